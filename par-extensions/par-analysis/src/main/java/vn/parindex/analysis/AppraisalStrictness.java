package vn.parindex.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.appraisal.Assignment;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.State;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;

/**
 * How strict appraisers are: what they cut from what units claimed.
 *
 * <p>A difference between agencies may come from their items as well as from their people: each appraises others.
 *
 * @param agencies a row an agency, over all its items, in the order of its first item
 * @param items a row an item, in the order of the law; those that nobody was both claimed and appraised at are left out
 */
public record AppraisalStrictness(List<CutRow> agencies, List<CutRow> items) {

    private static final int DECIMALS = 3;

    /** Copies the lists. */
    public AppraisalStrictness {
        agencies = List.copyOf(agencies);
        items = List.copyOf(items);
    }

    /**
     * What is cut at one item or by one agency.
     *
     * @param agency the agency's name; empty where it is not known
     * @param item the item's code; empty for all items of an agency
     * @param count the number of claims with a result
     * @param cut the number of them that were lowered
     * @param mean the mean cut in points, below zero where appraisers gave more
     * @param standardError the standard error of the mean; empty for fewer than two claims
     */
    public record CutRow(
            String agency,
            Optional<NodeCode> item,
            int count,
            int cut,
            BigDecimal mean,
            Optional<BigDecimal> standardError) {

        public CutRow {
            Objects.requireNonNull(agency, "agency");
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(mean, "mean");
            Objects.requireNonNull(standardError, "standardError");
        }

        private static CutRow of(String agency, Optional<NodeCode> item, List<BigDecimal> cuts) {
            return new CutRow(
                    agency,
                    item,
                    cuts.size(),
                    (int) cuts.stream().filter(cut -> cut.signum() > 0).count(),
                    printed(PreciseStatistics.mean(cuts)),
                    PreciseStatistics.standardError(cuts).map(CutRow::printed));
        }

        private static BigDecimal printed(BigDecimal points) {
            return points.setScale(DECIMALS, RoundingMode.HALF_UP);
        }
    }

    /**
     * Compares claims with what counts in the end.
     *
     * @param evaluator the evaluator of the methodology
     * @param assessments the assessments
     * @param agencies the agency that appraises an item, e.g. {@code campaign::assignment}; empty where it is not known
     * @return what was cut
     */
    public static AppraisalStrictness of(
            IndexEvaluator evaluator, List<Assessment> assessments, Function<NodeCode, Optional<Assignment>> agencies) {
        Map<NodeCode, List<BigDecimal>> cuts = new LinkedHashMap<>();
        evaluator.methodology().leaves().forEach(leaf -> {
            if (!leaf.measured()) {
                cuts.put(leaf.code(), new ArrayList<>());
            }
        });
        for (Assessment assessment : assessments) {
            IndexResult claimed = evaluator.evaluate(assessment, Mode.SELF);
            IndexResult counted = evaluator.evaluate(assessment, Mode.FINAL);
            cuts.forEach((code, list) -> {
                Outcome self = claimed.outcome(code).orElseThrow();
                Outcome last = counted.outcome(code).orElseThrow();
                if (self.score().state() == State.SCORED && last.score().state() == State.SCORED) {
                    list.add(self.score().points().minus(last.score().points()).toBigDecimal());
                }
            });
        }
        List<CutRow> items = new ArrayList<>();
        Map<String, List<BigDecimal>> byAgency = new LinkedHashMap<>();
        cuts.forEach((code, list) -> {
            if (!list.isEmpty()) {
                String agency = agencies.apply(code).map(Assignment::name).orElse("");
                items.add(CutRow.of(agency, Optional.of(code), list));
                byAgency.computeIfAbsent(agency, key -> new ArrayList<>()).addAll(list);
            }
        });
        List<CutRow> rows = new ArrayList<>();
        byAgency.forEach((agency, list) -> rows.add(CutRow.of(agency, Optional.empty(), list)));
        return new AppraisalStrictness(rows, items);
    }
}
