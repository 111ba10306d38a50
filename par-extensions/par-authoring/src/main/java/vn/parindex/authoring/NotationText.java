package vn.parindex.authoring;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.parindex.methodology.NoneOutcome;
import vn.parindex.value.Text;

/** Splits what stands in the notation of sheets, and reads the texts in it. */
final class NotationText {

    private static final int MOST_IDENTIFIER = 60;

    private NotationText() {}

    /** Writes a text in both languages, as far as it has both. */
    static String both(Text text) {
        return escaped(text.vi()) + (text.en().isEmpty() ? "" : " | " + escaped(text.en()));
    }

    static String vietnamese(Text text) {
        return escaped(text.vi());
    }

    static String english(Text text) {
        return escaped(text.en().isEmpty() ? text.vi() : text.en());
    }

    static String escaped(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace("=", "\\=")
                .replace("|", "\\|")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
        // Spaces at the ends would be taken for those around the text.
        boolean first = escaped.startsWith("[") || !escaped.isEmpty() && isSpace(escaped.charAt(0));
        int last = escaped.length() - 1;
        String end = last > 0 && isSpace(escaped.charAt(last))
                ? escaped.substring(0, last) + "\\" + escaped.charAt(last)
                : escaped;
        return first ? "\\" + end : end;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }

    /** Returns a part without the spaces around it, but with those that stand behind a backslash. */
    static String stripped(String part) {
        String begun = part.stripLeading();
        String ended = begun.stripTrailing();
        int backslashes = 0;
        while (backslashes < ended.length() && ended.charAt(ended.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 0 || ended.length() == begun.length()
                ? ended
                : begun.substring(0, ended.length() + 1);
    }

    /** Writes the outcome of 0/0. */
    static String none(NoneOutcome none) {
        return switch (none) {
            case FULL -> "full";
            case NOT_APPLICABLE -> "n/a";
            case ZERO -> "0";
        };
    }

    /** Reads the outcome of 0/0. */
    static NoneOutcome none(String word) {
        return Stream.of(NoneOutcome.values())
                .filter(none -> none(none).equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the parts between a separator that has no backslash before it; still escaped, at least one. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == separator) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** Reads a text in Vietnamese, or in Vietnamese and English apart by a bar. */
    static Text text(String part) {
        List<String> sides = split(part, '|');
        String vi = unescaped(stripped(sides.get(0)));
        String en = sides.size() > 1 ? unescaped(stripped(sides.get(1))) : "";
        if (sides.size() > 2 || vi.isBlank() || !Text.isPlain(vi) || !Text.isPlain(en)) {
            throw new BadNotation(
                    "phải có dạng tiếng Việt | tiếng Anh, theo Unicode NFC, gặp",
                    "must be like Vietnamese | English, in Unicode NFC, found",
                    part.isBlank() ? "–" : part);
        }
        return Text.of(vi, en);
    }

    static String unescaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                out.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * Returns an identifier made of the words of a text, the English ones if there are any: {@code all done} gives
     * {@code all-done}.
     */
    static String identifier(Text text) {
        String words = Normalizer.normalize(text.en().isBlank() ? text.vi() : text.en(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String begun = words.matches("[a-z].*") ? words : "level-" + words;
        String cut = begun.length() > MOST_IDENTIFIER ? begun.substring(0, MOST_IDENTIFIER) : begun;
        return cut.replaceAll("-+$", "");
    }
}
