package vn.parindex.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.EvaluationCode;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.Severity;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.units.RegisteredUnit;
import vn.parindex.units.UnitEvent;
import vn.parindex.units.UnitEventKind;
import vn.parindex.units.UnitLineage;
import vn.parindex.units.UnitMatch;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

/**
 * Adds the figures of units that a merger made one: what the new unit would have had in a round before it. Or of units
 * that belong to another, such as the communes of a province.
 *
 * <p>Counts add up exactly, and a share is that of the sums: numerators and denominators are added. The figures of
 * every stage are added as they stand at that stage; a unit that said nothing there stands by what it, or its
 * appraisal, said before. Everything else is refused and stays open. The order of the assessments does not matter, nor
 * does it matter whether three units are added at once or in the steps of two mergers: the bytes are the same. What an
 * evaluation finds wrong with the figures of one unit is told of that unit, since the sum may look right.
 *
 * <p>Example: {@code FactMerging.of(methodology, UnitRegister.installed()).merge(List.of(anGiang, kienGiang),
 * "an-giang-2025")}. Immutable and thread-safe.
 */
public final class FactMerging {

    private final Methodology methodology;
    private final IndexEvaluator evaluator;
    private final UnitRegister register;

    private FactMerging(Methodology methodology, UnitRegister register) {
        this.methodology = Objects.requireNonNull(methodology, "methodology");
        this.evaluator = IndexEvaluator.of(methodology);
        this.register = Objects.requireNonNull(register, "register");
    }

    /**
     * Obtains the merging of assessments under a methodology.
     *
     * @param methodology the methodology of the assessments
     * @param register the units that there are and what became of them
     * @return the merging
     */
    public static FactMerging of(Methodology methodology, UnitRegister register) {
        return new FactMerging(methodology, register);
    }

    /**
     * Finds the unit that others are to be joined into.
     *
     * @param idOrName an id of the register, or a name in any spelling
     * @param year the year in which it must be there; empty for any if an id is given, and for the last day that the
     *     register knows of if a name is
     * @return the unit, if there is one, and what is to be said
     */
    public UnitMatch find(String idOrName, Optional<IndexYear> year) {
        LocalDate day = year.map(UnitRegister::dayOf)
                .orElseGet(() -> register.events().stream()
                        .map(UnitEvent::date)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH));
        Optional<RegisteredUnit> byId = register.unit(idOrName)
                .filter(unit -> unit.level().equals(methodology.level()) && (year.isEmpty() || unit.exists(day)));
        return byId.isPresent()
                ? new UnitMatch(
                        idOrName,
                        methodology.level(),
                        byId.get().to().filter(last -> last.isBefore(day)).orElse(day),
                        byId,
                        byId,
                        List.of())
                : register.find(methodology.level(), name(idOrName), day);
    }

    /**
     * Finds the unit that others belong to, such as the province of communes.
     *
     * @param idOrName an id of the register, or a name in any spelling
     * @param round the round
     * @return the unit, if there is one, and what is to be said
     */
    public UnitMatch findWhole(String idOrName, IndexYear round) {
        LocalDate day = UnitRegister.dayOf(round);
        Set<String> levels = new TreeSet<>();
        for (RegisteredUnit unit : register.units(methodology.level(), day)) {
            unit.parent().flatMap(register::unit).ifPresent(parent -> levels.add(parent.level()));
        }
        if (levels.isEmpty()) {
            levels.addAll(register.levels());
            levels.remove(methodology.level());
        }
        UnitMatch match = register.find(methodology.level(), idOrName, day);
        for (String level : levels) {
            match = register.unit(idOrName)
                            .filter(unit -> unit.level().equals(level))
                            .isPresent()
                    ? register.find(level, Unit.of(idOrName, idOrName), round)
                    : register.find(level, idOrName, day);
            if (match.unit().isPresent()) {
                return match;
            }
        }
        return match;
    }

    /** The name of a unit that an id of the register stands for, so that what is said of it is said of its name. */
    private String name(String idOrName) {
        return register.unit(idOrName)
                .filter(unit -> unit.level().equals(methodology.level()))
                .map(unit -> unit.lastName().shortName())
                .orElse(idOrName);
    }

    /**
     * Adds the figures of all units that went into another.
     *
     * @param assessments the assessments of one round, one of each unit that went into the other
     * @param into id or name of the unit that they went into
     * @return the assessment of that unit, what its figures are the sums of, and what was refused
     * @throws ParIndexException with all faults: see {@link #merge(List, UnitMatch, Set)}
     */
    public MergedFacts merge(List<Assessment> assessments, String into) {
        return merge(assessments, find(into, Optional.empty()), Set.of());
    }

    /**
     * Adds the figures of all units that went into another.
     *
     * @param assessments the assessments of one round, one of each unit that went into the other, in any order; one
     *     that is itself the sum of some of them stands for these
     * @param into the unit that they went into, as {@link #find} gives it
     * @param open the codes of leaves that are to stay open, because their counts do not add up
     * @return the assessment of that unit, what its figures are the sums of, and what was refused
     * @throws ParIndexException with all faults: other rounds or methodologies, units that are unknown, given twice,
     *     missing or did not go into that unit, parts of a unit that went elsewhere, and a unit that is not there
     */
    public MergedFacts merge(List<Assessment> assessments, UnitMatch into, Set<NodeCode> open) {
        List<Assessment> given = List.copyOf(assessments);
        List<Finding> faults = new ArrayList<>();
        noSuchLeaves(open, faults);
        if (given.size() < 2) {
            faults.add(Finding.error(MergingCode.TOO_FEW, "", "got", given.size()));
        }
        if (into.unit().isEmpty()) {
            faults.addAll(into.errorsAt(""));
        }
        sameRound(given, faults);
        List<Assessment> inOrder = given;
        List<RegisteredUnit> before = List.of();
        if (into.unit().isPresent() && !given.isEmpty()) {
            RegisteredUnit successor = into.unit().get();
            UnitLineage lineage = register.lineage(successor, day(given));
            before = lineage.units();
            Map<Assessment, List<RegisteredUnit>> covered = covered(given, successor, lineage, faults);
            List<RegisteredUnit> order = before;
            inOrder = given.stream()
                    .sorted(Comparator.comparing(each -> covered.getOrDefault(each, List.of()).stream()
                            .mapToInt(order::indexOf)
                            .min()
                            .orElse(Integer.MAX_VALUE)))
                    .toList();
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        RegisteredUnit successor = into.unit().orElseThrow();
        Unit unit = new Unit(successor.id(), successor.name(into.day()).shortName(), group(given)).combined();
        IndexYear year = given.get(0).year();
        String note = "Tính gộp (combined) từ số liệu đợt " + year + " của "
                + names(before, day(given)).stream().map(Text::vi).collect(Collectors.joining(", "))
                + "; không phải kết quả đã công bố.";
        return added(
                inOrder,
                unit,
                newName(successor, register.lineage(successor, day(given))),
                note,
                open,
                new ArrayList<>());
    }

    /**
     * Adds the figures of all units that belong to another: of the communes of a province.
     *
     * @param assessments the assessments of one round, one of each unit that belongs to the other, in any order
     * @param whole the unit that they belong to
     * @param open the codes of leaves that are to stay open, because their counts do not add up
     * @return an assessment of all of them together, under their methodology; what its figures are the sums of, and
     *     what was refused
     * @throws ParIndexException with all faults: other rounds or methodologies, units that are unknown, given twice,
     *     missing or belong elsewhere
     */
    public MergedFacts rollUp(List<Assessment> assessments, RegisteredUnit whole, Set<NodeCode> open) {
        List<Assessment> given = List.copyOf(assessments);
        List<Finding> faults = new ArrayList<>();
        noSuchLeaves(open, faults);
        if (given.isEmpty()) {
            faults.add(Finding.error(MergingCode.TOO_FEW, "", "got", 0));
            throw new ParIndexException(faults);
        }
        sameRound(given, faults);
        LocalDate day = day(given);
        Text into = label(whole, day);
        String year = given.get(0).year().toString();
        List<RegisteredUnit> parts = register.units(methodology.level(), day).stream()
                .filter(unit -> unit.parent().filter(whole.id()::equals).isPresent())
                .toList();
        if (parts.isEmpty()) {
            faults.add(Finding.error(
                    MergingCode.WITHOUT_PARTS,
                    "",
                    "level",
                    register.levelName(methodology.level()),
                    "into",
                    into,
                    "year",
                    year));
            throw new ParIndexException(faults);
        }
        Map<RegisteredUnit, Assessment> byPart = new HashMap<>();
        for (Assessment each : given) {
            UnitMatch match = match(each);
            String place = each.unit().id();
            if (match.unit().isEmpty()) {
                faults.addAll(match.errorsAt(place));
            } else if (!parts.contains(match.unit().get())) {
                faults.add(Finding.error(
                        MergingCode.NOT_A_PART, place, "got", each.unit().name(), "into", into, "year", year));
            } else {
                Assessment other = byPart.putIfAbsent(match.unit().get(), each);
                if (other != null) {
                    faults.add(Finding.error(
                            MergingCode.UNIT_TWICE,
                            place,
                            "unit",
                            each.unit().name(),
                            "other",
                            other.unit().name()));
                }
            }
        }
        List<RegisteredUnit> missing =
                parts.stream().filter(part -> !byPart.containsKey(part)).toList();
        if (!missing.isEmpty()) {
            faults.add(Finding.error(
                    MergingCode.PART_MISSING,
                    "",
                    "count",
                    missing.size(),
                    "into",
                    into,
                    "missing",
                    LeafSums.few(missing.stream()
                            .map(unit -> unit.name(day).shortName())
                            .toList())));
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        Unit unit = Unit.of(whole.id(), whole.name(day).shortName()).combined();
        String note = "Tính gộp (combined) từ số liệu đợt " + year + " của " + parts.size() + " đơn vị trực thuộc "
                + into.vi() + "; không phải kết quả đã công bố.";
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.note(MergingCode.SUM_OF_PARTS, "", "count", parts.size(), "got", into));
        return added(parts.stream().map(byPart::get).toList(), unit, into, note, open, findings);
    }

    /**
     * Returns the remark that the figures of a unit are those of others added together.
     *
     * @param register the units
     * @param level the level
     * @param unit a unit
     * @param year the round
     * @return the note; empty if the unit is not marked so, or is not one that came of others after that round
     */
    public static Optional<Finding> remark(UnitRegister register, String level, Unit unit, IndexYear year) {
        if (!unit.hasCombinedFigures()) {
            return Optional.empty();
        }
        LocalDate day = UnitRegister.dayOf(year);
        return register.unit(unit.id())
                .filter(known -> known.level().equals(level) && !known.exists(day))
                .map(known -> Finding.note(
                        MergingCode.COMBINED_UNIT,
                        "",
                        "units",
                        names(register.lineage(known, day).units(), day),
                        "got",
                        newName(known, register.lineage(known, day))));
    }

    private void noSuchLeaves(Set<NodeCode> open, List<Finding> faults) {
        for (NodeCode code : new TreeSet<>(open)) {
            if (methodology.leaf(code).isEmpty()) {
                faults.add(Finding.error(MergingCode.NO_SUCH_LEAF, "", "got", code));
            }
        }
    }

    private static LocalDate day(List<Assessment> given) {
        return UnitRegister.dayOf(given.get(0).year());
    }

    private void sameRound(List<Assessment> given, List<Finding> faults) {
        for (Assessment each : given) {
            if (!each.methodology().equals(methodology.id())) {
                faults.add(Finding.error(
                        MergingCode.OTHER_METHODOLOGY,
                        each.unit().id(),
                        "got",
                        each.methodology(),
                        "expected",
                        methodology.id()));
            }
            if (!each.year().equals(given.get(0).year())) {
                faults.add(Finding.error(
                        MergingCode.OTHER_YEAR,
                        each.unit().id(),
                        "got",
                        each.year(),
                        "expected",
                        given.get(0).year()));
            }
        }
    }

    /** The units of the round that each assessment stands for. */
    private Map<Assessment, List<RegisteredUnit>> covered(
            List<Assessment> given, RegisteredUnit successor, UnitLineage lineage, List<Finding> faults) {
        LocalDate day = lineage.day();
        Text into = newName(successor, lineage);
        if (lineage.isSame()) {
            faults.add(Finding.error(
                    MergingCode.THERE_ALREADY,
                    "",
                    "into",
                    into,
                    "id",
                    successor.id(),
                    "year",
                    Integer.toString(day.getYear()),
                    "later",
                    later(successor)));
            return Map.of();
        }
        if (lineage.units().isEmpty()) {
            faults.add(Finding.error(MergingCode.CAME_OF_NOTHING, "", "into", into));
            return Map.of();
        }
        divided(lineage, into, faults);
        Map<Assessment, List<RegisteredUnit>> covered = new LinkedHashMap<>();
        Map<RegisteredUnit, Assessment> first = new HashMap<>();
        for (Assessment each : given) {
            UnitMatch match = match(each);
            Optional<RegisteredUnit> known = match.unit()
                    .or(() -> match.named().filter(named -> named.level().equals(methodology.level())));
            if (known.isEmpty() || match.unit().isEmpty() && !each.unit().hasCombinedFigures()) {
                faults.addAll(match.errorsAt(each.unit().id()));
                continue;
            }
            List<RegisteredUnit> units = register.lineage(known.get(), day).units();
            boolean isPart = !known.get().equals(successor)
                    && !units.isEmpty()
                    && lineage.units().containsAll(units);
            if (!isPart) {
                faults.add(Finding.error(
                        MergingCode.NOT_A_PREDECESSOR,
                        each.unit().id(),
                        "got",
                        label(known.get(), day),
                        "into",
                        into,
                        "expected",
                        names(lineage.units(), day)));
                continue;
            }
            covered.put(each, units);
            for (RegisteredUnit unit : units) {
                Assessment other = first.putIfAbsent(unit, each);
                if (other != null) {
                    faults.add(Finding.error(
                            MergingCode.UNIT_TWICE,
                            each.unit().id(),
                            "unit",
                            label(unit, day),
                            "other",
                            other.unit().name()));
                }
            }
        }
        lineage.units().stream().filter(unit -> !first.containsKey(unit)).forEach(unit -> {
            faults.add(Finding.error(MergingCode.PREDECESSOR_MISSING, "", "got", label(unit, day), "into", into));
        });
        return covered;
    }

    /** The registered unit of an assessment: by its id, else by its name. */
    private UnitMatch match(Assessment assessment) {
        return register.find(methodology.level(), assessment.unit(), assessment.year());
    }

    private void divided(UnitLineage lineage, Text into, List<Finding> faults) {
        for (UnitEvent event : lineage.events()) {
            if (event.kind() == UnitEventKind.SPLIT) {
                for (String id : event.from()) {
                    faults.add(Finding.error(
                            MergingCode.DIVIDED,
                            "",
                            "got",
                            label(register.unit(id).orElseThrow(), lineage.day()),
                            "into",
                            names(
                                    event.to().stream()
                                            .map(to -> register.unit(to).orElseThrow())
                                            .toList(),
                                    event.date()),
                            "instrument",
                            event.instrument(),
                            "successor",
                            into));
                }
            }
        }
    }

    /** What a unit that was there in the round became, each with its id. */
    private List<String> later(RegisteredUnit unit) {
        return register.lineage(unit, LocalDate.MAX).units().stream()
                .map(each -> each.lastName().shortName() + " (" + each.id() + ")")
                .toList();
    }

    private MergedFacts added(
            List<Assessment> given, Unit unit, Text into, String note, Set<NodeCode> open, List<Finding> findings) {
        List<MergedFact> added = new ArrayList<>();
        Assessment.Builder assessment =
                Assessment.of(unit, methodology.id(), given.get(0).year()).note(note);
        for (Leaf leaf : methodology.leaves()) {
            List<StageFacts> units = given.stream()
                    .map(each -> leftOut(each, leaf)
                            ? StageFacts.leftOut(each.unit())
                            : StageFacts.of(each, each.entry(leaf.code())))
                    .toList();
            if (open.contains(leaf.code())) {
                findings.add(Finding.note(MergingCode.LEFT_OPEN, leaf.code(), "into", into));
            } else if (units.stream().anyMatch(each -> !each.isEmpty() || each.isNotApplicable())) {
                new LeafSums(methodology, leaf, into, units, findings, added)
                        .entry()
                        .ifPresent(assessment::put);
            }
        }
        Assessment sums = assessment.build();
        given.forEach(each -> foundBefore(each, sums, findings));
        refusedOutsideLeaves(given, into, findings);
        return new MergedFacts(sums, added, findings);
    }

    /** What is wrong with the figures of one unit, which their sum hides: 50 of 9 and 39 of 410 are 89 of 419. */
    private void foundBefore(Assessment given, Assessment sums, List<Finding> findings) {
        Set<String> summed =
                sums.entries().keySet().stream().map(NodeCode::toString).collect(Collectors.toSet());
        evaluator.evaluate(given, Mode.FINAL).findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE && summed.contains(finding.place()))
                .filter(finding -> finding.code() != EvaluationCode.NOT_SCORED)
                .forEach(finding -> findings.add(new Finding(
                        finding.code(),
                        Severity.WARNING,
                        given.unit().id() + " " + finding.place(),
                        finding.arguments())));
    }

    private boolean leftOut(Assessment assessment, Leaf leaf) {
        return methodology
                .formOf(assessment.unit().id())
                .filter(form -> form.leavesOut(leaf.code()))
                .isPresent();
    }

    /** What belongs to no leaf, and what people said of the old units. */
    private void refusedOutsideLeaves(List<Assessment> given, Text into, List<Finding> findings) {
        int documents = 0;
        int words = 0;
        int approvals = 0;
        for (Assessment each : given) {
            for (Entry entry : each.entries().values()) {
                if (methodology.leaf(entry.code()).isEmpty()) {
                    findings.add(Finding.warning(
                            MergingCode.NOT_OF_THE_RULES,
                            entry.code(),
                            "unit",
                            each.unit().name(),
                            "got",
                            entry.code(),
                            "methodology",
                            methodology.id()));
                }
                for (Opinion opinion : entry.opinions().values()) {
                    documents += opinion.evidence().size();
                    words += count(opinion.explanation()) + count(opinion.requested());
                    words += each.unit().hasCombinedFigures() ? 0 : count(opinion.reason());
                }
            }
            words += each.unit().hasCombinedFigures() ? 0 : count(each.note());
            approvals += each.approval().isPresent() ? 1 : 0;
            each.adjustments()
                    .forEach(adjustment -> findings.add(Finding.warning(
                            MergingCode.ADJUSTMENT_NOT_ADDED,
                            adjustment.id(),
                            "got",
                            adjustment.id(),
                            "points",
                            adjustment.points(),
                            "unit",
                            each.unit().name(),
                            "into",
                            into)));
        }
        if (documents + words + approvals > 0) {
            findings.add(Finding.note(
                    MergingCode.WORDS_LEFT_BEHIND,
                    "",
                    "into",
                    into,
                    "documents",
                    documents,
                    "words",
                    words,
                    "approvals",
                    approvals));
        }
    }

    private static int count(String words) {
        return words.isEmpty() ? 0 : 1;
    }

    /** The group of all units, if they have one in common. */
    private static String group(Collection<Assessment> given) {
        List<String> groups =
                given.stream().map(each -> each.unit().group()).distinct().toList();
        return groups.size() == 1 ? groups.get(0) : "";
    }

    /** The name of the new unit; said to be new where an old one bears it, too. */
    private static Text newName(RegisteredUnit successor, UnitLineage lineage) {
        Text name = label(successor, lineage.day());
        boolean isOld = !lineage.isSame()
                && lineage.units().stream()
                        .anyMatch(unit -> label(unit, lineage.day()).vi().equals(name.vi()));
        return isOld ? Text.of(name.vi() + " (mới)", name.in(Language.EN) + " (new)") : name;
    }

    private static Text label(RegisteredUnit unit, LocalDate day) {
        return unit.name(day).label();
    }

    private static List<Text> names(List<RegisteredUnit> units, LocalDate day) {
        return units.stream().map(unit -> label(unit, day)).toList();
    }
}
