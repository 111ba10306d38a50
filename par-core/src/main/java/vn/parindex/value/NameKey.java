package vn.parindex.value;

import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The key by which two spellings are recognised as the same name.
 *
 * <p>Names are typed in many ways. All spellings of a name that differ only in the following have one key: composed or
 * decomposed letters; capitals; spaces of any kind and number; invisible characters; dashes of any kind between words,
 * with or without spaces, in place of a space; the tone mark of {@code oa}, {@code oe} and {@code uy} on either vowel;
 * letters of other alphabets that look like {@code đ}; kinds of apostrophes; full-width letters; the abbreviations
 * {@code TP.} and {@code UBND}. Example: {@code " Bà Rịa-Vũng Tàu"} and {@code "BÀ RỊA – VŨNG TÀU"} have the key
 * {@code "bà rịa vũng tàu"}, while {@code "Khánh Hòa"} and {@code "Khánh Hoa"} are two names. Words that tell kinds of
 * units apart stay: {@code "Thành phố Cao Bằng"} and {@code "Cao Bằng"} are two names.
 *
 * <p>A key is for comparison, not for display, and does not depend on the host's language. Immutable and thread-safe.
 */
public final class NameKey {

    /** The vowel before it takes the tone of these letters, as the older spelling places it. */
    private static final String TONED_A = "àáảãạ";

    private static final String TONED_E = "èéẻẽẹ";
    private static final String TONED_Y = "ỳýỷỹỵ";
    private static final String TONED_O = "òóỏõọ";
    private static final String TONED_U = "ùúủũụ";

    /** Đ of Croatian or Old English and of African alphabets, which look the same. */
    private static final String LIKE_D = "ÐðƉɖ";

    private static final String APOSTROPHES = "’‘‛ʼʹ`´′";

    private static final Pattern CITY = Pattern.compile("(?<![\\p{L}\\d])tp(\\. ?| )(?=\\p{L})");
    private static final Pattern COMMITTEE = Pattern.compile("(?<![\\p{L}\\d])ubnd(?![\\p{L}\\d])");

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
        String composed = isComposed(Objects.requireNonNull(name, "name"))
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFKC);
        return new NameKey(written(folded(TypedText.line(composed))));
    }

    /** Checks whether a name holds only characters that composing would not change, as nearly every name does. */
    private static boolean isComposed(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean vietnamese = c < 0x7F || c >= 0xC0 && c < 0x132 || c >= 0x1EA0 && c <= 0x1EF9;
            if (!vietnamese && "ĨĩŨũƠơƯư".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Checks whether two texts are spellings of one name.
     *
     * @param one the one
     * @param other the other
     * @return true if their keys are equal
     */
    public static boolean isSame(String one, String other) {
        return one.equals(other) || of(one).equals(of(other));
    }

    /** Checks whether a character is a dash or hyphen of any kind. */
    private static boolean isDash(char c) {
        return c == '-'
                || c >= '\u2010'
                        && (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212' || c == '\u2043');
    }

    /** Returns a tidy name in small letters, each character that has look-alikes as one of them. */
    private static String folded(String name) {
        StringBuilder key = new StringBuilder(name.length());
        boolean space = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == ' ' || isDash(c) && partsWords(key, name, i)) {
                space = true;
                continue;
            }
            if (space && key.length() > 0) {
                key.append(' ');
            }
            space = false;
            append(
                    key,
                    isDash(c)
                            ? '-'
                            : LIKE_D.indexOf(c) >= 0
                                    ? 'đ'
                                    : APOSTROPHES.indexOf(c) >= 0 ? '\'' : Character.toLowerCase(c));
        }
        return key.toString();
    }

    /** Checks whether a dash stands between two words, not before a number or within one. */
    private static boolean partsWords(StringBuilder key, String name, int dash) {
        int next = dash + 1;
        while (next < name.length() && !Character.isLetterOrDigit(name.charAt(next))) {
            next++;
        }
        return key.length() > 0
                && next < name.length()
                && Character.isLetter(key.charAt(key.length() - 1))
                && Character.isLetter(name.charAt(next));
    }

    /** Appends a small letter, a tone mark moved to the vowel before it where the older spelling has it. */
    private static void append(StringBuilder key, char c) {
        int last = key.length() - 1;
        char before = last < 0 ? ' ' : key.charAt(last);
        int tone = before == 'o'
                ? Math.max(TONED_A.indexOf(c), TONED_E.indexOf(c))
                : before == 'u' ? TONED_Y.indexOf(c) : -1;
        if (tone < 0) {
            key.append(c);
            return;
        }
        key.setCharAt(last, (before == 'o' ? TONED_O : TONED_U).charAt(tone));
        key.append(before == 'u' ? 'y' : TONED_A.indexOf(c) >= 0 ? 'a' : 'e');
    }

    /** Returns a key with its abbreviations written out. */
    private static String written(String key) {
        String written = key;
        if (key.contains("tp")) {
            written = CITY.matcher(written).replaceAll("thành phố ");
        }
        return key.contains("ubnd") ? COMMITTEE.matcher(written).replaceAll("ủy ban nhân dân") : written;
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
