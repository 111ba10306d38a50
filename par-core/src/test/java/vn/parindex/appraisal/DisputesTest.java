package vn.parindex.appraisal;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Opinion;
import vn.parindex.result.IndexResult;
import vn.parindex.result.State;
import vn.parindex.value.Fact;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Worked by hand: claimed 3.6 and 3, appraised 3.2 and 2.5, decided 3.6 and 2.5, of 20 points. */
class DisputesTest {

    private static final Rounding TWO = Rounding.halfUp(2);
    private static final List<Share> OTHERS =
            List.of(Share.of(95, 100), Share.of(91, 100), Share.of(90, 100), Share.of(895, 1000));

    private final Sample sample = Sample.whole();
    private final Disputes disputes = sample.process().disputes(sample.state(), OTHERS);

    private ComparedLeaf leaf(String code) {
        return disputes.disputed().stream()
                .filter(l -> l.code().toString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal effect(ModeDifference difference) {
        return difference.effect().orElseThrow().percentagePoints(TWO);
    }

    @Test
    void the_largest_difference_comes_first() {
        // 2.2.1: 0.5 of 20 is 2.5 percentage points; 1.2: 0.4 of 20 is 2
        assertThat(disputes.disputed()).extracting(l -> l.code().toString()).containsExactly("2.2.1", "1.2");
    }

    @Test
    void a_row_holds_what_each_side_gives_and_which_opinion_that_is() {
        assertThat(leaf("2.2.1").maximum()).isEqualTo(Points.of(3));
        assertThat(leaf("2.2.1").counted())
                .containsEntry(
                        Mode.SELF, new CountedValue(State.SCORED, Points.of(3), java.util.Optional.of(Stage.SELF)))
                .containsEntry(
                        Mode.APPRAISED,
                        new CountedValue(State.SCORED, Points.parse("2.5"), java.util.Optional.of(Stage.APPRAISAL_2)));
        assertThat(leaf("1.2").counted().get(Mode.FINAL).stage()).contains(Stage.COUNCIL);
        assertThat(leaf("1.2").entry().opinion(Stage.EXPLANATION).orElseThrow().explanation())
                .isEqualTo("Số liệu lấy từ hệ thống một cửa.");
    }

    @Test
    void a_difference_has_size_direction_reason_and_effect() {
        ModeDifference appraisal =
                leaf("2.2.1").difference(ModePair.SELF_TO_APPRAISED).orElseThrow();
        assertThat(appraisal.points()).isEqualTo(Points.parse("-0.5"));
        assertThat(appraisal.reason()).isEqualTo("Chấp nhận một phần.");
        assertThat(effect(appraisal)).isEqualByComparingTo("-2.50");
        assertThat(appraisal.effect().orElseThrow().direction()).isEqualTo(-1);

        ModeDifference council =
                leaf("1.2").difference(ModePair.APPRAISED_TO_FINAL).orElseThrow();
        assertThat(council.points()).isEqualTo(Points.parse("0.4"));
        assertThat(council.reason()).isEqualTo("Hội đồng chấp nhận giải trình.");
        assertThat(effect(council)).isEqualByComparingTo("2.00");
        assertThat(leaf("1.2").difference(ModePair.SELF_TO_FINAL)).isEmpty();
        assertThat(leaf("1.2")
                        .difference(ModePair.SELF_TO_APPRAISED)
                        .orElseThrow()
                        .reason())
                .isEqualTo("Thiếu hồ sơ trễ hạn.");
    }

    @Test
    void the_rank_is_counted_among_the_others_as_they_stand() {
        // the council: from 89.5 % (95, 91 and 90 are better) to 91.5 % (95 is better)
        assertThat(leaf("1.2")
                        .difference(ModePair.APPRAISED_TO_FINAL)
                        .orElseThrow()
                        .rank())
                .contains(new RankMove(4, 2));
        // the appraisal of 2.2.1 alone: 18.4 of 20 is 92 %, rank 2; with it 89.5 %, rank 4
        assertThat(leaf("2.2.1")
                        .difference(ModePair.SELF_TO_APPRAISED)
                        .orElseThrow()
                        .rank())
                .contains(new RankMove(2, 4));
        assertThat(sample.process().disputes(sample.state(), List.of()).disputed())
                .allSatisfy(l -> assertThat(l.differences().values())
                        .allSatisfy(d -> assertThat(d.rank()).isEmpty()));
    }

    @Test
    void what_one_side_does_not_score_is_open_and_not_a_difference() {
        // 1.3 is not self-assessed: there is no claim to compare with
        assertThat(disputes.open()).extracting(l -> l.code().toString()).containsExactly("1.3");
        assertThat(disputes.open().get(0).counted().get(Mode.SELF).isOpen()).isTrue();
        assertThat(disputes.open().get(0).counted().get(Mode.FINAL).points()).isEqualTo(Points.of(4));
        assertThat(disputes.open().get(0).differences()).isEmpty();
    }

    @Test
    void totals_are_compared_only_where_both_are_whole() {
        assertThat(disputes.totals()).containsOnlyKeys(ModePair.APPRAISED_TO_FINAL);
        ModeDifference total = disputes.totals().get(ModePair.APPRAISED_TO_FINAL);
        assertThat(total.points()).isEqualTo(Points.parse("0.4"));
        assertThat(total.effect()).contains(new IndexEffect(Share.of(179, 200), Share.of(183, 200)));
        assertThat(total.rank()).contains(new RankMove(4, 2));
    }

    @Test
    void the_differences_of_the_items_add_up() {
        assertThat(disputes.sum(ModePair.SELF_TO_APPRAISED)).isEqualTo(Points.parse("-0.9"));
        assertThat(disputes.sum(ModePair.APPRAISED_TO_FINAL)).isEqualTo(Points.parse("0.4"));
        assertThat(disputes.sum(ModePair.SELF_TO_FINAL)).isEqualTo(Points.parse("-0.5"));
    }

    @Test
    void an_item_found_not_to_apply_leaves_the_maximum_in_the_effect() {
        Sample other = new Sample(Sample.campaign()).approved();
        other.done(Actions.appraise("1.1", Sample.recognised(Stage.APPRAISAL_1)), Sample.OFFICE, "02-05");
        other.done(
                Actions.appraise(
                        "1.2",
                        Opinion.at(Stage.APPRAISAL_1)
                                .withDecision(Opinion.Decision.ADJUSTED)
                                .withFact("on_time", Fact.of(0))
                                .withFact("resolved", Fact.of(0))
                                .withReason("Không phát sinh hồ sơ.")),
                Sample.OFFICE,
                "02-05");
        other.done(
                Actions.appraise("1.3", Opinion.at(Stage.APPRAISAL_1).withPoints(Points.of(4))),
                Sample.HOME_AFFAIRS,
                "02-06");
        other.done(Actions.appraise("2.2.1", Sample.recognised(Stage.APPRAISAL_1)), Sample.HOME_AFFAIRS, "02-06");
        other.done(Actions.appraise("2.2.2", Sample.recognised(Stage.APPRAISAL_1)), Sample.HOME_AFFAIRS, "02-06");

        ModeDifference difference = other.process()
                .disputes(other.state(), List.of())
                .disputed()
                .get(0)
                .difference(ModePair.SELF_TO_APPRAISED)
                .orElseThrow();
        // 2 + 4 + 3.2 + 3 + 3 of 16 is 95 %; with 3.6 of 4 it would be 18.8 of 20, 94 %: points are lost and the index
        // rises
        assertThat(difference.points()).isEqualTo(Points.parse("-3.6"));
        assertThat(effect(difference)).isEqualByComparingTo("1.00");
        assertThat(difference.reason()).isEqualTo("Không phát sinh hồ sơ.");
    }

    @Test
    void a_comparison_has_an_id_for_files_and_words_for_people() {
        assertThat(ModePair.values())
                .extracting(ModePair::id)
                .containsExactly("self-to-appraised", "appraised-to-final", "self-to-final");
        assertThat(ModePair.SELF_TO_FINAL.label().vi()).isEqualTo("tự đánh giá so với kết quả cuối cùng");
    }

    @Test
    void results_of_another_unit_or_without_a_mode_are_refused() {
        IndexResult self = sample.process().evaluate(sample.state(), Mode.SELF);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Disputes.of(sample.state().assessment(), List.of(self), List.of()))
                .withMessage("results: none in mode appraised");
        ProcessState other = sample.process().start(vn.parindex.value.Unit.of("so-b", "Sở B"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Disputes.of(other.assessment(), List.of(self), List.of()))
                .withMessage("results: so-a under vd-quy-trinh, the assessment is of so-b under vd-quy-trinh");
    }
}
