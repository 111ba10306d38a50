package vn.parindex.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.json.ParJson;
import vn.parindex.units.UnitList;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.IndexYear;

import static org.assertj.core.api.Assertions.assertThat;

class UnitsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void units_of_a_year_are_listed() {
        Run run = Run.par("units", "list", "--year", "2024", "--format", "csv", "--lang", "en");
        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out().lines()).hasSize(64).anyMatch(line -> line.startsWith("long-an,Long An Province,"));
        assertThat(Run.par("units", "list", "--year", "2025", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(35);
        Run none = Run.par("units", "list", "--level", "district", "--year", "2025", "--lang", "en");
        assertThat(none.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(none.err()).contains("levels known: commune; department; district; ministry; province");
    }

    @Test
    void json_has_the_units_of_level_and_year_that_were_asked_for() throws IOException {
        Run run = Run.par("units", "list", "--level", "ministry", "--year", "2025", "--format", "json");
        Path file = Files.writeString(folder.resolve("ministries.json"), run.out());
        UnitList list = ParJson.UNITS.read(file);
        assertThat(list.units()).hasSize(17).allMatch(unit -> unit.level().equals("ministry"));
        assertThat(UnitRegister.of(List.of(list)).units("ministry", IndexYear.of(2025)))
                .hasSize(17);
        Path all = Files.writeString(
                folder.resolve("provinces.json"),
                Run.par("units", "list", "--format", "json").out());
        UnitRegister provinces = UnitRegister.of(List.of(ParJson.UNITS.read(all)));
        assertThat(provinces.units("province", IndexYear.of(2024))).hasSize(63);
        assertThat(provinces.events("an-giang-2025")).hasSize(1);
        assertThat(Run.par("units", "list", "--level", "district", "--format", "json")
                        .status())
                .isEqualTo(ExitStatus.FAULTS);
    }

    @Test
    void days_are_written_as_officials_do() {
        assertThat(Run.par("units", "show", "An Giang", "--year", "2025").out())
                .contains("Từ 01/07/2025 đến …", "01/07/2025: Tỉnh An Giang; Tỉnh Kiên Giang");
        assertThat(Run.par("units", "show", "An Giang", "--year", "2025", "--lang", "en")
                        .out())
                .contains("2025-07-01");
    }

    @Test
    void a_name_of_a_unit_that_ended_is_answered_with_what_it_became() {
        Run run = Run.par("units", "show", "Long An", "--year", "2026", "--lang", "en");
        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.err()).contains("PAR-4133", "went into Tay Ninh Province", "202/2025/QH15");
        Run then = Run.par("units", "show", "long an", "--year", "2020");
        assertThat(then.status()).isEqualTo(ExitStatus.DONE);
        assertThat(then.out()).contains("Tỉnh Long An", "long-an");
        assertThat(then.err()).isEmpty();
    }

    @Test
    void the_life_line_of_a_name_shows_both_units_of_it() {
        Run run = Run.par("units", "history", "An Giang");
        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out().lines())
                .anyMatch(line -> line.matches("Tỉnh An Giang \\[an-giang] +━+┥"))
                .anyMatch(line -> line.matches("Tỉnh Kiên Giang \\[kien-giang] +━+┥"))
                .anyMatch(line -> line.matches("Tỉnh An Giang \\[an-giang-2025] +━+▶"))
                .contains("01/07/2025: Tỉnh An Giang; Tỉnh Kiên Giang hợp nhất thành Tỉnh An Giang (202/2025/QH15)");
        assertThat(Run.par("units", "history", "Atlantis").status()).isEqualTo(ExitStatus.FAULTS);
    }

    @Test
    void the_life_line_is_drawn_on_a_page() {
        Path page = folder.resolve("life.html");
        assertThat(Run.par("units", "history", "An Giang", "--html", page).status())
                .isEqualTo(ExitStatus.DONE);
        assertThat(Run.read(page))
                .contains("Quá trình của An Giang", "<svg", ">2025<", "… – 30/06/2025", "01/07/2025 – …")
                .doesNotContain("2.025");
    }

    @Test
    void a_unit_older_than_the_first_round_is_drawn_from_the_first_column() throws IOException {
        Path own = Files.writeString(folder.resolve("own.json"), """
                {"format": "par-units/1", "id": "own", "sources": [{"id": "s", "title": {"vi": "S"}, "grade": "A"}],
                 "units": [{"id": "old", "level": "commune", "from": "1997-01-01", "to": "2009-12-31",
                   "names": [{"kind": "commune", "official": {"vi": "Xã Cũ"}, "short": "Cũ"}],
                   "citation": {"source": "s"}, "confidence": "official"}]}
                """);
        Run run = Run.par("units", "history", "Cũ", "--level", "commune", "--units", own);
        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out().lines()).contains("Xã Cũ [old]  ━┥");
        Run year = Run.par("units", "list", "--year", "1999", "--lang", "en");
        assertThat(year.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(year.err()).contains("must be 2000 to 2999");
    }

    @Test
    void lists_of_units_are_checked_together_with_those_installed() throws IOException {
        assertThat(Run.par("units", "lint", "--lang", "en").out()).contains("Errors: 0; warnings: 0");
        Path own = Files.writeString(folder.resolve("own.json"), """
                {"format": "par-units/1", "id": "own", "sources": [{"id": "s", "title": {"vi": "S"}, "grade": "A"}],
                 "units": [{"id": "ag", "level": "commune", "parent": "an-giang-2026",
                   "names": [{"kind": "ward", "official": {"vi": "Phường Long Xuyên"}, "short": "Long Xuyên"}],
                   "citation": {"source": "s"}, "confidence": "official"}]}
                """);
        Run run = Run.par("units", "lint", own, "--lang", "en");
        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.out()).contains("PAR-4102", "no unit an-giang-2026");
    }
}
