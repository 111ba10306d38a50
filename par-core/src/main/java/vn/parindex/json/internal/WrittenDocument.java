package vn.parindex.json.internal;

import java.util.Objects;
import java.util.function.Supplier;
import vn.parindex.codec.Codec;
import vn.parindex.codec.JsonText;
import vn.parindex.codec.JsonWriter;
import vn.parindex.codec.Reading;

/**
 * A document as it is written.
 *
 * @param <T> the type that it is written from
 */
public class WrittenDocument<T> {

    private final String id;
    private final Limits limits;
    private final JsonWriter.Form<T> form;

    /** Room for one a little longer than the last one written; whatever thread reads what, it is only a guess. */
    private int room = 4096;

    /**
     * Creates a document that is not read back and begins with the id of its format.
     *
     * @param id the id
     * @param members writes the other members
     */
    public WrittenDocument(String id, JsonWriter.Form<T> members) {
        this.id = id;
        this.limits = Limits.DOCUMENT;
        this.form = (value, out) -> out.object(value, (v, o) -> members.write(v, o.text("format", id)));
    }

    WrittenDocument(String id, Limits limits, Supplier<Codec<T>> codec) {
        this.id = id;
        this.limits = limits;
        this.form = (value, out) -> codec.get().write(value, out);
    }

    /**
     * Returns the id of the format.
     *
     * @return the id
     */
    public final String id() {
        return id;
    }

    /**
     * Writes the document into another.
     *
     * @param value the value
     * @param out the other document
     */
    public final void write(T value, JsonWriter out) {
        form.write(value, out);
    }

    /**
     * Writes the document on one line without white space.
     *
     * @param value the value
     * @return the document
     */
    public final String canonical(T value) {
        return written(value, new JsonText(false, room));
    }

    /**
     * Writes the document laid out for people.
     *
     * @param value the value
     * @return the document
     */
    public final String pretty(T value) {
        return written(value, new JsonText(true, room));
    }

    private String written(T value, JsonText out) {
        form.write(Objects.requireNonNull(value, "value"), out);
        String text = out.toString();
        room = Math.min(text.length(), limits.fileBytes()) / 8 * 9 + 64;
        Reading check = new Reading();
        if (bytes(text) > limits.fileBytes()) {
            JsonFiles.tooLarge(check, id, limits);
        } else if (out.values() > limits.values()) {
            JsonTree.tooManyValues(check, id, limits);
        }
        check.refuse();
        return text;
    }

    /** The bytes of a text in UTF-8, counted only if there may be too many of them. */
    static long bytes(String text) {
        if (text.length() < 1 << 20) {
            return text.length();
        }
        return text.codePoints()
                .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4)
                .sum();
    }
}
