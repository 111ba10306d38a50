package vn.parindex.methodology;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static vn.parindex.methodology.RuleCase.FIVE;
import static vn.parindex.methodology.RuleCase.faults;
import static vn.parindex.methodology.RuleCase.points;
import static vn.parindex.methodology.RuleCase.scored;

class PublishedIndexTest {

    private final PublishedIndex rule = new PublishedIndex("index", "SIPAS");

    @ParameterizedTest
    @CsvSource({"83.45, 10, index 8.345", "100, 10, index 10", "0, 10, index 0", "83.4567891, 10, index 8.34568"})
    void gives_the_index_of_the_maximum_rounded_once(String percent, String maximum, String scored) {
        assertThat(scored(rule, maximum, "index", percent)).isEqualTo(scored);
    }

    @Test
    void can_give_anything_up_to_the_maximum() {
        assertThat(rule.possible(points("10"), FIVE).contains(points("8.345"))).isTrue();
        assertThat(rule.possible(points("10"), FIVE).contains(points("10.00001")))
                .isFalse();
        assertThat(rule.best(points("10"))).isEqualTo(points("10"));
    }

    @Test
    void measures_one_percentage_of_a_named_index() {
        assertThat(rule.kind().id()).isEqualTo("index");
        assertThat(rule.index()).isEqualTo("SIPAS");
        assertThat(rule.facts()).containsExactly("index");
        assertThat(rule.accepts("index")).containsExactly(FactKind.PERCENT);
        assertThat(faults(rule, "10")).isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> new PublishedIndex("a", null))
                .withMessage("index");
    }
}
