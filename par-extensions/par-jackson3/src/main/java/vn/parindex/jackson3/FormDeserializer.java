package vn.parindex.jackson3;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.internal.HostType;

/** Reads a value as strictly as our formats do, from the tokens of the text. */
final class FormDeserializer<T> extends ValueDeserializer<T> {

    private final HostType<T> type;

    FormDeserializer(HostType<T> type) {
        this.type = type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return type.read(new Jackson3Tokens(parser), above(parser));
        } catch (ParIndexException e) {
            throw DatabindException.from(parser, e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The place of the value in the host's document. */
    private static String above(JsonParser parser) {
        TokenStreamContext here = parser.streamReadContext();
        boolean inside = parser.currentToken() != null && parser.currentToken().isStructStart();
        TokenStreamContext above = inside && here.getParent() != null ? here.getParent() : here;
        return above.pathAsPointer().toString();
    }
}
