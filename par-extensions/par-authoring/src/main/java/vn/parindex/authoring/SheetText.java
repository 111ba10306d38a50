package vn.parindex.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.value.Citation;
import vn.parindex.value.Text;
import vn.parindex.value.TypedText;

/**
 * Texts as the cells of a sheet hold them, so that each is had back as it was.
 *
 * <p>Cells are typed by people, and what cannot be seen of them is dropped when they are read. A text that is meant to
 * hold such a character, or a space at its end, has <code>&#92;u00A0</code> in its place: a backslash, {@code u} and
 * four hexadecimal digits. A backslash that would be taken for the beginning of one is <code>&#92;u005C</code>.
 */
final class SheetText {

    private static final Pattern WRITTEN = Pattern.compile("\\\\u([0-9A-F]{4})");

    private SheetText() {}

    /** Returns a text as a cell holds it. */
    static String written(String text) {
        String plain = WRITTEN.matcher(text).replaceAll("\\\\u005Cu$1");
        if (TypedText.of(plain).equals(plain)) {
            return plain;
        }
        int first = 0;
        int end = plain.length();
        while (first < end && (isBlank(plain.charAt(first)) || isUnseen(plain.charAt(first)))) {
            first++;
        }
        while (end > first && (isBlank(plain.charAt(end - 1)) || isUnseen(plain.charAt(end - 1)))) {
            end--;
        }
        int from = first;
        int to = end;
        return spelt(plain, i -> i < from || i >= to || isUnseen(plain.charAt(i)));
    }

    /** Returns a text with the characters at some places spelt. */
    private static String spelt(String text, IntPredicate places) {
        StringBuilder out = new StringBuilder();
        boolean spelt = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // A combining mark would join the last hexadecimal digit.
            spelt = places.test(i) || spelt && isMark(c);
            out.append(spelt ? String.format(Locale.ROOT, "\\u%04X", (int) c) : String.valueOf(c));
        }
        return out.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c);
    }

    /** Returns several texts as a cell holds them, with semicolons between them. */
    static String listed(List<String> texts) {
        return texts.stream()
                .map(SheetText::written)
                .map(text -> spelt(text, i -> text.charAt(i) == ';'))
                .collect(Collectors.joining("; "));
    }

    /** Returns the texts that a cell holds, with semicolons between them. */
    static List<String> listed(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(TypedText::line)
                .filter(text -> !text.isEmpty())
                .map(SheetText::read)
                .toList();
    }

    /** Returns a citation as a cell holds it: the id of the source, a comma, the place. */
    static String citation(Citation citation) {
        String source = written(citation.source());
        return citation.place().isEmpty() ? source : source + ", " + written(citation.place());
    }

    /** Returns the citation that a cell holds; empty if it names no source, or holds what no text may hold. */
    static Optional<Citation> citation(String cell) {
        String[] parts = cell.split(",", 2);
        String source = read(TypedText.of(parts[0]));
        String place = parts.length > 1 ? read(TypedText.of(parts[1])) : "";
        return source.isBlank() || Text.firstForbidden(source + place) >= 0
                ? Optional.empty()
                : Optional.of(new Citation(source, place));
    }

    /** Checks whether a character between two others would be dropped or become another one. */
    private static boolean isUnseen(char c) {
        String text = "x" + c + "x";
        return !Character.isSurrogate(c) && !TypedText.of(text).equals(text);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Returns a cell with its tabs and line ends spelt. */
    static String onOneLine(String cell) {
        return spelt(cell, i -> cell.charAt(i) == '\t' || cell.charAt(i) == '\n');
    }

    /**
     * Returns the text that a cell holds, in Unicode NFC. What spells a character that no text may hold stays as it is.
     */
    static String read(String cell) {
        return cell.indexOf('\\') < 0
                ? cell
                : Text.normalized(WRITTEN.matcher(cell).replaceAll(SheetText::character));
    }

    private static String character(MatchResult written) {
        String character = String.valueOf((char) Integer.parseInt(written.group(1), 16));
        return Matcher.quoteReplacement(Text.firstForbidden(character) < 0 ? character : written.group());
    }
}
