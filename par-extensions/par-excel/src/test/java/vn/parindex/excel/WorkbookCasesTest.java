package vn.parindex.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.Opinion;
import vn.parindex.authoring.ConfirmationSheet;
import vn.parindex.authoring.Correction;
import vn.parindex.authoring.TextSheet;
import vn.parindex.authoring.TreeSheet;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Confidence;
import vn.parindex.value.Fact;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Workbooks as people fill them in; where each comes from and what is right stands in cases/about.md. */
class WorkbookCasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "02-percent-in-amount-one | PAR-3128 | G142 | ô ghi tỷ lệ phần trăm (93,75%), cần một số không âm; hãy gõ số, không gõ"
                        + " dấu phần trăm",
                "04-date-in-count | PAR-3127 | G10 | ô chứa ngày hoặc giờ (04/05/2020), cần một số nguyên không âm; hãy đặt định dạng"
                        + " của ô là Văn bản (Text) rồi gõ lại",
                "52-escapes | PAR-3124 | L10 | ô có ký tự điều khiển không được phép (U+000B)",
                "58-date-pasted-as-value-in-text-cell | PAR-3131 | J10 | 44180 không phải là ngày (Excel đếm ngày bằng số như thế,"
                        + " còn lại khi dán giá trị); hãy gõ lại ngày, ví dụ 30/12/2020"
            })
    void what_is_not_what_it_looks_like_is_refused_with_its_cell(
            String file, String code, String cell, String sentence) {
        assertThat(refused(file).message(Language.VI))
                .isEqualTo(code + " " + file + ".xlsx!Tự đánh giá!" + cell + ": " + sentence);
    }

    @Test
    void two_dates_as_counts_are_refused_in_both_languages() {
        ParIndexException refused = refused("62-both-dates");
        assertThat(refused.message(Language.VI))
                .isEqualTo(
                        "PAR-3127 62-both-dates.xlsx!Tự đánh giá!G10: ô chứa ngày hoặc giờ (12/1), cần một số nguyên không âm;"
                                + " hãy đặt định dạng của ô là Văn bản (Text) rồi gõ lại\n"
                                + "PAR-3127 62-both-dates.xlsx!Tự đánh giá!G11: ô chứa ngày hoặc giờ (15/1), cần một số nguyên không âm;"
                                + " hãy đặt định dạng của ô là Văn bản (Text) rồi gõ lại");
        assertThat(refused.message(Language.EN))
                .startsWith(
                        "PAR-3127 62-both-dates.xlsx!Tự đánh giá!G10: the cell holds a date or time (12/1), a whole number not"
                                + " below zero is needed; give the cell the format Text and type it again\n");
    }

    @Test
    void rows_whose_visible_cells_were_exchanged_are_refused() {
        assertThat(refused("50-visible-rows-swapped").findings())
                .extracting(finding -> finding.message(Language.VI))
                .containsExactly(
                        "PAR-3134 50-visible-rows-swapped.xlsx!Tự đánh giá!A12: dòng hiện \"1.5\" nhưng mã ẩn là của 1.2; hãy đưa cả"
                                + " dòng về đúng chỗ hoặc lập lại phiếu",
                        "PAR-3134 50-visible-rows-swapped.xlsx!Tự đánh giá!A22: dòng hiện \"1.2\" nhưng mã ẩn là của 1.5; hãy đưa cả"
                                + " dòng về đúng chỗ hoặc lập lại phiếu");
    }

    @Test
    void an_invisible_character_behind_a_choice_and_below_the_table_does_not_matter() {
        assertThat(opinion(form("13-choice-zwsp").assessment(), "1.1.1").facts())
                .containsEntry("plan_issued_on_time", Fact.met(true));
        assertThat(form("32-zero-width-in-locked").assessment().entries()).isNotEmpty();
    }

    @Test
    void a_number_in_a_text_is_what_is_shown_of_it() {
        assertThat(opinion(form("24-evidence-number-15").assessment(), "1.1.3").evidence())
                .extracting(Evidence::number)
                .containsExactly("015");
        Opinion both = opinion(form("64-bool-in-text").assessment(), "1.1.3");
        assertThat(both.explanation()).isEqualTo("TRUE");
        assertThat(both.evidence()).extracting(Evidence::number).containsExactly("TRUE");
    }

    @Test
    void a_date_with_a_time_is_its_day() {
        assertThat(opinion(form("57-datetime-17-digits").assessment(), "1.1.3").evidence())
                .extracting(Evidence::date)
                .containsExactly("2020-12-15", "2020-12-15");
    }

    @Test
    void an_empty_form_beside_its_filled_copy_is_told() {
        SelfAssessmentSheet read = form("38-two-sheets-copied");
        assertThat(read.assessment().entries()).isEmpty();
        // the stored workbook was made from an earlier state of the data
        List<Finding> warnings = read.warnings().stream()
                .filter(warning -> warning.code() != ExcelCode.XLSX_DIGEST)
                .toList();
        assertThat(warnings)
                .extracting(warning -> warning.message(Language.VI))
                .containsExactly(
                        "PAR-3135 38-two-sheets-copied.xlsx!Tự đánh giá: phiếu chưa có mục nào được nhập",
                        "PAR-3109 38-two-sheets-copied.xlsx: trang tính \"Tự đánh giá (2)\" không được đọc; chỉ đọc trang \"Tự đánh"
                                + " giá\"");
        assertThat(warnings.get(1).message(Language.EN))
                .isEqualTo(
                        "PAR-3109 38-two-sheets-copied.xlsx: the sheet \"Tự đánh giá (2)\" is not read; only \"Tự đánh giá\" is");
    }

    @Test
    void a_name_in_a_check_list_is_what_is_seen_of_it() {
        assertThat(corrections("c9-name-nbsp"))
                .filteredOn(correction -> correction.field().equals("name.vi"))
                .extracting(Correction::to)
                .containsExactly("Ban hành kế hoạch CCHC năm");
    }

    @Test
    void a_date_for_a_name_and_a_time_for_a_maximum_are_refused() {
        ParIndexException refused =
                catchThrowableOfType(ParIndexException.class, () -> corrections("c12-time-max-date-name"));
        assertThat(refused.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "PAR-2177 c12-time-max-date-name.xlsx:4#Điểm tối đa đúng: the cell holds a date or time (12:00), which this"
                                + " column does not take",
                        "PAR-2177 c12-time-max-date-name.xlsx:5#Tên đúng: the cell holds a date or time (12/2020), which this"
                                + " column does not take");
    }

    @Test
    void a_control_character_in_a_name_is_refused() {
        assertThat(catchThrowableOfType(ParIndexException.class, () -> corrections("d9-name-x000b"))
                        .message(Language.EN))
                .startsWith("PAR-3124 d9-name-x000b.xlsx!")
                .endsWith("!K4: the cell holds a control character that is not allowed (U+000B)");
    }

    @Test
    void dates_in_a_tree_are_texts_as_they_are_shown() {
        TreeSheet tree = TreeSheet.read(sheet("t1-date-note"), List.of(), "ill");
        assertThat(tree.areas().get(0).criteria().get(0).note()).isEqualTo("12/2020");
        assertThat(tree.areas()
                        .get(0)
                        .criteria()
                        .get(1)
                        .scoring()
                        .orElseThrow()
                        .evidence()
                        .orElseThrow()
                        .vi())
                .isEqualTo("15/12/2020");
    }

    @Test
    void bytes_that_are_no_utf_8_and_broken_xml_are_refused_and_nothing_is_printed() {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(refused("x-badutf8").findings())
                    .extracting(finding -> finding.code())
                    .containsExactly(ExcelCode.XLSX_DAMAGED);
            for (String broken :
                    new String[] {"</c>", "<row", "&nbsp;", "<a b=c/>", "\uFFFE", "<!DOCTYPE a>", "<a x='1' x='2'/>"}) {
                FilledForm form =
                        FilledForm.vietnamese().changeForm(xml -> xml.replace("</sheetData>", broken + "</sheetData>"));
                assertThat(catchThrowableOfType(ParIndexException.class, form::read)
                                .findings())
                        .as(broken)
                        .extracting(finding -> finding.code())
                        .containsExactly(ExcelCode.XLSX_DAMAGED);
            }
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_text_longer_than_any_cell_is_refused() {
        assertThat(refused("x-sst-long"))
                .hasMessage("PAR-3103 x-sst-long.xlsx: the Excel workbook is damaged and cannot be read: "
                        + "it has a tag, comment or text of more than 1,048,576 bytes in xl/sharedStrings.xml");
    }

    private static ParIndexException refused(String file) {
        return catchThrowableOfType(ParIndexException.class, () -> form(file));
    }

    private static SelfAssessmentSheet form(String file) {
        try (InputStream stream = stream(file)) {
            return SelfAssessmentSheet.read(stream, file + ".xlsx", FilledForm.PROVINCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TextSheet sheet(String file) {
        try (InputStream stream = stream(file)) {
            return PlainSheet.read(stream, file + ".xlsx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Correction> corrections(String file) {
        return ConfirmationSheet.corrections(sheet(file), FilledForm.PROVINCE, "annex", "Bảng 2", Confidence.OFFICIAL);
    }

    private static InputStream stream(String file) {
        return WorkbookCasesTest.class.getResourceAsStream("cases/" + file + ".xlsx");
    }

    private static Opinion opinion(Assessment assessment, String code) {
        return assessment
                .entry(NodeCode.parse(code))
                .orElseThrow()
                .opinion(Stage.SELF)
                .orElseThrow();
    }
}
