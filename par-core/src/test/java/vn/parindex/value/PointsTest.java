package vn.parindex.value;

import java.lang.reflect.Executable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class PointsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.25, 0.25",
        "1.50, 1.5",
        "100, 100",
        "13.75474, 13.75474",
        "-1, -1",
        "-0.5, -0.5",
        "-0, 0",
        "0.000, 0",
        "0.000000001, 0.000000001",
        "9223372036.854775807, 9223372036.854775807",
        "-9223372036.854775808, -9223372036.854775808"
    })
    void prints_the_plain_decimal_that_it_read_without_trailing_zeros(String text, String printed) {
        if (text.startsWith("-9223372036")) {
            assertThat(Points.ofNanos(Long.MIN_VALUE)).hasToString(printed);
        } else {
            assertThat(Points.parse(text)).hasToString(printed);
        }
    }

    @Test
    void parse_is_the_inverse_of_to_string() {
        Random random = new Random(20201230);
        for (int i = 0; i < 100_000; i++) {
            Points points = Points.ofNanos(random.nextLong() >> random.nextInt(64));
            assertThat(Points.parse(points.toString())).isEqualTo(points);
        }
    }

    @Test
    void holds_nine_decimals_exactly() {
        Points tiny = Points.parse("0.000000001");

        assertThat(tiny.nanos()).isEqualTo(1);
        assertThat(tiny.times(1_000_000_000)).isEqualTo(Points.of(1));
        assertThat(Points.parse("0.1").plus(Points.parse("0.2")))
                .as("not 0.30000000000000004")
                .isEqualTo(Points.parse("0.3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000000001", "1.1234567891", "-0.9999999999"})
    void refuses_a_tenth_decimal_and_never_rounds_silently(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse(text))
                .withMessage("points has more than 9 decimals: " + text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.of(new BigDecimal(text)))
                .withMessage("points has more than 9 decimals: " + text);
    }

    @Test
    void a_tenth_decimal_that_is_zero_changes_nothing() {
        assertThat(Points.parse("0.2500000000")).isEqualTo(Points.parse("0.25"));
        assertThat(Points.of(new BigDecimal("1.50000000000000"))).isEqualTo(Points.parse("1.5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1,5",
                "1.",
                ".5",
                "+1",
                "01",
                "00",
                "1e3",
                "0x1",
                "1 ",
                " 1",
                "1_000",
                "1.000,5",
                "NaN",
                "Infinity",
                "--1",
                "١",
                "１"
            })
    void refuses_what_is_not_a_plain_decimal(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse(text))
                .withMessage("points is not a plain decimal: '" + text + "'");
    }

    @Test
    void shows_only_the_beginning_of_a_long_text() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse("x".repeat(1000)))
                .withMessage("points is not a plain decimal: '" + "x".repeat(60) + "…'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036.854775808",
                "-9223372036.854775808",
                "10000000000",
                "99999999999999999",
                "-123456789012"
            })
    void refuses_what_is_outside_the_range(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse(text))
                .withMessage("points outside the range: " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+2147483647", "1E+999999999", "-9E+2000000000", "1E+10"})
    void refuses_huge_exponents_at_once(String decimal) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.of(new BigDecimal(decimal)))
                .withMessageStartingWith("points outside the range: ");
    }

    @Test
    void refuses_tiny_exponents_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.of(new BigDecimal("1E-2147483647")))
                .withMessage("points has more than 9 decimals: 1E-2147483647");
    }

    @Test
    void whole_numbers_outside_the_range_are_refused() {
        assertThat(Points.of(9_223_372_036L)).hasToString("9223372036");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.of(9_223_372_037L))
                .withMessage("points outside the range: 9223372037");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.of(Long.MIN_VALUE))
                .withMessage("points outside the range: -9223372036854775808");
    }

    @Test
    void sums_outside_the_range_are_refused_and_never_wrap_around() {
        Points most = Points.ofNanos(Long.MAX_VALUE);
        Points least = Points.ofNanos(Long.MIN_VALUE);
        Points one = Points.ofNanos(1);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(one));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> least.minus(one));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.times(2));
        assertThat(most.plus(least)).isEqualTo(Points.ofNanos(-1));
    }

    @Test
    void adds_takes_and_multiplies_exactly() {
        Points bo = Points.parse("8.7874").plus(Points.parse("13.75474"));

        assertThat(bo).hasToString("22.54214");
        assertThat(bo.minus(Points.parse("13.75474"))).hasToString("8.7874");
        assertThat(Points.parse("0.25").times(3)).hasToString("0.75");
        assertThat(Points.ZERO.minus(Points.parse("0.5"))).hasToString("-0.5");
    }

    @Test
    void equality_order_and_hash_code_look_at_the_amount() {
        assertThat(Points.parse("1.50"))
                .isEqualTo(Points.parse("1.5"))
                .hasSameHashCodeAs(Points.parse("1.5"))
                .isEqualByComparingTo(Points.parse("1.5"));
        assertThat(Points.parse("1.5"))
                .isNotEqualTo(Points.parse("1.500000001"))
                .isNotEqualTo("1.5");
        assertThat(new TreeSet<>(List.of(Points.of(10), Points.of(9), Points.parse("-1"), Points.parse("9.5"))))
                .hasToString("[-1, 9, 9.5, 10]");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.25, true",
        "0.75, 0.25, true",
        "0.8, 0.25, false",
        "0, 0.25, true",
        "-0.5, 0.25, true",
        "0.3, 0.1, true",
        "1, 0.3, false"
    })
    void knows_multiples_of_a_step(String points, String step, boolean multiple) {
        assertThat(Points.parse(points).isMultipleOf(Points.parse(step))).isEqualTo(multiple);
    }

    @Test
    void a_step_is_above_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.of(1).isMultipleOf(Points.ZERO))
                .withMessage("step is not positive: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.of(1).isMultipleOf(Points.of(-1)))
                .withMessage("step is not positive: -1");
    }

    @Test
    void knows_zero_signs_the_smaller_and_the_larger() {
        Points half = Points.parse("0.5");

        assertThat(half.isZero()).isFalse();
        assertThat(half.minus(half)).isEqualTo(Points.ZERO).matches(Points::isZero);
        assertThat(half.isNegative()).isFalse();
        assertThat(Points.of(-1).isNegative()).isTrue();
        assertThat(half.min(Points.of(1))).isEqualTo(half);
        assertThat(Points.of(1).min(half)).isEqualTo(half);
        assertThat(half.max(Points.of(1))).isEqualTo(Points.of(1));
        assertThat(Points.of(1).max(half)).isEqualTo(Points.of(1));
    }

    @Test
    void rounds_only_when_asked() {
        assertThat(Points.parse("85.93287").rounded(Rounding.halfUp(4))).hasToString("85.9329");
        assertThat(Points.parse("85.93287").rounded(Rounding.halfUp(2))).hasToString("85.93");
        assertThat(Points.parse("85.5").rounded(Rounding.halfUp(0))).hasToString("86");
        assertThat(Points.parse("0.000000001").rounded(Rounding.halfUp(9))).hasToString("0.000000001");
        assertThat(Points.parse("-0.125").rounded(Rounding.halfUp(2)))
                .as("away from zero")
                .hasToString("-0.13");
    }

    @Test
    void gives_the_exact_decimal() {
        assertThat(Points.parse("1.50").toBigDecimal()).isEqualTo(new BigDecimal("1.5"));
        assertThat(Points.of(100).toBigDecimal()).as("no exponent").isEqualTo(new BigDecimal("100"));
        assertThat(Points.ZERO.toBigDecimal()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void nothing_of_it_takes_or_gives_binary_floating_point() {
        Stream<Executable> all = Stream.concat(
                Arrays.stream(Points.class.getDeclaredMethods()),
                Arrays.stream(Points.class.getDeclaredConstructors()));

        assertThat(all.flatMap(e -> Arrays.stream(e.getParameterTypes())))
                .doesNotContain(double.class, float.class, Double.class, Float.class);
        assertThat(Arrays.stream(Points.class.getDeclaredMethods()).map(m -> (Object) m.getReturnType()))
                .doesNotContain(double.class, float.class);
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException().isThrownBy(() -> Points.parse(null)).withMessage("points");
        assertThatNullPointerException()
                .isThrownBy(() -> Points.of((BigDecimal) null))
                .withMessage("points");
    }
}
