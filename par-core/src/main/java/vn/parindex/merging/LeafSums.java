package vn.parindex.merging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.finding.Finding;
import vn.parindex.merging.MergedFact.Addend;
import vn.parindex.merging.StageFacts.StagedFact;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.ShareRule;
import vn.parindex.value.Fact;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;

/** Adds the figures of several units at one leaf, or says why there is no sum. */
final class LeafSums {

    private static final int MOST_NAMES = 10;
    private static final String REASON = "Tính gộp: tổng số liệu của các đơn vị tại bước này.";

    private final Methodology methodology;
    private final Leaf leaf;
    private final Text into;
    private final List<StageFacts> units;
    private final List<Finding> findings;
    private final List<MergedFact> added;

    /** @param units what each unit has at the leaf; at least one has something */
    LeafSums(
            Methodology methodology,
            Leaf leaf,
            Text into,
            List<StageFacts> units,
            List<Finding> findings,
            List<MergedFact> added) {
        this.methodology = methodology;
        this.leaf = leaf;
        this.into = into;
        this.units = units;
        this.findings = findings;
        this.added = added;
    }

    /** The entry of the combined unit; empty if the leaf stays open. */
    Optional<Entry> entry() {
        if (!isSummable()) {
            return Optional.empty();
        }
        TreeSet<Stage> stages = new TreeSet<>();
        units.forEach(unit -> stages.addAll(unit.stages().keySet()));
        List<Opinion> opinions = new ArrayList<>();
        List<MergedFact> sums = new ArrayList<>();
        for (Stage stage : stages) {
            if (units.stream().allMatch(unit -> unit.reaches(stage, leaf.rule().facts()))) {
                Opinion opinion = Opinion.at(stage);
                for (String fact : leaf.rule().facts()) {
                    Optional<MergedFact> sum = sum(stage, fact);
                    if (sum.isEmpty()) {
                        return Optional.empty();
                    }
                    sums.add(sum.get());
                    opinion = opinion.withFact(fact, sum.get().sum());
                }
                opinions.add(stage.judges() ? opinion.withReason(REASON) : opinion);
            }
        }
        added.addAll(sums);
        remarkLoneCount(sums);
        return Optional.of(Entry.of(leaf.code(), opinions.toArray(Opinion[]::new)));
    }

    /** Tells everything because of which there is no sum. */
    private boolean isSummable() {
        int before = findings.size();
        kinds();
        List<String> without = names(StageFacts::isNotApplicable);
        if (!without.isEmpty()) {
            refused(MergingCode.NOT_APPLICABLE_TO, "units", few(without), "into", into);
        }
        if (findings.size() > before) {
            return false;
        }
        for (StageFacts unit : units) {
            unit.pointsOnly()
                    .ifPresent(stage -> refused(
                            MergingCode.POINTS_WITHOUT_FIGURES,
                            "unit",
                            unit.unit().name(),
                            "stage",
                            stage.label(),
                            "into",
                            into));
        }
        List<StageFacts> speaking =
                units.stream().filter(unit -> unit.pointsOnly().isEmpty()).toList();
        for (String fact : leaf.rule().facts()) {
            List<String> lacking = new ArrayList<>();
            for (StageFacts unit : speaking) {
                if (unit.last(fact).isEmpty()) {
                    lacking.add(unit.unit().name());
                }
            }
            if (!lacking.isEmpty()) {
                refused(
                        MergingCode.FIGURE_MISSING,
                        "units",
                        few(lacking),
                        "name",
                        spec(fact).name());
            }
        }
        List<String> unjudged = names(unit -> !unit.isJudged() && !unit.isEmpty());
        if (units.stream().anyMatch(StageFacts::isJudged) && !unjudged.isEmpty()) {
            refused(MergingCode.NOT_APPRAISED, "units", few(unjudged));
        }
        speaking.forEach(this::usable);
        return findings.size() == before;
    }

    /** Refuses figures whose kind does not add up, whatever they are. */
    private void kinds() {
        for (String fact : leaf.rule().facts()) {
            FactSpec spec = spec(fact);
            switch (spec.kind()) {
                case MET, LEVEL ->
                    refused(
                            MergingCode.NOT_A_NUMBER,
                            "name",
                            spec.name(),
                            "kind",
                            spec.kind().label(),
                            "into",
                            into);
                case PERCENT ->
                    refused(
                            MergingCode.PERCENTAGE_NOT_ADDED,
                            "name",
                            spec.name(),
                            "kind",
                            leaf.method().name(),
                            "into",
                            into);
                case POINTS -> refused(MergingCode.STATED_POINTS_NOT_ADDED, "name", spec.name(), "into", into);
                default -> {}
            }
        }
    }

    /** Refuses what is no number of its kind at any stage. */
    private void usable(StageFacts unit) {
        Map<String, Fact> bad = new LinkedHashMap<>();
        unit.stages()
                .values()
                .forEach(inForce -> inForce.forEach((id, staged) -> {
                    Optional<FactSpec> spec = methodology.fact(id);
                    if (!leaf.rule().facts().contains(id) || spec.isEmpty()) {
                        bad.putIfAbsent(id, staged.value());
                    } else if (!(staged.value() instanceof Fact.Amount amount)
                            || amount.signum() < 0
                            || spec.get().kind() == FactKind.COUNT && amount.decimals() > 0) {
                        bad.putIfAbsent(id, staged.value());
                    }
                }));
        bad.forEach((id, value) -> {
            if (leaf.rule().facts().contains(id)) {
                FactSpec spec = spec(id);
                refused(
                        MergingCode.FIGURE_UNUSABLE,
                        "name",
                        spec.name(),
                        "unit",
                        unit.unit().name(),
                        "got",
                        value,
                        "allowed",
                        spec.kind().label());
            } else {
                refused(
                        MergingCode.NOT_OF_THE_RULES,
                        "unit",
                        unit.unit().name(),
                        "got",
                        id,
                        "methodology",
                        methodology.id());
            }
        });
    }

    private Optional<MergedFact> sum(Stage stage, String fact) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Addend> addends = new ArrayList<>();
        for (StageFacts unit : units) {
            StagedFact staged = unit.at(stage, fact).orElseThrow();
            sum = sum.add(((Fact.Amount) staged.value()).value());
            addends.add(new Addend(unit.unit(), staged.value(), staged.stage()));
        }
        if (sum.precision() - sum.scale() > Fact.MOST_WHOLE_DIGITS) {
            refused(MergingCode.SUM_TOO_LARGE, "name", spec(fact).name());
            return Optional.empty();
        }
        return Optional.of(new MergedFact(leaf.code(), stage, fact, Fact.of(sum), addends));
    }

    /** Of a count that is no side of a share nobody knows whether the units counted some things together. */
    private void remarkLoneCount(List<MergedFact> sums) {
        if (!(leaf.rule() instanceof ShareRule) && !sums.isEmpty()) {
            MergedFact last = sums.get(sums.size() - 1);
            findings.add(Finding.note(
                    MergingCode.COUNT_ALONE,
                    leaf.code(),
                    "name",
                    spec(last.fact()).name(),
                    "got",
                    ((Fact.Amount) last.sum()).value()));
        }
    }

    /** The first of many names, so that a sentence can be read. */
    static List<String> few(List<String> names) {
        return names.size() <= MOST_NAMES
                ? names
                : Stream.concat(names.stream().limit(MOST_NAMES), Stream.of("… (" + names.size() + ")"))
                        .toList();
    }

    private List<String> names(Predicate<StageFacts> which) {
        return units.stream().filter(which).map(unit -> unit.unit().name()).toList();
    }

    private FactSpec spec(String fact) {
        return methodology.fact(fact).orElseThrow();
    }

    private void refused(MergingCode code, Object... arguments) {
        NodeCode place = leaf.code();
        findings.add(Finding.warning(code, place, arguments));
    }
}
