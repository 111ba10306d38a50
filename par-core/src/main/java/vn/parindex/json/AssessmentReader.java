package vn.parindex.json;

import java.io.InputStream;
import java.nio.file.Path;
import vn.parindex.assessment.Assessment;
import vn.parindex.json.internal.AssessmentDocument;
import vn.parindex.json.internal.Document;
import vn.parindex.json.internal.Schemas;

/**
 * Reads assessments, strictly: the format is that of {@code docs/assessment-format.md}, {@value #FORMAT}, and nothing
 * beside it is let through.
 *
 * <p>All faults are reported at once, each with its file and JSON pointer, e.g.
 * {@code an-giang.json#/entries/3/opinions/0/points}. A figure may be a string or a JSON number; either way its
 * characters become an exact decimal, and one with more than nine decimals, such as the {@code 0.30000000000000004} of
 * a program with binary floating point, is refused. Whether codes and figures are those of the methodology is not
 * looked at here: the evaluation reports that.
 *
 * <p>Refused before it can cost time or memory: a document over 16 MiB, more than 400,000 JSON values, values nested
 * deeper than 20, a text over 100,000 characters. After 1,000 faults reading stops.
 */
public final class AssessmentReader {

    /** What a document's {@code format} says. */
    public static final String FORMAT = AssessmentDocument.FORMAT;

    static final Document<Assessment> DOCUMENT =
            new Document<>((json, faults) -> new AssessmentDocument(faults).read(json));

    private AssessmentReader() {}

    /**
     * The JSON Schema (draft 2020-12) of the format, for editors and for programs in other languages. It says less than
     * this reader does: text beside NFC, two entries for one code and a number with an exponent are beyond what a
     * schema can refuse.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        return Schemas.read(AssessmentReader.class.getResourceAsStream("par-assessment-1.schema.json"));
    }

    /**
     * Reads an assessment from disk.
     *
     * @param path the file
     * @return the assessment
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Assessment read(Path path) {
        return DOCUMENT.read(path);
    }

    /**
     * Reads an assessment from bytes in UTF-8.
     *
     * @param stream the bytes; read to the end, not closed
     * @param name what to call the document in faults, e.g. the name of an uploaded file
     * @return the assessment
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Assessment read(InputStream stream, String name) {
        return DOCUMENT.read(stream, name);
    }

    /**
     * Reads an assessment from a text in memory.
     *
     * @param text the document
     * @param name what to call the document in faults
     * @return the assessment
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Assessment read(String text, String name) {
        return DOCUMENT.read(text, name);
    }
}
