package vn.parindex.evaluation;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.methodology.ListedUnit;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.UnitForm;
import vn.parindex.value.Confidence;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** All findings come, each once, in an order that depends on nothing but the law. */
class FindingOrderTest {

    private static final TestLeaf RATIO = TestLeaf.parse("1", "proportional : floor 0 ; none -> 0", "ratio: a / b");

    @Test
    void the_whole_comes_first_then_unknown_codes_then_the_leaves_then_bonus_and_penalty() {
        TestTree tree = TestTree.plant().area();
        for (int i = 0; i < 10; i++) {
            tree.criterion(RATIO);
        }
        Assessment assessment = Assessment.of(
                        Unit.of("don-vi", "Đơn vị"), MethodologyId.of("another-tree"), IndexYear.of(2031))
                .add(new AdjustmentEntry("medal", Points.of(1), "huân chương"))
                .add(code("1.10"), TestOpinion.parse("self: a=5 b=0"))
                .add(code("7"), TestOpinion.parse("self: a=5 b=0"))
                .notApplicable(code("1.9"), new NotApplicable("", ""))
                .add(code("1.9"), TestOpinion.parse("council: claim=2"))
                .add(code("1.9"), TestOpinion.parse("self: claim=-1"))
                .add(code("1"), TestOpinion.parse("self: a=5 b=5"))
                .add(code("1.2"), TestOpinion.parse("self: a=5 b=4"))
                .build();

        assertThat(IndexEvaluator.of(tree.grown())
                        .evaluate(assessment, Mode.SELF)
                        .findings())
                .extracting(finding -> (finding.code().id() + " " + finding.place()).strip())
                .containsExactly(
                        "PAR-1022",
                        "PAR-1023",
                        "PAR-1001 1",
                        "PAR-1001 7",
                        "PAR-1016 1.1",
                        "PAR-1013 1.2",
                        "PAR-1016 1.3",
                        "PAR-1016 1.4",
                        "PAR-1016 1.5",
                        "PAR-1016 1.6",
                        "PAR-1016 1.7",
                        "PAR-1016 1.8",
                        "PAR-1002 1.9",
                        "PAR-1003 1.9",
                        "PAR-1018 1.9",
                        "PAR-1017 1.10",
                        "PAR-1008 1.10",
                        "PAR-1029 medal");
    }

    @Test
    void a_shared_figure_is_compared_with_where_it_stood_first() {
        Methodology methodology =
                TestTree.plant().area().criterion(RATIO, RATIO, RATIO).grown();
        assertThat(findings(methodology, "1.1.1 self: a=1 b=9", "1.1.2 self: a=2 b=9", "1.1.3 self: a=1.0 b=8"))
                .containsExactly(
                        "PAR-1017 1.1.2: the figure \"a\" is 2, but 1 at 1.1.1",
                        "PAR-1017 1.1.3: the figure \"b\" is 8, but 9 at 1.1.1");
    }

    @Test
    void answers_and_counts_are_shared_like_amounts() {
        TestLeaf met = TestLeaf.parse("1", "all-or-nothing", "met: done");
        TestLeaf count = TestLeaf.parse("1", "steps # : >=1 -> 1 ; else 0", "count: n");
        Methodology methodology = TestTree.plant()
                .area()
                .criterion(met, met)
                .criterion(count, count)
                .grown();
        assertThat(findings(
                        methodology,
                        "1.1.1 self: done=true",
                        "1.1.2 self: done=false",
                        "1.2.1 self: n=3",
                        "1.2.2 self: n=4"))
                .containsExactly(
                        "PAR-1017 1.1.2: the figure \"done\" is no, but yes at 1.1.1",
                        "PAR-1017 1.2.2: the figure \"n\" is 4, but 3 at 1.2.1");
    }

    @Test
    void figures_of_the_appraisal_may_differ_from_those_declared_elsewhere() {
        Methodology methodology =
                TestTree.plant().area().criterion(RATIO, RATIO).grown();
        assertThat(findings(
                        methodology,
                        "1.1.1 self: a=1 b=9",
                        "1.1.2 self: a=1 b=9",
                        "1.1.2 appraisal-1: adjusted a=2 reason=vì"))
                .isEmpty();
    }

    @Test
    void a_figure_outside_the_units_form_is_not_compared() {
        Methodology methodology = TestTree.plant()
                .area()
                .criterion(RATIO)
                .criterion(RATIO, RATIO)
                .builder()
                .forms(List.of(new UnitForm(
                        "small",
                        Text.of("mẫu nhỏ", "small form"),
                        List.of(code("1.1")),
                        TestTree.CITATION,
                        Confidence.REPORTED)))
                .units(List.of(new ListedUnit("don-vi", Text.of("Đơn vị", ""), "", "small")))
                .build();
        assertThat(findings(methodology, "1.1 self: a=7 b=9", "1.2.1 self: a=1 b=9", "1.2.2 self: a=1 b=9"))
                .containsExactly(
                        "PAR-1048 1.1: the unit is scored on form small form, which has no such item; what was entered does not count");
    }

    @Test
    void what_is_each_leafs_own_is_not_compared() {
        TestLeaf levels = TestLeaf.parse("1", "levels : full = 1 ; none = 0", "level");
        TestLeaf stated = TestLeaf.parse("1", "stated", "points");
        TestLeaf survey = TestLeaf.parse("1", "survey", "survey");
        Methodology methodology = TestTree.plant()
                .area()
                .criterion(levels, levels)
                .criterion(stated, stated)
                .criterion(survey, survey)
                .grown();
        assertThat(findings(
                        methodology,
                        "1.1.1 self: level=full",
                        "1.1.2 self: level=none",
                        "1.2.1 self: points=1",
                        "1.2.2 self: points=0",
                        "1.3.1 survey: survey=70",
                        "1.3.2 survey: survey=80"))
                .isEmpty();
    }

    @Test
    void a_figure_where_it_is_not_measured_is_unknown_and_not_compared() {
        TestLeaf count = TestLeaf.parse("1", "steps # : >=1 -> 1 ; else 0", "count: n");
        Methodology methodology =
                TestTree.plant().area().criterion(RATIO, RATIO, count).grown();
        assertThat(findings(methodology, "1.1.1 self: a=1 b=9", "1.1.2 self: a=1 b=9", "1.1.3 self: n=1 a=2"))
                .containsExactly("PAR-1006 1.1.3: self-assessment: this item does not measure \"a\"; it measures n");
    }

    private static List<String> findings(Methodology methodology, String... opinions) {
        Assessment.Builder assessment = Assessment.of(Unit.of("don-vi", "Đơn vị"), TestTree.ID, TestTree.YEAR);
        for (String opinion : opinions) {
            int space = opinion.indexOf(' ');
            assessment.add(code(opinion.substring(0, space)), TestOpinion.parse(opinion.substring(space + 1)));
        }
        return IndexEvaluator.of(methodology).evaluate(assessment.build(), Mode.SELF).findings().stream()
                .map(Object::toString)
                .toList();
    }

    private static NodeCode code(String text) {
        return NodeCode.parse(text);
    }
}
