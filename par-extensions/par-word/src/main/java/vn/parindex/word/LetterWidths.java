package vn.parindex.word;

import java.text.Normalizer;

/** How wide texts are in Times New Roman, in parts of the height of the font; near enough to share out columns. */
final class LetterWidths {

    private static final String NARROW = "iljtfrI.,;:!'()[]/-| ";
    private static final String WIDE = "mwWM…—%@";
    private static final double BOLD = 1.06;

    private LetterWidths() {}

    static double of(String text, boolean bold) {
        double width = 0;
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < bare.length(); i++) {
            width += letter(bare.charAt(i));
        }
        return bold ? width * BOLD : width;
    }

    private static double letter(char c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 0.31;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 0.85;
        }
        return Character.isUpperCase(c) ? 0.69 : 0.49;
    }

    /** Returns the width of the longest word, which is not broken. */
    static double longestWord(String text, boolean bold) {
        double longest = 0;
        for (String word : text.split("\\s+")) {
            longest = Math.max(longest, of(word, bold));
        }
        return longest;
    }
}
