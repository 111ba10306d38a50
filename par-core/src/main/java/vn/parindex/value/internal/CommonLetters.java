package vn.parindex.value.internal;

/** The characters of nearly all texts. */
public final class CommonLetters {

    private CommonLetters() {}

    /**
     * Checks whether a character is printable Latin, tab or line feed, or one of the composed letters of Vietnamese. A
     * text of these alone may stand in files and sentences as it is.
     *
     * @param c the character
     * @return true if it is one
     */
    public static boolean isCommon(char c) {
        return c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0x300 || c >= 0x1EA0 && c <= 0x1EF9 || c == '\t' || c == '\n';
    }
}
