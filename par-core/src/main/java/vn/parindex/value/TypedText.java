package vn.parindex.value;

import java.text.Normalizer;
import java.util.Objects;

/**
 * Texts as people type, copy and paste them, brought to what can be seen of them.
 *
 * <p>A cell filled from a web page or another program may hold a no-break space, a zero-width space, a byte order mark
 * or a mark of writing direction, none of which anybody sees: two texts that look alike are then different. Example:
 * {@code "có"} followed by U+200B becomes {@code "có"}.
 */
public final class TypedText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private TypedText() {}

    /**
     * Returns a text without what cannot be seen: each kind of space is a plain one, invisible characters are gone,
     * lines end with a line feed, and nothing blank stands at either end.
     *
     * <p>Joiners stay behind characters of scripts that join, and in emoji, where they change what is seen. Control
     * characters stay, so that whoever reads the text can refuse them.
     *
     * @param text the text as it was typed
     * @return the text in Unicode NFC
     */
    public static String of(String text) {
        return isClean(text) ? text : Normalizer.normalize(visible(text), Normalizer.Form.NFC);
    }

    /**
     * Returns a text on one line and with single spaces: for names, codes and choices.
     *
     * @param text the text as it was typed
     * @return the text on one line, see {@link NameKey#tidy(String)}
     */
    public static String line(String text) {
        return NameKey.tidy(text);
    }

    /**
     * Checks whether nothing can be seen of a text.
     *
     * @param text the text as it was typed
     * @return true if it is empty, or holds spaces and invisible characters only
     */
    public static boolean isBlank(String text) {
        return text.isEmpty() || (text.charAt(0) <= ' ' || text.charAt(0) >= 0x7F) && of(text).isEmpty();
    }

    /** Checks whether all characters are printable Latin or the letters of Vietnamese, with no space at either end. */
    private static boolean isClean(String text) {
        int last = Objects.requireNonNull(text, "text").length() - 1;
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            boolean plain = c > ' ' && c < 0x7F
                    || c > 0xA0 && c < 0x300 && c != 0xAD
                    || c >= 0x1EA0 && c <= 0x1EF9
                    || (c == ' ' || c == '\n') && i > 0 && i < last;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int before = ' ';
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '\r' || c == 0x2028 || c == 0x2029) {
                if (c != '\r' || i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    out.append('\n');
                }
            } else if (Character.getType(c) == Character.SPACE_SEPARATOR) {
                out.append(' ');
            } else if (!isInvisible(c, before)) {
                out.appendCodePoint(c);
            } else {
                continue;
            }
            before = c;
        }
        return out.toString().strip();
    }

    private static boolean isInvisible(int c, int before) {
        if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) {
            // Behind Latin letters, digits and punctuation nothing joins.
            return before < 0x300 || before >= 0x1E00 && before < 0x2190;
        }
        return c < Character.MIN_SUPPLEMENTARY_CODE_POINT && NameKey.isInvisible((char) c);
    }
}
