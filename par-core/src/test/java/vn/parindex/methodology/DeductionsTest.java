package vn.parindex.methodology;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static vn.parindex.methodology.RuleCase.FIVE;
import static vn.parindex.methodology.RuleCase.faults;
import static vn.parindex.methodology.RuleCase.points;
import static vn.parindex.methodology.RuleCase.score;
import static vn.parindex.methodology.RuleCase.scored;

class DeductionsTest {

    private static final Text PER = Text.of("báo cáo chậm", "late report");

    private final Deductions rule = rule("0.25");

    private static Deductions rule(String each) {
        return new Deductions("late", points(each), PER);
    }

    @ParameterizedTest
    @CsvSource({
        "0, no-deduction 1",
        "1, deducted 0.75",
        "3, deducted 0.25",
        "4, all-deducted 0",
        "5, all-deducted 0",
        "1000000000000, all-deducted 0"
    })
    void takes_as_much_for_every_one_and_never_goes_under_zero(String count, String scored) {
        assertThat(scored(rule, "1", "late", count)).isEqualTo(scored);
    }

    @Test
    void what_is_left_need_not_be_a_multiple() {
        assertThat(scored(rule("0.3"), "1", "late", 3)).isEqualTo("deducted 0.1");
        assertThat(scored(rule("0.3"), "1", "late", 4)).isEqualTo("all-deducted 0");
    }

    @Test
    void tells_count_price_and_loss() {
        assertThat(score(rule, "1", "late", 3).details().asMap())
                .containsEntry("count", new BigDecimal(3))
                .containsEntry("each", points("0.25"))
                .containsEntry("lost", new BigDecimal("0.75"));
        assertThat(score(rule, "1", "late", 5).details().get("lost"))
                .as("more than there is to lose")
                .isEqualTo(new BigDecimal("1.25"));
    }

    @Test
    void can_give_the_maximum_less_any_number_of_deductions() {
        assertThat(rule.possible(points("1"), FIVE).values()).hasToString("[0, 0.25, 0.5, 0.75, 1]");
        assertThat(rule("0.3").possible(points("1"), FIVE).values()).hasToString("[0, 0.1, 0.4, 0.7, 1]");
        assertThat(rule.best(points("1"))).isEqualTo(points("1"));
    }

    @Test
    void measures_one_count() {
        assertThat(rule.kind().id()).isEqualTo("deductions");
        assertThat(rule.facts()).containsExactly("late");
        assertThat(rule.accepts("late")).containsExactly(FactKind.COUNT);
    }

    @Test
    void lists_its_fault() {
        assertThat(faults(rule, "1")).isEmpty();
        assertThat(faults(rule("1"), "1")).isEmpty();
        assertThat(faults(rule("0.001"), "1")).as("a thousand steps").isEmpty();
        assertThat(faults(rule("0"), "1")).containsExactly("/each 0 must be above zero");
        assertThat(faults(rule("-0.25"), "1")).containsExactly("/each -0.25 must be above zero");
        assertThat(faults(rule("1.000000001"), "1")).containsExactly("/each 1.000000001 exceeds the maximum 1");
        assertThat(faults(rule("0.000999"), "1"))
                .containsExactly("/each 0.000999 for each is too small; at most 1,000 may make up the maximum");
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Deductions(null, points("1"), PER))
                .withMessage("fact");
        assertThatNullPointerException()
                .isThrownBy(() -> new Deductions("a", null, PER))
                .withMessage("each");
        assertThatNullPointerException()
                .isThrownBy(() -> new Deductions("a", points("1"), null))
                .withMessage("per");
    }
}
