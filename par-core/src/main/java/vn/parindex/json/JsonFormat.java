package vn.parindex.json;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import vn.parindex.json.internal.StoredDocument;

/**
 * A JSON format that the library reads and writes: what {@link #canonical} and {@link #pretty} write is read into an
 * equal value. Obtained from {@link ParJson}; immutable and thread-safe.
 *
 * <p>Reading is strict: an unknown key, a duplicate key, a missing key, {@code null}, a wrong type, text that is not
 * Unicode NFC or holds a control character is refused, whatever else is right. All faults are reported at once, each
 * with its file and JSON pointer, e.g. {@code an-giang.json#/entries/3/opinions/0/points}. Exact figures never pass
 * through binary floating point.
 *
 * <p>Refused before it can cost time or memory: a document over 16 MiB, more than 1,000,000 JSON values, values nested
 * deeper than 20, a text over 100,000 characters; a format with limits of its own says so where it is obtained. After
 * 1,000 faults reading stops.
 *
 * @param <T> the type that a document is read into
 */
public final class JsonFormat<T> {

    private final StoredDocument<T> document;

    /**
     * Creates a format, for the library's own modules.
     *
     * @param document reads and writes the documents
     */
    @SuppressWarnings("exports") // only the library's own modules can make one
    public JsonFormat(StoredDocument<T> document) {
        this.document = Objects.requireNonNull(document, "document");
    }

    /**
     * Returns the id of the format, which a document's key {@code format} says.
     *
     * @return e.g. {@code par-assessment/1}
     */
    public String id() {
        return document.id();
    }

    /**
     * Reads a document from disk.
     *
     * @param path the file
     * @return the value
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public T read(Path path) {
        return document.read(path);
    }

    /**
     * Reads a document from bytes in UTF-8.
     *
     * @param stream the bytes; read to the end, not closed
     * @param name its name in faults, e.g. the name of an uploaded file
     * @return the value
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public T read(InputStream stream, String name) {
        return document.read(stream, name);
    }

    /**
     * Reads a document from a text in memory.
     *
     * @param text the document
     * @param name its name in faults
     * @return the value
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public T read(String text, String name) {
        return document.read(text, name);
    }

    /**
     * Writes the canonical form: one line without white space, keys in a fixed order, exact figures as strings without
     * trailing zeros. Equal values give the same characters.
     *
     * @param value the value
     * @return the document, to be stored in UTF-8
     * @throws vn.parindex.finding.ParIndexException with PAR-3016 if the document would be larger than what is read
     */
    public String canonical(T value) {
        return document.canonical(value);
    }

    /**
     * Writes the canonical form laid out for people: two spaces a level, one value a line, line feeds, one at the end.
     *
     * @param value the value
     * @return the document, to be stored in UTF-8
     * @throws vn.parindex.finding.ParIndexException with PAR-3016 if the document would be larger than what is read
     */
    public String pretty(T value) {
        return document.pretty(value);
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of the format, for editors and for programs in other languages. It says
     * less than reading does: text that is not NFC, two entries for one code, sums that do not add up are beyond what a
     * schema can refuse.
     *
     * @return the schema as JSON; its {@code $id} is the format's, e.g. {@code urn:vn.parindex:schema:par-events-1}
     */
    public String schema() {
        return document.schema();
    }
}
