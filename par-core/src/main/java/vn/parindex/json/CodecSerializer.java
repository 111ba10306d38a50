package vn.parindex.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.parindex.codec.JsonWriter;

/** Writes a value as an object of one of our formats, whatever naming or inclusion rules the host's mapper has. */
final class CodecSerializer<T> extends JsonSerializer<T> {

    private final JsonWriter.Form<T> members;

    /** A serializer that writes these members. */
    CodecSerializer(JsonWriter.Form<T> members) {
        this.members = members;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeStartObject();
        writeMembers(value, out);
        out.writeEndObject();
    }

    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        WritableTypeId type = types.writeTypePrefix(out, types.typeId(value, JsonToken.START_OBJECT));
        writeMembers(value, out);
        types.writeTypeSuffix(out, type);
    }

    private void writeMembers(T value, JsonGenerator out) throws IOException {
        try {
            members.write(value, new GeneratorWriter(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
