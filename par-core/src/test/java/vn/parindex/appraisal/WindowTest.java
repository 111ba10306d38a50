package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.FindingCode;
import vn.parindex.value.Language;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** When rounds are open: deadlines, extensions, locks. */
class WindowTest {

    private static final Action CLAIM = Sample.claims().get(0);

    private final Sample sample = new Sample(Sample.campaign());

    private List<FindingCode> asked(String time) {
        return Sample.codes(sample.process()
                .permission(
                        sample.state(), ActionKind.CLAIM, CLAIM.leaf().orElseThrow(), Sample.EDITOR, Sample.at(time))
                .reasons());
    }

    @Test
    void a_round_is_open_from_its_first_moment_and_closed_from_its_deadline_on() {
        assertThat(asked("2020-12-31T23:59:59.999999999+07:00")).containsExactly(AppraisalCode.NOT_OPEN_YET);
        assertThat(asked("2021-01-01T00:00:00+07:00")).isEmpty();
        assertThat(asked("2021-01-31T16:59:59.999999999+07:00")).isEmpty();
        assertThat(asked("2021-01-31T17:00:00+07:00")).containsExactly(AppraisalCode.DEADLINE_PASSED);
    }

    @Test
    void times_are_compared_as_moments_whatever_their_offset() {
        assertThat(asked("2021-01-31T09:59:59Z")).isEmpty();
        assertThat(asked("2021-01-31T10:00:00Z")).containsExactly(AppraisalCode.DEADLINE_PASSED);
    }

    @Test
    void the_refusals_say_when() {
        assertThat(sample.refused(CLAIM, Sample.EDITOR, "02-05").get(0).message(Language.VI))
                .isEqualTo("PAR-8006: đã hết hạn bước tự đánh giá lúc 17:00 ngày 31/01/2021 (+07:00)");
        assertThat(sample.refused(CLAIM, Sample.EDITOR, "02-05").get(0).message(Language.EN))
                .isEqualTo(
                        "PAR-8006: the deadline of the round \"self-assessment\" passed at 17:00 on 2021-01-31 (+07:00)");
        assertThat(sample.refused(CLAIM, Sample.EDITOR, Sample.at("2020-12-01T08:00:30+07:00"))
                        .get(0)
                        .message(Language.VI))
                .isEqualTo(
                        "PAR-8005: chưa đến thời gian của bước tự đánh giá; bắt đầu từ 00:00 ngày 01/01/2021 (+07:00)");
    }

    @Test
    void an_extension_of_the_campaign_holds_for_its_unit_alone_and_ends() {
        LockException mine =
                new LockException("so-a", Stage.SELF, LockKind.EXTENDED, Sample.day("02-10"), "Bão lũ", "UBND tỉnh");
        LockException other =
                new LockException("so-b", Stage.SELF, LockKind.EXTENDED, Sample.day("02-20"), "Bão lũ", "UBND tỉnh");
        Sample extended = new Sample(Sample.campaign().withLockExceptions(List.of(mine, other)));

        extended.done(CLAIM, Sample.EDITOR, "02-05");

        assertThat(extended.refused(CLAIM, Sample.EDITOR, "02-10"))
                .extracting(f -> f.message(Language.VI))
                .containsExactly("PAR-8007: đã hết hạn bước tự đánh giá lúc 17:00 ngày 31/01/2021 (+07:00); "
                        + "thời gian gia hạn đến 12:00 ngày 10/02/2021 (+07:00) cũng đã hết");
    }

    @Test
    void the_secretary_unlocks_a_round_for_the_unit_until_a_time() {
        Event event = sample.done(
                new Action.Unlock(Stage.SELF, Sample.day("02-12"), "Sự cố mạng"), Sample.SECRETARY, "02-05");

        assertThat(event.changes())
                .containsExactly(
                        new ValueChange("round/self/extended", "", "2021-02-12T12:00+07:00"),
                        new ValueChange("round/self/reason", "", "Sự cố mạng"),
                        new ValueChange("round/self/by", "", "thu-ky"));
        sample.done(CLAIM, Sample.EDITOR, "02-06");
        assertThat(Sample.codes(sample.refused(CLAIM, Sample.EDITOR, "02-12")))
                .containsExactly(AppraisalCode.EXTENSION_PASSED);
    }

    @Test
    void an_extension_is_for_its_own_round_alone_and_two_stand_beside_each_other() {
        LockException appraisal =
                new LockException("so-a", Stage.APPRAISAL_1, LockKind.EXTENDED, Sample.day("03-05"), "Bão lũ", "x");
        Sample extended = new Sample(Sample.campaign().withLockExceptions(List.of(appraisal)));
        assertThat(Sample.codes(extended.refused(CLAIM, Sample.EDITOR, "02-05")))
                .containsExactly(AppraisalCode.DEADLINE_PASSED);

        sample.done(new Action.Unlock(Stage.SELF, Sample.day("02-12"), "Sự cố mạng"), Sample.SECRETARY, "02-01");
        sample.done(new Action.Unlock(Stage.SURVEY, Sample.day("05-12"), "Chờ kết quả"), Sample.SECRETARY, "02-02");
        assertThat(sample.state().lockExceptions()).containsOnlyKeys(Stage.SELF, Stage.SURVEY);
        sample.done(CLAIM, Sample.EDITOR, "02-06");
    }

    @Test
    void the_council_locks_a_round_early_and_the_refusal_says_who_and_why() {
        sample.done(new Action.Lock(Stage.SELF, "Có đơn khiếu nại"), Sample.COUNCIL, "01-10");

        assertThat(sample.refused(CLAIM, Sample.EDITOR, "01-11"))
                .extracting(f -> f.message(Language.VI))
                .containsExactly(
                        "PAR-8008: bước tự đánh giá đã bị khóa từ 12:00 ngày 10/01/2021 (+07:00), do hoi-dong; lý do: Có đơn khiếu nại");
        sample.done(new Action.Unlock(Stage.SELF, Sample.day("02-12"), "Đã giải quyết"), Sample.COUNCIL, "01-12");
        sample.done(CLAIM, Sample.EDITOR, "02-06");
    }

    private static Action.Unlock unlocked(String until) {
        return new Action.Unlock(Stage.SELF, Sample.at(until), "Sự cố mạng");
    }

    private static Action.Unlock unlockedToNoon(String day) {
        return new Action.Unlock(Stage.SELF, Sample.day(day), "Sự cố mạng");
    }

    private List<String> unlockRefused(Action.Unlock unlock, String day) {
        return sample.refused(unlock, Sample.SECRETARY, day).stream()
                .map(f -> f.message(Language.VI))
                .toList();
    }

    @Test
    void an_extension_ends_later_than_the_deadline() {
        assertThat(sample.refused(unlockedToNoon("01-20"), Sample.SECRETARY, "01-10"))
                .extracting(f -> f.message(Language.VI), f -> f.message(Language.EN))
                .containsExactly(tuple(
                        "PAR-8028: thời hạn 12:00 ngày 20/01/2021 (+07:00) phải sau 17:00 ngày 31/01/2021 (+07:00)",
                        "PAR-8028: the time 12:00 on 2021-01-20 (+07:00) must be after 17:00 on 2021-01-31 (+07:00)"));
        // of a time that is before now and before the deadline, the deadline is named, and once
        assertThat(unlockRefused(unlockedToNoon("01-05"), "01-10"))
                .containsExactly(
                        "PAR-8028: thời hạn 12:00 ngày 05/01/2021 (+07:00) phải sau 17:00 ngày 31/01/2021 (+07:00)");
        assertThat(sample.refused(unlocked("2021-01-31T17:00:00+07:00"), Sample.SECRETARY, "01-10"))
                .hasSize(1);
        assertThat(sample.refused(unlocked("2021-01-31T10:00:00Z"), Sample.SECRETARY, "01-10"))
                .hasSize(1);
        sample.done(unlocked("2021-01-31T10:00:01Z"), Sample.SECRETARY, "01-10");
        assertThat(asked("2021-01-31T17:00:00+07:00")).isEmpty();
        assertThat(asked("2021-01-31T17:00:01+07:00")).containsExactly(AppraisalCode.EXTENSION_PASSED);
    }

    @Test
    void a_further_extension_ends_later_than_the_one_before() {
        sample.done(unlockedToNoon("02-12"), Sample.SECRETARY, "01-10");

        for (String until : List.of("02-10", "02-12")) {
            assertThat(unlockRefused(unlockedToNoon(until), "02-01"))
                    .containsExactly("PAR-8028: thời hạn 12:00 ngày " + until.substring(3)
                            + "/02/2021 (+07:00) phải sau 12:00 ngày 12/02/2021 (+07:00)");
        }
        sample.done(unlockedToNoon("02-13"), Sample.SECRETARY, "02-01");
        // when all are over, now is what counts
        assertThat(unlockRefused(unlockedToNoon("02-15"), "02-20"))
                .containsExactly(
                        "PAR-8028: thời hạn 12:00 ngày 15/02/2021 (+07:00) phải sau 12:00 ngày 20/02/2021 (+07:00)");
        sample.done(unlockedToNoon("02-21"), Sample.SECRETARY, "02-20");
    }

    @Test
    void a_locked_round_is_unlocked_until_any_time_to_come() {
        sample.done(new Action.Lock(Stage.SELF, "Có đơn khiếu nại"), Sample.COUNCIL, "01-10");
        assertThat(unlockRefused(unlockedToNoon("01-12"), "01-12"))
                .containsExactly(
                        "PAR-8028: thời hạn 12:00 ngày 12/01/2021 (+07:00) phải sau 12:00 ngày 12/01/2021 (+07:00)");
        sample.done(unlockedToNoon("01-15"), Sample.COUNCIL, "01-12");
        assertThat(unlockRefused(unlockedToNoon("01-14"), "01-13"))
                .containsExactly(
                        "PAR-8028: thời hạn 12:00 ngày 14/01/2021 (+07:00) phải sau 12:00 ngày 15/01/2021 (+07:00)");
        sample.done(CLAIM, Sample.EDITOR, "01-14");

        // on 16 January the deadline of the 31st is still to come, and nothing names it as passed
        for (String day : List.of("01-16", "02-05")) {
            assertThat(sample.refused(CLAIM, Sample.EDITOR, day))
                    .extracting(f -> f.message(Language.VI), f -> f.message(Language.EN))
                    .containsExactly(tuple(
                            "PAR-8031: bước tự đánh giá được mở riêng cho đơn vị này đến 12:00 ngày 15/01/2021 (+07:00);"
                                    + " thời gian đó đã hết",
                            "PAR-8031: the round \"self-assessment\" was open for this unit until 12:00 on 2021-01-15"
                                    + " (+07:00), and that time has passed"));
        }
    }

    @Test
    void a_lock_that_the_campaign_sets_for_later_is_the_end_until_then() {
        LockException ahead =
                new LockException("so-a", Stage.SELF, LockKind.LOCKED, Sample.day("01-20"), "Sáp nhập", "UBND tỉnh");
        Campaign campaign = Sample.campaign().withLockExceptions(List.of(ahead));
        Sample before = new Sample(campaign);
        Sample after = new Sample(campaign);

        assertThat(before.refused(unlockedToNoon("01-15"), Sample.SECRETARY, "01-10"))
                .extracting(f -> f.message(Language.VI))
                .containsExactly(
                        "PAR-8028: thời hạn 12:00 ngày 15/01/2021 (+07:00) phải sau 12:00 ngày 20/01/2021 (+07:00)");
        before.done(unlockedToNoon("01-22"), Sample.SECRETARY, "01-10");
        after.done(unlockedToNoon("01-21"), Sample.SECRETARY, "01-20");
    }

    @Test
    void a_stored_extension_is_not_held_against_a_deadline_moved_since() {
        List<Round> rounds = new ArrayList<>(Sample.rounds());
        rounds.set(0, Sample.round(Stage.SELF, "01-01", "01-15"));
        Campaign now = Sample.campaign();
        Sample then =
                new Sample(Campaign.of(now.methodology(), now.year(), rounds).withAssignments(now.assignments()));
        then.done(unlockedToNoon("01-20"), Sample.SECRETARY, "01-10");

        Replay replay = then.log().replay(sample.process());

        assertThat(replay.findings()).isEmpty();
        assertThat(replay.state()).isEqualTo(then.state());
        // but an order that was over when it was given was never allowed
        Event order = then.log().events().get(0);
        Event late = new Event(1, Sample.day("01-21"), order.actor(), order.action(), order.changes());
        assertThat(Sample.codes(new EventLog(Sample.UNIT, List.of(late))
                        .replay(sample.process())
                        .findings()))
                .containsExactly(AppraisalCode.EVENT_NOT_ALLOWED, AppraisalCode.NOT_LATER);
    }

    @Test
    void an_unlock_needs_a_reason_a_later_time_and_a_round_that_is_not_over() {
        sample.approved();

        assertThat(Sample.codes(sample.refused(
                        new Action.Unlock(Stage.SELF, Sample.day("02-01"), " "), Sample.SECRETARY, "02-02")))
                .containsExactly(AppraisalCode.ROUND_OVER, AppraisalCode.REASON_MISSING, AppraisalCode.NOT_LATER);
        assertThat(Sample.codes(sample.refused(new Action.Lock(Stage.SELF, ""), Sample.SECRETARY, "02-02")))
                .containsExactly(AppraisalCode.ROUND_OVER, AppraisalCode.REASON_MISSING);
    }

    @Test
    void a_round_that_the_campaign_does_not_have_can_be_neither_opened_nor_acted_in() {
        Campaign c = Sample.campaign();
        Sample without = new Sample(Campaign.of(
                c.methodology(),
                c.year(),
                List.of(
                        Sample.round(Stage.SELF, "01-01", "01-31"),
                        Sample.round(Stage.APPRAISAL_1, "02-01", "02-28"))));

        assertThat(Sample.codes(without.refused(new Action.Lock(Stage.COUNCIL, "x"), Sample.SECRETARY, "01-02")))
                .containsExactly(AppraisalCode.NO_ROUND);
        assertThat(without.refused(Actions.recordSurvey("2.1", Sample.measured(80)), Sample.SECRETARY, "01-02"))
                .extracting(f -> f.message(Language.EN))
                .containsExactly("PAR-8004: this campaign has no round \"sociological survey\"");
    }

    @Test
    void the_survey_runs_beside_the_other_rounds_until_its_own_deadline() {
        sample.approved().appraised();

        sample.done(Actions.recordSurvey("2.1", Sample.measured(75)), Sample.SECRETARY, "03-02");

        assertThat(Sample.codes(
                        sample.refused(Actions.recordSurvey("2.1", Sample.measured(70)), Sample.SECRETARY, "05-01")))
                .containsExactly(AppraisalCode.DEADLINE_PASSED);
    }

    @Test
    void nothing_happens_before_what_has_happened() {
        sample.done(CLAIM, Sample.EDITOR, "01-20");

        assertThat(sample.refused(CLAIM, Sample.EDITOR, "01-19"))
                .extracting(f -> f.message(Language.EN))
                .containsExactly(
                        "PAR-8012: the time 12:00 on 2021-01-19 (+07:00) is before the last recorded action at 12:00 on 2021-01-20 (+07:00)");
    }

    @Test
    void every_reason_is_given_at_once() {
        assertThat(Sample.codes(sample.refused(
                        Actions.appraise("2.1", Sample.recognised(Stage.APPRAISAL_1)), Sample.EDITOR, "01-10")))
                .containsExactly(
                        AppraisalCode.WRONG_ROLE,
                        AppraisalCode.WRONG_PHASE,
                        AppraisalCode.NOT_OPEN_YET,
                        AppraisalCode.MEASURED_NOT_JUDGED);
    }
}
