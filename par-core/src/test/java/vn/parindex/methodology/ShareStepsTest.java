package vn.parindex.methodology;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.value.Percentage;
import vn.parindex.value.Share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static vn.parindex.methodology.RuleCase.FIVE;
import static vn.parindex.methodology.RuleCase.faults;
import static vn.parindex.methodology.RuleCase.points;
import static vn.parindex.methodology.RuleCase.score;
import static vn.parindex.methodology.RuleCase.scored;
import static vn.parindex.methodology.RuleCase.steps;

class ShareStepsTest {

    private final ShareSteps rule = rule(NoneOutcome.ZERO, "0", "100", "1", "80", "0.5");

    private static ShareSteps rule(NoneOutcome none, String otherwise, String... steps) {
        return new ShareSteps("done", "planned", steps(steps), points(otherwise), none);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, step 1",
        "6, 5, step 1",
        "999999, 1000000, step 0.5",
        "4, 5, step 0.5",
        "799999, 1000000, otherwise 0",
        "0, 5, otherwise 0",
        "0.8, 1, step 0.5",
        "79.99999, 100, otherwise 0"
    })
    void the_first_step_reached_counts_and_its_lower_end_belongs_to_it(String done, String planned, String scored) {
        assertThat(scored(rule, "1", "done", done, "planned", planned)).isEqualTo(scored);
    }

    @Test
    void two_thirds_are_just_above_66_666_and_just_below_66_667() {
        assertThat(scored(rule(NoneOutcome.ZERO, "0", "66.666", "1"), "1", "done", 2, "planned", 3))
                .isEqualTo("step 1");
        assertThat(scored(rule(NoneOutcome.ZERO, "0", "66.667", "1"), "1", "done", 2, "planned", 3))
                .isEqualTo("otherwise 0");
        assertThat(scored(rule(NoneOutcome.ZERO, "0", "66.666666667", "1"), "1", "done", 2, "planned", 3))
                .isEqualTo("otherwise 0");
    }

    @Test
    void tells_the_share_and_the_threshold_it_looked_at() {
        assertThat(score(rule, "1", "done", 4, "planned", 5).details().asMap())
                .containsEntry("share", Share.of(4, 5))
                .containsEntry("from", Percentage.of(80));
        assertThat(score(rule, "1", "done", 1, "planned", 5).details().asMap())
                .as("the lowest step that was missed")
                .containsEntry("from", Percentage.of(80));
    }

    @Test
    void nothing_of_nothing_is_what_the_rule_says() {
        assertThat(scored(rule, "1", "done", 0, "planned", 0)).isEqualTo("none-zero 0");
        assertThat(scored(rule(NoneOutcome.FULL, "0", "100", "1"), "1", "done", 0, "planned", 0))
                .isEqualTo("none-full 1");
        assertThat(scored(rule(NoneOutcome.NOT_APPLICABLE, "0", "100", "1"), "1", "done", 0, "planned", "0.00"))
                .isEqualTo("none-not-applicable NOT_APPLICABLE");
    }

    @Test
    void something_of_nothing_is_never_scored() {
        assertThat(scored(rule, "1", "done", 1, "planned", 0)).isEqualTo("numerator-over-zero NUMERATOR_OVER_ZERO");
        assertThat(score(rule, "1", "done", 1, "planned", 0).points()).isEqualTo(points("0"));
    }

    @Test
    void can_give_the_points_of_its_steps_and_what_nothing_gives() {
        assertThat(rule.possible(points("1"), FIVE).values()).hasToString("[0, 0.5, 1]");
        assertThat(rule(NoneOutcome.ZERO, "0.25", "100", "1")
                        .possible(points("1"), FIVE)
                        .values())
                .as("0/0 gives zero beside the steps")
                .hasToString("[0, 0.25, 1]");
        assertThat(rule(NoneOutcome.NOT_APPLICABLE, "0.25", "100", "1")
                        .possible(points("1"), FIVE)
                        .values())
                .hasToString("[0.25, 1]");
        assertThat(rule.best(points("1"))).isEqualTo(points("1"));
    }

    @Test
    void expects_shares_above_100_only_with_a_threshold_there() {
        assertThat(rule.expectsOver100()).isFalse();
        assertThat(rule(NoneOutcome.ZERO, "0", "100.000000001", "1", "80", "0.5")
                        .expectsOver100())
                .isTrue();
    }

    @Test
    void measures_amounts_or_counts() {
        assertThat(rule.kind().id()).isEqualTo("share-steps");
        assertThat(rule.facts()).containsExactly("done", "planned");
        assertThat(rule.accepts("done")).containsExactly(FactKind.AMOUNT, FactKind.COUNT);
    }

    @Test
    void a_sound_rule_has_no_faults() {
        assertThat(faults(rule, "1")).isEmpty();
        assertThat(faults(rule(NoneOutcome.FULL, "0.1", "0", "1"), "1"))
                .as("a step at zero")
                .isEmpty();
    }

    @Test
    void lists_all_its_faults() {
        assertThat(faults(rule(NoneOutcome.ZERO, "0"), "1")).containsExactly("/steps at least one step is needed");
        assertThat(faults(rule(NoneOutcome.ZERO, "0.5", "80", "1", "80", "1", "-1", "0.5"), "1"))
                .containsExactly(
                        "/steps/1/from 80 must be less than the step before, 80",
                        "/steps/1/points 1 must be less than the step before, 1",
                        "/steps/2/from -1 must not be below zero",
                        "/otherwise 0.5 must be less than the step before, 0.5");
        assertThat(faults(rule(NoneOutcome.ZERO, "-0.1", "80", "1"), "1"))
                .containsExactly("/otherwise -0.1 must not be below zero");
    }

    @Test
    void a_threshold_has_at_most_nine_decimals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Step(new BigDecimal("66.6666666667"), points("1")))
                .withMessage("percent has more than 9 decimals: 66.6666666667");
        assertThat(new Step(new BigDecimal("80.00"), points("1")))
                .isEqualTo(new Step(new BigDecimal("80"), points("1")));
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> new ShareSteps(null, "b", List.of(), points("0"), NoneOutcome.ZERO))
                .withMessage("numerator");
        assertThatNullPointerException()
                .isThrownBy(() -> new ShareSteps("a", null, List.of(), points("0"), NoneOutcome.ZERO))
                .withMessage("denominator");
        assertThatNullPointerException()
                .isThrownBy(() -> new ShareSteps("a", "b", List.of(), null, NoneOutcome.ZERO))
                .withMessage("otherwise");
        assertThatNullPointerException()
                .isThrownBy(() -> new ShareSteps("a", "b", List.of(), points("0"), null))
                .withMessage("none");
    }
}
