package vn.parindex.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class MethodologyIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"vn-1149-2020-province", "a", "a1", "a-1", "tn-2021"})
    void prints_what_it_was_made_of(String value) {
        assertThat(MethodologyId.of(value))
                .hasToString(value)
                .isEqualTo(MethodologyId.of(value))
                .hasSameHashCodeAs(MethodologyId.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "-a", "a-", "a--b", "A", "a_b", "a b", "a/b", "đ", "a\n"})
    void refuses_what_is_not_of_the_form(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MethodologyId.of(value))
                .withMessage(
                        "not a methodology id such as vn-1149-2020-province: '" + value.replace('\n', '\uFFFD') + "'");
    }

    @Test
    void has_at_most_80_characters() {
        assertThat(MethodologyId.of("a".repeat(80)).value()).hasSize(80);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MethodologyId.of("a".repeat(81)))
                .withMessage("not a methodology id such as vn-1149-2020-province: '" + "a".repeat(60) + "…'");
    }

    @Test
    void is_ordered_as_text() {
        assertThat(MethodologyId.of("a-2")).isLessThan(MethodologyId.of("b-1"));
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> MethodologyId.of(null))
                .withMessage("value");
    }
}
