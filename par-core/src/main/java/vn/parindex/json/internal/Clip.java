package vn.parindex.json.internal;

import java.text.Normalizer;
import java.util.Locale;
import vn.parindex.value.Text;

/**
 * Makes what a file says fit to be repeated in a sentence: short, in NFC, and without characters that a terminal would
 * obey.
 */
public final class Clip {

    private static final int MOST = 60;

    private Clip() {}

    public static String shown(String text) {
        StringBuilder shown = new StringBuilder(MOST + 1);
        text.codePoints()
                .limit(MOST)
                .forEach(c -> shown.appendCodePoint(Text.firstForbidden(Character.toString(c)) < 0 ? c : '\uFFFD'));
        boolean more = text.codePoints().skip(MOST).findAny().isPresent();
        return Normalizer.normalize(more ? shown.append('…') : shown, Normalizer.Form.NFC);
    }

    /** A character by its number, for those that cannot be seen. */
    static String hex(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}
