package vn.parindex.analysis;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.NoneOutcome;
import vn.parindex.methodology.ShareSteps;
import vn.parindex.methodology.Stated;
import vn.parindex.methodology.Step;
import vn.parindex.value.Fact;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ImprovementPlanTest {

    /** Leaves of 4, 3 and 3 points, of which 1, 1 and 1 are there: 3 of 10. */
    private static final Methodology TREE = new SampleTree()
            .leaf("4", new Stated("a", Optional.empty()))
            .leaf("3", new Stated("b", Optional.empty()))
            .leaf("3", new Stated("c", Optional.empty()))
            .grown();

    private static ImprovementPlan plan(String... rows) {
        return plan(TREE, List.of("1", "1", "1"), rows);
    }

    private static ImprovementPlan plan(Methodology tree, List<String> points, String... rows) {
        Assessment.Builder assessment = Assessment.of(Unit.of("don-vi", "Đơn vị"), tree.id(), SampleTree.YEAR);
        for (int i = 0; i < points.size(); i++) {
            assessment.add(
                    tree.leaves().get(i).code(), Opinion.at(Stage.COUNCIL).withPoints(Points.parse(points.get(i))));
        }
        return ImprovementPlan.of(IndexEvaluator.of(tree), assessment.build(), Mode.FINAL, options(rows));
    }

    private static PlanOptions options(String... rows) {
        String csv = "code,value,cost,choice\n" + String.join("\n", rows) + "\n";
        return PlanOptions.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "steps.csv");
    }

    private static List<String> codes(PlanPoint point) {
        return point.steps().stream()
                .map(step -> step.target().leaf() + " " + step.target().value())
                .toList();
    }

    /** +1 for 10, +3 for 35 at 1.1; +2 for 20 at 1.2; +2 for 30 at 1.3. */
    @Test
    void the_cheapest_plan_for_a_goal_is_found_and_the_frontier_is_whole() {
        ImprovementPlan plan = plan("1.1,2,10,", "1.1,4,35,", "1.2,3,20,", "1.3,3,30,");

        assertThat(plan.frontier())
                .extracting(point -> point.cost() + " " + point.gain())
                .containsExactly("0 0", "10 1", "20 2", "30 3", "50 4", "55 5", "85 7");
        PlanResult half = plan.toIndex(Share.of(6, 10));
        assertThat(codes(half.point())).containsExactly("1.1 2", "1.2 3");
        assertThat(half.after().total().points()).isEqualTo(Points.of(6));
        assertThat(half.before().total().points()).isEqualTo(Points.of(3));
        assertThat(codes(plan.within(BigDecimal.valueOf(54)).point())).containsExactly("1.2 3", "1.3 3");
        assertThat(codes(plan.toRank(1, List.of(Share.of(8, 10), Share.of(5, 10)))
                        .point()))
                .containsExactly("1.1 4", "1.2 3");
        assertThat(plan.toIndex(Share.of(3, 10)).point().steps()).isEmpty();
        assertThat(AnalysisJson.PLAN.canonical(plan))
                .startsWith("{\"format\":\"par-plan/1\",\"unit\":\"don-vi\",")
                .contains(
                        "\"index\":\"30.00\",\"frontier\":[{\"cost\":\"0\",\"gain\":\"0\",\"steps\":[],\"index\":\"30.00\"},"
                                + "{\"cost\":\"10\",\"gain\":\"1\",\"steps\":[{\"code\":\"1.1\",\"value\":\"2\",\"cost\":\"10\"}],"
                                + "\"index\":\"40.00\"}");
        assertThat(AnalysisJson.PLAN_RESULT.canonical(half))
                .startsWith("{\"format\":\"par-plan-result/1\",")
                .endsWith("\"index\":\"30.00\",\"cost\":\"30\",\"gain\":\"3\",\"steps\":["
                        + "{\"code\":\"1.1\",\"value\":\"2\",\"cost\":\"10\"},"
                        + "{\"code\":\"1.2\",\"value\":\"3\",\"cost\":\"20\"}],\"indexAfter\":\"60.00\"}");
    }

    @Test
    void required_and_forbidden_steps_are_respected() {
        ImprovementPlan plan = plan("1.1,2,10,forbidden", "1.1,4,35,", "1.2,3,20,", "1.3,3,30,bắt buộc");

        assertThat(plan.frontier())
                .extracting(point -> point.cost() + " " + point.gain())
                .containsExactly("30 2", "50 4", "65 5", "85 7");
        assertThatThrownBy(() -> plan.within(BigDecimal.valueOf(29)))
                .isInstanceOfSatisfying(
                        ParIndexException.class,
                        refused -> assertThat(refused.message(Language.EN))
                                .isEqualTo("PAR-5333: the budget is 29; the steps that are required cost 30"));
    }

    @Test
    void a_goal_out_of_reach_says_how_far_one_can_get() {
        ImprovementPlan plan = plan("1.1,2,10,", "1.2,3,20,");

        assertThatThrownBy(() -> plan.toIndex(Share.of(9, 10)))
                .isInstanceOfSatisfying(
                        ParIndexException.class,
                        refused -> assertThat(refused.message(Language.EN))
                                .isEqualTo(
                                        "PAR-5332: the goal 90.00 is out of reach: all these steps lead to an index of 60.00"
                                                + " for 30"));
        assertThatThrownBy(() -> plan.toBand("A"))
                .isInstanceOfSatisfying(
                        ParIndexException.class,
                        refused -> assertThat(refused.message(Language.EN))
                                .startsWith("PAR-5331: there is no group or rating A"));
    }

    @Test
    void bad_costs_and_choices_are_told_together() {
        assertThatThrownBy(() -> options("1.1,2,-1,", "1.1,2,0.001,maybe", "1.1,,5,"))
                .isInstanceOfSatisfying(
                        ParIndexException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.code().id() + " " + finding.place())
                                .containsExactlyInAnyOrder(
                                        "PAR-5334 steps.csv:2",
                                        "PAR-5334 steps.csv:3",
                                        "PAR-5335 steps.csv:3",
                                        "PAR-5319 steps.csv:4"));
        assertThatThrownBy(() -> plan("9.9,2,1,", "1.1,5,1,"))
                .isInstanceOfSatisfying(
                        ParIndexException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.code().id() + " " + finding.place())
                                .containsExactly("PAR-5311 steps.csv:2", "PAR-5314 steps.csv:3"));
    }

    /**
     * 20 % of 100 dossiers online give 2 and 50 % of those paid online 2, which are there with 6 of 10. More online
     * alone gives 2 and loses 2; only both together gain.
     */
    @Test
    void steps_that_share_a_figure_are_tried_together() {
        Methodology tree = new SampleTree()
                .leaf("2", steps("online", "all", "20"))
                .leaf("2", steps("paid", "online", "50"))
                .grown();
        Assessment assessment = Assessment.of(Unit.of("don-vi", "Đơn vị"), tree.id(), SampleTree.YEAR)
                .add(
                        NodeCode.parse("1.1"),
                        Opinion.at(Stage.COUNCIL)
                                .withFact("online", Fact.of(10))
                                .withFact("all", Fact.of(100)))
                .add(
                        NodeCode.parse("1.2"),
                        Opinion.at(Stage.COUNCIL).withFact("paid", Fact.of(6)).withFact("online", Fact.of(10)))
                .build();
        ImprovementPlan plan = ImprovementPlan.of(
                IndexEvaluator.of(tree), assessment, Mode.FINAL, options("1.1,20 %,5,", "1.2,50 %,7,"));

        assertThat(plan.frontier())
                .extracting(point -> point.cost() + " " + point.gain())
                .containsExactly("0 0", "12 2");
        assertThat(plan.toIndex(Share.of(1, 1)).after().total().points()).isEqualTo(Points.of(4));
    }

    private static ShareSteps steps(String a, String b, String from) {
        return new ShareSteps(
                a, b, List.of(new Step(new BigDecimal(from), Points.of(2))), Points.ZERO, NoneOutcome.ZERO);
    }

    /** Every set of steps of small cases, one for each leaf at most, is counted out. */
    @Test
    void no_set_of_steps_beats_the_frontier() {
        for (int seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            SampleTree sample = new SampleTree();
            int leaves = 2 + random.nextInt(4);
            List<String> now = new ArrayList<>();
            List<String> rows = new ArrayList<>();
            List<List<long[]>> choices = new ArrayList<>();
            for (int i = 0; i < leaves; i++) {
                sample.leaf("9", new Stated("s" + i, Optional.empty()));
                now.add("1");
                List<long[]> of = new ArrayList<>(List.of(new long[2]));
                for (int step = 2 + random.nextInt(2); step > 0; step--) {
                    long gain = 1 + random.nextInt(8);
                    long cost = random.nextInt(12);
                    rows.add("1." + (i + 1) + "," + (1 + gain) + "," + cost + ",");
                    of.add(new long[] {cost, gain});
                }
                choices.add(of);
            }
            List<PlanPoint> frontier =
                    plan(sample.grown(), now, rows.toArray(String[]::new)).frontier();

            Set<String> unbeaten = new HashSet<>();
            List<long[]> all = sums(choices);
            for (long[] one : all) {
                boolean beaten = all.stream()
                        .anyMatch(o -> o[0] <= one[0] && o[1] >= one[1] && (o[0] < one[0] || o[1] > one[1]));
                if (!beaten) {
                    unbeaten.add(one[0] + " " + one[1]);
                }
            }
            assertThat(frontier)
                    .as("seed " + seed)
                    .extracting(point -> point.cost() + " " + point.gain())
                    .containsExactlyInAnyOrderElementsOf(unbeaten);
            for (PlanPoint point : frontier) {
                assertThat(point.steps().stream().map(PlanOption::cost).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(point.cost());
            }
        }
    }

    private static List<long[]> sums(List<List<long[]>> choices) {
        List<long[]> sums = new ArrayList<>(List.of(new long[2]));
        for (List<long[]> of : choices) {
            List<long[]> more = new ArrayList<>();
            sums.forEach(sum -> of.forEach(one -> more.add(new long[] {sum[0] + one[0], sum[1] + one[1]})));
            sums = more;
        }
        return sums;
    }

    /** 112 leaves with three steps each, costs up to a thousand. */
    @Test
    void a_whole_tree_takes_no_time() {
        SampleTree sample = new SampleTree();
        SplittableRandom random = new SplittableRandom(112);
        List<String> now = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 112; i++) {
            sample.leaf("1", new Stated("s" + i, Optional.empty()));
            now.add("0.1");
            for (int step = 1; step <= 3; step++) {
                rows.add("1." + (i + 1) + ",0." + (1 + 2 * step) + "," + (100 * step + random.nextInt(900)) + ",");
            }
        }
        ImprovementPlan plan = plan(sample.grown(), now, rows.toArray(String[]::new));

        PlanResult result = plan.toIndex(Share.of(1, 2));
        assertThat(result.after().index().orElseThrow()).isGreaterThanOrEqualTo(Share.of(1, 2));
        assertThat(result.point().cost()).isPositive();
    }
}
