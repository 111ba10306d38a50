package vn.parindex.value;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import vn.parindex.value.internal.CommonLetters;

/**
 * Texts from outside as a sentence may repeat them: short, in Unicode NFC and without characters that cannot be seen or
 * that a terminal would obey.
 */
public final class Excerpt {

    private static final int MOST_CHARACTERS = 60;
    private static final int MOST_LISTED = 20;

    private Excerpt() {}

    /**
     * Returns the beginning of a text.
     *
     * @param text any text, also one that is not well-formed Unicode
     * @return at most 60 characters, followed by an ellipsis if there are more; U+FFFD stands for each character that
     *     cannot be printed
     */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(MOST_CHARACTERS + 1);
        int i = 0;
        for (int n = 0; n < MOST_CHARACTERS && i < text.length(); n++) {
            int c = text.codePointAt(i);
            shown.appendCodePoint(isPrintable(c) ? c : 0xFFFD);
            i += Character.charCount(c);
        }
        return Normalizer.normalize(i < text.length() ? shown.append('…') : shown, Normalizer.Form.NFC);
    }

    /**
     * Returns a whole text.
     *
     * @param text any text, also one that is not well-formed Unicode
     * @return the text in Unicode NFC; U+FFFD stands for each character that cannot be printed but tab and line feed
     */
    public static String whole(String text) {
        if (CommonLetters.isAllOf(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(c == '\t' || c == '\n' || isPrintable(c) ? c : 0xFFFD));
        return Normalizer.normalize(shown, Normalizer.Form.NFC);
    }

    /**
     * Returns the beginnings of the first texts of a list.
     *
     * @param texts any texts
     * @return at most 20, followed by an ellipsis if there are more
     */
    public static List<String> ofEach(List<String> texts) {
        Objects.requireNonNull(texts, "texts");
        Stream<String> shown = texts.stream().limit(MOST_LISTED).map(Excerpt::of);
        return (texts.size() > MOST_LISTED ? Stream.concat(shown, Stream.of("…")) : shown).toList();
    }

    /**
     * Returns values of which the texts, also those in lists, are cut like any other text from outside.
     *
     * @param values any values
     * @return the values in their order
     */
    public static Object[] inAll(Object... values) {
        return Stream.of(values)
                .map(value -> value instanceof String text
                        ? of(text)
                        : value instanceof List<?> list ? List.of(inAll(list.toArray())) : value)
                .toArray();
    }

    /**
     * Returns a character by its number, for those that cannot be seen.
     *
     * @param codePoint the character
     * @return e.g. {@code U+000D}
     */
    public static String codePoint(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /**
     * Checks whether a character acts on what stands around it instead of being seen: a control character other than
     * tab and line feed, an end of lines of another kind, or a mark of direction.
     *
     * @param c the character
     * @return true if a terminal or a reader would obey it
     */
    public static boolean isObeyed(int c) {
        if (c < 0x61C) {
            return c < ' ' && c != '\t' && c != '\n' || c >= 0x7F && c < 0xA0;
        }
        return c == 0x61C || c == 0x200E || c == 0x200F || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /**
     * Checks whether a character can be seen; joiners count as visible, because they change what stands beside them.
     */
    static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> TypedText.isJoiner(c);
            default -> true;
        };
    }
}
