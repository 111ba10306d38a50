package vn.parindex.methodology;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.value.Points;

/** A rule by steps: the first step that a figure reaches counts, and below the last one what is given otherwise. */
public sealed interface StepRule extends ScoringRule permits ShareSteps, CountSteps {

    /**
     * Returns the steps.
     *
     * @return the steps, falling
     */
    List<Step> steps();

    /**
     * Returns the points below the last step.
     *
     * @return the points
     */
    Points otherwise();

    /**
     * Returns the lower end of the last step.
     *
     * @return percent for a share, a whole number for a count
     */
    default BigDecimal lowest() {
        return steps().get(steps().size() - 1).from();
    }

    @Override
    default Points best(Points maximum) {
        return Step.points(steps(), otherwise()).stream().reduce(Points.ZERO, Points::max);
    }
}
