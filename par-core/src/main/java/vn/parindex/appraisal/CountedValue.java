package vn.parindex.appraisal;

import java.util.Objects;
import java.util.Optional;
import vn.parindex.result.State;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/**
 * The value that counts for a leaf in one mode.
 *
 * @param state scored, not scored yet, not applicable or invalid
 * @param points the points; zero unless scored
 * @param stage the stage whose opinion counts; empty if none does
 */
public record CountedValue(State state, Points points, Optional<Stage> stage) {

    public CountedValue {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(stage, "stage");
    }

    /**
     * Checks whether nothing counts: not scored yet or invalid, which is not zero points.
     *
     * @return true if so
     */
    public boolean isOpen() {
        return state == State.NOT_SCORED || state == State.INVALID;
    }
}
