package vn.parindex.jackson3;

import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import vn.parindex.json.internal.HostTypes;

/** Finds what reads our types, as values and as keys of maps. */
final class FormDeserializers implements Deserializers, KeyDeserializers {

    private final HostTypes types;

    FormDeserializers(HostTypes types) {
        this.types = types;
    }

    @Override
    public ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
        return types.find(type.getRawClass()).map(FormDeserializer::new).orElse(null);
    }

    @Override
    public ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
        return findBeanDeserializer(type, config, bean);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return types.find(type).isPresent();
    }

    @Override
    public KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
        return types.find(type.getRawClass()).map(FormKeyDeserializer::new).orElse(null);
    }
}
