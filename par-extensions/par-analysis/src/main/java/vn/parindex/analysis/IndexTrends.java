package vn.parindex.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.published.PublishedRound;
import vn.parindex.result.IndexResult;
import vn.parindex.value.IndexYear;
import vn.parindex.value.NameOrder;
import vn.parindex.value.Rounding;
import vn.parindex.value.Unit;

/**
 * How indices went over the years.
 *
 * @param years the years, the earliest first
 * @param units a row a unit, by name
 * @param means the mean of each year: as it was published, or of all results; years without one are left out
 */
public record IndexTrends(List<IndexYear> years, List<TrendRow> units, Map<IndexYear, BigDecimal> means) {

    private static final int DECIMALS = 2;

    /** Copies the lists. */
    public IndexTrends {
        years = List.copyOf(years);
        units = List.copyOf(units);
        means = Collections.unmodifiableMap(new TreeMap<>(means));
    }

    /**
     * The indices of a unit.
     *
     * @param unit the unit
     * @param indices its index by year in percent; years without one are left out
     * @param change the last less the first; empty for fewer than two years
     * @param slope the slope of the line of least squares, in percentage points a year; empty for fewer than three
     *     years
     */
    public record TrendRow(
            Unit unit, Map<IndexYear, BigDecimal> indices, Optional<BigDecimal> change, Optional<BigDecimal> slope) {

        public TrendRow {
            Objects.requireNonNull(unit, "unit");
            indices = Collections.unmodifiableMap(new TreeMap<>(indices));
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(slope, "slope");
        }

        private static TrendRow of(Unit unit, Map<IndexYear, BigDecimal> indices) {
            List<BigDecimal> values = List.copyOf(new TreeMap<>(indices).values());
            List<BigDecimal> years = new TreeSet<>(indices.keySet())
                    .stream().map(year -> BigDecimal.valueOf(year.value())).toList();
            int size = values.size();
            return new TrendRow(
                    unit,
                    indices,
                    size < 2
                            ? Optional.empty()
                            : Optional.of(values.get(size - 1).subtract(values.get(0))),
                    size < 3
                            ? Optional.empty()
                            : PreciseStatistics.slope(years, values)
                                    .map(slope -> slope.setScale(DECIMALS, RoundingMode.HALF_UP)));
        }
    }

    /**
     * Follows units through published rankings.
     *
     * @param rounds one ranking of each year
     * @return the trends
     */
    public static IndexTrends ofPublished(List<PublishedRound> rounds) {
        Map<Unit, Map<IndexYear, BigDecimal>> indices = new LinkedHashMap<>();
        Map<IndexYear, BigDecimal> means = new TreeMap<>();
        TreeSet<IndexYear> years = new TreeSet<>();
        Map<String, Unit> units = new LinkedHashMap<>();
        for (PublishedRound round : rounds) {
            years.add(round.year());
            round.mean().flatMap(row -> row.number()).ifPresent(mean -> means.put(round.year(), mean));
            round.figures().forEach((unit, printed) -> {
                if (printed.containsKey("index")) {
                    Unit of = units.computeIfAbsent(unit.id(), id -> unit);
                    indices.computeIfAbsent(of, key -> new TreeMap<>()).put(round.year(), printed.get("index"));
                }
            });
        }
        return of(years, indices, means);
    }

    /**
     * Follows units through results.
     *
     * @param results the results of all units and years; those that are provisional are left out
     * @return the trends
     * @throws ParIndexException if a unit has two results of one year
     */
    public static IndexTrends of(List<IndexResult> results) {
        Map<Unit, Map<IndexYear, BigDecimal>> indices = new LinkedHashMap<>();
        Map<IndexYear, List<BigDecimal>> all = new TreeMap<>();
        TreeSet<IndexYear> years = new TreeSet<>();
        Map<String, Unit> units = new LinkedHashMap<>();
        List<Finding> faults = new ArrayList<>();
        for (IndexResult result : results) {
            years.add(result.year());
            if (result.isProvisional() || result.index().isEmpty()) {
                continue;
            }
            BigDecimal index = result.index().get().inPercent(Rounding.halfUp(DECIMALS));
            Unit of = units.computeIfAbsent(result.unit().id(), id -> result.unit());
            if (indices.computeIfAbsent(of, key -> new TreeMap<>()).put(result.year(), index) != null) {
                faults.add(Finding.error(AnalysisCode.TREND_YEAR_TWICE, "", "unit", of.name(), "year", result.year()));
            }
            all.computeIfAbsent(result.year(), year -> new ArrayList<>())
                    .add(result.index().get().inPercent(Rounding.halfUp(9)));
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        Map<IndexYear, BigDecimal> means = new TreeMap<>();
        all.forEach((year, values) ->
                means.put(year, PreciseStatistics.mean(values).setScale(DECIMALS, RoundingMode.HALF_UP)));
        return of(years, indices, means);
    }

    private static IndexTrends of(
            TreeSet<IndexYear> years, Map<Unit, Map<IndexYear, BigDecimal>> indices, Map<IndexYear, BigDecimal> means) {
        List<TrendRow> rows = new ArrayList<>();
        indices.forEach((unit, values) -> rows.add(TrendRow.of(unit, values)));
        rows.sort(Comparator.comparing(row -> row.unit().name(), NameOrder.VIETNAMESE));
        return new IndexTrends(List.copyOf(years), rows, means);
    }

    /**
     * Returns the same with a row for each unit that bore a name one after the other: a unit that was formed anew
     * begins a row of its own.
     *
     * @param known the unit that a unit was in a year, as a register knows it; empty if it knows none
     * @return the trends with the same years and means
     */
    public IndexTrends among(BiFunction<Unit, IndexYear, Optional<Unit>> known) {
        Objects.requireNonNull(known, "known");
        List<TrendRow> rows = new ArrayList<>();
        for (TrendRow row : units) {
            Map<Optional<Unit>, Map<IndexYear, BigDecimal>> lives = new LinkedHashMap<>();
            row.indices()
                    .forEach((year, index) -> lives.computeIfAbsent(
                                    known.apply(row.unit(), year), unit -> new TreeMap<>())
                            .put(year, index));
            if (lives.keySet().stream().filter(Optional::isPresent).count() < 2) {
                rows.add(row);
            } else {
                lives.forEach((unit, indices) -> rows.add(TrendRow.of(unit.orElse(row.unit()), indices)));
            }
        }
        return new IndexTrends(years, rows, means);
    }

    /**
     * Returns the same of some units alone.
     *
     * @param chosen the units' rows that are kept
     * @return the trends with the same years and means
     */
    public IndexTrends only(Predicate<TrendRow> chosen) {
        return new IndexTrends(years, units.stream().filter(chosen).toList(), means);
    }
}
