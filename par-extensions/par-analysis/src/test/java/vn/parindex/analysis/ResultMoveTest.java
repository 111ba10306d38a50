package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.AllOrNothing;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.NoneOutcome;
import vn.parindex.methodology.ShareSteps;
import vn.parindex.methodology.Step;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Two years of one unit: a share of which the threshold rose from 80 to 90 %, and a condition. */
class ResultMoveTest {

    private static final NodeCode SHARE = NodeCode.parse("1.1");
    private static final NodeCode CONDITION = NodeCode.parse("2.1");
    private static final NodeCode NEW = NodeCode.parse("2.2");

    private static Methodology tree(String full, boolean more) {
        SampleTree tree = new SampleTree()
                .leaf(
                        "1",
                        new ShareSteps(
                                "a",
                                "b",
                                List.of(
                                        new Step(new BigDecimal(full), Points.of(1)),
                                        new Step(new BigDecimal("50"), Points.parse("0.5"))),
                                Points.ZERO,
                                NoneOutcome.ZERO))
                .area()
                .leaf("2", new AllOrNothing("met"));
        return (more ? tree.leaf("3", new AllOrNothing("more")) : tree).grown();
    }

    /**
     * Claimed before 85 of 100 for 1 point, cut to 0.5; by the new rule 85 % give 0.5, so the rule took 0.5. Claimed
     * now 95 for 1 point, so the figures gave 0.5. The appraisal lets it stand: it had cut 0.5 and now cuts nothing,
     * which gives 0.5. The condition was met and is not: -2 by figures. The new leaf gives 3 by the rules.
     */
    @Test
    void the_change_is_split_by_cause_and_the_parts_sum_to_it() {
        IndexEvaluator before = IndexEvaluator.of(tree("80", false));
        IndexEvaluator after = IndexEvaluator.of(tree("90", true));
        Assessment earlier = assessment(2020, 85, "0.5", true).build();
        Assessment later = assessment(2021, 95, "1", false)
                .add(NEW, Opinion.at(Stage.SELF).withFact("more", Fact.met(true)))
                .add(NEW, Opinion.at(Stage.COUNCIL).withFact("more", Fact.met(true)))
                .build();

        ResultMove move = ResultMove.of(before, earlier, after, later, Optional.empty(), Mode.FINAL);

        SplitRow share = row(move, "1.1");
        assertThat(share.split())
                .isEqualTo(new MoveSplit(Points.parse("-0.5"), Points.parse("0.5"), Points.parse("0.5"), Points.ZERO));
        assertThat(row(move, "2.1").split())
                .isEqualTo(new MoveSplit(Points.ZERO, Points.of(-2), Points.ZERO, Points.ZERO));
        assertThat(row(move, "2.2").split())
                .isEqualTo(new MoveSplit(Points.of(3), Points.ZERO, Points.ZERO, Points.ZERO));
        assertThat(move.rows(LossSubject.AREA))
                .extracting(row -> row.code() + " " + row.split().change())
                .containsExactly("1 0.5", "2 1");
        // 2.5 before, 4 after
        assertThat(move.change()).isEqualTo(Points.parse("1.5"));
        assertThat(move.rows(LossSubject.WHOLE).get(0).split())
                .isEqualTo(new MoveSplit(Points.parse("2.5"), Points.parse("-1.5"), Points.parse("0.5"), Points.ZERO));
        assertThat(move.rows(LossSubject.METHOD)).hasSize(1);
        assertThat(move.adjustments()).isEqualTo(Points.ZERO);
        assertThat(AnalysisJson.MOVE.canonical(move))
                .startsWith("{\"format\":\"par-why/1\",\"from\":{\"unit\":\"don-vi\",")
                .contains("\"change\":\"1.5\",\"adjustments\":\"0\",\"rows\":[{\"subject\":\"whole\",")
                .contains("\"pointsBefore\":\"2.5\",\"pointsAfter\":\"4\",\"change\":\"1.5\","
                        + "\"byFacts\":\"-1.5\",\"byRules\":\"2.5\",\"byOpinions\":\"0.5\",\"byMixed\":\"0\"}");
    }

    /** Points stated without figures are opinions while the rule stays, and cannot be split where it changed. */
    @Test
    void points_without_figures_are_opinions_or_not_to_be_split() {
        Assessment earlier = points(2020, "0.5");
        Assessment later = points(2021, "1");
        IndexEvaluator old = IndexEvaluator.of(tree("80", false));
        IndexEvaluator young = IndexEvaluator.of(tree("90", false));

        assertThat(row(ResultMove.of(old, earlier, old, later, Optional.empty(), Mode.FINAL), "1.1")
                        .split())
                .isEqualTo(new MoveSplit(Points.ZERO, Points.ZERO, Points.parse("0.5"), Points.ZERO));
        assertThat(row(ResultMove.of(old, earlier, young, later, Optional.empty(), Mode.FINAL), "1.1")
                        .split())
                .isEqualTo(new MoveSplit(Points.ZERO, Points.ZERO, Points.ZERO, Points.parse("0.5")));
    }

    @Test
    void what_cannot_be_split_is_refused_with_all_reasons() {
        IndexEvaluator old = IndexEvaluator.of(tree("80", false));
        IndexEvaluator other = IndexEvaluator.of(
                new SampleTree("other-tree").leaf("1", new AllOrNothing("met")).grown());
        Assessment open = Assessment.of(
                        Unit.of("khac", "Khác"), other.methodology().id(), IndexYear.of(2021))
                .build();

        assertThatThrownBy(() -> ResultMove.of(old, points(2020, "1"), other, open, Optional.empty(), Mode.FINAL))
                .isInstanceOfSatisfying(
                        ParIndexException.class,
                        refused -> assertThat(refused.message(Language.EN))
                                .isEqualTo("PAR-5304: the two assessments are of two units: don-vi and khac\n"
                                        + "PAR-5305: no crosswalk joins sample-tree and other-tree: the change cannot be split\n"
                                        + "PAR-5306: the result of 2021 is open at 1.1 and may still become 0 to 1 points: the"
                                        + " change cannot be split exactly"));
    }

    private static Assessment points(int year, String points) {
        return Assessment.of(Unit.of("don-vi", "Đơn vị"), tree("80", false).id(), IndexYear.of(year))
                .add(SHARE, Opinion.at(Stage.COUNCIL).withPoints(Points.parse(points)))
                .add(CONDITION, Opinion.at(Stage.COUNCIL).withPoints(Points.of(2)))
                .build();
    }

    private static Assessment.Builder assessment(int year, int part, String given, boolean met) {
        return Assessment.of(Unit.of("don-vi", "Đơn vị"), tree("80", false).id(), IndexYear.of(year))
                .add(SHARE, Opinion.at(Stage.SELF).withFact("a", Fact.of(part)).withFact("b", Fact.of(100)))
                .add(
                        SHARE,
                        Opinion.at(Stage.COUNCIL)
                                .withDecision(Opinion.Decision.ADJUSTED)
                                .withReason("vì")
                                .withPoints(Points.parse(given)))
                .add(CONDITION, Opinion.at(Stage.SELF).withFact("met", Fact.met(met)))
                .add(CONDITION, Opinion.at(Stage.COUNCIL).withFact("met", Fact.met(met)));
    }

    private static SplitRow row(ResultMove move, String code) {
        return move.rows().stream()
                .filter(row -> row.code().equals(code) && row.subject() == LossSubject.LEAF)
                .findFirst()
                .orElseThrow();
    }
}
