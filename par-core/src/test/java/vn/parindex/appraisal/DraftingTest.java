package vn.parindex.appraisal;

import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Approval;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.EvaluationCode;
import vn.parindex.finding.Finding;
import vn.parindex.value.Fact;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** The unit's part: claims, evidence, submission, approval, return. */
class DraftingTest {

    private static final NodeCode PLAN = NodeCode.parse("1.1");

    private final Sample sample = new Sample(Sample.campaign());

    @Test
    void a_claim_is_stored_with_its_author_and_time() {
        sample.done(
                Actions.claim("1.1", Sample.self().withFact("plan_issued", Fact.met(true))), Sample.EDITOR, "01-10");

        Opinion claim = sample.state()
                .assessment()
                .entry(PLAN)
                .orElseThrow()
                .opinion(Stage.SELF)
                .orElseThrow();
        assertThat(claim.facts()).containsEntry("plan_issued", Fact.met(true));
        assertThat(claim.author()).isEqualTo("nguyen-a (so-a)");
        assertThat(claim.time()).isEqualTo("2021-01-10T12:00+07:00");
    }

    @Test
    void a_claim_may_be_revised_while_drafting_and_the_event_keeps_old_and_new() {
        sample.done(Actions.claim("2.2.1", Opinion.at(Stage.SELF).withPoints(Points.of(3))), Sample.EDITOR, "01-10");
        Actor colleague = Actor.of("vo-e", Role.UNIT_EDITOR, "so-a");

        Event event = sample.done(
                Actions.claim("2.2.1", Opinion.at(Stage.SELF).withPoints(Points.of(2))), colleague, "01-11");

        assertThat(event.changes())
                .containsExactly(
                        new ValueChange("2.2.1/self/points", "3", "2"),
                        new ValueChange("2.2.1/self/author", "nguyen-a (so-a)", "vo-e (so-a)"),
                        new ValueChange("2.2.1/self/time", "2021-01-10T12:00+07:00", "2021-01-11T12:00+07:00"));
    }

    @Test
    void the_event_shows_every_part_of_a_claim() {
        Evidence evidence = new Evidence("01/BC", "2020-12-15", "Sở A", "Báo cáo", "trang 3", "tep/1");
        Event event = sample.done(
                Actions.claim(
                        "1.2",
                        Opinion.at(Stage.SELF)
                                .withFact("on_time", Fact.of(90))
                                .withFact("resolved", Fact.of(100))
                                .withPoints(Points.parse("3.6"))
                                .withExplanation("Thiếu sổ theo dõi.")
                                .withRequested("Xác nhận của Sở B")
                                .withEvidence(Evidence.of("00/BC", "Báo cáo quý"))
                                .withEvidence(evidence)),
                Sample.EDITOR,
                "01-10");

        assertThat(event.changes())
                .extracting(change -> change.what() + " = " + change.after())
                .containsExactly(
                        "1.2/self/decision = stated",
                        "1.2/self/facts/on_time = 90",
                        "1.2/self/facts/resolved = 100",
                        "1.2/self/points = 3.6",
                        "1.2/self/explanation = Thiếu sổ theo dõi.",
                        "1.2/self/evidence/1/number = 00/BC",
                        "1.2/self/evidence/1/title = Báo cáo quý",
                        "1.2/self/evidence/2/number = 01/BC",
                        "1.2/self/evidence/2/date = 2020-12-15",
                        "1.2/self/evidence/2/issuer = Sở A",
                        "1.2/self/evidence/2/title = Báo cáo",
                        "1.2/self/evidence/2/place = trang 3",
                        "1.2/self/evidence/2/link = tep/1",
                        "1.2/self/requested = Xác nhận của Sở B",
                        "1.2/self/author = nguyen-a (so-a)",
                        "1.2/self/time = 2021-01-10T12:00+07:00");
    }

    @Test
    void an_item_measured_by_survey_refuses_a_claim() {
        Finding reason = sample.refused(
                        Actions.claim("2.1", Opinion.at(Stage.SELF).withPoints(Points.of(4))), Sample.EDITOR, "01-10")
                .get(0);

        assertThat(reason.message(Language.VI))
                .isEqualTo("PAR-1020 2.1: mục này không thuộc diện tự đánh giá; điểm do Điều tra xã hội học xác định");
    }

    @Test
    void an_item_that_the_methodology_names_as_not_self_assessed_refuses_a_claim() {
        assertThat(Sample.codes(sample.refused(
                        Actions.claim("1.3", Sample.self().withPoints(Points.of(4))), Sample.EDITOR, "01-10")))
                .containsExactly(EvaluationCode.SELF_ASSESSMENT_REFUSED);
    }

    @Test
    void a_code_that_is_no_item_refuses_a_claim() {
        assertThat(Sample.codes(sample.refused(
                        Actions.claim("2.2", Sample.self().withPoints(Points.of(1))), Sample.EDITOR, "01-10")))
                .containsExactly(EvaluationCode.UNKNOWN_LEAF);
    }

    @Test
    void facts_that_contradict_the_claimed_points_are_stored_and_found_by_the_evaluation() {
        sample.done(
                Actions.claim(
                        "1.2",
                        Sample.self()
                                .withFact("on_time", Fact.of(90))
                                .withFact("resolved", Fact.of(100))
                                .withPoints(Points.of(4))),
                Sample.EDITOR,
                "01-10");

        assertThat(sample.process()
                        .evaluate(sample.state(), vn.parindex.value.Mode.SELF)
                        .findings())
                .extracting(f -> f.message(Language.EN))
                .contains(
                        "PAR-1014 1.2: self-assessment: 4 points stated, but the figures declared give 3.6; the computed points count");
    }

    @Test
    void submitting_names_every_item_without_claim_and_every_claim_without_proof() {
        sample.done(
                Actions.claim("1.1", Opinion.at(Stage.SELF).withFact("plan_issued", Fact.met(true))),
                Sample.EDITOR,
                "01-10");
        sample.done(Actions.claim("2.2.1", Opinion.at(Stage.SELF).withPoints(Points.ZERO)), Sample.EDITOR, "01-10");
        sample.done(
                Actions.claim("2.2.2", Opinion.at(Stage.SELF).withExplanation("Chưa thực hiện.")),
                Sample.EDITOR,
                "01-10");

        // 2.2.1 claims nothing and so needs no proof, 2.2.2 is explained
        assertThat(sample.refused(Actions.move(ActionKind.SUBMIT), Sample.EDITOR, "01-20"))
                .extracting(f -> f.message(Language.VI))
                .containsExactly(
                        "PAR-8018 1.1: chưa có tài liệu kiểm chứng và cũng chưa có giải trình",
                        "PAR-8017 1.2: chưa tự đánh giá và cũng chưa có giải trình");
        assertThat(sample.refused(Actions.move(ActionKind.SUBMIT), Sample.EDITOR, "01-20"))
                .extracting(f -> f.message(Language.EN))
                .containsExactly(
                        "PAR-8018 1.1: neither evidence nor an explanation is given",
                        "PAR-8017 1.2: neither claimed nor explained");
    }

    @Test
    void a_campaign_may_ask_for_neither_evidence_nor_completeness() {
        Campaign c = Sample.campaign();
        Sample lenient = new Sample(new Campaign(
                c.methodology(), c.year(), c.rounds(), c.assignments(), c.lockExceptions(), false, false, false));

        lenient.done(Actions.move(ActionKind.SUBMIT), Sample.EDITOR, "01-20");

        assertThat(lenient.state().phase()).isEqualTo(Phase.SUBMITTED);
    }

    @Test
    void only_the_leadership_approves_and_the_approval_is_kept() {
        Sample.claims().forEach(claim -> sample.done(claim, Sample.EDITOR, "01-10"));
        sample.done(Actions.move(ActionKind.SUBMIT), Sample.EDITOR, "01-20");

        assertThat(sample.refused(Actions.move(ActionKind.APPROVE), Sample.EDITOR, "01-21")
                        .get(0)
                        .message(Language.VI))
                .isEqualTo(
                        "PAR-8001: người lập báo cáo của đơn vị không có thẩm quyền phê duyệt báo cáo tự đánh giá; thẩm quyền thuộc: lãnh đạo đơn vị");
        Event event = sample.done(Actions.move(ActionKind.APPROVE, "15/BC-SA"), Sample.LEADER, "01-25");

        assertThat(sample.state().assessment().approval())
                .contains(new Approval("tran-b (so-a)", "2021-01-25T12:00+07:00", "15/BC-SA"));
        assertThat(event.changes())
                .containsExactly(
                        new ValueChange("phase", "submitted", "appraisal-1"),
                        new ValueChange("approval/by", "", "tran-b (so-a)"),
                        new ValueChange("approval/time", "", "2021-01-25T12:00+07:00"),
                        new ValueChange("approval/document", "", "15/BC-SA"),
                        new ValueChange("words", "", "15/BC-SA"));
    }

    @Test
    void nothing_is_claimed_after_submission_until_the_leadership_returns_it_with_a_reason() {
        Sample.claims().forEach(claim -> sample.done(claim, Sample.EDITOR, "01-10"));
        sample.done(Actions.move(ActionKind.SUBMIT), Sample.EDITOR, "01-20");
        Action claim = Actions.claim("2.2.1", Sample.self().withPoints(Points.of(2)));

        assertThat(sample.refused(claim, Sample.EDITOR, "01-21").get(0).message(Language.VI))
                .isEqualTo(
                        "PAR-8003: không thực hiện được việc tự đánh giá khi hồ sơ đang ở bước \"chờ lãnh đạo đơn vị phê duyệt\"; "
                                + "việc này chỉ thực hiện ở bước: đơn vị tự đánh giá");
        assertThat(Sample.codes(sample.refused(Actions.move(ActionKind.RETURN), Sample.LEADER, "01-21")))
                .containsExactly(AppraisalCode.REASON_MISSING);
        sample.done(Actions.move(ActionKind.RETURN, "Mục 2.2.1 cần xem lại"), Sample.LEADER, "01-21");
        sample.done(claim, Sample.EDITOR, "01-22");

        assertThat(sample.state().phase()).isEqualTo(Phase.DRAFTING);
    }

    @Test
    void the_secretary_may_reopen_before_anybody_has_appraised_and_the_approval_falls_away() {
        sample.approved();
        sample.done(Actions.move(ActionKind.REOPEN, "Đơn vị đề nghị sửa số liệu"), Sample.SECRETARY, "02-02");

        assertThat(sample.state().phase()).isEqualTo(Phase.DRAFTING);
        assertThat(sample.state().assessment().approval()).isEmpty();
        // the round is over all the same: it takes an extension to write in it
        assertThat(Sample.codes(sample.refused(Sample.claims().get(0), Sample.EDITOR, "02-02")))
                .containsExactly(AppraisalCode.DEADLINE_PASSED);
    }

    @Test
    void the_secretary_cannot_reopen_once_somebody_has_appraised() {
        sample.approved().done(Actions.appraise("1.1", Sample.recognised(Stage.APPRAISAL_1)), Sample.OFFICE, "02-05");

        assertThat(sample.refused(Actions.move(ActionKind.REOPEN, "sửa"), Sample.SECRETARY, "02-06"))
                .extracting(f -> f.message(Language.EN))
                .containsExactly(
                        "PAR-8024: there are appraisal opinions on 1.1; the self-assessment cannot be opened again");
    }

    @Test
    void nobody_acts_for_another_unit() {
        Actor stranger = Actor.of("x", Role.UNIT_EDITOR, "so-b");

        assertThat(sample.refused(Sample.claims().get(0), stranger, "01-10"))
                .extracting(f -> f.message(Language.VI))
                .containsExactly("PAR-8002: hồ sơ này của Sở A, không phải của so-b");
    }
}
