package vn.parindex.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.internal.HostType;
import vn.parindex.json.internal.HostType.HostForm;

/** Writes a value as it stands in our formats, whatever naming or inclusion rules the host's mapper has. */
final class CodecSerializer<T> extends JsonSerializer<T> {

    private final HostType<T> type;

    CodecSerializer(HostType<T> type) {
        this.type = type;
    }

    @Override
    public Class<T> handledType() {
        return type.type();
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        write(value, out, false);
    }

    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        JsonToken token = switch (type.form()) {
            case OBJECT -> JsonToken.START_OBJECT;
            case NUMBER -> JsonToken.VALUE_NUMBER_INT;
            case STRING, SCALAR -> JsonToken.VALUE_STRING;
        };
        WritableTypeId id = types.writeTypePrefix(out, types.typeId(value, token));
        write(value, out, type.form() == HostForm.OBJECT);
        types.writeTypeSuffix(out, id);
    }

    private void write(T value, JsonGenerator out, boolean opened) throws IOException {
        try {
            type.codec().write(value, new GeneratorWriter(out, opened));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (ParIndexException e) {
            throw JsonMappingException.from(out, e.getMessage(), e);
        }
    }
}
