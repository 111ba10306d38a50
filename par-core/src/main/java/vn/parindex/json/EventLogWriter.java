package vn.parindex.json;

import java.util.Objects;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.EventLog;
import vn.parindex.json.internal.JsonOut;
import vn.parindex.json.internal.PrettyJson;

/**
 * Writes logs of events as documents that {@link EventLogReader} reads into an equal log; what could not be read again
 * is not written.
 */
public final class EventLogWriter {

    private EventLogWriter() {}

    /**
     * The canonical form: one line without white space, keys in a fixed order.
     *
     * @param log the log
     * @return the document, to be stored in UTF-8
     * @throws vn.parindex.finding.ParIndexException with everything that could not be read again
     */
    public static String canonical(EventLog log) {
        Objects.requireNonNull(log, "log");
        return EventLogReader.DOCUMENT.checked(JsonOut.compact(log, EventForm::log), "events");
    }

    /**
     * The canonical form laid out for people: two spaces a level, one value a line, line feeds, one at the end.
     *
     * @param log the log
     * @return the document, to be stored in UTF-8
     * @throws vn.parindex.finding.ParIndexException with everything that could not be read again
     */
    public static String pretty(EventLog log) {
        return PrettyJson.of(canonical(log));
    }

    /**
     * One event in the canonical form, for a row of a table or a line of a file.
     *
     * @param event the event
     * @return the event, to be stored in UTF-8
     * @throws vn.parindex.finding.ParIndexException with everything that could not be read again
     */
    public static String event(Event event) {
        Objects.requireNonNull(event, "event");
        return EventLogReader.EVENT.checked(JsonOut.compact(event, EventForm::event), "event");
    }
}
