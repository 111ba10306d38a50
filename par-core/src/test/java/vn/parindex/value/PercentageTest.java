package vn.parindex.value;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class PercentageTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "82.5, 82.5", "82.50, 82.5", "105, 105", "0.000000001, 0.000000001", "-1, -1"})
    void prints_the_number_of_percent_without_a_sign(String text, String printed) {
        assertThat(Percentage.parse(text)).hasToString(printed);
    }

    @Test
    void parse_is_the_inverse_of_to_string() {
        Random random = new Random(17);
        for (int i = 0; i < 10_000; i++) {
            Percentage percentage = Percentage.of(BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), 9));
            assertThat(Percentage.parse(percentage.toString())).isEqualTo(percentage);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"82,5", "82.5%", "82.5 %", "", "1e2", ".5"})
    void refuses_what_is_not_a_plain_decimal(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.parse(text))
                .withMessage("percent is not a plain decimal: '" + text + "'");
    }

    @Test
    void refuses_ten_decimals_and_what_is_outside_the_range() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.parse("66.6666666667"))
                .withMessage("percent has more than 9 decimals: 66.6666666667");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.of(9_223_372_037L))
                .withMessage("percent outside the range: 9223372037");
    }

    @Test
    void is_a_share_of_one_hundred() {
        assertThat(Percentage.parse("82.5").toShare()).hasToString("33/40");
        assertThat(Percentage.of(105).toShare()).hasToString("21/20");
        assertThat(Percentage.ZERO.toShare()).hasToString("0/1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.of(-1).toShare())
                .withMessage("part is negative: -1");
    }

    @Test
    void equality_order_and_hash_code_look_at_the_number() {
        assertThat(Percentage.parse("90.0")).isEqualTo(Percentage.of(90)).hasSameHashCodeAs(Percentage.of(90));
        assertThat(Percentage.parse("9"))
                .isLessThan(Percentage.parse("10"))
                .isNotEqualTo(Percentage.of(10))
                .isNotEqualTo(Points.of(9));
        assertThat(Percentage.HUNDRED).isEqualTo(Percentage.of(100));
        assertThat(Percentage.of(-1).isNegative()).isTrue();
        assertThat(Percentage.ZERO.isNegative()).isFalse();
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> Percentage.parse(null))
                .withMessage("percent");
        assertThatNullPointerException()
                .isThrownBy(() -> Percentage.of((BigDecimal) null))
                .withMessage("percent");
    }
}
