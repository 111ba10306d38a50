package vn.parindex.authoring;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.csv.CsvWriter;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Source;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Language;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.parindex.authoring.RuleSetSample.BASE;
import static vn.parindex.authoring.RuleSetSample.row;

class ConfirmationSheetTest {

    private static final Map<String, Integer> COLUMN =
            Map.of("mark", 9, "name", 10, "maximum", 11, "rule", 12, "evidence", 13, "place", 14, "remark", 15);

    /** The check-list of the base with cells filled: code, column, value in turn. */
    private static TextSheet filled(Language language, String... cells) {
        CsvWriter csv = new CsvWriter();
        for (List<String> row : ConfirmationSheet.rows(BASE, language, true)) {
            List<String> line = new ArrayList<>(row);
            for (int i = 0; i < cells.length; i += 3) {
                if (line.get(0).equals(cells[i])) {
                    line.set(COLUMN.get(cells[i + 1]), cells[i + 2]);
                }
            }
            csv.record(line.stream().map(CsvWriter::harmless).toList());
        }
        return TextSheet.csv(
                new ByteArrayInputStream((CsvWriter.BYTE_ORDER_MARK + csv).getBytes(StandardCharsets.UTF_8)),
                "list.csv");
    }

    private static List<Correction> corrections(TextSheet sheet) {
        return ConfirmationSheet.corrections(sheet, BASE, "annex", "Bảng 2", Confidence.OFFICIAL);
    }

    private static void refused(TextSheet sheet, String en, String vi) {
        ParIndexException refused = catchThrowableOfType(ParIndexException.class, () -> corrections(sheet));
        assertThat(refused.message(Language.EN)).isEqualTo(en);
        assertThat(refused.message(Language.VI)).isEqualTo(vi);
    }

    @Test
    void rows_that_are_official_already_are_left_out_unless_all_are_wanted() {
        assertThat(ConfirmationSheet.rows(BASE, Language.VI, false))
                .hasSize(10)
                .noneMatch(row -> row.get(0).equals("1.2"));
        assertThat(ConfirmationSheet.rows(BASE, Language.VI, true)).hasSize(11);
    }

    @Test
    void a_row_shows_what_the_methodology_says_and_leaves_cells_for_the_checker() {
        List<List<String>> rows = ConfirmationSheet.rows(BASE, Language.VI, true);

        assertThat(rows.get(0))
                .containsExactly(
                        "Mã",
                        "Tên tiêu chí",
                        "Điểm tối đa",
                        "Cách chấm điểm",
                        "Quy tắc",
                        "Số liệu",
                        "Tài liệu kiểm chứng",
                        "Mức độ tin cậy",
                        "Nguồn",
                        "Đúng/sai",
                        "Tên đúng",
                        "Điểm tối đa đúng",
                        "Quy tắc đúng",
                        "Tài liệu kiểm chứng đúng",
                        "Vị trí trong văn bản",
                        "Ghi chú");
        assertThat(rows.get(3))
                .containsExactly(
                        "1.1.1",
                        "Ban hành kế hoạch",
                        "30",
                        "đạt yêu cầu thì được điểm tối đa 30,00, không đạt thì 0 điểm",
                        "all-or-nothing",
                        "met: plan_issued",
                        "Kế hoạch",
                        "dựng lại",
                        "Bản nháp",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "");
        assertThat(ConfirmationSheet.rows(BASE, Language.EN, true).get(5))
                .startsWith(
                        "1.2",
                        "Sáng kiến",
                        "8",
                        "steps on the count: 2 or more gives 8.00 points; exactly 1 gives 4.00 points; below 1 gives 0.00 points",
                        "steps # : >=2 -> 8 ; >=1 -> 4 ; else 0",
                        "count: initiatives",
                        "",
                        "official",
                        "A sample decision, Bảng 2");
    }

    @Test
    void a_filled_list_becomes_corrections_that_apply() {
        TextSheet sheet = filled(
                Language.VI,
                "1.1.1",
                "mark",
                "sai",
                "1.1.1",
                "maximum",
                "25,5",
                "1.1.2",
                "mark",
                "SAI",
                "1.1.2",
                "maximum",
                "34.5",
                "2.1",
                "mark",
                "đúng",
                "2.2",
                "mark",
                "Đúng",
                "2.2",
                "place",
                "Bảng 2, dòng 14",
                "1.2",
                "mark",
                "sai",
                "1.2",
                "rule",
                "steps # : >=3 -> 8 ; >=1 -> 4 ; else 0",
                "3.1",
                "mark",
                "sai",
                "3.1",
                "name",
                "Điều tra lãnh đạo, quản lý",
                "3.1",
                "evidence",
                "Báo cáo");

        Methodology corrected = RuleSets.correct(
                BASE,
                new Corrections(
                        "base-2020",
                        BASE.digest(),
                        MethodologyId.of("checked-2020"),
                        Optional.empty(),
                        List.of(new Source("annex", "", Text.of("Phụ lục", ""), "", Optional.empty(), "A", "", "")),
                        List.of(),
                        corrections(sheet),
                        ""));

        assertThat(row(corrected, "1.1.1").maximum()).hasToString("25.5");
        assertThat(row(corrected, "1.1.1").citation()).isEqualTo(new Citation("annex", "Bảng 2, 1.1.1"));
        assertThat(row(corrected, "2.2").citation()).isEqualTo(new Citation("annex", "Bảng 2, dòng 14"));
        assertThat(RuleNotation.rule(
                        row(corrected, "1.2").scoring().orElseThrow().rule()))
                .isEqualTo("steps # : >=3 -> 8 ; >=1 -> 4 ; else 0");
        assertThat(row(corrected, "3.1").name()).isEqualTo(Text.of("Điều tra lãnh đạo, quản lý", "Leaders' survey"));
        assertThat(row(corrected, "3.1")
                        .scoring()
                        .orElseThrow()
                        .evidence()
                        .orElseThrow()
                        .vi())
                .isEqualTo("Báo cáo");
        assertThat(DataStatus.of(corrected).total().rows())
                .containsEntry(Confidence.OFFICIAL, 6)
                .containsEntry(Confidence.RECONSTRUCTED, 4);
        assertThat(DataStatus.of(corrected).total().points().get(Confidence.OFFICIAL))
                .hasToString("100");
    }

    @Test
    void either_language_may_be_used_in_headings_and_marks() {
        assertThat(corrections(filled(Language.EN, "2.1", "mark", "Right")))
                .singleElement()
                .extracting(Correction::field)
                .isEqualTo(Correction.CONFIRMED);
    }

    @Test
    void marks_and_values_that_contradict_each_other_are_refused_all_at_once() {
        refused(
                filled(
                        Language.VI,
                        "1.1.1",
                        "mark",
                        "sai",
                        "1.1.2",
                        "mark",
                        "đúng",
                        "1.1.2",
                        "maximum",
                        "1",
                        "1.2",
                        "maximum",
                        "1",
                        "2.1",
                        "mark",
                        "ok"),
                """
            PAR-2114 list.csv:4: marked wrong, but no right value is given
            PAR-2115 list.csv:5: a right value is given, but the row is not marked wrong
            PAR-2115 list.csv:6: a right value is given, but the row is not marked wrong
            PAR-2113 list.csv:8: mark ok is not understood; allowed: đúng; right; sai; wrong""",
                """
            PAR-2114 list.csv:4: đánh dấu sai nhưng chưa ghi giá trị đúng nào
            PAR-2115 list.csv:5: có ghi giá trị đúng nhưng dòng không được đánh dấu sai
            PAR-2115 list.csv:6: có ghi giá trị đúng nhưng dòng không được đánh dấu sai
            PAR-2113 list.csv:8: ký hiệu \"ok\" không hợp lệ; chỉ dùng: đúng; right; sai; wrong""");
    }

    @Test
    void a_list_without_any_mark_is_refused() {
        refused(
                filled(Language.VI),
                "PAR-2116 list.csv: no row is marked",
                "PAR-2116 list.csv: chưa có dòng nào được đánh dấu");
    }

    @Test
    void columns_that_are_missing_unknown_or_there_twice_are_refused() {
        String columns =
                "Mã; Tên tiêu chí; Điểm tối đa; Cách chấm điểm; Quy tắc; Số liệu; Tài liệu kiểm chứng; Mức độ tin cậy; Nguồn; "
                        + "Đúng/sai; "
                        + "Tên đúng; Điểm tối đa đúng; Quy tắc đúng; Tài liệu kiểm chứng đúng; Vị trí trong văn bản; Ghi chú";
        refused(
                TextSheet.tsv("Mã\tTên tiêu chí\tLạ\tMã\n1.1\tx\ty\tz\n", "list.tsv"),
                "PAR-6002 list.tsv:1: unknown column Lạ; the columns are " + columns
                        + "\nPAR-6003 list.tsv:1: column Mã stands twice\n"
                        + "PAR-6001 list.tsv:1: column Đúng/sai is missing; the columns are Mã; Đúng/sai",
                "PAR-6002 list.tsv:1: không có cột Lạ; các cột: " + columns
                        + "\nPAR-6003 list.tsv:1: cột Mã xuất hiện hai lần\n"
                        + "PAR-6001 list.tsv:1: thiếu cột Đúng/sai; các cột phải có: Mã; Đúng/sai");
    }

    @Test
    void a_row_that_is_not_there_is_refused() {
        refused(TextSheet.tsv("Mã\tĐúng/sai\n9.9\tđúng\nabc\tđúng\n", "list.tsv"), """
            PAR-2041 list.tsv:2: no node 9.9 in the tree
            PAR-3017 list.tsv:3: abc is not a node code (such as 3.4.1)""", """
            PAR-2041 list.tsv:2: không có mục 9.9 trong bộ tiêu chí
            PAR-3017 list.tsv:3: \"abc\" không phải mã mục hợp lệ (ví dụ 3.4.1)""");
    }
}
