package vn.parindex.value;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name in the form in which names are compared, so that one unit is found however its name was typed: in Unicode NFC
 * and small letters, with single spaces and one kind of dash, and with tones placed one way.
 *
 * <p>Example: {@code Khánh Hoà} and {@code KHÁNH HÒA} have the same key. Immutable and thread-safe.
 */
public final class NameKey {

    /** The two ways of placing the tone on oa, oe and uy: the newer one and the older one. */
    private static final String[][] TONES = {
        {"oà", "òa"},
        {"oá", "óa"},
        {"oả", "ỏa"},
        {"oã", "õa"},
        {"oạ", "ọa"},
        {"oè", "òe"},
        {"oé", "óe"},
        {"oẻ", "ỏe"},
        {"oẽ", "õe"},
        {"oẹ", "ọe"},
        {"uỳ", "ùy"},
        {"uý", "úy"},
        {"uỷ", "ủy"},
        {"uỹ", "ũy"},
        {"uỵ", "ụy"}
    };

    private final String key;

    private NameKey(String key) {
        this.key = key;
    }

    /**
     * Obtains the key of a name.
     *
     * @param name the name as typed
     * @return its key
     */
    public static NameKey of(String name) {
        String key = tidy(name).toLowerCase(Locale.ROOT).replace('–', '-').replace('—', '-');
        for (String[] tone : TONES) {
            key = key.replace(tone[0], tone[1]);
        }
        return new NameKey(key);
    }

    /**
     * Returns a text in Unicode NFC, with single spaces and none at its ends.
     *
     * @param text the text as typed
     * @return the text, otherwise as it is
     */
    public static String tidy(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder tidy = new StringBuilder(composed.length());
        boolean space = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c == '\u00A0' || Character.isWhitespace(c)) {
                space = tidy.length() > 0;
            } else {
                if (space) {
                    tidy.append(' ');
                    space = false;
                }
                tidy.append(c);
            }
        }
        return tidy.toString();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof NameKey other && key.equals(other.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /**
     * Returns the key as text.
     *
     * @return e.g. {@code khánh hòa}
     */
    @Override
    public String toString() {
        return key;
    }
}
