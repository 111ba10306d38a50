package vn.parindex.value;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedDecimalTest {

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
                "+5 | 5 | false",
                "０，９５ | 0.95 | false",
                "５ | 5 | false",
                "\u22122,5 | -2.5 | false",
                "0,950 | 0.950 | false",
                "1234,567 | 1234.567 | false",
                "007 | 7 | false",
                "12,5 | 12.5 | false",
                "1,2340 | 1.2340 | false",
                "' \uFEFF7\u00A0' | 7 | false"
            })
    void a_number_is_read_with_comma_or_point(String text, BigDecimal number, boolean percent) {
        TypedDecimal typed = TypedDecimal.of(text);
        assertThat(typed.number()).contains(number);
        assertThat(typed.isPercent()).isEqualTo(percent);
        assertThat(typed.isAmbiguous()).isFalse();
        assertThat(typed.ifThousands()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.800.000 | 4800000",
                "4,800,000 | 4800000",
                "4 800 000 | 4800000",
                "4\u00A0800 | 4800",
                "1 200 | 1200",
                "1,234.5 | 1234.5",
                "1.234,5 | 1234.5",
                "1 234,567 | 1234.567",
                "-12.345.678,9 | -12345678.9"
            })
    void thousands_that_can_be_nothing_else_are_read(String text, BigDecimal number) {
        TypedDecimal typed = TypedDecimal.of(text);
        assertThat(typed.number()).contains(number);
        assertThat(typed.isAmbiguous()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.800 | 4.800 | 4800 | 4800 hoặc 4,8",
                "4,800 | 4.800 | 4800 | 4800 hoặc 4,8",
                "12.000 | 12.000 | 12000 | 12000 hoặc 12,0",
                "1.234 | 1.234 | 1234 | 1234 hoặc 1,2340",
                "-1.250 | -1.250 | -1250 | -1250 hoặc -1,25",
                "93.750 % | 93.750 | 93750 | 93750 % hoặc 93,75 %"
            })
    void a_sign_that_may_part_thousands_is_ambiguous(String text, BigDecimal number, BigDecimal more, String ways) {
        TypedDecimal typed = TypedDecimal.of(text);
        assertThat(typed.isAmbiguous()).isTrue();
        assertThat(typed.number()).contains(number);
        assertThat(typed.ifThousands()).contains(more);
        assertThat(typed.twoWays().vi()).isEqualTo("\"" + text + "\" có thể là " + ways + "; hãy gõ đúng số muốn ghi");
        for (String way : ways.split(" hoặc ")) {
            assertThat(TypedDecimal.of(way).isAmbiguous()).as(way).isFalse();
        }
    }

    @Test
    void both_languages_tell_the_same() {
        assertThat(TypedDecimal.of("4.800").twoWays())
                .isEqualTo(Text.of(
                        "\"4.800\" có thể là 4800 hoặc 4,8; hãy gõ đúng số muốn ghi",
                        "\"4.800\" may be 4800 or 4.8; type the one that is meant"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "4/5",
                "4-5",
                "12:30",
                "1e5",
                "bốn",
                "1.",
                ".5",
                "1,2,3",
                "--1",
                "5 triệu",
                "TRUE",
                "5²",
                "½",
                "①",
                "0.123.456",
                "1.23.456",
                "1.234.56",
                "1.234 567",
                "1.234.567.8",
                "1.234,567.8",
                "95 % %",
                "%"
            })
    void anything_else_is_no_number(String text) {
        assertThat(TypedDecimal.of(text).number()).isEmpty();
        assertThat(TypedDecimal.of(text).isAmbiguous()).isFalse();
    }

    @Test
    void a_line_has_plain_signs_and_composed_letters() {
        assertThat(TypedDecimal.line(" ３．４\u200B ")).isEqualTo("3.4");
        assertThat(TypedDecimal.line(Normalizer.normalize("Hòa", Normalizer.Form.NFD)))
                .isEqualTo("Hòa");
    }
}
