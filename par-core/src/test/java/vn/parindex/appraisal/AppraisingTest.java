package vn.parindex.appraisal;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.EvaluationCode;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** Appraisers, explanation, council, publication. */
class AppraisingTest {

    private final Sample sample = new Sample(Sample.campaign()).approved();

    private static Action appraise(String code, String points, String reason) {
        return Actions.appraise(code, Sample.adjusted(Stage.APPRAISAL_1, points, reason));
    }

    private Entry entry(String code) {
        return sample.state().assessment().entry(NodeCode.parse(code)).orElseThrow();
    }

    @Test
    void an_item_is_appraised_by_the_agency_that_it_is_assigned_to() {
        assertThat(sample.refused(appraise("2.2.1", "1.5", "Chưa đủ."), Sample.OFFICE, "02-05"))
                .extracting(f -> f.message(Language.VI))
                .containsExactly("PAR-8013 2.2.1: mục này do Sở Nội vụ thẩm định, không phải Văn phòng UBND tỉnh");
        assertThat(sample.refused(appraise("1.2", "3", "Chưa đủ."), Sample.HOME_AFFAIRS, "02-05"))
                .extracting(f -> f.message(Language.EN))
                .containsExactly("PAR-8013 1.2: this item is appraised by Văn phòng UBND tỉnh, not by Sở Nội vụ");
    }

    @Test
    void nobody_judges_the_unit_that_they_claimed_for_or_belong_to() {
        Actor editorAsAppraiser = Actor.of(Sample.EDITOR.id(), Role.APPRAISER, "van-phong");
        assertThat(sample.refused(appraise("1.2", "3", "Chưa đủ."), editorAsAppraiser, "02-05"))
                .extracting(f -> f.message(Language.VI))
                .containsExactly(
                        "PAR-8030: nguyen-a thuộc Sở A, hoặc đã làm việc cho đơn vị này trong kỳ đánh giá, nên không thẩm"
                                + " định hay quyết định điểm của đơn vị này");
        Actor leaderAsAppraiser = Actor.of(Sample.LEADER.id(), Role.APPRAISER, "van-phong");
        assertThat(Sample.codes(sample.refused(Actions.requestEvidence("1.2", "x"), leaderAsAppraiser, "02-05")))
                .containsExactly(AppraisalCode.OWN_UNIT);
        Actor ofTheUnit = Actor.of("hoang-e", Role.APPRAISER, Sample.UNIT.id());
        assertThat(Sample.codes(sample.refused(appraise("1.2", "3", "Chưa đủ."), ofTheUnit, "02-05")))
                .contains(AppraisalCode.OWN_UNIT);
    }

    @Test
    void the_more_precise_assignment_counts() {
        // area 1 is the office's, 1.3 is not
        sample.done(
                Actions.appraise("1.3", Opinion.at(Stage.APPRAISAL_1).withPoints(Points.of(4))),
                Sample.HOME_AFFAIRS,
                "02-05");

        assertThat(Sample.codes(sample.refused(appraise("1.3", "3", "x"), Sample.OFFICE, "02-06")))
                .containsExactly(AppraisalCode.NOT_YOUR_LEAF);
    }

    @Test
    void an_adjustment_needs_a_reason_and_a_value_that_the_rule_can_give() {
        assertThat(Sample.codes(sample.refused(appraise("1.2", "3", ""), Sample.OFFICE, "02-05")))
                .containsExactly(EvaluationCode.ADJUSTED_WITHOUT_REASON);
        assertThat(Sample.codes(sample.refused(appraise("1.2", "4.5", "x"), Sample.OFFICE, "02-05")))
                .containsExactly(EvaluationCode.ABOVE_MAXIMUM);
        assertThat(Sample.codes(sample.refused(appraise("1.1", "1", "x"), Sample.OFFICE, "02-05")))
                .containsExactly(EvaluationCode.POINTS_NOT_POSSIBLE);
        assertThat(Sample.codes(sample.refused(
                        Actions.appraise(
                                "1.1",
                                Opinion.at(Stage.APPRAISAL_1)
                                        .withDecision(Opinion.Decision.ADJUSTED)
                                        .withReason("x")),
                        Sample.OFFICE,
                        "02-05")))
                .containsExactly(EvaluationCode.ADJUSTED_WITHOUT_VALUE);
    }

    @Test
    void where_the_unit_has_claimed_it_must_be_said_whether_that_is_recognised_or_adjusted() {
        assertThat(sample.refused(
                        Actions.appraise("1.1", Opinion.at(Stage.APPRAISAL_1).withPoints(Points.of(2))),
                        Sample.OFFICE,
                        "02-05"))
                .extracting(f -> f.message(Language.VI))
                .containsExactly("PAR-8020 1.1: phải nêu rõ công nhận hay điều chỉnh điểm");
        assertThat(Sample.codes(
                        sample.refused(Actions.appraise("1.1", Opinion.at(Stage.APPRAISAL_1)), Sample.OFFICE, "02-05")))
                .containsExactly(AppraisalCode.DECISION_MISSING);
    }

    @Test
    void a_faulty_claim_hinders_no_appraisal_of_it_or_of_another_item() {
        Sample faulty = new Sample(Sample.campaign());
        Sample.claims().forEach(claim -> faulty.done(claim, Sample.EDITOR, "01-10"));
        faulty.done(Actions.claim("2.2.1", Sample.self().withPoints(Points.of(5))), Sample.EDITOR, "01-11");
        faulty.done(Actions.move(ActionKind.SUBMIT), Sample.EDITOR, "01-20");
        faulty.done(Actions.move(ActionKind.APPROVE), Sample.LEADER, "01-25");

        faulty.done(Actions.appraise("1.1", Sample.recognised(Stage.APPRAISAL_1)), Sample.OFFICE, "02-05");
        faulty.done(
                Actions.appraise("2.2.1", Sample.adjusted(Stage.APPRAISAL_1, "2", "Điểm tự chấm vượt điểm tối đa.")),
                Sample.HOME_AFFAIRS,
                "02-05");

        assertThat(faulty.process().evaluate(faulty.state(), Mode.SELF).findings())
                .extracting(f -> f.message(Language.EN))
                .contains("PAR-1003 2.2.1: self-assessment: 5 points exceed the maximum 3");
    }

    @Test
    void what_was_not_claimed_cannot_be_recognised() {
        assertThat(Sample.codes(sample.refused(
                        Actions.appraise("1.3", Sample.recognised(Stage.APPRAISAL_1)), Sample.HOME_AFFAIRS, "02-05")))
                .containsExactly(EvaluationCode.NOTHING_TO_RECOGNISE);
    }

    @Test
    void an_agency_may_revise_its_own_opinion_while_the_round_is_open_and_not_after() {
        Actor colleague = Actor.of("do-g", Role.APPRAISER, "van-phong");
        sample.done(appraise("1.2", "3.2", "Thiếu hồ sơ."), Sample.OFFICE, "02-05");
        Event event = sample.done(appraise("1.2", "3.4", "Đã thấy thêm hồ sơ."), colleague, "02-06");

        assertThat(event.changes())
                .contains(
                        new ValueChange("1.2/appraisal-1/points", "3.2", "3.4"),
                        new ValueChange("1.2/appraisal-1/reason", "Thiếu hồ sơ.", "Đã thấy thêm hồ sơ."));
        assertThat(Sample.codes(sample.refused(appraise("1.2", "3", "x"), Sample.OFFICE, "03-01")))
                .containsExactly(AppraisalCode.DEADLINE_PASSED);
    }

    @Test
    void where_nobody_is_assigned_an_opinion_belongs_to_who_wrote_it() {
        Sample free = new Sample(Sample.campaign().withAssignments(List.of())).approved();
        free.done(appraise("1.2", "3.2", "Thiếu hồ sơ."), Sample.OFFICE, "02-05");

        assertThat(free.refused(appraise("1.2", "3.4", "x"), Sample.HOME_AFFAIRS, "02-06"))
                .extracting(f -> f.message(Language.VI))
                .containsExactly(
                        "PAR-8014 1.2: ý kiến ở mục này do le-c (van-phong) ghi; chỉ le-c (van-phong) được sửa");
        free.done(appraise("1.2", "3.4", "Xem lại."), Sample.OFFICE, "02-06");
    }

    @Test
    void evidence_asked_for_is_no_value_and_stays_asked_for_when_points_are_given() {
        sample.done(Actions.requestEvidence("1.2", "Danh sách hồ sơ trễ hạn"), Sample.OFFICE, "02-03");

        assertThat(sample.process()
                        .evaluate(sample.state(), Mode.APPRAISED)
                        .outcome(NodeCode.parse("1.2"))
                        .orElseThrow()
                        .score()
                        .isProvisional())
                .isTrue();
        sample.done(appraise("1.2", "3.2", "Thiếu hồ sơ."), Sample.OFFICE, "02-05");
        assertThat(entry("1.2").opinion(Stage.APPRAISAL_1).orElseThrow().requested())
                .isEqualTo("Danh sách hồ sơ trễ hạn");
        assertThat(Sample.codes(sample.refused(Actions.requestEvidence("1.2", ""), Sample.OFFICE, "02-06")))
                .containsExactly(AppraisalCode.REASON_MISSING);
        assertThat(Sample.codes(
                        sample.refused(Actions.requestEvidence("1.2", "Danh sách"), Sample.HOME_AFFAIRS, "02-06")))
                .containsExactly(AppraisalCode.NOT_YOUR_LEAF);
    }

    @Test
    void the_first_appraisal_cannot_be_cut_off_while_items_wait_and_time_is_left() {
        sample.done(Actions.appraise("1.1", Sample.recognised(Stage.APPRAISAL_1)), Sample.OFFICE, "02-05");

        assertThat(sample.refused(Actions.move(ActionKind.CONCLUDE), Sample.SECRETARY, "02-20"))
                .extracting(f -> f.message(Language.VI))
                .containsExactly(
                        "PAR-8026: còn 4 mục chưa thẩm định, hạn thẩm định đến 17:00 ngày 28/02/2021 (+07:00): 1.2; 1.3; 2.2.1; 2.2.2");
        sample.done(Actions.move(ActionKind.CONCLUDE), Sample.SECRETARY, "03-01");
        assertThat(sample.state().phase()).isEqualTo(Phase.EXPLANATION);
    }

    @Test
    void a_round_cannot_be_concluded_before_it_has_opened() {
        assertThat(Sample.codes(sample.refused(Actions.move(ActionKind.CONCLUDE), Sample.SECRETARY, "01-26")))
                .containsExactly(AppraisalCode.NOT_OPEN_YET, AppraisalCode.MAY_STILL_APPRAISE);
    }

    @Test
    void the_unit_explains_until_its_deadline_or_until_its_leadership_hands_it_in() {
        sample.appraised();

        assertThat(sample.refused(Actions.move(ActionKind.CONCLUDE), Sample.SECRETARY, "03-05"))
                .extracting(f -> f.message(Language.VI))
                .containsExactly(
                        "PAR-8025: chưa kết thúc được bước này: thời hạn giải trình của đơn vị đến 17:00 ngày 10/03/2021 (+07:00)");
        Event event = sample.done(Actions.explain("2.2.1", Sample.explained("Đã bổ sung.")), Sample.EDITOR, "03-05");
        assertThat(event.changes())
                .extracting(ValueChange::what)
                .allMatch(what -> what.startsWith("2.2.1/explanation/"));
        assertThat(Sample.codes(sample.refused(Actions.explain("1.2", Sample.explained(" ")), Sample.EDITOR, "03-05")))
                .containsExactly(AppraisalCode.REASON_MISSING);
        sample.done(Actions.move(ActionKind.CONCLUDE), Sample.SECRETARY, "03-11");
        assertThat(sample.state().phase()).isEqualTo(Phase.APPRAISAL_2);
    }

    @Test
    void the_last_round_ends_only_when_nothing_is_open() {
        sample.done(Actions.move(ActionKind.CONCLUDE), Sample.SECRETARY, "03-01");
        sample.done(Actions.move(ActionKind.CONCLUDE), Sample.SECRETARY, "03-11");
        sample.done(Actions.move(ActionKind.CONCLUDE), Sample.SECRETARY, "03-21");

        assertThat(sample.refused(Actions.move(ActionKind.CONCLUDE), Sample.SECRETARY, "04-05"))
                .extracting(f -> f.message(Language.VI))
                .containsExactly("PAR-8027: còn 5 mục chưa có điểm được tính: 1.1; 1.2; 1.3; 2.2.1; 2.2.2");
    }

    @Test
    void the_council_decides_and_then_nobody_changes_anything() {
        sample.appraised().appraisedAgain().decided();

        assertThat(sample.refused(
                        Actions.decide("1.2", Sample.adjusted(Stage.COUNCIL, "3", "x")), Sample.COUNCIL, "04-10"))
                .extracting(f -> f.message(Language.VI))
                .containsExactly("PAR-8009: Hội đồng thẩm định đã thông qua kết quả; hồ sơ đã khóa");
        sample.published();
        assertThat(sample.refused(Actions.move(ActionKind.PUBLISH), Sample.SECRETARY, "05-11"))
                .extracting(f -> f.message(Language.VI))
                .containsExactly("PAR-8011: kết quả đã công bố; không thay đổi được nữa");
    }

    @Test
    void a_published_campaign_changes_for_nobody() {
        AppraisalProcess out = AppraisalProcess.of(Sample.campaign().withPublished(), Sample.METHODOLOGY);

        assertThat(out.permissions(out.start(Sample.UNIT), Sample.EDITOR, Sample.day("01-10")))
                .hasSize(ActionKind.values().length)
                .allSatisfy(
                        p -> assertThat(Sample.codes(p.reasons())).containsExactly(AppraisalCode.PUBLISHED_ALREADY));
    }

    @Test
    void from_the_first_claim_to_the_published_index() {
        sample.appraised().appraisedAgain().decided().published();

        // 2 + 3.6 (council) + 4 + 80 % of 4 + 2.5 (second appraisal) + 3 of 20
        IndexResult result = sample.process().evaluate(sample.state(), Mode.FINAL);
        assertThat(result.total().points()).isEqualTo(Points.parse("18.3"));
        assertThat(result.index()).contains(Share.of(183, 200));
        assertThat(sample.state().phase()).isEqualTo(Phase.PUBLISHED);
    }

    @Test
    void not_applicable_is_granted_only_where_the_methodology_permits_it_and_with_a_reason() {
        assertThat(Sample.codes(sample.refused(Actions.grantNotApplicable("1.1", "Không có"), Sample.OFFICE, "02-05")))
                .containsExactly(EvaluationCode.NOT_APPLICABLE_REFUSED);
        assertThat(Sample.codes(sample.refused(Actions.grantNotApplicable("1.2", " "), Sample.OFFICE, "02-05")))
                .containsExactly(AppraisalCode.REASON_MISSING);
        assertThat(Sample.codes(
                        sample.refused(Actions.grantNotApplicable("1.2", "Không có"), Sample.HOME_AFFAIRS, "02-05")))
                .containsExactly(AppraisalCode.NOT_YOUR_LEAF);
        assertThat(Sample.codes(sample.refused(Actions.grantNotApplicable("1.2", "Không có"), Sample.EDITOR, "02-05")))
                .containsExactly(AppraisalCode.WRONG_ROLE);

        sample.done(Actions.grantNotApplicable("1.2", "Không phát sinh hồ sơ"), Sample.OFFICE, "02-05");
        assertThat(entry("1.2").notApplicable())
                .contains(new NotApplicable("Không phát sinh hồ sơ", "le-c (van-phong)"));
        assertThat(Sample.codes(sample.refused(Actions.grantNotApplicable("1.2", "x"), Sample.OFFICE, "02-05")))
                .containsExactly(AppraisalCode.NOT_APPLICABLE_ALREADY);
    }

    @Test
    void not_applicable_is_withdrawn_with_a_reason_that_the_event_keeps() {
        assertThat(Sample.codes(sample.refused(Actions.withdrawNotApplicable("1.2", "x"), Sample.OFFICE, "02-05")))
                .containsExactly(AppraisalCode.NOT_APPLICABLE_NOT_GRANTED);
        sample.done(Actions.grantNotApplicable("1.2", "Không phát sinh hồ sơ"), Sample.OFFICE, "02-05");

        Event event = sample.done(Actions.withdrawNotApplicable("1.2", "Có 100 hồ sơ"), Sample.OFFICE, "02-06");

        assertThat(entry("1.2").notApplicable()).isEmpty();
        assertThat(event.changes())
                .containsExactly(
                        new ValueChange("1.2/not-applicable/reason", "Không phát sinh hồ sơ", ""),
                        new ValueChange("1.2/not-applicable/by", "le-c (van-phong)", ""),
                        new ValueChange("words", "", "Có 100 hồ sơ"));
    }

    @Test
    void bonus_and_penalty_are_entered_as_the_methodology_allows_and_may_be_taken_back() {
        AdjustmentEntry bonus = new AdjustmentEntry("thuong", Points.of(1), "Sáng kiến cấp quốc gia");
        sample.done(Actions.addAdjustment(bonus), Sample.SECRETARY, "02-05");

        assertThat(sample.process().evaluate(sample.state(), Mode.FINAL).adjustments())
                .hasSize(1);
        assertThat(Sample.codes(sample.refused(
                        Actions.addAdjustment(new AdjustmentEntry("khac", Points.of(1), "x")),
                        Sample.SECRETARY,
                        "02-05")))
                .containsExactly(EvaluationCode.UNKNOWN_ADJUSTMENT);
        assertThat(Sample.codes(sample.refused(
                        Actions.addAdjustment(new AdjustmentEntry("tru", Points.of(1), "")),
                        Sample.SECRETARY,
                        "02-05")))
                .containsExactly(EvaluationCode.ADJUSTMENT_INVALID);
        Event event = sample.done(new Action.Adjust(ActionKind.WITHDRAW_ADJUSTMENT, bonus), Sample.COUNCIL, "02-06");
        assertThat(event.changes())
                .containsExactly(
                        new ValueChange("adjustments/1/id", "thuong", ""),
                        new ValueChange("adjustments/1/points", "1", ""),
                        new ValueChange("adjustments/1/reason", "Sáng kiến cấp quốc gia", ""));
        assertThat(Sample.codes(sample.refused(
                        new Action.Adjust(ActionKind.WITHDRAW_ADJUSTMENT, bonus), Sample.COUNCIL, "02-06")))
                .containsExactly(AppraisalCode.ADJUSTMENT_NOT_FOUND);
    }

    @Test
    void a_measured_figure_is_recorded_for_measured_items_and_must_fit() {
        assertThat(sample.refused(Actions.recordSurvey("1.1", Sample.measured(80)), Sample.SECRETARY, "02-05"))
                .extracting(f -> f.message(Language.EN))
                .containsExactly(
                        "PAR-8016 1.1: this item is of the method Self-assessment and appraisal; it is not measured by survey or published index");
        assertThat(Sample.codes(
                        sample.refused(Actions.recordSurvey("2.1", Sample.measured(101)), Sample.SECRETARY, "02-05")))
                .containsExactly(EvaluationCode.PERCENT_OUT_OF_RANGE);
    }
}
