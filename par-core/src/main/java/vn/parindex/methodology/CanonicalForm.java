package vn.parindex.methodology;

import vn.parindex.codec.Sha256;
import vn.parindex.methodology.internal.MethodologyCodec;

/** A methodology as one JSON document in a fixed order, and the digest that is taken of it. */
final class CanonicalForm {

    private CanonicalForm() {}

    static String of(Methodology methodology) {
        return MethodologyCodec.canonical(methodology);
    }

    static String digest(Methodology methodology) {
        return Sha256.of(sha -> MethodologyCodec.digest(methodology, sha));
    }
}
