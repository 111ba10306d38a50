package vn.parindex.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import vn.parindex.json.internal.HostTypes;

/** Finds what writes our types. */
final class CodecSerializers extends Serializers.Base {

    private final HostTypes types;

    CodecSerializers(HostTypes types) {
        this.types = types;
    }

    @Override
    public JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription bean) {
        return types.find(type.getRawClass()).map(CodecSerializer::new).orElse(null);
    }
}
