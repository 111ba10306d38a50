package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Opinion;
import vn.parindex.finding.FindingCode;
import vn.parindex.json.ParJson;
import vn.parindex.value.Fact;
import vn.parindex.value.Language;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody judges the unit that they belong to, or for which they ever acted: worked by hand, act by act. */
class OwnUnitTest {

    private static final Actor HELPER = Actor.of("mai-h", Role.UNIT_EDITOR, "so-a");
    private static final Actor DEPUTY = Actor.of("quang-k", Role.UNIT_LEADER, "so-a");

    private final Sample sample = new Sample(Sample.campaign());

    private static Actor office(String id) {
        return Actor.of(id, Role.APPRAISER, "van-phong");
    }

    private static Action appraisal() {
        return Actions.appraise("1.2", Sample.adjusted(Stage.APPRAISAL_1, "3.2", "Thiếu hồ sơ."));
    }

    private List<FindingCode> appraising(Actor actor) {
        return Sample.codes(sample.refused(appraisal(), actor, "02-05"));
    }

    @Test
    void who_claimed_does_not_judge_although_a_colleague_typed_over_it() {
        // mai-h claims 1.2 with 80 of 100; nguyen-a then claims everything, 1.2 with 90 of 100
        sample.done(
                Actions.claim(
                        "1.2", Sample.self().withFact("on_time", Fact.of(80)).withFact("resolved", Fact.of(100))),
                HELPER,
                "01-05");
        sample.approved();

        assertThat(sample.state().assessment().entries().toString()).doesNotContain("mai-h");
        assertThat(appraising(office("mai-h"))).containsExactly(AppraisalCode.OWN_UNIT);
        assertThat(sample.state().ownPeople()).containsExactly("mai-h", "nguyen-a", "tran-b");
    }

    @Test
    void who_only_submitted_or_returned_does_not_judge() {
        Sample.claims().forEach(claim -> sample.done(claim, Sample.EDITOR, "01-10"));
        sample.done(Actions.move(ActionKind.SUBMIT), HELPER, "01-11");
        sample.done(Actions.move(ActionKind.RETURN, "Bổ sung 1.2"), DEPUTY, "01-12");
        sample.done(Actions.move(ActionKind.SUBMIT), Sample.EDITOR, "01-13");
        sample.done(Actions.move(ActionKind.APPROVE), Sample.LEADER, "01-14");

        assertThat(appraising(office("mai-h"))).containsExactly(AppraisalCode.OWN_UNIT);
        assertThat(appraising(office("quang-k"))).containsExactly(AppraisalCode.OWN_UNIT);
    }

    @Test
    void who_only_approved_does_not_judge_although_it_was_opened_again() {
        Sample.claims().forEach(claim -> sample.done(claim, Sample.EDITOR, "01-10"));
        sample.done(Actions.move(ActionKind.SUBMIT), Sample.EDITOR, "01-11");
        sample.done(Actions.move(ActionKind.APPROVE), DEPUTY, "01-12");
        sample.done(Actions.move(ActionKind.REOPEN, "Thiếu văn bản"), Sample.SECRETARY, "01-13");
        sample.done(Actions.move(ActionKind.SUBMIT), Sample.EDITOR, "01-14");
        sample.done(Actions.move(ActionKind.APPROVE), Sample.LEADER, "01-15");

        assertThat(sample.state().assessment().approval().orElseThrow().by()).startsWith("tran-b");
        assertThat(appraising(office("quang-k"))).containsExactly(AppraisalCode.OWN_UNIT);
    }

    @Test
    void who_only_explained_neither_appraises_again_nor_decides() {
        sample.approved().appraised();
        sample.done(Actions.explain("1.2", Sample.explained("Số liệu từ hệ thống.")), HELPER, "03-02");
        sample.done(Actions.explain("1.2", Sample.explained("Số liệu một cửa.")), Sample.EDITOR, "03-03");
        sample.done(Actions.move(ActionKind.SUBMIT_EXPLANATION), DEPUTY, "03-05");

        Action again = Actions.appraiseAgain("1.2", Sample.adjusted(Stage.APPRAISAL_2, "3.4", "Một phần."));
        assertThat(Sample.codes(sample.refused(again, office("mai-h"), "03-12")))
                .containsExactly(AppraisalCode.OWN_UNIT);
        sample.done(Actions.move(ActionKind.CONCLUDE), Sample.SECRETARY, "03-21");

        Action decision = Actions.decide("1.2", Sample.adjusted(Stage.COUNCIL, "3.6", "Chấp nhận."));
        for (String id : List.of("mai-h", "quang-k", "nguyen-a", "tran-b")) {
            assertThat(Sample.codes(sample.refused(decision, Actor.of(id, Role.COUNCIL, ""), "04-05")))
                    .as(id)
                    .containsExactly(AppraisalCode.OWN_UNIT);
        }
        sample.done(decision, Sample.COUNCIL, "04-05");
    }

    @Test
    void who_belongs_to_the_unit_does_not_judge_in_any_role() {
        sample.approved();
        assertThat(sample.refused(appraisal(), office("le-c").withHome("so-a"), "02-05"))
                .extracting(f -> f.message(Language.EN))
                .containsExactly("PAR-8030: le-c belongs to Sở A, or acted for it in this round, and may not judge it");
        Actor secretary = Sample.SECRETARY.withHome("so-a");
        Action bonus = Actions.addAdjustment(new AdjustmentEntry("bonus", Points.of(1), "x"));
        assertThat(Sample.codes(sample.refused(bonus, secretary, "02-05"))).contains(AppraisalCode.OWN_UNIT);
        assertThat(Sample.codes(sample.refused(bonus, Sample.SECRETARY, "02-05")))
                .doesNotContain(AppraisalCode.OWN_UNIT);
        sample.done(appraisal(), office("le-c").withHome("so-b"), "02-05");
        sample.appraised().appraisedAgain();
        Action decision = Actions.decide("1.2", Sample.adjusted(Stage.COUNCIL, "3.6", "Chấp nhận."));
        assertThat(Sample.codes(sample.refused(decision, Sample.COUNCIL.withHome("so-a"), "04-05")))
                .containsExactly(AppraisalCode.OWN_UNIT);
    }

    @Test
    void who_belonged_to_the_unit_when_they_last_acted_does_not_judge_after_moving_away() {
        sample.approved();
        sample.done(
                new Action.Unlock(Stage.APPRAISAL_1, Sample.day("03-02"), "Gia hạn"),
                Sample.SECRETARY.withHome("so-a"),
                "02-01");

        assertThat(sample.state().ownPeople()).contains("thu-ky");
        assertThat(appraising(office("thu-ky"))).containsExactly(AppraisalCode.OWN_UNIT);
    }

    @Test
    void figures_of_a_survey_and_steps_are_no_judgments() {
        Actor secretary = Sample.SECRETARY.withHome("so-a");
        sample.done(Actions.recordSurvey("2.1", Sample.measured(80)), secretary, "01-05");
        sample.done(new Action.Unlock(Stage.SELF, Sample.day("02-02"), "Gia hạn"), secretary, "01-06");
    }

    @Test
    void who_acted_for_another_unit_judges() {
        sample.approved();
        Sample other = new Sample(Sample.campaign());
        other.approved();
        AppraisalProcess process = sample.process();
        ProcessState started = process.start(Unit.of("so-b", "Sở B"));
        assertThat(started.ownPeople()).isEmpty();
        // the same people, as appraisers of so-b, are refused for the phase alone
        ActionResult answer = process.apply(started, appraisal(), office("nguyen-a"), Sample.day("02-05"));
        assertThat(Sample.codes(((ActionResult.Refused) answer).reasons())).doesNotContain(AppraisalCode.OWN_UNIT);
    }

    @Test
    void permissions_tell_it_beforehand() {
        sample.approved();
        assertThat(sample.process().permissions(sample.state(), office("tran-b"), Sample.day("02-05")).stream()
                        .filter(one -> one.reasons().stream().anyMatch(r -> r.code() == AppraisalCode.OWN_UNIT))
                        .map(Permission::action))
                .contains(
                        ActionKind.APPRAISE,
                        ActionKind.REQUEST_EVIDENCE,
                        ActionKind.APPRAISE_AGAIN,
                        ActionKind.DECIDE,
                        ActionKind.GRANT_NOT_APPLICABLE,
                        ActionKind.ADD_ADJUSTMENT)
                .doesNotContain(ActionKind.CLAIM, ActionKind.RECORD_SURVEY, ActionKind.CONCLUDE, ActionKind.UNLOCK);
    }

    @Test
    void a_log_from_before_the_rule_gives_its_state_and_tells_who_judged_the_own_unit() {
        // as an earlier edition let it happen: mai-h claims, nguyen-a types over it, mai-h appraises
        sample.done(Actions.claim("1.1", Sample.self().withFact("plan_issued", Fact.met(false))), HELPER, "01-05");
        sample.approved();
        List<Event> events = new ArrayList<>(sample.log().events());
        ProcessState after =
                sample.process().after(sample.state(), appraisal(), office("mai-h"), Sample.day("02-05"), 9);
        events.add(new Event(
                9,
                Sample.day("02-05"),
                office("mai-h"),
                appraisal(),
                StateText.changes(sample.state(), appraisal(), after)));

        Replay replay = new EventLog(Sample.UNIT, events).replay(sample.process());

        assertThat(replay.state()).isEqualTo(after);
        assertThat(replay.findings())
                .extracting(f -> f.message(Language.EN))
                .containsExactly(
                        "PAR-8102 #9: the procedure does not allow appraising by an appraiser",
                        "PAR-8030 #9: mai-h belongs to Sở A, or acted for it in this round, and may not judge it");
    }

    @Test
    void an_event_without_a_home_reads_as_before_and_one_with_a_home_keeps_it() {
        String before = "{\"action\":{\"kind\":\"submit\"},\"actor\":{\"body\":\"so-a\",\"id\":\"nguyen-a\","
                + "\"role\":\"unit-editor\"},\"changes\":[],\"sequence\":1,\"time\":\"2021-01-05T12:00:00+07:00\"}";
        Event read = ParJson.EVENT.read(before, "event");
        assertThat(read.actor()).isEqualTo(Sample.EDITOR);
        assertThat(ParJson.EVENT.canonical(read)).doesNotContain("home");

        Event lent = new Event(
                1,
                Sample.day("01-05"),
                Sample.COUNCIL.withHome("so-a"),
                Actions.decide("1.2", Opinion.at(Stage.COUNCIL).withDecision(Opinion.Decision.RECOGNISED)),
                List.of());
        assertThat(ParJson.EVENT.canonical(lent)).contains("\"home\":\"so-a\"");
        assertThat(ParJson.EVENT.read(ParJson.EVENT.canonical(lent), "event")).isEqualTo(lent);
    }
}
