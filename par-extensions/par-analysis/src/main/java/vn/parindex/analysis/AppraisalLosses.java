package vn.parindex.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.parindex.appraisal.ComparedLeaf;
import vn.parindex.appraisal.Disputes;
import vn.parindex.appraisal.ModeDifference;
import vn.parindex.appraisal.ModePair;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/**
 * What a unit lost between its claim and the result, and for which reasons.
 *
 * @param leaves the leaves at which the result differs from the claim, the largest loss first
 * @param reasons the points lost and gained by the reason given, the largest loss first
 * @param areas the points lost and gained in each area, in the order of the law; those without a difference are left
 *     out
 * @param open the leaves that nobody claimed or that have no result yet, in the order of the law; none counts as a loss
 */
public record AppraisalLosses(
        List<ClaimedLeaf> leaves, List<ReasonSum> reasons, Map<NodeCode, Points> areas, List<NodeCode> open) {

    /** Copies the lists. */
    public AppraisalLosses {
        leaves = List.copyOf(leaves);
        reasons = List.copyOf(reasons);
        areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
        open = List.copyOf(open);
    }

    /**
     * A leaf at which the result differs from the claim.
     *
     * @param code its code
     * @param name its name
     * @param claimed the points claimed
     * @param counted the points that count
     * @param reason the reason of the opinion that changed it, possibly empty
     */
    public record ClaimedLeaf(NodeCode code, Text name, Points claimed, Points counted, String reason) {

        public ClaimedLeaf {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(claimed, "claimed");
            Objects.requireNonNull(counted, "counted");
            Objects.requireNonNull(reason, "reason");
        }

        /**
         * Returns the points lost.
         *
         * @return below zero where the result gives more than was claimed
         */
        public Points lost() {
            return claimed.minus(counted);
        }
    }

    /**
     * The points that one reason took.
     *
     * @param reason the reason in the words of the appraiser; empty where none was given
     * @param lost the sum, below zero where it gave points
     * @param leaves the leaves concerned, in the order of the law
     */
    public record ReasonSum(String reason, Points lost, List<NodeCode> leaves) {

        public ReasonSum {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(lost, "lost");
            leaves = List.copyOf(leaves);
        }
    }

    /**
     * Compares claim and result of an assessment.
     *
     * @param evaluator the evaluator of its methodology
     * @param assessment the assessment
     * @return the losses
     */
    public static AppraisalLosses of(IndexEvaluator evaluator, Assessment assessment) {
        Disputes disputes = Disputes.of(
                assessment,
                Arrays.stream(Mode.values())
                        .map(mode -> evaluator.evaluate(assessment, mode))
                        .toList(),
                List.of());
        List<ClaimedLeaf> leaves = disputes.disputed().stream()
                .filter(leaf -> leaf.difference(ModePair.SELF_TO_FINAL).isPresent())
                .sorted(Comparator.comparing(ComparedLeaf::code))
                .map(AppraisalLosses::leaf)
                .toList();
        Map<NodeCode, Points> areas = new LinkedHashMap<>();
        Map<String, ReasonSum> reasons = new LinkedHashMap<>();
        for (ClaimedLeaf leaf : leaves) {
            areas.merge(leaf.code().area(), leaf.lost(), Points::plus);
            reasons.merge(
                    leaf.reason(),
                    new ReasonSum(leaf.reason(), leaf.lost(), List.of(leaf.code())),
                    AppraisalLosses::sum);
        }
        return new AppraisalLosses(
                leaves.stream()
                        .sorted(Comparator.comparing(ClaimedLeaf::lost).reversed())
                        .toList(),
                reasons.values().stream()
                        .sorted(Comparator.comparing(ReasonSum::lost).reversed())
                        .toList(),
                areas,
                disputes.open().stream()
                        .filter(leaf -> leaf.counted().get(Mode.SELF).isOpen()
                                || leaf.counted().get(Mode.FINAL).isOpen())
                        .map(ComparedLeaf::code)
                        .toList());
    }

    private static ClaimedLeaf leaf(ComparedLeaf leaf) {
        ModeDifference difference = leaf.difference(ModePair.SELF_TO_FINAL).orElseThrow();
        return new ClaimedLeaf(
                leaf.code(),
                leaf.name(),
                leaf.counted().get(Mode.SELF).points(),
                leaf.counted().get(Mode.FINAL).points(),
                difference.reason());
    }

    private static ReasonSum sum(ReasonSum a, ReasonSum b) {
        List<NodeCode> leaves = new ArrayList<>(a.leaves());
        leaves.addAll(b.leaves());
        return new ReasonSum(a.reason(), a.lost().plus(b.lost()), leaves);
    }

    /**
     * Returns the points lost at all leaves that lost some.
     *
     * @return zero or more
     */
    public Points lost() {
        return leaves.stream()
                .map(ClaimedLeaf::lost)
                .filter(p -> !p.isNegative())
                .reduce(Points.ZERO, Points::plus);
    }

    /**
     * Returns the points gained at all leaves that the result gives more than was claimed.
     *
     * @return zero or more
     */
    public Points gained() {
        return leaves.stream()
                .map(leaf -> leaf.counted().minus(leaf.claimed()))
                .filter(p -> !p.isNegative())
                .reduce(Points.ZERO, Points::plus);
    }
}
