package vn.parindex.authoring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.authoring.RuleSetSample.BASE;

class TreeSheetTest {

    private static final String HEADER =
            "code\ttier\tname_vi\tname_en\tmax\tmethod\trule\tfacts\tevidence_vi\tconfidence\tnote\n";

    @TempDir
    private Path folder;

    private Path head;

    @BeforeEach
    void the_head_is_that_of_the_base_without_forms() throws IOException {
        head = Files.writeString(
                folder.resolve("head.json"),
                ParJson.METHODOLOGY
                        .head(BASE.toBuilder().forms(List.of()).units(List.of()).build())
                        .replace("\"total\": \"100\"", "\"total\": \"10\""));
    }

    private static String tsv(Methodology methodology) {
        return TreeSheet.rows(methodology).stream()
                .map(row -> String.join("\t", row))
                .collect(Collectors.joining("\n"));
    }

    private Methodology read(String rows) {
        return RuleSets.read(head, TextSheet.tsv(HEADER + rows, "tree.tsv"), "draft");
    }

    private void refused(String rows, String en, String vi) {
        try {
            read(rows);
            assertThat("").isEqualTo(en);
        } catch (ParIndexException e) {
            assertThat(e.message(Language.EN)).isEqualTo(en);
            assertThat(e.message(Language.VI)).isEqualTo(vi);
        }
    }

    @Test
    void what_is_written_is_read_again_with_the_same_digest() throws IOException {
        Files.writeString(head, ParJson.METHODOLOGY.head(BASE));

        assertThat(RuleSets.read(head, TextSheet.tsv(tsv(BASE), "tree.tsv"), "draft")
                        .digest())
                .isEqualTo(BASE.digest());
    }

    @Test
    void a_folder_is_read_again_with_the_same_digest() throws IOException {
        ParJson.METHODOLOGY.folder(BASE).forEach((name, content) -> {
            try {
                Files.writeString(folder.resolve(name), content);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });

        assertThat(ParJson.METHODOLOGY.read(folder).digest()).isEqualTo(BASE.digest());
        assertThat(ParJson.METHODOLOGY.folder(BASE).keySet())
                .containsExactly(
                        "methodology.json", "facts.json", "sources.json", "area-1.json", "area-2.json", "area-3.json");
    }

    @Test
    void the_sheet_that_officials_keep_is_read_and_figures_get_names_from_their_rows() {
        Methodology read = read("""
            1\tarea\tChỉ đạo\tSteering\t10\t\t\t\t\treconstructed\t
            1.1\tcriterion\tBáo cáo\tReports\t2\tappraisal\tdeduct : 0.5 per báo cáo chậm\tcount: late_reports\tBáo cáo\treconstructed\tours
            1.2\tcriterion\tHồ sơ\t\t8\t\t\t\t\treconstructed\t
            1.2.1\tsub-criterion\tĐúng hạn\tOn time\t7\tappraisal\tproportional : floor 95 ; none -> n/a\t\
            ratio: on_time / resolved\t\treported\t
            1.2.2\tsub-criterion\tKhảo sát\t\t1\tsurvey\tsurvey\tsurvey\t\treported\t
            """);

        assertThat(read.leaves())
                .extracting(leaf -> leaf.code() + " " + leaf.rule().kind().id())
                .containsExactly("1.1 deductions", "1.2.1 proportional", "1.2.2 survey");
        assertThat(read.facts()).extracting(FactSpec::id).contains("late_reports", "on_time", "resolved");
        assertThat(read.fact("late_reports").orElseThrow().name().vi()).isEqualTo("báo cáo chậm");
        assertThat(read.fact("on_time").orElseThrow().name().vi()).isEqualTo("Đúng hạn (on_time)");
        assertThat(read.leaves().get(0).node().citation().source()).isEqualTo("draft");
    }

    @Test
    void all_faults_are_told_with_their_line() {
        refused("""
            1\tcriterion\tChỉ đạo\tSteering\t10\t\t\t\t\treconstructed\t
            1.1\tcriterion\t\t\t2,5\tappraisal\tdeduct : 0.5\tcount: late\t\tsure\t
            1.2.1\tsub-criterion\tĐúng hạn\tOn time\t7\tappraisal\t\t\t\treported\t
            x\tsub-criterion\tĐúng hạn\tOn time\t7\tappraisal\tsurvey\tsurvey\t\treported\t
            2\tarea\tKhác\tOther\t1\tappraisal\tsurvey\tsurvey\t\treported\t
            2.1\tcriterion\tĐúng hạn\tOn time\t70000000\tappraisal\tdeduct : 0.5\tcount: late\t\treported\t
            """, """
            PAR-2173 tree.tsv:2: tier criterion does not go with code 1
            PAR-3013 tree.tsv:3: text must not be blank
            PAR-3009 tree.tsv:3: 2,5 is not a plain decimal (such as 0.25; at most 9 decimals)
            PAR-3012 tree.tsv:3: sure is not allowed; allowed: reconstructed; reported; official
            PAR-2126 tree.tsv:4: 1.2.1 has no rule yet; give both method and rule
            PAR-3017 tree.tsv:5: x is not a node code (such as 3.4.1)
            PAR-2029 tree.tsv:6: a criterion has sub-criteria or a rule, one of the two
            PAR-3010 tree.tsv:7: 70000000 is outside 0 to 1,000,000
            PAR-2110 tree.tsv:7: the rule cannot be read: must be like 0.25 per late report, found: 0.5""", """
            PAR-2173 tree.tsv:2: cấp \"criterion\" không khớp với mã 1
            PAR-3013 tree.tsv:3: văn bản không được để trống
            PAR-3009 tree.tsv:3: \"2,5\" không phải số thập phân hợp lệ (ví dụ 0.25, viết dấu chấm; tối đa 9 chữ số thập phân)
            PAR-3012 tree.tsv:3: \"sure\" không hợp lệ; chỉ nhận: reconstructed; reported; official
            PAR-2126 tree.tsv:4: 1.2.1 chưa có quy tắc chấm; phải ghi cả method và rule
            PAR-3017 tree.tsv:5: \"x\" không phải mã mục hợp lệ (ví dụ 3.4.1)
            PAR-2029 tree.tsv:6: tiêu chí phải có tiêu chí thành phần hoặc có quy tắc chấm, không đồng thời cả hai
            PAR-3010 tree.tsv:7: 70000000 nằm ngoài khoảng từ 0 đến 1.000.000
            PAR-2110 tree.tsv:7: không đọc được quy tắc chấm điểm: phải có dạng 0.25 per báo cáo chậm, gặp: 0.5""");
    }

    @Test
    void rows_before_the_row_they_belong_under_and_rows_wider_than_the_header_are_refused() {
        refused("""
            1.1\tcriterion\tBáo cáo\tReports\t2\tappraisal\tdeduct : 0.5 per x\tcount: late\t\treported\t
            1\tarea\tChỉ đạo\tSteering\t10\t\t\t\t\treconstructed\t\tmore
            """, """
            PAR-2174 tree.tsv:2: 1.1 stands before the row that it belongs under
            PAR-2172 tree.tsv:3: 12 cells, the header has 11""", """
            PAR-2174 tree.tsv:2: 1.1 đứng trước mục cấp trên của nó
            PAR-2172 tree.tsv:3: 12 ô, trong khi dòng tiêu đề có 11 ô""");
    }

    @Test
    void faults_of_the_whole_stand_at_the_line_of_their_row() {
        refused("""
            1\tarea\tChỉ đạo\tSteering\t10\t\t\t\t\treconstructed\t
            1.2\tcriterion\tBáo cáo\tReports\t2\tunknown\tdeduct : 0.5 per x\tcount: late\t\treported\t
            1.2\tcriterion\tHồ sơ\t\t9\tappraisal\tdeduct : 0.5 per y\tcount: late\t\treconstructed\t
            """, """
            PAR-2001 tree.tsv:3: code is 1.2, must be 1.1
            PAR-2020 tree.tsv:3: no method unknown; there are: appraisal; survey
            PAR-2002 tree.tsv:2: maximum is 10, its children give 11""", """
            PAR-2001 tree.tsv:3: mã là 1.2, phải là 1.1
            PAR-2020 tree.tsv:3: không có cấu phần điểm unknown; có: appraisal; survey
            PAR-2002 tree.tsv:2: điểm tối đa 10, tổng của các mục cấp dưới là 11""");
    }

    @Test
    void texts_that_cannot_be_stored_are_told_with_line_and_column_whatever_their_column() {
        refused(
                "1\tarea\tChỉ đạo\tSteering\t10\t\t\t\t\treconstructed\tghi\u001Bchú\n"
                        + "1.1\tcriterion\tBáo cáo\tRe\u0085ports\t10\tappraisal\tdeduct : 0.5 per x\tcount: late\t"
                        + "Ke\u0302\u0301 hoạch\treported\t\n",
                "PAR-3020 tree.tsv:2#note: value refused: it holds the character U+001B\n"
                        + "PAR-3020 tree.tsv:3#name_en: value refused: it holds the character U+0085\n"
                        + "PAR-3011 tree.tsv:3#evidence_vi: text is not in Unicode NFC: Kế hoạch",
                "PAR-3020 tree.tsv:2#note: giá trị không hợp lệ: có ký tự U+001B\n"
                        + "PAR-3020 tree.tsv:3#name_en: giá trị không hợp lệ: có ký tự U+0085\n"
                        + "PAR-3011 tree.tsv:3#evidence_vi: văn bản chưa ở dạng chuẩn Unicode NFC: Kế hoạch");
    }

    @Test
    void a_replacement_character_that_stands_in_the_file_is_a_character() {
        String rows = HEADER + "1\tarea\tChỉ \uFFFD đạo\tSteering\t10\t\t\t\t\treconstructed\t\n";
        assertThat(TextSheet.tsv(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)), "tree.tsv")
                        .lines())
                .hasSize(2);
    }

    @Test
    void true_and_false_may_be_written_as_a_spreadsheet_does() {
        String header = HEADER.strip() + "\tnot_applicable\tself_assessed\n";
        String rows = "1\tarea\tChỉ đạo\tSteering\t10\t\t\t\t\treconstructed\t\n"
                + "1.1\tcriterion\tBáo cáo\tReports\t10\tappraisal\tproportional : floor 95 ; none -> n/a\tratio: a / b\t\treported\t"
                + "\tTRUE\tFALSE\n";
        var leaf = RuleSets.read(head, TextSheet.tsv(header + rows, "tree.tsv"), "draft")
                .leaves()
                .get(0);
        assertThat(leaf.scoring().mayBeNotApplicable()).isTrue();
        assertThat(leaf.selfAssessed()).isFalse();
    }

    @Test
    void the_head_is_checked_together_with_the_sheet_and_has_no_areas() throws IOException {
        Files.writeString(head, BASE.canonical().replace("\"level\":\"province\",", ""));

        refused("1\tarea\t\t\t10\t\t\t\t\treconstructed\t\n", """
            PAR-2175 head.json#/areas: the head must not have areas; they come from the sheet
            PAR-3005 head.json: key level is missing
            PAR-3013 tree.tsv:2: text must not be blank""", """
            PAR-2175 head.json#/areas: tệp phần đầu không được có areas; các lĩnh vực lấy từ bảng
            PAR-3005 head.json: thiếu trường \"level\"
            PAR-3013 tree.tsv:2: văn bản không được để trống""");
    }
}
