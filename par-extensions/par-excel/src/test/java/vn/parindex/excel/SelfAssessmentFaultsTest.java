package vn.parindex.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Language;
import vn.parindex.value.MethodologyId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.parindex.excel.FormColumn.DATE;
import static vn.parindex.excel.FormColumn.FIGURE;
import static vn.parindex.excel.FormColumn.NUMBER;
import static vn.parindex.excel.FormColumn.POINTS;
import static vn.parindex.excel.FormColumn.TITLE;
import static vn.parindex.excel.FormColumn.VALUE;

/** Every fault of a form, in the words of both languages. */
class SelfAssessmentFaultsTest {

    private static final String MET = "1.1.1/plan_issued_on_time";
    private static final String DONE = "1.1.3/plan_tasks_completed";
    private static final String ALL = "1.1.3/plan_tasks_total";
    private static final String LATE = "1.2/reports_late_missing_or_incomplete";
    private static final String LEVEL = "1.6/level";

    private final FilledForm form = FilledForm.vietnamese();

    @Test
    void all_faults_are_told_at_once_each_with_its_cell() {
        form.text(MET, VALUE, "rồi")
                .number(LATE, VALUE, "-1")
                .text(DONE, VALUE, "bốn")
                .number(ALL, VALUE, "5");
        assertThat(catchThrowableOfType(ParIndexException.class, form::read).findings())
                .extracting(Finding::place)
                .containsExactly("mau.xlsx!Tự đánh giá!G8", "mau.xlsx!Tự đánh giá!G10", "mau.xlsx!Tự đánh giá!G12");
    }

    @Test
    void text_where_a_number_is_needed() {
        form.text(DONE, VALUE, "bốn nghìn").number(ALL, VALUE, "5000");
        says(
                "PAR-3117 mau.xlsx!Tự đánh giá!G10: cần một số, nhưng ô chứa \"bốn nghìn\"; hãy gõ số, không gõ chữ",
                "PAR-3117 mau.xlsx!Tự đánh giá!G10: a number is needed, but the cell holds \"bốn nghìn\"; type a number,"
                        + " without words");
    }

    @Test
    void figures_of_one_item_whose_words_were_exchanged() {
        form.text(DONE, FIGURE, "Nhiệm vụ trong kế hoạch CCHC năm")
                .text(ALL, FIGURE, "Nhiệm vụ trong kế hoạch CCHC năm đã hoàn thành")
                .number(DONE, VALUE, "41")
                .number(ALL, VALUE, "39");
        assertThat(catchThrowableOfType(ParIndexException.class, form::read).findings())
                .extracting(fault -> fault.message(Language.VI))
                .containsExactly(
                        "PAR-3134 mau.xlsx!Tự đánh giá!E10: dòng hiện \"Nhiệm vụ trong kế hoạch CCHC năm\" nhưng mã ẩn là"
                                + " của 1.1.3 (nhiệm vụ trong kế hoạch CCHC năm đã hoàn thành); hãy đưa cả dòng về đúng"
                                + " chỗ hoặc lập lại phiếu",
                        "PAR-3134 mau.xlsx!Tự đánh giá!E11: dòng hiện \"Nhiệm vụ trong kế hoạch CCHC năm đã hoàn"
                                + " thành\" nhưng mã ẩn là của 1.1.3 (nhiệm vụ trong kế hoạch CCHC năm); hãy đưa cả dòng"
                                + " về đúng chỗ hoặc lập lại phiếu");
    }

    @Test
    void a_number_whose_point_may_part_thousands_or_decimals() {
        form.text(DONE, VALUE, "4.800").number(ALL, VALUE, "5000");
        says(
                "PAR-3132 mau.xlsx!Tự đánh giá!G10: số không rõ: \"4.800\" có thể là 4800 hoặc 4,8; hãy gõ đúng số muốn ghi",
                "PAR-3132 mau.xlsx!Tự đánh giá!G10: an unclear number: \"4.800\" may be 4800 or 4.8; type the one that is meant");
    }

    @Test
    void a_number_left_by_binary_arithmetic() {
        form.number(DONE, VALUE, "0.30000000000000004").number(ALL, VALUE, "1");
        says(
                "PAR-3118 mau.xlsx!Tự đánh giá!G10: 0.30000000000000004 không phải số gõ tay (nhiều hơn 15 chữ số có nghĩa, thường do"
                        + " phép tính của"
                        + " Excel để lại); hãy gõ lại đúng số",
                "PAR-3118 mau.xlsx!Tự đánh giá!G10: 0.30000000000000004 was not typed (more than 15 significant digits, as Excel's own"
                        + " arithmetic"
                        + " leaves them); type the number itself");
    }

    @Test
    void more_than_nine_decimals() {
        form.number(DONE, VALUE, "0.1234567891").number(ALL, VALUE, "1");
        says(
                "PAR-3119 mau.xlsx!Tự đánh giá!G10: 0.1234567891 có hơn 9 chữ số thập phân, hoặc hơn 18 chữ số phần nguyên",
                "PAR-3119 mau.xlsx!Tự đánh giá!G10: 0.1234567891 has more than 9 decimals, or more than 18 digits before them");
    }

    @Test
    void a_negative_number_and_a_count_that_is_not_whole() {
        form.number(LATE, VALUE, "-2");
        says("PAR-3120 mau.xlsx!Tự đánh giá!G12: -2 nhỏ hơn 0", "PAR-3120 mau.xlsx!Tự đánh giá!G12: -2 is below zero");
        form.number(LATE, VALUE, "1.5");
        says(
                "PAR-3121 mau.xlsx!Tự đánh giá!G12: 1,5 không phải số nguyên",
                "PAR-3121 mau.xlsx!Tự đánh giá!G12: 1.5 is not a whole number");
    }

    @Test
    void claimed_points_above_the_maximum() {
        form.text(MET, VALUE, "có").number(MET, POINTS, "0.26");
        says(
                "PAR-3122 mau.xlsx!Tự đánh giá!H8: 0,26 lớn hơn mức cho phép là 0,25",
                "PAR-3122 mau.xlsx!Tự đánh giá!H8: 0.26 is above 0.25, the most that is allowed");
    }

    @Test
    void a_word_that_is_not_in_the_list() {
        form.text(MET, VALUE, "đạt");
        says(
                "PAR-3123 mau.xlsx!Tự đánh giá!G8: \"đạt\" không có trong danh sách; chỉ nhận: có; không",
                "PAR-3123 mau.xlsx!Tự đánh giá!G8: \"đạt\" is not among the choices: có; không");
        form.text(MET, VALUE, "có").text(LEVEL, VALUE, "rất tốt");
        assertThat(catchThrowableOfType(ParIndexException.class, form::read).message(Language.VI))
                .contains("\"rất tốt\" không có trong danh sách; chỉ nhận: hoàn thành đúng hạn tất cả nhiệm vụ; ");
    }

    @Test
    void a_formula_and_an_error_value() {
        form.raw(LATE, VALUE, "<c r=\"@\"><f>SUM(A1:A2)</f><v>3</v></c>");
        says(
                "PAR-3115 mau.xlsx!Tự đánh giá!G12: ô chứa công thức =SUM(A1:A2); hãy dán lại thành giá trị",
                "PAR-3115 mau.xlsx!Tự đánh giá!G12: the cell holds the formula =SUM(A1:A2); paste it as a value");
        form.raw(LATE, VALUE, "<c r=\"@\" t=\"e\"><v>#REF!</v></c>");
        says(
                "PAR-3116 mau.xlsx!Tự đánh giá!G12: ô có giá trị lỗi của Excel: #REF!",
                "PAR-3116 mau.xlsx!Tự đánh giá!G12: the cell holds an error value of Excel: #REF!");
    }

    @Test
    void a_leaf_filled_in_part() {
        form.number(DONE, VALUE, "39");
        says(
                "PAR-3125 mau.xlsx!Tự đánh giá!G11: mục 1.1.3 đã nhập một phần nhưng còn thiếu: nhiệm vụ trong kế hoạch CCHC năm",
                "PAR-3125 mau.xlsx!Tự đánh giá!G11: 1.1.3 is filled in part, but this is missing: "
                        + FilledForm.PROVINCE
                                .fact("plan_tasks_total")
                                .orElseThrow()
                                .name()
                                .en());
        form.raw(DONE, VALUE, "<c r=\"@\"></c>").text(DONE, TITLE, "Báo cáo");
        assertThat(catchThrowableOfType(ParIndexException.class, form::read).findings())
                .extracting(f -> f.code().id())
                .containsExactly("PAR-3125", "PAR-3125");
    }

    @Test
    void a_date_without_a_document() {
        form.text(MET, VALUE, "có").text(MET, DATE, "2020-12-02");
        says(
                "PAR-3126 mau.xlsx!Tự đánh giá!I8: có ngày nhưng chưa có số, ký hiệu hoặc tên của tài liệu kiểm chứng",
                "PAR-3126 mau.xlsx!Tự đánh giá!I8: there is a date, but neither number nor title of the evidence");
    }

    @Test
    void something_written_where_nothing_is_entered() {
        form.number(ALL, POINTS, "1");
        says(
                "PAR-3114 mau.xlsx!Tự đánh giá!H11: ô này không phải ô nhập, nhưng có nội dung \"1\"",
                "PAR-3114 mau.xlsx!Tự đánh giá!H11: nothing is to be entered in this cell, but it holds \"1\"");
        assertThat(catchThrowableOfType(
                                ParIndexException.class,
                                () -> FilledForm.vietnamese()
                                        .number("1.8.1", VALUE, "80")
                                        .read())
                        .findings())
                .extracting(f -> f.code().id())
                .containsExactly("PAR-3114");
    }

    @Test
    void a_control_character() {
        form.text(MET, VALUE, "có").text(MET, NUMBER, "1\u0085");
        says(
                "PAR-3124 mau.xlsx!Tự đánh giá!I8: ô có ký tự điều khiển không được phép (U+0085)",
                "PAR-3124 mau.xlsx!Tự đánh giá!I8: the cell holds a control character that is not allowed (U+0085)");
    }

    @Test
    void hidden_codes_that_were_changed_leave_a_row_unknown_and_one_missing() {
        form.cell("M8", FilledForm.inline("1.1.9"));
        says(
                "PAR-3110 mau.xlsx!Tự đánh giá!M8: mã ẩn của dòng là \"1.1.9/plan_issued_on_time\", không có trong phiếu; hãy lập lại phiếu\n"
                        + "PAR-3112 mau.xlsx!Tự đánh giá: thiếu dòng của mục 1.1.1/plan_issued_on_time; hãy lập lại phiếu",
                "PAR-3110 mau.xlsx!Tự đánh giá!M8: the row's hidden code is \"1.1.9/plan_issued_on_time\", which the form does not have;"
                        + " start again"
                        + " from the form\nPAR-3112 mau.xlsx!Tự đánh giá: the row of 1.1.1/plan_issued_on_time is missing; start again from"
                        + " the form");
    }

    @Test
    void a_row_copied_and_a_row_added() {
        form.rows("<row r=\"900\"><c r=\"M900\" t=\"inlineStr\"><is><t>1.1.1</t></is></c>"
                + "<c r=\"N900\" t=\"inlineStr\"><is><t>plan_issued_on_time</t></is></c></row>"
                + "<row r=\"901\"><c r=\"B901\" t=\"inlineStr\"><is><t>Tổng</t></is></c></row>");
        says(
                "PAR-3111 mau.xlsx!Tự đánh giá!M900: dòng của mục 1.1.1/plan_issued_on_time có hai lần; hãy xóa dòng chép thêm\n"
                        + "PAR-3113 mau.xlsx!Tự đánh giá!B901: dòng này không thuộc phiếu nhưng có nội dung \"Tổng\"",
                "PAR-3111 mau.xlsx!Tự đánh giá!M900: the row of 1.1.1/plan_issued_on_time stands twice; delete the copied one\n"
                        + "PAR-3113 mau.xlsx!Tự đánh giá!B901: this row is not of the form, but holds \"Tổng\"");
    }

    @Test
    void another_form_another_methodology_and_an_impossible_year() {
        form.head(7, "MMXX");
        says(
                "PAR-3108 mau.xlsx!par: năm của phiếu không hợp lệ: \"MMXX\"",
                "PAR-3108 mau.xlsx!par: the form's year is not valid:" + " \"MMXX\"");
        form.head(1, "par-self-assessment/9");
        says(
                "PAR-3105 mau.xlsx: dạng phiếu là \"par-self-assessment/9\", cần \"par-self-assessment/1\"",
                "PAR-3105 mau.xlsx: the form is \"par-self-assessment/9\", expected \"par-self-assessment/1\"");
        Methodology ministry = MethodologyCatalog.installed().get(MethodologyId.of("vn-1149-2020-ministry"));
        byte[] bytes = FilledForm.vietnamese().bytes();
        said(
                bytes,
                ministry,
                "PAR-3106 mau.xlsx: phiếu lập theo bộ tiêu chí vn-1149-2020-province, không phải vn-1149-2020-ministry",
                "PAR-3106 mau.xlsx: the form is of the methodology vn-1149-2020-province, not of vn-1149-2020-ministry");
    }

    @Test
    void a_form_made_from_other_bytes_of_the_methodology_is_read_with_a_warning() {
        SelfAssessmentSheet read =
                form.head(3, "0123456789abcdef0123").text(MET, VALUE, "có").read();
        String now = FilledForm.PROVINCE.digest().substring(0, 16);
        assertThat(read.assessment().entries()).hasSize(1);
        assertThat(read.warnings())
                .extracting(f -> f.message(Language.EN))
                .containsExactly("PAR-3107 mau.xlsx: the form was made from the"
                        + " methodology's data 0123456789abcdef… and is read by " + now
                        + "…; maxima and rules may have been corrected since");
        assertThat(read.warnings().get(0).message(Language.VI))
                .isEqualTo("PAR-3107 mau.xlsx: phiếu lập từ bản dữ liệu"
                        + " 0123456789abcdef… của bộ"
                        + " tiêu chí, nay đọc theo bản " + now
                        + "…; điểm tối đa, cách chấm điểm có thể đã được đính chính");
    }

    @Test
    void files_that_are_no_workbook() {
        said(
                "code,points\n".getBytes(StandardCharsets.UTF_8),
                FilledForm.PROVINCE,
                "PAR-3100 mau.xlsx: không phải tệp Excel dạng .xlsx",
                "PAR-3100 mau.xlsx: not an Excel workbook of the form .xlsx");
        said(
                new byte[0],
                FilledForm.PROVINCE,
                "PAR-3100 mau.xlsx: không phải tệp Excel dạng .xlsx",
                "PAR-3100 mau.xlsx: not an Excel workbook of the form .xlsx");
        said(
                zip("word/document.xml", 10),
                FilledForm.PROVINCE,
                "PAR-3100 mau.xlsx: không phải tệp Excel dạng .xlsx",
                "PAR-3100 mau.xlsx: not an Excel workbook of the form .xlsx");
        said(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2},
                FilledForm.PROVINCE,
                "PAR-3101 mau.xlsx: tệp cần mật khẩu để mở, hoặc ở dạng .xls cũ; hãy lưu lại thành .xlsx không đặt mật khẩu mở tệp",
                "PAR-3101 mau.xlsx: the file needs a password to open, or has the old form .xls; save it as .xlsx that opens without a"
                        + " password");
    }

    @Test
    void a_file_that_unpacks_to_too_much_or_is_too_large() {
        said(
                zip("xl/worksheets/sheet1.xml", (64 << 20) + 1),
                FilledForm.PROVINCE,
                "PAR-3102 mau.xlsx: tệp có hơn 67.108.864 byte sau khi giải nén",
                "PAR-3102 mau.xlsx: the file has more than 67,108,864" + " bytes when unpacked");
        said(
                new byte[(16 << 20) + 1],
                FilledForm.PROVINCE,
                "PAR-3102 mau.xlsx: tệp có hơn 16.777.216 byte khi chưa giải nén",
                "PAR-3102 mau.xlsx: the file has more than 16,777,216" + " bytes as it is");
    }

    @Test
    void damaged_files() {
        byte[] whole = form.bytes();
        said(
                java.util.Arrays.copyOf(whole, whole.length / 2),
                FilledForm.PROVINCE,
                "PAR-3103 mau.xlsx: tệp Excel bị hỏng, không đọc được: không giải nén được",
                "PAR-3103 mau.xlsx: the Excel workbook is damaged and cannot be read: it cannot be unpacked");
        said(
                FilledForm.vietnamese().without("xl/workbook.xml").bytes(),
                FilledForm.PROVINCE,
                "PAR-3103 mau.xlsx: tệp Excel bị hỏng, không đọc được: thiếu phần xl/workbook.xml",
                "PAR-3103 mau.xlsx: the Excel workbook is damaged and cannot be read: the part xl/workbook.xml is missing");
        said(
                FilledForm.vietnamese()
                        .changeForm(xml -> xml.replace("</row>", "</c>"))
                        .bytes(),
                FilledForm.PROVINCE,
                "PAR-3103 mau.xlsx: tệp Excel bị hỏng, không đọc được: nội dung XML sai ở xl/worksheets/sheet1.xml",
                "PAR-3103 mau.xlsx: the Excel workbook is damaged and cannot be read: its XML is wrong in xl/worksheets/sheet1.xml");
    }

    @Test
    void an_address_that_no_sheet_has_costs_no_memory() {
        form.rows("<row r=\"900\"><c r=\"ZZZZZZ900\"><v>1</v></c></row>");
        assertThat(catchThrowableOfType(ParIndexException.class, form::read).findings())
                .extracting(f -> f.code().id())
                .containsExactly("PAR-3103");
    }

    @Test
    void a_document_type_is_not_expanded() {
        form.changeForm(xml -> xml.replaceFirst("<worksheet", "<!DOCTYPE w [<!ENTITY a \"có\">]><worksheet"))
                .raw(MET, VALUE, "<c r=\"@\" t=\"inlineStr\"><is><t>&a;</t></is></c>");
        assertThat(catchThrowableOfType(ParIndexException.class, form::read).findings())
                .extracting(f -> f.code().id())
                .containsExactly("PAR-3103");
    }

    @Test
    void a_sheet_that_was_renamed() {
        form.change("xl/workbook.xml", xml -> xml.replaceFirst("<sheet name=\"[^\"]*\"", "<sheet name=\"Sheet1\""));
        says(
                "PAR-3104 mau.xlsx: không có trang tính \"Tự đánh giá\"; hãy dùng đúng phiếu tự đánh giá đã lập, không xóa, không đổi tên trang tính",
                "PAR-3104 mau.xlsx: there is no sheet \"Tự đánh giá\"; use the form as it was made, without deleting or renaming sheets");
    }

    private void says(String vietnamese, String english) {
        said(form.bytes(), FilledForm.PROVINCE, vietnamese, english);
    }

    private static void said(byte[] bytes, Methodology methodology, String vietnamese, String english) {
        ParIndexException refused = catchThrowableOfType(
                ParIndexException.class,
                () -> SelfAssessmentSheet.read(new ByteArrayInputStream(bytes), FilledForm.FILE, methodology));
        assertThat(refused.message(Language.VI)).isEqualTo(vietnamese);
        assertThat(refused.message(Language.EN)).isEqualTo(english);
    }

    private static byte[] zip(String part, int zeros) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(new byte[zeros]);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
