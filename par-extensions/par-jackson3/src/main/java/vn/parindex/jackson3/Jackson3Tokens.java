package vn.parindex.jackson3;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import vn.parindex.json.internal.JsonTokens;

/** The tokens of a parser of Jackson 3. */
final class Jackson3Tokens implements JsonTokens {

    private final JsonParser parser;

    Jackson3Tokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public TokenKind next() {
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
                    case PROPERTY_NAME -> TokenKind.KEY;
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
    public String text() {
        return parser.getString();
    }

    @Override
    public String key() {
        return parser.currentName();
    }

    @Override
    public DecimalOrigin origin() {
        return switch (parser.getNumberTypeFP()) {
            case BIG_DECIMAL -> DecimalOrigin.EXACT;
            case FLOAT32, DOUBLE64 -> DecimalOrigin.BINARY;
            default -> DecimalOrigin.TEXT;
        };
    }

    @Override
    public BigDecimal exact() {
        return parser.getDecimalValue();
    }
}
