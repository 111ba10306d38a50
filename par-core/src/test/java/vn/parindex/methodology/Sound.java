package vn.parindex.methodology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.parindex.json.MethodologyFormat;
import vn.parindex.json.ParJson;

/** The small methodology among the fixtures of the reader, with every kind of rule once; see about.md there. */
final class Sound {

    private Sound() {}

    static Methodology methodology() {
        return ParJson.METHODOLOGY.read(
                "methodology.json", name -> MethodologyFormat.class.getResourceAsStream("sound/" + name));
    }

    static String text(String name) {
        try (InputStream stream = MethodologyFormat.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
