package vn.parindex.methodology;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.parindex.methodology.internal.MethodologyCodec;

/** A methodology as one JSON document in a fixed order, and the digest that is taken of it. */
final class CanonicalForm {

    private CanonicalForm() {}

    static String of(Methodology methodology) {
        return MethodologyCodec.canonical(methodology);
    }

    static String digest(String canonical) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
