package vn.parindex.json;

import java.io.InputStream;
import java.nio.file.Path;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.EventLog;
import vn.parindex.json.internal.Document;
import vn.parindex.json.internal.Schemas;

/**
 * Reads logs of events, strictly: the format is that of {@code docs/appraisal.md}, {@value #FORMAT}, and nothing beside
 * it is let through.
 *
 * <p>All faults are reported at once, each with its file and JSON pointer. Whether the events are those that happened
 * is checked by {@link EventLog#replay}. The limits are those of {@link AssessmentReader}.
 */
public final class EventLogReader {

    /** What a document's {@code format} says. */
    public static final String FORMAT = EventDocument.FORMAT;

    static final Document<EventLog> DOCUMENT = new Document<>((json, faults) -> new EventDocument(faults).log(json));
    static final Document<Event> EVENT = new Document<>((json, faults) -> new EventDocument(faults).event(json));

    private EventLogReader() {}

    /**
     * The JSON Schema (draft 2020-12) of the format, for editors and for programs in other languages. It refers to that
     * of {@link AssessmentReader#schema()}, and says less than this reader does.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        return Schemas.read(EventLogReader.class.getResourceAsStream("par-events-1.schema.json"));
    }

    /**
     * Reads a log from disk.
     *
     * @param path the file
     * @return the log
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static EventLog read(Path path) {
        return DOCUMENT.read(path);
    }

    /**
     * Reads a log from bytes in UTF-8.
     *
     * @param stream the bytes; read to the end, not closed
     * @param name what to call the document in faults
     * @return the log
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static EventLog read(InputStream stream, String name) {
        return DOCUMENT.read(stream, name);
    }

    /**
     * Reads a log from a text in memory.
     *
     * @param text the document
     * @param name what to call the document in faults
     * @return the log
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static EventLog read(String text, String name) {
        return DOCUMENT.read(text, name);
    }

    /**
     * Reads one event, as a host may keep it in a row of a table.
     *
     * @param text the event, an object of the list {@code events} of a log
     * @param name what to call it in faults, e.g. the row's key
     * @return the event
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Event event(String text, String name) {
        return EVENT.read(text, name);
    }
}
