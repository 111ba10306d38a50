package vn.parindex.jackson3;

import java.util.function.Function;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads keys of a map by a type's own text form. */
final class FormKeyDeserializer extends KeyDeserializer {

    private final Class<?> type;
    private final Function<String, ?> parse;

    FormKeyDeserializer(Class<?> type, Function<String, ?> parse) {
        this.type = type;
        this.parse = parse;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        try {
            return parse.apply(key);
        } catch (IllegalArgumentException e) {
            return context.handleWeirdKey(type, key, "%s", e.getMessage());
        }
    }
}
