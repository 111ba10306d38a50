package vn.parindex.units;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.Finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.units.Lists.event;
import static vn.parindex.units.Lists.faults;
import static vn.parindex.units.Lists.level;
import static vn.parindex.units.Lists.list;
import static vn.parindex.units.Lists.unit;

/** One broken list for each refusal. */
class UnitRegisterCheckTest {

    private static final String A = unit("a", "A", "", "2025-06-30");
    private static final String B = unit("b", "B", "", "2025-06-30");
    private static final String AB = unit("ab", "AB", "2025-07-01", "");
    private static final String MERGER = event("2025-07-01", "merge", "a b", "ab");

    private static List<String> of(List<String> units, List<String> events) {
        return faults(list(List.of(), units, events));
    }

    @Test
    void a_sound_merger_is_taken() {
        assertThat(of(List.of(A, B, AB), List.of(MERGER))).isEmpty();
        assertThat(UnitRegister.lint(List.of(list(List.of(), List.of(A, B, AB), List.of(MERGER)))))
                .isEmpty();
    }

    @Test
    void two_units_of_one_id() {
        assertThat(of(List.of(A, unit("a", "C", "", "")), List.of()))
                .containsExactly("PAR-4101 test#/units/1/id: the id a is used at test#/units/0 already");
    }

    @Test
    void units_that_are_not_registered() {
        assertThat(of(List.of(A, AB), List.of(MERGER)))
                .containsExactly("PAR-4102 test#/events/0/from/1: there is no unit b in the register");
        assertThat(of(List.of(A, B), List.of(MERGER)))
                .containsExactly("PAR-4102 test#/events/0/to/0: there is no unit ab in the register");
        assertThat(of(List.of(A.replace("\"names\"", "\"parent\": \"nobody\", \"names\"")), List.of()))
                .containsExactly("PAR-4102 test#/units/0/parent: there is no unit nobody in the register");
        assertThat(faults(list(
                        List.of(level("district", "", "", "")
                                .replace("\"citation\"", "\"parent\": \"x\", \"citation\"")),
                        List.of(),
                        List.of())))
                .containsExactly("PAR-4102 test#/levels/0/parent: there is no unit x in the register");
    }

    @Test
    void a_source_that_is_not_listed() {
        assertThat(of(List.of(A.replace("\"ours\"", "\"theirs\"")), List.of()))
                .containsExactly(
                        "PAR-4103 test#/units/0/citation/source: the source theirs is not listed; listed: ours");
    }

    @Test
    void a_time_that_ends_before_it_begins() {
        assertThat(of(List.of(unit("a", "A", "2025-07-01", "2025-06-30")), List.of()))
                .containsExactly(
                        "PAR-4104 test#/units/0/to: the last day 2025-06-30 is before the first day 2025-07-01");
    }

    private static String renamed(String from) {
        return A.replace(
                "}], \"citation\"",
                "}, {%s\"kind\": \"city\", \"official\": {\"vi\": \"Thành phố A\", \"en\": \"A City\"}, \"short\": \"A\"}], \"citation\""
                        .formatted(from.isEmpty() ? "" : "\"from\": \"" + from + "\", "));
    }

    @Test
    void names_that_do_not_follow_each_other_or_lie_outside() {
        String rename = event("2025-01-01", "status", "a", "a");
        assertThat(of(List.of(renamed("2025-01-01")), List.of(rename))).isEmpty();
        assertThat(of(List.of(renamed("")), List.of()))
                .singleElement()
                .asString()
                .startsWith("PAR-4105 test#/units/0/names/1/from: the names of a do not follow");
        assertThat(of(List.of(renamed("2025-07-01")), List.of()))
                .containsExactly("PAR-4106 test#/units/0/names/1/from: a gets a name or kind on 2025-07-01, "
                        + "when there is no such unit");
        assertThat(of(List.of(renamed("2025-01-01")), List.of()))
                .containsExactly(
                        "PAR-4117 test#/units/0/names/1/from: a: events and periods of names do not agree about 2025-01-01");
        assertThat(of(List.of(A), List.of(rename)))
                .containsExactly(
                        "PAR-4117 test#/events/0: a: events and periods of names do not agree about 2025-01-01");
    }

    @Test
    void events_with_a_number_of_units_that_does_not_go_with_their_kind() {
        String lonely = event("2025-07-01", "merge", "a", "ab");
        for (String event : List.of(
                lonely,
                event("2025-07-01", "split", "a", "ab"),
                event("2025-07-01", "end", "a", "ab"),
                event("2025-07-01", "rename", "a", "ab"),
                event("2025-07-01", "merge", "a a", "ab"))) {
            assertThat(of(List.of(A, AB), List.of(event)))
                    .singleElement()
                    .asString()
                    .startsWith("PAR-4107 test#/events/0: an event");
        }
    }

    @Test
    void overlaps_and_gaps_between_predecessor_and_successor() {
        assertThat(of(List.of(unit("a", "A", "", ""), B, AB), List.of(MERGER)))
                .containsExactly(
                        "PAR-4108 test#/events/0/from/0: a lasts beyond the event; its last day must be 2025-06-30");
        assertThat(of(List.of(unit("a", "A", "", "2025-06-29"), B, AB), List.of(MERGER)))
                .containsExactly("PAR-4109 test#/events/0/from/0: a ended on 2025-06-29, before the event; "
                        + "its last day must be 2025-06-30");
        assertThat(of(List.of(A, B, unit("ab", "AB", "2025-07-02", "")), List.of(MERGER)))
                .containsExactly(
                        "PAR-4110 test#/events/0/to/0: ab begins on 2025-07-02; by the event it must be 2025-07-01");
    }

    @Test
    void a_merger_into_a_unit_that_ended() {
        assertThat(of(List.of(A, B, unit("ab", "AB", "", "2024-12-31")), List.of(MERGER)))
                .containsExactly("PAR-4111 test#/events/0/to/0: ab ended on 2024-12-31 "
                        + "and cannot take over another unit on 2025-07-01");
    }

    @Test
    void a_unit_that_goes_on_may_take_over_another() {
        assertThat(of(List.of(A, unit("ab", "AB", "", "")), List.of(event("2025-07-01", "merge", "a", "ab"))))
                .isEmpty();
    }

    @Test
    void a_unit_that_two_events_end() {
        assertThat(of(List.of(A, B, AB), List.of(MERGER, event("2025-07-01", "end", "a", ""))))
                .containsExactly("PAR-4112 test#/events/1: a ended by the event at test#/events/0 already");
    }

    @Test
    void cycles() {
        String one = unit("a", "A", "", "2025-06-30");
        String two = unit("b", "B", "", "2025-06-30");
        assertThat(of(
                        List.of(one, two),
                        List.of(event("2025-07-01", "merge", "a", "b"), event("2025-07-01", "merge", "b", "a"))))
                .contains(
                        "PAR-4113 test#/units/0: a leads back to itself",
                        "PAR-4113 test#/units/1: b leads back to itself");
        assertThat(of(List.of(A.replace("\"names\"", "\"parent\": \"a\", \"names\"")), List.of()))
                .containsExactly("PAR-4113 test#/units/0: a leads back to itself");
    }

    @Test
    void two_units_of_one_name_at_one_time() {
        assertThat(of(List.of(A, unit("c", "A", "2025-06-30", "")), List.of()))
                .containsExactly(
                        "PAR-4114 test#/units/1/names: the units a and c both bear the name Tỉnh A on 2025-06-30");
        assertThat(of(List.of(A, unit("c", "A", "2025-07-01", "")), List.of())).isEmpty();
        assertThat(of(List.of(A, unit("c", "A", "", "")), List.of()))
                .containsExactly(
                        "PAR-4114 test#/units/1/names: the units a and c both bear the name Tỉnh A on the first day");
        String inOther = A.replace("\"names\"", "\"parent\": \"b\", \"names\"").replace("\"a\"", "\"c\"");
        assertThat(of(List.of(A, B, inOther), List.of())).isEmpty();
    }

    @Test
    void a_year_with_another_number_of_units() {
        List<String> levels =
                List.of(level("province", "", "2025-06-30", "63"), level("province", "2025-07-01", "", "1"));
        assertThat(faults(list(levels, List.of(A, B, AB), List.of(MERGER))))
                .containsExactly(
                        "PAR-4115 test#/levels/0/count: 2 units at the province level on the first day; it must be 63");
        assertThat(faults(list(
                        List.of(level("province", "", "2025-06-30", "2"), level("province", "2025-07-01", "", "2")),
                        List.of(A, B, AB),
                        List.of(MERGER))))
                .containsExactly(
                        "PAR-4115 test#/levels/1/count: 1 units at the province level on 2025-07-01; it must be 2");
        assertThat(faults(list(
                        List.of(level("province", "", "", "2")),
                        List.of(A, B, unit("c", "C", "2024-03-01", "")),
                        List.of())))
                .containsExactly(
                        "PAR-4115 test#/levels/0/count: 3 units at the province level on 2024-03-01; it must be 2");
    }

    @Test
    void units_beyond_the_time_of_their_level_and_levels_that_overlap() {
        assertThat(faults(list(
                        List.of(level("province", "", "2024-12-31", "")),
                        List.of(A, unit("c", "C", "", "2024-12-31")),
                        List.of())))
                .containsExactly("PAR-4116 test#/units/0: a lasts beyond the time of the province level");
        assertThat(faults(list(
                        List.of(level("province", "2024-01-01", "", "")),
                        List.of(unit("a", "A", "", ""), unit("b", "B", "2024-01-01", "")),
                        List.of())))
                .containsExactly("PAR-4116 test#/units/0: a lasts beyond the time of the province level");
        assertThat(faults(list(
                        List.of(level("province", "", "2024-12-31", ""), level("province", "2025-07-01", "", "")),
                        List.of(unit("a", "A", "", "")),
                        List.of())))
                .containsExactly("PAR-4116 test#/units/0: a lasts beyond the time of the province level");
        assertThat(faults(list(
                        List.of(level("province", "", "2024-12-31", ""), level("province", "2024-12-31", "", "")),
                        List.of(),
                        List.of())))
                .containsExactly(
                        "PAR-4118 test#/levels/1: two rows on the province level for one time; the other is at test#/levels/0");
    }

    @Test
    void one_event_of_two_levels() {
        assertThat(of(List.of(A, B, AB.replace("\"province\", \"from", "\"commune\", \"from")), List.of(MERGER)))
                .containsExactly(
                        "PAR-4119 test#/events/0: one event cannot be of units of several levels: commune; province");
    }

    @Test
    void two_lists_of_one_id() {
        UnitList list = list(List.of(), List.of(), List.of());
        assertThat(faults(list, list)).containsExactly("PAR-4120 test: two lists have the id test");
    }

    @Test
    void all_faults_at_once_in_both_languages() {
        List<Finding> findings = UnitRegister.lint(List.of(list(
                List.of(),
                List.of(unit("a", "A", "", ""), unit("a", "B", "", "2025-06-30"), AB),
                List.of(event("2025-07-01", "merge", "a x", "ab")))));
        assertThat(findings).extracting(f -> f.code().number()).contains(4101, 4102);
        assertThat(findings.get(0).sentence(vn.parindex.value.Language.VI))
                .isEqualTo("mã đơn vị a đã dùng ở test#/units/0");
    }

    @Test
    void what_is_worth_saying_of_sound_lists() {
        assertThat(UnitRegister.lint(
                        List.of(list(List.of(), List.of(A, AB.replace(", \"en\": \"AB Province\"", "")), List.of()))))
                .extracting(Finding::toString)
                .containsExactly(
                        "PAR-4121 test#/units/0: a ended on 2025-06-30 and no event says why",
                        "PAR-4122 test#/units/1: ab began on 2025-07-01 and no event says from which units",
                        "PAR-4123 test#/units/1: ab has no English name");
    }
}
