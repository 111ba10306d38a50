package vn.parindex.value;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FactTest {

    @ParameterizedTest
    @CsvSource({
        "1.50, 1.5",
        "0.000, 0",
        "1E+3, 1000",
        "-0.10, -0.1",
        "999999999999999999.999999999, 999999999999999999.999999999"
    })
    void a_number_is_kept_exactly_without_trailing_zeros(String written, String kept) {
        assertThat(Fact.of(new BigDecimal(written))).hasToString(kept);
    }

    @Test
    void equal_numbers_are_equal_figures_however_they_are_written() {
        assertThat(Fact.of(new BigDecimal("80.0")))
                .isEqualTo(Fact.of(80))
                .isEqualTo(Fact.of(Percentage.parse("80.00")))
                .hasSameHashCodeAs(Fact.of(80));
    }

    @ParameterizedTest
    @CsvSource({
        "-0.5, -1, 1",
        "0, 0, 0",
        "2, 10, -1",
        "2.5, 2.5, 0",
        "2.5, 2.45, 1",
        "999999999999999999.9, 999999999999999999.8, 1",
        "999999999999999999.999999999, 1, 1",
        "-999999999999999999.999999999, 0.1, -1"
    })
    void numbers_are_ordered_by_their_size(String one, String other, int order) {
        Fact.Amount amount = (Fact.Amount) Fact.of(new BigDecimal(one));

        assertThat(amount.compareTo((Fact.Amount) Fact.of(new BigDecimal(other))))
                .isEqualTo(order);
        assertThat(amount.signum()).isEqualTo(new BigDecimal(one).signum());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000000000000000",
                "0.0000000001",
                "1E+18",
                "1E+2147483647",
                "-1E+2147483647",
                "1E-2147483647"
            })
    void a_number_with_too_many_digits_is_refused(String written) {
        assertThatThrownBy(() -> Fact.of(new BigDecimal(written)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number with more than 18 digits or 9 decimals: " + new BigDecimal(written));
    }

    @Test
    void the_refusal_of_an_endless_number_is_short() {
        assertThatThrownBy(() -> Fact.of(new BigDecimal("9".repeat(5000))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number with more than 18 digits or 9 decimals: " + "9".repeat(60) + "…");
    }

    @Test
    void yes_no_and_levels_read_as_they_are_written_in_files() {
        assertThat(Fact.met(true)).hasToString("true");
        assertThat(Fact.met(false)).hasToString("false");
        assertThat(Fact.level("all-on-time")).hasToString("all-on-time");
    }

    @Test
    void nothing_is_refused_by_name() {
        assertThatThrownBy(() -> Fact.of((BigDecimal) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
        assertThatThrownBy(() -> Fact.level(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "-x", " level", "0.5", "½"})
    void a_level_that_would_be_read_as_a_number_is_refused(String id) {
        assertThatThrownBy(() -> Fact.level(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a level must begin with a letter: '" + id + "'");
    }

    @Test
    void a_level_that_could_not_be_stored_is_refused() {
        assertThatThrownBy(() -> Fact.level("a\u0000"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not the id of a level: 'a\uFFFD'");
    }
}
