package vn.parindex.methodology;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static vn.parindex.methodology.RuleCase.FIVE;
import static vn.parindex.methodology.RuleCase.faults;
import static vn.parindex.methodology.RuleCase.points;
import static vn.parindex.methodology.RuleCase.scored;

class AllOrNothingTest {

    private final AllOrNothing rule = new AllOrNothing("plan_issued");

    @Test
    void met_gives_the_maximum_and_not_met_gives_zero() {
        assertThat(scored(rule, "0.5", "plan_issued", true)).isEqualTo("met 0.5");
        assertThat(scored(rule, "0.5", "plan_issued", false)).isEqualTo("not-met 0");
    }

    @Test
    void can_give_nothing_in_between() {
        assertThat(rule.possible(points("0.5"), FIVE).values()).hasToString("[0, 0.5]");
        assertThat(rule.possible(points("0.5"), FIVE).contains(points("0.25"))).isFalse();
        assertThat(rule.best(points("0.5"))).isEqualTo(points("0.5"));
    }

    @Test
    void measures_one_fact_that_is_met_or_not() {
        assertThat(rule.kind().id()).isEqualTo("all-or-nothing");
        assertThat(rule.facts()).containsExactly("plan_issued");
        assertThat(rule.accepts("plan_issued")).containsExactly(FactKind.MET);
        assertThat(faults(rule, "0.5")).isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> new AllOrNothing(null))
                .withMessage("fact");
    }
}
