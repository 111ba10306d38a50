package vn.parindex.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.parindex.units.Lists.event;
import static vn.parindex.units.Lists.level;
import static vn.parindex.units.Lists.unit;

/** Names and lines of descent, on a register of seven made-up units. */
class UnitRegisterTest {

    private static final String PROVINCES = "province";

    /** Long An and Tây Ninh become Tây Ninh; Huế is renamed; Bắc is split between Nam, which goes on, and Đông. */
    private static final UnitList LIST = Lists.list(
            List.of(level("district", "", "2025-06-30", ""), level(PROVINCES, "2025-07-01", "", "4")),
            List.of(
                    unit("long-an", "Long An", "", "2025-06-30"),
                    unit("tay-ninh", "Tây Ninh", "", "2025-06-30"),
                    unit("tay-ninh-2025", "Tây Ninh", "2025-07-01", ""),
                    unit("hue", "Thừa Thiên Huế", "", "").replace("}], \"citation\"", """
                                    }, {"from": "2025-01-01", "kind": "city", "official": {"vi": "Thành phố Huế", "en": \
                                    "Hue City"}, "short": "Huế", "spellings": ["Cố đô Huế"]}], "citation\""""),
                    unit("bac", "Bắc", "", "2025-02-28"),
                    unit("nam", "Nam", "", ""),
                    unit("dong", "Đông", "2025-03-01", "")),
            List.of(
                    event("2025-07-01", "merge", "long-an tay-ninh", "tay-ninh-2025"),
                    event("2025-01-01", "rename", "hue", "hue"),
                    event("2025-03-01", "split", "bac", "nam dong")));

    private static final UnitRegister REGISTER = UnitRegister.of(List.of(dropEarly(LIST)));

    /** The level has no row before 2025-07-01, as nothing is known of it. */
    private static UnitList dropEarly(UnitList list) {
        return new UnitList(
                list.id(),
                list.sources(),
                list.kinds(),
                list.levels().stream()
                        .filter(row -> row.level().equals("district"))
                        .toList(),
                list.units(),
                list.events(),
                list.note());
    }

    private static String only(UnitMatch match, Language language) {
        assertThat(match.findings()).hasSize(1);
        return match.findings().get(0).message(language);
    }

    private static UnitMatch find(String name, int year) {
        return REGISTER.find(PROVINCES, name, IndexYear.of(year));
    }

    @Test
    void units_of_a_day_stand_in_the_vietnamese_order_of_their_names() {
        assertThat(REGISTER.units(PROVINCES, LocalDate.of(2024, 12, 31)))
                .extracting(RegisteredUnit::id)
                .containsExactly("bac", "long-an", "nam", "tay-ninh", "hue");
        assertThat(REGISTER.units(PROVINCES, IndexYear.of(2025)))
                .extracting(RegisteredUnit::id)
                .containsExactly("dong", "hue", "nam", "tay-ninh-2025");
    }

    @Test
    void a_name_is_a_unit_while_it_lasts() {
        assertThat(find("Long An", 2020).unit()).map(RegisteredUnit::id).contains("long-an");
        assertThat(find("Long An", 2020).findings()).isEmpty();
        assertThat(find("tỉnh LONG AN", 2020).unit()).map(RegisteredUnit::id).contains("long-an");
        assertThat(find("UBND tỉnh Long An", 2020).unit())
                .map(RegisteredUnit::id)
                .contains("long-an");
        assertThat(find("Long An Province", 2020).unit())
                .map(RegisteredUnit::id)
                .contains("long-an");
    }

    @Test
    void a_unit_that_ended_says_what_it_went_into_and_what_to_do() {
        UnitMatch match = find("Long An", 2026);
        assertThat(match.unit()).isEmpty();
        assertThat(match.named()).map(RegisteredUnit::id).contains("long-an");
        assertThat(match.isOutOfTime()).isTrue();
        assertThat(only(match, Language.EN))
                .isEqualTo("PAR-4133: there is no Long An on 2026-12-31: it ended on 2025-06-30 and went into "
                        + "Tây Ninh Province (1/NQ); enter results for Tây Ninh Province");
        assertThat(only(match, Language.VI))
                .isEqualTo("PAR-4133: đến 31/12/2026 không còn Long An: đơn vị kết thúc ngày 30/06/2025, nhập vào "
                        + "Tây Ninh (1/NQ); hãy ghi kết quả cho Tây Ninh");
    }

    @Test
    void a_name_that_a_merger_keeps_is_the_old_unit_before_and_the_new_one_after() {
        assertThat(find("Tây Ninh", 2024).unit()).map(RegisteredUnit::id).contains("tay-ninh");
        assertThat(find("Tây Ninh", 2025).unit()).map(RegisteredUnit::id).contains("tay-ninh-2025");
        assertThat(REGISTER.find(PROVINCES, "Tây Ninh", LocalDate.of(2025, 6, 30))
                        .unit())
                .map(RegisteredUnit::id)
                .contains("tay-ninh");
    }

    @Test
    void another_name_of_the_same_unit_is_remarked() {
        assertThat(find("Huế", 2025).findings()).isEmpty();
        assertThat(find("Cố đô Huế", 2025).findings()).isEmpty();
        assertThat(find("Thừa Thiên Huế", 2024).findings()).isEmpty();
        UnitMatch later = find("Thừa Thiên - Huế", 2025);
        assertThat(later.unit()).map(RegisteredUnit::id).contains("hue");
        assertThat(only(later, Language.EN))
                .isEqualTo("PAR-4137: Thừa Thiên - Huế: on 2025-12-31 the name of this unit is Hue City");
        assertThat(find("Thành phố Huế", 2024).unit()).map(RegisteredUnit::id).contains("hue");
    }

    @Test
    void a_unit_that_was_split_names_all_that_its_parts_went_to() {
        assertThat(only(find("Bắc", 2025), Language.EN))
                .isEqualTo("PAR-4134: there is no Bắc on 2025-12-31: it ended on 2025-02-28 and was split among "
                        + "Nam Province; Đông Province (1/NQ); enter results for each of these");
    }

    @Test
    void a_unit_that_is_not_there_yet_says_what_there_is() {
        assertThat(only(find("Đông", 2024), Language.EN))
                .isEqualTo("PAR-4136: there is no Đông yet on 2024-12-31: it begins on 2025-03-01; then there is: "
                        + "Bắc Province");
    }

    @Test
    void unknown_names_are_answered_with_the_nearest() {
        assertThat(only(find("Lông An", 2020), Language.EN))
                .isEqualTo("PAR-4132: no unit is called Lông An (province); do you mean Long An?");
        assertThat(only(find("Tỉnh Mẫu", 2020), Language.VI))
                .isEqualTo("PAR-4131: không có đơn vị nào tên Tỉnh Mẫu (province); hãy kiểm tra tên hoặc bổ sung "
                        + "đơn vị vào danh mục");
        assertThat(find("Tỉnh Mẫu", 2020).isOutOfTime()).isFalse();
    }

    @Test
    void a_level_that_ended_is_said_of_any_name() {
        UnitMatch match = REGISTER.find("district", "Huyện Củ Chi", IndexYear.of(2025));
        assertThat(match.isOutOfTime()).isTrue();
        assertThat(only(match, Language.VI))
                .isEqualTo("PAR-4139: đến 31/12/2025 không còn cấp thử (Huyện Củ Chi): cấp này kết thúc ngày "
                        + "30/06/2025; hãy ghi kết quả cho đơn vị của cấp đang còn");
        assertThat(REGISTER.find("district", "Huyện Củ Chi", IndexYear.of(2024)).isOutOfTime())
                .isFalse();
    }

    @Test
    void ids_come_before_names() {
        assertThat(REGISTER.find(PROVINCES, Unit.of("tay-ninh-2025", "Tây Ninh"), IndexYear.of(2025))
                        .findings())
                .isEmpty();
        assertThat(REGISTER.find(PROVINCES, Unit.of("tay-ninh", "Tây Ninh"), IndexYear.of(2025))
                        .isOutOfTime())
                .isTrue();
        assertThat(REGISTER.find(PROVINCES, Unit.of("host-17", "Tây Ninh"), IndexYear.of(2025))
                        .unit())
                .map(RegisteredUnit::id)
                .contains("tay-ninh-2025");
        UnitMatch ofOther = REGISTER.find("district", Unit.of("nam", "Nam"), IndexYear.of(2024));
        assertThat(only(ofOther, Language.EN))
                .isEqualTo("PAR-4140: the id nam is of another level: province; expected district level");
        assertThat(only(ofOther, Language.VI)).isEqualTo("PAR-4140: mã nam thuộc province, phải thuộc cấp thử");
        assertThat(ofOther.isOutOfTime()).isFalse();
    }

    @Test
    void a_round_is_checked_for_units_that_are_not_there_and_such_as_are_missing() {
        UnitRegister counted = UnitRegister.of(List.of(new UnitList(
                LIST.id(),
                LIST.sources(),
                LIST.kinds(),
                Lists.list(
                                List.of(
                                        level(PROVINCES, "", "2025-06-30", ""),
                                        level(PROVINCES, "2025-07-01", "", "4")),
                                List.of(),
                                List.of())
                        .levels(),
                LIST.units(),
                LIST.events(),
                "")));
        List<Unit> round = List.of(Unit.of("x", "Long An"), Unit.of("y", "Nam"), Unit.of("z", "Huế"));
        assertThat(counted.check(PROVINCES, round, IndexYear.of(2025)))
                .extracting(finding -> finding.place() + " " + finding.code())
                .containsExactly("x MERGED_BEFORE", " UNIT_MISSING", " UNIT_MISSING");
        assertThat(counted.check(PROVINCES, round, IndexYear.of(2025)).get(1).message(Language.VI))
                .isEqualTo("PAR-4141: kỳ đánh giá năm 2025 còn thiếu Đông");
        assertThat(counted.check(PROVINCES, List.of(Unit.of("x", "Long An")), IndexYear.of(2024)))
                .isEmpty();
    }

    @Test
    void lineage_leads_to_the_units_of_any_day() {
        RegisteredUnit merged = REGISTER.unit("tay-ninh-2025").orElseThrow();
        UnitLineage before = REGISTER.lineage(merged, LocalDate.of(2024, 12, 31));
        assertThat(before.units()).extracting(RegisteredUnit::id).containsExactly("long-an", "tay-ninh");
        assertThat(before.events()).extracting(UnitEvent::date).containsExactly(LocalDate.of(2025, 7, 1));
        assertThat(before.isSame()).isFalse();
        assertThat(REGISTER.lineage(merged, LocalDate.of(2026, 1, 1)).isSame()).isTrue();

        RegisteredUnit split = REGISTER.unit("bac").orElseThrow();
        assertThat(REGISTER.lineage(split, LocalDate.of(2025, 12, 31)).units())
                .extracting(RegisteredUnit::id)
                .containsExactly("nam", "dong");
        RegisteredUnit goingOn = REGISTER.unit("nam").orElseThrow();
        assertThat(REGISTER.lineage(goingOn, LocalDate.of(2024, 12, 31)).isSame())
                .isTrue();
    }

    @Test
    void lineage_passes_each_unit_once_however_many_ways_lead_to_it() {
        List<String> units = new ArrayList<>();
        List<String> events = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            LocalDate split = LocalDate.of(2001 + 2 * i, 1, 1);
            LocalDate merger = split.plusYears(1);
            units.add(unit(
                    "u" + i,
                    "Một " + i,
                    i == 0 ? "" : split.minusYears(1).toString(),
                    split.minusDays(1).toString()));
            for (String half : List.of("a", "b")) {
                units.add(unit(
                        half + i,
                        half + " " + i,
                        split.toString(),
                        merger.minusDays(1).toString()));
            }
            events.add(event(split.toString(), "split", "u" + i, "a" + i + " b" + i));
            events.add(event(merger.toString(), "merge", "a" + i + " b" + i, "u" + (i + 1)));
        }
        units.add(unit("u40", "Một 40", "2080-01-01", ""));
        UnitRegister register = UnitRegister.of(List.of(Lists.list(List.of(), units, events)));
        RegisteredUnit first = register.unit("u0").orElseThrow();
        RegisteredUnit last = register.unit("u40").orElseThrow();
        assertThat(register.lineage(first, LocalDate.of(2090, 1, 1)).units()).containsExactly(last);
        assertThat(register.lineage(last, LocalDate.of(2000, 1, 1)).units()).containsExactly(first);
    }

    @Test
    void units_of_other_registers_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> UnitRegister.none().lineage(REGISTER.unit("nam").orElseThrow(), LocalDate.of(2025, 1, 1)))
                .withMessage("unit is not registered: nam");
    }

    @Test
    void the_digest_does_not_depend_on_the_order_of_lists() {
        UnitList one = new UnitList("one", List.of(), List.of(), List.of(), List.of(), List.of(), "");
        UnitList two = new UnitList("two", List.of(), List.of(), List.of(), List.of(), List.of(), "");
        assertThat(UnitRegister.of(List.of(one, two)).digest())
                .isEqualTo(UnitRegister.of(List.of(two, one)).digest())
                .isEqualTo(UnitRegister.of(List.of(one)).with(two).digest())
                .isNotEqualTo(UnitRegister.of(List.of(one)).digest())
                .hasSize(64);
    }
}
