package vn.parindex.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublishedCommandsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An Giang",
                "AN  GIANG",
                "Tỉnh An Giang",
                "UBND tỉnh An Giang",
                "an-giang",
                "Ủy ban nhân dân Tỉnh An Giang"
            })
    void a_unit_is_found_however_it_is_typed(String typed) {
        String told = Run.par("compare", "2019", "2020", "--unit", "An Giang", "--format", "csv")
                .out();
        assertThat(Run.par("compare", "2019", "2020", "--unit", typed, "--format", "csv")
                        .out())
                .isEqualTo(told);
        assertThat(Run.par("why", "2019", "2020", "--unit", typed).status()).isZero();
    }

    @Test
    void the_figures_that_come_with_the_tool_have_no_misfit() {
        Run run = Run.par("verify");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().toList())
                .last()
                .asString()
                .matches("Đã kiểm chứng: \\d+ khớp, \\d+ sai lệch đã khai báo, \\d+ không kiểm tra được, 0 sai lệch");
        // one line a row of the file, without its heading
        assertThat(run.out().lines().filter(line -> line.matches("published-scores\\.csv:\\d+: .*")))
                .hasSize(1152);
    }

    @Test
    void a_line_says_how_each_figure_ends_and_the_last_lines_count() {
        assertThat(Run.par("verify", "--lang", "en").out().lines())
                .hasSize(1154)
                .contains(
                        "published-scores.csv:26: reproduced: 2020 province, Quảng Ninh, impact = 5 (parts make the index, off by less than 0.025)",
                        "published-scores.csv:401: not checkable: 2020 ministry, Bộ Giao thông vận tải, area_rank:chỉ đạo điều hành = 7: "
                                + "PAR-6209 the points of this area are not printed for several units")
                .endsWith(
                        "of the reproduced: 496 recomputed, 378 in order only",
                        "verified: 874 reproduced, 4 declared, 274 not checkable, 0 misfits");
        assertThat(Run.par("verify").out().lines())
                .contains(
                        "published-scores.csv:26: khớp khi tính lại: Quảng Ninh (cấp tỉnh, năm 2020): điểm tác động kinh tế - xã hội 5 (các phần cộng lại bằng Chỉ số, làm tròn cho phép lệch dưới 0,025)")
                .endsWith(
                        "trong các số liệu khớp: 496 khớp khi tính lại, 378 chỉ khớp thứ tự",
                        "Đã kiểm chứng: 874 khớp, 4 sai lệch đã khai báo, 274 không kiểm tra được, 0 sai lệch");
    }

    /** The Government's portal: 17 ministries, 14 above 80 % and 3 below, a mean of 84.38; line by line as printed. */
    @Test
    void ministries_of_2023_are_ranked_with_their_groups_and_mean() {
        Run run = Run.par("rank", "--year", "2023", "--level", "ministry", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .anyMatch(line -> line.matches(" +1 \\| Bộ Tư pháp +\\| +89.95 \\| Above 80 % *"))
                .anyMatch(line -> line.matches(" +14 \\| Bộ Kế hoạch và Đầu tư +\\| +80.07 \\| Above 80 % *"))
                .anyMatch(line -> line.matches(" +17 \\| Bộ Công Thương +\\| +78.03 \\| Below 80 % *"))
                .endsWith(
                        "The index of all 17 units that were ranked in this round is here.",
                        "Groups of the report of the year: Above 80 %: 14; Below 80 %: 3.",
                        "Printed mean 84.38; by the indices above 84.38.");
        assertThat(Run.par("rank", "--year", "2023", "--level", "ministry")
                        .out()
                        .lines())
                .endsWith(
                        "Có đủ Chỉ số của 17 đơn vị được xếp hạng trong kỳ này.",
                        "Nhóm kết quả trong báo cáo của năm: Trên 80%: 14; Dưới 80%: 3.",
                        "Trung bình công bố 84,38; tính từ các Chỉ số trên 84,38.");
        assertThat(Run.par("rank", "--year", "2023", "--level", "ministry", "--format", "json")
                        .out())
                .contains("\"groups-2023\"");
        // of 2020 only some ministries are printed: no groups, no mean
        assertThat(Run.par("rank", "--year", "2020", "--level", "ministry", "--lang", "en")
                        .out())
                .contains("not the published rank.")
                .doesNotContain("Printed mean");
    }

    @Test
    void figures_that_only_stand_in_order_are_told_apart() {
        Path file = Run.write(folder.resolve("f.csv"), """
                year,level,unit,measure,value,source,grade
                2020,department,X - A,index,91.00,s,A
                2020,department,X - A,rank,1,s,A
                2020,department,X - B,index,90.00,s,A
                2020,department,X - B,rank,2,s,A
                2020,department,X - B,appraised,60.00,s,A
                2020,department,X - B,survey,30.00,s,A
                2020,department,X - B,mood,vui,s,A
                """);

        assertThat(Run.par("verify", "--published", file, "--lang", "en").out().lines())
                .contains(
                        "f.csv:2: reproduced (in order only): 2020 department, X - A, index = 91.00 (ranks follow the index)",
                        "f.csv:4: reproduced: 2020 department, X - B, index = 90.00 (parts make the index, off by less than 0.015; ranks follow the index)")
                .endsWith(
                        "Warning PAR-6305 f.csv:8: the measure mood is not known (rows: 1, this is the first); these rows are not checked",
                        "of the reproduced: 3 recomputed, 3 in order only",
                        "verified: 6 reproduced, 0 declared, 1 not checkable, 0 misfits");
        assertThat(Run.par("verify", "--published", file).out().lines())
                .contains(
                        "f.csv:2: chỉ khớp thứ tự: X - A (sở, ban, ngành, năm 2020): Chỉ số CCHC 91,00 (thứ hạng đúng thứ tự Chỉ số)")
                .endsWith(
                        "trong các số liệu khớp: 3 khớp khi tính lại, 3 chỉ khớp thứ tự",
                        "Đã kiểm chứng: 6 khớp, 0 sai lệch đã khai báo, 1 không kiểm tra được, 0 sai lệch");
    }

    @Test
    void a_planted_error_is_found_and_the_status_is_one() {
        Path file = Run.copy(folder, "published-scores.csv");
        String planted = Run.read(file)
                .replaceFirst("2020,province,Hải Phòng,appraised,58.71", "2020,province,Hải Phòng,appraised,58.74");
        Run.write(file, planted);
        Run run = Run.par("verify", "--published", file, "--brief", "--lang", "en");
        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.out()).contains("2020 province, Hải Phòng, appraised = 58.74");
    }

    @Test
    void garbage_is_refused_with_all_its_faults() {
        Path file = Run.write(
                folder.resolve("g.csv"),
                "year,level,unit,measure,value,source,grade\n20x0,province,A,index,abc,s,B\n2020,province,,index,5\n");
        Run run = Run.par("verify", "--published", file, "--lang", "en");
        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("g.csv:2", "g.csv:3").doesNotContain("Exception");
        assertThat(run.err().lines()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void a_misfit_declared_in_a_file_beside_is_excused() {
        String head = "year,level,unit,measure,value,source,grade\n";
        Path file = Run.write(
                folder.resolve("f.csv"),
                head + "2023,department,X - Sở A,max_points,80,s,B\n2023,department,X - Sở A,appraised,40,s,B\n"
                        + "2023,department,X - Sở A,index,51.00,s,B\n");
        assertThat(Run.par("verify", "--published", file).status()).isEqualTo(ExitStatus.FAULTS);
        Run.write(
                folder.resolve("f-misfits.csv"),
                "year,level,unit,measure,value,reason,source\n"
                        + "2023,department,X - Sở A,index,51.00,misprint,s\n2023,department,X - Sở A,max_points,80,misprint,s\n"
                        + "2023,department,X - Sở A,appraised,40,misprint,s\n");
        Run run = Run.par("verify", "--published", file);
        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.out())
                .contains(
                        "f.csv:4: sai lệch đã khai báo: X - Sở A (sở, ban, ngành, năm 2023): Chỉ số CCHC 51,00: "
                                + "PAR-6301 đã khai báo tại f-misfits.csv:2: misprint",
                        "3 sai lệch đã khai báo");
    }

    @Test
    void two_years_come_out_as_published() {
        // An Giang 2019 -> 2020: rank 11 -> 26; Lâm Đồng: 80.66 -> 83.93, rank 40 -> 32; source: the rows of
        // published-scores.csv
        String csv = Run.par("compare", "2019", "2020", "--format", "csv", "--lang", "en")
                .out();
        assertThat(csv.lines().filter(line -> line.startsWith("An Giang,")))
                .containsExactly("An Giang,83.32,84.67,1.35,11,26,-15,,-15,");
        assertThat(csv.lines().filter(line -> line.startsWith("Lâm Đồng,")))
                .containsExactly("Lâm Đồng,80.66,83.93,3.27,40,32,8,3.27,8,");
    }

    @Test
    void two_decisions_are_remarked_and_printed_parts_compared() {
        // Quảng Ninh 2012 and 2020: 49.75 / 60 = 82.92 %, 57.66 / 60.5 = 95.31 %; source: the rows of
        // published-scores.csv
        Run run = Run.par("compare", "2012", "2020", "--unit", "Quảng Ninh", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("Note PAR-5203: the two years follow different methodologies: 2012 ");
        assertThat(run.out()).contains("49.75", "57.66", "82.92", "95.31", "+12.39");
        assertThat(Run.par("compare", "2018", "2019").err()).doesNotContain("PAR-5203");
        assertThat(Run.par("compare", "2019", "2020").err()).contains("PAR-5203");
        assertThat(Run.par("compare", "2012", "2020", "--unit", "Quảng Ninh", "--format", "json")
                        .out())
                .contains("\"kind\": \"maximum-changed\"", "\"points\": \"49.75\"", "\"points\": \"57.66\"");
        Run.par("compare", "2012", "2020", "--html", folder.resolve("parts.html"));
        assertThat(Run.read(folder.resolve("parts.html"))).contains("PAR-5203", "+12,39");
    }

    @Test
    void departments_of_different_provinces_are_compared_apart() {
        Path file = Run.write(folder.resolve("f.csv"), """
                year,level,unit,measure,value,source,grade
                2020,department,Tây Ninh - Sở X,rank,1,s,A
                2021,department,Tây Ninh - Sở X,rank,2,s,A
                2020,department,An Giang - Sở X,rank,1,s,A
                2021,department,An Giang - Sở X,rank,1,s,A
                """);
        Run.par(
                "compare",
                "2020",
                "2021",
                "--level",
                "department",
                "--published",
                file,
                "--html",
                folder.resolve("d.html"));
        String page = Run.read(folder.resolve("d.html"));
        // one chart a province, and each under its name, in the order of the alphabet
        assertThat(page.split("<figure", -1)).hasSize(3);
        assertThat(page.indexOf("An Giang: ")).isPositive().isLessThan(page.indexOf("Tây Ninh: "));
    }

    @Test
    void two_years_are_compared_as_json_and_as_a_page() {
        assertThat(Run.par("compare", "2019", "2020", "--format", "json").out()).contains("par-comparison/1");
        Run.par("compare", "2019", "2020", "--html", folder.resolve("c.html"));
        assertThat(Run.read(folder.resolve("c.html"))).contains("<svg");
    }

    @Test
    void published_figures_of_a_year_are_ranked() {
        String csv = Run.par("rank", "--year", "2020", "--format", "csv", "--lang", "en")
                .out();
        assertThat(csv.lines().skip(1).limit(2)).containsExactly("1,Quảng Ninh,91.04", "2,Hải Phòng,90.51");
    }

    @Test
    void a_ranking_of_nothing_is_a_fault_of_usage() {
        assertThat(Run.par("rank").status()).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void the_demonstration_reproduces_the_ministry_of_transport_and_writes_its_pages() {
        Run run = Run.par("demo", "--out", folder.resolve("pages"));
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "= 85,93287 điểm; làm tròn 85,9329; công bố 85,9329: trùng khớp",
                        "lệch do làm tròn số công bố",
                        "Số liệu minh họa",
                        "Chúng tôi chưa tiếp cận được Phụ lục Quyết định số 1149/QĐ-BNV");
        assertThat(folder.resolve("pages/province-2020.html")).isNotEmptyFile();
        assertThat(Run.par("demo", "--lang", "en", "--out", folder.resolve("en"))
                        .out())
                .contains("D. What is not confirmed");
    }

    @Test
    void rounds_are_listed_with_the_decision_and_how_sure_it_is() {
        Run run = Run.par("rounds", "2024", "--format", "csv", "--lang", "en");

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out().lines())
                .contains("Rounds,Level,Decision,How sure,Grade,Source")
                .anyMatch(line -> line.startsWith("2024,province,892/QĐ-BNV,probable,C,"));
        assertThat(Run.par("rounds", "1999").status()).isEqualTo(ExitStatus.FAULTS);
    }

    @Test
    void cells_that_a_terminal_would_obey_are_refused_and_shown_in_no_format() {
        Path file = Run.write(folder.resolve("f.csv"), """
                year,level,unit,measure,value,source,grade
                2020,minis\u001B[2jtry,Huế,rank,1,s,B
                2020,province,Hu\u009Bế,mo\u0007od,1,s,B
                """);

        for (String format : new String[] {"text", "json", "csv"}) {
            for (String language : new String[] {"vi", "en"}) {
                Run run = Run.par("verify", "--published", file, "--format", format, "--lang", language);
                assertThat(run.status()).as(format).isEqualTo(1);
                assertThat(run.out() + run.err()).doesNotContain("\u001B", "\u009B", "\u0007");
            }
        }
        assertThat(Run.par("verify", "--published", file).err())
                .contains("PAR-3020 f.csv:2", "PAR-3020 f.csv:3", "U+001B", "U+009B");
    }

    @Test
    void marks_of_direction_in_cells_are_not_shown() {
        Path file = Run.write(folder.resolve("f.csv"), """
                year,level,unit,measure,value,source,grade
                2020,minis\u202Etry,Huế,rank,1,s,B
                """);

        for (String format : new String[] {"text", "csv"}) {
            Run run = Run.par("verify", "--published", file, "--format", format);
            assertThat(run.status()).as(format).isNotEqualTo(70);
            assertThat(run.out() + run.err()).doesNotContain("\u202E");
        }
    }
}
