package vn.parindex.methodology;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static vn.parindex.methodology.RuleCase.FIVE;
import static vn.parindex.methodology.RuleCase.faults;
import static vn.parindex.methodology.RuleCase.points;
import static vn.parindex.methodology.RuleCase.score;
import static vn.parindex.methodology.RuleCase.scored;
import static vn.parindex.methodology.RuleCase.steps;

class CountStepsTest {

    private final CountSteps rule = rule("0", "2", "1", "1", "0.5");

    private static CountSteps rule(String otherwise, String... steps) {
        return new CountSteps("initiatives", steps(steps), points(otherwise));
    }

    @ParameterizedTest
    @CsvSource({"0, otherwise 0", "1, step 0.5", "2, step 1", "3, step 1", "1000000, step 1"})
    void the_first_step_reached_counts(String count, String scored) {
        assertThat(scored(rule, "1", "initiatives", count)).isEqualTo(scored);
    }

    @Test
    void tells_the_count_and_the_threshold_it_looked_at() {
        assertThat(score(rule, "1", "initiatives", 1).details().asMap())
                .containsEntry("count", BigDecimal.ONE)
                .containsEntry("from", BigDecimal.ONE);
        assertThat(score(rule, "1", "initiatives", 0).details().asMap())
                .as("the lowest step that was missed")
                .containsEntry("from", BigDecimal.ONE);
    }

    @Test
    void can_give_the_points_of_its_steps() {
        assertThat(rule.possible(points("1"), FIVE).values()).hasToString("[0, 0.5, 1]");
        assertThat(rule.best(points("1"))).isEqualTo(points("1"));
        assertThat(rule("1.5", "2", "1").best(points("1")))
                .as("whatever is best")
                .isEqualTo(points("1.5"));
    }

    @Test
    void measures_one_count() {
        assertThat(rule.kind().id()).isEqualTo("count-steps");
        assertThat(rule.facts()).containsExactly("initiatives");
        assertThat(rule.accepts("initiatives")).containsExactly(FactKind.COUNT);
        assertThat(faults(rule, "1")).isEmpty();
    }

    @Test
    void lists_all_its_faults() {
        assertThat(faults(rule("0"), "1")).containsExactly("/steps at least one step is needed");
        assertThat(faults(rule("0", "2.5", "1", "3", "0.5"), "1"))
                .containsExactly(
                        "/steps/1/from 3 must be less than the step before, 2.5",
                        "/steps/0/from threshold 2.5 must be a whole number");
        assertThat(faults(rule("0", "2.00", "1"), "1"))
                .as("two, however it is written")
                .isEmpty();
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> new CountSteps(null, steps(), points("0")))
                .withMessage("fact");
        assertThatNullPointerException()
                .isThrownBy(() -> new CountSteps("a", steps(), null))
                .withMessage("otherwise");
    }
}
