package vn.parindex.ranking;

import java.util.Arrays;
import java.util.Comparator;

/** The order of texts by code point: the same on every host, unlike a language's own order. */
final class CodePoints {

    static final Comparator<String> ORDER =
            (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

    private CodePoints() {}
}
