package vn.parindex.survey;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Rounding;
import vn.parindex.value.Text;

/** The made-up survey of {@code about.md}, and its parts to build others from. */
final class HandWorked {

    static final Citation MADE_UP = new Citation("made-up", "");
    static final NodeCode LEAF_1 = NodeCode.parse("1.1");
    static final NodeCode LEAF_2 = NodeCode.parse("1.2");
    static final MethodologyId METHODOLOGY = MethodologyId.of("made-up-department");
    static final SurveyPolicy STRICT =
            new SurveyPolicy(1, MissingPolicy.REFUSE, MissingPolicy.REFUSE, MissingPolicy.REFUSE, Rounding.halfUp(9));
    static final SurveyPolicy LENIENT = new SurveyPolicy(
            1, MissingPolicy.RENORMALISE, MissingPolicy.RENORMALISE, MissingPolicy.RENORMALISE, Rounding.halfUp(9));

    private HandWorked() {}

    static Questionnaire questionnaire() {
        return questionnaire(STRICT);
    }

    static Questionnaire questionnaire(SurveyPolicy policy) {
        return new Questionnaire(
                "hand-worked",
                Text.of("Khảo sát minh họa", "Survey for illustration"),
                METHODOLOGY,
                policy,
                List.of(scale()),
                groups(),
                questions(),
                MADE_UP,
                Confidence.RECONSTRUCTED,
                "An illustration; no authority uses these weights.");
    }

    static AnswerScale scale() {
        return new AnswerScale(
                "abcd",
                List.of(
                        AnswerOption.of("A", Text.of("Rất tốt", "Very good"), Percentage.of(100)),
                        AnswerOption.of("B", Text.of("Tốt", "Good"), Percentage.of(60)),
                        AnswerOption.of("C", Text.of("Trung bình", "Fair"), Percentage.of(20)),
                        AnswerOption.of("D", Text.of("Kém", "Poor"), Percentage.of(0)),
                        AnswerOption.noOpinion("K", Text.of("Không có ý kiến", "No opinion"))),
                new Citation("press", ""),
                Confidence.REPORTED);
    }

    static List<RespondentGroup> groups() {
        return List.of(
                new RespondentGroup("leaders", Text.of("Lãnh đạo", "Leaders"), weight("2"), 2, List.of()),
                new RespondentGroup(
                        "citizens",
                        Text.of("Người dân", "Citizens"),
                        weight("1"),
                        3,
                        List.of(
                                new Stratum("urban", Text.of("Đô thị", "Urban"), weight("3")),
                                new Stratum("rural", Text.of("Nông thôn", "Rural"), weight("1")))));
    }

    static List<Question> questions() {
        return List.of(
                new Question(
                        "C1",
                        LEAF_1,
                        Text.of("Câu 1", "Question 1"),
                        List.of("leaders", "citizens"),
                        "abcd",
                        weight("1")),
                new Question("C2", LEAF_2, Text.of("Câu 2", "Question 2"), List.of("leaders"), "abcd", weight("3")),
                new Question("C3", LEAF_2, Text.of("Câu 3", "Question 3"), List.of("leaders"), "abcd", weight("1")));
    }

    static BigDecimal weight(String text) {
        return new BigDecimal(text);
    }

    static SurveyAnswer leader(String question, String answer) {
        return new SurveyAnswer("", "leaders", "", question, answer);
    }

    static SurveyAnswer citizen(String stratum, String answer) {
        return new SurveyAnswer("", "citizens", stratum, "C1", answer);
    }

    /** Takes one letter an answer. */
    static void leaders(SurveyAggregator aggregator, String question, String letters) {
        letters.chars().forEach(letter -> aggregator.accept(leader(question, Character.toString(letter))));
    }

    static void citizens(SurveyAggregator aggregator, String stratum, String letters) {
        letters.chars().forEach(letter -> aggregator.accept(citizen(stratum, Character.toString(letter))));
    }
}
