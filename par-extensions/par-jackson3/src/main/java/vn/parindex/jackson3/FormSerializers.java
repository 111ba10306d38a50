package vn.parindex.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.function.Function;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;
import vn.parindex.json.internal.HostType;
import vn.parindex.json.internal.HostTypes;

/** Finds what writes our types, as values or as keys of maps. */
final class FormSerializers implements Serializers {

    private final HostTypes types;
    private final Function<HostType<?>, ValueSerializer<?>> serializer;

    FormSerializers(HostTypes types, Function<HostType<?>, ValueSerializer<?>> serializer) {
        this.types = types;
        this.serializer = serializer;
    }

    @Override
    public ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value overrides) {
        return types.find(type.getRawClass())
                .<ValueSerializer<?>>map(serializer)
                .orElse(null);
    }

    @Override
    public ValueSerializer<?> findEnumSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value overrides) {
        return findSerializer(config, type, bean, overrides);
    }
}
