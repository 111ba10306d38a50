package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;
import vn.parindex.value.Unit;

/**
 * What targets would bring to a unit of which nothing but its published index is known.
 *
 * <p>A target gives its leaf certain points; how many the leaf has now is not known, so it gains between nothing and
 * all of them, and the rest of the index stays as it is. What the other leaves cannot have, those with targets have
 * already; printed parts of the index say so part by part and narrow the range. Example: an index of 83.93 and targets
 * that give 0.5 points of 0.5 and 0.4 of 1: between 83.925 and 84.835.
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
        return of(evaluator, index, targets, List.of());
    }

    /**
     * Makes targets where some parts of the index were printed, too.
     *
     * @param evaluator the evaluator of the methodology that the index follows
     * @param index the published index in percent, with the decimals printed
     * @param targets the targets: shares, conditions, levels, counts; not parts of a whole that is not known
     * @param parts the points of areas, criteria or methods as printed; no item in two of them
     * @return what they bring
     * @throws ParIndexException if the index is none, a target cannot be made, or the parts are none or contradict the
     *     index, with all faults
     */
    public static PublishedWhatIf of(
            IndexEvaluator evaluator, BigDecimal index, ImprovementTargets targets, List<PrintedPart> parts) {
        Objects.requireNonNull(index, "index");
        Methodology methodology = evaluator.methodology();
        List<Finding> faults = new ArrayList<>();
        if (index.signum() < 0 || index.compareTo(HUNDRED) > 0) {
            faults.add(Finding.error(AnalysisCode.INDEX_OUT_OF_RANGE, "", "got", index));
        }
        Map<Leaf, Points> reached = new LinkedHashMap<>();
        try {
            reached.putAll(reached(evaluator, targets));
        } catch (ParIndexException refused) {
            faults.addAll(refused.findings());
        }
        Map<PrintedPart, List<Leaf>> leaves = leaves(methodology, parts, faults);
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        BigDecimal total = methodology.total().toBigDecimal();
        // the index in points of the methodology's total
        BigDecimal now = index.multiply(total).divide(HUNDRED);
        BigDecimal margin = PrintedPart.half(index).multiply(total).divide(HUNDRED);
        BigDecimal low = now.subtract(margin).max(BigDecimal.ZERO);
        BigDecimal high = now.add(margin).min(total);
        ReachedPoints whole = new ReachedPoints(methodology.leaves(), reached);
        BigDecimal least = whole.least(low);
        BigDecimal most = whole.most(high).max(least);
        if (!leaves.isEmpty()) {
            List<Leaf> others = new ArrayList<>(methodology.leaves());
            BigDecimal lowest = BigDecimal.ZERO;
            BigDecimal highest = BigDecimal.ZERO;
            BigDecimal partsLow = BigDecimal.ZERO;
            BigDecimal partsHigh = BigDecimal.ZERO;
            for (Map.Entry<PrintedPart, List<Leaf>> part : leaves.entrySet()) {
                others.removeAll(part.getValue());
                ReachedPoints of = new ReachedPoints(part.getValue(), reached);
                BigDecimal points = part.getKey().points();
                BigDecimal half = PrintedPart.half(points);
                BigDecimal from = points.subtract(half).max(BigDecimal.ZERO);
                BigDecimal to = points.add(half).min(of.whole());
                partsLow = partsLow.add(from);
                partsHigh = partsHigh.add(to);
                lowest = lowest.add(of.least(from));
                highest = highest.add(of.most(to));
            }
            ReachedPoints rest = new ReachedPoints(others, reached);
            BigDecimal from = low.subtract(partsHigh).max(BigDecimal.ZERO);
            BigDecimal to = high.subtract(partsLow).min(rest.whole());
            if (from.compareTo(rest.whole()) > 0 || to.signum() < 0) {
                throw new ParIndexException(Finding.error(
                        AnalysisCode.PARTS_MISFIT,
                        "",
                        "got",
                        index,
                        "least",
                        percent(partsLow, total),
                        "most",
                        percent(partsHigh.add(rest.whole()), total)));
            }
            least = least.max(lowest.add(rest.least(from)));
            most = most.min(highest.add(rest.most(to))).max(least);
        }
        return new PublishedWhatIf(index, Share.of(least, total), Share.of(most, total), sorted(reached));
    }

    private static BigDecimal percent(BigDecimal points, BigDecimal total) {
        return Share.of(points, total).inPercent(Rounding.halfUp(2));
    }

    /** The points that targets give to a unit that has nothing. */
    private static Map<Leaf, Points> reached(IndexEvaluator evaluator, ImprovementTargets targets) {
        Methodology methodology = evaluator.methodology();
        Assessment nothing = Assessment.of(
                        Unit.of("unit", "unit"),
                        methodology.id(),
                        methodology.rounds().get(0))
                .build();
        Map<Leaf, Points> reached = new LinkedHashMap<>();
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
        return reached;
    }

    /** The leaves of each part. */
    private static Map<PrintedPart, List<Leaf>> leaves(
            Methodology methodology, List<PrintedPart> parts, List<Finding> faults) {
        Map<PrintedPart, List<Leaf>> leaves = new LinkedHashMap<>();
        Set<Leaf> taken = new HashSet<>();
        for (PrintedPart part : parts) {
            List<Leaf> own = methodology.leaves().stream()
                    .filter(leaf -> isWithin(leaf, part.key()))
                    .toList();
            BigDecimal maximum =
                    own.stream().map(leaf -> leaf.maximum().toBigDecimal()).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (own.isEmpty()) {
                List<String> allowed = new ArrayList<>();
                methodology.areas().forEach(area -> allowed.add(area.code().toString()));
                methodology.methods().forEach(method -> allowed.add(method.id()));
                faults.add(Finding.error(AnalysisCode.PART_UNKNOWN, "", "got", part.key(), "allowed", allowed));
            } else if (part.points().signum() < 0
                    || part.points().subtract(PrintedPart.half(part.points())).compareTo(maximum) > 0) {
                faults.add(Finding.error(
                        AnalysisCode.PART_TOO_HIGH, "", "part", part.key(), "got", part.points(), "most", maximum));
            } else if (own.stream().anyMatch(taken::contains)) {
                faults.add(Finding.error(AnalysisCode.PART_OVERLAPS, "", "part", part.key()));
            }
            taken.addAll(own);
            leaves.put(part, own);
        }
        return leaves;
    }

    private static boolean isWithin(Leaf leaf, String key) {
        String code = leaf.code().toString();
        return leaf.method().id().equals(key) || code.equals(key) || code.startsWith(key + ".");
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
