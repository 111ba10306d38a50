package vn.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Checks how many units are printed to have risen or fallen since the year before: against the number of units, and
 * against single units whose change is printed or follows from two years.
 */
final class ChangeCountChecks extends RelationChecks {

    private static final String UP = "_up";

    /** The counts of one measure. */
    private record ChangeCounts(List<Figure> risen, List<Figure> fallen) {

        ChangeCounts() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** The figures of the units that are sure to have risen or fallen. */
    private record SureChanges(List<List<Figure>> risen, List<List<Figure>> fallen, List<List<Figure>> same) {

        int size() {
            return risen.size() + fallen.size() + same.size();
        }
    }

    ChangeCountChecks(FigureIndex file) {
        super(file);
    }

    @Override
    void run() {
        for (RankedSet ranking : rankings()) {
            counts(ranking).forEach((measure, counts) -> check(ranking, measure, counts));
        }
    }

    /** The counts by the measure that changed. */
    private static Map<String, ChangeCounts> counts(RankedSet ranking) {
        Map<String, ChangeCounts> counts = new LinkedHashMap<>();
        for (UnitFigures unit : ranking.all()) {
            for (Figure figure : unit.all(MeasureKind.CHANGE_COUNT)) {
                ChangeCounts of = counts.computeIfAbsent(figure.measure().name(), m -> new ChangeCounts());
                (figure.measure().key().endsWith(UP) ? of.risen() : of.fallen()).add(figure);
            }
            boolean risen = unit.name().kind() == UnitName.NameKind.RISEN;
            if (risen || unit.name().kind() == UnitName.NameKind.FALLEN) {
                unit.get("group_count").ifPresent(figure -> {
                    String measure = unit.name().note().contains("sipas") ? "sipas_index" : "index";
                    ChangeCounts of = counts.computeIfAbsent(measure, m -> new ChangeCounts());
                    (risen ? of.risen() : of.fallen()).add(figure);
                });
            }
        }
        return counts;
    }

    private void check(RankedSet ranking, String measure, ChangeCounts counts) {
        OptionalInt size = ranking.size();
        List<Figure> all = new ArrayList<>(counts.risen());
        all.addAll(counts.fallen());
        if (all.stream().anyMatch(figure -> !figure.isCount())) {
            return;
        }
        if (size.isPresent() && counts.risen().size() == 1 && counts.fallen().size() == 1) {
            BigDecimal sum = all.get(0).value().add(all.get(1).value());
            BigDecimal units = BigDecimal.valueOf(size.getAsInt());
            if (sum.compareTo(units) == 0) {
                add(CheckedRelation.agreeing(Relation.COUNT_SUM, CheckedRelation.members(all)));
            } else if (sum.compareTo(units) > 0) {
                add(GroupChecks.failed(all, all, sum, units));
            }
        }
        SureChanges changes = changes(ranking, measure);
        counts.risen().forEach(figure -> check(figure, changes.risen(), changes, size));
        counts.fallen().forEach(figure -> check(figure, changes.fallen(), changes, size));
    }

    private void check(Figure count, List<List<Figure>> counted, SureChanges changes, OptionalInt size) {
        int least = counted.size();
        int most = size.isPresent() ? size.getAsInt() - (changes.size() - least) : Integer.MAX_VALUE;
        int printed = count.value().intValue();
        List<Figure> members = new ArrayList<>(List.of(count));
        if (printed >= least && printed <= most) {
            if (least == most) {
                changes.risen().forEach(members::addAll);
                changes.fallen().forEach(members::addAll);
                changes.same().forEach(members::addAll);
                add(CheckedRelation.held(Relation.CHANGE_COUNT, CheckedRelation.members(members)));
            }
            return;
        }
        (printed < least ? List.of(counted) : List.of(changes.risen(), changes.fallen(), changes.same()))
                .forEach(units -> units.forEach(members::addAll));
        add(CheckedRelation.failed(
                Relation.CHANGE_COUNT,
                CheckedRelation.members(members),
                count,
                "measure",
                count.score().measureLabel(),
                "count",
                printed,
                "least",
                least,
                "most",
                most == Integer.MAX_VALUE ? "…" : (Object) most));
    }

    private SureChanges changes(RankedSet ranking, String measure) {
        SureChanges changes = new SureChanges(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        boolean ranks = measure.endsWith("rank");
        for (UnitFigures unit : ranking.units()) {
            Optional<Figure> printed = unit.get("delta_" + measure + "_vs_prev_year");
            Optional<Figure> now = unit.get(measure);
            Optional<Figure> before = file().yearBefore(unit).flatMap(same -> same.get(measure));
            if (printed.isPresent()) {
                sort(changes, printed.get().value(), printed.get().half(), List.of(printed.get()));
            } else if (now.isPresent() && before.isPresent()) {
                BigDecimal change = now.get().value().subtract(before.get().value());
                sort(
                        changes,
                        ranks ? change.negate() : change,
                        now.get().half().add(before.get().half()),
                        List.of(now.get(), before.get()));
            }
        }
        return changes;
    }

    /** Files a change that rounding cannot turn into none. */
    private static void sort(SureChanges changes, BigDecimal change, BigDecimal half, List<Figure> figures) {
        if (change.abs().compareTo(half) > 0) {
            (change.signum() > 0 ? changes.risen() : changes.fallen()).add(figures);
        } else if (half.signum() == 0) {
            changes.same().add(figures);
        }
    }
}
