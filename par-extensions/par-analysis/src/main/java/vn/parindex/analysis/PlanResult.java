package vn.parindex.analysis;

import java.util.Objects;
import vn.parindex.result.IndexResult;

/**
 * A plan and what it brings.
 *
 * @param point its cost, its gain and its steps
 * @param before the result without it
 * @param after the result of an evaluation with all its steps made
 */
public record PlanResult(PlanPoint point, IndexResult before, IndexResult after) {

    public PlanResult {
        Objects.requireNonNull(point, "point");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
