package vn.parindex.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Years on both sides of the merger of 1 July 2025. The figures are ours; the units are those of the register. */
class MergedUnitsTest {

    private static final String FIGURES = """
            year,level,unit,measure,value,source,grade
            2024,province,An Giang,index,83.00,ours,R
            2024,province,An Giang,rank,40,ours,R
            2024,province,Kiên Giang,index,87.50,ours,R
            2024,province,Kiên Giang,rank,20,ours,R
            2024,province,Hà Nội,index,92.00,ours,R
            2024,province,Hà Nội,rank,3,ours,R
            2024,province,Thừa Thiên Huế,index,90.00,ours,R
            2025,province,An Giang,index,85.00,ours,R
            2025,province,An Giang,rank,18,ours,R
            2025,province,Hà Nội,index,92.40,ours,R
            2025,province,Hà Nội,rank,2,ours,R
            2025,province,Huế,index,90.50,ours,R
            2024,ministry,Ủy ban Dân tộc,index,84.00,ours,R
            2024,ministry,Bộ Thông tin và Truyền thông,index,88.00,ours,R
            2025,ministry,Bộ Dân tộc và Tôn giáo,index,85.00,ours,R
            2025,ministry,Bộ Khoa học và Công nghệ,index,87.00,ours,R
            2024,department,An Giang - Sở Y tế,index,90.00,ours,R
            2025,department,An Giang - Sở Y tế,index,95.00,ours,R
            2024,department,Hà Nội - Sở Y tế,index,90.00,ours,R
            2025,department,Hà Nội - Sở Y tế,index,95.00,ours,R
            """;

    @TempDir
    private Path folder;

    private Path figures() {
        return Run.write(folder.resolve("f.csv"), FIGURES);
    }

    private Run compare(Object... more) {
        Object[] all = new Object[5 + more.length];
        System.arraycopy(new Object[] {"compare", "2024", "2025", "--published", figures()}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return Run.par(all);
    }

    @Test
    void provinces_before_and_after_are_not_compared_but_shown_side_by_side() {
        Run run = compare("--format", "csv", "--lang", "en");
        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out().lines())
                .contains("An Giang,,85.00,,,18,,,,\"not the same unit (merged, split or ended)\"")
                .contains("Hà Nội,92.00,92.40,0.40,3,2,,,,")
                .contains("An Giang,85.00,18,An Giang (former),83.00,40,83.00 – 87.50,202/2025/QH15")
                .contains("An Giang,85.00,18,Kiên Giang (former),87.50,20,83.00 – 87.50,202/2025/QH15")
                .anyMatch(line -> line.startsWith("Huế,90.00,90.50,0.50,"))
                .filteredOn(line -> line.contains("(former)"))
                .hasSize(52);
        assertThat(run.err()).contains("63 units in 2024, 34 in 2025; 52 units became 23 new ones", "PAR-5207");
    }

    @Test
    void weights_with_their_source_make_a_derived_figure() {
        Path weights =
                Run.write(folder.resolve("w.csv"), "unit,weight,source\nAn Giang,3,census\nKiên Giang,1,census\n");
        // (3 x 83.00 + 1 x 87.50) / 4 = 84.125, printed 84.13; 85.00 - 84.13 = 0.87
        Run run = compare("--unit", "An Giang", "--weights", weights, "--format", "csv");
        assertThat(run.out().lines())
                .contains(
                        "An Giang,85.00,18,An Giang (cũ),83.00,40,\"83,00 – 87,50\",202/2025/QH15,3,census,84.13,0.87");
        assertThat(run.err()).contains("PAR-5208", "tính gộp", "census").doesNotContain("PAR-5207");
        Run json = compare("--weights", weights, "--format", "json");
        assertThat(json.out()).contains("\"joined\"", "\"derived\"", "\"census\"", "\"other-unit\"");
    }

    @Test
    void faulty_weights_are_refused_with_all_faults() {
        Path weights = Run.write(
                folder.resolve("w.csv"),
                "unit,weight,source\nAn Giang,0,s\nHà Nội,1,s\nLong An,5,\nCà Mau,-2,s\nAtlantis,1,s\n");
        Run run = compare("--weights", weights, "--lang", "en");
        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.err())
                .contains("PAR-5213 w.csv:2", "PAR-5216 w.csv:2", "PAR-5215 w.csv:3", "PAR-5212 w.csv:4")
                .contains("PAR-5213 w.csv:5", "PAR-4131 w.csv:6");
    }

    @Test
    void reports_of_all_formats_have_the_table() {
        Path html = folder.resolve("r.html");
        Path markdown = folder.resolve("r.md");
        assertThat(compare("--html", html, "--md", markdown).status()).isZero();
        assertThat(Run.read(html))
                .contains("Kiên Giang (cũ)", "83,00 – 87,50", "Không thay đổi: 11 đơn vị")
                .contains("Chỉ số năm 2025 của đơn vị mới bên cạnh các đơn vị cũ năm 2024", "đơn vị cũ năm 2024");
        assertThat(Run.read(markdown)).contains("| An Giang | 85,00 | 18 | Kiên Giang (cũ) | 87,50 | 20 |");
    }

    @Test
    void why_a_merged_unit_moved_is_no_question() {
        Run run = Run.par("why", "2024", "2025", "--unit", "An Giang", "--published", figures());
        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.err())
                .contains("PAR-5218", "2025: An Giang 85,00 (hạng 18)")
                .contains("2024: An Giang 83,00 (hạng 40); Kiên Giang 87,50 (hạng 20)");
        Run same = Run.par("why", "2024", "2025", "--unit", "Hà Nội", "--published", figures());
        assertThat(same.status()).isZero();
        assertThat(same.out()).contains("Hà Nội tăng 0,40 điểm").doesNotContain("bậc");
        Run renamed = Run.par("why", "2024", "2025", "--unit", "Huế", "--published", figures());
        assertThat(renamed.out()).contains("Huế tăng 0,50 điểm");
    }

    @Test
    void a_ministry_with_a_new_name_alone_is_compared_and_one_of_several_is_not() {
        Run run = compare("--level", "ministry", "--format", "csv", "--lang", "en");
        assertThat(run.out().lines())
                .anyMatch(line -> line.startsWith("Bộ Dân tộc và Tôn giáo,84.00,85.00,1.00,"))
                .anyMatch(line ->
                        line.startsWith("Bộ Khoa học và Công nghệ,,87.00,") && line.contains("not the same unit"))
                .anyMatch(line -> line.contains("Bộ Thông tin và Truyền thông (former),88.00"));
    }

    @Test
    void departments_of_a_merged_province_are_those_of_another() {
        Run run = compare("--level", "department", "--format", "csv", "--lang", "en");
        assertThat(run.out().lines())
                .anyMatch(line -> line.startsWith("Hà Nội - Sở Y tế,90.00,95.00,5.00,"))
                .anyMatch(line -> line.startsWith("An Giang - Sở Y tế,90.00,,,"))
                .anyMatch(line -> line.startsWith("An Giang - Sở Y tế,,95.00,,"));
    }

    @Test
    void a_ranking_after_the_merger_says_that_ranks_are_among_others() {
        Run run = Run.par("rank", "--year", "2025", "--published", figures(), "--lang", "en");
        assertThat(run.err()).contains("PAR-5206", "63 units in 2024, 34 in 2025");
        assertThat(Run.par("rank", "--year", "2024", "--published", figures()).err())
                .doesNotContain("PAR-5206");
    }

    @Test
    void a_trend_ends_with_the_unit_and_goes_on_under_a_new_name_alone() {
        Run run = Run.par("trends", "2024..2025", "--published", figures(), "--format", "csv");
        assertThat(run.out().lines())
                .contains("An Giang (cũ),83.00,,,", "An Giang,,85.00,,", "Hà Nội,92.00,92.40,0.40,")
                .anyMatch(line -> line.endsWith(",90.00,90.50,0.50,"));
        Run one = Run.par("trends", "2024..2025", "--published", figures(), "--unit", "An Giang");
        assertThat(one.out()).contains("83,00", "85,00").doesNotContain("+2,00");
    }

    @Test
    void results_in_files_are_compared_in_the_same_way() {
        String demo = Run.read(Path.of("src/main/resources/vn/parindex/cli/demo/province-2020.json"));
        Path before = Run.write(
                folder.resolve("before.json"),
                demo.replace("\"year\": 2020", "\"year\": 2024").replace("Tỉnh Minh Họa", "An Giang"));
        Path after = Run.write(
                folder.resolve("after.json"),
                demo.replace("\"year\": 2020", "\"year\": 2025").replace("Tỉnh Minh Họa", "An Giang"));
        Run assessments = Run.par("compare", before, after, "--lang", "en");
        assertThat(assessments.status()).isEqualTo(ExitStatus.DONE);
        assertThat(assessments.out()).contains("not the same unit", "Kiên Giang (former)");
        Path first = Run.write(
                folder.resolve("first.json"),
                Run.par("score", before, "--format", "json").out());
        Path second = Run.write(
                folder.resolve("second.json"),
                Run.par("score", after, "--format", "json").out());
        assertThat(Run.par("compare", first, second, "--lang", "en").out()).isEqualTo(assessments.out());
        Run one = Run.par("compare", before, after, "--unit", "an giang", "--lang", "en");
        assertThat(one.status()).as(one.err()).isEqualTo(ExitStatus.DONE);
        assertThat(one.out()).contains("not the same unit");
        assertThat(Run.par("compare", before, after, "--unit", "Long An").err()).contains("không có đơn vị Long An");
        assertThat(Run.par("compare", first, second, "--html", second).status()).isEqualTo(ExitStatus.USAGE);
        Run why = Run.par("why", before, after, "--lang", "en");
        assertThat(why.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(why.err()).contains("PAR-5218", "is not the same unit");
        assertThat(Run.par("compare", second, first).status()).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void a_year_beside_a_file_is_answered_with_what_compare_takes() {
        Run run = Run.par("compare", "2024", "x.json", "--lang", "en");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err())
                .contains("compare takes two years or two files of results, got 2024 and x.json")
                .doesNotContain("PAR-");
        assertThat(Run.par("compare", "x.json", "2024").err()).contains("hai năm hoặc hai tệp kết quả");
    }

    @Test
    void a_unit_that_ended_is_an_error_in_words_and_status() {
        String demo = Run.read(Path.of("src/main/resources/vn/parindex/cli/demo/province-2020.json"));
        Path ended = Run.write(
                folder.resolve("ended.json"),
                demo.replace("\"year\": 2020", "\"year\": 2026").replace("Tỉnh Minh Họa", "Long An"));
        Run score = Run.par("score", ended, "--lang", "en");
        assertThat(score.err()).contains("Error PAR-4133", "enter results for Tay Ninh Province");
        assertThat(score.out()).contains("Long An");
        assertThat(score.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(Run.par("rank", ended).status()).isEqualTo(ExitStatus.FAULTS);
        Path figures = Run.write(folder.resolve("g.csv"), FIGURES + "2026,province,Long An,index,85.00,ours,R\n");
        assertThat(Run.par("rank", "--year", "2026", "--published", figures).status())
                .isEqualTo(ExitStatus.FAULTS);
    }
}
