package vn.parindex.evaluation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.Fact;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

/** That scores are those of an evaluation is a law, tried on random changes; here is the rest. */
class BoundAssessmentTest {

    private static final NodeCode ON_TIME = NodeCode.parse("1.1");
    private static final NodeCode PLAN = NodeCode.parse("1.2");

    private final Methodology methodology = TestTree.plant()
            .area()
            .criterion(TestLeaf.parse("2", "proportional : floor 50 full 100 ; none -> 0", "ratio: on_time / resolved"))
            .criterion(TestLeaf.parse("1", "all-or-nothing, may be n/a", "plan"))
            .area()
            .criterion(TestLeaf.parse("1", "stated : step 0.25", "points"))
            .grown();
    private final Assessment assessment = Assessment.of(Unit.of("don-vi", "Đơn vị"), methodology.id(), TestTree.YEAR)
            .add(ON_TIME, TestOpinion.parse("self: on_time=60 resolved=80"))
            .add(PLAN, TestOpinion.parse("self: plan=true"))
            .build();
    private final BoundAssessment bound = IndexEvaluator.of(methodology).bind(assessment, Mode.SELF);

    @Test
    void begins_with_what_the_assessment_holds() {
        // 60 of 80 is three quarters of 2 points; the plan is there; nothing is claimed for 2.1
        assertThat(bound.total()).isEqualTo(score(State.NOT_SCORED, "2.5", "4", "4", "1"));
        assertThat(bound.score(NodeCode.parse("1"))).isEqualTo(score(State.SCORED, "2.5", "3", "3", "0"));
        assertThat(bound.score(PLAN)).isEqualTo(score(State.SCORED, "1", "1", "1", "0"));
    }

    @Test
    void one_figure_changes_beside_the_others() {
        bound.set(ON_TIME, "on_time", Fact.of(80));
        assertThat(bound.total().points()).hasToString("3");
        bound.set(ON_TIME, "resolved", Fact.of(160));
        assertThat(bound.score(ON_TIME).points()).hasToString("1");
        bound.set(ON_TIME, "resolved", Fact.of(161));
        assertThat(bound.score(ON_TIME).points()).isEqualTo(Points.ZERO);
    }

    @Test
    void figures_that_do_not_fit_make_the_leaf_invalid_until_they_do() {
        bound.set(ON_TIME, "on_time", Fact.met(true));
        assertThat(bound.score(ON_TIME)).isEqualTo(score(State.INVALID, "0", "2", "2", "2"));
        bound.set(ON_TIME, "on_time", Fact.of(80));
        assertThat(bound.score(ON_TIME)).isEqualTo(score(State.SCORED, "2", "2", "2", "0"));
        bound.set(ON_TIME, Map.of("on_time", Fact.of(80)));
        assertThat(bound.score(ON_TIME)).isEqualTo(score(State.INVALID, "0", "2", "2", "2"));
    }

    @Test
    void claims_and_whole_entries_change() {
        bound.set(NodeCode.parse("2.1"), Points.parse("0.75"));
        assertThat(bound.total()).isEqualTo(score(State.SCORED, "3.25", "4", "4", "0"));
        bound.set(NodeCode.parse("2.1"), Points.parse("0.8"));
        assertThat(bound.total()).isEqualTo(score(State.INVALID, "2.5", "4", "4", "1"));
        bound.set(Entry.of(PLAN).withNotApplicable(new NotApplicable("không phát sinh", "UBND tỉnh")));
        assertThat(bound.score(PLAN)).isEqualTo(score(State.NOT_APPLICABLE, "0", "0", "1", "0"));
        bound.set(PLAN, "plan", Fact.met(false));
        assertThat(bound.score(PLAN)).isEqualTo(score(State.SCORED, "0", "1", "1", "0"));
    }

    @Test
    void a_copy_changes_on_its_own() {
        bound.set(ON_TIME, "on_time", Fact.of(80));
        BoundAssessment copy = bound.copy();
        copy.set(ON_TIME, "resolved", Fact.of(160));

        assertThat(copy.score(ON_TIME).points()).hasToString("1");
        assertThat(bound.score(ON_TIME).points()).hasToString("2");
        assertThat(IndexEvaluator.of(methodology).bind(assessment, Mode.SELF).total())
                .isEqualTo(score(State.NOT_SCORED, "2.5", "4", "4", "1"));
    }

    @Test
    void threads_with_copies_see_what_one_sees() throws Exception {
        List<Points> alone = totals(bound.copy());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Points>>> tasks =
                    List.of(() -> totals(bound.copy()), () -> totals(bound.copy()), () -> totals(bound.copy()));
            for (Future<List<Points>> together : threads.invokeAll(tasks)) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Points> totals(BoundAssessment own) {
        return IntStream.range(0, 500)
                .mapToObj(onTime -> {
                    own.set(ON_TIME, "on_time", Fact.of(onTime));
                    return own.total().points();
                })
                .toList();
    }

    @Test
    void what_is_not_there_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bound.set(NodeCode.parse("1"), Points.ZERO))
                .withMessage("no leaf with code 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bound.set(Entry.of(NodeCode.parse("9.9"))))
                .withMessage("no leaf with code 9.9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bound.set(ON_TIME, "plan", Fact.met(true)))
                .withMessage("leaf 1.1 does not measure plan");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bound.score(NodeCode.parse("1.3")))
                .withMessage("no node with code 1.3");
        assertThatNullPointerException()
                .isThrownBy(() -> bound.set(ON_TIME, "on_time", null))
                .withMessage("value");
    }

    private static Score score(State state, String points, String maximum, String full, String open) {
        return new Score(state, Points.parse(points), Points.parse(maximum), Points.parse(full), Points.parse(open));
    }
}
