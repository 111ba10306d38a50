package vn.parindex.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.internal.HostType;
import vn.parindex.json.internal.ParserTokens;

/** Reads a value as strictly as our formats do, whatever leniency the host's mapper has. */
final class CodecDeserializer<T> extends JsonDeserializer<T> {

    private final HostType<T> type;

    CodecDeserializer(HostType<T> type) {
        this.type = type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return type.read(new ParserTokens(parser), above(parser));
        } catch (ParIndexException e) {
            throw JsonMappingException.from(parser, e.getMessage(), e);
        }
    }

    /** The place of the value in the host's document. */
    private static String above(JsonParser parser) {
        JsonStreamContext here = parser.getParsingContext();
        boolean inside = parser.currentToken() != null && parser.currentToken().isStructStart();
        JsonStreamContext above = inside && here.getParent() != null ? here.getParent() : here;
        return above.pathAsPointer().toString();
    }
}
