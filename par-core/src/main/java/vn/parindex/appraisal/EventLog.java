package vn.parindex.appraisal;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.value.Unit;
import vn.parindex.value.internal.Sent;

/**
 * The events of one unit in one campaign, from the first claim on, as a host stores them.
 *
 * @param unit the unit
 * @param events the events, in the order in which they happened
 */
public record EventLog(Unit unit, List<Event> events) implements Serializable {

    public EventLog {
        Objects.requireNonNull(unit, "unit");
        events = List.copyOf(events);
    }

    /**
     * Returns a copy with one more event.
     *
     * @param event the event
     * @return another log
     */
    public EventLog with(Event event) {
        List<Event> more = new ArrayList<>(events);
        more.add(event);
        return new EventLog(unit, more);
    }

    /**
     * Applies every event again and compares it with what it must have been.
     *
     * <p>A sound log gives the same state, value for value, and no finding. Whatever was left out, put in or changed
     * afterwards is listed: a gap in the numbers, a value that was not as the event states it before or after, an
     * action that the campaign did not allow. All events are applied nonetheless, so that one fault does not hide
     * another.
     *
     * @param process the procedure in which they happened
     * @return the state at the end, and everything found wrong
     */
    public Replay replay(AppraisalProcess process) {
        List<Finding> findings = new ArrayList<>();
        ProcessState state = process.start(unit);
        long expected = 1;
        for (Event event : events) {
            if (event.sequence() != expected) {
                findings.add(Finding.error(
                        AppraisalCode.EVENT_SEQUENCE, place(event), "got", event.sequence(), "expected", expected));
            }
            report(event, process.reasons(state, event.action(), event.actor(), event.time(), true), findings);
            ProcessState after = process.after(state, event.action(), event.actor(), event.time(), event.sequence());
            compare(event, StateText.changes(state, event.action(), after), findings);
            state = after;
            expected = event.sequence() + 1;
        }
        return new Replay(state, findings);
    }

    private static void report(Event event, List<Finding> refusal, List<Finding> findings) {
        if (!refusal.isEmpty()) {
            findings.add(Finding.error(
                    AppraisalCode.EVENT_NOT_ALLOWED,
                    place(event),
                    "action",
                    event.action().kind().label(),
                    "role",
                    event.actor().role().label()));
        }
        for (Finding reason : refusal) {
            String place = reason.place().isEmpty() ? place(event) : place(event) + " " + reason.place();
            findings.add(reason.at(place));
        }
    }

    private static String place(Event event) {
        return "#" + event.sequence();
    }

    private static void compare(Event event, List<ValueChange> actual, List<Finding> findings) {
        Map<String, ValueChange> stored = new LinkedHashMap<>();
        for (ValueChange change : event.changes()) {
            if (stored.putIfAbsent(change.what(), change) != null) {
                findings.add(Finding.error(InputCode.REPEATED, place(event), "got", change.what()));
            }
        }
        for (ValueChange change : actual) {
            ValueChange claimed = stored.remove(change.what());
            if (claimed == null) {
                claimed = new ValueChange(change.what(), "", "");
            }
            report(event, claimed, change, findings);
        }
        stored.values().forEach(claimed -> report(event, claimed, new ValueChange(claimed.what(), "", ""), findings));
    }

    private static void report(Event event, ValueChange claimed, ValueChange actual, List<Finding> findings) {
        if (!claimed.before().equals(actual.before())) {
            findings.add(Finding.error(
                    AppraisalCode.EVENT_OLD_VALUE,
                    place(event),
                    "what",
                    claimed.what(),
                    "got",
                    claimed.before(),
                    "expected",
                    actual.before()));
        }
        if (!claimed.after().equals(actual.after())) {
            findings.add(Finding.error(
                    AppraisalCode.EVENT_NEW_VALUE,
                    place(event),
                    "what",
                    claimed.what(),
                    "got",
                    claimed.after(),
                    "expected",
                    actual.after()));
        }
    }

    private Object writeReplace() {
        return Sent.of(this);
    }

    private Object readResolve() throws InvalidObjectException {
        throw Sent.refused(EventLog.class);
    }
}
