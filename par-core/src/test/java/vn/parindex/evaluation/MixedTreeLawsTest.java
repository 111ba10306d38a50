package vn.parindex.evaluation;

import java.util.List;
import org.junit.jupiter.api.Nested;
import vn.parindex.laws.EvaluationLaws;
import vn.parindex.methodology.Adjustment;
import vn.parindex.methodology.AdjustmentKind;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Confidence;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.RoundingKind;
import vn.parindex.value.Text;

/** The laws of evaluation on a tree that mixes all kinds of rule, with bonus and penalty, under three roundings. */
class MixedTreeLawsTest {

    private static Methodology tree(Rounding leaf) {
        return TestTree.plant()
                .area()
                .criterion(leaf("0.5", "all-or-nothing, may be n/a", "met: issued"))
                .criterion(
                        leaf("1", "steps % : >=100 -> 1 ; >=80 -> 0.5 ; else 0 ; none -> full", "ratio: a / b"),
                        leaf("1", "steps % : >=110 -> 1 ; >=100 -> 0.5 ; else 0.25 ; none -> n/a", "ratio: a / c"),
                        leaf(
                                "0.75",
                                "steps % : >=66.666666667 -> 0.75 ; else 0 ; none -> 0, may be n/a",
                                "ratio: d / b"))
                .criterion(
                        leaf("1", "steps # : >=2 -> 1 ; >=1 -> 0.5 ; else 0", "count: initiatives"),
                        leaf("1", "steps # : >=5 -> 1 ; else 0.25", "count: inspections"))
                .area()
                .criterion(
                        leaf("1", "proportional : floor 70 ; none -> full", "ratio: on_time / resolved"),
                        leaf("0.5", "proportional : floor 50 full 95 ; none -> 0", "ratio: online / received"),
                        leaf("0.25", "proportional : floor 33.333 ; none -> n/a", "ratio: rated / received"))
                .criterion(
                        leaf("1", "linear : 60 -> 0 ; 90 -> 1 ; none -> 0", "ratio: spent / granted"),
                        leaf("1", "linear : 0 -> 1 ; 20 -> 0 ; none -> full", "ratio: late / resolved"))
                .criterion(leaf("1", "linear : 60 -> 0.25 ; 95 -> 1 ; none -> n/a", "ratio: trained / staff"))
                .criterion(leaf("1.5", "linear : 100 -> 0 ; 110 -> 1.5 ; none -> n/a", "ratio: this_year / last_year"))
                .area()
                .criterion(
                        leaf("1.5", "checklist : x = 0.75 ; y = 0.5 ; z = 0.25", "met: x, y, z"),
                        leaf("0.5", "checklist : v = 0.5", "met: v"))
                .criterion(
                        leaf("1", "deduct : 0.25 per late report", "count: late_reports"),
                        leaf("0.5", "deduct : 0.2 per complaint", "count: complaints"))
                .criterion(
                        leaf("1", "levels : full = 1 ; partial = 0.5 ; none = 0", "level"),
                        leaf("1", "levels : full = 1 ; partial = 0.25", "level"))
                .area()
                .criterion(
                        leaf("0.5", "survey", "survey"),
                        leaf("1.25", "survey", "survey"),
                        leaf("0.5", "survey, may be n/a", "survey"))
                .criterion(leaf("10", "index : SIPAS", "index"))
                .criterion(
                        leaf("9", "stated", "points"),
                        leaf("1", "stated : step 0.25, may be n/a", "points"),
                        leaf("1", "proportional : floor 0 ; none -> n/a, not self-assessed", "ratio: e / f"))
                .builder()
                .rounding(TestTree.rounding(leaf, Rounding.halfUp(2)))
                .adjustments(List.of(
                        adjustment("bonus", AdjustmentKind.BONUS, Adjustment.Placement.INSIDE_TOTAL),
                        adjustment("prize", AdjustmentKind.BONUS, Adjustment.Placement.OUTSIDE_TOTAL),
                        adjustment("penalty", AdjustmentKind.PENALTY, Adjustment.Placement.INSIDE_TOTAL),
                        adjustment("fine", AdjustmentKind.PENALTY, Adjustment.Placement.OUTSIDE_TOTAL)))
                .build();
    }

    private static TestLeaf leaf(String maximum, String rule, String facts) {
        return TestLeaf.parse(maximum, rule, facts);
    }

    private static Adjustment adjustment(String id, AdjustmentKind kind, Adjustment.Placement placement) {
        return new Adjustment(
                id, kind, Text.of("điểm " + id, id), Points.of(20), placement, TestTree.CITATION, Confidence.REPORTED);
    }

    /** As in the data of 2020. */
    @Nested
    class WithFiveDecimalsHalfUp extends EvaluationLaws {
        WithFiveDecimalsHalfUp() {
            super(tree(Rounding.halfUp(5)));
        }

        @Override
        protected int trials() {
            return 10_000;
        }
    }

    /** Where halves are common. */
    @Nested
    class WithTwoDecimalsHalfEven extends EvaluationLaws {
        WithTwoDecimalsHalfEven() {
            super(tree(new Rounding(2, RoundingKind.HALF_EVEN)));
        }

        @Override
        protected int trials() {
            return 500;
        }
    }

    /** Where every digit beyond is lost. */
    @Nested
    class WithThreeDecimalsDown extends EvaluationLaws {
        WithThreeDecimalsDown() {
            super(tree(new Rounding(3, RoundingKind.DOWN)));
        }

        @Override
        protected int trials() {
            return 500;
        }
    }
}
