package vn.parindex.json;

import java.util.Objects;
import vn.parindex.assessment.Assessment;
import vn.parindex.json.internal.AssessmentForm;
import vn.parindex.json.internal.JsonOut;
import vn.parindex.json.internal.PrettyJson;

/**
 * Writes assessments as documents that {@link AssessmentReader} reads into an equal assessment.
 *
 * <p>What could not be read again is not written: each document is read once before it is handed out, and what is wrong
 * (a text that is not Unicode NFC or holds a carriage return, an approval by nobody) is thrown with its place, e.g.
 * {@code assessment#/entries/3/opinions/0/reason}.
 */
public final class AssessmentWriter {

    private AssessmentWriter() {}

    /**
     * The canonical form: one line without white space, keys and entries in a fixed order, figures as strings without
     * trailing zeros. Equal assessments give the same characters.
     *
     * @param assessment the assessment
     * @return the document, to be stored in UTF-8
     * @throws vn.parindex.finding.ParIndexException with everything that could not be read again
     * @throws IllegalArgumentException if a level does not begin with a letter, so that it would be read as a number
     */
    public static String canonical(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        return AssessmentReader.DOCUMENT.checked(JsonOut.compact(assessment, AssessmentForm::write), "assessment");
    }

    /**
     * The canonical form laid out for people: two spaces a level, one value a line, line feeds, one at the end.
     *
     * @param assessment the assessment
     * @return the document, to be stored in UTF-8
     * @throws vn.parindex.finding.ParIndexException with everything that could not be read again
     * @throws IllegalArgumentException if a level does not begin with a letter, so that it would be read as a number
     */
    public static String pretty(Assessment assessment) {
        return PrettyJson.of(canonical(assessment));
    }
}
