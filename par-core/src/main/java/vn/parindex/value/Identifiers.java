package vn.parindex.value;

import java.util.Objects;

/** The rules for ids that a host gives to units, people, agencies and the like. */
public final class Identifiers {

    /** The most characters of an id. */
    public static final int MOST_CHARACTERS = 1_000;

    /** The most characters of a key of rule sets. */
    public static final int MOST_KEY_CHARACTERS = 80;

    private Identifiers() {}

    /**
     * Checks an id: not blank, plain in the sense of {@link Text#isPlain(String)}, without line ends and characters
     * that cannot be seen, because two ids that look alike must be alike.
     *
     * @param id the id
     * @param what the name of the parameter
     * @return the same id
     * @throws IllegalArgumentException if it is blank, too long or contains a character that is not allowed
     */
    public static String require(String id, String what) {
        if (Objects.requireNonNull(id, what).isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        if (id.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    what + " has more than " + MOST_CHARACTERS + " characters: '" + Excerpt.of(id) + "'");
        }
        int forbidden = firstForbidden(id);
        if (forbidden >= 0) {
            throw new IllegalArgumentException(
                    what + " holds the character " + Excerpt.codePoint(forbidden) + ": '" + Excerpt.of(id) + "'");
        }
        if (!Text.isPlain(id)) {
            throw new IllegalArgumentException(what + " is not in Unicode NFC: '" + Excerpt.of(id) + "'");
        }
        return id;
    }

    /**
     * Returns the first character that no id may contain.
     *
     * @param id an id
     * @return its code point: a control character, half of a surrogate pair, a line end or a character that cannot be
     *     seen; -1 if there is none
     */
    public static int firstForbidden(String id) {
        return id.codePoints().filter(c -> !Excerpt.isPrintable(c)).findFirst().orElse(-1);
    }

    /**
     * Checks whether a text is a digest as methodologies have one.
     *
     * @param text any text
     * @return true if it is 64 lower-case hexadecimal digits
     */
    public static boolean isDigest(String text) {
        return text.length() == 64 && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    /**
     * Checks whether a text is a key of rule sets: lower-case words and numbers joined by one character, such as
     * {@code vn-1149-2020-province} or {@code tasks_done}.
     *
     * @param text any text
     * @param joint the character between words
     * @return true if it is one of at most {@value #MOST_KEY_CHARACTERS} characters
     */
    public static boolean isKey(String text, char joint) {
        int length = text.length();
        boolean begins = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            boolean digit = c >= '0' && c <= '9';
            if (i == 0 ? !letter : !letter && !digit && (c != joint || begins)) {
                return false;
            }
            begins = c == joint;
        }
        return length > 0 && length <= MOST_KEY_CHARACTERS && !begins;
    }
}
