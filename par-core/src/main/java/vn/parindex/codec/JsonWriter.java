package vn.parindex.codec;

import java.util.List;
import java.util.Optional;
import vn.parindex.value.Text;

/** Writes one JSON document from its beginning to its end. Not thread-safe. */
public abstract class JsonWriter {

    /**
     * Writes the members of an object.
     *
     * @param <T> the type of the object
     */
    @FunctionalInterface
    public interface Form<T> {

        /**
         * Writes the members.
         *
         * @param value the object
         * @param out the writer, inside the object
         */
        void write(T value, JsonWriter out);
    }

    private Object document;

    /** Creates a writer. */
    protected JsonWriter() {
        // nothing written yet
    }

    /** The document that derived members follow from; null outside any. */
    final Object document() {
        return document;
    }

    final void document(Object begun) {
        document = begun;
    }

    /**
     * Opens an object.
     *
     * @return this writer
     */
    public abstract JsonWriter openObject();

    /**
     * Closes the object.
     *
     * @return this writer
     */
    public abstract JsonWriter closeObject();

    /**
     * Opens a list.
     *
     * @return this writer
     */
    public abstract JsonWriter openList();

    /**
     * Closes the list.
     *
     * @return this writer
     */
    public abstract JsonWriter closeList();

    /**
     * Writes a key, which a value follows.
     *
     * @param key the key
     * @return this writer
     */
    public abstract JsonWriter key(String key);

    /**
     * Writes a string.
     *
     * @param value its characters
     * @return this writer
     */
    public abstract JsonWriter string(String value);

    /**
     * Writes a key that is written again and again.
     *
     * @param key the key
     * @return this writer
     */
    public JsonWriter key(Quoted key) {
        return key(key.value());
    }

    /**
     * Writes a string that is written again and again.
     *
     * @param value its characters
     * @return this writer
     */
    public JsonWriter string(Quoted value) {
        return string(value.value());
    }

    /**
     * Writes a whole number.
     *
     * @param value the number
     * @return this writer
     */
    public abstract JsonWriter number(long value);

    /**
     * Writes true or false.
     *
     * @param value the value
     * @return this writer
     */
    public abstract JsonWriter flag(boolean value);

    /**
     * Writes an object.
     *
     * @param <T> its type
     * @param value the object
     * @param form writes its members
     * @return this writer
     */
    public final <T> JsonWriter object(T value, Form<T> form) {
        openObject();
        form.write(value, this);
        return closeObject();
    }

    /**
     * Writes a member that is an object.
     *
     * @param <T> its type
     * @param key the key
     * @param value the object
     * @param form writes its members
     * @return this writer
     */
    public final <T> JsonWriter object(String key, T value, Form<T> form) {
        return key(key).object(value, form);
    }

    /**
     * Writes a member as its codec does.
     *
     * @param <T> its type
     * @param key the key
     * @param value the value
     * @param codec writes it
     * @return this writer
     */
    public final <T> JsonWriter value(String key, T value, Codec<T> codec) {
        key(key);
        codec.write(value, this);
        return this;
    }

    /**
     * Writes a member that is a list of objects.
     *
     * @param <T> their type
     * @param key the key
     * @param items the objects
     * @param form writes the members of each
     * @return this writer
     */
    public final <T> JsonWriter list(String key, List<? extends T> items, Form<T> form) {
        key(key).openList();
        for (T item : items) {
            object(item, form);
        }
        return closeList();
    }

    /**
     * Writes a member that is a list of objects, unless it is empty.
     *
     * @param <T> their type
     * @param key the key
     * @param items the objects
     * @param form writes the members of each
     * @return this writer
     */
    public final <T> JsonWriter optionalList(String key, List<? extends T> items, Form<T> form) {
        return items.isEmpty() ? this : list(key, items, form);
    }

    /**
     * Writes a member that is a string.
     *
     * @param key the key
     * @param value its characters
     * @return this writer
     */
    public final JsonWriter text(String key, String value) {
        return key(key).string(value);
    }

    /**
     * Writes a member whose text is its form: points, codes, decimals.
     *
     * @param key the key
     * @param value the value
     * @return this writer
     */
    public final JsonWriter text(String key, Object value) {
        return text(key, value.toString());
    }

    /**
     * Writes a member that is a text in both languages.
     *
     * @param key the key
     * @param value the text
     * @return this writer
     */
    public final JsonWriter text(String key, Text value) {
        key(key).openObject().text("vi", value.vi());
        return optional("en", value.en()).closeObject();
    }

    /**
     * Writes a member that is a string, unless it is empty.
     *
     * @param key the key
     * @param value its characters
     * @return this writer
     */
    public final JsonWriter optional(String key, String value) {
        return value.isEmpty() ? this : text(key, value);
    }

    /**
     * Writes a member whose text is its form, if there is a value.
     *
     * @param key the key
     * @param value the value, e.g. points, a code, a decimal
     * @return this writer
     */
    public final JsonWriter optional(String key, Optional<?> value) {
        value.ifPresent(present -> text(key, present));
        return this;
    }

    /**
     * Writes a member that is a whole number.
     *
     * @param key the key
     * @param value the number
     * @return this writer
     */
    public final JsonWriter number(String key, long value) {
        return key(key).number(value);
    }

    /**
     * Writes a member that is true or false.
     *
     * @param key the key
     * @param value the value
     * @return this writer
     */
    public final JsonWriter flag(String key, boolean value) {
        return key(key).flag(value);
    }

    /**
     * Writes a member that is a list of strings.
     *
     * @param key the key
     * @param words the strings
     * @return this writer
     */
    public final JsonWriter words(String key, List<String> words) {
        key(key).openList();
        words.forEach(this::string);
        return closeList();
    }
}
