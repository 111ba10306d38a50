package vn.parindex.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.methodology.Adjustment;
import vn.parindex.methodology.Adjustment.Placement;
import vn.parindex.methodology.AdjustmentKind;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.result.State;
import vn.parindex.value.Confidence;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** Bonus and penalty points, worked by hand on a tree of 70 + 30 points. */
class AdjustmentsTest {

    private static final NodeCode FIRST = NodeCode.parse("1.1");
    private static final NodeCode SECOND = NodeCode.parse("1.2");

    /** Tiền Giang 2020 printed 102.50 for a unit; how its points were made up is not known. */
    @Test
    void a_bonus_outside_the_total_may_pass_it() {
        IndexResult result = evaluate(of(bonus("5", Placement.OUTSIDE_TOTAL)), "70", "30", entry("bonus", "2.5"));
        assertThat(result.total().points()).isEqualTo(Points.parse("102.5"));
        assertThat(result.published(result.index().orElseThrow())).isEqualTo("102.50");
        assertThat(result.total().lost()).isEqualTo(Points.parse("-2.5"));
        assertThat(codes(result)).isEmpty();
    }

    @Test
    void a_bonus_is_capped() {
        IndexResult result =
                evaluate(of(bonus("2.5", Placement.OUTSIDE_TOTAL)), "60", "20", entry("bonus", "2.500000001"));
        assertThat(result.total().points()).isEqualTo(Points.parse("82.5"));
        assertThat(result.adjustments())
                .extracting(a -> a.id() + " " + a.asked() + " " + a.counted() + " " + a.penalty())
                .containsExactly("bonus 2.500000001 2.5 false");
        assertThat(codes(result)).containsExactly("PAR-1030");
    }

    @Test
    void a_bonus_exactly_at_its_cap_is_not_capped() {
        IndexResult result = evaluate(of(bonus("2.5", Placement.OUTSIDE_TOTAL)), "60", "20", entry("bonus", "2.5"));
        assertThat(result.total().points()).isEqualTo(Points.parse("82.5"));
        assertThat(codes(result)).isEmpty();
    }

    @Test
    void two_entries_of_one_bonus_share_one_cap() {
        IndexResult result = evaluate(
                of(bonus("2.5", Placement.OUTSIDE_TOTAL)), "60", "20", entry("bonus", "2"), entry("bonus", "1.5"));
        assertThat(result.total().points()).isEqualTo(Points.parse("82.5"));
        assertThat(result.adjustments())
                .extracting(a -> a.asked() + " " + a.counted())
                .containsExactly("3.5 2.5");
        assertThat(codes(result)).containsExactly("PAR-1030");
    }

    @Test
    void a_bonus_inside_the_total_is_cut_at_it() {
        IndexResult result = evaluate(of(bonus("5", Placement.INSIDE_TOTAL)), "70", "28", entry("bonus", "5"));
        assertThat(result.total().points()).isEqualTo(Points.of(100));
        assertThat(codes(result)).containsExactly("PAR-1033");
    }

    @Test
    void a_bonus_inside_the_total_that_fills_it_is_not_cut() {
        IndexResult result = evaluate(of(bonus("5", Placement.INSIDE_TOTAL)), "70", "25", entry("bonus", "5"));
        assertThat(result.total().points()).isEqualTo(Points.of(100));
        assertThat(codes(result)).isEmpty();
    }

    @Test
    void the_total_that_cuts_is_the_one_that_applies() {
        Methodology methodology = of(bonus("5", Placement.INSIDE_TOTAL));
        IndexResult result = IndexEvaluator.of(methodology)
                .evaluate(
                        assessment()
                                .add(FIRST, TestOpinion.parse("self: points=68"))
                                .notApplicable(SECOND, new NotApplicable("không có", "UBND tỉnh"))
                                .add(entry("bonus", "5"))
                                .build(),
                        Mode.SELF);
        assertThat(result.total().points()).isEqualTo(Points.of(70));
        assertThat(result.total().maximum()).isEqualTo(Points.of(70));
        assertThat(codes(result)).containsExactly("PAR-1033");
    }

    @Test
    void a_penalty_is_taken() {
        for (Placement placement : Placement.values()) {
            IndexResult result = evaluate(of(penalty("5", placement)), "60", "20", entry("penalty", "1.5"));
            assertThat(result.total().points()).isEqualTo(Points.parse("78.5"));
            assertThat(result.total().lost()).isEqualTo(Points.parse("21.5"));
            assertThat(result.adjustments())
                    .extracting(a -> a.penalty() + " " + a.counted())
                    .containsExactly("true 1.5");
            assertThat(codes(result)).isEmpty();
        }
    }

    @Test
    void a_penalty_is_capped() {
        for (Placement placement : Placement.values()) {
            IndexResult result = evaluate(of(penalty("5", placement)), "60", "20", entry("penalty", "7.5"));
            // 80 less the cap of 5
            assertThat(result.total().points()).isEqualTo(Points.of(75));
            assertThat(result.adjustments())
                    .extracting(a -> a.asked() + " " + a.counted())
                    .containsExactly("7.5 5");
            assertThat(codes(result)).containsExactly("PAR-1030");
        }
    }

    @Test
    void a_sum_inside_the_total_below_zero_is_cut_before_a_bonus_outside_it() {
        Methodology methodology = of(penalty("5", Placement.INSIDE_TOTAL), bonus("5", Placement.OUTSIDE_TOTAL));
        IndexResult result = evaluate(methodology, "2", "0", entry("penalty", "3"), entry("bonus", "2"));
        // 2 - 3 is cut at 0, then 2 more
        assertThat(result.total().points()).isEqualTo(Points.of(2));
        assertThat(codes(result)).containsExactly("PAR-1040");
    }

    @Test
    void a_penalty_never_takes_more_than_there_is() {
        for (Placement placement : Placement.values()) {
            IndexResult result = evaluate(of(penalty("5", placement)), "2", "0", entry("penalty", "3"));
            assertThat(result.total().points()).isEqualTo(Points.ZERO);
            assertThat(codes(result)).containsExactly("PAR-1040");
            assertThat(result.findings().get(0).arguments().get("got")).isEqualTo(Points.of(-1));
        }
    }

    @Test
    void a_penalty_that_takes_exactly_what_there_is_leaves_a_judged_zero() {
        IndexResult result = evaluate(of(penalty("5", Placement.INSIDE_TOTAL)), "3", "0", entry("penalty", "3"));
        assertThat(result.total().points()).isEqualTo(Points.ZERO);
        assertThat(result.total().state()).isEqualTo(State.SCORED);
        assertThat(codes(result)).isEmpty();
    }

    @Test
    void inside_comes_before_outside() {
        Methodology methodology = of(bonus("5", Placement.INSIDE_TOTAL), penalty("5", Placement.OUTSIDE_TOTAL));
        IndexResult result = evaluate(methodology, "70", "28", entry("bonus", "5"), entry("penalty", "2"));
        assertThat(result.total().points()).isEqualTo(Points.of(98));
        assertThat(codes(result)).containsExactly("PAR-1033");
    }

    @Test
    void what_has_no_reason_or_is_below_zero_does_not_count() {
        IndexResult result = evaluate(
                of(bonus("5", Placement.OUTSIDE_TOTAL)),
                "60",
                "20",
                new AdjustmentEntry("bonus", Points.of(1), " "),
                entry("bonus", "-1"),
                entry("bonus", "0.25"));
        assertThat(result.total().points()).isEqualTo(Points.parse("80.25"));
        assertThat(codes(result)).containsExactly("PAR-1031", "PAR-1031");
    }

    @Test
    void what_the_methodology_does_not_have_does_not_count() {
        IndexResult result = evaluate(of(bonus("5", Placement.OUTSIDE_TOTAL)), "60", "20", entry("medal", "1"));
        assertThat(result.total().points()).isEqualTo(Points.of(80));
        assertThat(result.adjustments()).isEmpty();
        assertThat(codes(result)).containsExactly("PAR-1029");
    }

    @Test
    void a_methodology_without_any_says_so() {
        IndexResult result = evaluate(of(), "60", "20", entry("medal", "1"));
        assertThat(result.findings())
                .extracting(Object::toString)
                .containsExactly("PAR-1029 medal: no bonus or penalty medal; there are none");
    }

    @Test
    void asking_for_zero_changes_nothing() {
        IndexResult result = evaluate(of(bonus("5", Placement.OUTSIDE_TOTAL)), "60", "20", entry("bonus", "0"));
        assertThat(result.total().points()).isEqualTo(Points.of(80));
        assertThat(result.adjustments()).isEmpty();
        assertThat(codes(result)).isEmpty();
    }

    @Test
    void the_most_of_a_provisional_total_honours_the_cut() {
        IndexResult result = evaluate(of(bonus("5", Placement.INSIDE_TOTAL)), "65", "", entry("bonus", "5"));
        assertThat(result.total().least()).isEqualTo(Points.of(70));
        assertThat(result.total().most()).isEqualTo(Points.of(100));
        IndexResult full = evaluate(of(bonus("5", Placement.INSIDE_TOTAL)), "70", "", entry("bonus", "5"));
        assertThat(full.total().least()).isEqualTo(Points.of(75));
        assertThat(full.total().most()).isEqualTo(Points.of(100));
        assertThat(full.total().isProvisional()).isTrue();
    }

    @Test
    void the_most_of_a_provisional_total_honours_a_penalty_that_found_nothing() {
        IndexResult result = evaluate(of(penalty("5", Placement.INSIDE_TOTAL)), "0", "", entry("penalty", "5"));
        assertThat(result.total().least()).isEqualTo(Points.ZERO);
        assertThat(result.total().most()).isEqualTo(Points.of(25));
        assertThat(codes(result)).containsExactly("PAR-1016", "PAR-1040");
    }

    @Test
    void the_most_of_a_provisional_total_includes_a_bonus_outside() {
        IndexResult result = evaluate(of(bonus("5", Placement.OUTSIDE_TOTAL)), "70", "", entry("bonus", "5"));
        assertThat(result.total().least()).isEqualTo(Points.of(75));
        assertThat(result.total().most()).isEqualTo(Points.of(105));
    }

    @Test
    void sums_beyond_the_range_of_points_are_capped_like_any_other() {
        AdjustmentEntry most = entry("bonus", "9223372036.854775807");
        IndexResult result = evaluate(of(bonus("5", Placement.OUTSIDE_TOTAL)), "60", "20", most, most, most);
        assertThat(result.total().points()).isEqualTo(Points.of(85));
        assertThat(result.adjustments()).extracting(a -> a.counted()).containsExactly(Points.of(5));
        assertThat(codes(result)).containsExactly("PAR-1030");
    }

    private static Adjustment bonus(String cap, Placement placement) {
        return new Adjustment(
                "bonus",
                AdjustmentKind.BONUS,
                Text.of("điểm thưởng", "bonus"),
                Points.parse(cap),
                placement,
                TestTree.CITATION,
                Confidence.REPORTED);
    }

    private static Adjustment penalty(String cap, Placement placement) {
        return new Adjustment(
                "penalty",
                AdjustmentKind.PENALTY,
                Text.of("điểm trừ", "penalty"),
                Points.parse(cap),
                placement,
                TestTree.CITATION,
                Confidence.REPORTED);
    }

    private static AdjustmentEntry entry(String id, String points) {
        return new AdjustmentEntry(id, Points.parse(points), "có lý do");
    }

    private static Methodology of(Adjustment... adjustments) {
        return TestTree.plant()
                .area()
                .criterion(TestLeaf.parse("70", "stated", "points"))
                .criterion(TestLeaf.parse("30", "stated, may be n/a", "points"))
                .builder()
                .adjustments(List.of(adjustments))
                .build();
    }

    private static IndexResult evaluate(
            Methodology methodology, String first, String second, AdjustmentEntry... entries) {
        Assessment.Builder assessment = assessment().add(FIRST, TestOpinion.parse("self: points=" + first));
        if (!second.isEmpty()) {
            assessment.add(SECOND, TestOpinion.parse("self: points=" + second));
        }
        for (AdjustmentEntry entry : entries) {
            assessment.add(entry);
        }
        return IndexEvaluator.of(methodology).evaluate(assessment.build(), Mode.SELF);
    }

    private static Assessment.Builder assessment() {
        return Assessment.of(Unit.of("don-vi", "Đơn vị"), TestTree.ID, TestTree.YEAR);
    }

    private static List<String> codes(IndexResult result) {
        List<String> codes = new ArrayList<>();
        result.findings().forEach(finding -> codes.add(finding.code().id()));
        return codes;
    }
}
