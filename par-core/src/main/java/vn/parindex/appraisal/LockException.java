package vn.parindex.appraisal;

import java.time.OffsetDateTime;
import java.util.Objects;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Stage;

/**
 * An exception to the deadline of a round for one unit: it was given longer, or was locked early.
 *
 * @param unit the unit's id
 * @param stage the round's stage
 * @param kind extended or locked
 * @param time the first moment at which the round is closed for the unit
 * @param reason the reason
 * @param grantedBy the person who granted or ordered it
 */
public record LockException(
        String unit, Stage stage, LockKind kind, OffsetDateTime time, String reason, String grantedBy) {

    /**
     * Checks id and time and brings the words into the form in which they are stored.
     *
     * @throws IllegalArgumentException if the time is not of the years 0 to 9999 or has an offset in seconds
     * @throws vn.parindex.finding.ParIndexException if id or words cannot be stored, see {@link InputCheck#id} and
     *     {@link InputCheck#words}
     */
    public LockException {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(kind, "kind");
        TimeText.require(time, "time");
        InputCheck check = new InputCheck();
        check.id("/unit", unit);
        reason = check.words("/reason", reason);
        grantedBy = check.words("/grantedBy", grantedBy);
        check.refuse();
    }
}
