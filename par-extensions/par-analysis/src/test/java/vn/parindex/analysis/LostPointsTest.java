package vn.parindex.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Stated;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Two areas: 1 with leaves of 2 and 3 points, 2 with one of 5. */
class LostPointsTest {

    private static final Methodology TREE = new SampleTree()
            .leaf("2", new Stated("a", Optional.empty()))
            .leaf("3", new Stated("b", Optional.empty()))
            .area()
            .leaf("5", new Stated("c", Optional.empty()))
            .grown();
    private static final IndexEvaluator EVALUATOR = IndexEvaluator.of(TREE);
    private static final NodeCode FIRST = NodeCode.parse("1.1");

    @Test
    void points_are_lost_against_the_maximum_at_every_level() {
        LostPoints lost = LostPoints.of(result("x", "1.5", "3", "2"));

        assertThat(lost.rows())
                .extracting(row -> row.subject().id() + " " + row.code() + " " + row.lost())
                .containsExactly(
                        "whole  3.5",
                        "method appraisal 3.5",
                        "method survey 0",
                        "method index 0",
                        "area 1 0.5",
                        "leaf 1.1 0.5",
                        "leaf 1.2 0",
                        "area 2 3",
                        "leaf 2.1 3");
        assertThat(lost.mostLost()).extracting(LostRow::code).containsExactly("2.1", "1.1");
        assertThat(lost.rows(LossSubject.AREA)).allMatch(row -> row.mean().isEmpty());
    }

    /** At 2.1 the peers have 4, 3, 2 and 5: mean 3.5, median 3.5, best 5; the unit has 2. */
    @Test
    void peers_are_held_beside_it_as_mean_median_best_and_by_name() {
        LostPoints lost = LostPoints.of(
                result("x", "1.5", "3", "2"),
                List.of(
                        result("a", "2", "3", "4"),
                        result("b", "1", "3", "3"),
                        result("c", "0", "0", "2"),
                        result("d", "2", "2", "5"),
                        result("x", "1.5", "3", "2")),
                Optional.of("c"));
        LostRow row = row(lost, "2.1");

        assertThat(row.mean()).contains(new PeerGap(Share.of(7, 10), Points.parse("1.5"), 4));
        assertThat(row.median().orElseThrow().gap()).isEqualTo(Points.parse("1.5"));
        assertThat(row.best().orElseThrow().gap()).isEqualTo(Points.of(3));
        assertThat(row.chosen().orElseThrow().gap()).isEqualTo(Points.ZERO);
        // at 1.1 the mean is (2 + 1 + 0 + 2) / 4 = 1.25, so the unit is 0.25 ahead
        assertThat(row(lost, "1.1").mean().orElseThrow().gap()).isEqualTo(Points.parse("-0.25"));
        // the totals are 9, 7, 2 and 9: mean 6.75, median 8, against 6.5
        assertThat(lost.rows().get(0).mean().orElseThrow().gap()).isEqualTo(Points.parse("0.25"));
        assertThat(lost.rows().get(0).median().orElseThrow().gap()).isEqualTo(Points.parse("1.5"));
    }

    /** 2.1: 2 of 5 points beside 4 and 2, a mean of 3 and the best 4. */
    @Test
    void the_document_has_each_row_with_its_distances() {
        LostPoints lost = LostPoints.of(
                result("x", "1.5", "3", "2"),
                List.of(result("a", "2", "3", "4"), result("c", "0", "0", "2")),
                Optional.of("c"));

        assertThat(AnalysisJson.LOST.canonical(lost))
                .startsWith("{\"format\":\"par-lost/1\",\"unit\":\"x\",")
                .contains("\"mode\":\"final\",\"index\":\"65.00\",\"rows\":[{\"subject\":\"whole\",")
                .contains("\"maximum\":\"5\",\"points\":\"2\",\"lost\":\"3\",\"open\":false,"
                        + "\"mean\":{\"percent\":\"60.00\",\"gap\":\"1\",\"count\":2},"
                        + "\"median\":{\"percent\":\"60.00\",\"gap\":\"1\",\"count\":2},"
                        + "\"best\":{\"percent\":\"80.00\",\"gap\":\"2\",\"count\":2},"
                        + "\"chosen\":{\"percent\":\"40.00\",\"gap\":\"0\",\"count\":1}}");
    }

    /** A peer without 1.1 has 3 of 3 in area 1; the unit has 4.5 of 5. */
    @Test
    void a_peer_to_which_less_applies_is_compared_by_its_share() {
        Assessment other = assessment("a", "0", "3", "4")
                .notApplicable(FIRST, new NotApplicable("không phát sinh", "Sở Nội vụ"))
                .build();
        LostPoints lost = LostPoints.of(
                result("x", "1.5", "3", "2"), List.of(EVALUATOR.evaluate(other, Mode.FINAL)), Optional.empty());

        assertThat(row(lost, "1").best()).contains(new PeerGap(Share.of(1, 1), Points.parse("0.5"), 1));
        assertThat(row(lost, "1.1").best()).isEmpty();
    }

    @Test
    void what_is_open_is_not_lost_and_not_compared() {
        Assessment open = Assessment.of(Unit.of("x", "Đơn vị x"), TREE.id(), SampleTree.YEAR)
                .add(FIRST, Opinion.at(Stage.COUNCIL).withPoints(Points.of(1)))
                .build();
        LostPoints lost = LostPoints.of(
                EVALUATOR.evaluate(open, Mode.FINAL), List.of(result("a", "2", "3", "4")), Optional.empty());

        assertThat(row(lost, "2.1").lost()).isEqualTo(Points.ZERO);
        assertThat(row(lost, "2.1").mean()).isEmpty();
        assertThat(lost.rows().get(0).lost()).isEqualTo(Points.of(1));
        assertThat(row(lost, "1.1").mean().orElseThrow().gap()).isEqualTo(Points.of(1));
    }

    @Test
    void peers_that_cannot_be_compared_are_refused_all_at_once() {
        assertThatThrownBy(() -> LostPoints.of(
                        result("x", "1", "1", "1"),
                        List.of(result("a", "1", "1", "1"), result("a", "2", "2", "2")),
                        Optional.of("b")))
                .isInstanceOfSatisfying(ParIndexException.class, refused -> {
                    assertThat(refused.findings())
                            .extracting(f -> f.code().id())
                            .contains("PAR-5301");
                    assertThat(refused.findings()).hasSizeGreaterThan(1);
                    assertThat(refused.findings().get(0).message(Language.EN))
                            .isEqualTo("PAR-5301: there is no unit b among the peers; there are: a; a");
                    assertThat(refused.findings().get(0).message(Language.VI))
                            .isEqualTo("PAR-5301: không có đơn vị b trong các đơn vị so sánh; có: a; a");
                });
    }

    /** Claims 2, 3 and 5; the appraisal gives 1.5 and 4 for one reason, and 3 stays. */
    @Test
    void losses_between_claim_and_result_are_summed_by_reason_and_area() {
        Assessment.Builder assessment = Assessment.of(Unit.of("x", "Đơn vị x"), TREE.id(), SampleTree.YEAR);
        claim(assessment, "1.1", "2", "1.5", "thiếu tài liệu kiểm chứng");
        claim(assessment, "1.2", "2", "3", "tính lại");
        claim(assessment, "2.1", "5", "4", "thiếu tài liệu kiểm chứng");

        AppraisalLosses losses = AppraisalLosses.of(EVALUATOR, assessment.build());

        assertThat(losses.lost()).isEqualTo(Points.parse("1.5"));
        assertThat(losses.gained()).isEqualTo(Points.of(1));
        assertThat(losses.leaves()).extracting(leaf -> leaf.code().toString()).containsExactly("2.1", "1.1", "1.2");
        assertThat(losses.reasons())
                .extracting(reason -> reason.reason() + " " + reason.lost() + " " + reason.leaves())
                .containsExactly("thiếu tài liệu kiểm chứng 1.5 [1.1, 2.1]", "tính lại -1 [1.2]");
        assertThat(losses.areas())
                .isEqualTo(Map.of(NodeCode.parse("1"), Points.parse("-0.5"), NodeCode.parse("2"), Points.of(1)));
        assertThat(losses.open()).isEmpty();
    }

    private static void claim(Assessment.Builder assessment, String code, String claimed, String given, String reason) {
        assessment.add(NodeCode.parse(code), Opinion.at(Stage.SELF).withPoints(Points.parse(claimed)));
        assessment.add(
                NodeCode.parse(code),
                Opinion.at(Stage.APPRAISAL_1)
                        .withDecision(Opinion.Decision.ADJUSTED)
                        .withPoints(Points.parse(given))
                        .withReason(reason));
    }

    private static LostRow row(LostPoints lost, String code) {
        return lost.rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static IndexResult result(String unit, String... points) {
        return EVALUATOR.evaluate(assessment(unit, points).build(), Mode.FINAL);
    }

    private static Assessment.Builder assessment(String unit, String... points) {
        Assessment.Builder assessment = Assessment.of(Unit.of(unit, "Đơn vị " + unit), TREE.id(), SampleTree.YEAR);
        for (int i = 0; i < points.length; i++) {
            assessment.add(
                    TREE.leaves().get(i).code(), Opinion.at(Stage.COUNCIL).withPoints(Points.parse(points[i])));
        }
        return assessment;
    }
}
