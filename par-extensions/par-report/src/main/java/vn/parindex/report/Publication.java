package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStandings;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Adjustment;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.value.Confidence;
import vn.parindex.value.Points;

/**
 * The guard of reports meant for publication: they are not made from rows that are less sure than the publisher asks
 * for.
 *
 * <p>Rows are the nodes of the tree (a leaf that does not apply to the unit counts as well: it stands in the sheet),
 * the bonus and penalty points that counted, and the scales whose groups or ratings are printed. How figures are
 * rounded is no row; the notes of every report state how sure that is.
 */
public final class Publication {

    private Publication() {}

    /**
     * Checks that all rows that a result rests on are sure enough.
     *
     * @param methodology the methodology that the result was computed with
     * @param result the result
     * @param minimum the least confidence of each row
     * @throws ParIndexException with PAR-9002 naming the rows that are not, or PAR-9001 if the result was computed with
     *     other rules
     */
    public static void require(Methodology methodology, IndexResult result, Confidence minimum) {
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(minimum, "minimum");
        ReportContext.requireSame(methodology, result.stamp(), result.unit().id());
        List<String> rows = below(result, minimum);
        List<String> counted = result.adjustments().stream().map(a -> a.id()).toList();
        methodology.adjustments().stream()
                .filter(a -> counted.contains(a.id()) && a.confidence().compareTo(minimum) < 0)
                .map(Adjustment::id)
                .forEach(rows::add);
        List<String> graded = result.grades().stream().map(g -> g.scale()).toList();
        methodology.scales().stream()
                .filter(s -> graded.contains(s.id()) && s.confidence().compareTo(minimum) < 0)
                .map(GradeScale::id)
                .forEach(rows::add);
        fault(result, rows, minimum).ifPresent(fault -> {
            throw new ParIndexException(fault);
        });
    }

    /**
     * Checks that all rows that the results of a ranking rest on are sure enough.
     *
     * @param methodology the methodology that the results were computed with
     * @param ranking the ranking
     * @param minimum the least confidence of each row
     * @throws ParIndexException with PAR-9002 naming the rows that are not, PAR-9003 if the ranking was made from
     *     figures of unknown confidence, or PAR-9001 if the results were computed with other rules
     */
    public static void require(Methodology methodology, Ranking ranking, Confidence minimum) {
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(ranking, "ranking");
        Objects.requireNonNull(minimum, "minimum");
        if (ranking.results().isEmpty()) {
            throw new ParIndexException(Finding.error(ReportCode.UNKNOWN_CONFIDENCE, "", "minimum", minimum.label()));
        }
        ranking.results().forEach(result -> require(methodology, result, minimum));
    }

    /**
     * Checks that all rows that the results and the crosswalk of two years rest on are sure enough.
     *
     * @param comparison the two years
     * @param minimum the least confidence of each row
     * @throws ParIndexException with PAR-9002 naming the rows that are not, or PAR-9003 if a year's figures are of
     *     unknown confidence
     */
    public static void require(YearComparison comparison, Confidence minimum) {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(minimum, "minimum");
        List<Finding> faults = new ArrayList<>();
        for (YearStandings year : List.of(comparison.earlier(), comparison.later())) {
            List<IndexResult> results = year.ranking().map(Ranking::results).orElse(List.of());
            if (results.isEmpty()) {
                faults.add(Finding.error(ReportCode.UNKNOWN_CONFIDENCE, year.year(), "minimum", minimum.label()));
            } else {
                fault(results.get(0), below(results.get(0), minimum), minimum).ifPresent(faults::add);
            }
        }
        List<String> rows = comparison.crosswalk().stream()
                .flatMap(crosswalk -> crosswalk.rows().stream())
                .filter(row -> row.confidence().compareTo(minimum) < 0)
                .map(row -> row.from() + " -> " + row.to())
                .toList();
        if (!rows.isEmpty()) {
            faults.add(Finding.error(
                    ReportCode.CROSSWALK_BELOW_CONFIDENCE,
                    "",
                    "minimum",
                    minimum.label(),
                    "count",
                    rows.size(),
                    "rows",
                    rows));
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
    }

    private static List<String> below(IndexResult result, Confidence minimum) {
        List<String> rows = new ArrayList<>();
        result.outcomes().stream()
                .filter(o -> o.confidence().compareTo(minimum) < 0)
                .forEach(o -> rows.add(o.code().toString()));
        return rows;
    }

    private static Optional<Finding> fault(IndexResult result, List<String> rows, Confidence minimum) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Points points = result.leaves().stream()
                .filter(leaf -> leaf.confidence().compareTo(minimum) < 0)
                .map(Publication::maximum)
                .reduce(Points.ZERO, Points::plus);
        Points all = result.leaves().stream().map(Publication::maximum).reduce(Points.ZERO, Points::plus);
        return Optional.of(Finding.error(
                ReportCode.BELOW_CONFIDENCE,
                result.unit().id(),
                "points",
                points,
                "max",
                all,
                "minimum",
                minimum.label(),
                "count",
                rows.size(),
                "rows",
                rows));
    }

    private static Points maximum(Outcome leaf) {
        return leaf.score().fullMaximum();
    }
}
