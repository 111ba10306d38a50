package vn.parindex.published;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.Finding;
import vn.parindex.rulesframes.ParRoundFacts;
import vn.parindex.units.RegisteredUnit;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;

class UnitsOfRoundsTest {

    private static final UnitRegister REGISTER = UnitRegister.installed();

    private static List<String> said(String... rows) {
        return UnitsOfRounds.check(Printed.rows(rows), Printed.FACTS, REGISTER).stream()
                .map(finding -> finding.message(Language.EN))
                .toList();
    }

    /** The published rows of 2012 to 2025: all of units of their year. */
    @Test
    void every_published_row_is_of_a_unit_of_its_year() {
        assertThat(UnitsOfRounds.check(Printed.own(), Printed.FACTS, REGISTER))
                .extracting(Finding::toString)
                .isEmpty();
    }

    @Test
    void provinces_of_the_own_file_are_all_in_the_register() {
        assertThat(Printed.own().rows().stream()
                        .filter(row -> row.level().equals("province"))
                        .filter(row -> UnitName.of("province", row.unit(), Printed.FACTS)
                                        .kind()
                                == UnitName.NameKind.UNIT)
                        .filter(row -> REGISTER.find("province", row.unit(), row.year())
                                .unit()
                                .isEmpty())
                        .map(PublishedScore::toString))
                .isEmpty();
    }

    /** Names of ministries are looked up as they are printed. */
    @Test
    void ministries_of_the_published_files_are_all_in_the_register() {
        List<PublishedScore> rows = Printed.own().rows().stream()
                .filter(row -> row.level().equals("ministry"))
                .filter(row ->
                        UnitName.of("ministry", row.unit(), Printed.FACTS).kind() == UnitName.NameKind.UNIT)
                .toList();
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(rows.stream()
                        .filter(row -> REGISTER.find("ministry", row.unit(), row.year())
                                .unit()
                                .isEmpty())
                        .map(PublishedScore::toString))
                .isEmpty();
    }

    /** The spellings of the facts of rounds and those of the register mean the same provinces. */
    @Test
    void spellings_of_provinces_mean_the_same_in_facts_and_register() throws IOException {
        Set<String> known = new TreeSet<>();
        try (InputStream table = new ParRoundFacts().open("unit-spellings.tsv")) {
            String[] lines = new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            for (String line : Arrays.copyOfRange(lines, 1, lines.length)) {
                String[] fields = line.split("\t");
                RegisteredUnit unit = REGISTER.find("province", fields[0], IndexYear.of(2024))
                        .unit()
                        .orElseThrow();
                known.add(unit.id());
                if (!fields[1].isEmpty()) {
                    assertThat(REGISTER.find("province", fields[1], IndexYear.of(2024))
                                    .unit())
                            .as(line)
                            .contains(unit);
                }
            }
        }
        assertThat(REGISTER.units("province", IndexYear.of(2024)))
                .hasSize(63)
                .extracting(RegisteredUnit::id)
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void a_unit_that_went_into_another_is_told_once_with_what_to_do() {
        assertThat(said("2026,province,Long An,index,90", "2026,province,Long An,rank,3"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("PAR-4133 f.csv:2: there is no Long An on 2026-12-31")
                        .endsWith("enter results for Tay Ninh Province"));
    }

    @Test
    void departments_of_a_province_that_ended_and_districts_are_told() {
        assertThat(said("2025,department,Kiên Giang - Sở Y tế,index,90"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("PAR-4133", "An Giang"));
        assertThat(said("2025,district,Tây Ninh - Huyện A,index,90", "2025,district,Tây Ninh - Huyện B,index,90"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("PAR-4139 f.csv:2", "2025-06-30"));
        assertThat(said("2024,district,Tây Ninh - Huyện A,index,90")).isEmpty();
    }

    @Test
    void a_merged_ministry_is_told() {
        assertThat(said("2025,ministry,Bộ Giao thông vận tải,index,90"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("PAR-4133", "176/2025/QH15"));
    }
}
