package vn.parindex.codec;

import java.util.Objects;

/** A key or word that is written again and again, with its quotes and escapes. Immutable. */
public final class Quoted {

    private final String value;
    private final char[] text;

    private Quoted(String value) {
        this.value = value;
        JsonText out = new JsonText(false, value.length());
        out.string(value);
        text = out.toString().toCharArray();
    }

    /**
     * Obtains a quoted text.
     *
     * @param value its characters
     * @return the text
     */
    public static Quoted of(String value) {
        return new Quoted(Objects.requireNonNull(value, "value"));
    }

    /**
     * Returns the characters without quotes.
     *
     * @return the characters
     */
    public String value() {
        return value;
    }

    /** The characters as they stand in a document. */
    char[] text() {
        return text;
    }
}
