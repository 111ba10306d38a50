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
     * @param vi Vietnamese, not blank, Unicode NFC
     * @param en English, possibly empty, Unicode NFC
     * @throws IllegalArgumentException if the Vietnamese text is blank or a text is not NFC
     */
    public Text {
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        if (vi.isBlank()) {
            throw new IllegalArgumentException("vi is blank");
        }
        requireNfc(vi, "vi");
        requireNfc(en, "en");
    }

    /**
     * A text in both languages.
     *
     * @param vi Vietnamese
     * @param en English, possibly empty
     * @return the text
     * @throws IllegalArgumentException if the Vietnamese text is blank or a text is not NFC
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

    private static void requireNfc(String text, String what) {
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            throw new IllegalArgumentException(what + " is not in Unicode NFC: '" + text + "'");
        }
    }
}
