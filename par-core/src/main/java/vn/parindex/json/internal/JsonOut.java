package vn.parindex.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import vn.parindex.value.Text;

/** Writes what our formats have in common: to a text of ours or to a host's generator. */
public final class JsonOut {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .build();

    /** Writes the members of an object. */
    @FunctionalInterface
    public interface Form<T> {

        void write(T value, JsonOut out) throws IOException;
    }

    private final JsonGenerator out;

    public JsonOut(JsonGenerator out) {
        this.out = out;
    }

    /** A document without white space. */
    public static <T> String compact(T value, Form<T> form) {
        StringWriter text = new StringWriter(16_384);
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            new JsonOut(generator).object(value, form);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be written", e);
        }
        return text.toString();
    }

    public <T> void object(T value, Form<T> form) throws IOException {
        out.writeStartObject();
        form.write(value, this);
        out.writeEndObject();
    }

    public <T> JsonOut object(String key, T value, Form<T> form) throws IOException {
        out.writeFieldName(key);
        object(value, form);
        return this;
    }

    public <T> JsonOut list(String key, List<T> items, Form<T> form) throws IOException {
        out.writeArrayFieldStart(key);
        for (T item : items) {
            object(item, form);
        }
        out.writeEndArray();
        return this;
    }

    public <T> JsonOut optionalList(String key, List<T> items, Form<T> form) throws IOException {
        return items.isEmpty() ? this : list(key, items, form);
    }

    public JsonOut text(String key, String value) throws IOException {
        out.writeStringField(key, value);
        return this;
    }

    /** A value whose text is its form: points, codes, decimals. */
    public JsonOut text(String key, Object value) throws IOException {
        return text(key, value.toString());
    }

    public JsonOut text(String key, Text value) throws IOException {
        return object(key, value, (text, o) -> o.text("vi", text.vi()).optional("en", text.en()));
    }

    public JsonOut optional(String key, String value) throws IOException {
        return value.isEmpty() ? this : text(key, value);
    }

    public JsonOut number(String key, long value) throws IOException {
        out.writeNumberField(key, value);
        return this;
    }

    public JsonOut flag(String key, boolean value) throws IOException {
        out.writeBooleanField(key, value);
        return this;
    }

    /** A list of words of a closed list. */
    public JsonOut words(String key, List<String> words) throws IOException {
        out.writeArrayFieldStart(key);
        for (String word : words) {
            out.writeString(word);
        }
        out.writeEndArray();
        return this;
    }

    void name(String key) throws IOException {
        out.writeFieldName(key);
    }

    void string(String value) throws IOException {
        out.writeString(value);
    }

    void openList() throws IOException {
        out.writeStartArray();
    }

    void closeList() throws IOException {
        out.writeEndArray();
    }
}
