package vn.parindex.analysis;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.AllOrNothing;
import vn.parindex.methodology.Deductions;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.Linear;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.NoneOutcome;
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
import vn.parindex.value.Share;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * 1.1: 50 % of procedures have dossiers, 1 point; 1.2: 20 % of dossiers are online, 2 points; 1.3: 50 % of those online
 * are paid online, 2 points; 1.4: 10 % late give 0 and none 1; 1.5: met or not, 2; 1.6: 0.25 off for each late report,
 * 1; 1.7: survey, 1.
 */
class WhatIfTest {

    private static final Methodology TREE = new SampleTree()
            .fact("with", FactKind.COUNT, "thủ tục có hồ sơ", "procedures with dossiers")
            .fact("online", FactKind.COUNT, "hồ sơ trực tuyến", "dossiers online")
            .fact("paid", FactKind.COUNT, "hồ sơ thanh toán trực tuyến", "dossiers paid online")
            .leaf("1", steps("with", "procedures", "50", "1"))
            .leaf("2", steps("online", "dossiers", "20", "2"))
            .leaf("2", steps("paid", "online", "50", "2"))
            .leaf(
                    "1",
                    new Linear(
                            "late",
                            "dossiers",
                            new Linear.Anchor(Percentage.of(10), Points.ZERO),
                            new Linear.Anchor(Percentage.ZERO, Points.of(1)),
                            NoneOutcome.FULL))
            .leaf("2", new AllOrNothing("plan"))
            .leaf("1", new Deductions("reports", Points.parse("0.25"), Text.of("báo cáo chậm", "late report")))
            .leaf("1", new SurveyMean("survey"))
            .grown();
    private static final IndexEvaluator EVALUATOR = IndexEvaluator.of(TREE);

    private static ShareSteps steps(String a, String b, String from, String points) {
        return new ShareSteps(
                a, b, List.of(new Step(new BigDecimal(from), Points.parse(points))), Points.ZERO, NoneOutcome.ZERO);
    }

    /**
     * Now: 40 of 101 procedures, 100 of 1,000 online, 60 of 100 paid: 0 + 0 + 2; 50 late 0.5; no plan 0; 3 reports
     * 0.25; survey 80 % 0.8: 3.55 of 10.
     */
    private static Assessment now() {
        Assessment.Builder assessment = Assessment.of(Unit.of("don-vi", "Đơn vị"), TREE.id(), SampleTree.YEAR);
        add(assessment, "1.1", NextStepsTest.numbers("with", "40", "procedures", "101"));
        add(assessment, "1.2", NextStepsTest.numbers("online", "100", "dossiers", "1000"));
        add(assessment, "1.3", NextStepsTest.numbers("paid", "60", "online", "100"));
        add(assessment, "1.4", NextStepsTest.numbers("late", "50", "dossiers", "1000"));
        add(assessment, "1.5", Map.of("plan", Fact.met(false)));
        add(assessment, "1.6", NextStepsTest.numbers("reports", "3"));
        add(assessment, "1.7", NextStepsTest.numbers("survey", "80"));
        return assessment.build();
    }

    private static void add(Assessment.Builder assessment, String code, Map<String, Fact> facts) {
        NodeCode leaf = NodeCode.parse(code);
        Opinion opinion = Opinion.at(TREE.leaf(leaf).orElseThrow().measured() ? Stage.SURVEY : Stage.COUNCIL);
        for (Map.Entry<String, Fact> fact : facts.entrySet()) {
            opinion = opinion.withFact(fact.getKey(), fact.getValue());
        }
        assessment.add(leaf, opinion);
    }

    private static ImprovementTargets targets(String... rows) {
        String csv = "code,value,fact,initiative\n" + String.join("\n", rows) + "\n";
        return ImprovementTargets.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "targets.csv");
    }

    private static WhatIf whatIf(String... rows) {
        return WhatIf.of(EVALUATOR, now(), Mode.FINAL, targets(rows));
    }

    /** 50 % of 101 are 50.5, so 51; 2 % of 1,000 late are 20, which give 0.8. */
    @Test
    void shares_conditions_and_counts_become_the_figures_that_reach_them() {
        WhatIf whatIf = whatIf("1.1,50 %,,", "1.4,2%,,", "1.5,đạt,,", "1.6,1,,", "1.7,\"85,5 %\",,");

        assertThat(whatIf.effects())
                .extracting(effect -> effect.figures() + " " + effect.gain())
                .containsExactly(
                        "{with=51} 1", "{late=20} 0.3", "{plan=true} 2", "{reports=1} 0.5", "{survey=85.5} 0.055");
        assertThat(whatIf.interaction()).isEqualTo(Points.ZERO);
        assertThat(whatIf.before().total().points()).isEqualTo(Points.parse("3.55"));
        assertThat(whatIf.after().total().points()).isEqualTo(Points.parse("7.405"));
        assertThat(EVALUATOR.evaluate(whatIf.assessment(), Mode.FINAL).total().points())
                .isEqualTo(Points.parse("7.405"));
    }

    /**
     * 20 % online are 200: +2 at 1.2, but 60 paid of 200 are 30 %: -2 at 1.3. Half of those online paid: met already
     * with 60 of 100, so alone it changes nothing; after the first it takes 100 of 200 and gives the 2 back.
     */
    @Test
    void targets_that_share_a_figure_work_together() {
        WhatIf whatIf = whatIf("1.2,20 %,,Dịch vụ công", "1.3,50 %,,Dịch vụ công");

        assertThat(whatIf.effects()).extracting(TargetEffect::gain).containsExactly(Points.ZERO, Points.ZERO);
        assertThat(whatIf.effects()).extracting(TargetEffect::alreadyMet).containsExactly(false, true);
        assertThat(whatIf.gain()).isEqualTo(Points.of(2));
        assertThat(whatIf.interaction()).isEqualTo(Points.of(2));
        assertThat(whatIf.initiatives()).isEqualTo(Map.of("Dịch vụ công", Points.ZERO));
        List<Share> others = List.of(Share.of(40, 100), Share.of(5, 10), Share.of(60, 100));
        assertThat(whatIf.ranks(others)).contains(List.of(new RankRange(4, 4, 4), new RankRange(2, 2, 4)));
        assertThat(WhatIfSentences.in(Language.EN).lines(whatIf, others))
                .containsExactly(
                        "Now: 3.55 of 10 points, index 35.50",
                        "With these targets: 5.55 of 10 points, index 55.50",
                        "Rank: 4 -> 2 of 4, if the others stay as they are",
                        "- 1.2 item 1.2, target 20 %: +0 points (a shared figure: 1.2 +2; 1.3 -2)",
                        "- 1.3 item 1.3, target 50 %: reached already",
                        "Together +2 points beyond the sum of each alone",
                        "Initiative Dịch vụ công: +0 points");
        assertThat(WhatIfSentences.in(Language.VI).lines(whatIf, others))
                .startsWith(
                        "Hiện nay: 3,55/10 điểm, chỉ số 35,50",
                        "Nếu đạt các mục tiêu: 5,55/10 điểm, chỉ số 55,50",
                        "Thứ hạng: 4 -> 2 trong 4 đơn vị, nếu các đơn vị khác giữ nguyên");
    }

    /** Without anything at 1.1 and 1.5 the index is 3.55 to 6.55 of 10; 50 % at 1.1 gives 1: 4.55 to 6.55. */
    @Test
    void an_unknown_baseline_gives_a_range_and_what_would_narrow_it() {
        Assessment open = now().without(NodeCode.parse("1.1")).without(NodeCode.parse("1.5"));
        WhatIf whatIf = WhatIf.of(EVALUATOR, open, Mode.FINAL, targets("1.1,50 %,,"));

        assertThat(whatIf.effects().get(0).wasOpen()).isTrue();
        assertThat(whatIf.effects().get(0).gain()).isEqualTo(Points.of(1));
        assertThat(whatIf.open()).containsExactly(NodeCode.parse("1.5"));
        assertThat(WhatIfSentences.in(Language.EN).lines(whatIf, List.of(Share.of(60, 100))))
                .containsExactly(
                        "Now: index 35.50 to 65.50, not everything is scored",
                        "With these targets: index 45.50 to 65.50",
                        "Rank: 1 to 2 -> 1 to 2 of 2, if the others stay as they are",
                        "- 1.1 item 1.1, target 50 %: up to +1 points, because what it has now is not known",
                        "To narrow the range: the figures of 1 items, the largest first: 1.5");
    }

    /** 83.93 of 100 in a tree of 10 points is 8.393; the targets give 1 of 1 and 0.8 of 1; at most 9.8 can be left. */
    @Test
    void a_published_index_alone_gives_bounds() {
        PublishedWhatIf whatIf =
                PublishedWhatIf.of(EVALUATOR, new BigDecimal("83.93"), targets("1.4,2 %,,", "1.1,50 %,,"));

        assertThat(whatIf.least()).isEqualTo(Share.of(new BigDecimal("83.925"), BigDecimal.valueOf(100)));
        assertThat(whatIf.most()).isEqualTo(Share.of(new BigDecimal("9.8"), BigDecimal.TEN));
        assertThat(WhatIfSentences.in(Language.EN).lines(whatIf, List.of(Share.of(90, 100), Share.of(80, 100))))
                .containsExactly(
                        "83.93 and these targets: between 83.93 and 98.00",
                        "Rank: 2 -> 1 to 2 of 3, if the others stay as they are",
                        "- 1.1 item 1.1: the target gives 1 of 1 points; it gains from 0 to 1",
                        "- 1.4 item 1.4: the target gives 0.8 of 1 points; it gains from 0 to 0.8",
                        "To narrow the range: the printed points of areas or methods, or the figures of these items now,"
                                + " the first one first");
        // one target of 0.8 points: 8.393 + 0.0005 + 0.8
        assertThat(PublishedWhatIf.of(EVALUATOR, new BigDecimal("83.93"), targets("1.4,2 %,,"))
                        .most())
                .isEqualTo(Share.of(new BigDecimal("9.1935"), BigDecimal.TEN));
    }

    @Test
    void every_target_that_cannot_be_made_is_told_with_how_far_one_can_get() {
        Assessment assessment = now().toBuilder()
                .notApplicable(NodeCode.parse("1.6"), new NotApplicable("không phát sinh", "Sở Nội vụ"))
                .build()
                .with(NodeCode.parse("1.3"), council("paid", 0, "online", 0));

        assertThatThrownBy(() -> WhatIf.of(
                        EVALUATOR,
                        assessment,
                        Mode.FINAL,
                        targets(
                                "9.1,50 %,,",
                                "1.1,50 %,other,",
                                "1.1,120 %,,",
                                "1.1,102,,",
                                "1.5,vàng,,",
                                "1.6,0,,",
                                "1.3,50 %,,",
                                "1.7,101,,",
                                "1.2,250,,",
                                "1.2,260,,")))
                .isInstanceOfSatisfying(
                        ParIndexException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.message(Language.EN))
                                .containsExactly(
                                        "PAR-5311 targets.csv:2: 9.1 is no item that is scored",
                                        "PAR-5312 targets.csv:3: item 1.1 does not measure other; it measures: with;"
                                                + " procedures",
                                        "PAR-5314 targets.csv:4: the target for item 1.1 is 120%; at most 100% can be reached",
                                        "PAR-5314 targets.csv:5: the target for item 1.1 is 102; at most 101 can be reached",
                                        "PAR-5313 targets.csv:6: the target for item 1.5 is vàng; expected: met or not met",
                                        "PAR-5316 targets.csv:7: item 1.6 does not apply to the unit: no target can be reached"
                                                + " there",
                                        "PAR-5317 targets.csv:8: item 1.3 has nothing to measure, because dossiers online is 0:"
                                                + " a share cannot be reached before there is something",
                                        "PAR-5314 targets.csv:9: the target for item 1.7 is 101; at most 100 can be reached",
                                        "PAR-5315 targets.csv:11: the target for item 1.2 sets online to 260, but targets.csv:10"
                                                + " sets it to 250"));
        assertThatThrownBy(() -> PublishedWhatIf.of(EVALUATOR, new BigDecimal("100.01"), targets("1.1,60,,")))
                .isInstanceOfSatisfying(
                        ParIndexException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.code().id())
                                .containsExactly("PAR-5320", "PAR-5318"));
        assertThatThrownBy(() -> targets("1.1,,,", "x,50 %,,"))
                .isInstanceOfSatisfying(
                        ParIndexException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.code().id() + " " + finding.place())
                                .containsExactly("PAR-5319 targets.csv:2", "PAR-3017 targets.csv:3"));
    }

    private static Opinion council(String a, long one, String b, long other) {
        return Opinion.at(Stage.COUNCIL).withFact(a, Fact.of(one)).withFact(b, Fact.of(other));
    }

    /** A unit whose figures at 1.1 are not known, only its points. */
    @Test
    void a_leaf_with_points_alone_takes_a_share() {
        Assessment points = now().without(NodeCode.parse("1.1"))
                .with(NodeCode.parse("1.1"), Opinion.at(Stage.COUNCIL).withPoints(Points.ZERO));
        WhatIf whatIf = WhatIf.of(EVALUATOR, points, Mode.FINAL, targets("1.1,62.5 %,,"));

        assertThat(whatIf.effects().get(0).gain()).isEqualTo(Points.of(1));
        assertThat(whatIf.effects().get(0).figures())
                .isEqualTo(Map.of("with", Fact.of(625), "procedures", Fact.of(1000)));
        assertThat(whatIf.effects().get(0).alreadyMet()).isFalse();
    }

    @Test
    void a_share_below_zero_is_refused() {
        assertThatThrownBy(() -> whatIf("1.1,-5 %,,"))
                .isInstanceOfSatisfying(
                        ParIndexException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.message(Language.EN))
                                .containsExactly(
                                        "PAR-5313 targets.csv:2: the target for item 1.1 is -5 %; expected: percentage"));
    }

    /** Points are stated in halves there: 0.7 can never be given. */
    @Test
    void a_target_that_the_rule_cannot_give_is_refused() {
        Methodology tree = new SampleTree()
                .leaf("2", new Stated("points", Optional.of(Points.parse("0.5"))))
                .grown();
        Assessment assessment = Assessment.of(Unit.of("don-vi", "Đơn vị"), tree.id(), SampleTree.YEAR)
                .build();

        assertThatThrownBy(() -> WhatIf.of(IndexEvaluator.of(tree), assessment, Mode.FINAL, targets("1.1,\"0,7\",,")))
                .isInstanceOfSatisfying(
                        ParIndexException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.message(Language.EN))
                                .containsExactly(
                                        "PAR-5313 targets.csv:2: the target for item 1.1 is 0,7; expected: a multiple of 0.5"));
    }
}
