package vn.parindex.story;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.ActionKind;
import vn.parindex.appraisal.Actions;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.AppraisalProcess;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.Role;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Opinion;
import vn.parindex.json.ParJson;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.Fact;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;

/**
 * The assessment of one made-up province, from its first claim to the published result, with what is refused on the
 * way.
 */
public final class AppraisalStory {

    /** The indices of five other made-up provinces, exact. */
    private static final List<Share> OTHERS = List.of(
            Share.of(91_20, 100_00),
            Share.of(87_31, 100_00),
            Share.of(84_05, 100_00),
            Share.of(83_72, 100_00),
            Share.of(79_90, 100_00));

    private static final String UNIT = "tinh-minh-hoa";
    private static final Actor EDITOR = Actor.of("nguyen-van-a", Role.UNIT_EDITOR, UNIT);
    private static final Actor LEADER = Actor.of("tran-thi-b", Role.UNIT_LEADER, UNIT);
    private static final Actor COUNCIL = Actor.of("chu-tich-hoi-dong", Role.COUNCIL, "");
    private static final Actor SECRETARY = Actor.of("thu-ky", Role.SECRETARY, "");

    private final Campaign campaign = StoryFiles.campaign();
    private final Host host;
    private final Narrator narrator;

    private AppraisalStory(Narrator narrator) {
        this.narrator = narrator;
        this.host = new Host(
                AppraisalProcess.of(campaign, ParRules2020.provinces()),
                StoryFiles.stage("1-self-assessment.json").unit());
    }

    /**
     * Prints the story, and writes what a host would have stored.
     *
     * @param arguments {@code vi} or {@code en}, Vietnamese if left out; then, if wanted, a folder for
     *     {@code events.json} and {@code assessment.json}
     * @throws IOException if the files cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Language language = arguments.length > 0 && arguments[0].equals("en") ? Language.EN : Language.VI;
        Host host = tell(language, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        if (arguments.length > 1) {
            Path folder = Files.createDirectories(Path.of(arguments[1]));
            Files.writeString(folder.resolve("events.json"), ParJson.EVENTS.pretty(host.log()));
            Files.writeString(
                    folder.resolve("assessment.json"),
                    ParJson.ASSESSMENT.pretty(host.state().assessment()));
        }
    }

    /** Runs the story and returns the host with its state and log. */
    static Host tell(Language language, PrintStream out) {
        AppraisalStory story = new AppraisalStory(new Narrator(language, out));
        story.selfAssessment();
        story.lateFigures();
        story.survey();
        story.firstAppraisal();
        story.explanation();
        story.secondAppraisal();
        story.council();
        story.publication();
        story.log();
        return story.host;
    }

    private static OffsetDateTime at(String dayAndTime) {
        return OffsetDateTime.parse("2021-" + dayAndTime + ":00+07:00");
    }

    private void selfAssessment() {
        narrator.title(
                "Tỉnh Minh Họa, năm 2020 (số liệu minh họa)", "The province Minh Họa, year 2020 (made-up figures)");
        narrator.heading("1. Tự đánh giá", "1. Self-assessment");
        StoryFiles.actions("1-self-assessment.json").stream()
                .filter(claim -> !isOutcome(claim))
                .forEach(claim -> host.does(EDITOR, at("01-11T09:00"), claim));
        narrator.say(
                "Đơn vị tự đánh giá %d mục; số liệu của mục 8.2 chưa có.",
                "The unit claims %d items; the figures of 8.2 are not there yet.",
                host.state().logLength());
        tries(
                "Đơn vị tự đánh giá một mục thuộc điều tra xã hội học",
                "The unit claims an item of the survey",
                EDITOR,
                "01-12T09:00",
                Actions.claim("3.6.1", Opinion.at(Stage.SELF).withPoints(Points.of(1))));
        tries(
                "Đơn vị trình khi còn thiếu mục",
                "The unit submits with items missing",
                EDITOR,
                "01-29T16:00",
                Actions.move(ActionKind.SUBMIT));
    }

    private static boolean isOutcome(Action claim) {
        return NodeCode.parse("8.2").contains(claim.leaf().orElseThrow());
    }

    private void lateFigures() {
        List<Action> late = StoryFiles.actions("1-self-assessment.json").stream()
                .filter(AppraisalStory::isOutcome)
                .toList();
        tries("Số liệu về sau hạn", "The figures come after the deadline", EDITOR, "01-29T17:00", late.get(0));
        host.does(
                SECRETARY,
                at("02-01T08:00"),
                new Action.Unlock(Stage.SELF, at("02-03T17:00"), "Số liệu kinh tế - xã hội công bố muộn"));
        narrator.say(
                "Thư ký gia hạn cho đơn vị đến 17:00 ngày 03/02/2021.",
                "The secretary extends the round for the unit to 17:00 on 2021-02-03.");
        host.does(
                EDITOR,
                at("02-02T09:00"),
                Actions.claim(
                        "8.2.4",
                        Opinion.at(Stage.SELF)
                                .withFact("targets_met", Fact.of(22))
                                .withFact("targets_assigned", Fact.of(24))));
        late.stream().limit(3).forEach(claim -> host.does(EDITOR, at("02-02T09:10"), claim));
        Event revised = host.does(EDITOR, at("02-02T10:00"), late.get(3));
        narrator.say(
                "Đơn vị sửa mục 8.2.4; nhật ký giữ giá trị cũ và mới:",
                "The unit revises 8.2.4; the log keeps old and new:");
        narrator.changes(revised);
        host.does(EDITOR, at("02-02T14:00"), Actions.move(ActionKind.SUBMIT));
        host.does(LEADER, at("02-03T09:00"), Actions.move(ActionKind.APPROVE, "15/BC-UBND"));
        narrator.say(
                "Lãnh đạo phê duyệt báo cáo tự đánh giá 15/BC-UBND.",
                "The leadership approves the self-assessment report 15/BC-UBND.");
    }

    private void survey() {
        narrator.heading("2. Điều tra xã hội học", "2. Sociological survey");
        List<Action> figures = StoryFiles.actions("2-survey.json");
        figures.forEach(figure -> host.does(SECRETARY, at("02-08T09:00"), figure));
        narrator.say(
                "Thư ký nhập kết quả của %d mục.", "The secretary records the figures of %d items.", figures.size());
        narrator.totals(host);
    }

    private void firstAppraisal() {
        narrator.heading("3. Thẩm định lần 1", "3. First appraisal");
        tries(
                "Tổ khác thẩm định mục 3.4.1",
                "Another team appraises 3.4.1",
                appraiser("7.1.1"),
                "02-10T09:00",
                Actions.appraise("3.4.1", Opinion.at(Stage.APPRAISAL_1).withDecision(Opinion.Decision.RECOGNISED)));
        tries(
                "Điều chỉnh mà không nêu lý do",
                "An adjustment without a reason",
                appraiser("3.4.1"),
                "02-10T09:05",
                Actions.appraise(
                        "3.4.1",
                        Opinion.at(Stage.APPRAISAL_1)
                                .withDecision(Opinion.Decision.ADJUSTED)
                                .withPoints(Points.ZERO)));
        tries(
                "Mục không được phép xác định không áp dụng",
                "An item that may not be not applicable",
                appraiser("1.1.1"),
                "02-10T09:10",
                Actions.grantNotApplicable("1.1.1", "Không có kế hoạch"));
        tries(
                "Điểm thưởng mà bộ tiêu chí không có",
                "A bonus that the methodology does not have",
                SECRETARY,
                "02-10T09:15",
                Actions.addAdjustment(new AdjustmentEntry("thuong", Points.of(1), "Sáng kiến")));
        host.does(
                appraiser("3.4.1"),
                at("02-11T09:00"),
                Actions.requestEvidence("3.4.1", "Số liệu gốc của hệ thống một cửa điện tử"));
        StoryFiles.actions("3-appraisal-1.json")
                .forEach(a -> host.does(appraiser(a.leaf().orElseThrow().toString()), at("02-15T09:00"), a));
        host.does(SECRETARY, at("02-25T16:00"), Actions.move(ActionKind.CONCLUDE));
        narrator.totals(host);
    }

    /** Returns somebody of the team to which a leaf is assigned. */
    private Actor appraiser(String code) {
        String agency = campaign.assignment(NodeCode.parse(code)).orElseThrow().agency();
        return Actor.of("tham-dinh-" + agency, Role.APPRAISER, agency);
    }

    private void explanation() {
        narrator.heading("4. Giải trình", "4. Explanation");
        tries(
                "Đơn vị sửa điểm tự đánh giá khi đã thẩm định",
                "The unit changes its claim after the appraisal",
                EDITOR,
                "03-02T09:00",
                Actions.claim("1.5", Opinion.at(Stage.SELF).withFact("initiatives_recognised", Fact.of(3))));
        List<Action> explanations = StoryFiles.actions("4-explanation.json");
        explanations.forEach(explanation -> host.does(EDITOR, at("03-03T09:00"), explanation));
        tries(
                "Thư ký kết thúc bước khi đơn vị còn quyền giải trình",
                "The secretary ends the round while the unit may explain",
                SECRETARY,
                "03-05T09:00",
                Actions.move(ActionKind.CONCLUDE));
        host.does(LEADER, at("03-08T09:00"), Actions.move(ActionKind.SUBMIT_EXPLANATION, "31/BC-UBND"));
        narrator.say("Đơn vị giải trình %d mục.", "The unit explains %d items.", explanations.size());
    }

    private void secondAppraisal() {
        narrator.heading("5. Thẩm định lần 2", "5. Second appraisal");
        StoryFiles.actions("5-appraisal-2.json")
                .forEach(a -> host.does(appraiser(a.leaf().orElseThrow().toString()), at("03-15T09:00"), a));
        host.does(SECRETARY, at("03-25T08:00"), Actions.move(ActionKind.CONCLUDE));
        narrator.totals(host);
        narrator.heading("Danh mục trình Hội đồng thẩm định", "The list for the council");
        narrator.disputes(host.process().disputes(host.state(), OTHERS));
    }

    private void council() {
        narrator.heading("6. Hội đồng thẩm định", "6. The council");
        StoryFiles.actions("6-council.json").forEach(decision -> host.does(COUNCIL, at("03-30T09:00"), decision));
        host.does(SECRETARY, at("04-01T09:00"), Actions.move(ActionKind.CONCLUDE));
        narrator.disputes(host.process().disputes(host.state(), OTHERS));
        tries(
                "Sửa sau khi Hội đồng đã chốt",
                "A change after the council has decided",
                COUNCIL,
                "04-02T09:00",
                Actions.decide("7.2.1", Opinion.at(Stage.COUNCIL).withDecision(Opinion.Decision.RECOGNISED)));
    }

    private void publication() {
        narrator.heading("7. Công bố", "7. Publication");
        host.does(SECRETARY, at("04-12T09:00"), Actions.move(ActionKind.PUBLISH, "Quyết định công bố (minh họa)"));
        narrator.published(host, OTHERS);
    }

    private void log() {
        narrator.heading("8. Nhật ký", "8. The log");
        String stored = ParJson.EVENTS.canonical(host.log());
        narrator.replay(
                host.log().events().size(),
                ParJson.EVENTS.read(stored, "events.json").replay(host.process()));
        String forged = stored.replace("\"initiatives_recognised\":\"1\"", "\"initiatives_recognised\":\"2\"");
        narrator.say("Sửa một số liệu trong nhật ký:", "A figure changed in the log:");
        narrator.reasons(ParJson.EVENTS
                .read(forged, "events.json")
                .replay(host.process())
                .findings());
    }

    private void tries(String vi, String en, Actor actor, String time, Action action) {
        narrator.refusal(vi, en, host.tries(actor, at(time), action));
    }
}
