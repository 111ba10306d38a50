package vn.parindex.authoring;

import java.io.InputStream;
import java.nio.file.Path;
import vn.parindex.json.internal.Document;
import vn.parindex.json.internal.Schemas;

/**
 * Reads overlays, strictly: the format {@code par-overlay/1} is that of {@code docs/overlay-format.md}, and nothing
 * beside it is let through. {@link RuleSets} reads an overlay together with its base and gives the methodology.
 */
public final class OverlayReader {

    private static final Document<Overlay> DOCUMENT =
            new Document<>((json, faults) -> new OverlayDocument(faults).overlay(json));

    private OverlayReader() {}

    /**
     * The JSON Schema (draft 2020-12) of the format, for editors and for checks outside this library.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        return Schemas.read(OverlayReader.class.getResourceAsStream("par-overlay-1.schema.json"));
    }

    /**
     * Reads an overlay from disk.
     *
     * @param path the file
     * @return the overlay
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Overlay read(Path path) {
        return DOCUMENT.read(path);
    }

    /**
     * Reads an overlay from a stream.
     *
     * @param stream the bytes; read to the end, not closed
     * @param name what to call it in faults, e.g. the name of an uploaded file
     * @return the overlay
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Overlay read(InputStream stream, String name) {
        return DOCUMENT.read(stream, name);
    }
}
