package vn.parindex.survey;

import java.util.Objects;
import vn.parindex.value.TypedText;

/**
 * A raw answer of a respondent to a question, its words as {@link TypedText#line(String)} has them: without spaces
 * around them and without characters that nobody sees.
 *
 * @param respondent the respondent, as the host names them, empty if that is not kept; only compared with the one
 *     before
 * @param group id of the respondent group
 * @param stratum id of the stratum; empty if the group has none
 * @param question id of the question
 * @param answer id of the option ticked; empty if the question was left unanswered
 */
public record SurveyAnswer(String respondent, String group, String stratum, String question, String answer) {

    public SurveyAnswer {
        respondent = TypedText.line(Objects.requireNonNull(respondent, "respondent"));
        group = TypedText.line(Objects.requireNonNull(group, "group"));
        stratum = TypedText.line(Objects.requireNonNull(stratum, "stratum"));
        question = TypedText.line(Objects.requireNonNull(question, "question"));
        answer = TypedText.line(Objects.requireNonNull(answer, "answer"));
    }
}
