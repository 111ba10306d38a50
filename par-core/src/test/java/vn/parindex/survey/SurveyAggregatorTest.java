package vn.parindex.survey;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.Finding;
import vn.parindex.value.Percentage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SurveyAggregatorTest {

    private final SurveyAggregator aggregator = SurveyAggregator.of(HandWorked.questionnaire());

    @Test
    void an_answer_counts_in_its_leaf() {
        assertThat(aggregator.accept(HandWorked.leader("C2", "A"))).isTrue();
        Estimate estimate =
                aggregator.result().leaf(HandWorked.LEAF_2).orElseThrow().estimate();
        assertThat(estimate.counted()).isEqualTo(1);
        assertThat(aggregator.badRows()).isEqualTo(new BadRows(1, 0, Map.of(), java.util.List.of()));
    }

    @Test
    void no_opinion_and_no_answer_are_counted_and_stay_out_of_the_mean() {
        HandWorked.leaders(aggregator, "C2", "AAKK");
        HandWorked.leaders(aggregator, "C3", "AA");
        aggregator.accept(HandWorked.leader("C3", ""));
        Estimate estimate =
                aggregator.result().leaf(HandWorked.LEAF_2).orElseThrow().estimate();
        assertThat(estimate.percentage()).contains(Percentage.of(100));
        assertThat(estimate.counted()).isEqualTo(4);
        assertThat(estimate.noOpinion()).isEqualTo(2);
        assertThat(estimate.unanswered()).isEqualTo(1);
    }

    @Test
    void a_refused_answer_is_placed_by_its_number_and_does_not_count() {
        aggregator.accept(HandWorked.leader("C2", "A"));
        assertThat(aggregator.accept(HandWorked.leader("C9", "A"))).isFalse();
        BadRows bad = aggregator.badRows();
        assertThat(bad.rows()).isEqualTo(2);
        assertThat(bad.bad()).isEqualTo(1);
        assertThat(bad.listed()).extracting(Finding::toString).containsExactly("PAR-7104 #2: no question C9");
    }

    @Test
    void more_faults_than_may_be_listed_are_still_counted() {
        SurveyAggregator two = SurveyAggregator.of(HandWorked.questionnaire(), 2);
        HandWorked.leaders(two, "C9", "ABC");
        HandWorked.leaders(two, "C1", "XX");
        BadRows bad = two.badRows();
        assertThat(bad.listed()).extracting(Finding::place).containsExactly("#1", "#2");
        assertThat(bad.byCode())
                .isEqualTo(Map.of(SurveyCode.ROW_UNKNOWN_QUESTION, 3L, SurveyCode.ROW_UNKNOWN_OPTION, 2L));
        assertThat(bad.faults()).isEqualTo(5);
        assertThat(bad.unlisted()).isEqualTo(3);
    }

    @Test
    void a_second_answer_in_the_rows_of_one_respondent_is_refused_and_the_first_stands() {
        aggregator.accept(new SurveyAnswer("L1", "leaders", "", "C2", "A"));
        aggregator.accept(new SurveyAnswer("L1", "leaders", "", "C3", "A"));
        assertThat(aggregator.accept(new SurveyAnswer("L1", "leaders", "", "C2", "D")))
                .isFalse();
        assertThat(aggregator.accept(new SurveyAnswer("L2", "leaders", "", "C2", "A")))
                .isTrue();
        assertThat(aggregator.badRows().listed())
                .extracting(Finding::toString)
                .containsExactly(
                        "PAR-7107 #3: respondent L1 has answered question C2 already; the first answer stands");
        assertThat(answers("C2")).isEqualTo(Map.of("A", 2L, "B", 0L, "C", 0L, "D", 0L, "K", 0L));
    }

    @Test
    void an_unanswered_or_refused_question_may_still_be_answered_by_the_same_respondent() {
        aggregator.accept(new SurveyAnswer("L1", "leaders", "", "C2", ""));
        aggregator.accept(new SurveyAnswer("L1", "leaders", "", "C2", "Z"));
        assertThat(aggregator.accept(new SurveyAnswer("L1", "leaders", "", "C2", "B")))
                .isTrue();
    }

    @Test
    void the_answers_of_respondents_without_a_name_are_all_counted() {
        HandWorked.leaders(aggregator, "C2", "AAB");
        assertThat(aggregator.badRows().bad()).isZero();
        assertThat(answers("C2")).isEqualTo(Map.of("A", 2L, "B", 1L, "C", 0L, "D", 0L, "K", 0L));
    }

    @Test
    void equal_answers_may_be_counted_at_once() {
        assertThat(aggregator.accept(new SurveyAnswer("L1", "leaders", "", "C2", "A"), 3))
                .isTrue();
        assertThat(aggregator.accept(new SurveyAnswer("L1", "leaders", "", "C2", "B"), 2))
                .isTrue();
        assertThat(aggregator.accept(new SurveyAnswer("L1", "leaders", "", "C2", "Z"), 4))
                .isFalse();
        assertThat(answers("C2")).isEqualTo(Map.of("A", 3L, "B", 2L, "C", 0L, "D", 0L, "K", 0L));
        assertThat(aggregator.badRows().rows()).isEqualTo(9);
        assertThat(aggregator.badRows().byCode()).isEqualTo(Map.of(SurveyCode.ROW_UNKNOWN_OPTION, 4L));
    }

    @Test
    void the_number_of_times_has_its_bounds() {
        assertThatThrownBy(() -> aggregator.accept(HandWorked.leader("C2", "A"), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("times is not 1 to 1000000000000: 0");
        assertThatThrownBy(() -> aggregator.accept(HandWorked.leader("C2", "A"), 1_000_000_000_001L))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbers_beyond_a_whole_country_stay_exact() {
        long most = SurveyAggregator.MOST_TIMES;
        aggregator.accept(HandWorked.leader("C2", "A"), most);
        aggregator.accept(HandWorked.leader("C2", "D"), most);
        aggregator.accept(HandWorked.leader("C3", "A"), 1);
        aggregator.accept(HandWorked.leader("C3", "D"), 1);
        assertThat(aggregator
                        .result()
                        .leaf(HandWorked.LEAF_2)
                        .orElseThrow()
                        .estimate()
                        .percentage())
                .contains(Percentage.of(50));
    }

    @Test
    void merging_adds_answers_and_bad_rows() {
        SurveyAggregator other = SurveyAggregator.of(HandWorked.questionnaire());
        HandWorked.leaders(aggregator, "C2", "AX");
        HandWorked.leaders(other, "C2", "BBY");
        assertThat(aggregator.merge(other)).isSameAs(aggregator);
        assertThat(answers("C2")).isEqualTo(Map.of("A", 1L, "B", 2L, "C", 0L, "D", 0L, "K", 0L));
        assertThat(aggregator.badRows().rows()).isEqualTo(5);
        assertThat(aggregator.badRows().listed()).extracting(Finding::place).containsExactly("#2", "#3");
        assertThat(other.badRows().rows()).isEqualTo(3);
    }

    @Test
    void answers_are_numbered_on_after_others_were_merged_or_counted_at_once() {
        SurveyAggregator other = SurveyAggregator.of(HandWorked.questionnaire());
        HandWorked.leaders(other, "C2", "AA");
        HandWorked.leaders(aggregator, "C2", "A");
        aggregator.merge(other).accept(HandWorked.leader("C2", "A"), 50);
        aggregator.accept(HandWorked.leader("C2", "Z"));
        assertThat(aggregator.badRows().listed()).extracting(Finding::place).containsExactly("#5");
        assertThat(aggregator.questionnaire()).isEqualTo(HandWorked.questionnaire());
    }

    @Test
    void only_aggregators_of_one_questionnaire_can_be_merged() {
        SurveyAggregator other = SurveyAggregator.of(HandWorked.questionnaire(HandWorked.LENIENT));
        assertThatThrownBy(() -> aggregator.merge(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("other counts for another questionnaire: hand-worked, this one for hand-worked");
        assertThatThrownBy(() -> aggregator.merge(aggregator))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("other is this aggregator");
    }

    @Test
    void a_result_is_a_snapshot() {
        HandWorked.leaders(aggregator, "C2", "AA");
        SurveyResult before = aggregator.result();
        HandWorked.leaders(aggregator, "C2", "DD");
        assertThat(before.leaf(HandWorked.LEAF_2).orElseThrow().estimate().counted())
                .isEqualTo(2);
    }

    private Map<String, Long> answers(String question) {
        return aggregator.result().leaves().stream()
                .flatMap(leaf -> leaf.questions().stream())
                .filter(result -> result.question().equals(question))
                .findFirst()
                .orElseThrow()
                .groups()
                .get(0)
                .answers();
    }
}
