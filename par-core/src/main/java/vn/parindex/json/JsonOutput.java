package vn.parindex.json;

import java.util.Objects;
import vn.parindex.json.internal.WrittenDocument;

/**
 * A JSON document that the library writes for other programs. Obtained from {@link ParJson}; immutable and thread-safe.
 *
 * @param <T> the type that it is written from
 */
public final class JsonOutput<T> {

    private final WrittenDocument<T> document;

    /**
     * Creates an output, for the library's own modules.
     *
     * @param document writes the document
     */
    @SuppressWarnings("exports") // only the library's own modules can make one
    public JsonOutput(WrittenDocument<T> document) {
        this.document = Objects.requireNonNull(document, "document");
    }

    /**
     * Returns the id of the format.
     *
     * @return e.g. {@code par-ranking/1}
     */
    public String id() {
        return document.id();
    }

    /**
     * Writes the document on one line without white space, keys in a fixed order, exact figures as strings. Equal
     * values give the same characters.
     *
     * @param value the value
     * @return the document, to be stored in UTF-8
     * @throws vn.parindex.finding.ParIndexException with PAR-3016 if the document is larger than 16 MiB or has more
     *     than 1,000,000 values
     */
    public String canonical(T value) {
        return document.canonical(value);
    }

    /**
     * Writes the document laid out for people: two spaces a level, one value a line, line feeds, one at the end.
     *
     * @param value the value
     * @return the document, to be stored in UTF-8
     * @throws vn.parindex.finding.ParIndexException with PAR-3016 if the document is larger than 16 MiB or has more
     *     than 1,000,000 values
     */
    public String pretty(T value) {
        return document.pretty(value);
    }
}
