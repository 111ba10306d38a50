package vn.parindex.rules2020;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.result.State;
import vn.parindex.survey.AnswerOption;
import vn.parindex.survey.AnswerScale;
import vn.parindex.survey.MissingPolicy;
import vn.parindex.survey.Question;
import vn.parindex.survey.Questionnaire;
import vn.parindex.survey.RespondentGroup;
import vn.parindex.survey.SurveyAggregator;
import vn.parindex.survey.SurveyAnswer;
import vn.parindex.survey.SurveyPolicy;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** From raw answers to points: a made-up survey of two items of the provinces' tree. */
class SurveyToIndexTest {

    private static final Text NAME = Text.of("Minh họa", "For illustration");
    private static final Citation MADE_UP = new Citation("made-up", "");
    private static final NodeCode ANSWERED = NodeCode.parse("5.8.5");
    private static final NodeCode UNANSWERED = NodeCode.parse("5.8.6");

    @Test
    void answers_become_points_and_an_unanswered_item_stays_open() {
        Methodology provinces = ParRules2020.provinces();
        SurveyAggregator survey = SurveyAggregator.of(questionnaire(provinces));
        for (String answer : List.of("A", "A", "B")) {
            survey.accept(new SurveyAnswer("", "leaders", "", "C1", answer));
        }
        Assessment empty = Assessment.of(Unit.of("tinh-minh-hoa", "Tỉnh minh họa"), provinces.id(), IndexYear.of(2020))
                .build();
        IndexResult result =
                IndexEvaluator.of(provinces).evaluate(survey.result().addTo(empty), Mode.FINAL);
        // (100 + 100 + 60)/3 = 86.666666667 % of 0.5 is 0.4333333…, at five decimals 0.43333
        assertThat(result.outcome(ANSWERED).orElseThrow().score().points()).isEqualTo(Points.parse("0.43333"));
        assertThat(result.outcome(UNANSWERED).orElseThrow().score().state()).isEqualTo(State.NOT_SCORED);
        assertThat(result.total().least()).isEqualTo(Points.parse("0.43333"));
    }

    private static Questionnaire questionnaire(Methodology methodology) {
        AnswerScale scale = new AnswerScale(
                "scale",
                List.of(AnswerOption.of("A", NAME, Percentage.of(100)), AnswerOption.of("B", NAME, Percentage.of(60))),
                MADE_UP,
                Confidence.RECONSTRUCTED);
        return new Questionnaire(
                "illustration",
                NAME,
                methodology.id(),
                new SurveyPolicy(
                        1, MissingPolicy.REFUSE, MissingPolicy.REFUSE, MissingPolicy.REFUSE, Rounding.halfUp(9)),
                List.of(scale),
                List.of(new RespondentGroup("leaders", NAME, BigDecimal.ONE, 1, List.of())),
                List.of(
                        new Question("C1", ANSWERED, NAME, List.of("leaders"), "scale", BigDecimal.ONE),
                        new Question("C2", UNANSWERED, NAME, List.of("leaders"), "scale", BigDecimal.ONE)),
                MADE_UP,
                Confidence.RECONSTRUCTED,
                "An illustration.");
    }
}
