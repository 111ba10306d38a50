package vn.parindex.value;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class RoundingTest {

    /**
     * 0.005, 0.015 … 19.995: each lies exactly between two printed figures, and half of them go wrong with binary
     * floating point.
     */
    @Test
    void takes_every_exact_half_of_a_hundredth_the_way_its_mode_says() {
        for (int hundredths = 0; hundredths < 2000; hundredths++) {
            BigDecimal half = new BigDecimal(text(hundredths) + "5");
            int even = hundredths % 2 == 0 ? hundredths : hundredths + 1;

            assertThat(new Rounding(2, RoundingKind.HALF_UP).apply(half).toPlainString())
                    .as(half.toString())
                    .isEqualTo(text(hundredths + 1));
            assertThat(new Rounding(2, RoundingKind.HALF_EVEN).apply(half).toPlainString())
                    .as(half.toString())
                    .isEqualTo(text(even));
            assertThat(new Rounding(2, RoundingKind.DOWN).apply(half).toPlainString())
                    .as(half.toString())
                    .isEqualTo(text(hundredths));
        }
    }

    /** A number of hundredths with two decimals, by cutting the digits. */
    private static String text(int hundredths) {
        String digits = ("00" + hundredths)
                .substring(("00" + hundredths).length()
                        - Math.max(3, Integer.toString(hundredths).length()));
        return digits.substring(0, digits.length() - 2) + "." + digits.substring(digits.length() - 2);
    }

    @ParameterizedTest
    @CsvSource({
        "1.115, 2, half-up, 1.12",
        "1.115, 2, half-even, 1.12",
        "1.125, 2, half-even, 1.12",
        "1.115, 2, down, 1.11",
        "85.93287, 4, half-up, 85.9329",
        "85.93287, 2, half-up, 85.93",
        "85.93287, 0, half-up, 86",
        "85.93287, 9, half-up, 85.932870000",
        "1.1149999999999999999, 2, half-up, 1.11",
        "1.1150000000000000001, 2, half-even, 1.12",
        "1.1199999, 2, down, 1.11",
        "-1.115, 2, half-up, -1.12",
        "-1.119, 2, down, -1.11",
        "2, 2, half-up, 2.00"
    })
    void keeps_exactly_so_many_decimals(String value, int decimals, String mode, String rounded) {
        Rounding rounding = new Rounding(
                decimals,
                Arrays.stream(RoundingKind.values())
                        .filter(m -> m.id().equals(mode))
                        .findFirst()
                        .orElseThrow());

        assertThat(rounding.apply(new BigDecimal(value)).toPlainString()).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({"7, 2, 4, 4, 3", "5, 2, 3, 2, 2", "9, 4, 2, 2, 2", "11, 4, 3, 3, 2", "8, 4, 2, 2, 2", "0, 9, 0, 0, 0"})
    void a_quotient_is_cut_to_a_whole_number(long dividend, long divisor, long halfUp, long halfEven, long down) {
        assertThat(RoundingKind.HALF_UP.divide(dividend, divisor)).isEqualTo(halfUp);
        assertThat(RoundingKind.HALF_EVEN.divide(dividend, divisor)).isEqualTo(halfEven);
        assertThat(RoundingKind.DOWN.divide(dividend, divisor)).isEqualTo(down);
    }

    @Test
    void the_largest_numbers_are_divided_without_overflow() {
        assertThat(RoundingKind.HALF_UP.divide(Long.MAX_VALUE - 1, Long.MAX_VALUE))
                .isEqualTo(1);
        assertThat(RoundingKind.HALF_EVEN.divide(Long.MAX_VALUE / 2, Long.MAX_VALUE))
                .isZero();
    }

    @Test
    void half_up_is_what_printed_tables_do() {
        assertThat(Rounding.halfUp(2)).isEqualTo(new Rounding(2, RoundingKind.HALF_UP));
    }

    @Test
    void keeps_no_less_than_0_and_no_more_than_9_decimals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.halfUp(-1))
                .withMessage("decimals not between 0 and 9: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.halfUp(10))
                .withMessage("decimals not between 0 and 9: 10");
        assertThatNullPointerException().isThrownBy(() -> new Rounding(2, null)).withMessage("mode");
    }
}
