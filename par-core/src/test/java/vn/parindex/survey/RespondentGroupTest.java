package vn.parindex.survey;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RespondentGroupTest {

    private static final Text NAME = Text.of("Tên", "Name");

    @Test
    void weights_that_are_equal_as_numbers_are_equal() {
        assertThat(group("0.50")).isEqualTo(group("0.5"));
        assertThat(group("1E+2").weight()).isEqualTo(new BigDecimal("100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000000.000000001", "1E+999999999"})
    void a_weight_is_above_zero_and_at_most_a_million(String weight) {
        assertThatThrownBy(() -> group(weight))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight is not above 0 and at most 1,000,000: " + weight);
    }

    @Test
    void a_weight_has_at_most_nine_decimals() {
        assertThat(group("0.123456789").weight()).isEqualTo(new BigDecimal("0.123456789"));
        assertThatThrownBy(() -> group("0.1234567891"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight has more than 9 decimals: 0.1234567891");
    }

    @Test
    void a_minimum_is_at_least_one() {
        assertThatThrownBy(() -> new RespondentGroup("g", NAME, BigDecimal.ONE, 0, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minimumAnswers is below 1: 0");
    }

    private static RespondentGroup group(String weight) {
        return new RespondentGroup("g", NAME, new BigDecimal(weight), 1, List.of());
    }
}
