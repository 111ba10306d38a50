package vn.parindex.value;

import java.text.Normalizer;
import java.util.Comparator;

/**
 * The order of names in the Vietnamese alphabet: a ă â b c d đ e ê …, then by tones (none, huyền, hỏi, ngã, sắc, nặng),
 * then small letters before capitals.
 *
 * <p>An, Ăn, Ân, Bến Tre, Cà Mau, Đà Nẵng. Spaces, figures and marks come before letters, letters of other alphabets
 * after them. The table is our own, so the order is the same on every host. Names that differ in nothing of this are
 * ordered by their characters, so that only equal texts compare as equal.
 */
public final class NameOrder {

    /** The one order. */
    public static final Comparator<String> VIETNAMESE = NameOrder::compare;

    /** The alphabet, with the letters of foreign words in their places. */
    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    /** The tones as combining marks, in the order of dictionaries: huyền, hỏi, ngã, sắc, nặng. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    /** What a character weighs: its letter, then its tone, then whether it is a capital. */
    private static final int[] WEIGHTS = new int[0x1F00];

    private static final int TONE = 2;
    private static final int LETTER = 16;
    private static final int FIRST_LETTER = 1 << 16;

    static {
        for (char c = 0; c < WEIGHTS.length; c++) {
            WEIGHTS[c] = weigh(c);
        }
    }

    private NameOrder() {}

    private static int compare(String one, String other) {
        String left = TypedText.line(one);
        String right = TypedText.line(other);
        int tones = 0;
        int capitals = 0;
        int common = Math.min(left.length(), right.length());
        for (int i = 0; i < common; i++) {
            int a = weight(left.charAt(i));
            int b = weight(right.charAt(i));
            if (a == b) {
                continue;
            }
            if (a / LETTER != b / LETTER) {
                return Integer.compare(a, b);
            }
            if (tones == 0) {
                tones = Integer.compare(a / TONE, b / TONE);
            }
            if (capitals == 0) {
                capitals = Integer.compare(a % TONE, b % TONE);
            }
        }
        if (left.length() != right.length()) {
            return Integer.compare(left.length(), right.length());
        }
        return tones != 0 ? tones : capitals != 0 ? capitals : one.compareTo(other);
    }

    private static int weight(char c) {
        return c < WEIGHTS.length ? WEIGHTS[c] : (FIRST_LETTER + c) * LETTER;
    }

    private static int weigh(char c) {
        char small = Character.toLowerCase(c);
        int capital = small == c ? 0 : 1;
        String parts = Normalizer.normalize(
                String.valueOf(small == '\u00F0' || small == '\u0256' ? 'đ' : small), Normalizer.Form.NFD);
        int tone = -1;
        for (int i = 1; tone < 0 && i < parts.length(); i++) {
            tone = TONES.indexOf(parts.charAt(i));
        }
        String letter = tone < 0 ? parts : parts.replace(TONES.substring(tone, tone + 1), "");
        String composed = Normalizer.normalize(letter, Normalizer.Form.NFC);
        int place = composed.length() == 1 ? ALPHABET.indexOf(composed) : -1;
        int base = place >= 0 ? FIRST_LETTER + place : c < 0x80 ? c : FIRST_LETTER + ALPHABET.length() + c;
        return base * LETTER + (tone + 1) * TONE + capital;
    }
}
