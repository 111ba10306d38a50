package vn.parindex.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.methodology.Methodology;
import vn.parindex.report.TextFormat;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.authoring.RuleSetSample.BASE;
import static vn.parindex.authoring.RuleSetSample.derive;
import static vn.parindex.authoring.RuleSetSample.overlay;

class DiffTest {

    /** One of each kind of change. */
    static final String CHANGES = """
        "level": "department", "rounds": [2021],
        "facts": [{"id": "portal_open", "kind": "met", "name": {"vi": "cổng dịch vụ công hoạt động", "en": "portal open"}}],
        "set": {"rounding": {"leaf": {"decimals": 4, "mode": "half-even"}, "published": {"decimals": 2, "mode": "half-up"},
                             "citation": {"source": "draft"}, "confidence": "reconstructed"},
                "opinions": {"self": ["self"], "appraised": ["appraisal-1"], "final": ["council", "appraisal-1"]},
                "scales": [{"id": "rating", "name": {"vi": "Xếp loại", "en": "Rating"}, "purpose": "rating", "compares": "published",
                  "bands": [
                  {"id": "tot", "name": {"vi": "Tốt", "en": "Good"}, "from": "80", "fromIncluded": false},
                  {"id": "yeu", "name": {"vi": "Yếu", "en": "Weak"}}], "citation": {"source": "draft"}, "confidence": "reconstructed"}],
                "adjustments": [{"id": "thuong", "kind": "bonus", "name": {"vi": "Điểm thưởng", "en": "Bonus"}, "cap": "3",
                  "placement": "outside-total", "citation": {"source": "draft"}, "confidence": "reconstructed"}],
                "forms": [], "units": [{"id": "so-b", "name": {"vi": "Sở B", "en": "Department B"}, "group": "sở"}]},
        "sums": "computed",
        "operations": [
          {"op": "move", "code": "1.2", "under": "2"},
          {"op": "remove", "code": "2.2"},
          {"op": "set", "code": "1.1.1", "name": {"vi": "Ban hành kế hoạch năm", "en": "Yearly plan issued"}, "maximum": "38.5"},
          {"op": "set", "code": "1.1.2", "rule": {"kind": "linear", "numerator": "tasks_done", "denominator": "tasks_total",
            "from": {"share": "50", "points": "0"}, "to": {"share": "100", "points": "30"}, "none": "full"}, "notApplicable": true},
          {"op": "set", "code": "3.1", "method": "appraisal", "rule": {"kind": "all-or-nothing", "fact": "portal_open"},
            "maximum": "3", "confidence": "official", "citation": {"source": "qd-1", "place": "Bảng 3"}},
          {"op": "add", "under": "3", "criterion": {"name": {"vi": "Trực tuyến", "en": "Online"}, "maximum": "0.5", "method": "survey",
            "rule": {"kind": "survey", "fact": "survey"}}}]""";

    static Derivation changed() {
        return derive(overlay(CHANGES));
    }

    private static String golden(String name) throws IOException {
        try (InputStream stream = DiffTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The digests stand in the golden files as they are: whoever changes the fixture changes them. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void the_tables_tell_every_difference_in_words(Language language) throws IOException {
        String text = Diff.of(changed()).tables(language).stream()
                        .map(TextFormat.MARKDOWN::render)
                        .collect(Collectors.joining("\n"))
                + "\n"
                + TextFormat.MARKDOWN.render(DiffEffect.of(Diff.of(changed()), List.of(assessment()), Mode.FINAL)
                        .table(language));

        assertThat(text).isEqualTo(golden("diff_" + language.id() + ".md"));
    }

    @Test
    void the_json_document_holds_both_languages() throws IOException {
        assertThat(AuthoringJson.DIFF_EFFECT.pretty(
                        DiffEffect.of(Diff.of(changed()), List.of(assessment()), Mode.FINAL)))
                .isEqualTo(golden("diff.json"));
    }

    private static String kinds(Diff diff) {
        return diff.rows().stream()
                .filter(row -> !row.isSame())
                .map(row -> row.before().map(n -> n.code().toString()).orElse("-") + ">"
                        + row.after().map(n -> n.code().toString()).orElse("-")
                        + " "
                        + row.changes().stream()
                                .map(change -> change.kind().id())
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void a_derivation_is_joined_by_what_is_known_of_it() {
        assertThat(kinds(Diff.of(changed()))).isEqualTo("""
            1>1 re-weighted,confidence-changed
            1.1>1.1 re-weighted,confidence-changed
            1.1.1>1.1.1 renamed,re-weighted,confidence-changed
            1.1.2>1.1.2 rule-changed,terms-changed,confidence-changed
            2>2 re-weighted,confidence-changed
            1.2>2.2 moved
            3.1>3.1 re-weighted,rule-changed,method-changed,terms-changed,confidence-changed
            ->3.2 new
            2.2>- gone""");
    }

    /** The names alone tell the same, where they were not changed together with everything else. */
    @Test
    void two_methodologies_are_joined_by_code_and_name() {
        Diff diff = Diff.of(BASE, changed().methodology());

        assertThat(diff.codes()).isEqualTo(changed().codes());
    }

    @Test
    void where_only_the_other_language_tells_the_sides_apart_it_is_shown() {
        Derivation renamed = derive(
                overlay(
                        "\"operations\": [{\"op\": \"set\", \"code\": \"1.2\", \"name\": {\"vi\": \"Sáng kiến cải cách\", \"en\": \"Initiatives\"}}]"));

        assertThat(TextFormat.MARKDOWN.render(
                        Diff.of(renamed).tables(Language.EN).get(1)))
                .contains("| 1.2 | 1.2 | Initiatives | renamed | Sáng kiến | Sáng kiến cải cách |");
    }

    @Test
    void a_methodology_does_not_differ_from_itself() {
        Diff diff = Diff.of(BASE, BASE);

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.rows()).hasSize(10);
        assertThat(diff.tables(Language.VI)).isEmpty();
    }

    @Test
    void a_row_at_the_same_place_that_has_nothing_in_common_is_another_row() {
        Methodology other = derive(overlay("""
            "operations": [{"op": "remove", "code": "3.1"}, {"op": "add", "under": "3", "criterion": {"name": {"vi": "Khác hẳn"},
              "maximum": "3.25", "method": "appraisal", "rule": {"kind": "all-or-nothing", "fact": "plan_issued"}}},
              {"op": "set", "code": "3", "maximum": "3.25"}], "set": {"total": "99.75"}""")).methodology();

        assertThat(kinds(Diff.of(BASE, other))).isEqualTo("3>3 re-weighted,confidence-changed\n->3.1 new\n3.1>- gone");
    }

    private static Assessment assessment() {
        return Assessment.of(Unit.of("so-b", "Sở B"), BASE.id(), IndexYear.of(2020))
                .add(entry("1.1.1", Map.of("plan_issued", Fact.met(true))))
                .add(entry("1.1.2", Map.of("tasks_done", Fact.of(9), "tasks_total", Fact.of(10))))
                .add(entry("1.2", Map.of("initiatives", Fact.of(1))))
                .add(entry("2.1", Map.of("dossiers_on_time", Fact.of(90), "dossiers_resolved", Fact.of(100))))
                .add(entry("2.2", Map.of("list_published", Fact.met(true), "desk_open", Fact.met(false))))
                .build();
    }

    private static Entry entry(String code, Map<String, Fact> facts) {
        Opinion opinion = Opinion.at(Stage.COUNCIL);
        for (Map.Entry<String, Fact> fact : facts.entrySet()) {
            opinion = opinion.withFact(fact.getKey(), fact.getValue());
        }
        return Entry.of(NodeCode.parse(code), opinion);
    }

    /**
     * By hand. Before: 30 + 0.9 x 30 + 4 + 10 + 4.25 = 75.25 of 100, the survey of 3.5 open. After: 38.5 + 30 x (90 -
     * 50) / 50 + 4 + 10 = 76.5 of 100, of which 3 and 0.5 are open. So the index moves by 76.5 - 78.75 = -2.25 at the
     * least and by 80 - 75.25 = 4.75 at the most.
     */
    @Test
    void the_effect_on_a_unit_is_its_index_under_both_with_the_items_that_move() {
        DiffEffect effect = DiffEffect.of(Diff.of(changed()), List.of(assessment()), Mode.FINAL);
        DiffEffect.UnitEffect unit = effect.units().get(0);

        assertThat(unit.before().total().points()).hasToString("75.25");
        assertThat(unit.after().total().points()).hasToString("76.5");
        assertThat(unit.leaves())
                .extracting(leaf -> leaf.codeBefore().map(Object::toString).orElse("-") + ">"
                        + leaf.codeAfter().map(Object::toString).orElse("-") + " "
                        + leaf.before().map(Object::toString).orElse("-") + " "
                        + leaf.after().map(Object::toString).orElse("-"))
                .containsExactly("1.1.1>1.1.1 30 38.5", "1.1.2>1.1.2 27 24", "2.2>- 4.25 -");
        assertThat(unit.change()).isEmpty();
        assertThat(unit.leastChange()).contains(new BigDecimal("-2.25"));
        assertThat(unit.mostChange()).contains(new BigDecimal("4.75"));
    }

    /** By hand: 24 for 27 points, and the survey open in both; 75.25 to 78.75 becomes 72.25 to 75.75. */
    @Test
    void what_is_open_in_both_and_measured_alike_does_not_blur_the_change() {
        Derivation other = derive(overlay("""
                "operations": [{"op": "set", "code": "1.1.2", "rule": {"kind": "linear",
                "numerator": "tasks_done", "denominator": "tasks_total", "from": {"share": "50", "points": "0"},
                "to": {"share": "100", "points": "30"}, "none": "full"}}]"""));
        DiffEffect effect = DiffEffect.of(Diff.of(other), List.of(assessment()), Mode.FINAL);
        DiffEffect.UnitEffect unit = effect.units().get(0);

        assertThat(unit.openInBoth()).hasToString("3.5");
        assertThat(unit.leastChange()).contains(new BigDecimal("-3.00"));
        assertThat(unit.mostChange()).contains(new BigDecimal("-3.00"));
        assertThat(TextFormat.MARKDOWN.render(effect.table(Language.VI)))
                .contains("| Sở B | 75,25 đến 78,75 | 72,25 đến 75,75 | -3,00 | 1.1.2: 27 → 24 | 1 |")
                .contains("Chỉ số của 1/1 đơn vị thay đổi");
    }

    /** By hand: 30 of 1.1.1 become open under a rule with another figure; 75.25 becomes 45.25 to 78.75. */
    @Test
    void an_item_that_becomes_open_is_not_zero() {
        Derivation other = derive(overlay("""
                "facts": [{"id": "portal_open", "kind": "met", "name": {"vi": "cổng", "en": "portal"}}],
                "operations": [{"op": "set", "code": "1.1.1", "rule": {"kind": "all-or-nothing", "fact": "portal_open"}}]"""));
        DiffEffect effect = DiffEffect.of(Diff.of(other), List.of(assessment()), Mode.FINAL);

        assertThat(TextFormat.MARKDOWN.render(effect.table(Language.VI)))
                .contains("| Sở B | 75,25 đến 78,75 | 45,25 đến 78,75 | -30,00 đến 0,00 | "
                        + "1.1.1: 30 → chưa có điểm, nhiều nhất 30 | 2 |");
    }

    @Test
    void a_row_that_moves_with_another_spelling_of_its_name_is_the_same_row() {
        Methodology other = derive(overlay("""
                "operations": [{"op": "move", "code": "1.2", "under": "2"},
                {"op": "set", "code": "1.2", "name": {"vi": "SÁNG KIẾN"}}], "sums": "computed\"""")).methodology();

        assertThat(BASE.node(NodeCode.parse("1.2")).orElseThrow().name().vi()).isEqualToIgnoringCase("Sáng kiến");
        assertThat(kinds(Diff.of(BASE, other))).contains("1.2>2.3 moved,renamed");
    }

    @Test
    void an_assessment_under_another_methodology_is_misuse() {
        Assessment other = Assessment.of(Unit.of("a", "A"), MethodologyId.of("other-2020"), IndexYear.of(2020))
                .build();

        assertThatThrownBy(() -> DiffEffect.of(Diff.of(BASE, BASE), List.of(other), Mode.FINAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("assessment of a was made under other-2020, not base-2020");
    }
}
