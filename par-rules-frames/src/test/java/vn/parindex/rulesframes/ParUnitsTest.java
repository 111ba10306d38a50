package vn.parindex.rulesframes;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.finding.Severity;
import vn.parindex.units.NamePeriod;
import vn.parindex.units.RegisteredUnit;
import vn.parindex.units.UnitCode;
import vn.parindex.units.UnitEvent;
import vn.parindex.units.UnitEventKind;
import vn.parindex.units.UnitMatch;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The provinces and ministries, against units-through-time.tsv, whose origin is said beside it. */
class ParUnitsTest {

    private static final UnitRegister UNITS = UnitRegister.installed();
    private static final LocalDate LAST_OF_63 = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_OF_34 = LocalDate.of(2025, 7, 1);

    private static Stream<List<String>> rows() throws IOException {
        try (InputStream stream = ParUnitsTest.class.getResourceAsStream("units-through-time.tsv")) {
            return new String(stream.readAllBytes(), UTF_8)
                    .lines().skip(1).map(line -> List.of(line.split("\t", -1))).toList().stream();
        }
    }

    private static Stream<List<String>> rowsOfUnits() throws IOException {
        return rows().filter(row -> row.get(1).equals("province") || row.get(1).equals("ministry"));
    }

    @ParameterizedTest
    @CsvSource({
        "province, 2012-12-31, 63",
        "province, 2024-12-31, 63",
        "province, 2025-06-30, 63",
        "province, 2025-07-01, 34",
        "province, 2026-11-28, 34",
        "ministry, 2025-03-01, 17"
    })
    void there_are_as_many_units_as_stated(String level, LocalDate day, int count) {
        assertThat(UNITS.units(level, day)).hasSize(count);
    }

    @Test
    void fifty_two_provinces_became_twenty_three_and_eleven_stayed() {
        List<RegisteredUnit> before = UNITS.units("province", LAST_OF_63);
        List<RegisteredUnit> after = UNITS.units("province", FIRST_OF_34);
        assertThat(after.stream().filter(before::contains)).hasSize(11);
        List<UnitEvent> mergers = UNITS.events().stream()
                .filter(event ->
                        event.kind() == UnitEventKind.MERGE && event.date().equals(FIRST_OF_34))
                .toList();
        assertThat(mergers).hasSize(23);
        assertThat(mergers.stream().mapToInt(event -> event.from().size()).sum())
                .isEqualTo(52);
    }

    @ParameterizedTest
    @MethodSource("rowsOfUnits")
    void each_row_of_the_table_is_an_event_of_the_register(List<String> row) {
        LocalDate day = LocalDate.parse(row.get(0));
        String level = row.get(1);
        RegisteredUnit before =
                UNITS.find(level, row.get(3), day.minusDays(1)).unit().orElseThrow();
        RegisteredUnit after = UNITS.find(level, row.get(4), day).unit().orElseThrow();
        assertThat(UNITS.events(before.id())).anySatisfy(event -> {
            assertThat(event.date()).isEqualTo(day);
            assertThat(event.to()).contains(after.id());
            assertThat(event.instrument()).isEqualTo(row.get(5));
        });
        assertThat(UNITS.lineage(before, day).units()).contains(after);
        assertThat(before.equals(after))
                .isEqualTo(row.get(2).equals("rename") || row.get(2).equals("status"));
    }

    @Test
    void every_merger_of_the_register_is_in_the_table() throws IOException {
        Set<String> known =
                rows().map(row -> row.get(0) + " " + row.get(3)).collect(Collectors.toCollection(TreeSet::new));
        for (UnitEvent event : UNITS.events()) {
            LocalDate before = event.date().minusDays(1);
            for (String id : event.from()) {
                NamePeriod names = UNITS.unit(id).orElseThrow().name(before);
                assertThat(Stream.of(names.shortName(), names.official().vi())
                                .map(name -> event.date() + " " + name)
                                .anyMatch(known::contains))
                        .as(id)
                        .isTrue();
            }
        }
    }

    @Test
    void cities_under_the_centre_since_change_their_kind_and_nothing_else() {
        assertThat(UNITS.units("province", LocalDate.of(2026, 9, 20)).stream()
                        .filter(unit ->
                                unit.name(LocalDate.of(2026, 9, 20)).kind().equals("city")))
                .hasSize(9);
    }

    /** The provinces of the three articles that this project starts from. */
    @ParameterizedTest
    @CsvSource({"An Giang, An Giang Province", "Long An, Tay Ninh Province", "Lâm Đồng, Lam Dong Province"})
    void the_provinces_of_the_articles_are_found_in_2020_and_went_into_others(String name, String into) {
        UnitMatch then = UNITS.find("province", name, IndexYear.of(2020));
        assertThat(then.findings()).isEmpty();
        RegisteredUnit unit = then.unit().orElseThrow();
        assertThat(unit.exists(FIRST_OF_34)).isFalse();
        assertThat(UNITS.lineage(unit, FIRST_OF_34).units())
                .singleElement()
                .satisfies(
                        now -> assertThat(now.name(FIRST_OF_34).official().en()).isEqualTo(into));
    }

    @Test
    void long_an_of_2026_is_a_unit_that_ended_and_the_answer_says_so() {
        UnitMatch match = UNITS.find("province", "Long An", IndexYear.of(2026));
        assertThat(match.unit()).isEmpty();
        assertThat(match.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(UnitCode.MERGED_BEFORE);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.sentence(Language.VI)).contains("30/06/2025", "Tây Ninh", "202/2025/QH15");
        });
    }

    @Test
    void there_are_no_districts_after_the_first_of_july() {
        assertThat(UNITS.find("district", "Huyện Thoại Sơn", IndexYear.of(2025)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(UnitCode.LEVEL_ENDED));
    }
}
