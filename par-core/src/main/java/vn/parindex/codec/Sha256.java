package vn.parindex.codec;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/** The digest by which canonical forms are known. */
public final class Sha256 {

    private Sha256() {}

    /**
     * Returns the SHA-256 of a text in UTF-8.
     *
     * @param text the text
     * @return 64 hexadecimal digits
     */
    public static String of(String text) {
        return of(sha -> sha.update(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Returns the SHA-256 of the bytes that somebody gives to it.
     *
     * @param content gives the bytes
     * @return 64 hexadecimal digits
     */
    public static String of(Consumer<MessageDigest> content) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            content.accept(sha);
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
