package vn.parindex.value;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The key by which two spellings are recognised as the same name.
 *
 * <p>Names are typed in many ways. The key of a name is its text in Unicode NFC and small letters, with single spaces
 * and none at the ends, with one kind of dash, and with the tone mark of {@code oa}, {@code oe} and {@code uy} where
 * the older spelling places it. Example: {@code " Thanh Hoá – Sở Y tế"} and {@code "Thanh Hóa - Sở Y tế"} have the key
 * {@code "thanh hóa - sở y tế"}, while {@code "Khánh Hòa"} and {@code "Khánh Hoa"} are two names.
 *
 * <p>A key is for comparison, not for display. Immutable and thread-safe.
 */
public final class NameKey {

    /** The tone mark as the newer spelling places it and, at the same index, as the older one does. */
    private static final List<String> NEWER = List.of("oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(" "));

    private static final List<String> OLDER = List.of("òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(" "));

    private static final Pattern SPACES = Pattern.compile("[\\p{javaWhitespace}\\u00A0]+");

    private final String key;

    private NameKey(String key) {
        this.key = key;
    }

    /**
     * Obtains the key of a name.
     *
     * @param name the name as it was typed or printed
     * @return the key, the same for every spelling of the name
     */
    public static NameKey of(String name) {
        StringBuilder key = new StringBuilder(tidy(name).toLowerCase(Locale.ROOT));
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == '–' || c == '—') {
                key.setCharAt(i, '-');
            } else if (i > 0 && c > 'z') {
                int place = NEWER.indexOf(key.substring(i - 1, i + 1));
                if (place >= 0) {
                    key.replace(i - 1, i + 1, OLDER.get(place));
                }
            }
        }
        return new NameKey(key.toString());
    }

    /**
     * Returns a text on one line: in Unicode NFC, with single spaces and none at the ends.
     *
     * @param text the text as it was typed
     * @return the text, its letters unchanged
     */
    public static String tidy(String text) {
        String composed = Normalizer.normalize(Objects.requireNonNull(text, "text"), Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameKey that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /**
     * Returns the text of the key.
     *
     * @return the normalised name, e.g. {@code khánh hòa}
     */
    @Override
    public String toString() {
        return key;
    }
}
