package vn.parindex.result;

import java.util.List;
import java.util.Objects;
import vn.parindex.value.Points;

/**
 * The state and points of one leaf, and why it has them.
 *
 * @param state its state
 * @param points its points; zero unless scored
 * @param opinions the value of each opinion, in the order of the stages
 * @param trace the way to its points
 */
public record LeafOutcome(State state, Points points, List<OpinionValue> opinions, Trace trace) {

    public LeafOutcome {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(points, "points");
        opinions = List.copyOf(opinions);
        Objects.requireNonNull(trace, "trace");
    }
}
