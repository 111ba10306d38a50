package vn.parindex.methodology;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static vn.parindex.methodology.RuleCase.FIVE;
import static vn.parindex.methodology.RuleCase.faults;
import static vn.parindex.methodology.RuleCase.points;
import static vn.parindex.methodology.RuleCase.score;
import static vn.parindex.methodology.RuleCase.scored;

class ChecklistTest {

    private final Checklist rule =
            new Checklist(List.of(item("fees", "0.75"), item("steps", "0.5"), item("hotline", "0.25")));

    private static Checklist.Item item(String fact, String points) {
        return new Checklist.Item(fact, Text.of("mục", ""), points(points));
    }

    @Test
    void adds_up_the_items_met() {
        assertThat(scored(rule, "1.5", "fees", true, "steps", true, "hotline", true))
                .isEqualTo("all 1.5");
        assertThat(scored(rule, "1.5", "fees", true, "steps", false, "hotline", true))
                .isEqualTo("some 1");
        assertThat(scored(rule, "1.5", "fees", false, "steps", false, "hotline", true))
                .isEqualTo("some 0.25");
        assertThat(scored(rule, "1.5", "fees", false, "steps", false, "hotline", false))
                .isEqualTo("none 0");
        assertThat(score(rule, "1.5", "fees", true, "steps", false, "hotline", true)
                        .details()
                        .asMap())
                .containsEntry("met", new BigDecimal(2))
                .containsEntry("of", new BigDecimal(3));
    }

    @Test
    void can_give_every_sum_of_items_and_nothing_else() {
        assertThat(rule.possible(points("1.5"), FIVE).values()).hasToString("[0, 0.25, 0.5, 0.75, 1, 1.25, 1.5]");
        Checklist uneven = new Checklist(List.of(item("a", "0.3"), item("b", "0.5")));
        assertThat(uneven.possible(points("0.8"), FIVE).values()).hasToString("[0, 0.3, 0.5, 0.8]");
        assertThat(uneven.possible(points("0.8"), FIVE).contains(points("0.2"))).isFalse();
        assertThat(rule.best(points("1.5"))).isEqualTo(points("1.5"));
    }

    @Test
    void sixteen_items_have_at_most_65536_sums() {
        Checklist most = new Checklist(IntStream.range(0, 16)
                .mapToObj(i -> item("f" + i, Integer.toString(1 << i)))
                .toList());

        assertThat(faults(most, "65535")).isEmpty();
        assertThat(most.possible(points("65535"), FIVE).values()).hasSize(65_536);
    }

    @Test
    void measures_facts_that_are_met_or_not() {
        assertThat(rule.kind().id()).isEqualTo("checklist");
        assertThat(rule.facts()).containsExactly("fees", "steps", "hotline");
        assertThat(rule.accepts("steps")).containsExactly(FactKind.MET);
        assertThat(faults(rule, "1.5")).isEmpty();
    }

    @Test
    void lists_all_its_faults() {
        assertThat(faults(new Checklist(List.of()), "1"))
                .containsExactly("/items number of items is 0, must be 1 to 16");
        assertThat(faults(
                        new Checklist(IntStream.range(0, 17)
                                .mapToObj(i -> item("f" + i, "1"))
                                .toList()),
                        "17"))
                .containsExactly("/items number of items is 17, must be 1 to 16");
        assertThat(faults(new Checklist(List.of(item("a", "1"), item("a", "0"), item("b", "-1"))), "1"))
                .containsExactly(
                        "/items/1/points 0 must be above zero",
                        "/items/1/fact a stands twice",
                        "/items/2/points -1 must be above zero");
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Checklist.Item(null, Text.of("a", ""), points("1")))
                .withMessage("fact");
        assertThatNullPointerException()
                .isThrownBy(() -> new Checklist.Item("a", null, points("1")))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new Checklist.Item("a", Text.of("a", ""), null))
                .withMessage("points");
    }
}
