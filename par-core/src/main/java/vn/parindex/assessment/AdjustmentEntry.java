package vn.parindex.assessment;

import java.util.Objects;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Points;

/**
 * Bonus or penalty points asked for (điểm thưởng, điểm trừ). The cap is the methodology's and is enforced in the
 * evaluation.
 *
 * @param id id of the methodology's adjustment
 * @param points points, zero or more, also for a penalty
 * @param reason the reason; empty is a finding
 */
public record AdjustmentEntry(String id, Points points, String reason) {

    /**
     * Checks the id and brings the words into the form in which they are stored.
     *
     * @throws vn.parindex.finding.ParIndexException if id or words cannot be stored, see {@link InputCheck#id} and
     *     {@link InputCheck#words}
     */
    public AdjustmentEntry {
        Objects.requireNonNull(points, "points");
        InputCheck check = new InputCheck();
        check.id("/id", id);
        reason = check.formWords("/reason", reason);
        check.refuse();
    }
}
