package vn.parindex.jackson3;

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
            throw DatabindException.from(context.getParser(), e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            return weird(key, context, e);
        }
    }

    /** What the host's handlers make of it, or else a refusal with a code behind it. */
    private Object weird(String key, DeserializationContext context, IllegalArgumentException refusal) {
        try {
            return context.handleWeirdKey(type.type(), key, "%s", refusal.getMessage());
        } catch (InvalidFormatException e) {
            throw DatabindException.from(context.getParser(), e.getOriginalMessage(), type.coded(key, refusal));
        }
    }
}
