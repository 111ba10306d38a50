package vn.parindex.json.internal;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.codec.Codec;
import vn.parindex.codec.Json;
import vn.parindex.codec.Place;
import vn.parindex.codec.Reading;
import vn.parindex.finding.InputCode;
import vn.parindex.value.Text;

/**
 * A document of one file, read and written by one codec.
 *
 * @param <T> the type that a document is read into
 */
public final class StoredDocument<T> extends WrittenDocument<T> {

    private static final Text HALF_A_PAIR =
            Text.of("có nửa cặp ký tự thay thế (surrogate)", "it holds half of a surrogate pair");

    private final Supplier<Codec<T>> codec;
    private final Limits limits;
    private final Supplier<String> schema;

    /**
     * Creates a document.
     *
     * @param id the id of its format
     * @param limits its limits
     * @param codec gives its codec when it is needed
     * @param schema reads its schema
     */
    public StoredDocument(String id, Limits limits, Supplier<Codec<T>> codec, Supplier<String> schema) {
        super(id, limits, codec);
        this.codec = codec;
        this.limits = limits;
        this.schema = schema;
    }

    /**
     * Reads the document from disk.
     *
     * @param path the file
     * @return the value
     */
    public T read(Path path) {
        Objects.requireNonNull(path, "path");
        return read(Objects.toString(path.getFileName(), path.toString()), name -> ResourceOpener.stream(path));
    }

    /**
     * Reads the document from bytes.
     *
     * @param stream the bytes; read to the end, not closed
     * @param name its name in faults
     * @return the value
     */
    public T read(InputStream stream, String name) {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(name, "name");
        return read(name, other -> JsonFiles.unclosed(stream));
    }

    private T read(String name, ResourceOpener opener) {
        Reading in = new Reading();
        return made(new JsonFiles(opener, limits, in).read(name), in);
    }

    /**
     * Reads the document from a text.
     *
     * @param text the document
     * @param name its name in faults
     * @return the value
     */
    public T read(String text, String name) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(name, "name");
        Reading in = new Reading();
        if (bytes(text) > limits.fileBytes()) {
            JsonFiles.tooLarge(in, name, limits);
        } else if (hasHalfAPair(text)) {
            in.fault(InputCode.BAD_VALUE, Place.of(name), "reason", HALF_A_PAIR);
        }
        in.refuse();
        return made(JsonTree.parse(text, name, limits, in), in);
    }

    private T made(Optional<Json> tree, Reading in) {
        T value = tree.map(json -> codec.get().read(json, in)).orElse(null);
        in.refuse();
        return value;
    }

    private static boolean hasHalfAPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /**
     * Returns the schema of the format.
     *
     * @return the schema as JSON
     */
    public String schema() {
        return schema.get();
    }
}
