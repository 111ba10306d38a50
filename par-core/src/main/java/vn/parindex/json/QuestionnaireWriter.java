package vn.parindex.json;

import java.util.Objects;
import vn.parindex.json.internal.JsonOut;
import vn.parindex.json.internal.PrettyJson;
import vn.parindex.survey.Questionnaire;

/**
 * Writes questionnaires as documents that {@link QuestionnaireReader} reads into an equal questionnaire.
 *
 * <p>What could not be read again is not written: each document is read once before it is handed out.
 */
public final class QuestionnaireWriter {

    private QuestionnaireWriter() {}

    /**
     * The canonical form: one line without white space, keys in a fixed order, every default written out. Equal
     * questionnaires give the same characters.
     *
     * @param questionnaire the questionnaire
     * @return the document, to be stored in UTF-8
     * @throws vn.parindex.finding.ParIndexException with everything that could not be read again, such as a text with a
     *     control character
     */
    public static String canonical(Questionnaire questionnaire) {
        Objects.requireNonNull(questionnaire, "questionnaire");
        return QuestionnaireReader.DOCUMENT.checked(
                JsonOut.compact(questionnaire, QuestionnaireForm::write), "questionnaire");
    }

    /**
     * The canonical form laid out for people: two spaces a level, one value a line, line feeds, one at the end.
     *
     * @param questionnaire the questionnaire
     * @return the document, to be stored in UTF-8
     * @throws vn.parindex.finding.ParIndexException with everything that could not be read again
     */
    public static String pretty(Questionnaire questionnaire) {
        return PrettyJson.of(canonical(questionnaire));
    }
}
