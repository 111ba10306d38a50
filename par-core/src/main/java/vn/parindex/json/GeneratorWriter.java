package vn.parindex.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.parindex.codec.JsonWriter;

/** Writes to the generator of a host. */
final class GeneratorWriter extends JsonWriter {

    private final JsonGenerator out;

    GeneratorWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Something that the generator does. */
    @FunctionalInterface
    private interface GeneratorCall {

        void take() throws IOException;
    }

    private JsonWriter take(GeneratorCall step) {
        try {
            step.take();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public JsonWriter openObject() {
        return take(out::writeStartObject);
    }

    @Override
    public JsonWriter closeObject() {
        return take(out::writeEndObject);
    }

    @Override
    public JsonWriter openList() {
        return take(out::writeStartArray);
    }

    @Override
    public JsonWriter closeList() {
        return take(out::writeEndArray);
    }

    @Override
    public JsonWriter key(String key) {
        return take(() -> out.writeFieldName(key));
    }

    @Override
    public JsonWriter string(String value) {
        return take(() -> out.writeString(value));
    }

    @Override
    public JsonWriter number(long value) {
        return take(() -> out.writeNumber(value));
    }

    @Override
    public JsonWriter flag(boolean value) {
        return take(() -> out.writeBoolean(value));
    }
}
