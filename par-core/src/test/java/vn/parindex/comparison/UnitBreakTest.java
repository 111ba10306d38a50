package vn.parindex.comparison;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Two years between which units were formed anew. The units are a small country of ours: East and West of 2024 became
 * East of 2025, North only changed its name, South took over a part of Far, which was split between East and South.
 */
class UnitBreakTest {

    private static final String TAIL = "\"citation\": {\"source\": \"s\"}, \"confidence\": \"reconstructed\"}";

    private static final UnitRegister REGISTER = UnitRegister.of(List.of(ParJson.UNITS.read(
            """
            {"format": "par-units/1", "id": "small",
             "sources": [{"id": "s", "title": {"vi": "Dữ liệu thử"}, "grade": "R"}],
             "kinds": [{"id": "province", "name": {"vi": "tỉnh", "en": "province"}}],
             "levels": [
              {"level": "province", "name": {"vi": "cấp tỉnh", "en": "province level"}, "to": "2025-06-30", "count": 5, TAIL,
              {"level": "province", "from": "2025-07-01", "count": 3, TAIL],
             "units": [%s],
             "events": [
              {"date": "2025-07-01", "kind": "merge", "from": ["east", "west"], "to": ["east-2025"], "instrument": "1/NQ", TAIL,
              {"date": "2025-07-01", "kind": "split", "from": ["far"], "to": ["east-2025", "south"], "instrument": "1/NQ", TAIL,
              {"date": "2025-01-01", "kind": "rename", "from": ["north"], "to": ["north"], "instrument": "2/NQ", TAIL]}
            """.formatted(String.join(
                            ",",
                            unit("east", "\"to\": \"2025-06-30\",", "Đông", ""),
                            unit("west", "\"to\": \"2025-06-30\",", "Tây", ""),
                            unit("far", "\"to\": \"2025-06-30\",", "Xa", ""),
                            unit("north", "", "Bắc Cũ", ", " + name("Bắc", "\"from\": \"2025-01-01\", ")),
                            unit("south", "", "Nam", ""),
                            unit("east-2025", "\"from\": \"2025-07-01\",", "Đông", "")))
                    .replace("TAIL", TAIL),
            "small.json")));

    private static String unit(String id, String dates, String name, String more) {
        return "{\"id\": \"%s\", \"level\": \"province\", %s \"names\": [%s%s], TAIL"
                .formatted(id, dates, name(name, ""), more);
    }

    private static String name(String name, String from) {
        return "{%s\"kind\": \"province\", \"official\": {\"vi\": \"Tỉnh %s\", \"en\": \"%s\"}, \"short\": \"%s\"}"
                .formatted(from, name, name, name);
    }

    private static YearStanding standing(String name, String index, int rank) {
        return YearStanding.published(Unit.of(name, name), new BigDecimal(index), rank);
    }

    private static YearComparison compared(YearStanding... later) {
        return YearComparison.of(
                        YearStandings.published(
                                IndexYear.of(2024),
                                List.of(
                                        standing("Đông", "83.00", 4),
                                        standing("Tây", "87.50", 2),
                                        standing("Xa", "86.00", 3),
                                        standing("Bắc Cũ", "90.00", 1),
                                        standing("Nam", "80.00", 5))),
                        YearStandings.published(IndexYear.of(2025), List.of(later)))
                .among(REGISTER, "province");
    }

    private static YearComparison compared() {
        return compared(standing("Đông", "85.00", 2), standing("Bắc", "91.00", 1), standing("Nam", "81.00", 3));
    }

    private static UnitWeights weights(String rows) {
        return UnitWeights.read(
                new ByteArrayInputStream(("unit,weight,source\n" + rows).getBytes(StandardCharsets.UTF_8)), "w.csv");
    }

    private static List<String> refused(String rows) {
        return catchThrowableOfType(ParIndexException.class, () -> compared().weighted(weights(rows)))
                .findings()
                .stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void a_merged_unit_has_no_change_and_no_change_of_rank() {
        UnitComparison east = compared().unit("Đông").orElseThrow();
        assertThat(east.earlier()).isEmpty();
        assertThat(east.publishedChange()).isEmpty();
        assertThat(east.rankChange()).isEmpty();
        assertThat(east.refusal()).contains(ComparisonRefusal.OTHER_UNIT);
    }

    /** Far went into East, which is new; in another country all of its parts went to units that were there. */
    @Test
    void a_unit_that_ended_is_among_the_breaks_if_it_went_into_a_new_one() {
        YearComparison merged = compared();
        assertThat(merged.isAmongBreaks(merged.unit("Xa").orElseThrow())).isTrue();
        assertThat(merged.isAmongBreaks(merged.unit("Đông").orElseThrow())).isFalse();

        UnitRegister parted = UnitRegister.of(List.of(ParJson.UNITS.read(
                """
                {"format": "par-units/1", "id": "parted",
                 "sources": [{"id": "s", "title": {"vi": "Dữ liệu thử"}, "grade": "R"}],
                 "kinds": [{"id": "province", "name": {"vi": "tỉnh", "en": "province"}}],
                 "levels": [{"level": "province", "name": {"vi": "cấp tỉnh", "en": "province level"}, TAIL],
                 "units": [%s],
                 "events": [
                  {"date": "2025-07-01", "kind": "split", "from": ["far"], "to": ["north", "south"], "instrument": "1/NQ", TAIL]}
                """.formatted(String.join(
                                ",",
                                unit("far", "\"to\": \"2025-06-30\",", "Xa", ""),
                                unit("north", "", "Bắc", ""),
                                unit("south", "", "Nam", "")))
                        .replace("TAIL", TAIL),
                "parted.json")));
        YearComparison years = YearComparison.of(
                        YearStandings.published(IndexYear.of(2024), List.of(standing("Xa", "86.00", 1))),
                        YearStandings.published(IndexYear.of(2025), List.of(standing("Nam", "81.00", 1))))
                .among(parted, "province");
        UnitComparison far = years.unit("Xa").orElseThrow();
        assertThat(far.broken().orElseThrow().others()).hasSize(2);
        assertThat(years.breaks()).isEmpty();
        assertThat(years.isAmongBreaks(far)).isFalse();
    }

    @Test
    void those_it_came_from_stand_side_by_side_with_their_range() {
        UnitBreak broken = compared().unit("Đông").orElseThrow().broken().orElseThrow();
        assertThat(broken.others())
                .extracting(
                        other -> other.unit().id(),
                        other -> other.standing()
                                .orElseThrow()
                                .printed()
                                .orElseThrow()
                                .toPlainString())
                .containsExactlyInAnyOrder(tuple("east", "83.00"), tuple("west", "87.50"), tuple("far", "86.00"));
        assertThat(broken.least()).contains(new BigDecimal("83.00"));
        assertThat(broken.greatest()).contains(new BigDecimal("87.50"));
        assertThat(broken.joined()).isEmpty();
        assertThat(compared().breaks()).singleElement().isEqualTo(broken);
    }

    @Test
    void a_new_name_alone_keeps_the_trend_and_ranks_are_not_compared_among_others() {
        UnitComparison north = compared().unit("Bắc").orElseThrow();
        assertThat(north.publishedChange()).contains(new BigDecimal("1.00"));
        assertThat(north.refusal()).isEmpty();
        assertThat(north.rankChange()).isEmpty();
        assertThat(compared().unchanged()).extracting(unit -> unit.id()).containsExactly("north", "south");
    }

    @Test
    void what_is_true_is_said() {
        assertThat(compared().findings())
                .extracting(finding -> finding.code(), finding -> finding.sentence(Language.EN))
                .contains(
                        tuple(
                                ComparisonCode.TOOK_OVER_PART,
                                "Nam took over a part of Xa on 2025-07-01: the indices of the two years are not of the same tasks"))
                .anySatisfy(finding -> assertThat(finding.toList().get(1).toString())
                        .startsWith("province level: 5 units in 2024, 3 in 2025; 3 units became 1 new ones."))
                .anySatisfy(finding -> assertThat(finding.toList().get(0)).isEqualTo(ComparisonCode.NO_JOINED_INDEX));
        assertThat(compared().findings(compared().unit("Đông").orElseThrow()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence(Language.VI))
                        .contains("2025: Đông 85,00 (hạng 2)", "Đông 83,00 (hạng 4); Tây 87,50 (hạng 2)"));
    }

    @Test
    void a_unit_that_ended_names_what_it_went_into() {
        UnitComparison west = compared().unit("Tây").orElseThrow();
        assertThat(west.later()).isEmpty();
        assertThat(west.broken().orElseThrow().others())
                .extracting(other -> other.unit().id())
                .containsExactly("east-2025");
    }

    /** By hand: (3 x 83.00 + 1 x 87.50 + 4 x 86.00) / 8 = 680.5 / 8 = 85.0625; 85.00 - 85.06 = -0.06. */
    @Test
    void weights_with_a_source_join_the_indices_exactly() {
        YearComparison joined = compared().weighted(weights("Tỉnh Đông,3,census\nTây,1,census\nfar,4,count\n"));
        UnitBreak broken = joined.unit("Đông").orElseThrow().broken().orElseThrow();
        JoinedIndex index = broken.joined().orElseThrow();
        assertThat(index.index()).isEqualTo(Share.of(new BigDecimal("85.0625"), new BigDecimal(100)));
        assertThat(index.printed(Rounding.halfUp(2))).isEqualByComparingTo("85.06");
        assertThat(broken.derivedChange(Rounding.halfUp(2))).contains(new BigDecimal("-0.06"));
        assertThat(index.parts()).extracting(part -> part.weight().source()).contains("census", "count");
        assertThat(joined.unit("Đông").orElseThrow().publishedChange()).isEmpty();
        assertThat(joined.findings())
                .anySatisfy(finding -> assertThat(finding.sentence(Language.VI))
                        .contains("số tính gộp", "census; count", "không phải số công bố"))
                .noneSatisfy(finding -> assertThat(finding.code()).isEqualTo(ComparisonCode.NO_JOINED_INDEX));
        assertThat(ParJson.COMPARISON.canonical(joined))
                .contains("\"joined\"", "\"derived\"", "\"source\":\"census\"", "\"totalWeight\":\"8\"");
    }

    /** By hand: (83.00 + 87.50 + 86.00) / 3 = 256.5 / 3 = 85.5. */
    @Test
    void equal_weights_give_the_mean() {
        JoinedIndex index = compared()
                .weighted(weights("Đông,1,s\nTây,1,s\nXa,1,s\n"))
                .breaks()
                .get(0)
                .joined()
                .orElseThrow();
        assertThat(index.index()).isEqualTo(Share.of(new BigDecimal("85.5"), new BigDecimal(100)));
    }

    @Test
    void all_faults_of_weights_are_told_at_once() {
        assertThat(refused("Đông,0,s\nTây,-1,s\nXa,1,\nNam,1,s\nĐâu,1,s\nĐông,1,s\n,1,s\nBắc Cũ,nhiều,s\n"))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith("PAR-5213 w.csv:2"),
                        line -> assertThat(line).startsWith("PAR-5213 w.csv:3"),
                        line -> assertThat(line).startsWith("PAR-5212 w.csv:4"),
                        line -> assertThat(line).startsWith("PAR-5215 w.csv:5"),
                        line -> assertThat(line).startsWith("PAR-413").contains("w.csv:6"),
                        line -> assertThat(line).startsWith("PAR-5214 w.csv:7"),
                        line -> assertThat(line).startsWith("PAR-5211 w.csv:8"),
                        line -> assertThat(line).contains("w.csv:9", "nhiều"),
                        line -> assertThat(line).startsWith("PAR-5215 w.csv:9"));
        assertThat(refused("Đông,1,s\n"))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith("PAR-5216 w.csv:2").contains("Tây"),
                        line -> assertThat(line).startsWith("PAR-5216 w.csv:2").contains("Xa"));
        assertThat(refused(""))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("w.csv"));
    }

    @Test
    void without_an_index_there_is_no_joined_one() {
        YearComparison joined = YearComparison.of(
                        YearStandings.published(IndexYear.of(2024), List.of(standing("Đông", "83.00", 4))),
                        YearStandings.published(IndexYear.of(2025), List.of(standing("Đông", "85.00", 2))))
                .among(REGISTER, "province")
                .weighted(weights("Đông,3,s\nTây,1,s\nXa,4,s\n"));
        assertThat(joined.breaks().get(0).joined()).isEqualTo(Optional.empty());
        assertThat(joined.findings())
                .anySatisfy(finding -> assertThat(finding.code()).isEqualTo(ComparisonCode.INDEX_TO_JOIN_UNKNOWN));
    }

    @Test
    void a_comparison_without_a_register_takes_no_weights() {
        YearComparison plain = YearComparison.of(
                YearStandings.published(IndexYear.of(2024), List.of()),
                YearStandings.published(IndexYear.of(2025), List.of()));
        assertThatIllegalStateException().isThrownBy(() -> plain.weighted(weights("Đông,1,s\n")));
        assertThat(plain.breaks()).isEmpty();
    }

    @Test
    void years_on_one_side_of_the_merger_are_compared_as_ever() {
        YearComparison comparison = YearComparison.of(
                        YearStandings.published(IndexYear.of(2023), List.of(standing("Đông", "82.00", 5))),
                        YearStandings.published(IndexYear.of(2024), List.of(standing("Đông", "83.00", 4))))
                .among(REGISTER, "province");
        assertThat(comparison.unit("Đông").orElseThrow().rankChange()).hasValue(1);
        assertThat(comparison.findings()).isEmpty();
        assertThat(comparison.breaks()).isEmpty();
    }
}
