package vn.parindex.jackson3;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.internal.HostType;

/** Reads keys of a map by a type's own text form. */
final class FormKeyDeserializer extends KeyDeserializer {

    private final HostType<?> type;

    FormKeyDeserializer(HostType<?> type) {
        this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        try {
            return type.ofKey(key);
        } catch (ParIndexException e) {
            ParIndexException placed = placed(e, key, context);
            throw DatabindException.from(context.getParser(), placed.getMessage(), placed);
        } catch (IllegalArgumentException e) {
            return weird(key, context, e);
        }
    }

    /** What the host's handlers make of it, or else a refusal with a code behind it. */
    private Object weird(String key, DeserializationContext context, IllegalArgumentException refusal) {
        try {
            return context.handleWeirdKey(type.type(), key, "%s", refusal.getMessage());
        } catch (InvalidFormatException e) {
            ParIndexException placed = placed(type.coded(key, refusal), key, context);
            throw DatabindException.from(context.getParser(), e.getOriginalMessage(), placed);
        }
    }

    /** At the map of the key; by the type alone where Jackson has kept the map and reads it later. */
    private ParIndexException placed(ParIndexException refusal, String key, DeserializationContext context) {
        JsonParser parser = context.getParser();
        return parser.currentToken() == JsonToken.PROPERTY_NAME && key.equals(parser.currentName())
                ? type.placed(refusal, above(parser))
                : refusal;
    }

    private static String above(JsonParser parser) {
        return parser.streamReadContext().getParent().pathAsPointer().toString();
    }
}
