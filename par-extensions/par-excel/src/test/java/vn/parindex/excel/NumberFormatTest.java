package vn.parindex.excel;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What numbers say by their formats. Right values are what Excel and LibreOffice show, worked by hand: 43955 is
 * 2020-05-04 and 44180 is 2020-12-15, counted from 1899-12-30. Only a format that groups, divides or raises the digits
 * of a number is told by its plain digits, not as it looks: 1200 for 1,200 and for 1.20E+03.
 */
class NumberFormatTest {

    private static NumberMeaning meaning(String code, String number) {
        return NumberFormat.of(code).meaning(new BigDecimal(number));
    }

    private static Optional<String> says(String code, String number) {
        return new Cell(Cell.Kind.NUMBER, number, NumberFormat.of(code), false).says();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General | NUMBER",
                "0 | NUMBER",
                "0.00 | NUMBER",
                "#,##0.00 | NUMBER",
                "@ | NUMBER",
                "000 | NUMBER",
                "0.00E+00 | NUMBER",
                "# ?/? | NUMBER",
                "[Red]0.0;[Blue]-0.0 | NUMBER",
                "#,##0\\ [$₫-42A] | NUMBER",
                "_(* #,##0.00_);_(* \\(#,##0.00\\);_(* \"-\"??_);_(@_) | NUMBER",
                "\"ngày\" 0 | NUMBER",
                "0\" ngày\" | NUMBER",
                "[$-42A]#,##0 | NUMBER",
                "General\" d\" | NUMBER",
                "[Yellow]General | NUMBER",
                "[Magenta]0 | NUMBER",
                "0% | PERCENT",
                "0.00% | PERCENT",
                "0.0\\ % | PERCENT",
                "[>0]0%;0 | PERCENT",
                "#,##0.0% | PERCENT",
                "d/m | DATE",
                "dd/mm/yyyy | DATE",
                "DD/MM/YYYY | DATE",
                "yyyy-mm-dd;@ | DATE",
                "[$-42A]dd\\ mmmm\\ yyyy | DATE",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy | DATE",
                "mmm-yy | DATE",
                "\"ngày\" d \"tháng\" m \"năm\" yyyy | DATE",
                "[ENG][$-409]mmm\\ d | DATE",
                "[Red][<43000]d/m;[Blue]dd/mm | DATE",
                "yyyy | DATE",
                "e/m/d | DATE",
                "[$-1010000]d/m/yyyy;@ | DATE",
                "dddd | DATE",
                "aaaa | DATE",
                "h:mm | TIME",
                "[h]:mm | TIME",
                "[mm]:ss | TIME",
                "[ss] | TIME",
                "mm:ss.0 | TIME",
                "hh:mm AM/PM | TIME",
                "[$-F400]h:mm:ss\\ AM/PM | TIME",
                "h\"giờ\"mm | TIME",
                "[HH]:MM:SS | TIME",
                "dd/mm/yyyy hh:mm | DATE_TIME",
                "d-mmm-yy h:mm:ss | DATE_TIME",
                "m/d/yy h:mm AM/PM | DATE_TIME",
                "0, | SCALED",
                "#,##0,, | SCALED",
                "0.0,\"k\" | SCALED",
                "#,##0.00,, | SCALED",
                ";;; | NOTHING",
                "\"đạt\" | NOTHING",
                "\"x\";\"y\" | NOTHING"
            })
    void a_format_shows_what_a_number_means(String code, NumberMeaning expected) {
        assertThat(meaning(code, "43955")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, NUMBER",
        "1, NUMBER",
        "4, NUMBER",
        "5, NUMBER",
        "9, PERCENT",
        "10, PERCENT",
        "11, NUMBER",
        "12, NUMBER",
        "14, DATE",
        "15, DATE",
        "16, DATE",
        "17, DATE",
        "18, TIME",
        "19, TIME",
        "20, TIME",
        "21, TIME",
        "22, DATE_TIME",
        "27, DATE",
        "31, DATE",
        "32, TIME",
        "36, DATE",
        "37, NUMBER",
        "44, NUMBER",
        "45, TIME",
        "46, TIME",
        "47, TIME",
        "48, NUMBER",
        "49, NUMBER",
        "50, DATE",
        "58, DATE",
        "60, NUMBER",
        "164, NUMBER"
    })
    void formats_known_by_their_number_need_no_code(int id, NumberMeaning expected) {
        assertThat(NumberFormat.of(id, "").meaning(new BigDecimal("43955"))).isEqualTo(expected);
    }

    @Test
    void a_format_may_say_different_things_of_different_numbers() {
        assertThat(meaning("[<1]0%;d/m", "0.5")).isEqualTo(NumberMeaning.PERCENT);
        assertThat(meaning("[<1]0%;d/m", "43955")).isEqualTo(NumberMeaning.DATE);
        assertThat(meaning("0;0%;\"không\"", "-1")).isEqualTo(NumberMeaning.PERCENT);
        assertThat(meaning("0;-0;\"không\"", "0")).isEqualTo(NumberMeaning.NOTHING);
        assertThat(meaning("0;-0;;@", "0")).isEqualTo(NumberMeaning.NOTHING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "000 | 15 | 015",
                "0.00 | 1.1 | 1.10",
                "General | 1.1000000000000001 | 1.1",
                "@ | 15 | 15",
                "0 | 15 | 15",
                "0\"/BC-UBND\" | 15 | 15/BC-UBND",
                "\"Số \"0 | 15 | Số 15",
                "General\"/KH\" | 7 | 7/KH",
                "00-00 | 1234 | 12-34",
                "000-000 | 12 | 000-012",
                "0\\/0 | 15 | 1/5",
                "#.## | 0.5 | .5",
                "0.0# | 2.50 | 2.5",
                "0;(0) | -5 | (5)",
                "000 | -5 | -005",
                "0% | 0.95 | 95%",
                "0.00% | 0.9375 | 93.75%",
                "0\" %\" | 95 | 95 %",
                "#,##0 | 1200 | 1200",
                "0.00E+00 | 1200 | 1200",
                "General | 123456789012 | 123456789012",
                "# ?/? | 0.8 | 0.8",
                "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_) | 4800 | 4800",
                "[$-42A]0 | 5 | 5",
                "0.0\\ [$₫-42A] | 2.5 | 2.5 ₫",
                "#,##0.00 | 0.5 | 0.5"
            })
    void a_number_is_the_text_that_is_shown(String code, String number, String text) {
        assertThat(says(code, number)).contains(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0.5",
                "0.0 | 1.25",
                "0% | 0.9375",
                "0, | 4800000",
                ";;; | 5",
                "\"đạt\" | 1",
                "General | 0.30000000000000004",
                "General | 1234567890123456",
                "0 | 1.2345678901234568E+18"
            })
    void a_number_that_is_shown_as_another_is_no_text(String code, String number) {
        assertThat(says(code, number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dd/mm/yyyy | 44180 | 15/12/2020",
                "d/m | 43955 | 4/5",
                "dd-mm-yy | 44180 | 15-12-20",
                "yyyy-mm-dd;@ | 44180 | 2020-12-15",
                "[$-42A]dd/mm/yyyy hh:mm | 44180.708333333336 | 15/12/2020 17:00",
                "h:mm | 0.5 | 12:00",
                "[h]:mm | 1.5104166666666667 | 36:15",
                "mm:ss | 0.0006944444444444445 | 01:00",
                "[mm]:ss | 0.0625 | 90:00",
                "hh:mm:ss | 0.999994 | 23:59:59",
                "hh:mm:ss | 0.99999999 | 00:00:00",
                "mm:ss.0 | 0.00001273148 | 00:01.1",
                "\"ngày\" dd \"tháng\" mm \"năm\" yyyy | 44180 | ngày 15 tháng 12 năm 2020",
                "d/m/yyyy\\ h:mm | 43955.25 | 4/5/2020 6:00",
                "d-mmm-yy | 44180 | 15/12/2020",
                "dddd\\,\\ dd\\ mmmm\\ yyyy | 44180 | 15/12/2020",
                "d mmm yyyy h:mm | 44180.5 | 15/12/2020 12:00",
                "m/d/yy h:mm AM/PM | 44180.5 | 15/12/2020 12:00",
                "e/m/d | 44180 | 15/12/2020",
                "yyyy | 44180 | 2020",
                "mm/yyyy | 44180 | 12/2020"
            })
    void a_day_or_time_is_the_text_that_is_shown(String code, String number, String text) {
        assertThat(says(code, number)).contains(text);
    }

    @ParameterizedTest
    @CsvSource({
        "14, 44180, 15/12/2020",
        "22, 44180.5, 15/12/2020 12:00",
        "15, 44180, 15/12/2020",
        "20, 0.5, 12:00",
        "46, 1.5, 36:00:00"
    })
    void days_of_the_hosts_own_order_are_shown_as_in_viet_nam(int id, String number, String text) {
        assertThat(new Cell(Cell.Kind.NUMBER, number, NumberFormat.of(id, ""), false).says())
                .contains(text);
    }

    @ParameterizedTest
    @CsvSource({
        "d-mmm, 43842",
        "mmm-yy, 43842",
        "h:mm AM/PM, 0.5",
        "dd/mm/yyyy, 60",
        "dd/mm/yyyy, -1",
        "dd/mm/yyyy, 2958466",
        "dddd, 44180"
    })
    void what_each_host_shows_in_its_own_way_is_no_text(String code, String number) {
        assertThat(says(code, number)).isEmpty();
    }

    @Test
    void days_may_be_counted_from_1904() {
        // 42718 days after 1904-01-01 is 2020-12-15: 44180 less the 1462 days between the two beginnings.
        assertThat(new Cell(Cell.Kind.NUMBER, "42718", NumberFormat.of("dd/mm/yyyy"), true).says())
                .contains("15/12/2020");
        assertThat(new Cell(Cell.Kind.NUMBER, "0", NumberFormat.of("dd/mm/yyyy"), true).says())
                .contains("01/01/1904");
    }

    @Test
    void a_text_is_shown_by_its_own_section() {
        assertThat(new Cell(Cell.Kind.TEXT, "15", NumberFormat.of("@\"/BC\""), false).says())
                .contains("15/BC");
        assertThat(new Cell(Cell.Kind.TEXT, "15", NumberFormat.of("0;0;0;\"Số \"@"), false).says())
                .contains("Số 15");
        assertThat(new Cell(Cell.Kind.TEXT, "15", NumberFormat.of(";;;"), false).says())
                .contains("15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"", "[", "\\", "_", "*", "[<]0", "[<x]0", ";", "0;;;;;;", "\"abc", "%%", "....", "[$", "[$-]", "!",
                ",,,"
            })
    void no_code_however_broken_ends_the_reading(String code) {
        assertThat(NumberFormat.of(code).meaning(BigDecimal.ONE)).isNotNull();
        assertThat(says(code, "1")).isNotNull();
        assertThat(says(code, "-1.5")).isNotNull();
    }
}
