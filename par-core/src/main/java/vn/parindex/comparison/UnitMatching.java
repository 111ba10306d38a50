package vn.parindex.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.comparison.UnitWeights.WeightRow;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.units.RegisteredUnit;
import vn.parindex.units.UnitEvent;
import vn.parindex.units.UnitLineage;
import vn.parindex.units.UnitMatch;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

/** Which units of two years are the same, by a register of units, and what is to be said of those that are not. */
final class UnitMatching {

    /** What a unit is known by: its id in the register, or the host's own. */
    private record UnitKey(boolean registered, String id) {}

    private final UnitRegister register;
    private final String level;
    private final LocalDate before;
    private final LocalDate after;
    private final IndexYear earlier;
    private final IndexYear later;
    private final Map<UnitKey, YearStanding> earlierUnits;
    private final Map<UnitKey, YearStanding> laterUnits;
    private final Map<String, UnitBreak> breaks = new LinkedHashMap<>();

    UnitMatching(UnitRegister register, String level, YearStandings earlier, YearStandings later) {
        this.register = register;
        this.level = level;
        this.earlier = earlier.year();
        this.later = later.year();
        before = UnitRegister.dayOf(earlier.year());
        after = UnitRegister.dayOf(later.year());
        earlierUnits = byKey(earlier);
        laterUnits = byKey(later);
        for (RegisteredUnit unit : known(after)) {
            if (!unit.exists(before)) {
                UnitBreak found = breakOf(unit, before, laterUnits, earlierUnits);
                boolean shown = isCounted()
                        || found.standing().isPresent()
                        || found.others().stream()
                                .anyMatch(other -> other.standing().isPresent());
                if (shown) {
                    breaks.put(unit.id(), found);
                }
            }
        }
    }

    private Map<UnitKey, YearStanding> byKey(YearStandings standings) {
        Map<UnitKey, YearStanding> byKey = new LinkedHashMap<>();
        for (YearStanding standing : standings.units()) {
            UnitMatch match = register.find(level, standing.unit(), standings.year());
            UnitKey own = new UnitKey(false, standing.unit().id());
            UnitKey key = match.unit().map(unit -> new UnitKey(true, unit.id())).orElse(own);
            if (byKey.putIfAbsent(key, standing) != null) {
                byKey.put(own, standing);
            }
        }
        return byKey;
    }

    private List<RegisteredUnit> known(LocalDate day) {
        return register.units(level, day);
    }

    /** Checks whether the register states for both years how many units the level has, so that it has them all. */
    private boolean isCounted() {
        return isCounted(before) && isCounted(after);
    }

    private boolean isCounted(LocalDate day) {
        return register.level(level, day).filter(row -> row.count().isPresent()).isPresent();
    }

    private UnitBreak breakOf(
            RegisteredUnit unit, LocalDate other, Map<UnitKey, YearStanding> own, Map<UnitKey, YearStanding> others) {
        UnitLineage lineage = register.lineage(unit, other);
        return new UnitBreak(
                Optional.ofNullable(own.get(new UnitKey(true, unit.id()))),
                lineage,
                lineage.units().stream()
                        .map(each -> new RelatedStanding(
                                each, Optional.ofNullable(others.get(new UnitKey(true, each.id())))))
                        .toList(),
                Optional.empty());
    }

    /** The units of the later year that are not units of the earlier, in the Vietnamese order of their names. */
    List<UnitBreak> breaks() {
        return List.copyOf(breaks.values());
    }

    /** The same without any joined index. */
    UnitMatching anew(YearStandings first, YearStandings second) {
        return new UnitMatching(register, level, first, second);
    }

    /** The units that both years have, where all are known. */
    List<RegisteredUnit> unchanged() {
        return isCounted()
                ? known(after).stream().filter(unit -> unit.exists(before)).toList()
                : List.of();
    }

    /** Checks whether the level was formed anew between the two years, so that ranks are among others. */
    boolean isReformed() {
        return !breaks.isEmpty();
    }

    /** The pairs of standings; a unit that only one year has comes with the reason, if the register knows it. */
    List<UnitPair> pairs() {
        List<UnitPair> pairs = new ArrayList<>();
        laterUnits.forEach((key, standing) -> pairs.add(new UnitPair(
                Optional.ofNullable(earlierUnits.get(key)),
                Optional.of(standing),
                key.registered() ? Optional.ofNullable(breaks.get(key.id())) : Optional.empty())));
        earlierUnits.forEach((key, standing) -> {
            if (!laterUnits.containsKey(key)) {
                pairs.add(new UnitPair(Optional.of(standing), Optional.empty(), ended(key)));
            }
        });
        return pairs;
    }

    private Optional<UnitBreak> ended(UnitKey key) {
        return Optional.of(key)
                .filter(UnitKey::registered)
                .flatMap(known -> register.unit(known.id()))
                .filter(unit -> !unit.exists(after))
                .map(unit -> breakOf(unit, after, earlierUnits, laterUnits));
    }

    /** Two standings of one unit, or one of a unit that the other year does not have. */
    record UnitPair(Optional<YearStanding> earlier, Optional<YearStanding> later, Optional<UnitBreak> broken) {}

    /** What is to be said of two years between which units were formed anew. */
    List<Finding> remarks(boolean weighted) {
        List<Finding> remarks = new ArrayList<>();
        if (isReformed()) {
            Set<String> gone = breaks.values().stream()
                    .flatMap(each -> each.others().stream())
                    .map(other -> other.unit().id())
                    .collect(Collectors.toSet());
            remarks.add(Finding.warning(
                    ComparisonCode.UNITS_NOT_THE_SAME,
                    "",
                    "earlier",
                    earlier,
                    "later",
                    later,
                    "level",
                    register.levelName(level),
                    "before",
                    known(before).size(),
                    "after",
                    known(after).size(),
                    "gone",
                    gone.size(),
                    "made",
                    breaks.size()));
            boolean figures = breaks.values().stream()
                    .flatMap(each -> each.others().stream())
                    .anyMatch(other -> other.standing().isPresent());
            if (figures && !weighted) {
                remarks.add(Finding.note(ComparisonCode.NO_JOINED_INDEX, ""));
            }
        }
        remarks.addAll(tookOver());
        return remarks;
    }

    /** Units that go on and took over a part of another: their change is not that of the same tasks. */
    private List<Finding> tookOver() {
        List<Finding> remarks = new ArrayList<>();
        for (UnitEvent event : register.events()) {
            if (event.date().isAfter(before) && !event.date().isAfter(after)) {
                for (String id : event.to()) {
                    RegisteredUnit unit = register.unit(id).orElseThrow();
                    if (unit.level().equals(level)
                            && !event.from().contains(id)
                            && unit.exists(before)
                            && unit.exists(after)
                            && laterUnits.containsKey(new UnitKey(true, id))
                            && earlierUnits.containsKey(new UnitKey(true, id))) {
                        remarks.add(Finding.note(
                                ComparisonCode.TOOK_OVER_PART,
                                "",
                                "got",
                                unit.name(after).label(),
                                "from",
                                names(event.from(), before),
                                "date",
                                Text.of(Language.VI.date(event.date()), Language.EN.date(event.date()))));
                    }
                }
            }
        }
        return remarks;
    }

    private List<Text> names(List<String> ids, LocalDate day) {
        return ids.stream()
                .map(id -> register.unit(id).orElseThrow().name(day).label())
                .toList();
    }

    /**
     * Joins the indices of units that became one.
     *
     * @throws ParIndexException with all faults of the weights
     */
    List<Finding> join(UnitWeights weights) {
        List<Finding> faults = new ArrayList<>(weights.faults());
        Map<String, WeightRow> byUnit = byUnit(weights, faults);
        List<Finding> remarks = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        List<Text> joined = new ArrayList<>();
        List<UnitBreak> complete = new ArrayList<>();
        for (UnitBreak each : breaks.values()) {
            List<RelatedStanding> weighed = each.others().stream()
                    .filter(other -> byUnit.containsKey(other.unit().id()))
                    .toList();
            if (weighed.isEmpty()) {
                continue;
            }
            for (RelatedStanding other : each.others()) {
                if (!weighed.contains(other)) {
                    faults.add(Finding.error(
                            ComparisonCode.WEIGHT_MISSING,
                            byUnit.get(weighed.get(0).unit().id()).place(),
                            "got",
                            other.unit().name(before).label(),
                            "into",
                            each.unit().name(after).label()));
                }
            }
            List<Text> without = each.others().stream()
                    .filter(other -> other.standing()
                            .filter(standing -> standing.printed().isPresent())
                            .isEmpty())
                    .map(other -> other.unit().name(before).label())
                    .toList();
            if (!without.isEmpty()) {
                remarks.add(Finding.warning(
                        ComparisonCode.INDEX_TO_JOIN_UNKNOWN,
                        "",
                        "got",
                        without,
                        "year",
                        earlier,
                        "into",
                        each.unit().name(after).label()));
            } else {
                complete.add(each);
            }
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        for (UnitBreak each : complete) {
            List<JoinedIndex.JoinedPart> parts = each.others().stream()
                    .map(other -> JoinedIndex.JoinedPart.of(
                            other.unit(),
                            other.standing().orElseThrow(),
                            byUnit.get(other.unit().id()).weight().orElseThrow()))
                    .toList();
            parts.forEach(part -> sources.add(part.weight().source()));
            joined.add(each.unit().name(after).label());
            breaks.put(each.unit().id(), each.withJoined(new JoinedIndex(parts)));
        }
        if (!joined.isEmpty()) {
            remarks.add(Finding.note(
                    ComparisonCode.JOINED_BY_WEIGHTS,
                    "",
                    "year",
                    earlier,
                    "got",
                    joined,
                    "sources",
                    List.copyOf(sources)));
        }
        return remarks;
    }

    private Map<String, WeightRow> byUnit(UnitWeights weights, List<Finding> faults) {
        Map<String, WeightRow> byUnit = new HashMap<>();
        Set<String> joining = breaks.values().stream()
                .flatMap(each -> each.others().stream())
                .map(other -> other.unit().id())
                .collect(Collectors.toSet());
        for (WeightRow weight : weights.rows()) {
            if (weight.unit().isBlank()) {
                continue;
            }
            UnitMatch match = register.unit(weight.unit()).isPresent()
                    ? register.find(level, Unit.of(weight.unit(), weight.unit()), earlier)
                    : register.find(level, weight.unit(), earlier);
            if (match.unit().isEmpty()) {
                faults.addAll(match.errorsAt(weight.place()));
            } else if (!joining.contains(match.unit().get().id())) {
                faults.add(Finding.error(
                        ComparisonCode.WEIGHT_OF_OTHER_UNIT,
                        weight.place(),
                        "got",
                        match.unit().get().name(before).label(),
                        "earlier",
                        earlier,
                        "later",
                        later));
            } else {
                WeightRow first = byUnit.putIfAbsent(match.unit().get().id(), weight);
                if (first != null) {
                    faults.add(Finding.error(
                            ComparisonCode.WEIGHT_TWICE,
                            weight.place(),
                            "got",
                            match.unit().get().name(before).label(),
                            "first",
                            first.place()));
                }
            }
        }
        return byUnit;
    }
}
