package vn.parindex.appraisal;

import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.Opinion;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/** A made-up campaign over seven items of 20 points, its people, and a run of it that keeps state and log. */
final class Sample {

    static final Methodology METHODOLOGY = methodology();
    static final Unit UNIT = Unit.of("so-a", "Sở A");
    static final Actor EDITOR = Actor.of("nguyen-a", Role.UNIT_EDITOR, "so-a");
    static final Actor LEADER = Actor.of("tran-b", Role.UNIT_LEADER, "so-a");
    static final Actor OFFICE = Actor.of("le-c", Role.APPRAISER, "van-phong");
    static final Actor HOME_AFFAIRS = Actor.of("pham-d", Role.APPRAISER, "so-noi-vu");
    static final Actor COUNCIL = Actor.of("hoi-dong", Role.COUNCIL, "");
    static final Actor SECRETARY = Actor.of("thu-ky", Role.SECRETARY, "");

    private final AppraisalProcess process;
    private ProcessState state;
    private EventLog log = new EventLog(UNIT, List.of());

    Sample(Campaign campaign) {
        process = AppraisalProcess.of(campaign, METHODOLOGY);
        state = process.start(UNIT);
    }

    private static Methodology methodology() {
        try (InputStream stream = Sample.class.getResourceAsStream("methodology.json")) {
            return ParJson.METHODOLOGY.read(stream, "methodology.json");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A day of 2021 at noon, Vietnam's time: {@code day("01-15")}. */
    static OffsetDateTime day(String monthAndDay) {
        return OffsetDateTime.parse("2021-" + monthAndDay + "T12:00:00+07:00");
    }

    static OffsetDateTime at(String time) {
        return OffsetDateTime.parse(time);
    }

    /** A round from a day's first moment to another day's 17:00. */
    static Round round(Stage stage, String from, String to) {
        return Round.of(stage, at("2021-" + from + "T00:00:00+07:00"), at("2021-" + to + "T17:00:00+07:00"));
    }

    static List<Round> rounds() {
        return List.of(
                round(Stage.SELF, "01-01", "01-31"),
                round(Stage.SURVEY, "01-01", "04-30"),
                round(Stage.APPRAISAL_1, "02-01", "02-28"),
                round(Stage.EXPLANATION, "03-01", "03-10"),
                round(Stage.APPRAISAL_2, "03-11", "03-20"),
                round(Stage.COUNCIL, "04-01", "04-30"));
    }

    /** The office appraises area 1 without 1.3, home affairs 1.3 and area 2. */
    static Campaign campaign() {
        return Campaign.of(METHODOLOGY.id(), IndexYear.of(2020), rounds())
                .withAssignments(List.of(
                        Assignment.of("van-phong", "Văn phòng UBND tỉnh", "1"),
                        Assignment.of("so-noi-vu", "Sở Nội vụ", "1.3", "2")));
    }

    AppraisalProcess process() {
        return process;
    }

    ProcessState state() {
        return state;
    }

    EventLog log() {
        return log;
    }

    /** Does something that must be allowed. */
    Event done(Action action, Actor actor, String day) {
        ActionResult answer = process.apply(state, action, actor, day(day));
        if (answer instanceof ActionResult.Refused refused) {
            throw new AssertionError(refused.reasons().toString());
        }
        ActionResult.Applied applied = (ActionResult.Applied) answer;
        state = applied.state();
        log = log.with(applied.event());
        return applied.event();
    }

    /** Asks for something that must be refused. */
    List<Finding> refused(Action action, Actor actor, OffsetDateTime time) {
        ActionResult answer = process.apply(state, action, actor, time);
        if (answer instanceof ActionResult.Refused refused) {
            return refused.reasons();
        }
        throw new AssertionError(
                "applied: " + ((ActionResult.Applied) answer).event().changes());
    }

    List<Finding> refused(Action action, Actor actor, String day) {
        return refused(action, actor, day(day));
    }

    static List<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    static Opinion self() {
        return Opinion.at(Stage.SELF).withEvidence(Evidence.of("01/BC", "Báo cáo"));
    }

    static Opinion measured(long percent) {
        return Opinion.at(Stage.SURVEY).withFact("survey", Fact.of(Percentage.of(percent)));
    }

    static Opinion explained(String text) {
        return Opinion.at(Stage.EXPLANATION).withExplanation(text);
    }

    static Opinion recognised(Stage stage) {
        return Opinion.at(stage).withDecision(Opinion.Decision.RECOGNISED);
    }

    static Opinion adjusted(Stage stage, String points, String reason) {
        return Opinion.at(stage)
                .withDecision(Opinion.Decision.ADJUSTED)
                .withPoints(Points.parse(points))
                .withReason(reason);
    }

    static List<Action> claims() {
        return List.of(
                Actions.claim("1.1", self().withFact("plan_issued", Fact.met(true))),
                Actions.claim("1.2", self().withFact("on_time", Fact.of(90)).withFact("resolved", Fact.of(100))),
                Actions.claim("2.2.1", self().withPoints(Points.of(3))),
                Actions.claim(
                        "2.2.2",
                        Opinion.at(Stage.SELF)
                                .withFact("initiatives", Fact.of(2))
                                .withExplanation("Đang chờ quyết định công nhận.")));
    }

    /** Claims everything, has it approved and the survey recorded: 2 + 3.6 + 3 + 3 claimed, 80 % of 4 measured. */
    Sample approved() {
        claims().forEach(claim -> done(claim, EDITOR, "01-10"));
        done(Actions.move(ActionKind.SUBMIT), EDITOR, "01-20");
        done(Actions.recordSurvey("2.1", measured(80)), SECRETARY, "01-22");
        done(Actions.move(ActionKind.APPROVE, "15/BC-SA"), LEADER, "01-25");
        return this;
    }

    /** Appraises everything: 1.2 and 2.2.1 adjusted, 1.3 stated. */
    Sample appraised() {
        done(Actions.appraise("1.1", recognised(Stage.APPRAISAL_1)), OFFICE, "02-05");
        done(Actions.appraise("1.2", adjusted(Stage.APPRAISAL_1, "3.2", "Thiếu hồ sơ trễ hạn.")), OFFICE, "02-05");
        done(Actions.appraise("1.3", Opinion.at(Stage.APPRAISAL_1).withPoints(Points.of(4))), HOME_AFFAIRS, "02-06");
        done(
                Actions.appraise("2.2.1", adjusted(Stage.APPRAISAL_1, "1.5", "Chưa đủ minh chứng.")),
                HOME_AFFAIRS,
                "02-06");
        done(Actions.appraise("2.2.2", recognised(Stage.APPRAISAL_1)), HOME_AFFAIRS, "02-06");
        done(Actions.move(ActionKind.CONCLUDE), SECRETARY, "02-27");
        return this;
    }

    /** Explains 2.2.1 and 1.2, and appraises 2.2.1 again. */
    Sample appraisedAgain() {
        done(
                Actions.explain(
                        "2.2.1", explained("Đã bổ sung biên bản.").withEvidence(Evidence.of("22/BB", "Biên bản"))),
                EDITOR,
                "03-03");
        done(Actions.explain("1.2", explained("Số liệu lấy từ hệ thống một cửa.")), EDITOR, "03-03");
        done(Actions.move(ActionKind.SUBMIT_EXPLANATION, "20/BC-SA"), LEADER, "03-05");
        done(
                Actions.appraiseAgain("2.2.1", adjusted(Stage.APPRAISAL_2, "2.5", "Chấp nhận một phần.")),
                HOME_AFFAIRS,
                "03-12");
        done(Actions.move(ActionKind.CONCLUDE), SECRETARY, "03-21");
        return this;
    }

    /** The council restores 1.2 to the claim. */
    Sample decided() {
        done(Actions.decide("1.2", adjusted(Stage.COUNCIL, "3.6", "Hội đồng chấp nhận giải trình.")), COUNCIL, "04-05");
        done(Actions.move(ActionKind.CONCLUDE), SECRETARY, "04-06");
        return this;
    }

    Sample published() {
        done(Actions.move(ActionKind.PUBLISH, "30/QĐ-UBND"), SECRETARY, "05-10");
        return this;
    }

    /** All from the first claim to publication. */
    static Sample whole() {
        return new Sample(campaign())
                .approved()
                .appraised()
                .appraisedAgain()
                .decided()
                .published();
    }
}
