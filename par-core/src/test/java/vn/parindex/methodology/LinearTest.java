package vn.parindex.methodology;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static vn.parindex.methodology.RuleCase.FIVE;
import static vn.parindex.methodology.RuleCase.faults;
import static vn.parindex.methodology.RuleCase.percent;
import static vn.parindex.methodology.RuleCase.points;
import static vn.parindex.methodology.RuleCase.scored;

class LinearTest {

    private final Linear rule = rule("60", "0", "95", "1.5", NoneOutcome.NOT_APPLICABLE);

    private static Linear rule(String fromShare, String fromPoints, String toShare, String toPoints, NoneOutcome none) {
        return new Linear(
                "a",
                "b",
                new Linear.Anchor(percent(fromShare), points(fromPoints)),
                new Linear.Anchor(percent(toShare), points(toPoints)),
                none);
    }

    @ParameterizedTest
    @CsvSource({
        // (share - 60) * 1.5 / 35
        "77.5, between 0.75",
        "70, between 0.42857",
        "94, between 1.45714",
        "60.1, between 0.00429",
        "60, at-or-below 0",
        "59.999999999, at-or-below 0",
        "0, at-or-below 0",
        "95, at-or-above 1.5",
        "120, at-or-above 1.5"
    })
    void is_a_straight_line_level_outside_its_ends(String percent, String scored) {
        assertThat(scored(rule, "1.5", "a", percent, "b", 100)).isEqualTo(scored);
    }

    @Test
    void may_fall() {
        Linear falling = rule("0", "1", "20", "0", NoneOutcome.FULL);

        assertThat(scored(falling, "1", "a", 0, "b", 7)).isEqualTo("at-or-below 1");
        assertThat(scored(falling, "1", "a", 5, "b", 100)).isEqualTo("between 0.75");
        assertThat(scored(falling, "1", "a", 1, "b", 3)).isEqualTo("at-or-above 0");
        assertThat(falling.best(points("1"))).isEqualTo(points("1"));
        assertThat(faults(falling, "1")).isEmpty();
    }

    @Test
    void may_be_named_from_its_end_at_the_higher_share() {
        Linear late = rule("10", "0", "0", "1", NoneOutcome.FULL);

        assertThat(scored(late, "1", "a", 0, "b", 100)).isEqualTo("at-or-below 1");
        assertThat(scored(late, "1", "a", "2.5", "b", 100)).isEqualTo("between 0.75");
        assertThat(scored(late, "1", "a", 10, "b", 100)).isEqualTo("at-or-above 0");
        assertThat(scored(late, "1", "a", 50, "b", 100)).isEqualTo("at-or-above 0");
        assertThat(late.best(points("1"))).isEqualTo(points("1"));
        assertThat(faults(late, "1")).isEmpty();
        assertThat(late.from().share()).as("kept as it was written").isEqualTo(percent("10"));
        assertThat(late.fromLowerShare()).isEqualTo(rule("0", "1", "10", "0", NoneOutcome.FULL));
        assertThat(rule.fromLowerShare()).isSameAs(rule);
    }

    @Test
    void nothing_of_nothing_is_what_the_rule_says() {
        assertThat(scored(rule, "1.5", "a", 0, "b", 0)).isEqualTo("none-not-applicable NOT_APPLICABLE");
        assertThat(scored(rule("60", "0", "95", "1.5", NoneOutcome.FULL), "1.5", "a", 0, "b", 0))
                .isEqualTo("none-full 1.5");
        assertThat(scored(rule, "1.5", "a", "0.1", "b", 0)).isEqualTo("numerator-over-zero NUMERATOR_OVER_ZERO");
    }

    @Test
    void can_give_anything_between_its_ends() {
        PossiblePoints possible =
                rule("60", "0.5", "95", "1.5", NoneOutcome.ZERO).possible(points("1.5"), FIVE);

        assertThat(possible.contains(points("0"))).as("0/0").isTrue();
        assertThat(possible.contains(points("0.49999"))).isFalse();
        assertThat(possible.contains(points("0.5"))).isTrue();
        assertThat(possible.contains(points("1.23456"))).isTrue();
        assertThat(possible.contains(points("1.50001"))).isFalse();
    }

    @Test
    void expects_shares_above_100_only_if_it_ends_there() {
        assertThat(rule.expectsOver100()).isFalse();
        assertThat(rule("60", "0", "100", "1", NoneOutcome.ZERO).expectsOver100())
                .isFalse();
        assertThat(rule("60", "0", "105", "1", NoneOutcome.ZERO).expectsOver100())
                .isTrue();
    }

    @Test
    void lists_all_its_faults() {
        assertThat(rule.kind().id()).isEqualTo("linear");
        assertThat(faults(rule, "1.5")).isEmpty();
        assertThat(faults(rule("-1", "-2", "-1", "-2", NoneOutcome.ZERO), "1"))
                .containsExactly(
                        "/from/share -1% must not be below zero",
                        "/from/points -2 must not be below zero",
                        "/to/share -1% must not be below zero",
                        "/to/points -2 must not be below zero",
                        "/to/share both ends of the line are at the same share, -1%",
                        "/to/points both ends of the line give the same points, -2");
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Linear.Anchor(null, points("1")))
                .withMessage("share");
        assertThatNullPointerException()
                .isThrownBy(() -> new Linear.Anchor(percent("1"), null))
                .withMessage("points");
        assertThatNullPointerException()
                .isThrownBy(() -> new Linear("a", "b", null, rule.to(), NoneOutcome.ZERO))
                .withMessage("from");
    }
}
