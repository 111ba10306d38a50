package vn.parindex.excel;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.Opinion;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Fact;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.parindex.excel.FormColumn.DATE;
import static vn.parindex.excel.FormColumn.EXPLANATION;
import static vn.parindex.excel.FormColumn.NUMBER;
import static vn.parindex.excel.FormColumn.POINTS;
import static vn.parindex.excel.FormColumn.TITLE;
import static vn.parindex.excel.FormColumn.VALUE;

/** What an official types or pastes into the cells of a form, as spreadsheet programs store it. */
class SelfAssessmentCellsTest {

    private static final String MET = "1.1.1/plan_issued_on_time";
    private static final String DONE = "1.1.3/plan_tasks_completed";
    private static final String ALL = "1.1.3/plan_tasks_total";

    private final FilledForm form = FilledForm.vietnamese();

    private Opinion read(String code) {
        return form.read()
                .assessment()
                .entry(NodeCode.parse(code))
                .orElseThrow()
                .opinion(Stage.SELF)
                .orElseThrow();
    }

    private List<String> codes() {
        return catchThrowableOfType(ParIndexException.class, form::read).findings().stream()
                .map(finding -> finding.code().id())
                .toList();
    }

    /** The form's cells have the format text: an entry is stored as it was typed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0,25 | 0.25", "0.25 | 0.25", "0 | 0", "0,2 | 0.2", " 0,25 | 0.25"})
    void a_number_typed_into_a_cell_of_texts_is_that_number(String typed, String points) {
        form.text(MET, VALUE, "có").text(MET, POINTS, typed);
        assertThat(read("1.1.1").points()).contains(Points.parse(points));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4/5 | PAR-3117",
                "12-1 | PAR-3117",
                "95% | PAR-3128",
                "1e2 | PAR-3117",
                "4.800 | PAR-3132",
                "4,800 | PAR-3132",
                "-1 | PAR-3120",
                "0,5 | PAR-3121",
                "12:30 | PAR-3117",
                "TRUE | PAR-3117",
                "45 nhiệm vụ | PAR-3117"
            })
    void anything_else_typed_for_a_count_is_refused(String typed, String code) {
        form.text(DONE, VALUE, typed).text(ALL, VALUE, "5000");
        assertThat(codes()).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"4.800.000 | 4800000", "4,800,000 | 4800000", "4 800 | 4800", "+48 | 48", "４８ | 48"})
    void thousands_that_can_be_nothing_else_are_read(String typed, long number) {
        form.text(DONE, VALUE, typed).text(ALL, VALUE, "5000000");
        assertThat(read("1.1.3").facts()).containsEntry("plan_tasks_completed", Fact.of(number));
    }

    @Test
    void a_separator_that_can_only_stand_before_decimals_is_taken_for_it() {
        form.text(MET, VALUE, "có").text(MET, POINTS, "0,250");
        assertThat(read("1.1.1").points()).contains(Points.parse("0.25"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | d/m | PAR-3127",
                "12 | dd\\-mmm | PAR-3127",
                "0.5 | h:mm | PAR-3127",
                "1.5 | [h]:mm | PAR-3127",
                "12 | [$-42A]dd\\ mmmm\\ yyyy | PAR-3127",
                "12.5 | dd/mm/yyyy hh:mm | PAR-3127",
                "12 | \"ngày\" d \"tháng\" m | PAR-3127",
                "0.12 | 0% | PAR-3128",
                "12 | 0\" %\" | PAR-3128",
                "12000 | 0, | PAR-3129",
                "12 | ;;; | PAR-3129",
                "12 | \"đủ\" | PAR-3129"
            })
    void a_count_whose_format_shows_something_else_is_refused(String digits, String format, String code) {
        form.number(DONE, VALUE, digits, format).number(ALL, VALUE, "50");
        assertThat(codes()).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 36, 45, 46, 47, 50, 57})
    void a_count_in_a_format_of_days_or_times_that_needs_no_code_is_refused(int format) {
        form.raw(DONE, VALUE, "<c r=\"@\" s=\"" + form.style(format) + "\"><v>12</v></c>")
                .number(ALL, VALUE, "50");
        assertThat(codes()).containsExactly("PAR-3127");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0",
                "#,##0",
                "@",
                "000",
                "[Red]0",
                "0.00E+00",
                "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)",
                "0\" nhiệm vụ\""
            })
    void a_count_whose_format_shows_it_is_taken(String format) {
        form.number(DONE, VALUE, "12", format).number(ALL, VALUE, "50");
        assertThat(read("1.1.3").facts()).containsEntry("plan_tasks_completed", Fact.of(12));
    }

    @Test
    void points_are_read_as_figures_are() {
        form.text(MET, VALUE, "có").number(MET, POINTS, "0.25", "0%");
        assertThat(codes()).containsExactly("PAR-3128");
        form.number(MET, POINTS, "0.25", "h:mm");
        assertThat(codes()).containsExactly("PAR-3127");
        form.number(MET, POINTS, "0.25", "0.00");
        assertThat(read("1.1.1").points()).contains(Points.parse("0.25"));
    }

    @Test
    void numbers_in_texts_are_what_is_shown_and_each_text_column_is_read_alike() {
        form.text(MET, VALUE, "có")
                .number(MET, NUMBER, "15", "000")
                .number(MET, TITLE, "44180", "dd/mm/yyyy")
                .number(MET, EXPLANATION, "0.95", "0%");
        Opinion opinion = read("1.1.1");
        assertThat(opinion.evidence()).containsExactly(Evidence.of("015", "15/12/2020"));
        assertThat(opinion.explanation()).isEqualTo("95%");
    }

    @ParameterizedTest
    @CsvSource({
        "44180, dd/mm/yyyy, 2020-12-15", "44180.708333333336, dd/mm/yyyy hh:mm, 2020-12-15",
                "44180, d-mmm-yy, 2020-12-15",
        "44180, '[$-F800]dddd, mmmm dd, yyyy', 2020-12-15", "2020, General, 2020", "2020, @, 2020"
    })
    void a_date_is_its_day(String digits, String format, String date) {
        form.text(MET, VALUE, "có").text(MET, NUMBER, "5").number(MET, DATE, digits, format);
        assertThat(read("1.1.1").evidence()).extracting(Evidence::date).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource({
        "44180, General, PAR-3131",
        "44180, @, PAR-3131",
        "44180, 0, PAR-3131",
        "15.12, General, PAR-3131",
        "44180, d-mmm, PAR-3130",
        "44180, mm/yyyy, PAR-3130",
        "0.5, h:mm, PAR-3130",
        "60, dd/mm/yyyy, PAR-3130",
        "-1, dd/mm/yyyy, PAR-3130"
    })
    void what_is_no_whole_date_is_refused(String digits, String format, String code) {
        form.text(MET, VALUE, "có").text(MET, NUMBER, "5").number(MET, DATE, digits, format);
        assertThat(codes()).containsExactly(code);
    }

    @Test
    void days_counted_from_1904_are_the_same_days() {
        form.change("xl/workbook.xml", xml -> xml.replaceFirst("<workbookPr[^>]*/?>", "<workbookPr date1904=\"1\"/>"))
                .text(MET, VALUE, "có")
                .text(MET, NUMBER, "5")
                .number(MET, DATE, "42718", "dd/mm/yyyy");
        assertThat(read("1.1.1").evidence()).extracting(Evidence::date).containsExactly("2020-12-15");
    }

    @Test
    void days_that_are_written_in_words_are_days() {
        form.text(MET, VALUE, "có")
                .text(MET, NUMBER, "5")
                .raw(MET, DATE, "<c r=\"@\" t=\"d\"><v>2020-12-15T17:00:00</v></c>")
                .raw(DONE, VALUE, "<c r=\"@\" t=\"d\"><v>2020-05-04</v></c>")
                .number(ALL, VALUE, "50");
        assertThat(catchThrowableOfType(ParIndexException.class, form::read).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "PAR-3127 mau.xlsx!Tự đánh giá!G10: the cell holds a date or time (04/05/2020), a whole number not"
                                + " below zero is needed; give the cell the format Text and type it again");
    }

    @Test
    void formulas_are_refused_with_and_without_a_value_and_so_are_their_further_results() {
        form.raw(DONE, VALUE, "<c r=\"@\"><f>SUM(A1:A2)</f></c>").number(ALL, VALUE, "5");
        assertThat(codes()).containsExactly("PAR-3115");
        form.raw(DONE, VALUE, "<c r=\"@\"><f t=\"array\" ref=\"G10:G11\">{1;2}</f><v>1</v></c>");
        assertThat(codes()).containsExactly("PAR-3115", "PAR-3115");
        form.raw(DONE, VALUE, "<c r=\"@\"><f t=\"shared\" ref=\"G10:G11\" si=\"0\">A1</f><v>1</v></c>");
        assertThat(codes()).containsExactly("PAR-3115");
        form.number(DONE, VALUE, "4").raw(DONE, EXPLANATION, "<c r=\"@\" t=\"str\"><f>\"a\"</f><v>a</v></c>");
        assertThat(codes()).containsExactly("PAR-3115");
    }

    @Test
    void errors_and_truth_values_are_no_numbers() {
        form.raw(DONE, VALUE, "<c r=\"@\" t=\"e\"><v>#DIV/0!</v></c>").number(ALL, VALUE, "5");
        assertThat(codes()).containsExactly("PAR-3116");
        form.raw(DONE, VALUE, "<c r=\"@\" t=\"b\"><v>1</v></c>");
        assertThat(catchThrowableOfType(ParIndexException.class, form::read).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "PAR-3117 mau.xlsx!Tự đánh giá!G10: a number is needed, but the cell holds \"TRUE\"; type a number,"
                                + " without words");
        form.number(DONE, VALUE, "5").raw(DONE, TITLE, "<c r=\"@\" t=\"e\"><v>#N/A</v></c>");
        assertThat(codes()).containsExactly("PAR-3116");
    }

    @Test
    void rich_text_is_what_its_runs_show_without_guides_to_its_sound() {
        form.text(MET, VALUE, "có")
                .raw(
                        MET,
                        EXPLANATION,
                        "<c r=\"@\" t=\"inlineStr\"><is>\n  <r><rPr><b/></rPr>\n <t>Đã </t></r>\n  <r><t xml:space=\"preserve\">gửi"
                                + " </t></r><r><t>Sở</t></r><rPh sb=\"0\" eb=\"1\"><t>so</t></rPh><phoneticPr fontId=\"1\"/></is></c>");
        assertThat(read("1.1.1").explanation()).isEqualTo("Đã gửi Sở");
    }

    @Test
    void escapes_of_characters_are_those_characters() {
        form.text(MET, VALUE, "có").text(MET, EXPLANATION, "dòng 1_x000D_\ndòng 2_x000d_dòng 3 _x005F_x000D_ _x00E1_");
        assertThat(read("1.1.1").explanation()).isEqualTo("dòng 1\ndòng 2\ndòng 3 _x000D_ á");
    }

    @Test
    void merged_cells_over_several_rows_or_over_others_are_refused() {
        form.number(DONE, VALUE, "39")
                .changeForm(xml -> xml.replace(
                        "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"G10:G11\"/></mergeCells>"));
        assertThat(catchThrowableOfType(ParIndexException.class, form::read).findings())
                .extracting(Finding::toString)
                .contains(
                        "PAR-3133 mau.xlsx!Tự đánh giá!G10: the cells G10:G11 are merged; take them apart and fill in each");
    }

    /** The first cell of the area is a label, the figure lies unseen in the second. */
    @Test
    void figures_hidden_by_an_area_that_begins_beside_them_are_refused() {
        form.number(DONE, VALUE, "39")
                .changeForm(xml -> xml.replace(
                        "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"F10:G10\"/></mergeCells>"));
        assertThat(catchThrowableOfType(ParIndexException.class, form::read).findings())
                .extracting(Finding::toString)
                .contains(
                        "PAR-3133 mau.xlsx!Tự đánh giá!F10: the cells F10:G10 are merged; take them apart and fill in each");
    }

    @Test
    void hidden_and_filtered_rows_are_read_as_any_other() {
        form.number(DONE, VALUE, "39")
                .number(ALL, VALUE, "41")
                .changeForm(xml -> xml.replace("<row r=\"10\"", "<row hidden=\"1\" r=\"10\"")
                        .replaceFirst("<col ", "<col hidden=\"1\" "));
        assertThat(read("1.1.3").facts()).containsEntry("plan_tasks_completed", Fact.of(39));
    }

    @Test
    void invisible_characters_in_hidden_codes_and_choices_do_not_matter() {
        form.text(MET, VALUE, "\u200BCÓ\u00A0").cell("M8", FilledForm.inline("1.1.1\u200B\u00A0"));
        assertThat(read("1.1.1").facts()).containsEntry("plan_issued_on_time", Fact.met(true));
    }

    @Test
    void a_workbook_within_bounds_of_depth_and_length_only_is_read() {
        String deep = "<a>".repeat(100) + "</a>".repeat(100);
        form.changeForm(xml -> xml.replace("</sheetData>", "</sheetData>" + deep));
        assertThat(codes()).containsExactly("PAR-3103");
        FilledForm attribute = FilledForm.vietnamese()
                .changeForm(xml -> xml.replace("<sheetData>", "<sheetData a=\"" + "x".repeat(2_000_000) + "\">"));
        assertThat(catchThrowableOfType(ParIndexException.class, attribute::read)
                        .findings())
                .hasSize(1);
        FilledForm comment = FilledForm.vietnamese()
                .changeForm(xml -> xml.replace("<sheetData>", "<!--" + "<x>".repeat(700_000) + "--><sheetData>"));
        assertThat(catchThrowableOfType(ParIndexException.class, comment::read).findings())
                .hasSize(1);
        FilledForm text = FilledForm.vietnamese().text(MET, EXPLANATION, "x".repeat(32_768));
        assertThat(catchThrowableOfType(ParIndexException.class, text::read).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "PAR-3103 mau.xlsx: the Excel workbook is damaged and cannot be read: it has a text of more than"
                                + " 32,767 characters");
    }
}
