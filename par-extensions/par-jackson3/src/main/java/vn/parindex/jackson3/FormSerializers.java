package vn.parindex.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;
import vn.parindex.json.internal.HostTypes;

/** Finds what writes our types. */
final class FormSerializers implements Serializers {

    private final HostTypes types;

    FormSerializers(HostTypes types) {
        this.types = types;
    }

    @Override
    public ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value overrides) {
        return types.find(type.getRawClass()).map(FormSerializer::new).orElse(null);
    }

    @Override
    public ValueSerializer<?> findEnumSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value overrides) {
        return findSerializer(config, type, bean, overrides);
    }
}
