package vn.parindex.json;

import java.io.InputStream;
import java.nio.file.Path;
import vn.parindex.json.internal.Document;
import vn.parindex.json.internal.Schemas;
import vn.parindex.survey.Questionnaire;

/**
 * Reads questionnaires, strictly: the format is that of {@code docs/survey.md}, {@value #FORMAT}, and nothing beside it
 * is let through.
 *
 * <p>All faults are reported at once, each with its file and JSON pointer, e.g. {@code phieu.json#/questions/3/scale}.
 * Only if all was read without a fault are the parts checked against each other. The limits are those of
 * {@link AssessmentReader}.
 */
public final class QuestionnaireReader {

    /** What a document's {@code format} says. */
    public static final String FORMAT = QuestionnaireDocument.FORMAT;

    static final Document<Questionnaire> DOCUMENT =
            new Document<>((json, faults) -> new QuestionnaireDocument(faults).read(json));

    private QuestionnaireReader() {}

    /**
     * The JSON Schema (draft 2020-12) of the format, for editors and for programs in other languages. It says less than
     * this reader does: what the parts say of each other is beyond what a schema can refuse.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        return Schemas.read(QuestionnaireReader.class.getResourceAsStream("par-questionnaire-1.schema.json"));
    }

    /**
     * Reads a questionnaire from disk.
     *
     * @param path the file
     * @return the questionnaire
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Questionnaire read(Path path) {
        return DOCUMENT.read(path);
    }

    /**
     * Reads a questionnaire from bytes in UTF-8.
     *
     * @param stream the bytes; read to the end, not closed
     * @param name what to call the document in faults, e.g. the name of an uploaded file
     * @return the questionnaire
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Questionnaire read(InputStream stream, String name) {
        return DOCUMENT.read(stream, name);
    }

    /**
     * Reads a questionnaire from a text in memory.
     *
     * @param text the document
     * @param name what to call the document in faults
     * @return the questionnaire
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Questionnaire read(String text, String name) {
        return DOCUMENT.read(text, name);
    }
}
