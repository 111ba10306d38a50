package vn.parindex.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;
import vn.parindex.codec.JsonWriter;

/** Writes to the generator of a host. */
final class Jackson3Writer extends JsonWriter {

    private final JsonGenerator out;
    /** True if the outermost object is opened and closed by others. */
    private final boolean opened;

    private int depth;

    Jackson3Writer(JsonGenerator out, boolean opened) {
        this.out = out;
        this.opened = opened;
    }

    @Override
    public JsonWriter openObject() {
        if (depth++ > 0 || !opened) {
            out.writeStartObject();
        }
        return this;
    }

    @Override
    public JsonWriter closeObject() {
        if (--depth > 0 || !opened) {
            out.writeEndObject();
        }
        return this;
    }

    @Override
    public JsonWriter openList() {
        out.writeStartArray();
        return this;
    }

    @Override
    public JsonWriter closeList() {
        out.writeEndArray();
        return this;
    }

    @Override
    public JsonWriter key(String key) {
        out.writeName(key);
        return this;
    }

    @Override
    public JsonWriter string(String value) {
        out.writeString(value);
        return this;
    }

    /** A number stays one where a host writes its own as strings. */
    @Override
    public JsonWriter number(long value) {
        if (out instanceof JsonGeneratorBase text && text.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)) {
            out.writeRawValue(Long.toString(value));
        } else {
            out.writeNumber(value);
        }
        return this;
    }

    @Override
    public JsonWriter flag(boolean value) {
        out.writeBoolean(value);
        return this;
    }
}
