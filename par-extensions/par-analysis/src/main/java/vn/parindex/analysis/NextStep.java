package vn.parindex.analysis;

import java.util.List;
import java.util.Objects;
import vn.parindex.result.Score;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;

/**
 * The smallest change of a leaf's figures that earns certain points.
 *
 * <p>Making the change and evaluating again gives exactly {@link #total()} and the scores of {@link #effects()}; a
 * smaller change gives the leaf fewer points.
 *
 * @param leaf the leaf's code
 * @param changes the figures that change; one, several conditions of a checklist, or both figures of 0 of 0, the
 *     denominator first
 * @param effects the effect on every leaf that measures a changed figure, this one first
 * @param unmoved leaves that measure a changed figure and stay as they are, because they hold another value of it or
 *     points alone
 * @param total the score of the whole after the change
 * @param totalBefore the score of the whole now
 * @param leastAmount true if no smaller change exists, so that nothing lies between
 */
public record NextStep(
        NodeCode leaf,
        List<FactChange> changes,
        List<LeafGain> effects,
        List<NodeCode> unmoved,
        Score total,
        Score totalBefore,
        boolean leastAmount) {

    public NextStep {
        Objects.requireNonNull(leaf, "leaf");
        changes = List.copyOf(changes);
        effects = List.copyOf(effects);
        unmoved = List.copyOf(unmoved);
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(totalBefore, "totalBefore");
    }

    /**
     * Returns the points that the leaf gains.
     *
     * @return above zero
     */
    public Points gain() {
        return effects.get(0).gain();
    }

    /**
     * Returns the points that the whole gains: with every leaf that shares a changed figure, and with bonus and penalty
     * points.
     *
     * @return possibly zero or below, where another leaf loses by it
     */
    public Points totalGain() {
        return total.points().minus(totalBefore.points());
    }

    /**
     * Checks whether a changed figure moves other leaves, too.
     *
     * @return true if there is more than one effect
     */
    public boolean isShared() {
        return effects.size() > 1;
    }
}
