package vn.parindex.ranking;

import java.util.Comparator;

/** The order of texts by code point: the same on every host, unlike a language's own order. */
final class CodePointOrder {

    static final Comparator<String> ORDER = CodePointOrder::compare;

    private CodePointOrder() {}

    private static int compare(String one, String other) {
        int common = Math.min(one.length(), other.length());
        for (int i = 0; i < common; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return Integer.compare(weight(one.charAt(i)), weight(other.charAt(i)));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** Returns the place of a character, with halves of surrogate pairs above all characters that stand alone. */
    private static int weight(char c) {
        return Character.isSurrogate(c) ? c + Character.MAX_VALUE : c;
    }
}
