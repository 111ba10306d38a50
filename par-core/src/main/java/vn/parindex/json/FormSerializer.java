package vn.parindex.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.function.Consumer;
import vn.parindex.json.internal.JsonOut;

/** Writes a value as an object of one of our forms, whatever naming or inclusion rules the host's mapper has. */
final class FormSerializer<T> extends JsonSerializer<T> {

    private final JsonOut.Form<T> form;
    private final Consumer<T> check;

    /**
     * A serializer.
     *
     * @param check throws if the value could not be read again
     */
    FormSerializer(JsonOut.Form<T> form, Consumer<T> check) {
        this.form = form;
        this.check = check;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        check.accept(value);
        new JsonOut(out).object(value, form);
    }

    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        check.accept(value);
        WritableTypeId type = types.writeTypePrefix(out, types.typeId(value, JsonToken.START_OBJECT));
        form.write(value, new JsonOut(out));
        types.writeTypeSuffix(out, type);
    }
}
