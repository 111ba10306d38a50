package vn.parindex.survey;

import java.util.Objects;

/**
 * A raw answer of a respondent to a question.
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
        Objects.requireNonNull(respondent, "respondent");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(stratum, "stratum");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(answer, "answer");
    }
}
