package vn.parindex.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.internal.HostType;

/** Reads keys of a map by a type's own text form. */
final class TextKeyDeserializer extends KeyDeserializer {

    private final HostType<?> type;

    TextKeyDeserializer(HostType<?> type) {
        this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        try {
            return type.ofKey(key);
        } catch (ParIndexException e) {
            throw JsonMappingException.from(context, e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            return weird(key, context, e);
        }
    }

    /** What the host's handlers make of it, or else a refusal with a code behind it. */
    private Object weird(String key, DeserializationContext context, IllegalArgumentException refusal)
            throws IOException {
        try {
            return context.handleWeirdKey(type.type(), key, "%s", refusal.getMessage());
        } catch (JsonMappingException e) {
            if (e.getCause() == null) {
                e.initCause(type.coded(key, refusal));
            }
            throw e;
        }
    }
}
