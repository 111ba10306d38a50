package vn.parindex.appraisal;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import vn.parindex.value.internal.Sent;

/**
 * An applied action as an audit log keeps it: actor, action, time, and every value that it changed, old and new.
 *
 * @param sequence its number in the unit's log, from 1
 * @param time the time, as the host gave it
 * @param actor the person who acted
 * @param action the action
 * @param changes the values changed, in a fixed order
 */
public record Event(long sequence, OffsetDateTime time, Actor actor, Action action, List<ValueChange> changes)
        implements Serializable {

    /** The greatest number of an event. */
    public static final int MOST_SEQUENCE = 999_999_999;

    /**
     * Checks number and time and copies the list.
     *
     * @throws IllegalArgumentException if the sequence is below 1 or above 999,999,999, or the time is not of the years
     *     0 to 9999 or has an offset in seconds
     */
    public Event {
        TimeText.require(time, "time");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(action, "action");
        changes = List.copyOf(changes);
        if (sequence < 1) {
            throw new IllegalArgumentException("sequence is below 1: " + sequence);
        }
        if (sequence > MOST_SEQUENCE) {
            throw new IllegalArgumentException("sequence is above " + MOST_SEQUENCE + ": " + sequence);
        }
    }

    private Object writeReplace() {
        return Sent.of(this);
    }

    private Object readResolve() throws InvalidObjectException {
        throw Sent.refused(Event.class);
    }
}
