package vn.parindex.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.json.ParJson;
import vn.parindex.value.Points;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreCommandTest {

    private static final String HEAD = """
        {"format": "par-assessment/1", "methodology": "vn-1149-2020-province", "year": 2020,
         "unit": {"id": "u", "name": "Tỉnh A"}, "entries": [""";

    @TempDir
    private Path folder;

    private Path assessment(String entries) {
        return Run.write(folder.resolve("a.json"), HEAD + entries + "]}");
    }

    @Test
    void a_complete_assessment_is_printed_as_tables() {
        Run run = Run.par("score", Run.copy(folder, "demo/province-2020.json"));
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "Tỉnh Minh Họa",
                        "Tổng hợp theo lĩnh vực",
                        "không phải phụ lục chính thức",
                        "Tự đánh giá",
                        "Thẩm định");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_json_result_is_read_again() {
        String json = Run.par("score", Run.copy(folder, "demo/ministry-2020.json"), "--format", "json")
                .out();
        assertThat(ParJson.RESULT.read(json, "result.json").completeness().leaves())
                .isEqualTo(106);
    }

    @Test
    void what_is_not_scored_stays_open() {
        // 96 % of the maximum 1; the other 99 points are open
        String json = Run.par("score", assessment("""
            {"code": "3.4.1", "opinions": [{"stage": "self",
              "facts": {"dossiers_on_time_province": 4800, "dossiers_resolved_province": 5000}}]}"""), "--mode", "self", "--format", "json")
                .out();
        var total = ParJson.RESULT.read(json, "result.json").total();
        assertThat(total.least()).isEqualTo(Points.parse("0.96"));
        assertThat(total.most()).isEqualTo(Points.parse("99.96"));
    }

    @Test
    void all_faults_of_scores_are_told_at_once_and_the_status_is_one() {
        Run run = Run.par("score", assessment("""
            {"code": "3.4.1", "opinions": [{"stage": "self", "points": "1.2"}]},
            {"code": "1.3.2", "opinions": [{"stage": "self", "points": "0.7"}]},
            {"code": "1.1.3", "opinions": [{"stage": "self", "facts": {"plan_tasks_completed": 5}}]},
            {"code": "9.9.9", "opinions": [{"stage": "self", "points": "1"}]}"""), "--mode", "self", "--lang", "en");
        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.err().lines())
                .contains(
                        "Error PAR-1001 9.9.9: not a scored item of vn-1149-2020-province",
                        "Error PAR-1003 3.4.1: self-assessment: 1.2 points exceed the maximum 1",
                        "Error PAR-1004 1.3.2: self-assessment: the rule cannot give 0.7 points; possible are 0; 0.5; 1");
        assertThat(run.err())
                .contains("PAR-1005 1.1.3: self-assessment: the figure \"tasks in the yearly reform plan\" is missing");
    }

    @Test
    void a_broken_file_is_refused_with_all_its_faults_and_nothing_is_printed() {
        Path file = Run.write(folder.resolve("b.json"), """
            {"format": "par-assessment/1", "methodology": "vn-1149-2020-province", "year": "2020", "unit": {"id": "u"},
             "entries": [{"code": "3.x"}, {"code": "1.2", "opinons": []}, {"code": "1.4.1"}, {"code": "1.4.1"}]}""");
        Run run = Run.par("score", file);
        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "b.json#/year",
                        "b.json#/unit",
                        "b.json#/entries/0/code",
                        "b.json#/entries/1",
                        "b.json#/entries/3");
        assertThat(run.err().lines()).allMatch(line -> line.startsWith("Lỗi PAR-"));
    }

    @Test
    void a_file_in_another_encoding_is_refused_with_the_byte() throws IOException {
        Path file = folder.resolve("latin.json");
        Files.write(file, new byte[] {'{', '"', (byte) 0xE9, '"', ':', '1', '}'});
        assertThat(Run.par("score", file, "--lang", "en").err())
                .contains("PAR-3002 latin.json: not UTF-8 (bad byte at offset 2)");
    }

    @Test
    void a_file_that_is_not_there_is_said() {
        assertThat(Run.par("score", folder.resolve("none.json")).err())
                .isEqualTo("Lỗi PAR-3001 none.json: không đọc được tệp: không có tệp này\n");
    }

    @Test
    void an_unknown_methodology_in_an_assessment_is_said() {
        Path file =
                Run.write(folder.resolve("c.json"), HEAD.replace("vn-1149-2020-province", "vn-2-2021-commune") + "]}");
        assertThat(Run.par("score", file).err()).startsWith("Lỗi PAR-4001");
    }

    @Test
    void an_explanation_says_why() {
        Run run = Run.par("explain", assessment("""
            {"code": "3.4.1", "opinions": [{"stage": "self",
              "facts": {"dossiers_on_time_province": 4800, "dossiers_resolved_province": 5000}}]}"""), "3.4.1", "--mode", "self");
        assertThat(run.out()).contains("4.800/5.000", "96%", "0,96/1,00 điểm", "được dựng lại");
    }

    @Test
    void an_explanation_of_a_node_that_is_not_there_is_refused() {
        Run run = Run.par("explain", assessment(""), "7.9.9");
        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.err()).isEqualTo("Lỗi PAR-2041: không có mục 7.9.9 trong bộ tiêu chí\n");
    }

    @Test
    void a_ranking_lists_provisional_results_apart() {
        Path complete = Run.copy(folder, "demo/province-2020.json");
        Run run = Run.par("rank", complete, assessment(""));
        assertThat(run.out()).contains("Tỉnh Minh Họa", "Tỉnh A");
        assertThat(run.err()).contains("PAR-5001");
        String json = Run.par("rank", complete, "--format", "json").out();
        assertThat(json).contains("\"format\": \"par-ranking/1\"", "\"rank\": 1");
    }

    @Test
    void a_report_is_written_in_every_form() {
        Path file = Run.copy(folder, "demo/province-2020.json");
        Run run = Run.par(
                "report",
                file,
                "--html",
                folder.resolve("r.html"),
                "--csv",
                folder.resolve("r.csv"),
                "--md",
                folder.resolve("r.md"),
                "--text",
                folder.resolve("r.txt"),
                "--bom");
        assertThat(run.status()).isZero();
        assertThat(Run.read(folder.resolve("r.html")))
                .startsWith("<!DOCTYPE html>")
                .contains("<svg", "Tỉnh Minh Họa");
        assertThat(Run.read(folder.resolve("r.csv"))).startsWith("\uFEFF");
        assertThat(Run.read(folder.resolve("r.md"))).startsWith("# ");
        assertThat(Run.read(folder.resolve("r.txt"))).contains("Bảng điểm chi tiết");
    }

    @Test
    void a_report_for_publication_refuses_reconstructed_rows() {
        Run run = Run.par(
                "report",
                Run.copy(folder, "demo/province-2020.json"),
                "--publish",
                "official",
                "--html",
                folder.resolve("p.html"));
        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.err()).contains("PAR-9002");
        assertThat(folder.resolve("p.html")).doesNotExist();
    }

    @Test
    void opinions_are_compared_with_their_effect() {
        Run run = Run.par("opinions", Run.copy(folder, "demo/province-2020.json"));
        assertThat(run.out()).contains("tự đánh giá so với thẩm định", "Tài liệu kiểm chứng chưa chứng minh");
        assertThat(Run.par("opinions", folder.resolve("province-2020.json"), "--format", "json")
                        .out())
                .contains("par-disputes/1");
    }

    @Test
    void rule_sets_may_be_given_several_times_and_in_any_place() {
        Path exact = Run.copy(folder, "cases/st-exact.json");
        Path thirds = Run.copy(folder, "cases/thirds.json");
        Path assessment = Run.copy(folder, "cases/assessment-open.json");
        Run before = Run.par("--rules", exact, "--rules", thirds, "score", assessment);
        assertThat(before.err()).doesNotContain("PAR-4002");
        assertThat(before.status()).isZero();
        assertThat(Run.par("score", "--rules", thirds, assessment, "--rules", exact))
                .isEqualTo(before);
        assertThat(Run.par("--rules", exact, "score", assessment, "--rules", thirds))
                .isEqualTo(before);
    }

    @Test
    void a_folder_stands_for_its_files_in_rankings_and_reports() {
        Path file = Run.copy(folder, "demo/province-2020.json");
        assertThat(Run.par("report", folder)).isEqualTo(Run.par("report", file));
        assertThat(Run.par("rank", folder)).isEqualTo(Run.par("rank", file));
    }

    @Test
    void one_row_of_a_methodology_is_shown_with_its_figures() {
        Run run = Run.par("methodology", "show", "vn-1149-2020-province", "3.4.1");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "3.4.1  Tỷ lệ hồ sơ",
                        "Cách chấm điểm: điểm bằng tỷ lệ nhân với điểm tối đa 1,00; dưới 95% thì không được điểm",
                        "(số nguyên không âm), mã dossiers_on_time_province",
                        "Tài liệu kiểm chứng cần có: Báo cáo kiểm soát TTHC",
                        "Mức độ tin cậy của dòng: dựng lại");
        assertThat(Run.par("--lang", "en", "methodology", "show", "vn-1149-2020-province", "3.4")
                        .out())
                .contains("Contains: 3.4.1  ");
        assertThat(Run.par("methodology", "show", "vn-1149-2020-province", "9.9")
                        .err())
                .contains("PAR-2041");
        assertThat(Run.par("methodology", "show", "vn-1149-2020-province", "3,4")
                        .err())
                .contains("PAR-3017");
    }

    /** Of itself and one other with the same figures: both are first, and no area is above the mean. */
    @Test
    void a_report_shows_a_unit_among_its_peers() throws IOException {
        Path file = Run.copy(folder, "demo/province-2020.json");
        Path other = folder.resolve("other.json");
        Files.writeString(other, Files.readString(file).replace("tinh-minh-hoa", "tinh-khac"));
        Run run = Run.par("--lang", "en", "report", file, "--peers", file, other, "--html", folder.resolve("r.html"));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("r.html")))
                .contains("<dd>1/2</dd>", "0 of 8 areas are above the mean", "Lowest to highest of 2 units");
        assertThat(Run.par("report", file, other, "--peers", other).status()).isEqualTo(2);
    }

    @Test
    void one_page_for_the_leadership_stands_beside_others_and_links_to_nothing_that_is_not_there() throws IOException {
        Path file = Run.copy(folder, "demo/province-2020.json");
        Path other = folder.resolve("other.json");
        Files.writeString(other, Files.readString(file).replace("tinh-minh-hoa", "tinh-khac"));
        Path page = folder.resolve("brief.html");
        Run run = Run.par("report", file, "--brief", "--among", other, "--html", page);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(page))
                .contains("5 lĩnh vực mất nhiều nhất", "So với các đơn vị khác", "Các việc nâng điểm chung nhiều nhất")
                .doesNotContain("<nav");
        assertThat(Run.par("report", file, other, "--brief").status()).isEqualTo(2);
        assertThat(Run.par("report", file, "--since", other).err()).contains("--since chỉ dùng cùng --brief");
    }

    @Test
    void pages_link_to_the_files_of_their_figures_when_these_are_written_too() throws IOException {
        Path file = Run.copy(folder, "demo/province-2020.json");
        Path page = folder.resolve("r.html");
        Run run = Run.par("report", file, "--html", page, "--csv", folder.resolve("số liệu") + "/");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(page))
                .contains("<a href=\"./s%E1%BB%91%20li%E1%BB%87u/1-tong-hop-theo-linh-vuc.csv\">tệp CSV</a>");
        assertThat(folder.resolve("số liệu").resolve("1-tong-hop-theo-linh-vuc.csv"))
                .exists();
    }
}
