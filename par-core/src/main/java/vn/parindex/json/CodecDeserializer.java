package vn.parindex.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import vn.parindex.codec.Codec;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.internal.JsonTree;
import vn.parindex.json.internal.Limits;

/** Reads a value as strictly as our formats do, whatever leniency the host's mapper has. */
final class CodecDeserializer<T> extends JsonDeserializer<T> {

    private final String name;
    private final Codec<T> codec;

    /** A deserializer that calls the value by this name in faults. */
    CodecDeserializer(String name, Codec<T> codec) {
        this.name = name;
        this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return JsonTree.read(parser, name, Limits.DOCUMENT, codec);
        } catch (ParIndexException e) {
            throw JsonMappingException.from(parser, e.getMessage(), e);
        }
    }
}
