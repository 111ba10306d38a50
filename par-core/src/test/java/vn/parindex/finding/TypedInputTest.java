package vn.parindex.finding;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TypedInputTest {

    private static String fault(Runnable reading, Language language) {
        return catchThrowableOfType(ParIndexException.class, reading::run).message(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,5 | 0.5",
                "0.5 | 0.5",
                "' 0,50 ' | 0.5",
                "'\u00A00,5\u200B' | 0.5",
                "０，５ | 0.5",
                "\uFEFF1 | 1",
                "\u22121,25 | -1.25",
                "+2 | 2",
                "007 | 7",
                "1.234 | 1.234",
                "1 234,5 | 1234.5",
                "1.234,5 | 1234.5",
                "1,234.5 | 1234.5",
                "0,123456789000 | 0.123456789"
            })
    void points_are_read_as_people_type_them(String typed, String points) {
        assertThat(TypedInput.points(typed)).isEqualTo(Points.parse(points));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0,5 điểm", "1e3", "0,5,1", ".", "1..2", "--1", "1.23.456", "1.234.56", "½"})
    void what_is_no_number_is_refused(String typed) {
        assertThat(fault(() -> TypedInput.points(typed), Language.VI))
                .startsWith("PAR-3009: \"")
                .endsWith("\" không phải số thập phân hợp lệ"
                        + " (ví dụ 0.25, viết dấu chấm; tối đa 9 chữ số thập phân)");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u00A0\u200B"})
    void nothing_is_refused_as_empty(String typed) {
        assertThat(fault(() -> TypedInput.points(typed), Language.VI))
                .isEqualTo("PAR-3013: văn bản không được để trống");
        assertThat(fault(() -> TypedInput.code(typed), Language.EN)).isEqualTo("PAR-3013: text must not be blank");
    }

    @Test
    void too_many_digits_are_refused() {
        assertThat(fault(() -> TypedInput.points("0,1234567891"), Language.EN))
                .startsWith("PAR-3050: 0.1234567891 has more than 9 decimals");
        assertThat(fault(() -> TypedInput.points("99999999999"), Language.VI))
                .isEqualTo("PAR-3020: giá trị không hợp lệ: 99999999999 quá lớn");
    }

    @Test
    void percentages_may_have_their_sign() {
        assertThat(TypedInput.percentage("82,5 %")).isEqualTo(Percentage.parse("82.5"));
        assertThat(TypedInput.percentage("82.5％")).isEqualTo(Percentage.parse("82.5"));
        assertThat(TypedInput.percentage("100")).isEqualTo(Percentage.HUNDRED);
        assertThat(fault(() -> TypedInput.percentage("%"), Language.VI)).startsWith("PAR-3009: \"%\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3.4.1 | 3.4.1", "3.4.1. | 3.4.1", "3,4 | 3.4", "' 3 . 4 ' | 3.4", "３．４ | 3.4", "8 | 8"})
    void codes_are_read_as_people_type_them(String typed, String code) {
        assertThat(TypedInput.code(typed)).isEqualTo(NodeCode.parse(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.4.1.2", "03.4", "a.1", "3..4", "0", "3-4"})
    void what_is_no_code_is_refused(String typed) {
        assertThat(fault(() -> TypedInput.code(typed), Language.VI))
                .isEqualTo("PAR-3017: \"" + typed + "\" không phải mã mục hợp lệ (ví dụ 3.4.1)");
    }

    @Test
    void years_are_four_digits_of_this_millennium() {
        assertThat(TypedInput.year(" 2024\u00A0")).isEqualTo(IndexYear.of(2024));
        assertThat(fault(() -> TypedInput.year("20"), Language.VI))
                .isEqualTo("PAR-3010: 20 nằm ngoài khoảng từ 2000 đến 2999");
        assertThat(fault(() -> TypedInput.year("1999"), Language.EN))
                .isEqualTo("PAR-3010: 1999 is outside 2000 to 2999");
    }

    @Test
    void figures_that_can_be_read_in_two_ways_are_refused() {
        assertThat(TypedInput.number("1.234.567")).isEqualTo(Fact.of(1_234_567));
        assertThat(TypedInput.number("12,5")).isEqualTo(Fact.of(new java.math.BigDecimal("12.5")));
        assertThat(TypedInput.number("0,125")).isEqualTo(Fact.of(new java.math.BigDecimal("0.125")));
        assertThat(TypedInput.number("4 800")).isEqualTo(Fact.of(4800));
        assertThat(fault(() -> TypedInput.number("4.800"), Language.VI))
                .isEqualTo(
                        "PAR-3020: giá trị không hợp lệ: \"4.800\" có thể là 4800 hoặc 4,8; hãy gõ đúng số muốn ghi");
        assertThat(fault(() -> TypedInput.number("4,800"), Language.EN))
                .isEqualTo("PAR-3020: value refused: \"4,800\" may be 4800 or 4.8; type the one that is meant");
    }

    @Test
    void all_faults_of_a_form_come_at_once_with_their_places() {
        TypedInput form = new TypedInput();
        Optional<NodeCode> code = form.code("/code", "3,4");
        Optional<Points> points = form.points("/points", "một");
        Optional<Percentage> survey = form.percentage("/survey", null);

        assertThat(code).contains(NodeCode.parse("3.4"));
        assertThat(points).isEmpty();
        assertThat(survey).isEmpty();
        assertThat(form.faults()).extracting(Finding::place).containsExactly("/points", "/survey");
        assertThatThrownBy(form::refuse)
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3009 /points: một is not a plain decimal (such as 0.25; at most 9 decimals)\n"
                        + "PAR-3013 /survey: text must not be blank");
        new TypedInput().refuse();
    }

    @Test
    void units_are_tidied_or_refused_with_codes() {
        TypedInput form = new TypedInput();
        String nfd = Normalizer.normalize("Tỉnh  An Giang\u200B", Normalizer.Form.NFD);

        assertThat(form.unit("/unit", "an-giang", nfd)).contains(Unit.of("an-giang", "Tỉnh An Giang"));
        assertThat(form.unit("/unit", "", null)).isEmpty();
        assertThat(form.unit("/unit", "a\u200Bb", "A\u0007")).isEmpty();
        assertThat(form.faults())
                .extracting(fault -> fault.message(Language.VI))
                .containsExactly(
                        "PAR-3013 /unit/id: văn bản không được để trống",
                        "PAR-3013 /unit/name: văn bản không được để trống",
                        "PAR-3020 /unit/id: giá trị không hợp lệ: có ký tự U+200B",
                        "PAR-3020 /unit/name: giá trị không hợp lệ: có ký tự U+0007");
    }
}
