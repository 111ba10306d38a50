package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.parindex.value.Points;

/**
 * A point of the frontier: no set of steps gives more points for this cost, and none gives as many for less.
 *
 * @param cost the cost
 * @param gain the points gained
 * @param steps the steps, in the order given
 */
public record PlanPoint(BigDecimal cost, Points gain, List<PlanOption> steps) {

    public PlanPoint {
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(gain, "gain");
        steps = List.copyOf(steps);
    }
}
