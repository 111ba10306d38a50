package vn.parindex.survey;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.value.Confidence;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Rounding;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The figures of {@code about.md}. */
class SurveyResultTest {

    private final SurveyAggregator aggregator = SurveyAggregator.of(HandWorked.questionnaire());
    private SurveyResult result;

    @BeforeEach
    void answer() {
        HandWorked.leaders(aggregator, "C1", "AABCK");
        HandWorked.leaders(aggregator, "C2", "AABK");
        HandWorked.leaders(aggregator, "C3", "CCK");
        HandWorked.citizens(aggregator, "urban", "ABBD");
        HandWorked.citizens(aggregator, "rural", "CDD");
        result = aggregator.result();
    }

    @Test
    void a_leaf_is_the_mean_of_groups_and_strata_by_their_weights() {
        LeafResult leaf = result.leaf(HandWorked.LEAF_1).orElseThrow();
        assertThat(leaf.estimate()).isEqualTo(estimate("60.972222222", 11, 1, "13.778", "33.9677", "87.9767"));
        assertThat(leaf.findings()).isEmpty();
        assertThat(leaf.confidence()).isEqualTo(Confidence.RECONSTRUCTED);
    }

    @Test
    void each_group_and_stratum_is_shown_with_its_own_mean() {
        QuestionResult question =
                result.leaf(HandWorked.LEAF_1).orElseThrow().questions().get(0);
        GroupResult leaders = question.groups().get(0);
        assertThat(leaders.estimate()).isEqualTo(estimate("70", 4, 1, "19.1485", "32.4695", "100"));
        assertThat(leaders.answers())
                .containsExactly(
                        Map.entry("A", 2L),
                        Map.entry("B", 1L),
                        Map.entry("C", 1L),
                        Map.entry("D", 0L),
                        Map.entry("K", 1L));
        assertThat(leaders.strata()).isEmpty();
        GroupResult citizens = question.groups().get(1);
        assertThat(citizens.estimate()).isEqualTo(estimate("42.916666667", 7, 0, "15.5512", "12.4368", "73.3965"));
        assertThat(citizens.answers())
                .containsExactly(
                        Map.entry("A", 1L),
                        Map.entry("B", 2L),
                        Map.entry("C", 1L),
                        Map.entry("D", 3L),
                        Map.entry("K", 0L));
        assertThat(citizens.strata()).extracting(StratumResult::stratum).containsExactly("urban", "rural");
        assertThat(citizens.strata().get(0).estimate())
                .isEqualTo(estimate("55", 4, 0, "20.6155", "14.5943", "95.4057"));
        assertThat(citizens.strata().get(1).estimate())
                .isEqualTo(estimate("6.666666667", 3, 0, "6.6667", "0", "19.7331"));
    }

    @Test
    void several_questions_are_weighted_and_their_errors_add_up() {
        LeafResult leaf = result.leaf(HandWorked.LEAF_2).orElseThrow();
        assertThat(leaf.estimate()).isEqualTo(estimate("70", 5, 2, "10", "50.4003", "89.5997"));
        assertThat(leaf.questions())
                .extracting(question ->
                        question.estimate().percentage().orElseThrow().toString())
                .containsExactly("86.666666667", "20");
    }

    @Test
    void the_percentage_is_rounded_once_as_the_questionnaire_says() {
        SurveyPolicy two = new SurveyPolicy(
                1, MissingPolicy.REFUSE, MissingPolicy.REFUSE, MissingPolicy.REFUSE, Rounding.halfUp(2));
        SurveyAggregator coarse = SurveyAggregator.of(HandWorked.questionnaire(two));
        // 200/3 and 20: (3 * 66.666… + 20)/4 = 55 exactly; from 66.67 it would be 55.0025
        HandWorked.leaders(coarse, "C2", "AAD");
        HandWorked.leaders(coarse, "C3", "CC");
        LeafResult leaf = coarse.result().leaf(HandWorked.LEAF_2).orElseThrow();
        assertThat(leaf.estimate().percentage()).contains(Percentage.of(55));
        assertThat(leaf.questions().get(0).estimate().percentage()).contains(Percentage.parse("66.67"));
    }

    @Test
    void percentages_become_survey_figures() {
        assertThat(result.opinions())
                .containsExactly(
                        Map.entry(
                                HandWorked.LEAF_1,
                                Opinion.at(Stage.SURVEY).withFact("survey", Fact.of(Percentage.parse("60.972222222")))),
                        Map.entry(
                                HandWorked.LEAF_2,
                                Opinion.at(Stage.SURVEY).withFact("survey", Fact.of(Percentage.of(70)))));
    }

    @Test
    void a_leaf_without_a_percentage_gives_no_figure() {
        SurveyAggregator empty = SurveyAggregator.of(HandWorked.questionnaire());
        HandWorked.leaders(empty, "C2", "AA");
        HandWorked.leaders(empty, "C3", "AA");
        assertThat(empty.result().opinions()).containsOnlyKeys(HandWorked.LEAF_2);
    }

    @Test
    void figures_are_added_to_an_assessment_and_never_overwrite_any() {
        Opinion claim = Opinion.at(Stage.SELF).withFact("level", Fact.level("full"));
        NodeCode other = NodeCode.parse("2.1");
        Assessment before = assessment(HandWorked.METHODOLOGY).toBuilder()
                .add(Entry.of(other, claim))
                .build();
        Assessment after = result.addTo(before);
        assertThat(after.entries()).containsOnlyKeys(HandWorked.LEAF_1, HandWorked.LEAF_2, other);
        assertThat(after.entries().get(HandWorked.LEAF_2).opinion(Stage.SURVEY))
                .contains(result.opinions().get(HandWorked.LEAF_2));
        assertThat(before.entries()).containsOnlyKeys(other);
        assertThatThrownBy(() -> result.addTo(after))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1.1");
    }

    @Test
    void figures_are_not_added_to_an_assessment_of_another_methodology() {
        Assessment foreign = assessment(MethodologyId.of("another"));
        assertThatThrownBy(() -> result.addTo(foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("assessment was made for another, the survey hand-worked for made-up-department");
    }

    @Test
    void a_leaf_that_is_not_measured_has_no_result() {
        assertThat(result.leaf(NodeCode.parse("9.9"))).isEmpty();
        assertThat(result.findings()).isEmpty();
    }

    private static Assessment assessment(MethodologyId methodology) {
        return Assessment.of(Unit.of("so-noi-vu", "Sở Nội vụ"), methodology, IndexYear.of(2020))
                .build();
    }

    private static Estimate estimate(String mean, long counted, long noOpinion, String error, String low, String high) {
        return new Estimate(
                Optional.of(Percentage.parse(mean)),
                counted,
                noOpinion,
                0,
                Optional.of(Percentage.parse(error)),
                Optional.of(new ConfidenceInterval(Percentage.parse(low), Percentage.parse(high))));
    }
}
