package vn.parindex.excel;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedFigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45 | 45 | false",
                "0,95 | 0.95 | false",
                "0.95 | 0.95 | false",
                "95% | 95 | true",
                "93,75 % | 93.75 | true",
                "-2 | -2 | false",
                "0,950 | 0.950 | false",
                "1234,567 | 1234.567 | false",
                "007 | 7 | false",
                "12,5 | 12.5 | false"
            })
    void a_number_is_read_with_comma_or_point(String text, BigDecimal number, boolean percent) {
        TypedFigure figure = TypedFigure.of(text);
        assertThat(figure.number()).contains(number);
        assertThat(figure.percent()).isEqualTo(percent);
        assertThat(figure.unclear()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.800", "4,800", "12.500", "4.800.000", "1 200", "1,234.5", "1.234,5"})
    void a_sign_that_may_part_thousands_is_unclear(String text) {
        assertThat(TypedFigure.of(text).unclear()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "4/5", "4-5", "12:30", "1e5", "+5", "５", "bốn", "1.", ".5", "1,2,3", "--1", "5 triệu", "TRUE"
            })
    void anything_else_is_no_number(String text) {
        assertThat(TypedFigure.of(text).number()).isEmpty();
        assertThat(TypedFigure.of(text).unclear()).isFalse();
    }
}
