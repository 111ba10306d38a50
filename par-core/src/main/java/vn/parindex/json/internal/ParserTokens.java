package vn.parindex.json.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;

/** The tokens of a parser of Jackson 2. */
public final class ParserTokens implements JsonTokens {

    private final JsonParser parser;

    /**
     * Creates the tokens from where a parser stands.
     *
     * @param parser the parser
     */
    public ParserTokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public TokenKind next() throws IOException {
        return kind(parser.nextToken());
    }

    @Override
    public TokenKind kind() {
        return kind(parser.currentToken());
    }

    private static TokenKind kind(JsonToken token) {
        return token == null
                ? null
                : switch (token) {
                    case START_OBJECT -> TokenKind.OBJECT;
                    case END_OBJECT -> TokenKind.OBJECT_END;
                    case START_ARRAY -> TokenKind.LIST;
                    case END_ARRAY -> TokenKind.LIST_END;
                    case FIELD_NAME -> TokenKind.KEY;
                    case VALUE_STRING -> TokenKind.STRING;
                    case VALUE_NUMBER_INT -> TokenKind.WHOLE;
                    case VALUE_NUMBER_FLOAT -> TokenKind.DECIMAL;
                    case VALUE_TRUE -> TokenKind.TRUE;
                    case VALUE_FALSE -> TokenKind.FALSE;
                    case VALUE_NULL -> TokenKind.NULL;
                    default -> TokenKind.OTHER;
                };
    }

    @Override
    public String text() throws IOException {
        return parser.getText();
    }

    @Override
    public String key() throws IOException {
        return parser.currentName();
    }

    @Override
    public DecimalOrigin origin() throws IOException {
        return HostJackson.origin(parser);
    }

    @Override
    public BigDecimal exact() throws IOException {
        return parser.getDecimalValue();
    }
}
