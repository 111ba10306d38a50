package vn.parindex.evaluation;

import vn.parindex.result.LeafOutcome;
import vn.parindex.result.State;
import vn.parindex.value.Points;

/** State and points of a leaf in one number: the points in billionths, or below zero what stands instead of points. */
final class LeafValue {

    /** Another way must be taken: {@link CompiledRule} to the rule, {@link QuickReading} to {@link LeafEvaluation}. */
    static final long UNDECIDED = Long.MIN_VALUE;

    static final long NOT_APPLICABLE = -1;
    static final long NOT_SCORED = -2;
    static final long INVALID = -3;

    private LeafValue() {}

    static long of(LeafOutcome outcome) {
        return switch (outcome.state()) {
            case SCORED -> outcome.points().nanos();
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case NOT_SCORED -> NOT_SCORED;
            case INVALID -> INVALID;
        };
    }

    static State state(long value) {
        if (value >= 0) {
            return State.SCORED;
        }
        return value == NOT_APPLICABLE ? State.NOT_APPLICABLE : value == NOT_SCORED ? State.NOT_SCORED : State.INVALID;
    }

    static Points points(long value) {
        return value > 0 ? Points.ofNanos(value) : Points.ZERO;
    }
}
