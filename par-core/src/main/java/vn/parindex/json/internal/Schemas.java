package vn.parindex.json.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads JSON Schemas, which lie beside the readers of their formats. */
public final class Schemas {

    private Schemas() {}

    /** The text of a schema; a module opens its own, for nobody else can. */
    public static String read(InputStream resource) {
        try (InputStream stream = resource) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a schema", e);
        }
    }
}
