package vn.parindex.intake;

import java.util.Optional;
import vn.parindex.survey.SurveyAnswer;

/** One answer of a respondent to a question, as it is typed. */
public final class SurveyRowForm extends IntakeForm {

    private String respondent = "";
    private String group = "";
    private String stratum = "";
    private String question = "";
    private String answer = "";

    /** Creates an empty form. */
    public SurveyRowForm() {
        // filled by setters
    }

    /**
     * Obtains the form of an answer.
     *
     * @param answer the answer
     * @return the form
     */
    public static SurveyRowForm of(SurveyAnswer answer) {
        SurveyRowForm form = new SurveyRowForm();
        form.respondent = answer.respondent();
        form.group = answer.group();
        form.stratum = answer.stratum();
        form.question = answer.question();
        form.answer = answer.answer();
        return form;
    }

    /**
     * Returns the answer. Whether its questionnaire has group, question and option is seen when it is aggregated.
     *
     * @return the answer
     * @throws vn.parindex.finding.ParIndexException with all faults, each placed at its property
     */
    public SurveyAnswer toAnswer() {
        return convert(this::value);
    }

    Optional<SurveyAnswer> value(IntakeReader in) {
        in.needed("group", line(group));
        in.needed("question", line(question));
        in.words("respondent", line(respondent));
        in.words("stratum", line(stratum));
        in.words("answer", line(answer));
        return in.make(
                () -> new SurveyAnswer(line(respondent), line(group), line(stratum), line(question), line(answer)));
    }

    @Override
    void read(IntakeReader in) {
        value(in);
    }

    /**
     * Returns the respondent, as the host names them; may be blank.
     *
     * @return the property {@code respondent}
     */
    public String getRespondent() {
        return respondent;
    }

    /**
     * Sets the respondent, as the host names them; may be blank.
     *
     * @param respondent the value
     */
    public void setRespondent(String respondent) {
        this.respondent = respondent;
    }

    /**
     * Returns the id of the respondent group.
     *
     * @return the property {@code group}
     */
    public String getGroup() {
        return group;
    }

    /**
     * Sets the id of the respondent group.
     *
     * @param group the value
     */
    public void setGroup(String group) {
        this.group = group;
    }

    /**
     * Returns the id of the stratum; blank if the group has none.
     *
     * @return the property {@code stratum}
     */
    public String getStratum() {
        return stratum;
    }

    /**
     * Sets the id of the stratum; blank if the group has none.
     *
     * @param stratum the value
     */
    public void setStratum(String stratum) {
        this.stratum = stratum;
    }

    /**
     * Returns the id of the question.
     *
     * @return the property {@code question}
     */
    public String getQuestion() {
        return question;
    }

    /**
     * Sets the id of the question.
     *
     * @param question the value
     */
    public void setQuestion(String question) {
        this.question = question;
    }

    /**
     * Returns the id of the option ticked; blank if unanswered.
     *
     * @return the property {@code answer}
     */
    public String getAnswer() {
        return answer;
    }

    /**
     * Sets the id of the option ticked; blank if unanswered.
     *
     * @param answer the value
     */
    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
