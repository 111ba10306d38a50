package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.AllOrNothing;
import vn.parindex.methodology.Checklist;
import vn.parindex.methodology.CountSteps;
import vn.parindex.methodology.Deductions;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.Increments;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Linear;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.NoneOutcome;
import vn.parindex.methodology.Proportional;
import vn.parindex.methodology.PublishedIndex;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareSteps;
import vn.parindex.methodology.Stated;
import vn.parindex.methodology.Step;
import vn.parindex.methodology.SurveyMean;
import vn.parindex.value.Fact;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** The steps of single leaves, each worked by hand from the rule. */
class NextStepsTest {

    private static final NodeCode LEAF = NodeCode.parse("1.1");
    private static final NodeCode SECOND = NodeCode.parse("1.2");

    /** 30 % of 100 are 30 procedures, 50 % are 50. */
    @Test
    void steps_on_a_share_are_named_one_by_one_from_the_figures_now() {
        ScoringRule rule = shareSteps("50", "0.5", "30", "0.25");

        assertThat(lines("0.5", rule, numbers("a", "25", "b", "100")))
                .containsExactly(
                        "1.1 item 1.1: 0 of 0.5 points",
                        "- figure a: 5 more (from 25 to 30, of 100) give +0.25 points; less than that gives nothing",
                        "- figure a: 25 more (from 25 to 50, of 100) give +0.5 points");
    }

    @Test
    void every_late_dossier_has_to_be_apologised_for() {
        ScoringRule rule = new ShareSteps("a", "b", List.of(step("100", "0.5")), Points.ZERO, NoneOutcome.FULL);

        assertThat(lines("0.5", rule, numbers("a", "60", "b", "100")))
                .containsExactly(
                        "1.1 item 1.1: 0 of 0.5 points",
                        "- figure a: 40 more (from 60 to 100, of 100) give +0.5 points; less than that gives nothing");
    }

    @Test
    void officials_read_it_in_vietnamese() {
        ScoringRule rule = shareSteps("50", "0.5", "30", "0.25");
        Methodology tree = new SampleTree()
                .fact("a", FactKind.COUNT, "Thủ tục mức độ 3, 4 có phát sinh hồ sơ", "")
                .fact("b", FactKind.COUNT, "Thủ tục mức độ 3, 4", "")
                .leaf("0.5", rule)
                .grown();
        NextSteps steps = steps(tree, Map.of(LEAF, numbers("a", "25", "b", "100")));

        assertThat(NextStepSentences.of(steps, Language.VI).of(steps.leaves().get(0)))
                .containsExactly(
                        "1.1 mục 1.1: 0/0,5 điểm",
                        "- Thủ tục mức độ 3, 4 có phát sinh hồ sơ: thêm 5 (từ 25 lên 30, trên tổng số 100) thì tăng"
                                + " 0,25 điểm; ít hơn thế thì không tăng",
                        "- Thủ tục mức độ 3, 4 có phát sinh hồ sơ: thêm 25 (từ 25 lên 50, trên tổng số 100) thì tăng"
                                + " 0,5 điểm");
    }

    /** 33.4 % of 7 are 2.338, so 3 of them; 66.7 % are 4.669, so 5. */
    @Test
    void a_border_between_two_counts_is_reached_by_the_count_above_it() {
        ScoringRule rule = shareSteps("66.7", "1", "33.4", "0.5");

        assertThat(tos("1", rule, numbers("a", "2", "b", "7"))).containsExactly("3", "5");
        assertThat(gains("1", rule, numbers("a", "2", "b", "7"))).containsExactly("0.5", "1");
    }

    /** 120 % of 45 are 54. */
    @Test
    void a_threshold_above_100_percent_lies_above_the_denominator() {
        ScoringRule rule = shareSteps("120", "1", "80", "0.5");

        assertThat(tos("1", rule, numbers("a", "40", "b", "45"))).containsExactly("54");
    }

    /** The floor of 95 % of 200 is 190, which gives 0.95; all 200 give 1. */
    @Test
    void in_proportion_the_floor_comes_first_and_then_the_maximum() {
        ScoringRule rule =
                new Proportional("a", "b", Percentage.of(95), Percentage.HUNDRED, NoneOutcome.NOT_APPLICABLE);

        assertThat(tos("1", rule, numbers("a", "100", "b", "200"))).containsExactly("190", "200");
        assertThat(gains("1", rule, numbers("a", "100", "b", "200"))).containsExactly("0.95", "1");
        assertThat(tos("1", rule, numbers("a", "190", "b", "200"))).containsExactly("191", "200");
        assertThat(gains("1", rule, numbers("a", "190", "b", "200"))).containsExactly("0.005", "0.05");
    }

    /** 10 % late gives 0 and none late gives 1: of 1,000 dossiers 50 late give 0.5, 49 give 0.51, none gives 1. */
    @Test
    void on_a_falling_line_fewer_are_better() {
        ScoringRule rule = new Linear("a", "b", anchor("10", "0"), anchor("0", "1"), NoneOutcome.FULL);

        assertThat(tos("1", rule, numbers("a", "50", "b", "1000"))).containsExactly("49", "0");
        assertThat(gains("1", rule, numbers("a", "50", "b", "1000"))).containsExactly("0.01", "0.5");
        assertThat(tos("1", rule, numbers("a", "400", "b", "1000"))).containsExactly("99", "0");
    }

    /** From 60 % for 0 to 90 % for 1.5: 61 % give 0.05; at 40 % nothing changes up to 60 %. */
    @Test
    void on_a_rising_line_the_first_count_beyond_its_lower_end_gives_points() {
        ScoringRule rule = new Linear("a", "b", anchor("60", "0"), anchor("90", "1.5"), NoneOutcome.ZERO);

        assertThat(tos("1.5", rule, numbers("a", "40", "b", "100"))).containsExactly("61", "90");
        assertThat(gains("1.5", rule, numbers("a", "40", "b", "100"))).containsExactly("0.05", "1.5");
    }

    /** A third of 100,001 dossiers at a maximum of 0.001: one more dossier is 0.00000001 points, which rounds away. */
    @Test
    void a_change_that_rounding_swallows_is_no_step() {
        ScoringRule rule = new Proportional("a", "b", Percentage.ZERO, Percentage.HUNDRED, NoneOutcome.ZERO);

        // 0.001 x a / 100,000 is cut to five decimals half up: 0.00001 begins at a = 500
        assertThat(tos("0.001", rule, numbers("a", "0", "b", "100000"))).containsExactly("500", "99500");
        assertThat(gains("0.001", rule, numbers("a", "0", "b", "100000"))).containsExactly("0.00001", "0.001");
    }

    @Test
    void counts_go_up_or_down_by_what_each_weighs() {
        assertThat(tos(
                        "1",
                        new CountSteps("n", List.of(step("5", "1"), step("2", "0.5")), Points.ZERO),
                        numbers("n", "0")))
                .containsExactly("2", "5");
        ScoringRule add = new Increments("n", Points.parse("0.3"), Text.of("sáng kiến", "initiative"));
        assertThat(tos("1", add, numbers("n", "2"))).containsExactly("3", "4");
        assertThat(gains("1", add, numbers("n", "2"))).containsExactly("0.3", "0.4");
        ScoringRule deduct = new Deductions("n", Points.parse("0.3"), Text.of("báo cáo chậm", "late report"));
        assertThat(tos("1", deduct, numbers("n", "7"))).containsExactly("3", "0");
        assertThat(gains("1", deduct, numbers("n", "7"))).containsExactly("0.1", "1");
    }

    @Test
    void a_condition_a_level_and_a_list_of_items_are_steps_of_their_own() {
        assertThat(lines("1", new AllOrNothing("met"), Map.of("met", Fact.met(false))))
                .containsExactly("1.1 item 1.1: 0 of 1 points", "- figure met: once it is met, +1 points");
        Levels levels = new Levels(
                "level",
                List.of(
                        new Levels.Level("full", Text.of("đầy đủ", "full"), Points.of(1)),
                        new Levels.Level("part", Text.of("một phần", "in part"), Points.parse("0.4")),
                        new Levels.Level("none", Text.of("không", "none"), Points.ZERO)));
        assertThat(lines("1", levels, Map.of("level", Fact.level("none"))))
                .containsExactly(
                        "1.1 item 1.1: 0 of 1 points",
                        "- from level “none” to level “in part”: +0.4 points",
                        "- from level “none” to level “full”: +1 points");
        Checklist items = new Checklist(List.of(item("x", "0.2"), item("y", "0.3"), item("z", "0.5")));
        assertThat(lines("1", items, Map.of("x", Fact.met(false), "y", Fact.met(true), "z", Fact.met(false))))
                .containsExactly(
                        "1.1 item 1.1: 0.3 of 1 points",
                        "- figure x: once it is met, +0.2 points",
                        "- figure z: once it is met, +0.5 points",
                        "- all 2 items that are missing: +0.7 points");
    }

    @Test
    void percentages_and_points_move_in_printed_decimals() {
        assertThat(lines("0.5", new SurveyMean("p"), numbers("p", "82.5")))
                .containsExactly(
                        "1.1 item 1.1: 0.4125 of 0.5 points",
                        "- figure p: 0.01 percentage points more (from 82.5% to 82.51%) give +0.00005 points",
                        "- figure p: 17.5 percentage points more (from 82.5% to 100%) give +0.0875 points");
        assertThat(tos("10", new PublishedIndex("p", "SIPAS"), numbers("p", "83.451")))
                .containsExactly("83.452", "100");
        assertThat(tos("1", new Stated("s", Optional.of(Points.parse("0.25"))), numbers("s", "0.5")))
                .containsExactly("0.75", "1");
        assertThat(tos("1", new Stated("s", Optional.empty()), numbers("s", "0.5")))
                .containsExactly("0.51", "1");
    }

    @Test
    void what_cannot_be_raised_is_said() {
        ScoringRule rule = shareSteps("50", "0.5", "30", "0.25");
        assertThat(lines("0.5", rule, numbers("a", "50", "b", "100")))
                .containsExactly("1.1 item 1.1: 0.5 of 0.5 points", "- has its maximum, cannot be raised");
        assertThat(barrier(rule, Opinion.at(Stage.COUNCIL).withPoints(Points.parse("0.25"))))
                .contains(RaiseBarrier.FIGURES_UNKNOWN);
        assertThat(barrier(rule, Opinion.at(Stage.SELF).withPoints(Points.parse("0.25"))))
                .contains(RaiseBarrier.NOT_SCORED);
        assertThat(barrier(rule, Opinion.at(Stage.COUNCIL).withPoints(Points.parse("0.3"))))
                .contains(RaiseBarrier.INVALID);
        ScoringRule zero = new ShareSteps("a", "b", List.of(step("50", "0.5")), Points.ZERO, NoneOutcome.ZERO);
        assertThat(barrier(zero, council(numbers("a", "0", "b", "0")))).contains(RaiseBarrier.NO_BASE);
        Methodology tree = new SampleTree().leaf("0.5", rule).grown();
        Assessment assessment = empty(tree)
                .notApplicable(LEAF, new NotApplicable("không phát sinh", "Sở Nội vụ"))
                .build();
        assertThat(NextSteps.of(IndexEvaluator.of(tree), assessment, Mode.FINAL)
                        .leaves()
                        .get(0)
                        .barrier())
                .contains(RaiseBarrier.NOT_APPLICABLE);
    }

    /** The first one done is 100 % and gives 0.5; the first one not done is 0 % and gives nothing. */
    @Test
    void nothing_of_nothing_is_raised_by_the_first_one() {
        ScoringRule zero = new ShareSteps("a", "b", List.of(step("50", "0.5")), Points.ZERO, NoneOutcome.ZERO);
        Methodology tree = new SampleTree()
                .fact("a", FactKind.COUNT, "đã giải quyết", "settled")
                .fact("b", FactKind.COUNT, "hồ sơ", "dossiers")
                .leaf("0.5", zero)
                .grown();
        Assessment assessment =
                empty(tree).add(LEAF, council(numbers("a", "0", "b", "0"))).build();
        NextSteps steps = NextSteps.of(IndexEvaluator.of(tree), assessment, Mode.FINAL);

        assertThat(NextStepSentences.of(steps, Language.EN).of(steps.leaves().get(0)))
                .containsExactly(
                        "1.1 item 1.1: 0 of 0.5 points",
                        "- there is nothing to measure yet: 1 of “dossiers” with 1 of “settled” gives +0.5"
                                + "; less than that gives nothing");
    }

    @Test
    void figures_that_follow_from_points_are_taken() {
        ScoringRule deduct = new Deductions("n", Points.parse("0.25"), Text.of("báo cáo chậm", "late report"));
        Methodology tree = new SampleTree().leaf("1", deduct).grown();
        Assessment assessment = empty(tree)
                .add(LEAF, Opinion.at(Stage.COUNCIL).withPoints(Points.parse("0.25")))
                .build();

        NextSteps steps = NextSteps.of(IndexEvaluator.of(tree), assessment, Mode.FINAL);

        assertThat(steps.figures(LEAF)).isEqualTo(Map.of("n", Fact.of(3)));
        assertThat(steps.leaves().get(0).steps())
                .extracting(step -> step.changes().get(0).to())
                .containsExactly(Fact.of(2), Fact.of(0));
    }

    /**
     * Online dossiers: 20 % of all give 1; of those online 50 % paid online give 1. From 10 to 20 of 100 online, 6
     * paid.
     */
    @Test
    void a_shared_figure_moves_all_its_leaves() {
        Methodology tree = new SampleTree()
                .leaf("1", new ShareSteps("online", "all", List.of(step("20", "1")), Points.ZERO, NoneOutcome.ZERO))
                .leaf("1", new ShareSteps("paid", "online", List.of(step("50", "1")), Points.ZERO, NoneOutcome.ZERO))
                .grown();
        NextSteps steps = steps(
                tree,
                Map.of(LEAF, numbers("online", "10", "all", "100"), SECOND, numbers("paid", "6", "online", "10")));

        NextStep step = steps.leaf(LEAF).orElseThrow().steps().get(0);

        assertThat(step.gain()).isEqualTo(Points.of(1));
        assertThat(step.totalGain()).isEqualTo(Points.ZERO);
        assertThat(step.effects()).extracting(LeafGain::leaf).containsExactly(LEAF, SECOND);
        assertThat(NextStepSentences.of(steps, Language.EN).of(steps.leaf(LEAF).orElseThrow()))
                .endsWith("- figure online: 10 more (from 10 to 20, of 100) give +1 points; less than that gives"
                        + " nothing; a shared figure: item 1.2 -1; the whole +0 points");
        assertThat(steps.mostFirst()).extracting(leaf -> leaf.leaf().code()).containsExactly(LEAF);
    }

    @Test
    void a_leaf_that_holds_another_value_of_the_figure_stays_as_it_is() {
        ScoringRule rule = new ShareSteps("a", "b", List.of(step("50", "1")), Points.ZERO, NoneOutcome.ZERO);
        ScoringRule other = new ShareSteps("a", "c", List.of(step("50", "1")), Points.ZERO, NoneOutcome.ZERO);
        Methodology tree = new SampleTree().leaf("1", rule).leaf("1", other).grown();
        NextSteps steps =
                steps(tree, Map.of(LEAF, numbers("a", "10", "b", "100"), SECOND, numbers("a", "20", "c", "100")));

        NextStep step = steps.leaf(LEAF).orElseThrow().steps().get(0);

        assertThat(step.effects()).extracting(LeafGain::leaf).containsExactly(LEAF);
        assertThat(step.unmoved()).containsExactly(SECOND);
        assertThat(step.totalGain()).isEqualTo(Points.of(1));
    }

    private static ShareSteps shareSteps(String high, String highPoints, String low, String lowPoints) {
        return new ShareSteps(
                "a", "b", List.of(step(high, highPoints), step(low, lowPoints)), Points.ZERO, NoneOutcome.FULL);
    }

    private static Step step(String from, String points) {
        return new Step(new BigDecimal(from), Points.parse(points));
    }

    private static Linear.Anchor anchor(String share, String points) {
        return new Linear.Anchor(Percentage.parse(share), Points.parse(points));
    }

    private static Checklist.Item item(String fact, String points) {
        return new Checklist.Item(fact, Text.of("nội dung " + fact, "item " + fact), Points.parse(points));
    }

    static Map<String, Fact> numbers(String... idsAndNumbers) {
        Map<String, Fact> facts = new java.util.LinkedHashMap<>();
        for (int i = 0; i < idsAndNumbers.length; i += 2) {
            facts.put(idsAndNumbers[i], Fact.of(new BigDecimal(idsAndNumbers[i + 1])));
        }
        return facts;
    }

    private static Opinion council(Map<String, Fact> facts) {
        Opinion opinion = Opinion.at(Stage.COUNCIL);
        for (Map.Entry<String, Fact> fact : facts.entrySet()) {
            opinion = opinion.withFact(fact.getKey(), fact.getValue());
        }
        return opinion;
    }

    private static Assessment.Builder empty(Methodology tree) {
        return Assessment.of(Unit.of("don-vi", "Đơn vị"), tree.id(), SampleTree.YEAR);
    }

    private static NextSteps steps(Methodology tree, Map<NodeCode, Map<String, Fact>> facts) {
        Assessment.Builder assessment = empty(tree);
        facts.forEach((code, figures) -> {
            boolean measured = tree.leaf(code).orElseThrow().measured();
            Opinion opinion = Opinion.at(measured ? Stage.SURVEY : Stage.COUNCIL);
            for (Map.Entry<String, Fact> fact : figures.entrySet()) {
                opinion = opinion.withFact(fact.getKey(), fact.getValue());
            }
            assessment.add(code, opinion);
        });
        return NextSteps.of(IndexEvaluator.of(tree), assessment.build(), Mode.FINAL);
    }

    private static NextSteps steps(String maximum, ScoringRule rule, Map<String, Fact> facts) {
        return steps(new SampleTree().leaf(maximum, rule).grown(), Map.of(LEAF, facts));
    }

    private static List<String> lines(String maximum, ScoringRule rule, Map<String, Fact> facts) {
        NextSteps steps = steps(maximum, rule, facts);
        return NextStepSentences.of(steps, Language.EN).of(steps.leaves().get(0));
    }

    private static List<String> tos(String maximum, ScoringRule rule, Map<String, Fact> facts) {
        return steps(maximum, rule, facts).leaves().get(0).steps().stream()
                .map(step -> step.changes().get(0).to().toString())
                .toList();
    }

    private static List<String> gains(String maximum, ScoringRule rule, Map<String, Fact> facts) {
        return steps(maximum, rule, facts).leaves().get(0).steps().stream()
                .map(step -> step.gain().toString())
                .toList();
    }

    private static Optional<RaiseBarrier> barrier(ScoringRule rule, Opinion opinion) {
        Methodology tree = new SampleTree().leaf("0.5", rule).grown();
        return NextSteps.of(
                        IndexEvaluator.of(tree), empty(tree).add(LEAF, opinion).build(), Mode.FINAL)
                .leaves()
                .get(0)
                .barrier();
    }
}
