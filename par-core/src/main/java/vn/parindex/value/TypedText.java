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
     * Returns a text on one line, for names, codes and choices: in Unicode NFC, with single spaces and none at the
     * ends, without invisible characters.
     *
     * @param text the text as it was typed
     * @return the text, its letters unchanged
     */
    public static String line(String text) {
        if (isLine(Objects.requireNonNull(text, "text"))) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder line = new StringBuilder(composed.length());
        boolean space = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (space && line.length() > 0) {
                    line.append(' ');
                }
                space = false;
                line.append(c);
            }
        }
        // what stood around an invisible character may compose now
        return Normalizer.normalize(line, Normalizer.Form.NFC);
    }

    /**
     * Checks whether a character has no width and changes no letter: zero-width spaces and joiners, marks of direction,
     * byte order marks, soft hyphens. It is lost to the eye and not to a comparison.
     */
    private static boolean isInvisible(char c) {
        return c >= '\u00AD'
                && (Character.getType(c) == Character.FORMAT || "\u034F\u115F\u1160\u3164".indexOf(c) >= 0);
    }

    /** Checks whether a character parts words and shows nothing: spaces of every width, tabs and ends of lines. */
    private static boolean isSpace(char c) {
        return c == ' '
                || c >= '\t' && c <= '\r'
                || c >= '\u001C' && c <= '\u001F'
                || c == '\u0085'
                || c >= '\u00A0' && Character.isSpaceChar(c);
    }

    /** Checks whether a text holds only letters, figures and marks of Vietnamese, and single spaces between them. */
    private static boolean isLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean common = c > ' ' && c < 0x7F || c >= 0xC0 && c < 0x180 || c >= 0x1EA0 && c <= 0x1EF9 || isHorned(c);
            if (!common && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    private static boolean isHorned(char c) {
        return c == 'ơ' || c == 'Ơ' || c == 'ư' || c == 'Ư';
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

    /** Checks whether a character of no width joins or parts the characters beside it. */
    static boolean isJoiner(int c) {
        return c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
    }

    private static boolean isInvisible(int c, int before) {
        if (isJoiner(c)) {
            // Behind Latin letters, digits and punctuation nothing joins.
            return before < 0x300 || before >= 0x1E00 && before < 0x2190;
        }
        return c < Character.MIN_SUPPLEMENTARY_CODE_POINT && isInvisible((char) c);
    }
}
