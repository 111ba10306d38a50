package vn.parindex.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import java.util.function.Function;

/** Reads keys of a map by a type's own text form. */
final class TextKeyDeserializer extends KeyDeserializer {

    private final Class<?> type;
    private final Function<String, ?> parse;

    TextKeyDeserializer(Class<?> type, Function<String, ?> parse) {
        this.type = type;
        this.parse = parse;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        try {
            return parse.apply(key);
        } catch (IllegalArgumentException e) {
            return context.handleWeirdKey(type, key, "%s", e.getMessage());
        }
    }
}
