package vn.parindex.csv;

import java.util.Arrays;

/**
 * Makes short texts, and gives the same one again for a word that was met lately: most fields of a large file hold one
 * of few words.
 */
final class RecentWords {

    private static final int LONGEST = 16;

    private final String[] recent = new String[256];
    private final char[][] spelled = new char[recent.length][];

    /** Returns the text of some characters. */
    String of(char[] characters, int from, int length) {
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return new String(characters, from, length);
        }
        int ends = 31 * characters[from] + 17 * characters[from + length / 2] + characters[from + length - 1];
        int slot = ends + length & recent.length - 1;
        if (!isSpelled(spelled[slot], characters, from, length)) {
            recent[slot] = new String(characters, from, length);
            spelled[slot] = Arrays.copyOfRange(characters, from, from + length);
        }
        return recent[slot];
    }

    private static boolean isSpelled(char[] word, char[] characters, int from, int length) {
        if (word == null || word.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word[i] != characters[from + i]) {
                return false;
            }
        }
        return true;
    }
}
