package vn.parindex.json;

import java.io.InputStream;
import java.nio.file.Path;
import vn.parindex.authoring.Corrections;

/**
 * Reads files of corrections, strictly: the format {@code par-corrections/1} is that of {@code docs/corrections-format.md}, and nothing beside it is let
 * through. {@link RuleSets} applies them.
 */
public final class CorrectionsReader {

    private static final Document<Corrections> DOCUMENT =
        new Document<>((json, faults) -> new CorrectionsDocument(faults).corrections(json));

    private CorrectionsReader() {
    }

    /**
     * The JSON Schema (draft 2020-12) of the format, for editors and for checks outside this library.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        return Schemas.read("par-corrections-1.schema.json");
    }

    /**
     * Reads corrections from disk.
     *
     * @param path the file
     * @return the corrections
     * @throws vn.parindex.error.ParIndexException with all faults found
     */
    public static Corrections read(Path path) {
        return DOCUMENT.read(path);
    }

    /**
     * Reads corrections from a stream.
     *
     * @param stream the bytes; read to the end, not closed
     * @param name what to call it in faults, e.g. the name of an uploaded file
     * @return the corrections
     * @throws vn.parindex.error.ParIndexException with all faults found
     */
    public static Corrections read(InputStream stream, String name) {
        return DOCUMENT.read(stream, name);
    }
}
