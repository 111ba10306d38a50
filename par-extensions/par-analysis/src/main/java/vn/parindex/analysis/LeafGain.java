package vn.parindex.analysis;

import java.util.Objects;
import vn.parindex.result.Score;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;

/**
 * The effect of a change on one leaf.
 *
 * @param leaf the leaf's code
 * @param before its score now
 * @param after its score after the change
 */
public record LeafGain(NodeCode leaf, Score before, Score after) {

    public LeafGain {
        Objects.requireNonNull(leaf, "leaf");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * Returns the points that the leaf gains.
     *
     * @return below zero if it loses
     */
    public Points gain() {
        return after.points().minus(before.points());
    }
}
