package vn.parindex.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.internal.HostType;
import vn.parindex.json.internal.HostType.HostForm;

/** Writes a value as it stands in our formats, whatever naming or inclusion rules the host's mapper has. */
final class FormSerializer<T> extends ValueSerializer<T> {

    private final HostType<T> type;

    FormSerializer(HostType<T> type) {
        this.type = type;
    }

    @Override
    public Class<?> handledType() {
        return type.type();
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        write(value, out, false);
    }

    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
        JsonToken token = switch (type.form()) {
            case OBJECT -> JsonToken.START_OBJECT;
            case NUMBER -> JsonToken.VALUE_NUMBER_INT;
            case STRING, SCALAR -> JsonToken.VALUE_STRING;
        };
        WritableTypeId id = types.writeTypePrefix(out, context, types.typeId(value, token));
        write(value, out, type.form() == HostForm.OBJECT);
        types.writeTypeSuffix(out, context, id);
    }

    private void write(T value, JsonGenerator out, boolean opened) {
        try {
            type.codec().write(value, new Jackson3Writer(out, opened));
        } catch (ParIndexException e) {
            throw DatabindException.from(out, e.getMessage(), e);
        }
    }
}
