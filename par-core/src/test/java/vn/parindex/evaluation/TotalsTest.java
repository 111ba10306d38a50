package vn.parindex.evaluation;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.UnrankedUnit;
import vn.parindex.result.Completeness;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Part;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.Confidence;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What happens above the leaves: sums, states, maxima, the index, and published results computed anew. */
class TotalsTest {

    private static final NotApplicable GRANTED = new NotApplicable("không có thủ tục hành chính", "UBND tỉnh");

    /**
     * Tây Ninh 2023 (maxima and points as printed by the province) and Thanh Hóa 2023 (68.32 points printed as 81.33
     * %).
     */
    @ParameterizedTest
    @CsvSource({"69.25, 71.5, 28.5, 96.85", "90.32, 96.5, 3.5, 93.60", "83.59, 96.5, 3.5, 86.62", "68.32, 84, 16, 81.33"
    })
    void not_applicable_leaves_the_maximum(String points, String maximum, String rest, String index) {
        Methodology methodology = TestTree.plant()
                .area()
                .criterion(stated(maximum))
                .criterion(mayBeNotApplicable(rest))
                .grown();
        IndexResult result = evaluate(
                methodology,
                assessment()
                        .add(code("1.1"), TestOpinion.parse("self: points=" + points))
                        .notApplicable(code("1.2"), GRANTED));

        assertThat(result.total())
                .isEqualTo(new Score(
                        State.SCORED, Points.parse(points), Points.parse(maximum), Points.of(100), Points.ZERO));
        assertThat(result.published(result.index().orElseThrow())).isEqualTo(index);
        assertThat(result.published(result.total().indexOfFullMaximum().orElseThrow()))
                .isEqualTo(points);
        assertThat(result.isProvisional()).isFalse();
    }

    /** Bộ Giao thông vận tải 2020: seven areas as printed by the press, published total 85.9329. */
    @Test
    void published_areas_give_the_published_total() {
        List<String> maxima = List.of("9", "16.5", "17", "12.5", "16", "12.5", "16.5");
        List<String> points = List.of("8.7874", "13.75474", "15.17095", "9.59166", "12.81666", "11.65307", "14.15839");
        TestTree tree = TestTree.plant();
        maxima.forEach(maximum -> tree.area().criterion(stated(maximum)));
        Assessment.Builder assessment = assessment();
        for (int i = 0; i < points.size(); i++) {
            assessment.add(code(i + 1 + ".1"), TestOpinion.parse("self: points=" + points.get(i)));
        }
        IndexResult result = evaluate(tree.grown(), assessment);

        assertThat(result.total().points()).hasToString("85.93287");
        assertThat(result.published(result.total().points())).isEqualTo("85.93");
        assertThat(Rounding.halfUp(4).apply(result.total().points().toBigDecimal()))
                .isEqualTo("85.9329");
        assertThat(result.areas())
                .extracting(area -> area.score().points().toString())
                .containsExactlyElementsOf(points);
        assertThat(result.published(result.areas().get(0).score().index().orElseThrow()))
                .isEqualTo("97.64");
    }

    @Test
    void printed_parts_may_miss_the_printed_total() {
        Methodology methodology = TestTree.plant()
                .area()
                .criterion(stated("1"))
                .criterion(stated("1"))
                .criterion(stated("1"))
                .grown();
        IndexResult result = evaluate(
                methodology,
                assessment()
                        .add(code("1.1"), TestOpinion.parse("self: points=0.335"))
                        .add(code("1.2"), TestOpinion.parse("self: points=0.335"))
                        .add(code("1.3"), TestOpinion.parse("self: points=0.335")));

        assertThat(result.leaves())
                .extracting(leaf -> result.published(leaf.score().points()).toString())
                .containsExactly("0.34", "0.34", "0.34");
        assertThat(result.published(result.total().points())).isEqualTo("1.01");
        assertThat(result.total().points()).hasToString("1.005");
    }

    @Test
    void what_is_missing_is_neither_zero_nor_not_applicable() {
        Methodology methodology = TestTree.plant()
                .area()
                .criterion(stated("70"))
                .criterion(stated("30"))
                .grown();
        IndexResult missing =
                evaluate(methodology, assessment().add(code("1.1"), TestOpinion.parse("self: points=60")));
        IndexResult zero = evaluate(
                methodology,
                assessment()
                        .add(code("1.1"), TestOpinion.parse("self: points=60"))
                        .add(code("1.2"), TestOpinion.parse("self: points=0")));

        assertThat(missing.total())
                .isEqualTo(new Score(State.NOT_SCORED, Points.of(60), Points.of(100), Points.of(100), Points.of(30)));
        assertThat(missing.isProvisional()).isTrue();
        assertThat(missing.total().least()).isEqualTo(Points.of(60));
        assertThat(missing.total().most()).isEqualTo(Points.of(90));
        assertThat(missing.index()).contains(Share.of(60, 100));
        assertThat(missing.total().mostIndex()).contains(Share.of(90, 100));
        assertThat(missing.total().lost()).isEqualTo(Points.of(10));
        assertThat(zero.total())
                .isEqualTo(new Score(State.SCORED, Points.of(60), Points.of(100), Points.of(100), Points.ZERO));
        assertThat(zero.total().lost()).isEqualTo(Points.of(40));
    }

    @Test
    void a_provisional_total_has_no_grade() {
        GradeScale scale = new GradeScale(
                "groups",
                Text.of("nhóm", "groups"),
                GradeScale.Purpose.GROUP,
                GradeScale.Basis.EXACT,
                List.of(
                        new GradeScale.Band("a", Text.of("nhóm A", "group A"), Optional.of(Percentage.of(80)), true),
                        new GradeScale.Band("b", Text.of("nhóm B", "group B"), Optional.empty(), true)),
                TestTree.CITATION,
                Confidence.REPORTED);
        Methodology methodology = TestTree.plant()
                .area()
                .criterion(stated("90"))
                .criterion(stated("10"))
                .builder()
                .scales(List.of(scale))
                .build();
        Assessment.Builder assessment = assessment().add(code("1.1"), TestOpinion.parse("self: points=80"));

        assertThat(evaluate(methodology, assessment).grades()).isEmpty();
        IndexResult whole = evaluate(methodology, assessment.add(code("1.2"), TestOpinion.parse("self: points=0")));
        assertThat(whole.grades())
                .extracting(grade -> grade.scale() + " " + grade.band())
                .containsExactly("groups a");
    }

    @Test
    void a_parent_takes_the_weakest_state_of_its_children() {
        TestLeaf half = TestLeaf.parse("0.5", "all-or-nothing, may be n/a", "met: done");
        Methodology methodology = TestTree.plant()
                .area()
                .criterion(half, half)
                .criterion(half, half)
                .area()
                .criterion(half, half)
                .criterion(half)
                .area()
                .criterion(half, half)
                .grown();
        IndexResult result = evaluate(
                methodology,
                assessment()
                        .add(code("1.1.1"), TestOpinion.parse("self: done=true"))
                        .notApplicable(code("1.1.2"), GRANTED)
                        .notApplicable(code("1.2.1"), GRANTED)
                        .notApplicable(code("1.2.2"), GRANTED)
                        .add(code("2.1.1"), TestOpinion.parse("self: done=false"))
                        .add(code("2.2"), TestOpinion.parse("self: done=true"))
                        .add(code("3.1.1"), TestOpinion.parse("self: done=9"))
                        .notApplicable(code("3.1.2"), GRANTED));

        assertThat(result.outcomes())
                .extracting(o -> o.code() + " " + o.score().state().id() + " "
                        + o.score().points() + "/" + o.score().maximum() + " open "
                        + o.score().open())
                .containsExactly(
                        "1 scored 0.5/0.5 open 0",
                        "1.1 scored 0.5/0.5 open 0",
                        "1.1.1 scored 0.5/0.5 open 0",
                        "1.1.2 not-applicable 0/0 open 0",
                        "1.2 not-applicable 0/0 open 0",
                        "1.2.1 not-applicable 0/0 open 0",
                        "1.2.2 not-applicable 0/0 open 0",
                        "2 not-scored 0.5/1.5 open 0.5",
                        "2.1 not-scored 0/1 open 0.5",
                        "2.1.1 scored 0/0.5 open 0",
                        "2.1.2 not-scored 0/0.5 open 0.5",
                        "2.2 scored 0.5/0.5 open 0",
                        "3 invalid 0/0.5 open 0.5",
                        "3.1 invalid 0/0.5 open 0.5",
                        "3.1.1 invalid 0/0.5 open 0.5",
                        "3.1.2 not-applicable 0/0 open 0");
        assertThat(result.total())
                .isEqualTo(
                        new Score(State.INVALID, Points.of(1), Points.parse("2.5"), Points.parse("4.5"), Points.of(1)));
        assertThat(result.completeness()).isEqualTo(new Completeness(3, 1, 4, 1));
    }

    @Test
    void where_nothing_applies_there_is_no_index() {
        Methodology methodology =
                TestTree.plant().area().criterion(mayBeNotApplicable("10")).grown();
        IndexResult result = evaluate(methodology, assessment().notApplicable(code("1.1"), GRANTED));

        assertThat(result.total())
                .isEqualTo(new Score(State.NOT_APPLICABLE, Points.ZERO, Points.ZERO, Points.of(10), Points.ZERO));
        assertThat(result.index()).isEmpty();
        assertThat(result.isProvisional()).isFalse();
        assertThat(result.grades()).isEmpty();
    }

    @Test
    void parts_are_sums_by_method_in_the_order_of_the_methodology() {
        Methodology methodology = TestTree.plant()
                .area()
                .criterion(stated("2"))
                .criterion(TestLeaf.parse("10", "index : SIPAS", "index"))
                .area()
                .criterion(TestLeaf.parse("0.5", "survey", "survey"), TestLeaf.parse("0.5", "survey", "survey"))
                .grown();
        IndexResult result = evaluate(
                methodology,
                assessment()
                        .add(code("1.1"), TestOpinion.parse("self: points=1.25"))
                        .add(code("1.2"), TestOpinion.parse("survey: index=83.45"))
                        .add(code("2.1.2"), TestOpinion.parse("survey: survey=82.5")));

        assertThat(result.parts())
                .containsExactly(
                        new Part(
                                "appraisal",
                                Text.of("thẩm định", "appraisal"),
                                new Score(State.SCORED, Points.parse("1.25"), Points.of(2), Points.of(2), Points.ZERO)),
                        new Part(
                                "survey",
                                Text.of("điều tra xã hội học", "survey"),
                                new Score(
                                        State.NOT_SCORED,
                                        Points.parse("0.4125"),
                                        Points.of(1),
                                        Points.of(1),
                                        Points.parse("0.5"))),
                        new Part(
                                "index",
                                Text.of("chỉ số hài lòng", "satisfaction index"),
                                new Score(
                                        State.SCORED,
                                        Points.parse("8.345"),
                                        Points.of(10),
                                        Points.of(10),
                                        Points.ZERO)));
        assertThat(result.total().points()).isEqualTo(Points.parse("10.0075"));
    }

    @Test
    void a_unit_named_as_not_ranked_is_scored_all_the_same() {
        Methodology methodology = TestTree.plant()
                .area()
                .criterion(stated("1"))
                .builder()
                .unranked(List.of(new UnrankedUnit(
                        Text.of("Thanh tra Chính phủ", "Government Inspectorate"),
                        TestTree.CITATION,
                        Confidence.OFFICIAL)))
                .build();
        IndexResult inspectorate = evaluate(
                methodology,
                Assessment.of(Unit.of("ttcp", "Thanh tra Chính phủ"), TestTree.ID, TestTree.YEAR)
                        .add(code("1.1"), TestOpinion.parse("self: points=0.75")));

        assertThat(inspectorate.ranked()).isFalse();
        assertThat(inspectorate.total().points()).isEqualTo(Points.parse("0.75"));
        assertThat(evaluate(methodology, assessment()).ranked()).isTrue();
    }

    @Test
    void an_evaluator_tells_what_it_scores_by_and_takes_nothing_for_granted() {
        Methodology methodology = TestTree.plant().area().criterion(stated("1")).grown();
        IndexEvaluator evaluator = IndexEvaluator.of(methodology);
        assertThat(evaluator.methodology()).isSameAs(methodology);
        assertThatThrownBy(() -> IndexEvaluator.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("methodology");
        assertThatThrownBy(() -> evaluator.evaluate(null, Mode.SELF))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("assessment");
        assertThatThrownBy(() -> evaluator.evaluate(assessment().build(), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("mode");
    }

    @Test
    void the_stamp_says_what_the_result_rests_on() {
        Methodology methodology = TestTree.plant().area().criterion(stated("1")).grown();
        IndexResult result = IndexEvaluator.of(methodology)
                .evaluate(assessment().note("số liệu giả định").build(), Mode.FINAL);

        assertThat(result.stamp().methodology()).isEqualTo(TestTree.ID);
        assertThat(result.stamp().digest()).isEqualTo(methodology.digest());
        assertThat(result.stamp().decision()).isEqualTo("1/TEST");
        assertThat(result.stamp().library()).isNotBlank().doesNotContain("$");
        assertThat(result.stamp().mode()).isEqualTo(Mode.FINAL);
        assertThat(result.stamp().stages())
                .extracting(stage -> stage.id())
                .containsExactly("council", "appraisal-2", "appraisal-1");
        assertThat(result.note()).isEqualTo("số liệu giả định");
        assertThat(result.unit().id()).isEqualTo("don-vi");
        assertThat(result.year()).isEqualTo(TestTree.YEAR);
    }

    private static TestLeaf stated(String maximum) {
        return TestLeaf.parse(maximum, "stated", "points");
    }

    private static TestLeaf mayBeNotApplicable(String maximum) {
        return TestLeaf.parse(maximum, "stated, may be n/a", "points");
    }

    private static IndexResult evaluate(Methodology methodology, Assessment.Builder assessment) {
        return IndexEvaluator.of(methodology).evaluate(assessment.build(), Mode.SELF);
    }

    private static Assessment.Builder assessment() {
        return Assessment.of(Unit.of("don-vi", "Đơn vị"), TestTree.ID, TestTree.YEAR);
    }

    private static NodeCode code(String text) {
        return NodeCode.parse(text);
    }
}
