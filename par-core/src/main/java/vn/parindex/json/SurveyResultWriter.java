package vn.parindex.json;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import vn.parindex.finding.FindingCode;
import vn.parindex.json.internal.FindingForm;
import vn.parindex.json.internal.JsonOut;
import vn.parindex.json.internal.PrettyJson;
import vn.parindex.survey.BadRows;
import vn.parindex.survey.Estimate;
import vn.parindex.survey.GroupResult;
import vn.parindex.survey.LeafResult;
import vn.parindex.survey.QuestionResult;
import vn.parindex.survey.StratumResult;
import vn.parindex.survey.SurveyResult;
import vn.parindex.value.Percentage;

/**
 * Writes results of surveys as JSON, format {@code par-survey-result/1}: the whole questionnaire with the weights used,
 * each leaf with percentage, counts, standard error and interval down to groups and strata, findings, and the bad rows.
 *
 * <p>Percentages and weights are strings, counts are numbers. Standard errors and the ends of intervals always have
 * four decimals. The document is for other programs; the library does not read it back, because a result follows from
 * answers.
 */
public final class SurveyResultWriter {

    private SurveyResultWriter() {}

    /**
     * The document laid out for people: two spaces a level, one value a line, a line feed at the end. Equal results
     * give the same characters.
     *
     * @param result the result
     * @return the document, to be stored in UTF-8
     */
    public static String pretty(SurveyResult result) {
        Objects.requireNonNull(result, "result");
        return PrettyJson.of(JsonOut.compact(result, SurveyResultWriter::document));
    }

    private static void document(SurveyResult result, JsonOut out) throws IOException {
        out.text("format", "par-survey-result/1");
        out.object("questionnaire", result.questionnaire(), QuestionnaireForm::write);
        out.list("leaves", result.leaves(), SurveyResultWriter::leaf);
        out.object("badRows", result.badRows(), SurveyResultWriter::badRows);
    }

    private static void leaf(LeafResult leaf, JsonOut out) throws IOException {
        out.text("leaf", leaf.leaf());
        estimate(leaf.estimate(), out);
        out.text("confidence", leaf.confidence().id());
        out.list("questions", leaf.questions(), SurveyResultWriter::question);
        out.optionalList("findings", leaf.findings(), FindingForm::write);
    }

    private static void question(QuestionResult question, JsonOut out) throws IOException {
        out.text("question", question.question())
                .text("weight", question.weight().toPlainString());
        estimate(question.estimate(), out);
        out.list("groups", question.groups(), SurveyResultWriter::group);
    }

    private static void group(GroupResult group, JsonOut out) throws IOException {
        out.text("group", group.group()).text("weight", group.weight().toPlainString());
        estimate(group.estimate(), out);
        out.object("answers", group.answers(), SurveyResultWriter::answers);
        out.optionalList("strata", group.strata(), SurveyResultWriter::stratum);
    }

    private static void stratum(StratumResult stratum, JsonOut out) throws IOException {
        out.text("stratum", stratum.stratum()).text("weight", stratum.weight().toPlainString());
        estimate(stratum.estimate(), out);
        out.object("answers", stratum.answers(), SurveyResultWriter::answers);
    }

    private static void answers(Map<String, Long> answers, JsonOut out) throws IOException {
        for (Map.Entry<String, Long> option : answers.entrySet()) {
            out.number(option.getKey(), option.getValue());
        }
    }

    private static void estimate(Estimate estimate, JsonOut out) throws IOException {
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
            out.object(
                    "interval",
                    estimate.interval().get(),
                    (i, o) -> o.text("low", fixed(i.low())).text("high", fixed(i.high())));
        }
    }

    private static String fixed(Percentage percentage) {
        return percentage.toBigDecimal().setScale(Estimate.DECIMALS).toPlainString();
    }

    private static void badRows(BadRows bad, JsonOut out) throws IOException {
        out.number("rows", bad.rows()).number("bad", bad.bad());
        out.object("faults", bad.byCode(), (faults, o) -> {
            for (Map.Entry<FindingCode, Long> fault : faults.entrySet()) {
                o.number(fault.getKey().id(), fault.getValue());
            }
        });
        out.number("unlisted", bad.unlisted());
        out.optionalList("listed", bad.listed(), FindingForm::write);
    }
}
