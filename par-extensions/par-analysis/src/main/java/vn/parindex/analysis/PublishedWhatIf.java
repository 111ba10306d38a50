package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Unit;

/**
 * What targets would bring to a unit of which nothing but its published index is known.
 *
 * <p>A target gives its leaf certain points; how many the leaf has now is not known, so it gains between nothing and
 * all of them, and the rest of the index stays as it is. Nor can the whole pass what the targets leave to be lost.
 * Example: an index of 83.93 and targets that give 0.5 points of 0.5 and 0.4 of 1: between 83.925 and 84.835.
 *
 * @param index the published index in percent
 * @param least the least index after the targets: the published one, as far as it was rounded
 * @param most the most that it can be
 * @param leaves the leaves with targets and the points that these give: those first that leave most unknown
 */
public record PublishedWhatIf(BigDecimal index, Share least, Share most, Map<Leaf, Points> leaves) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public PublishedWhatIf {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(most, "most");
        leaves = Collections.unmodifiableMap(new LinkedHashMap<>(leaves));
    }

    /**
     * Makes targets.
     *
     * @param evaluator the evaluator of the methodology that the index follows
     * @param index the published index in percent, with the decimals printed
     * @param targets the targets: shares, conditions, levels, counts; not parts of a whole that is not known
     * @return what they bring
     * @throws ParIndexException if the index is none or a target cannot be made, with all faults
     */
    public static PublishedWhatIf of(IndexEvaluator evaluator, BigDecimal index, ImprovementTargets targets) {
        Objects.requireNonNull(index, "index");
        Methodology methodology = evaluator.methodology();
        List<Finding> faults = new ArrayList<>();
        if (index.signum() < 0 || index.compareTo(HUNDRED) > 0) {
            faults.add(Finding.error(AnalysisCode.INDEX_OUT_OF_RANGE, "", "got", index));
        }
        Assessment nothing = Assessment.of(
                        Unit.of("unit", "unit"),
                        methodology.id(),
                        methodology.rounds().get(0))
                .build();
        Map<Leaf, Points> reached = new LinkedHashMap<>();
        try {
            WhatIf whatIf = WhatIf.of(evaluator, nothing, Mode.FINAL, targets);
            for (TargetEffect effect : whatIf.effects()) {
                reached.put(
                        effect.leaf(),
                        whatIf.after()
                                .outcome(effect.leaf().code())
                                .orElseThrow()
                                .score()
                                .points());
            }
        } catch (ParIndexException refused) {
            faults.addAll(refused.findings());
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        BigDecimal half =
                BigDecimal.ONE.movePointLeft(Math.max(0, index.scale())).divide(BigDecimal.valueOf(2));
        BigDecimal total = methodology.total().toBigDecimal();
        BigDecimal gained = BigDecimal.ZERO;
        BigDecimal left = total;
        for (Map.Entry<Leaf, Points> leaf : reached.entrySet()) {
            gained = gained.add(leaf.getValue().toBigDecimal());
            left = left.subtract(leaf.getKey().maximum().minus(leaf.getValue()).toBigDecimal());
        }
        // the index in points of the methodology's total
        BigDecimal now = index.multiply(total).divide(HUNDRED);
        BigDecimal margin = half.multiply(total).divide(HUNDRED);
        BigDecimal least = now.subtract(margin).max(BigDecimal.ZERO);
        BigDecimal most = now.add(margin).add(gained).min(left).max(least);
        return new PublishedWhatIf(index, Share.of(least, total), Share.of(most, total), sorted(reached));
    }

    private static Map<Leaf, Points> sorted(Map<Leaf, Points> reached) {
        Map<Leaf, Points> sorted = new LinkedHashMap<>();
        reached.entrySet().stream()
                .sorted(Map.Entry.<Leaf, Points>comparingByValue(Comparator.reverseOrder()))
                .forEach(leaf -> sorted.put(leaf.getKey(), leaf.getValue()));
        return sorted;
    }

    /**
     * Returns the ranks that the unit can take.
     *
     * @param others the published indices of the others, the unit itself not among them
     * @return before, by the index as printed; and after, from the rank of the least index to that of the most
     */
    public List<RankRange> ranks(List<Share> others) {
        Share now = Share.of(index, HUNDRED);
        return List.of(RankRange.of(now, now, others), RankRange.of(least, most, others));
    }
}
