package vn.parindex.appraisal;

import java.time.OffsetDateTime;
import java.util.Objects;
import vn.parindex.value.Stage;
import vn.parindex.value.Word;

/**
 * That a round ends at another time for one unit than for all others: it was given longer, or locked early.
 *
 * @param unit the unit's id
 * @param stage the round's stage
 * @param kind longer or locked
 * @param time the first moment at which the round is closed for the unit
 * @param reason why
 * @param grantedBy who granted or ordered it
 */
public record LockException(String unit, Stage stage, Kind kind, OffsetDateTime time, String reason, String grantedBy) {

    /** Longer or shorter. */
    public enum Kind implements Word {
        /** Open longer (gia hạn). */
        EXTENDED("extended"),
        /** Closed early (khóa). */
        LOCKED("locked");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    public LockException {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(grantedBy, "grantedBy");
    }
}
