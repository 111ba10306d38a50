package vn.parindex.methodology;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.parindex.methodology.RuleCase.points;
import static vn.parindex.methodology.RuleCase.steps;

/** A methodology built by code; what files can get wrong is shown by the fixtures of the reader. */
class MethodologyBuilderTest {

    private static final Citation LAW = new Citation("law", "");

    private static MethodologyBuilder parts() {
        Map<Mode, List<Stage>> stages = new EnumMap<>(Mode.class);
        Arrays.stream(Mode.values()).forEach(mode -> stages.put(mode, List.of(Stage.SELF)));
        return Methodology.builder()
                .id(MethodologyId.of("m"))
                .name(Text.of("M", ""))
                .level("province")
                .decision(new LegalBasis("1", LocalDate.of(2020, 12, 30), Text.of("B", ""), "law"))
                .rounds(List.of(IndexYear.of(2020)))
                .total(Points.of(1))
                .methods(List.of(new Method("appraisal", MethodKind.APPRAISAL, Text.of("A", ""), true)))
                .opinions(new OpinionPolicy(stages))
                .rounding(new RoundingPolicy(Rounding.halfUp(5), Rounding.halfUp(2), LAW, Confidence.OFFICIAL, ""))
                .notApplicable(new NotApplicablePolicy(
                        NotApplicablePolicy.Effect.LEAVES_MAXIMUM, LAW, Confidence.OFFICIAL, ""))
                .facts(List.of(new FactSpec("done", FactKind.MET, Text.of("xong", ""), Optional.empty())))
                .sources(List.of(new Source("law", "", Text.of("L", ""), "", Optional.empty(), "A", "", "")))
                .areas(List.of(area("1", "1", leaf("1.1", "1", new AllOrNothing("done")))));
    }

    private static Area area(String code, String maximum, Criterion... criteria) {
        return new Area(
                NodeCode.parse(code),
                Text.of("Lĩnh vực", ""),
                points(maximum),
                List.of(criteria),
                LAW,
                Confidence.OFFICIAL,
                "");
    }

    private static Criterion leaf(String code, String maximum, ScoringRule rule) {
        Scoring scoring = new Scoring("appraisal", rule, Optional.empty(), false, Optional.empty());
        return new Criterion(
                NodeCode.parse(code),
                Text.of("Tiêu chí", ""),
                points(maximum),
                List.of(),
                Optional.of(scoring),
                LAW,
                Confidence.OFFICIAL,
                "");
    }

    private static List<String> faults(UnaryOperator<MethodologyBuilder> change) {
        return catchThrowableOfType(
                        ParIndexException.class, () -> change.apply(parts()).build())
                .getMessage()
                .lines()
                .toList();
    }

    @Test
    void builds_what_is_whole() {
        assertThat(parts().build().leaves()).hasSize(1);
    }

    @Test
    void names_the_part_that_was_not_set() {
        assertThatNullPointerException()
                .isThrownBy(() -> Methodology.builder().build())
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(
                        () -> Methodology.builder().id(MethodologyId.of("m")).build())
                .withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> parts().total(null)).withMessage("total");
        assertThatNullPointerException().isThrownBy(() -> parts().note(null)).withMessage("note");
    }

    @Test
    void lists_all_faults_each_with_a_pointer_into_the_canonical_form() {
        assertThat(faults(b -> b.total(points("3"))
                        .methods(List.of())
                        .areas(List.of(
                                area("2", "1", leaf("1.1", "0.5", new AllOrNothing("dune"))),
                                area("2", "0.5", leaf("2.2", "0.5", new AllOrNothing("done")))))))
                .containsExactly(
                        "PAR-2028 /methods: methods must not be empty",
                        "PAR-2001 /areas/0/code: code is 2, must be 1",
                        "PAR-2021 /areas/0/criteria/0/rule: fact dune is not declared",
                        "PAR-2020 /areas/0/criteria/0/method: no method appraisal; there are: ",
                        "PAR-2002 /areas/0/maximum: maximum is 1, its children give 0.5",
                        "PAR-2001 /areas/1/criteria/0/code: code is 2.2, must be 2.1",
                        "PAR-2020 /areas/1/criteria/0/method: no method appraisal; there are: ",
                        "PAR-2003 /total: total is 3, the areas give 1.5");
    }

    @Test
    void points_and_thresholds_below_zero_are_faults() {
        FactSpec count = new FactSpec("n", FactKind.COUNT, Text.of("n", ""), Optional.empty());

        assertThat(faults(b -> b.facts(List.of(count))
                        .areas(List.of(area(
                                "1", "1", leaf("1.1", "1", new CountSteps("n", steps("-1", "1"), points("-2"))))))))
                .containsExactly(
                        "PAR-2005 /areas/0/criteria/0/rule/steps/0/from: -1 must not be below zero",
                        "PAR-2005 /areas/0/criteria/0/rule/otherwise: -2 must not be below zero");
    }

    @Test
    void a_maximum_must_be_above_zero() {
        assertThat(faults(b -> b.total(points("0"))
                        .areas(List.of(area("1", "0", leaf("1.1", "0", new AllOrNothing("done")))))))
                .containsExactly(
                        "PAR-2004 /areas/0/maximum: 0 must be above zero",
                        "PAR-2004 /areas/0/criteria/0/maximum: 0 must be above zero");
    }

    @Test
    void sums_beyond_what_points_can_hold_are_faults_and_no_exception() {
        Points most = Points.ofNanos(Long.MAX_VALUE);
        String text = most.toString();

        assertThat(faults(b -> b.total(most)
                        .areas(List.of(
                                area(
                                        "1",
                                        text,
                                        leaf("1.1", text, new AllOrNothing("done")),
                                        leaf("1.2", text, new AllOrNothing("done"))),
                                area("2", text, leaf("2.1", text, new AllOrNothing("done")))))))
                .containsExactly(
                        "PAR-3010 /total: 9,223,372,036.854775807 is outside 0 to 1,000,000",
                        "PAR-2002 /areas/0/maximum: maximum is 9,223,372,036.854775807, its children give 18,446,744,073.709551614",
                        "PAR-2003 /total: total is 9,223,372,036.854775807, the areas give 18,446,744,073.709551614");
    }

    @Test
    void more_nodes_than_allowed_are_counted_and_not_checked_one_by_one() {
        Criterion[] many = new Criterion[20_000];
        Arrays.fill(many, leaf("1.1", "1", new AllOrNothing("done")));

        assertThat(faults(b -> b.areas(List.of(area("1", "1", many)))))
                .containsExactly("PAR-2030 /areas: 20,001 nodes, at most 20,000");
    }

    @Test
    void rounds_and_grades_of_sources_are_checked() {
        assertThat(faults(b -> b.rounds(List.of(IndexYear.of(2020), IndexYear.of(2020)))))
                .containsExactly("PAR-2015 /rounds/1: 2020 stands twice");
        assertThatThrownBy(() -> new Source("law", "", Text.of("L", ""), "", Optional.empty(), "", "", ""))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3012 /grade:  is not allowed; allowed: A; B; C; R");
    }

    @Test
    void long_identifiers_are_refused_and_shown_shortened() {
        assertThat(faults(b -> b.level("a".repeat(81))))
                .containsExactly("PAR-2031 /level: identifier " + "a".repeat(60) + "… is not of the form abc-def");
        assertThat(parts().level("a".repeat(80)).build().level()).hasSize(80);
    }

    @Test
    void keeps_copies_of_the_lists() {
        List<IndexYear> rounds = new ArrayList<>(List.of(IndexYear.of(2020)));
        Methodology methodology = parts().rounds(rounds).build();

        rounds.add(IndexYear.of(2021));

        assertThat(methodology.rounds()).containsExactly(IndexYear.of(2020));
    }

    @Test
    void a_builder_may_be_changed_after_it_has_built() {
        MethodologyBuilder builder = parts();
        Methodology first = builder.build();
        Methodology second = builder.note("later").build();

        assertThat(first.note()).isEmpty();
        assertThat(second.note()).isEqualTo("later");
    }

    @Test
    void steps_keep_their_thresholds_without_trailing_zeros() {
        assertThat(new Step(new BigDecimal("80.50"), points("1")).from()).isEqualTo(new BigDecimal("80.5"));
    }
}
