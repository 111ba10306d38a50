package vn.parindex.appraisal;

import java.time.OffsetDateTime;
import java.util.Objects;
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

    public LockException {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(grantedBy, "grantedBy");
    }
}
