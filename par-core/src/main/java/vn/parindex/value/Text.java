package vn.parindex.value;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Objects;
import vn.parindex.value.internal.CommonLetters;

/**
 * A text in Vietnamese and, where there is one, in English.
 *
 * <p>Immutable and thread-safe.
 *
 * @param vi Vietnamese, not blank, Unicode NFC, at most 20,000 characters
 * @param en English, Unicode NFC, at most 20,000 characters; empty if there is none
 */
public record Text(String vi, String en) implements Serializable {

    /** The most characters of a text in one language. */
    public static final int MOST_CHARACTERS = 20_000;

    /**
     * Brings both texts to Unicode NFC and line feeds and checks them; a blank English text becomes an empty one.
     *
     * @throws IllegalArgumentException if the Vietnamese text is blank or a text is too long or not plain, see
     *     {@link #isPlain(String)}
     */
    public Text {
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        if (vi.isBlank()) {
            throw new IllegalArgumentException("vi is blank");
        }
        vi = stored(vi, "vi");
        en = stored(en, "en");
        en = en.isBlank() ? "" : en;
    }

    /**
     * Obtains a text in both languages.
     *
     * @param vi Vietnamese
     * @param en English, possibly empty
     * @return the text
     * @throws IllegalArgumentException if the Vietnamese text is blank or a text is too long or not plain, see
     *     {@link #isPlain(String)}
     */
    public static Text of(String vi, String en) {
        return new Text(vi, en);
    }

    /**
     * Returns the text in a language; Vietnamese where there is no English.
     *
     * @param language the language
     * @return the text, never blank
     */
    public String in(Language language) {
        return language == Language.EN && !en.isBlank() ? en : vi;
    }

    /**
     * Checks whether a text may stand in files and sentences: Unicode NFC, no control character but tab and line feed,
     * no half of a surrogate pair (which UTF-8 cannot write).
     *
     * @param text any text
     * @return true if it may
     */
    public static boolean isPlain(String text) {
        return CommonLetters.isAllOf(text)
                || firstForbidden(text) < 0 && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /**
     * Returns a text in Unicode NFC, its lines ended by line feeds.
     *
     * @param text any text
     * @return the same text, in the form in which equal texts have equal characters
     */
    public static String normalized(String text) {
        return CommonLetters.isAllOf(text)
                ? text
                : Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }

    /**
     * Returns the first character that may not stand in files and sentences, whatever the normal form.
     *
     * @param text any text
     * @return its code point: a control character or half of a surrogate pair; -1 if there is none
     */
    public static int firstForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F
                    || c >= 0xA0 && c < Character.MIN_SURROGATE
                    || c == '\t'
                    || c == '\n'
                    || c > Character.MAX_SURROGATE) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else {
                return c;
            }
        }
        return -1;
    }

    /** Returns a text in the form in which it is kept; refused as {@link #requirePlain} does. */
    static String stored(String text, String what) {
        Objects.requireNonNull(text, what);
        boolean asItIs = text.length() <= MOST_CHARACTERS && CommonLetters.isAllOf(text);
        return asItIs ? text : requirePlain(normalized(text), what);
    }

    /**
     * Checks a text in one language.
     *
     * @param text the text
     * @param what the name of the parameter
     * @return the same text
     * @throws IllegalArgumentException if it has more than {@value #MOST_CHARACTERS} characters or is not plain, see
     *     {@link #isPlain(String)}
     */
    public static String requirePlain(String text, String what) {
        if (Objects.requireNonNull(text, what).length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    what + " has more than " + MOST_CHARACTERS + " characters: '" + Excerpt.of(text) + "'");
        }
        if (!isPlain(text)) {
            throw new IllegalArgumentException(what
                    + (firstForbidden(text) < 0
                            ? " is not in Unicode NFC: '"
                            : " has a control character or half of a surrogate pair: '")
                    + Excerpt.of(text) + "'");
        }
        return text;
    }
}
