package vn.parindex.value.internal;

import java.util.Arrays;

/** The characters of nearly all texts. */
public final class CommonLetters {

    /** A table, because letters with and without marks follow each other in no order that a processor could guess. */
    private static final boolean[] COMMON = new boolean[0x1EFA];

    static {
        Arrays.fill(COMMON, ' ', 0x7F, true);
        Arrays.fill(COMMON, 0xA0, 0x300, true);
        Arrays.fill(COMMON, 0x1EA0, COMMON.length, true);
        COMMON['\t'] = true;
        COMMON['\n'] = true;
    }

    private CommonLetters() {}

    /**
     * Checks whether all characters of a text are {@linkplain #isCommon common}.
     *
     * @param text any text
     * @return true if they are: then it is plain and in Unicode NFC
     */
    public static boolean isAllOf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isCommon(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Checks whether a character is printable Latin, tab or line feed, or one of the composed letters of Vietnamese. A
     * text of these alone may stand in files and sentences as it is.
     *
     * @param c the character
     * @return true if it is one
     */
    public static boolean isCommon(char c) {
        return c < COMMON.length && COMMON[c];
    }
}
