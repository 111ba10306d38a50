package vn.parindex.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "4800, 5000, 24/25",
        "0, 7, 0/1",
        "5, 4, 5/4",
        "1.5, 0.25, 6/1",
        "0.1, 0.3, 1/3",
        "68.32, 84, 61/75",
        "100, 100.00, 1/1"
    })
    void is_a_reduced_fraction_of_exact_figures(String part, String whole, String fraction) {
        assertThat(Share.of(new BigDecimal(part), new BigDecimal(whole))).hasToString(fraction);
    }

    @Test
    void two_thirds_lie_between_two_percentages_and_are_neither() {
        Share share = Share.of(2, 3);

        assertThat(share.compareTo(Percentage.parse("66.666"))).isPositive();
        assertThat(share.compareTo(Percentage.parse("66.666666666"))).isPositive();
        assertThat(share.compareTo(Percentage.parse("66.667"))).isNegative();
        assertThat(share.compareTo(Percentage.parse("66.666666667"))).isNegative();
        assertThat(Share.of(33, 40).compareTo(Percentage.parse("82.5"))).isZero();
        assertThat(Share.of(21, 20).compareTo(Percentage.HUNDRED))
                .as("above one")
                .isPositive();
    }

    @Test
    void shares_are_compared_without_dividing() {
        Share a = Share.of(333_333_333_333_333_333L, 1_000_000_000_000_000_000L);
        Share third = Share.of(1, 3);

        assertThat(a).isLessThan(third);
        assertThat(Share.of(2, 6)).isEqualTo(third).hasSameHashCodeAs(third).isEqualByComparingTo(third);
        assertThat(third).isNotEqualTo(a).isNotEqualTo("1/3");
    }

    @ParameterizedTest
    @CsvSource({
        "68.32, 84, 2, 81.33",
        "2, 3, 2, 66.67",
        "2, 3, 5, 66.66667",
        "1, 3, 0, 33",
        "1, 1, 2, 100",
        "5, 4, 1, 125",
        "1.115, 100, 2, 1.12",
        "81.335, 100, 2, 81.34"
    })
    void becomes_a_percentage_rounded_once(String part, String whole, int decimals, String percent) {
        assertThat(Share.of(new BigDecimal(part), new BigDecimal(whole)).toPercentage(Rounding.halfUp(decimals)))
                .hasToString(percent);
    }

    @Test
    void the_mode_of_rounding_is_the_callers() {
        Share half = Share.of(new BigDecimal("81.335"), new BigDecimal("100"));

        assertThat(half.toPercentage(new Rounding(2, RoundingKind.DOWN))).hasToString("81.33");
        assertThat(half.toPercentage(new Rounding(2, RoundingKind.HALF_EVEN))).hasToString("81.34");
        assertThat(Share.of(new BigDecimal("81.345"), new BigDecimal("100"))
                        .toPercentage(new Rounding(2, RoundingKind.HALF_EVEN)))
                .hasToString("81.34");
    }

    @ParameterizedTest
    @CsvSource({
        "4800, 5000, 1, 5, 0.96",
        "2, 3, 1, 5, 0.66667",
        "2, 3, 1.5, 5, 1",
        "1, 3, 0.25, 9, 0.083333333",
        "1, 6, 0.5, 2, 0.08",
        "0, 3, 1, 5, 0",
        "83.45, 100, 10, 5, 8.345",
        "7, 7, 16.5, 0, 17"
    })
    void times_points_is_rounded_once(String part, String whole, String maximum, int decimals, String points) {
        Share share = Share.of(new BigDecimal(part), new BigDecimal(whole));

        assertThat(share.of(Points.parse(maximum), Rounding.halfUp(decimals))).hasToString(points);
    }

    @ParameterizedTest
    @CsvSource({
        // the line from 60 % = 0 to 95 % = 1.5
        "60, 0",
        "95, 1.5",
        "77.5, 0.75",
        "70, 0.42857",
        "94.99999, 1.5",
        "94.9999, 1.5",
        "94.999, 1.49996",
        "60.0001, 0",
        "60.001, 0.00004"
    })
    void interpolates_between_two_points_and_rounds_once(String percent, String points) {
        Share share = Percentage.parse(percent).toShare();

        assertThat(share.interpolate(
                        Percentage.of(60), Percentage.of(95), Points.ZERO, Points.parse("1.5"), Rounding.halfUp(5)))
                .hasToString(points);
    }

    @Test
    void a_line_may_fall() {
        Share share = Share.of(1, 4);

        assertThat(share.interpolate(Percentage.ZERO, Percentage.of(50), Points.of(1), Points.ZERO, Rounding.halfUp(5)))
                .hasToString("0.5");
    }

    @Test
    void a_difference_is_in_percentage_points() {
        assertThat(Share.of(2, 3).percentagePointsAbove(Share.of(1, 3), Rounding.halfUp(2)))
                .isEqualTo(new BigDecimal("33.33"));
        assertThat(Share.of(1, 3).percentagePointsAbove(Share.of(2, 3), Rounding.halfUp(2)))
                .isEqualTo(new BigDecimal("-33.33"));
    }

    @Test
    void points_of_points_are_an_index() {
        assertThat(Share.of(Points.parse("68.32"), Points.of(84)).toPercentage(Rounding.halfUp(2)))
                .hasToString("81.33");
    }

    @Test
    void the_part_is_not_negative_and_the_whole_is_above_zero() {
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(-1, 2)).withMessage("part is negative: -1");
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(1, 0)).withMessage("whole is not positive: 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(1, -2)).withMessage("whole is not positive: -2");
        assertThatNullPointerException()
                .isThrownBy(() -> Share.of(null, BigDecimal.ONE))
                .withMessage("part");
        assertThatNullPointerException()
                .isThrownBy(() -> Share.of(BigDecimal.ONE, null))
                .withMessage("whole");
    }

    @Test
    void order_agrees_with_cross_multiplication_of_random_shares() {
        Random random = new Random(63);
        for (int i = 0; i < 20_000; i++) {
            long a = random.nextInt(1000);
            long b = 1 + random.nextInt(1000);
            long c = random.nextInt(1000);
            long d = 1 + random.nextInt(1000);
            assertThat(Integer.signum(Share.of(a, b).compareTo(Share.of(c, d)))).isEqualTo(Long.compare(a * d, c * b));
            assertThat(Share.of(a, b).equals(Share.of(c, d))).isEqualTo(a * d == c * b);
        }
    }

    @Test
    void numerator_and_denominator_are_reduced() {
        assertThat(Share.of(4800, 5000).numerator()).isEqualTo(BigInteger.valueOf(24));
        assertThat(Share.of(4800, 5000).denominator()).isEqualTo(BigInteger.valueOf(25));
    }

    @Test
    void figures_of_any_size_are_exact() {
        Random random = new Random(1149);
        for (int i = 0; i < 20_000; i++) {
            BigInteger a = number(random);
            BigInteger b = number(random).add(BigInteger.ONE);
            BigInteger c = number(random);
            BigInteger d = number(random).add(BigInteger.ONE);
            Share share = Share.of(new BigDecimal(a), new BigDecimal(b));
            Share other = Share.of(new BigDecimal(c), new BigDecimal(d));
            int order = a.multiply(d).compareTo(c.multiply(b));

            assertThat(Integer.signum(share.compareTo(other))).isEqualTo(order);
            assertThat(share.equals(other)).isEqualTo(order == 0);
            assertThat(share).hasToString(a.divide(a.gcd(b)) + "/" + b.divide(a.gcd(b)));

            BigDecimal percent = BigDecimal.valueOf(random.nextInt(), random.nextInt(10));
            assertThat(Integer.signum(share.compareTo(Percentage.of(percent))))
                    .isEqualTo(new BigDecimal(a).movePointRight(2).compareTo(percent.multiply(new BigDecimal(b))));
        }
    }

    @Test
    void figures_of_any_size_are_rounded_once() {
        Random random = new Random(876);
        BigDecimal most = BigDecimal.valueOf(9_000_000_000L);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal part = new BigDecimal(number(random));
            BigDecimal whole = new BigDecimal(number(random).add(BigInteger.ONE));
            Share share = Share.of(part, whole);
            Rounding rounding = new Rounding(random.nextInt(10), RoundingKind.values()[random.nextInt(3)]);
            BigDecimal points = BigDecimal.valueOf(random.nextInt(), random.nextInt(10));

            assertThat(share.inPercent(rounding)).isEqualTo(divided(part.movePointRight(2), whole, rounding));
            BigDecimal product = divided(part.multiply(points), whole, rounding);
            if (product.abs().compareTo(most) < 0) {
                assertThat(share.of(Points.of(points), rounding)).isEqualTo(Points.of(product));
            }
        }
    }

    private static BigInteger number(Random random) {
        return new BigInteger(random.nextInt(90), random);
    }

    private static BigDecimal divided(BigDecimal dividend, BigDecimal divisor, Rounding rounding) {
        return dividend.divide(divisor, rounding.decimals(), rounding.mode().java());
    }
}
