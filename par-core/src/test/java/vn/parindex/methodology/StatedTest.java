package vn.parindex.methodology;

import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static vn.parindex.methodology.RuleCase.FIVE;
import static vn.parindex.methodology.RuleCase.faults;
import static vn.parindex.methodology.RuleCase.points;
import static vn.parindex.methodology.RuleCase.scored;

class StatedTest {

    private final Stated free = new Stated("points", Optional.empty());
    private final Stated quarters = new Stated("points", Optional.of(points("0.25")));

    @Test
    void gives_the_points_stated_and_computes_nothing() {
        assertThat(scored(free, "16.5", "points", "13.75474")).isEqualTo("stated 13.75474");
        assertThat(scored(free, "16.5", "points", "0.123456789"))
                .as("not rounded")
                .isEqualTo("stated 0.123456789");
    }

    @Test
    void can_give_anything_up_to_the_maximum_or_multiples_of_its_step() {
        assertThat(free.possible(points("1"), FIVE).contains(points("0.333333333")))
                .isTrue();
        assertThat(free.possible(points("1"), FIVE).contains(points("1.000000001")))
                .isFalse();
        assertThat(quarters.possible(points("1"), FIVE).contains(points("0.75")))
                .isTrue();
        assertThat(quarters.possible(points("1"), FIVE).contains(points("0.8"))).isFalse();
        assertThat(quarters.possible(points("1"), FIVE).contains(points("1.25")))
                .isFalse();
        assertThat(quarters.possible(points("1"), FIVE).contains(points("-0.25")))
                .isFalse();
        assertThat(free.best(points("1"))).isEqualTo(points("1"));
    }

    @Test
    void measures_points() {
        assertThat(free.kind().id()).isEqualTo("stated");
        assertThat(free.facts()).containsExactly("points");
        assertThat(free.accepts("points")).containsExactly(FactKind.POINTS);
    }

    @Test
    void its_step_is_above_zero_and_divides_the_maximum() {
        assertThat(faults(free, "1")).isEmpty();
        assertThat(faults(quarters, "1")).isEmpty();
        assertThat(faults(quarters, "1.1")).containsExactly("/step step 0.25 does not divide the maximum 1.1");
        assertThat(faults(new Stated("points", Optional.of(points("0"))), "1"))
                .containsExactly("/step 0 must be above zero");
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Stated(null, Optional.empty()))
                .withMessage("fact");
        assertThatNullPointerException().isThrownBy(() -> new Stated("a", null)).withMessage("step");
    }
}
