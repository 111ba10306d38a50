package vn.parindex.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ParTest {

    @Test
    void without_a_command_it_shows_its_help_in_vietnamese() {
        Run run = Run.par();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Cách dùng: par", "Lệnh:", "Chấm điểm, báo cáo", "par help LỆNH");
        assertThat(Run.par("--commands").out()).contains("Chấm điểm một hồ sơ đánh giá");
    }

    @Test
    void help_in_english_tells_the_exit_status() {
        assertThat(Run.par("--lang", "en", "score", "--help").out())
                .contains("Usage: par score", "Scores an assessment", "1 faults in the input");
    }

    @Test
    void every_command_and_every_option_is_described_in_both_languages() {
        for (String language : new String[] {"vi", "en"}) {
            for (String command : new String[] {
                "demo",
                "methodology list",
                "methodology show",
                "score",
                "explain",
                "rank",
                "report",
                "paper",
                "verify",
                "compare",
                "opinions",
                "can",
                "survey aggregate",
                "methodology status",
                "methodology check-list",
                "methodology corrections",
                "methodology apply",
                "methodology schema",
                "methodology lint",
                "methodology diff",
                "methodology import",
                "methodology export",
                "template",
                "assessment import"
            }) {
                String[] words = ("--lang " + language + " " + command + " --help").split(" ");
                String help = Run.par((Object[]) words).out();
                // an option without a description stands alone in its line
                assertThat(help.lines()
                                .filter(line ->
                                        line.matches("\\s+(-.,)?\\s*--[a-z-]+(=\\S+)?\\s*$") && !followed(help, line)))
                        .as(language + " " + command)
                        .isEmpty();
            }
        }
    }

    /** A long option has its description in the next line. */
    private static boolean followed(String help, String line) {
        int next = help.indexOf(line) + line.length() + 1;
        return help.substring(next).startsWith("                ");
    }

    @Test
    void an_unknown_command_is_a_fault_of_usage() {
        Run run = Run.par("nonsense");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("Lệnh chưa đúng", "nonsense", "par --help");
    }

    @Test
    void the_methodologies_at_hand_are_listed_with_their_confidence() {
        Run run = Run.par("methodology", "list");
        assertThat(run.out()).contains("vn-1149-2020-province", "vn-1149-2020-ministry", "dựng lại 90");
    }

    @Test
    void a_methodology_is_shown_with_its_counts_and_its_tree() {
        Run run = Run.par("methodology", "show", "vn-1149-2020-province", "--tree");
        assertThat(run.out())
                .contains(
                        "8 lĩnh vực, 43 tiêu chí, 102 tiêu chí thành phần",
                        "Tự đánh giá và thẩm định: 60,5",
                        "3.4.1  Tỷ lệ hồ sơ TTHC",
                        "(*) dòng dựng lại, do nhóm phát triển tự đặt; không phải phụ lục chính thức");
    }

    @Test
    void an_unknown_methodology_is_answered_with_those_at_hand() {
        Run run = Run.par("methodology", "show", "vn-9-1900-province");
        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.err())
                .startsWith("Lỗi PAR-4001: không có bộ tiêu chí \"vn-9-1900-province\"; có: vn-1149-2020-ministry");
    }

    @Test
    void the_json_of_a_methodology_is_read_again_from_a_path(
            @org.junit.jupiter.api.io.TempDir java.nio.file.Path folder) {
        String json = Run.par("methodology", "show", "vn-1149-2020-ministry", "--format", "json")
                .out();
        java.nio.file.Path file = Run.write(folder.resolve("methodology.json"), json);
        assertThat(Run.par("methodology", "show", file).out())
                .isEqualTo(
                        Run.par("methodology", "show", "vn-1149-2020-ministry").out());
    }

    @Test
    void what_is_missing_is_named_as_it_is_typed() {
        assertThat(Run.par("template", "vn-1149-2020-province", "--xlsx", "f.xlsx"))
                .isEqualTo(new Run(
                        ExitStatus.USAGE,
                        "",
                        "Lệnh chưa đúng: thiếu --unit-id ĐƠN-VỊ. Xem: par template --help" + System.lineSeparator()));
        assertThat(Run.par("can", "c.json").err()).contains("thiếu --role VAI; --at GIỜ");
        assertThat(Run.par("--lang", "en", "score").err()).contains("FILE is missing");
    }

    @Test
    void a_time_is_shown_with_its_offset() {
        java.nio.file.Path campaign =
                java.nio.file.Path.of("../appraisal-story/src/main/resources/vn/parindex/story/campaign.json");
        assertThat(Run.par("can", campaign, "--role", "council", "--at", "2021-01-15T01:00Z")
                        .out())
                .contains("thời điểm: 01:00 ngày 15/01/2021 (+00:00)");
        assertThat(Run.par("can", campaign, "--role", "council", "--at", "2021-01-15T08:00+07:00", "--lang", "en")
                        .out())
                .contains("time: 08:00 on 2021-01-15 (+07:00)");
    }

    @Test
    void a_wrong_value_is_told_in_the_language_of_the_run() {
        assertThat(Run.par("score", "a.json", "--mode", "nope").err())
                .isEqualTo(
                        "Lệnh chưa đúng: giá trị \"nope\" của --mode không hợp lệ; chỉ nhận: self; appraised; final. Xem: par score --help"
                                + System.lineSeparator());
        assertThat(Run.par("rank", "--year", "abc").err())
                .contains("giá trị \"abc\" của --year không hợp lệ; chỉ nhận: một số nguyên");
        assertThat(Run.par("score", "a", "--mode", "self", "--mode", "final").err())
                .contains("--mode chỉ được ghi một lần");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score a.json --mode fnal                 | final",
                "score a.json --format jsn                | json",
                "rank --year 2020 --ties dens             | dense",
                "rank --year 2020 --level provinc         | province",
                "rank --year 2020 --level tinh            | province",
                "compare 2019 2020 --level minstry        | ministry",
                "compare 2019 2020 --unit lamdong         | Lâm Đồng",
                "why 2019 2020 --unit an-giangg           | An Giang",
                "why 2019 2020 --level distrct --unit x   | district",
                "units list --level comune                | commune",
                "methodology schema asessment             | assessment",
                "methodology show vn-1149-2020-provinc    | vn-1149-2020-province",
                "methodology diff a b --format mdd        | md",
                "rounds --format cvs                      | csv",
            })
    void the_nearest_of_what_is_allowed_is_named(String line, String nearest) {
        Run run = Run.par((Object[]) line.split(" +"));
        assertThat(run.status()).isIn(1, 2);
        assertThat(run.err()).contains("(có phải: " + nearest + "?)");
    }

    @Test
    void a_level_may_be_typed_by_its_name() {
        assertThat(Run.par("rank", "--year", "2020", "--level", "Cấp tỉnh").out())
                .isEqualTo(
                        Run.par("rank", "--year", "2020", "--level", "province").out());
        assertThat(Run.par("rank", "--year", "2020", "--level", "tinh").err())
                .isEqualTo(
                        "giá trị \"tinh\" của --level không hợp lệ; chỉ nhận: commune (cấp xã); department (sở, ban, ngành);"
                                + " district (cấp huyện); ministry (cấp bộ); province (cấp tỉnh); region (vùng) (có phải: province?)\n");
    }

    @Test
    void years_without_figures_are_told_with_those_that_have_some() {
        assertThat(Run.par("rank", "--year", "2020", "--level", "province").status())
                .isZero();
        assertThat(Run.par("rank", "--year", "2025", "--level", "ministry").err())
                .startsWith("không có Chỉ số CCHC công bố cho 2025, cấp bộ; có các năm: 2012; 2013; ");
        assertThat(Run.par("rank", "--year", "2020", "--level", "region").err())
                .isEqualTo("không có Chỉ số CCHC công bố nào của vùng\n");
    }

    @Test
    void an_unknown_command_is_none_also_with_a_request_for_help() {
        Run run = Run.par("nosuch", "--help");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("không có tham số này: nosuch");
        assertThat(Run.par("methodology", "nosuch", "--help").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(Run.par("methodology", "show", "--help").status()).isZero();
    }

    @Test
    void nothing_that_a_terminal_obeys_is_shown() {
        Run run = Run.par("score", "\u001B]52;c;aGk=\u0007\u202Ex.json");
        assertThat(run.err()).doesNotContain("\u001B", "\u0007", "\u202E").contains("x.json");
    }

    @Test
    void help_is_asked_for_in_two_ways_and_fits_a_terminal() {
        assertThat(Run.par("help", "score")).isEqualTo(Run.par("score", "--help"));
        assertThat(Run.par("--lang", "en", "help", "methodology", "show"))
                .isEqualTo(Run.par("--lang", "en", "methodology", "show", "--help"));
        assertThat(Run.par("help")).isEqualTo(Run.par("--help"));
        for (String command : CommandChoice.all().keySet()) {
            assertThat(Run.par(command, "--help").out().lines().mapToInt(String::length))
                    .as(command)
                    .allMatch(length -> length <= 80);
        }
    }

    @Test
    void an_unknown_option_is_no_value_of_an_option_of_many() {
        Run run = Run.par("--lang", "en", "lost", "a.json", "--peers", "b.json", "--fromat", "html");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("not understood: --fromat (did you mean --format?)");
        assertThat(Run.par("--lang", "en", "what-if", "a.json", "--targets", "t.json", "--others", "--weights")
                        .err())
                .contains("not understood: --weights");
    }

    @Test
    void a_value_of_an_option_of_many_may_begin_with_a_dash(@TempDir Path folder) {
        Path file = Run.copy(folder, "demo/province-2020.json");
        assertThat(Run.par("--lang", "en", "lost", file, "--peers", "-b.json").err())
                .contains("PAR-3001 -b.json: cannot be read: no such file");
    }

    @Test
    void what_was_probably_meant_is_named() {
        assertThat(Run.par("--lang", "en", "scroe", "a.json").err()).contains("(did you mean score?)");
        assertThat(Run.par("--lang", "en", "score", "a.json", "--mode", "finl").err())
                .contains("(did you mean final?)");
        assertThat(Run.par("--lang", "en", "score", "a.json", "--mdoe", "self").err())
                .contains("(did you mean --mode?)");
        assertThat(Run.par("--lang", "en", "methodology", "lsit").err()).contains("(did you mean list?)");
        assertThat(Run.par("--lang", "en", "methodology", "show", "vn-1149-2020-provinc")
                        .err())
                .endsWith("(did you mean vn-1149-2020-province?)" + System.lineSeparator());
    }
}
