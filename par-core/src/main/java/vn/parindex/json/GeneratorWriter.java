package vn.parindex.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.parindex.codec.JsonWriter;

/** Writes to the generator of a host. */
final class GeneratorWriter extends JsonWriter {

    private final JsonGenerator out;
    /** True if the outermost object is opened and closed by others. */
    private final boolean opened;

    private int depth;

    GeneratorWriter(JsonGenerator out, boolean opened) {
        this.out = out;
        this.opened = opened;
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
        return depth++ == 0 && opened ? this : take(out::writeStartObject);
    }

    @Override
    public JsonWriter closeObject() {
        return --depth == 0 && opened ? this : take(out::writeEndObject);
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
        return take(() -> {
            boolean asString = out.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature());
            if (asString) {
                out.disable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature());
            }
            out.writeNumber(value);
            if (asString) {
                out.enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature());
            }
        });
    }

    @Override
    public JsonWriter flag(boolean value) {
        return take(() -> out.writeBoolean(value));
    }
}
