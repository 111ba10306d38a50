package vn.parindex.value;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class NodeCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "3.4", "3.4.1", "10.11.12", "9999.9999.9999"})
    void parse_is_the_inverse_of_to_string(String text) {
        assertThat(NodeCode.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "0", "1.0", "01", "1.01", "1.", ".1", "1..2", "1.2.3.4", "10000", "1.-1", "a", "1,2", "1 .2",
                "1.2 ", "١", "1.2.3\n"
            })
    void refuses_what_is_not_of_the_form(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NodeCode.parse(text))
                .withMessage("not a node code such as 3.4.1: '" + text.replace('\n', '\uFFFD') + "'");
    }

    @Test
    void shows_only_the_beginning_of_a_long_text() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NodeCode.parse("1".repeat(100)))
                .withMessage("not a node code such as 3.4.1: '" + "1".repeat(60) + "…'");
    }

    @Test
    void is_ordered_by_number_and_a_parent_comes_before_its_children() {
        List<String> sorted = Stream.of("2", "1.10", "10", "1", "1.9", "1.10.2", "1.9.1", "1.10.10")
                .map(NodeCode::parse)
                .sorted()
                .map(NodeCode::toString)
                .toList();

        assertThat(sorted).containsExactly("1", "1.9", "1.9.1", "1.10", "1.10.2", "1.10.10", "2", "10");
    }

    @Test
    void knows_its_tier_and_its_place_among_its_siblings() {
        assertThat(NodeCode.parse("8").depth()).isEqualTo(1);
        assertThat(NodeCode.parse("8.2").depth()).isEqualTo(2);
        assertThat(NodeCode.parse("8.2.14").depth()).isEqualTo(3);
        assertThat(NodeCode.parse("8.2.14").position()).isEqualTo(14);
        assertThat(NodeCode.parse("8").position()).isEqualTo(8);
    }

    @Test
    void knows_its_parent_and_its_area() {
        NodeCode code = NodeCode.parse("10.2.14");

        assertThat(code.parent()).contains(NodeCode.parse("10.2"));
        assertThat(code.parent().orElseThrow().parent()).contains(NodeCode.parse("10"));
        assertThat(NodeCode.parse("10").parent()).isEmpty();
        assertThat(code.area()).isEqualTo(NodeCode.parse("10"));
        assertThat(NodeCode.parse("10").area()).isEqualTo(NodeCode.parse("10"));
        assertThat(code.parent().orElseThrow().child(14)).isEqualTo(code);
    }

    @Test
    void has_children_down_to_the_third_tier() {
        assertThat(NodeCode.parse("3").child(4).child(1)).hasToString("3.4.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NodeCode.parse("3.4.1").child(1))
                .withMessage("not a node code such as 3.4.1: '3.4.1.1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NodeCode.parse("3").child(0))
                .withMessage("not a node code such as 3.4.1: '3.0'");
    }

    @Test
    void contains_what_lies_below_it_and_not_what_merely_begins_alike() {
        NodeCode code = NodeCode.parse("1.1");

        assertThat(code.contains(NodeCode.parse("1.1.1"))).isTrue();
        assertThat(NodeCode.parse("1").contains(NodeCode.parse("1.1.1"))).isTrue();
        assertThat(code.contains(code)).isFalse();
        assertThat(code.contains(NodeCode.parse("1.10"))).isFalse();
        assertThat(code.contains(NodeCode.parse("1.10.1"))).isFalse();
        assertThat(code.contains(NodeCode.parse("1"))).isFalse();
        assertThat(NodeCode.parse("1").contains(NodeCode.parse("10.1"))).isFalse();
    }

    @Test
    void equality_looks_at_the_code() {
        assertThat(NodeCode.parse("1.10"))
                .isEqualTo(NodeCode.parse("1").child(10))
                .hasSameHashCodeAs(NodeCode.parse("1.10"));
        assertThat(NodeCode.parse("1.10")).isNotEqualTo(NodeCode.parse("1.1")).isNotEqualTo("1.10");
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException().isThrownBy(() -> NodeCode.parse(null)).withMessage("text");
    }
}
