package vn.parindex.survey;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.value.Percentage;
import vn.parindex.value.Rounding;
import vn.parindex.value.RoundingKind;

import static org.assertj.core.api.Assertions.assertThat;

class ExactMeanTest {

    /** 1/8 of a percent is a tie at two decimals; a ten-thousand-billionth more is none. */
    @ParameterizedTest
    @CsvSource({
        "125000000, 1000000000, HALF_UP, 0.13",
        "125000000, 1000000000, HALF_EVEN, 0.12",
        "125000000, 1000000000, DOWN, 0.12",
        "12500000000001, 100000000000000, HALF_EVEN, 0.13",
        "12500000000001, 100000000000000, DOWN, 0.12",
        "12499999999999, 100000000000000, HALF_UP, 0.12",
        "13500000000000, 100000000000000, HALF_EVEN, 0.14"
    })
    void a_fraction_is_rounded_as_if_written_out_in_full(
            long numerator, long denominator, RoundingKind mode, String expected) {
        ExactMean mean =
                mean(BigInteger.valueOf(numerator).multiply(BigInteger.TEN.pow(9)), BigInteger.valueOf(denominator));
        assertThat(mean.round(new Rounding(2, mode))).isEqualTo(Percentage.parse(expected));
    }

    @Test
    void what_lies_beyond_twelve_decimals_still_decides_a_tie() {
        BigInteger far = BigInteger.TEN.pow(60);
        // 0.0000000005 and a 10^-51 more, at nine decimals
        ExactMean above = mean(far.divide(BigInteger.TWO).add(BigInteger.ONE), far);
        assertThat(above.round(new Rounding(9, RoundingKind.HALF_EVEN))).isEqualTo(Percentage.parse("0.000000001"));
        assertThat(mean(far.divide(BigInteger.TWO), far).round(new Rounding(9, RoundingKind.HALF_EVEN)))
                .isEqualTo(Percentage.ZERO);
    }

    @Test
    void thirds_add_up_to_the_whole() {
        ExactMean third = ExactMean.of(List.of(1L, 2L), List.of(Percentage.of(100), Percentage.of(0)), "a");
        ExactMean twoThirds = ExactMean.of(List.of(2L, 1L), List.of(Percentage.of(100), Percentage.of(0)), "b");
        ExactMean half = ExactMean.ofIndependent(
                List.of(new WeightedMean(BigDecimal.ONE, third), new WeightedMean(BigDecimal.ONE, twoThirds)));
        assertThat(half.round(Rounding.halfUp(9))).isEqualTo(Percentage.of(50));
        // each has variance (1/3)(2/3)·100²/2 = 10000/9; together (1/4 + 1/4)·10000/9 = 5000/9
        assertThat(half.standardError()).contains(Percentage.parse("23.5702"));
        ExactMean sameToo = ExactMean.ofDependent(
                List.of(new WeightedMean(BigDecimal.ONE, third), new WeightedMean(BigDecimal.ONE, twoThirds)));
        assertThat(sameToo.standardError()).contains(Percentage.parse("33.3333"));
    }

    @Test
    void thousands_of_parts_stay_exact() {
        ExactMean third = ExactMean.of(List.of(1L, 2L), List.of(Percentage.of(100), Percentage.of(0)), "a");
        ExactMean mean =
                ExactMean.ofIndependent(Collections.nCopies(3_000, new WeightedMean(new BigDecimal("0.7"), third)));
        assertThat(mean.round(Rounding.halfUp(9))).isEqualTo(Percentage.parse("33.333333333"));
        // the variance of one is 10000/9; of the mean of 3000 of them a 3000th; its root is 0.6085806…
        assertThat(mean.standardError()).contains(Percentage.parse("0.6086"));
    }

    private static ExactMean mean(BigInteger numerator, BigInteger denominator) {
        return new ExactMean(numerator, denominator, BigDecimal.ZERO, List.of());
    }
}
