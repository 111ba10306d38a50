package vn.parindex.json.internal;

import java.io.IOException;
import java.math.BigDecimal;

/** The tokens of a document, whichever library cuts it into them. */
public interface JsonTokens {

    /** The kinds of token. */
    enum TokenKind {
        /** An object begins. */
        OBJECT,
        /** An object ends. */
        OBJECT_END,
        /** A list begins. */
        LIST,
        /** A list ends. */
        LIST_END,
        /** A string. */
        STRING,
        /** A number without fraction or exponent. */
        WHOLE,
        /** Any other number. */
        DECIMAL,
        /** The word true. */
        TRUE,
        /** The word false. */
        FALSE,
        /** The word null. */
        NULL,
        /** The key of a member. */
        KEY,
        /** Anything else that a library knows. */
        OTHER
    }

    /** The kinds of decimal that a parser may stand on. */
    enum DecimalOrigin {
        /** The characters of a text. */
        TEXT,
        /** An exact number in memory. */
        EXACT,
        /** A binary floating-point number in memory. */
        BINARY
    }

    /**
     * Goes on to the next token.
     *
     * @return its kind; null at the end
     * @throws IOException if the text cannot be read
     */
    TokenKind next() throws IOException;

    /**
     * Returns the kind of the token here.
     *
     * @return its kind; null before the first and after the last
     */
    TokenKind kind();

    /**
     * Returns the characters of the string or number here.
     *
     * @return the characters
     * @throws IOException if the text cannot be read
     */
    String text() throws IOException;

    /**
     * Returns the key of the member here.
     *
     * @return the key
     * @throws IOException if the text cannot be read
     */
    String key() throws IOException;

    /**
     * Returns what the decimal here was.
     *
     * @return its origin
     * @throws IOException if the text cannot be read
     */
    DecimalOrigin origin() throws IOException;

    /**
     * Returns the exact number here.
     *
     * @return the number
     * @throws IOException if the text cannot be read
     */
    BigDecimal exact() throws IOException;
}
