package vn.parindex.analysis;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.methodology.Leaf;
import vn.parindex.result.Score;
import vn.parindex.value.Fact;
import vn.parindex.value.Points;

/**
 * What one target does, made alone.
 *
 * @param target the target
 * @param leaf its leaf
 * @param figures the figures that it sets
 * @param alreadyMet true if the leaf has as many points without it, so that nothing is changed
 * @param gains the effect on every leaf that it moves, its own first; empty if it is met already
 * @param gain the points that the whole gains by it alone; of a leaf that was open, all that it gives
 */
public record TargetEffect(
        ImprovementTarget target,
        Leaf leaf,
        Map<String, Fact> figures,
        boolean alreadyMet,
        List<LeafGain> gains,
        Points gain) {

    public TargetEffect {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(leaf, "leaf");
        figures = Map.copyOf(figures);
        gains = List.copyOf(gains);
        Objects.requireNonNull(gain, "gain");
    }

    /**
     * Checks whether the leaf was open, so that the gain is only the most that it can be.
     *
     * @return true if its points before are not known
     */
    public boolean wasOpen() {
        return !gains.isEmpty() && gains.get(0).before().isProvisional();
    }

    /**
     * Returns the score of the leaf once the target is reached.
     *
     * @return the score; of a target that is met already the one before
     */
    public Optional<Score> after() {
        return gains.stream().map(LeafGain::after).findFirst();
    }
}
