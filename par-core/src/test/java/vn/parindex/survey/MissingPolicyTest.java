package vn.parindex.survey;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Severity;
import vn.parindex.value.Language;
import vn.parindex.value.Percentage;
import vn.parindex.value.Rounding;

import static org.assertj.core.api.Assertions.assertThat;

/** What is missing is told, and a mean of the rest is taken only where the questionnaire says so. */
class MissingPolicyTest {

    @Test
    void a_survey_without_answers_has_no_percentages() {
        SurveyResult result = SurveyAggregator.of(HandWorked.questionnaire(HandWorked.LENIENT))
                .result();
        LeafResult leaf = result.leaf(HandWorked.LEAF_1).orElseThrow();
        assertThat(leaf.estimate().percentage()).isEmpty();
        assertThat(leaf.estimate().standardError()).isEmpty();
        assertThat(leaf.estimate().interval()).isEmpty();
        assertThat(leaf.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "PAR-7301 1.1: question C1, group leaders: 0 answers that count, at least 2 needed",
                        "PAR-7301 1.1: question C1, group citizens: 0 answers that count, at least 3 needed",
                        "PAR-7302 1.1: question C1: 0 answers that count, at least 1 needed",
                        "PAR-7305 1.1: no percentage from the answers; the item has no survey result, which is not zero");
        assertThat(leaf.findings())
                .extracting(finding -> finding.sentence(Language.VI))
                .containsExactly(
                        "câu hỏi C1, nhóm đối tượng điều tra leaders: 0 câu trả lời được tính, cần ít nhất 2",
                        "câu hỏi C1, nhóm đối tượng điều tra citizens: 0 câu trả lời được tính, cần ít nhất 3",
                        "câu hỏi C1: 0 câu trả lời được tính, cần ít nhất 1",
                        "chưa đủ câu trả lời để tính tỷ lệ; mục này chưa có kết quả điều tra, không phải là 0");
        assertThat(leaf.findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING, Severity.WARNING, Severity.WARNING, Severity.ERROR);
    }

    @Test
    void a_stratum_without_answers_refuses_its_group_and_so_the_leaf() {
        LeafResult leaf = leafOne(HandWorked.STRICT, "AA", "AAA", "");
        assertThat(leaf.estimate().percentage()).isEmpty();
        assertThat(leaf.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "PAR-7303 1.1: stratum without a mean: C1/citizens/rural; the questionnaire does not allow a mean of the rest",
                        "PAR-7303 1.1: group without a mean: C1/citizens; the questionnaire does not allow a mean of the rest",
                        "PAR-7305 1.1: no percentage from the answers; the item has no survey result, which is not zero");
        assertThat(leaf.findings().get(0).sentence(Language.VI))
                .isEqualTo(
                        "tầng không có kết quả: C1/citizens/rural; bộ câu hỏi không cho phép tính theo phần còn lại");
        assertThat(leaf.questions()
                        .get(0)
                        .groups()
                        .get(1)
                        .strata()
                        .get(0)
                        .estimate()
                        .percentage())
                .contains(Percentage.of(100));
    }

    @Test
    void a_stratum_without_answers_is_left_out_where_the_questionnaire_says_so() {
        // leaders 60 (weight 2), citizens: urban 20 alone (weight 1) -> (120 + 20)/3
        LeafResult leaf = leafOne(HandWorked.LENIENT, "BB", "CCC", "");
        assertThat(leaf.estimate().percentage()).contains(Percentage.parse("46.666666667"));
        assertThat(leaf.findings())
                .extracting(Finding::toString)
                .containsExactly("PAR-7304 1.1: stratum without a mean: C1/citizens/rural;"
                        + " left out, the weights of the rest scaled up as the questionnaire says");
        assertThat(leaf.findings().get(0).sentence(Language.VI))
                .isEqualTo("tầng không có kết quả: C1/citizens/rural; tính theo phần còn lại như bộ câu hỏi quy định");
    }

    @Test
    void a_group_below_its_minimum_is_left_out_where_the_questionnaire_says_so() {
        LeafResult leaf = leafOne(HandWorked.LENIENT, "A", "CC", "C");
        assertThat(leaf.estimate().percentage()).contains(Percentage.of(20));
        assertThat(leaf.estimate().counted()).isEqualTo(4);
        assertThat(leaf.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "PAR-7301 1.1: question C1, group leaders: 1 answers that count, at least 2 needed",
                        "PAR-7304 1.1: group without a mean: C1/leaders; left out, the weights of the rest scaled up as the questionnaire says",
                        "PAR-7306 1.1: no standard error: a single answer in C1/citizens/rural");
    }

    @Test
    void a_group_below_its_minimum_refuses_the_question_otherwise() {
        assertThat(leafOne(HandWorked.STRICT, "A", "CC", "C").findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "PAR-7301 1.1: question C1, group leaders: 1 answers that count, at least 2 needed",
                        "PAR-7303 1.1: group without a mean: C1/leaders; the questionnaire does not allow a mean of the rest",
                        "PAR-7305 1.1: no percentage from the answers; the item has no survey result, which is not zero");
    }

    @Test
    void a_question_without_a_mean_is_left_out_or_refuses_the_leaf() {
        SurveyAggregator lenient = SurveyAggregator.of(HandWorked.questionnaire(HandWorked.LENIENT));
        HandWorked.leaders(lenient, "C2", "BB");
        LeafResult leaf = lenient.result().leaf(HandWorked.LEAF_2).orElseThrow();
        assertThat(leaf.estimate().percentage()).contains(Percentage.of(60));
        assertThat(leaf.findings())
                .extracting(Finding::toString)
                .endsWith(
                        "PAR-7304 1.2: question without a mean: C3; left out, the weights of the rest scaled up as the questionnaire says");
        SurveyAggregator strict = SurveyAggregator.of(HandWorked.questionnaire());
        HandWorked.leaders(strict, "C2", "BB");
        assertThat(strict.result()
                        .leaf(HandWorked.LEAF_2)
                        .orElseThrow()
                        .estimate()
                        .percentage())
                .isEmpty();
    }

    @Test
    void each_tier_has_its_own_policy() {
        SurveyPolicy onlyStrata = new SurveyPolicy(
                1, MissingPolicy.RENORMALISE, MissingPolicy.REFUSE, MissingPolicy.REFUSE, Rounding.halfUp(9));
        assertThat(leafOne(onlyStrata, "BB", "CCC", "").estimate().percentage()).isPresent();
        assertThat(leafOne(onlyStrata, "", "CCC", "C").estimate().percentage()).isEmpty();
    }

    @Test
    void a_question_with_too_few_answers_in_all_has_no_mean() {
        SurveyPolicy eight = new SurveyPolicy(
                8, MissingPolicy.REFUSE, MissingPolicy.REFUSE, MissingPolicy.REFUSE, Rounding.halfUp(9));
        assertThat(leafOne(eight, "AAA", "AAA", "A").findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "PAR-7302 1.1: question C1: 7 answers that count, at least 8 needed",
                        "PAR-7305 1.1: no percentage from the answers; the item has no survey result, which is not zero");
        assertThat(leafOne(eight, "AAAA", "AAA", "A").estimate().percentage()).contains(Percentage.of(100));
    }

    @Test
    void no_opinion_does_not_help_to_reach_a_minimum() {
        assertThat(leafOne(HandWorked.STRICT, "AKKK", "AAA", "A").estimate().percentage())
                .isEmpty();
    }

    @Test
    void a_single_answer_gives_a_percentage_without_a_standard_error() {
        LeafResult leaf = leafOne(HandWorked.STRICT, "AA", "AA", "A");
        assertThat(leaf.estimate().percentage()).contains(Percentage.of(100));
        assertThat(leaf.estimate().standardError()).isEmpty();
        assertThat(leaf.estimate().interval()).isEmpty();
        assertThat(leaf.findings())
                .extracting(finding -> finding.message(Language.VI))
                .containsExactly(
                        "PAR-7306 1.1: không tính được sai số chuẩn: chỉ có một câu trả lời ở C1/citizens/rural");
        assertThat(leaf.findings()).extracting(Finding::severity).isEqualTo(List.of(Severity.NOTE));
    }

    @Test
    void the_words_used_in_files_are_stable() {
        assertThat(MissingPolicy.values()).extracting(MissingPolicy::id).containsExactly("refuse", "renormalise");
    }

    private static LeafResult leafOne(SurveyPolicy policy, String leaders, String urban, String rural) {
        SurveyAggregator aggregator = SurveyAggregator.of(HandWorked.questionnaire(policy));
        HandWorked.leaders(aggregator, "C1", leaders);
        HandWorked.citizens(aggregator, "urban", urban);
        HandWorked.citizens(aggregator, "rural", rural);
        return aggregator.result().leaf(HandWorked.LEAF_1).orElseThrow();
    }
}
