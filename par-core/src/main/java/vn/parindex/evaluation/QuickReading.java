package vn.parindex.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.assessment.Opinion.Decision;
import vn.parindex.methodology.Stated;
import vn.parindex.value.Fact;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.StageKind;
import vn.parindex.value.internal.CompactMap;

/**
 * Reads the opinions held of a leaf where there is nothing to remark, in whole numbers.
 *
 * <p>It comes to the same points as {@link LeafEvaluation}, or to {@link LeafValue#UNDECIDED} wherever that would find
 * something, or would need more than whole numbers.
 */
final class QuickReading {

    static final int[] MEASURED = ranks(Stage.of(StageKind.MEASUREMENT));

    private final int[] judged;
    private final long[] numbers = new long[2];

    /** For one evaluation; the first of the stages that holds an opinion counts. */
    QuickReading(List<Stage> precedence) {
        this.judged = ranks(precedence);
    }

    /** The rank of each stage; a stage that never counts comes after all. */
    static int[] ranks(List<Stage> precedence) {
        int[] ranks = new int[Stage.values().length];
        Arrays.fill(ranks, Integer.MAX_VALUE);
        for (int i = 0; i < precedence.size(); i++) {
            ranks[precedence.get(i).ordinal()] = i;
        }
        return ranks;
    }

    /** The points that the entry comes to, {@link LeafValue#NOT_APPLICABLE} or {@link LeafValue#UNDECIDED}. */
    long read(CompiledLeaf leaf, Entry entry) {
        if (entry.notApplicable().isPresent()) {
            return LeafValue.UNDECIDED;
        }
        int[] ranks = leaf.measured() ? MEASURED : judged;
        CompactMap<Stage, Opinion> opinions = CompactMap.copyOf(entry.opinions());
        long last = LeafValue.UNDECIDED;
        long result = LeafValue.UNDECIDED;
        int rank = Integer.MAX_VALUE;
        for (int i = 0; i < opinions.size(); i++) {
            Opinion opinion = opinions.valueAt(i);
            if (!opinion.stage().scores()) {
                if (opinion.hasValue()) {
                    return LeafValue.UNDECIDED;
                }
                continue;
            }
            if (!opinion.hasValue() && opinion.decision() == Decision.STATED) {
                continue;
            }
            long value = value(leaf, opinion, last);
            if (value == LeafValue.UNDECIDED) {
                return value;
            }
            last = value;
            int own = ranks[opinion.stage().ordinal()];
            if (own < rank) {
                rank = own;
                result = value;
            }
        }
        return result;
    }

    private long value(CompiledLeaf leaf, Opinion opinion, long last) {
        Stage stage = opinion.stage();
        if (stage.measures() != leaf.measured() || stage == Stage.SELF && !leaf.selfAssessed()) {
            return LeafValue.UNDECIDED;
        }
        if (opinion.decision() == Decision.RECOGNISED) {
            return opinion.points().isPresent() || !opinion.facts().isEmpty() ? LeafValue.UNDECIDED : last;
        }
        if (opinion.decision() == Decision.ADJUSTED && opinion.reason().isBlank()) {
            return LeafValue.UNDECIDED;
        }
        long value = opinion.facts().isEmpty() ? stated(leaf, opinion) : computed(leaf, opinion);
        boolean changesSilently = last != LeafValue.UNDECIDED
                && value != last
                && opinion.decision() == Decision.STATED
                && opinion.reason().isBlank();
        return changesSilently ? LeafValue.UNDECIDED : value;
    }

    private long computed(CompiledLeaf leaf, Opinion opinion) {
        Map<String, Fact> facts = opinion.facts();
        if (!leaf.compiled().bind(facts, numbers, 0)) {
            return LeafValue.UNDECIDED;
        }
        long value = leaf.compiled().points(numbers[0], numbers[1]);
        if (opinion.points().isEmpty() || opinion.points().get().nanos() == value) {
            return value;
        }
        return value >= 0 && leaf.published().printsAlike(opinion.points().get(), Points.ofNanos(value))
                ? value
                : LeafValue.UNDECIDED;
    }

    private static long stated(CompiledLeaf leaf, Opinion opinion) {
        boolean remarked = !opinion.stage().judges() && !(leaf.rule() instanceof Stated);
        if (remarked || opinion.points().isEmpty()) {
            return LeafValue.UNDECIDED;
        }
        Points points = opinion.points().get();
        return leaf.possible().contains(points) ? points.nanos() : LeafValue.UNDECIDED;
    }
}
