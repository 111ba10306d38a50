package vn.parindex.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.methodology.Leaf;
import vn.parindex.result.Score;

/**
 * What would raise one leaf.
 *
 * @param leaf the leaf
 * @param score its score now
 * @param steps the steps, each from the figures as they are now: the smallest one first; of a rule by steps or levels
 *     each of them, of a checklist each item and then all, of any other rule the next points and the maximum
 * @param barrier the reason why there is no step; present exactly if there is none
 */
public record LeafSteps(Leaf leaf, Score score, List<NextStep> steps, Optional<RaiseBarrier> barrier) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are both steps and a barrier, or neither
     */
    public LeafSteps {
        Objects.requireNonNull(leaf, "leaf");
        Objects.requireNonNull(score, "score");
        steps = List.copyOf(steps);
        if (steps.isEmpty() != barrier.isPresent()) {
            throw new IllegalArgumentException("steps or a barrier: " + leaf.code());
        }
    }
}
