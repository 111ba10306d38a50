package vn.parindex.published;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.Finding;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;

class UnitsOfRoundsTest {

    private static final UnitRegister REGISTER = UnitRegister.installed();

    private static List<String> said(String... rows) {
        return UnitsOfRounds.check(Printed.rows(rows), Printed.FACTS, REGISTER).stream()
                .map(finding -> finding.message(Language.EN))
                .toList();
    }

    /** The published rows of 2012 to 2024 and the further ones to 2025: all of units of their year. */
    @Test
    void every_published_row_is_of_a_unit_of_its_year() {
        assertThat(UnitsOfRounds.check(Printed.own(), Printed.FACTS, REGISTER))
                .extracting(Finding::toString)
                .isEmpty();
        PublishedScores more = PublishedScores.read(
                UnitsOfRoundsTest.class.getResourceAsStream("published-more.csv"), "published-more.csv");
        assertThat(UnitsOfRounds.check(more, Printed.FACTS, REGISTER))
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
