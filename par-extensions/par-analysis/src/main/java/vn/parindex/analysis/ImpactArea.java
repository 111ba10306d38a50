package vn.parindex.analysis;

import java.util.Objects;
import java.util.Optional;
import vn.parindex.methodology.Node;
import vn.parindex.value.Share;

/**
 * An area under the rules in force and under a draft: the mean of the units' shares of its maximum.
 *
 * @param before the area in force; empty if it is new
 * @param after the area in the draft; empty if it is gone
 * @param meanBefore the mean share in force; empty if it applies to nobody
 * @param meanBeforeMost the most that it can become
 * @param meanAfter the mean share under the draft, with nothing for what is open
 * @param meanAfterMost the most that it can become
 * @param change the points that all units together gain at its leaves
 */
public record ImpactArea(
        Optional<Node> before,
        Optional<Node> after,
        Optional<Share> meanBefore,
        Optional<Share> meanBeforeMost,
        Optional<Share> meanAfter,
        Optional<Share> meanAfterMost,
        PointsRange change) {

    public ImpactArea {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(meanBefore, "meanBefore");
        Objects.requireNonNull(meanBeforeMost, "meanBeforeMost");
        Objects.requireNonNull(meanAfter, "meanAfter");
        Objects.requireNonNull(meanAfterMost, "meanAfterMost");
        Objects.requireNonNull(change, "change");
    }

    /**
     * Returns the area as the draft has it, or as it is in force if it is gone.
     *
     * @return the area
     */
    public Node node() {
        return after.or(() -> before).orElseThrow();
    }
}
