package vn.parindex.json.internal;

import java.util.Map;
import vn.parindex.codec.JsonWriter;
import vn.parindex.finding.FindingCode;
import vn.parindex.survey.BadRows;
import vn.parindex.survey.ConfidenceInterval;
import vn.parindex.survey.Estimate;
import vn.parindex.survey.GroupResult;
import vn.parindex.survey.LeafResult;
import vn.parindex.survey.QuestionResult;
import vn.parindex.survey.StratumResult;
import vn.parindex.survey.SurveyResult;
import vn.parindex.value.Percentage;

/**
 * The members of a survey's result: the whole questionnaire with the weights used, each leaf with percentage, counts,
 * standard error and interval down to groups and strata, findings, and the bad rows. Standard errors and the ends of
 * intervals always have four decimals.
 */
public final class SurveyResultForm {

    /** The whole document. */
    public static final WrittenDocument<SurveyResult> DOCUMENT =
            new WrittenDocument<>("par-survey-result/1", SurveyResultForm::write);

    private SurveyResultForm() {}

    /**
     * Writes the members.
     *
     * @param result the whole
     * @param out the writer, inside the object
     */
    public static void write(SurveyResult result, JsonWriter out) {
        out.value("questionnaire", result.questionnaire(), SurveyCodec.QUESTIONNAIRE);
        out.list("leaves", result.leaves(), SurveyResultForm::leaf);
        out.object("badRows", result.badRows(), SurveyResultForm::badRows);
    }

    static void leaf(LeafResult leaf, JsonWriter out) {
        out.text("leaf", leaf.leaf());
        estimate(leaf.estimate(), out);
        out.text("confidence", leaf.confidence().id());
        out.list("questions", leaf.questions(), SurveyResultForm::question);
        out.optionalList("findings", leaf.findings(), FindingCodec.FINDING::writeMembers);
    }

    static void question(QuestionResult question, JsonWriter out) {
        out.text("question", question.question())
                .text("weight", question.weight().toPlainString());
        estimate(question.estimate(), out);
        out.list("groups", question.groups(), SurveyResultForm::group);
    }

    static void group(GroupResult group, JsonWriter out) {
        out.text("group", group.group()).text("weight", group.weight().toPlainString());
        estimate(group.estimate(), out);
        out.object("answers", group.answers(), SurveyResultForm::answers);
        out.optionalList("strata", group.strata(), SurveyResultForm::stratum);
    }

    static void stratum(StratumResult stratum, JsonWriter out) {
        out.text("stratum", stratum.stratum()).text("weight", stratum.weight().toPlainString());
        estimate(stratum.estimate(), out);
        out.object("answers", stratum.answers(), SurveyResultForm::answers);
    }

    private static void answers(Map<String, Long> answers, JsonWriter out) {
        for (Map.Entry<String, Long> option : answers.entrySet()) {
            out.number(option.getKey(), option.getValue());
        }
    }

    static void estimate(Estimate estimate, JsonWriter out) {
        if (estimate.percentage().isPresent()) {
            out.text("percentage", estimate.percentage().get());
        }
        out.number("counted", estimate.counted())
                .number("noOpinion", estimate.noOpinion())
                .number("unanswered", estimate.unanswered());
        if (estimate.standardError().isPresent()) {
            out.text("standardError", fixed(estimate.standardError().get()));
        }
        if (estimate.interval().isPresent()) {
            out.object("interval", estimate.interval().get(), SurveyResultForm::interval);
        }
    }

    static void interval(ConfidenceInterval interval, JsonWriter out) {
        out.text("low", fixed(interval.low())).text("high", fixed(interval.high()));
    }

    private static String fixed(Percentage percentage) {
        return percentage.toBigDecimal().setScale(Estimate.DECIMALS).toPlainString();
    }

    static void badRows(BadRows bad, JsonWriter out) {
        out.number("rows", bad.rows()).number("bad", bad.bad());
        out.object("faults", bad.byCode(), (faults, o) -> {
            for (Map.Entry<FindingCode, Long> fault : faults.entrySet()) {
                o.number(fault.getKey().id(), fault.getValue());
            }
        });
        out.number("unlisted", bad.unlisted());
        out.optionalList("listed", bad.listed(), FindingCodec.FINDING::writeMembers);
    }
}
