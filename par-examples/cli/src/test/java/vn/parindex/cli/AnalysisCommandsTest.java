package vn.parindex.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class AnalysisCommandsTest {

    private static final Path DRAFT = Path.of("..", "provincial", "src", "main", "resources")
            .resolve("vn/parindex/provincial/draft-province.json");

    @TempDir
    private Path folder;

    @Test
    void why_says_in_one_sentence_that_an_giang_rose_and_fell_behind() {
        assertThat(Run.par("--lang", "en", "why", "2019", "2020", "--unit", "An Giang")
                        .out())
                .startsWith("An Giang rose 1.35 while the mean rose 2.57: it fell 1.22 behind, 15 ranks down"
                        + " (2019 -> 2020)\n")
                .contains("- 2019 An Giang, index 83.32: https://baoangiang.com.vn/")
                .contains("Note PAR-5203: ");
    }

    @Test
    void why_needs_a_unit_that_was_published() {
        assertThat(Run.par("why", "2019", "2020").status()).isEqualTo(2);
        assertThat(Run.par("why", "2020", "2019", "--unit", "An Giang").status())
                .isEqualTo(2);
        Run unknown = Run.par("--lang", "en", "why", "2019", "2020", "--unit", "Atlantis");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err())
                .contains("PAR-5302: nothing was published of Atlantis for 2019")
                .contains("PAR-5302: nothing was published of Atlantis for 2020");
    }

    @Test
    void why_of_two_equal_assessments_finds_no_change() {
        Path file = Run.copy(folder, "demo/province-2020.json");
        Run run = Run.par("--lang", "en", "why", file, file);

        assertThat(run.status()).isZero();
        assertThat(run.out()).containsPattern("Whole +\\| +80.5755 \\| +80.5755 \\| +0.00 \\|");
    }

    /** Fewer than no tasks are done: every command that goes on with the other figures tells it. */
    @Test
    void what_is_wrong_with_one_of_many_is_told() {
        String sound = Run.read(Run.copy(folder, "demo/province-2020.json"));
        Path wrong = Run.write(
                folder.resolve("wrong.json"),
                sound.replace("\"plan_tasks_completed\": 39", "\"plan_tasks_completed\": -5"));
        Path later = Run.write(folder.resolve("later.json"), sound.replace("\"year\": 2020", "\"year\": 2021"));
        for (Run run : List.of(
                Run.par("compare", wrong, later),
                Run.par("trends", wrong, later),
                Run.par("patterns", wrong),
                Run.par("robustness", wrong, "--weights", "10", "--draws", "10"))) {
            assertThat(run.status()).as(run.out()).isEqualTo(1);
            assertThat(run.err()).contains("wrong.json").contains("PAR-10").contains("1.1.3");
        }
    }

    @Test
    void lost_shows_wholes_the_worst_leaves_and_what_the_appraisal_cut() {
        Path file = Run.copy(folder, "demo/province-2020.json");
        Run run = Run.par("--lang", "en", "lost", file, "--top", "2");

        assertThat(run.out())
                .containsPattern("Whole +\\| +100.00 \\| +80.5755 \\| +19.4245")
                .contains("The 2 items that lose most")
                .contains("From claim to result: 3.25 points lost, 0 points gained");
        assertThat(Run.par("lost", file, "--top", "-1").status()).isEqualTo(2);
        assertThat(Run.par("lost", file, "--peer", "x").status()).isEqualTo(2);
        Run peer = Run.par("--lang", "en", "lost", file, "--peers", file, "--peer", "x");
        assertThat(peer.status()).isEqualTo(1);
        assertThat(peer.err()).contains("PAR-5301: there is no unit x among the peers");
    }

    /** 95 % of 25,166 are 23,907.7, so 23,908; 22,650 are there. */
    @Test
    void next_names_the_smallest_change_at_the_border() {
        Path file = Run.copy(folder, "demo/province-2020.json");
        Run run = Run.par("--lang", "en", "next", file, "3.4.3");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("1,258 more (from 22,650 to 23,908, of 25,166) give +0.95001 points; less than that");
        assertThat(Run.par("--lang", "en", "next", file).out())
                .contains("44 items: has its maximum, cannot be raised: 1.1.1, ");
        assertThat(Run.par("next", file, "9.9").status()).isEqualTo(1);
    }

    private static final Path FILES =
            Path.of("../../par-extensions/par-analysis/src/test/resources/vn/parindex/analysis");

    /** Two initiatives give 1 point, all dossiers in time 1, and 20 % online 0.39979: 80.5755 becomes 82.97529. */
    @Test
    void what_if_gives_points_and_rank_before_and_after() {
        Path file = Run.copy(folder, "demo/province-2020.json");
        Run run = Run.par("--lang", "en", "what-if", file, "--targets", FILES.resolve("targets.csv"), "--year", "2020");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("Now: 80.5755 of 100 points, index 80.58\n"
                        + "With these targets: 82.97529 of 100 points, index 82.98\n")
                .contains("if the others stay as they are")
                .contains("Initiative Một cửa cấp xã: +1 points");
    }

    @Test
    void what_if_ranks_no_province_among_ministries() {
        Path file = Run.copy(folder, "demo/province-2020.json");
        Path ministry = Run.copy(folder, "demo/ministry-2020.json");
        Run run = Run.par("what-if", file, "--targets", FILES.resolve("targets.csv"), "--others", ministry);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("PAR-5003");
    }

    /** 80.58 with standard errors far below the 0.58 to the border of group B. */
    @Test
    void robustness_names_the_groups() {
        Path file = Run.copy(folder, "demo/province-2020.json");
        Run run = Run.par("robustness", file, "--errors", FILES.resolve("errors.csv"), "--draws", "20");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Nhóm B: 100 %");
    }

    /** One unit is the first whatever is drawn; the weights of areas move nothing then. */
    @Test
    void robustness_of_one_unit_moves_no_rank() {
        Path file = Run.copy(folder, "demo/province-2020.json");
        Run run = Run.par("--lang", "en", "robustness", file, "--weights", "10", "--draws", "20");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("1 - 1")
                .contains("Drawn anew: weights of areas within 10 %, the total unchanged.");
        assertThat(run.err()).contains("PAR-5353").contains("PAR-5355").doesNotContain("PAR-5347");
    }

    /** The ranks printed in 2020 of the 15 provinces known: no two indices are within 0.01. */
    @Test
    void robustness_of_published_indices_needs_no_draw() {
        Run run = Run.par("--lang", "en", "robustness", "--year", "2020");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("An Giang", "10 - 10", "Only 15 of at least 63 indices are known")
                .doesNotContain("NaN");
    }

    /** An Giang's four departments and Khánh Hòa's three are two rankings, each named in its document. */
    @Test
    void rankings_of_provinces_are_told_apart() {
        Run run = Run.par("robustness", "--year", "2020", "--level", "department", "--format", "json");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("[{")
                .contains("\"level\": \"department\",\n  \"year\": \"2020\",\n  \"province\": \"An Giang\",")
                .contains("\"province\": \"Khánh Hòa\",");
    }

    /** As printed: 83.32 and 84.67, the mean 81.15 and 83.72, ranks 11 and 26. */
    @Test
    void answers_to_one_unit_are_documents_too() {
        Path file = Run.copy(folder, "demo/province-2020.json");
        Run lost = Run.par("lost", file, "--format", "json");
        Run why = Run.par("why", "2019", "2020", "--unit", "An Giang", "--format", "json");

        assertThat(lost.status()).as(lost.err()).isZero();
        assertThat(lost.out())
                .startsWith("[{\n  \"format\": \"par-lost/1\",")
                .contains("\"format\": \"par-appraisal-losses/1\",");
        assertThat(why.status()).as(why.err()).isZero();
        assertThat(why.out())
                .startsWith("{\n  \"format\": \"par-published-why/1\",")
                .contains("\"indexChange\": \"1.35\",\n  \"meanChange\": \"2.57\",\n  \"gapChange\": \"-1.22\",\n"
                        + "  \"rankChange\": -15,");
    }

    /** Of 2014 no index of a province is known. */
    @Test
    void trends_leave_out_years_without_figures() {
        Run run = Run.par("--lang", "en", "trends", "2012..2024");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("2013; 2015; 2016;").doesNotContain("2014");
        assertThat(Run.par("trends", "2026..2027").status()).isEqualTo(2);
    }

    @Test
    void robustness_says_what_it_needs() {
        Path file = Run.copy(folder, "demo/province-2020.json");
        for (Run run : List.of(
                Run.par("robustness"),
                Run.par("robustness", file),
                Run.par("robustness", file, "--year", "2020"),
                Run.par("robustness", file, "--weights", "100"),
                Run.par("robustness", file, "--weights", "x"),
                Run.par("robustness", "--year", "2020", "--weights", "5"))) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("--");
        }
    }

    /** 1 + 1 + 1 points of three items at most. */
    @Test
    void what_if_of_a_published_index_gives_a_range() {
        Run run = Run.par(
                "--lang",
                "en",
                "what-if",
                "--index",
                "83.93",
                "--methodology",
                "vn-1149-2020-province",
                "--targets",
                FILES.resolve("targets.csv"),
                "--year",
                "2020",
                "--unit",
                "Lâm Đồng");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("83.93 and these targets: between 83.93 and 86.94\n");
        assertThat(Run.par("what-if", "--index", "83.93", "--targets", FILES.resolve("targets.csv"))
                        .status())
                .isEqualTo(2);
        assertThat(Run.par(
                                "--lang",
                                "en",
                                "what-if",
                                "--index",
                                "83,930 %",
                                "--methodology",
                                "vn-1149-2020-province",
                                "--targets",
                                FILES.resolve("targets.csv"))
                        .out())
                .startsWith("83.930 and these targets: between 83.93 and 86.93\n");
    }

    /** All of area 7 is there already, so that of 3 points 2 are left, and half a hundredth twice. */
    @Test
    void printed_parts_narrow_what_targets_bring() {
        String[] asked = {
            "--lang",
            "en",
            "what-if",
            "--index",
            "83.93",
            "--methodology",
            "vn-1149-2020-province",
            "--targets",
            FILES.resolve("targets.csv").toString(),
            "--part"
        };
        assertThat(Run.par(with(asked, "7=12.00")).out())
                .startsWith("83.93 and these targets: between 83.93 and 85.94\n");
        assertThat(Run.par(with(asked, "7=100")).err()).contains("PAR-5322");
        assertThat(Run.par(with(asked, "77=1")).err()).contains("PAR-5321");
        assertThat(Run.par(with(asked, "7")).status()).isEqualTo(2);
    }

    private static Object[] with(String[] words, String last) {
        List<Object> all = new ArrayList<>(List.of(words));
        all.add(last);
        return all.toArray();
    }

    /** Departments of several provinces were ranked in 2020, each list by itself. */
    @Test
    void what_if_takes_the_ranks_of_one_list_alone() {
        Path file = Run.copy(folder, "demo/province-2020.json");
        Run run = Run.par("--lang", "en", "what-if", file, "--targets", FILES.resolve("targets.csv"), "--year", "2020");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Classed: Group B -> ");
    }

    /** A rule set of its own beside the one of 2020, joined by nothing: refused by the reason. */
    @Test
    void why_is_refused_without_a_crosswalk() {
        Path before = Run.copy(folder, "demo/province-2020.json");
        Path after = Run.copy(folder, "demo/ministry-2020.json");
        assertThat(Run.par("--lang", "en", "why", before, after).err()).contains("PAR-5305");
    }

    /** An Giang had 83.32 in 2019 and 84.67 in 2020. */
    @Test
    void trends_follow_published_indices() {
        for (String format : List.of("text", "md", "csv", "html", "json")) {
            Run run = Run.par("--lang", "en", "trends", "2019..2020", "--unit", "An Giang", "--format", format);
            assertThat(run.status()).as(run.err()).isZero();
            assertThat(run.out()).contains("An Giang", "83.32", "84.67", "1.35");
        }
        assertThat(Run.par("--lang", "en", "trends", "2019..2020", "--unit", "UBND tỉnh An Giang")
                        .out())
                .contains("83.32", "84.67");
        assertThat(Run.par("--lang", "en", "trends", "2019..2020", "--unit", "Atlantis")
                        .err())
                .contains("PAR-5301");
        assertThat(Run.par("trends", "2020..2019").status()).isEqualTo(2);
        assertThat(Run.par("trends", "1000..1001").status()).isEqualTo(2);
    }

    @Test
    void patterns_of_published_figures_and_of_one_unit() {
        for (String format : List.of("text", "md", "csv", "html", "json")) {
            Run run = Run.par("--lang", "en", "patterns", "2020", "--format", format);
            assertThat(run.status()).as(run.err()).isZero();
            assertThat(run.out()).contains("SIPAS").doesNotContain("NaN");
        }
        Path file = Run.copy(folder, "demo/province-2020.json");
        Run one = Run.par("--lang", "en", "patterns", file);
        assertThat(one.status()).as(one.err()).isZero();
        assertThat(one.out()).contains("PAR-5371", "What appraisers cut").doesNotContain("NaN");
        Path ministry = Run.copy(folder, "demo/ministry-2020.json");
        assertThat(Run.par("patterns", file, ministry).err()).contains("PAR-5363");
        assertThat(Run.par("patterns", "1999").status()).isEqualTo(2);
    }

    /** 10 is required; two initiatives for 15 give 1 more: 80.5755 + 0.5 + 1 is above 82. */
    @Test
    void plan_finds_the_cheapest_steps() {
        Path file = Run.copy(folder, "demo/province-2020.json");
        Run run = Run.par("--lang", "en", "plan", file, "--steps", FILES.resolve("steps.csv"), "--goal", "82");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("At the least cost of 25 for 2 steps: index from 80.58 to 82.08\n")
                .contains("- 1.3.2 ")
                .contains("- 1.5 ");
        for (String goal : List.of("99", "-3")) {
            assertThat(Run.par("plan", file, "--steps", FILES.resolve("steps.csv"), "--goal", goal)
                            .status())
                    .isEqualTo(1);
        }
    }

    /**
     * The draft takes 1.1.1, 1.1.2 and 1.7 away (1 point, all of which the province has), asks for 70 % instead of 50
     * at 7.2.2, where it has 259 of 798 and so loses 0.25, gives half as many points again at 7.2.3, where it has
     * 2097/17469/20 % = 0.60021, so +0.30011, and adds 7.2.5 (0.5), of which nothing is known: from 80.5755 to 79.62561
     * and 80.12561.
     */
    @Test
    void impact_tries_a_draft_on_last_years_assessments() {
        Path file = Run.copy(folder, "demo/province-2020.json");
        Run run = Run.par("--lang", "en", "impact", file, "--to", DRAFT, "--format", "csv");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(",80.58,79.63 to 80.13,'-0.95 to -0.45,1,1,Group B,Group C – Group B,falls,1")
                .contains("7.2.2,7.2.2,")
                .contains("There is only one unit");
        assertThat(Run.par("impact", file, "--from", "vn-1149-2020-province", "--to", DRAFT, "--format", "json")
                        .out())
                .contains("\"format\": \"par-impact/1\"", "\"leastChange\": \"-0.95\"");
        for (String format : List.of("text", "md", "html")) {
            assertThat(Run.par("impact", file, "--to", DRAFT, "--format", format)
                            .out())
                    .contains("Dự thảo giả định");
        }
    }

    @Test
    void impact_tells_all_faults_of_the_draft_and_the_files_at_once() throws IOException {
        Path file = Run.copy(folder, "demo/province-2020.json");
        Path broken = Files.writeString(
                folder.resolve("broken.json"),
                Files.readString(DRAFT)
                        .replace("\"maximum\": \"1.5\"", "\"maximum\": \"1.6\"")
                        .replace("\"1.7\"", "\"1.17\""));
        Run run = Run.par("--lang", "en", "impact", file, folder.resolve("none.json"), "--to", broken);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("broken.json#/operations/2/code").contains("none.json");
        Path ministry = Run.copy(folder, "demo/ministry-2020.json");
        assertThat(Run.par("--lang", "en", "impact", file, ministry, file, "--to", DRAFT)
                        .err())
                .contains("PAR-5363 ")
                .contains("PAR-5346 ");
        assertThat(Run.par("impact", file, "--to", "vn-1149-2020-ministry").status())
                .isEqualTo(2);
        assertThat(Run.par("impact", file, "--to", "vn-1149-2020-ministry", "--from", "vn-1149-2020-province")
                        .err())
                .contains("PAR-5360");
    }

    /**
     * Each page has its chart with a title that states what is found, a link to the table of its figures, and no
     * script.
     */
    @Test
    void analyses_are_pages_with_charts_too() throws IOException {
        Path file = Run.copy(folder, "demo/province-2020.json");
        Path hostile = folder.resolve("hostile.json");
        Files.writeString(
                hostile,
                Files.readString(file)
                        .replace("Tỉnh Minh Họa", "<script>alert(1)</script>")
                        .replace("tinh-minh-hoa", "x"));

        page("Area 3 loses most: 3.55 of 19.42 points", "lost", hostile, "--peers", file);
        page("0 of 8 areas are ahead of the mean", "lost", hostile, "--peers", file, "--mode", "self");
        page("For 205 the index goes from 80.58 to 83.48", "plan", hostile, "--steps", FILES.resolve("steps.csv"));
        page("An Giang rose 1.35 while the mean rose 2.57", "why", "2019", "2020", "--unit", "An Giang");
        page("0.00 points from 2020 to 2020", "why", hostile, hostile);
        page("Under the draft 0 units rise, 1 fall, 0 stay", "impact", hostile, "--to", DRAFT);
        page("of 2 units have a certain rank", "robustness", hostile, file, "--weights", "10", "--draws", "10");
    }

    private static void page(String finding, Object... words) {
        List<Object> all = new ArrayList<>(List.of("--lang", "en"));
        all.addAll(List.of(words));
        all.addAll(List.of("--format", "html"));
        Run run = Run.par(all.toArray());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .contains(finding, "<figcaption>", "href=\"#t1\"", "id=\"t1\"", "default-src &#39;none&#39;")
                .doesNotContain("<script");
    }
}
