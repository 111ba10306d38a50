package vn.parindex.authoring;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import vn.parindex.json.internal.Document;
import vn.parindex.json.internal.Faults;
import vn.parindex.json.internal.Fields;
import vn.parindex.json.internal.HeadReader;
import vn.parindex.json.internal.Json;
import vn.parindex.json.internal.Schemas;
import vn.parindex.methodology.Source;

/**
 * Reads files of corrections, strictly: the format {@code par-corrections/1} is that of
 * {@code docs/corrections-format.md}, and nothing beside it is let through. {@link RuleSets} applies them.
 */
public final class CorrectionsReader {

    private static final Document<Corrections> DOCUMENT =
            new Document<>((json, faults) -> new CorrectionsDocument(faults).corrections(json));

    private static final Document<List<Source>> SOURCES = new Document<>(CorrectionsReader::sources);

    private CorrectionsReader() {}

    /**
     * The JSON Schema (draft 2020-12) of the format, for editors and for checks outside this library.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        return Schemas.read(CorrectionsReader.class.getResourceAsStream("par-corrections-1.schema.json"));
    }

    /**
     * Reads corrections from disk.
     *
     * @param path the file
     * @return the corrections
     * @throws vn.parindex.finding.ParIndexException with all faults found
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
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Corrections read(InputStream stream, String name) {
        return DOCUMENT.read(stream, name);
    }

    /**
     * Reads a file of sources ({@code par-sources/1}), for corrections that stand in a sheet.
     *
     * @param path the file
     * @return the sources, in order
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static List<Source> readSources(Path path) {
        return SOURCES.read(path);
    }

    private static List<Source> sources(Json json, Faults faults) {
        Fields fields = new Fields(json, faults);
        if (!fields.format("par-sources/1")) {
            return List.of();
        }
        List<Source> sources = fields.list("sources", new HeadReader(faults)::source);
        return fields.make(() -> sources);
    }
}
