package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;

/** The width of texts in columns of a fixed-width screen, and their lines. */
final class TextWidth {

    private TextWidth() {}

    /**
     * Returns the width of a text: marks that combine take none, wide East Asian characters and emoji two, all else
     * one.
     */
    static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLetterOfVietnamese(c)) {
                width++;
            } else {
                int codePoint = text.codePointAt(i);
                width += of(codePoint);
                i += Character.charCount(codePoint) - 1;
            }
        }
        return width;
    }

    /** Checks whether a character is one of nearly all in Vietnamese texts, each one column wide. */
    private static boolean isLetterOfVietnamese(char c) {
        return c >= ' ' && c < 0x7F || c >= 0xC0 && c < 0x180 || c >= 0x1EA0 && c <= 0x1EF9;
    }

    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0x303E
                || c >= 0x3041 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }

    /** Returns a text with spaces up to a width, at its end or before it. */
    static String padded(String text, int width, boolean right) {
        String spaces = " ".repeat(Math.max(0, width - of(text)));
        return right ? spaces + text : text + spaces;
    }

    /** Returns a text as one line: line breaks, tabs and other control characters become spaces. */
    static String oneLine(String text) {
        StringBuilder line = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0x2029) {
                line = line == null ? new StringBuilder(text) : line;
                line.setCharAt(i, ' ');
            }
        }
        return (line == null ? text : line.toString()).strip();
    }

    /** Returns the width of the widest word. */
    static int widestWord(String text) {
        int widest = 0;
        for (String word : text.split(" ")) {
            widest = Math.max(widest, of(word));
        }
        return widest;
    }

    /**
     * Returns a text in lines of at most a width, broken at spaces but not before a percent sign, within a word only
     * where the word alone is wider.
     */
    static List<String> lines(String text, int width) {
        if (isSpacedOnce(text) && of(text) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" +(?!%)")) {
            if (line.length() > 0 && of(line.toString()) + 1 + of(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (line.length() > 0) {
                line.append(' ');
            }
            String rest = word;
            while (of(rest) > width) {
                int cut = cut(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private static boolean isSpacedOnce(String text) {
        return !text.startsWith(" ") && !text.endsWith(" ") && !text.contains("  ");
    }

    /** Returns the begin of a text that is wider than a width, with an ellipsis; else the text. */
    static String shortened(String text, int width) {
        return of(text) <= width ? text : lines(text, width - 1).get(0) + "…";
    }

    /** Returns where a word that is too wide is cut: at least after its first character. */
    private static int cut(String word, int width) {
        int taken = 0;
        int end = 0;
        while (end < word.length()) {
            int c = word.codePointAt(end);
            if (end > 0 && taken + of(c) > width) {
                break;
            }
            taken += of(c);
            end += Character.charCount(c);
        }
        return end;
    }
}
