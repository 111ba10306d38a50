package vn.parindex.survey;

import java.util.List;
import java.util.stream.Stream;

/** Text from outside, cut to what a sentence can bear. */
final class Clip {

    private static final int LONGEST = 60;
    private static final int MOST_LISTED = 20;

    private Clip() {}

    /** At most 60 characters, control characters shown as a dot; an empty text as two quotes. */
    static String shown(String text) {
        if (text.isEmpty()) {
            return "\"\"";
        }
        int end = Math.min(text.length(), LONGEST);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder out = new StringBuilder(end + 1);
        text.substring(0, end).codePoints().forEach(c -> out.appendCodePoint(printable(c) ? c : '·'));
        return end < text.length() ? out.append('…').toString() : out.toString();
    }

    /** The first 20 of a list. */
    static List<String> list(List<String> names) {
        Stream<String> shown = names.stream().limit(MOST_LISTED).map(Clip::shown);
        return (names.size() > MOST_LISTED ? Stream.concat(shown, Stream.of("…")) : shown).toList();
    }

    private static boolean printable(int c) {
        return !Character.isISOControl(c)
                && Character.getType(c) != Character.SURROGATE
                && Character.getType(c) != Character.FORMAT
                && c != '\u2028'
                && c != '\u2029';
    }
}
