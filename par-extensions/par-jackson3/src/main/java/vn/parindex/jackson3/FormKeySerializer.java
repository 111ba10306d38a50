package vn.parindex.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.internal.HostType;

/** Writes keys of a map in a type's own text form. */
final class FormKeySerializer extends ValueSerializer<Object> {

    private final HostType<?> type;

    FormKeySerializer(HostType<?> type) {
        this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        try {
            out.writeName(type.keyOf(value));
        } catch (ParIndexException e) {
            throw DatabindException.from(out, e.getMessage(), e);
        }
    }
}
