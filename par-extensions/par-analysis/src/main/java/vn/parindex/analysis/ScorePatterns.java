package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.analysis.LeafSpread.LeafPower;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.published.PublishedRound;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Score;
import vn.parindex.result.Stamp;
import vn.parindex.result.State;
import vn.parindex.value.IndexYear;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Rounding;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

/**
 * What the figures of many units have in common in one year: how far each area and item tells them apart, what goes
 * together with the index, which units stand out.
 *
 * @param year the year
 * @param stamp the rules and the mode that results were made with; empty for published figures
 * @param units the number of units
 * @param columns the index, then areas or printed parts, then items; in percent of what applies to the unit, printed
 *     figures as they were printed
 * @param withIndex the correlation of each area, part and item with the index, in the same order
 * @param between the correlations of areas or parts with each other
 * @param strictness what appraisers cut; empty for published figures, or where nobody asked
 * @param remarks what cannot be told, and why
 */
public record ScorePatterns(
        IndexYear year,
        Optional<Stamp> stamp,
        int units,
        List<FigureColumn> columns,
        List<Correlation> withIndex,
        List<Correlation> between,
        Optional<AppraisalStrictness> strictness,
        List<Finding> remarks) {

    /** The least units of a correlation that nothing is said about. */
    private static final int FEW_UNITS = 10;

    private static final Rounding PRECISE = Rounding.halfUp(9);
    private static final Text INDEX = Text.of("Chỉ số CCHC", "PAR Index");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Copies the lists. */
    public ScorePatterns {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(stamp, "stamp");
        columns = List.copyOf(columns);
        withIndex = List.copyOf(withIndex);
        between = List.copyOf(between);
        Objects.requireNonNull(strictness, "strictness");
        remarks = List.copyOf(remarks);
    }

    /**
     * Looks at results.
     *
     * @param methodology their methodology
     * @param results the results of units of one year under it, at least one; what is open or does not apply is left
     *     out
     * @return the patterns
     * @throws IllegalArgumentException if there is no result
     * @throws ParIndexException if one is under another methodology or of another year, or a unit is there twice
     */
    public static ScorePatterns of(Methodology methodology, List<IndexResult> results) {
        Objects.requireNonNull(methodology, "methodology");
        if (results.isEmpty()) {
            throw new IllegalArgumentException("results is empty");
        }
        List<Finding> faults = new ArrayList<>();
        Map<String, IndexResult> byUnit = new LinkedHashMap<>();
        for (IndexResult result : results) {
            if (!result.stamp().methodology().equals(methodology.id())) {
                faults.add(Finding.error(
                        AnalysisCode.IMPACT_OTHER_RULES,
                        result.unit().id(),
                        "got",
                        result.stamp().methodology(),
                        "expected",
                        methodology.id()));
            }
            if (!result.year().equals(results.get(0).year())) {
                faults.add(Finding.error(
                        AnalysisCode.IMPACT_OTHER_YEAR,
                        result.unit().id(),
                        "got",
                        result.year(),
                        "expected",
                        results.get(0).year()));
            }
            if (byUnit.put(result.unit().id(), result) != null) {
                faults.add(Finding.error(
                        AnalysisCode.FIRM_UNIT_TWICE, "", "unit", result.unit().id()));
            }
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        Map<Unit, BigDecimal> indices = new LinkedHashMap<>();
        for (IndexResult result : results) {
            if (!result.isProvisional()) {
                result.index().ifPresent(index -> indices.put(result.unit(), index.inPercent(PRECISE)));
            }
        }
        List<FigureColumn> columns = new ArrayList<>();
        columns.add(new FigureColumn("index", INDEX, false, Optional.of(HUNDRED), indices));
        for (Area area : methodology.areas()) {
            columns.add(column(area.code().toString(), area.name(), false, results));
        }
        for (Leaf leaf : methodology.leaves()) {
            columns.add(column(leaf.code().toString(), leaf.name(), true, results));
        }
        IndexResult first = results.get(0);
        return of(first.year(), Optional.of(first.stamp()), results.size(), columns);
    }

    private static FigureColumn column(String code, Text name, boolean item, List<IndexResult> results) {
        Map<Unit, BigDecimal> values = new LinkedHashMap<>();
        for (IndexResult result : results) {
            Score score = result.outcome(NodeCode.parse(code)).orElseThrow().score();
            if (score.state() == State.SCORED) {
                score.index().ifPresent(share -> values.put(result.unit(), share.inPercent(PRECISE)));
            }
        }
        return new FigureColumn(code, name, item, Optional.of(HUNDRED), values);
    }

    /**
     * Looks at published figures.
     *
     * @param round the published figures of one ranking
     * @return the patterns of its index and the parts that were printed with it
     */
    public static ScorePatterns ofPublished(PublishedRound round) {
        Map<String, Map<Unit, BigDecimal>> figures = new LinkedHashMap<>();
        figures.put("index", new LinkedHashMap<>());
        PrintedMeasures.NAMES.keySet().forEach(measure -> figures.put(measure, new LinkedHashMap<>()));
        round.figures()
                .forEach((unit, printed) -> printed.forEach((measure, value) -> {
                    if (figures.containsKey(measure)) {
                        figures.get(measure).put(unit, value);
                    }
                }));
        List<FigureColumn> columns = new ArrayList<>();
        figures.forEach((measure, values) -> {
            if (!values.isEmpty()) {
                Text name = measure.equals("index") ? INDEX : PrintedMeasures.NAMES.get(measure);
                columns.add(new FigureColumn(measure, name, false, Optional.empty(), values));
            }
        });
        return of(round.year(), Optional.empty(), round.figures().size(), columns);
    }

    private static ScorePatterns of(IndexYear year, Optional<Stamp> stamp, int units, List<FigureColumn> columns) {
        List<Correlation> withIndex = new ArrayList<>();
        List<Correlation> between = new ArrayList<>();
        List<Finding> remarks = new ArrayList<>();
        List<FigureColumn> areas = columns.stream()
                .filter(column -> !column.item() && !column.id().equals("index"))
                .toList();
        columns.stream()
                .filter(column -> column.id().equals("index"))
                .findFirst()
                .ifPresent(index -> columns.stream()
                        .filter(column -> column != index)
                        .forEach(column -> withIndex.add(Correlation.of(column, index))));
        for (int i = 0; i < areas.size(); i++) {
            for (int k = i + 1; k < areas.size(); k++) {
                between.add(Correlation.of(areas.get(i), areas.get(k)));
            }
        }
        if (units < FEW_UNITS) {
            remarks.add(Finding.warning(AnalysisCode.PATTERN_FEW_UNITS, "", "count", units, "least", FEW_UNITS));
        }
        List<String> constant = columns.stream()
                .filter(column -> column.values().size() >= 2 && column.power() != LeafPower.DISCRIMINATES)
                .map(FigureColumn::id)
                .toList();
        if (!constant.isEmpty()) {
            remarks.add(Finding.note(AnalysisCode.PATTERN_CONSTANT, "", "codes", constant));
        }
        List<String> missing = columns.stream()
                .filter(column -> column.values().size() < units)
                .map(FigureColumn::id)
                .toList();
        if (!missing.isEmpty()) {
            remarks.add(Finding.note(AnalysisCode.PATTERN_MISSING, "", "codes", missing));
        }
        return new ScorePatterns(year, stamp, units, columns, withIndex, between, Optional.empty(), remarks);
    }

    /**
     * Returns the same with what appraisers cut.
     *
     * @param of how strict they were
     * @return other patterns
     */
    public ScorePatterns withStrictness(AppraisalStrictness of) {
        return new ScorePatterns(year, stamp, units, columns, withIndex, between, Optional.of(of), remarks);
    }

    /**
     * Returns the columns that do one thing with units.
     *
     * @param power what they do, e.g. give everybody all points
     * @return the columns, in order
     */
    public List<FigureColumn> columns(LeafPower power) {
        return columns.stream().filter(column -> column.power() == power).toList();
    }
}
