package vn.parindex.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import vn.parindex.json.internal.HostTypes;

/** Finds what reads our types, as values and as keys of maps. */
final class CodecDeserializers extends Deserializers.Base implements KeyDeserializers {

    private final HostTypes types;

    CodecDeserializers(HostTypes types) {
        this.types = types;
    }

    @Override
    public JsonDeserializer<?> findBeanDeserializer(JavaType type, DeserializationConfig config, BeanDescription bean) {
        return find(type.getRawClass());
    }

    @Override
    public JsonDeserializer<?> findEnumDeserializer(Class<?> type, DeserializationConfig config, BeanDescription bean) {
        return find(type);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return types.find(type).isPresent();
    }

    @Override
    public KeyDeserializer findKeyDeserializer(JavaType type, DeserializationConfig config, BeanDescription bean) {
        return types.find(type.getRawClass()).map(TextKeyDeserializer::new).orElse(null);
    }

    private JsonDeserializer<?> find(Class<?> type) {
        return types.find(type).map(CodecDeserializer::new).orElse(null);
    }
}
