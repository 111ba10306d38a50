package vn.parindex.value;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0; 0",
                "4800; 4.800; 4,800",
                "0.96; 0,96; 0.96",
                "999; 999; 999",
                "1000; 1.000; 1,000",
                "1234567.891; 1.234.567,891; 1,234,567.891",
                "-1234.5; -1.234,5; -1,234.5",
                "-0.25; -0,25; -0.25",
                "81.30; 81,30; 81.30",
                "100000; 100.000; 100,000",
                "0.0000001; 0,0000001; 0.0000001",
                "1E+3; 1.000; 1,000"
            })
    void writes_numbers_as_each_language_does_with_the_decimals_they_have(String number, String vi, String en) {
        assertThat(Language.VI.number(new BigDecimal(number))).isEqualTo(vi);
        assertThat(Language.EN.number(new BigDecimal(number))).isEqualTo(en);
    }

    @Test
    void writes_points_without_trailing_zeros() {
        assertThat(Language.VI.number(Points.parse("0.250"))).isEqualTo("0,25");
        assertThat(Language.EN.number(Points.parse("1000.5"))).isEqualTo("1,000.5");
    }

    @Test
    void shows_values_inside_sentences() {
        assertThat(Language.VI.show(Text.of("tự đánh giá", "self-assessment"))).isEqualTo("tự đánh giá");
        assertThat(Language.EN.show(Text.of("tự đánh giá", "self-assessment"))).isEqualTo("self-assessment");
        assertThat(Language.VI.show(Points.parse("1234.5"))).isEqualTo("1.234,5");
        assertThat(Language.VI.show(Percentage.parse("82.5"))).isEqualTo("82,5%");
        assertThat(Language.EN.show(Percentage.parse("82.5"))).isEqualTo("82.5%");
        assertThat(Language.VI.show(new BigDecimal("0.5"))).isEqualTo("0,5");
        assertThat(Language.VI.show("2020")).as("text stays").isEqualTo("2020");
        assertThat(Language.VI.show(NodeCode.parse("1.10"))).isEqualTo("1.10");
    }

    @Test
    void shows_lists_so_that_decimal_commas_do_not_blur_them() {
        assertThat(Language.VI.show(List.of(Points.ZERO, Points.parse("0.5"), Points.of(1))))
                .isEqualTo("0; 0,5; 1");
        assertThat(Language.EN.show(List.of(Points.ZERO, Points.parse("0.5"), Points.of(1))))
                .isEqualTo("0; 0.5; 1");
        assertThat(Language.EN.show(List.of())).isEmpty();
    }

    @Test
    void has_the_codes_of_the_languages() {
        assertThat(Language.values()).extracting(Language::id).containsExactly("vi", "en");
    }
}
