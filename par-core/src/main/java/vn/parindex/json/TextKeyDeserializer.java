package vn.parindex.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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
            ParIndexException placed = placed(e, key, context);
            throw JsonMappingException.from(context, placed.getMessage(), placed);
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
                e.initCause(placed(type.coded(key, refusal), key, context));
            }
            throw e;
        }
    }

    /** At the map of the key; by the type alone where Jackson has kept the map and reads it later. */
    private ParIndexException placed(ParIndexException refusal, String key, DeserializationContext context)
            throws IOException {
        JsonParser parser = context.getParser();
        return parser.currentToken() == JsonToken.FIELD_NAME && key.equals(parser.currentName())
                ? type.placed(refusal, above(parser))
                : refusal;
    }

    private static String above(JsonParser parser) {
        return parser.getParsingContext().getParent().pathAsPointer().toString();
    }
}
