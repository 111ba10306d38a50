package vn.parindex.json;

import java.io.IOException;
import vn.parindex.json.internal.JsonOut;
import vn.parindex.survey.AnswerOption;
import vn.parindex.survey.AnswerScale;
import vn.parindex.survey.Question;
import vn.parindex.survey.Questionnaire;
import vn.parindex.survey.RespondentGroup;
import vn.parindex.survey.Stratum;
import vn.parindex.survey.SurveyPolicy;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;

/** The members of a questionnaire's document in their fixed order. */
final class QuestionnaireForm {

    private QuestionnaireForm() {}

    static void write(Questionnaire questionnaire, JsonOut out) throws IOException {
        SurveyPolicy policy = questionnaire.policy();
        out.text("format", QuestionnaireDocument.FORMAT)
                .text("id", questionnaire.id())
                .text("name", questionnaire.name());
        out.text("methodology", questionnaire.methodology().value());
        out.number("minimumAnswers", policy.minimumAnswers());
        out.object(
                "missing",
                policy,
                (p, o) -> o.text("stratum", p.stratum().id())
                        .text("group", p.group().id())
                        .text("question", p.question().id()));
        out.object(
                "rounding",
                policy.rounding(),
                (r, o) ->
                        o.number("decimals", r.decimals()).text("mode", r.mode().id()));
        origin(questionnaire.citation(), questionnaire.confidence(), out);
        out.optional("note", questionnaire.note());
        out.list("scales", questionnaire.scales(), QuestionnaireForm::scale);
        out.list("groups", questionnaire.groups(), QuestionnaireForm::group);
        out.list("questions", questionnaire.questions(), QuestionnaireForm::question);
    }

    private static void origin(Citation citation, Confidence confidence, JsonOut out) throws IOException {
        out.object("citation", citation, (c, o) -> o.text("source", c.source()).optional("place", c.place()));
        out.text("confidence", confidence.id());
    }

    private static void scale(AnswerScale scale, JsonOut out) throws IOException {
        out.text("id", scale.id());
        out.list("options", scale.options(), QuestionnaireForm::option);
        origin(scale.citation(), scale.confidence(), out);
    }

    private static void option(AnswerOption option, JsonOut out) throws IOException {
        out.text("id", option.id()).text("text", option.text());
        if (option.weight().isPresent()) {
            out.text("weight", option.weight().get());
        } else {
            out.flag("noOpinion", true);
        }
    }

    private static void group(RespondentGroup group, JsonOut out) throws IOException {
        out.text("id", group.id())
                .text("name", group.name())
                .text("weight", group.weight().toPlainString());
        out.number("minimumAnswers", group.minimumAnswers());
        out.optionalList("strata", group.strata(), QuestionnaireForm::stratum);
    }

    private static void stratum(Stratum stratum, JsonOut out) throws IOException {
        out.text("id", stratum.id())
                .text("name", stratum.name())
                .text("weight", stratum.weight().toPlainString());
    }

    private static void question(Question question, JsonOut out) throws IOException {
        out.text("id", question.id())
                .text("leaf", question.leaf())
                .text("text", question.text())
                .words("groups", question.groups());
        out.text("scale", question.scale()).text("weight", question.weight().toPlainString());
    }
}
