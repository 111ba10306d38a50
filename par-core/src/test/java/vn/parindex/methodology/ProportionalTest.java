package vn.parindex.methodology;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.value.Facts;
import vn.parindex.value.Percentage;
import vn.parindex.value.Rounding;
import vn.parindex.value.RoundingKind;
import vn.parindex.value.Share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static vn.parindex.methodology.RuleCase.FIVE;
import static vn.parindex.methodology.RuleCase.faults;
import static vn.parindex.methodology.RuleCase.percent;
import static vn.parindex.methodology.RuleCase.points;
import static vn.parindex.methodology.RuleCase.score;
import static vn.parindex.methodology.RuleCase.scored;

class ProportionalTest {

    private final Proportional rule = rule("95", "98", NoneOutcome.FULL);

    private static Proportional rule(String floor, String full, NoneOutcome none) {
        return new Proportional("on_time", "resolved", percent(floor), percent(full), none);
    }

    @ParameterizedTest
    @CsvSource({
        // 4,800 of 5,000 = 96 %
        "4800, 5000, 1, proportional 0.96",
        "4800, 5000, 1.5, proportional 1.44",
        // exactly at the floor and a hair below
        "95, 100, 1, proportional 0.95",
        "949999, 1000000, 1, below-floor 0",
        // exactly at the full-marks point and a hair below
        "98, 100, 1, full 1",
        "979999, 1000000, 1, proportional 0.98",
        "979990, 1000000, 1, proportional 0.97999",
        "100, 100, 1, full 1",
        "105, 100, 1, full 1",
        "0, 100, 1, below-floor 0",
        // 20/21 = 95.238095… %, cut once at five decimals
        "20, 21, 1, proportional 0.95238",
        "20, 21, 2, proportional 1.90476"
    })
    void gives_the_share_of_the_maximum_from_the_floor_to_the_full_marks_point(
            String onTime, String resolved, String maximum, String scored) {
        assertThat(scored(rule, maximum, "on_time", onTime, "resolved", resolved))
                .isEqualTo(scored);
    }

    @Test
    void is_rounded_once_as_the_methodology_says() {
        Facts facts = RuleCase.facts("on_time", 20, "resolved", 21);

        assertThat(rule.score(facts, points("1"), Rounding.halfUp(2)).points()).isEqualTo(points("0.95"));
        assertThat(rule.score(facts, points("1"), new Rounding(4, RoundingKind.DOWN))
                        .points())
                .isEqualTo(points("0.9523"));
        assertThat(rule.score(facts, points("1"), Rounding.halfUp(4)).points()).isEqualTo(points("0.9524"));
    }

    @Test
    void tells_what_it_looked_at() {
        assertThat(score(rule, "1", "on_time", 96, "resolved", 100).details().asMap())
                .containsEntry("share", Share.of(24, 25))
                .containsEntry("floor", Percentage.of(95));
        assertThat(score(rule, "1", "on_time", 98, "resolved", 100).details().asMap())
                .containsEntry("full", Percentage.of(98));
    }

    @Test
    void nothing_of_nothing_is_what_the_rule_says_whatever_the_floor() {
        assertThat(scored(rule, "1", "on_time", 0, "resolved", 0)).isEqualTo("none-full 1");
        assertThat(scored(rule("0", "100", NoneOutcome.ZERO), "1", "on_time", 0, "resolved", 0))
                .isEqualTo("none-zero 0");
        assertThat(scored(rule, "1", "on_time", 1, "resolved", 0)).isEqualTo("numerator-over-zero NUMERATOR_OVER_ZERO");
    }

    @Test
    void can_give_zero_or_anything_from_floor_to_maximum() {
        PossiblePoints possible = rule.possible(points("1"), FIVE);

        assertThat(possible.contains(points("0"))).isTrue();
        assertThat(possible.contains(points("0.00001"))).isFalse();
        assertThat(possible.contains(points("0.94999"))).isFalse();
        assertThat(possible.contains(points("0.95"))).isTrue();
        assertThat(possible.contains(points("0.987654321"))).isTrue();
        assertThat(possible.contains(points("1"))).isTrue();
        assertThat(possible.contains(points("1.00001"))).isFalse();
        assertThat(rule.best(points("1"))).isEqualTo(points("1"));
    }

    @Test
    void the_least_possible_above_zero_is_rounded_as_a_true_outcome_would_be() {
        // a third of 1 at the floor of 33.333333333 % gives 0.33333
        Proportional third = rule("33.333333333", "100", NoneOutcome.ZERO);

        assertThat(third.possible(points("1"), FIVE).contains(points("0.33333")))
                .isTrue();
        assertThat(scored(third, "1", "on_time", 1, "resolved", 3)).isEqualTo("proportional 0.33333");
    }

    @Test
    void measures_amounts_or_counts_up_to_100_percent() {
        assertThat(rule.kind().id()).isEqualTo("proportional");
        assertThat(rule.facts()).containsExactly("on_time", "resolved");
        assertThat(rule.accepts("resolved")).containsExactly(FactKind.AMOUNT, FactKind.COUNT);
        assertThat(rule.expectsOver100()).isFalse();
    }

    @Test
    void lists_all_its_faults() {
        assertThat(faults(rule, "1")).isEmpty();
        assertThat(faults(rule("0", "100", NoneOutcome.FULL), "1")).isEmpty();
        assertThat(faults(rule("-1", "100", NoneOutcome.FULL), "1"))
                .containsExactly("/floor -1% must not be below zero");
        assertThat(faults(rule("98", "98", NoneOutcome.FULL), "1"))
                .containsExactly("/floor floor 98% must be below the full-marks point 98%");
        assertThat(faults(rule("102", "101", NoneOutcome.FULL), "1"))
                .containsExactly(
                        "/full full-marks point 101% must not exceed 100%",
                        "/floor floor 102% must be below the full-marks point 101%");
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Proportional("a", "b", null, percent("1"), NoneOutcome.ZERO))
                .withMessage("floor");
        assertThatNullPointerException()
                .isThrownBy(() -> new Proportional("a", "b", percent("1"), null, NoneOutcome.ZERO))
                .withMessage("full");
    }
}
