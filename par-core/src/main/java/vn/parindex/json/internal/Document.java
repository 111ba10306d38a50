package vn.parindex.json.internal;

import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.finding.InputCode;
import vn.parindex.value.Text;

/**
 * A format whose documents are one file each: reads them within limits and throws with all faults.
 *
 * @param <T> what a document is read into
 */
public final class Document<T> {

    /** What every such document keeps to; a province's result has about 200 KiB. */
    static final Limits LIMITS = new Limits(16 << 20, 16 << 20, 400_000, 20, 100_000);

    private static final Text HALF_A_PAIR =
            Text.of("có nửa cặp ký tự thay thế (surrogate)", "it holds half of a surrogate pair");

    /** Makes a value of a tree. */
    @FunctionalInterface
    public interface Reading<T> {

        /** The value; null after a fault. */
        T read(Json json, Faults faults);
    }

    private final Reading<T> reading;

    public Document(Reading<T> reading) {
        this.reading = reading;
    }

    public T read(Path path) {
        Objects.requireNonNull(path, "path");
        String name = Objects.toString(path.getFileName(), path.toString());
        return read(name, file -> Files.newInputStream(path));
    }

    public T read(InputStream stream, String name) {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(name, "name");
        return read(name, file -> JsonFiles.unclosed(stream));
    }

    public T read(String text, String name) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(name, "name");
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            Faults faults = new Faults();
            faults.add(InputCode.BAD_VALUE, Place.of(name), "reason", HALF_A_PAIR);
            faults.throwIfAny();
        }
        return read(name, file -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private T read(String name, ResourceOpener opener) {
        Faults faults = new Faults();
        return made(new JsonFiles(opener, LIMITS, faults).read(name), faults);
    }

    /** Reads the value that somebody else's parser stands on. */
    public T read(JsonParser parser, String name) throws IOException {
        Faults faults = new Faults();
        return made(JsonTree.parse(parser, name, LIMITS, faults), faults);
    }

    private T made(Optional<Json> tree, Faults faults) {
        T value = tree.map(json -> reading.read(json, faults)).orElse(null);
        faults.throwIfAny();
        return value;
    }

    /** Whether what was written can be read again; it could not if a text is not plain or a limit is passed. */
    public String checked(String written, String name) {
        read(written, name);
        return written;
    }
}
