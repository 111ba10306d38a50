package vn.parindex.assessment;

import java.util.Objects;
import vn.parindex.value.Points;

/**
 * Bonus or penalty points asked for (điểm thưởng, điểm trừ). The cap is the methodology's and is enforced in the
 * evaluation.
 *
 * @param id id of the methodology's adjustment
 * @param points points, zero or more, also for a penalty
 * @param reason why; empty is a finding
 */
public record AdjustmentEntry(String id, Points points, String reason) {

    public AdjustmentEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(reason, "reason");
    }
}
