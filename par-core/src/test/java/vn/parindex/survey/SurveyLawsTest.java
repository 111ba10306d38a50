package vn.parindex.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.value.Percentage;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for any questionnaire and any answers, tried on some drawn from fixed seeds. */
class SurveyLawsTest {

    private static final int SEEDS = 150;

    @Test
    void the_order_of_the_answers_does_not_matter() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomSurvey survey = survey(seed);
            List<SurveyAnswer> answers = survey.answers(120);
            SurveyResult before = aggregate(survey, answers).result();
            Collections.shuffle(answers, survey.random());
            SurveyResult after = aggregate(survey, answers).result();
            assertThat(after.leaves()).as("seed %s", seed).isEqualTo(before.leaves());
            assertThat(after.badRows().byCode())
                    .as("seed %s", seed)
                    .isEqualTo(before.badRows().byCode());
        }
    }

    @Test
    void parts_merged_in_any_grouping_are_the_whole() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomSurvey survey = survey(seed);
            List<SurveyAnswer> answers = survey.answers(120);
            int first = survey.random().nextInt(120);
            int second = first + survey.random().nextInt(120 - first);
            SurveyAggregator left = part(survey, answers, 0, first)
                    .merge(part(survey, answers, first, second))
                    .merge(part(survey, answers, second, 120));
            SurveyAggregator right = part(survey, answers, 0, first)
                    .merge(part(survey, answers, first, second).merge(part(survey, answers, second, 120)));
            SurveyResult whole = aggregate(survey, answers).result();
            assertThat(left.result()).as("seed %s", seed).isEqualTo(right.result());
            assertThat(left.result().leaves()).as("seed %s", seed).isEqualTo(whole.leaves());
            assertThat(left.badRows().byCode())
                    .as("seed %s", seed)
                    .isEqualTo(whole.badRows().byCode());
            assertThat(left.badRows().rows()).as("seed %s", seed).isEqualTo(120);
        }
    }

    @Test
    void answers_counted_beforehand_give_the_same_as_one_by_one() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomSurvey survey = survey(seed);
            SurveyAggregator oneByOne = SurveyAggregator.of(survey.questionnaire());
            SurveyAggregator atOnce = SurveyAggregator.of(survey.questionnaire());
            for (SurveyAnswer answer : survey.answers(40)) {
                int times = 1 + survey.random().nextInt(5);
                for (int i = 0; i < times; i++) {
                    oneByOne.accept(answer);
                }
                atOnce.accept(answer, times);
            }
            assertThat(atOnce.result().leaves())
                    .as("seed %s", seed)
                    .isEqualTo(oneByOne.result().leaves());
            assertThat(atOnce.badRows().byCode())
                    .as("seed %s", seed)
                    .isEqualTo(oneByOne.badRows().byCode());
        }
    }

    @Test
    void means_and_intervals_stay_between_zero_and_a_hundred_and_hold_the_mean() {
        int means = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomSurvey survey = survey(seed);
            for (LeafResult leaf :
                    aggregate(survey, survey.answers(120)).result().leaves()) {
                Optional<Percentage> mean = leaf.estimate().percentage();
                mean.ifPresent(m -> assertThat(m).isBetween(Percentage.ZERO, Percentage.HUNDRED));
                leaf.estimate().interval().ifPresent(interval -> {
                    assertThat(interval.low()).isBetween(Percentage.ZERO, mean.orElseThrow());
                    assertThat(interval.high()).isBetween(mean.orElseThrow(), Percentage.HUNDRED);
                });
                means += mean.isPresent() ? 1 : 0;
            }
        }
        assertThat(means).isGreaterThan(SEEDS);
    }

    @Test
    void a_leaf_that_all_answer_alike_has_that_answers_weight_and_no_spread() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomSurvey survey = survey(seed);
            AnswerOption option =
                    survey.questionnaire().scales().get(0).options().get(1);
            SurveyAggregator aggregator = SurveyAggregator.of(survey.questionnaire());
            survey.questionnaire()
                    .questions()
                    .forEach(question -> question.groups().forEach(group -> {
                        for (int i = 0; i < 200; i++) {
                            aggregator.accept(survey.answer(question, group, option.id()));
                        }
                    }));
            for (LeafResult leaf : aggregator.result().leaves()) {
                assertThat(leaf.estimate().percentage()).as("seed %s", seed).isEqualTo(option.weight());
                assertThat(leaf.estimate().standardError()).as("seed %s", seed).contains(Percentage.ZERO);
            }
        }
    }

    /**
     * Where every part has its answers already: a first answer may bring in a part that was left out, and that may lie
     * lower.
     */
    @Test
    void one_more_best_answer_never_lowers_a_mean() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomSurvey survey = new RandomSurvey(seed, HandWorked.STRICT);
            SurveyAggregator aggregator = aggregate(survey, survey.answers(600));
            for (int i = 0; i < 10; i++) {
                SurveyResult before = aggregator.result();
                Question question = survey.pick(survey.questionnaire().questions());
                aggregator.accept(survey.answer(question, survey.pick(question.groups()), "top"));
                Percentage old = before.leaf(question.leaf())
                        .orElseThrow()
                        .estimate()
                        .percentage()
                        .orElse(Percentage.ZERO);
                Percentage now = aggregator
                        .result()
                        .leaf(question.leaf())
                        .orElseThrow()
                        .estimate()
                        .percentage()
                        .orElse(Percentage.ZERO);
                assertThat(now).as("seed %s", seed).isGreaterThanOrEqualTo(old);
            }
        }
    }

    @Test
    void one_more_answer_without_opinion_never_moves_a_mean() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomSurvey survey = survey(seed);
            SurveyAggregator aggregator = aggregate(survey, survey.answers(120));
            SurveyResult before = aggregator.result();
            Question question = survey.pick(survey.questionnaire().questions());
            aggregator.accept(survey.answer(question, survey.pick(question.groups()), "none"));
            assertThat(aggregator.result().opinions()).as("seed %s", seed).isEqualTo(before.opinions());
        }
    }

    private static RandomSurvey survey(int seed) {
        return new RandomSurvey(seed, HandWorked.LENIENT);
    }

    private static SurveyAggregator aggregate(RandomSurvey survey, List<SurveyAnswer> answers) {
        return part(survey, answers, 0, answers.size());
    }

    private static SurveyAggregator part(RandomSurvey survey, List<SurveyAnswer> answers, int from, int to) {
        SurveyAggregator aggregator = SurveyAggregator.of(survey.questionnaire());
        new ArrayList<>(answers.subList(from, to)).forEach(aggregator::accept);
        return aggregator;
    }
}
