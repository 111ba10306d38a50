package vn.parindex.json;

import java.io.InputStream;
import java.nio.file.Path;
import vn.parindex.json.internal.Document;
import vn.parindex.json.internal.Schemas;
import vn.parindex.json.internal.TraceCodec;
import vn.parindex.result.IndexResult;

/**
 * Reads results, strictly: the format is that of {@code docs/result-format.md}, {@value #FORMAT}, and nothing beside it
 * is let through.
 *
 * <p>What follows from something else is computed anew and compared: a leaf's score from the opinion that counted, sums
 * from their children, parts, the total with bonus and penalty, the index, counts and every published figure. A result
 * in which a total was changed by hand is refused, with what it says and what its parts give. The sentences of findings
 * are made anew from their codes and arguments. Not looked at is what only the methodology can tell.
 *
 * <p>All faults are reported at once, each with its file and JSON pointer. The limits are those of
 * {@link AssessmentReader}.
 */
public final class ResultReader {

    /** What a document's {@code format} says. */
    public static final String FORMAT = ResultDocument.FORMAT;

    static final Document<IndexResult> DOCUMENT =
            new Document<>((json, faults) -> new ResultDocument(faults).read(json));

    private ResultReader() {}

    /**
     * The JSON Schema (draft 2020-12) of the format, for editors and for programs in other languages. It says less than
     * this reader does: whether sums are right is beyond what a schema can tell.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        return TraceCodec.schema(Schemas.read(ResultReader.class.getResourceAsStream("par-result-1.schema.json")));
    }

    /**
     * Reads a result from disk.
     *
     * @param path the file
     * @return the result
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static IndexResult read(Path path) {
        return DOCUMENT.read(path);
    }

    /**
     * Reads a result from bytes in UTF-8.
     *
     * @param stream the bytes; read to the end, not closed
     * @param name what to call the document in faults
     * @return the result
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static IndexResult read(InputStream stream, String name) {
        return DOCUMENT.read(stream, name);
    }

    /**
     * Reads a result from a text in memory.
     *
     * @param text the document
     * @param name what to call the document in faults
     * @return the result
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static IndexResult read(String text, String name) {
        return DOCUMENT.read(text, name);
    }
}
