package vn.parindex.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.internal.HostType;

/** Writes keys of a map in a type's own text form. */
final class TextKeySerializer extends JsonSerializer<Object> {

    private final HostType<?> type;

    TextKeySerializer(HostType<?> type) {
        this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        try {
            out.writeFieldName(type.keyOf(value));
        } catch (ParIndexException e) {
            throw JsonMappingException.from(out, e.getMessage(), e);
        }
    }
}
