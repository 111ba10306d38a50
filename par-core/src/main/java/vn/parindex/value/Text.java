package vn.parindex.value;

import java.text.Normalizer;
import java.util.Objects;

/**
 * A text in Vietnamese and, where there is one, in English.
 *
 * <p>Immutable and thread-safe.
 *
 * @param vi Vietnamese, not blank, Unicode NFC
 * @param en English, possibly empty, Unicode NFC
 */
public record Text(String vi, String en) {

    /**
     * Checks both texts.
     *
     * @throws IllegalArgumentException if the Vietnamese text is blank or a text is not plain, see
     *     {@link #isPlain(String)}
     */
    public Text {
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        if (vi.isBlank()) {
            throw new IllegalArgumentException("vi is blank");
        }
        requirePlain(vi, "vi");
        requirePlain(en, "en");
    }

    /**
     * A text in both languages.
     *
     * @param vi Vietnamese
     * @param en English, possibly empty
     * @return the text
     * @throws IllegalArgumentException if the Vietnamese text is blank or a text is not plain, see
     *     {@link #isPlain(String)}
     */
    public static Text of(String vi, String en) {
        return new Text(vi, en);
    }

    /**
     * The text in a language; Vietnamese where there is no English.
     *
     * @param language the language
     * @return the text, never blank
     */
    public String in(Language language) {
        return language == Language.EN && !en.isBlank() ? en : vi;
    }

    /**
     * Whether a text may stand in files and sentences: Unicode NFC, no control character but tab and line feed, no half
     * of a surrogate pair (which UTF-8 cannot write).
     *
     * @param text any text
     * @return true if it may
     */
    public static boolean isPlain(String text) {
        return firstForbidden(text) < 0 && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /**
     * The first character that may not stand in files and sentences, whatever the normal form.
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

    private static void requirePlain(String text, String what) {
        if (!isPlain(text)) {
            throw new IllegalArgumentException(what
                    + (firstForbidden(text) < 0
                            ? " is not in Unicode NFC: '"
                            : " has a control character or half of a surrogate pair: '")
                    + text + "'");
        }
    }
}
