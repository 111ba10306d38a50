package vn.parindex.appraisal;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Entry;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** Sins of other programs, each with the proof that it cannot be committed here. */
class WeCannotTest {

    @Test
    void the_appraiser_cannot_overwrite_a_units_claim() {
        Sample sample = new Sample(Sample.campaign()).approved();
        Entry claimed = sample.state().assessment().entry(NodeCode.parse("1.2")).orElseThrow();

        Event event = sample.done(
                Actions.appraise("1.2", Sample.adjusted(Stage.APPRAISAL_1, "0", "Không có minh chứng.")),
                Sample.OFFICE,
                "02-05");

        Entry entry = sample.state().assessment().entry(NodeCode.parse("1.2")).orElseThrow();
        assertThat(entry.opinion(Stage.SELF)).isEqualTo(claimed.opinion(Stage.SELF));
        assertThat(event.changes()).extracting(ValueChange::what).allMatch(what -> what.startsWith("1.2/appraisal-1/"));
        // nor by claiming in the unit's place
        assertThat(Sample.codes(sample.refused(Sample.claims().get(1), Sample.OFFICE, "02-05")))
                .contains(AppraisalCode.WRONG_ROLE, AppraisalCode.WRONG_PHASE, AppraisalCode.DEADLINE_PASSED);
        // nor does scoring again touch what a human has said
        ProcessState before = sample.state();
        for (Mode mode : Mode.values()) {
            sample.process().evaluate(sample.state(), mode);
        }
        assertThat(sample.state()).isEqualTo(before);
    }

    @Test
    void a_cap_cannot_be_stored_without_being_enforced() {
        Sample sample = new Sample(Sample.campaign()).approved().appraised().appraisedAgain();
        sample.done(
                Actions.addAdjustment(new AdjustmentEntry("thuong", Points.parse("1.5"), "Sáng kiến A")),
                Sample.SECRETARY,
                "04-02");

        // at the door: 1.5 and 1 are 2.5, the cap is 2
        assertThat(sample.refused(
                        Actions.addAdjustment(new AdjustmentEntry("thuong", Points.of(1), "Sáng kiến B")),
                        Sample.SECRETARY,
                        "04-02"))
                .extracting(f -> f.severity().id() + " " + f.message(Language.VI))
                .containsExactly("error PAR-1030 thuong: đề nghị 2,5 điểm, chỉ tính tối đa 2");
        // and in the reckoning, for an assessment that came in some other way: 17.9 + 2, not + 2.5
        IndexResult result = vn.parindex.evaluation.IndexEvaluator.of(Sample.METHODOLOGY)
                .evaluate(
                        sample.state().assessment().toBuilder()
                                .add(new AdjustmentEntry("thuong", Points.of(1), "Sáng kiến B"))
                                .build(),
                        Mode.FINAL);
        assertThat(result.total().points()).isEqualTo(Points.parse("19.9"));
    }

    @Test
    void not_appraised_cannot_count_as_zero() {
        Sample sample = new Sample(Sample.campaign()).approved();
        sample.done(Actions.appraise("1.1", Sample.recognised(Stage.APPRAISAL_1)), Sample.OFFICE, "02-05");

        IndexResult result = sample.process().evaluate(sample.state(), Mode.FINAL);
        Score open = result.outcome(NodeCode.parse("1.2")).orElseThrow().score();
        assertThat(open.state()).isEqualTo(State.NOT_SCORED);
        // 2 appraised and 3.2 measured; all the rest of 20 but the 0.8 lost in the survey is open
        assertThat(result.isProvisional()).isTrue();
        assertThat(result.total().least()).isEqualTo(Points.parse("5.2"));
        assertThat(result.total().most()).isEqualTo(Points.parse("19.2"));
        // and it never enters the comparison as a loss
        Disputes disputes = sample.process().disputes(sample.state(), List.of());
        assertThat(disputes.disputed()).isEmpty();
        assertThat(disputes.open())
                .extracting(leaf -> leaf.code().toString())
                .containsExactly("1.2", "1.3", "2.2.1", "2.2.2");
    }

    @Test
    void a_unit_cannot_gain_by_silence() {
        Sample sample = new Sample(Sample.campaign()).approved();
        sample.done(Actions.appraise("1.1", Sample.recognised(Stage.APPRAISAL_1)), Sample.OFFICE, "02-05");

        // what nobody has judged stays in the maximum of 20; only a grant takes it out, and the result shows the index
        // both ways
        assertThat(sample.process().evaluate(sample.state(), Mode.FINAL).total().maximum())
                .isEqualTo(Points.of(20));
        assertThat(Sample.codes(sample.refused(
                        Actions.grantNotApplicable("2.2.2", "Không có sáng kiến"), Sample.EDITOR, "02-05")))
                .contains(AppraisalCode.WRONG_ROLE);
        sample.done(Actions.grantNotApplicable("2.2.2", "Đơn vị mới thành lập"), Sample.HOME_AFFAIRS, "02-05");
        Score total = sample.process().evaluate(sample.state(), Mode.FINAL).total();
        // 5.2 of 17, and of 20
        assertThat(total.index()).contains(Share.of(52, 170));
        assertThat(total.indexOfFullMaximum()).contains(Share.of(52, 200));
    }

    @Test
    void a_deadline_cannot_pass_without_locking() {
        Sample sample = new Sample(Sample.campaign());
        Action claim = Sample.claims().get(0);

        assertThat(Sample.codes(sample.refused(claim, Sample.EDITOR, Sample.at("2021-01-31T17:00:00+07:00"))))
                .containsExactly(AppraisalCode.DEADLINE_PASSED);
        // nor by saying that it is earlier than it was
        sample.done(new Action.Unlock(Stage.SELF, Sample.day("02-10"), "Bão lũ"), Sample.SECRETARY, "02-01");
        sample.done(claim, Sample.EDITOR, "02-09");
        assertThat(Sample.codes(sample.refused(claim, Sample.EDITOR, "02-11")))
                .containsExactly(AppraisalCode.EXTENSION_PASSED);
        assertThat(Sample.codes(sample.refused(claim, Sample.EDITOR, "02-08")))
                .containsExactly(AppraisalCode.TIME_BACKWARDS);
    }

    @Test
    void the_total_cannot_be_taken_from_the_request() {
        List<Class<?>> computed = List.of(Score.class, IndexResult.class, Share.class, Percentage.class);
        for (Class<?> action : Action.class.getPermittedSubclasses()) {
            assertThat(Arrays.stream(action.getRecordComponents()).map(RecordComponent::getType))
                    .as(action.getSimpleName())
                    .doesNotContainAnyElementsOf(computed);
        }
        // publishing states nothing but a document; what is published is reckoned from the opinions
        Sample sample = Sample.whole();
        assertThat(sample.log().events().get(sample.log().events().size() - 1).changes())
                .containsExactly(
                        new ValueChange("phase", "decided", "published"), new ValueChange("words", "", "30/QĐ-UBND"));
        assertThat(sample.process().evaluate(sample.state(), Mode.FINAL).total().points())
                .isEqualTo(Points.parse("18.3"));
    }
}
