package vn.parindex.appraisal;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.Finding;
import vn.parindex.value.Fact;
import vn.parindex.value.Language;
import vn.parindex.value.Points;

import static org.assertj.core.api.Assertions.assertThat;

/** Replaying a log, sound and tampered with. */
class EventLogTest {

    private final Sample sample = Sample.whole();

    private static EventLog changed(EventLog log, UnaryOperator<List<Event>> change) {
        return new EventLog(log.unit(), change.apply(new ArrayList<>(log.events())));
    }

    private static EventLog replaced(EventLog log, int index, UnaryOperator<Event> change) {
        return changed(log, events -> {
            events.set(index, change.apply(events.get(index)));
            return events;
        });
    }

    private List<String> found(EventLog log) {
        return log.replay(sample.process()).findings().stream()
                .map(f -> f.message(Language.EN))
                .toList();
    }

    @Test
    void a_sound_log_gives_the_same_state_and_no_finding() {
        Replay replay = sample.log().replay(sample.process());

        assertThat(replay.isSound()).isTrue();
        assertThat(replay.state()).isEqualTo(sample.state()).hasSameHashCodeAs(sample.state());
        assertThat(replay.state().assessment()).isEqualTo(sample.state().assessment());
        assertThat(replay.state().logLength())
                .isEqualTo(sample.log().events().size())
                .isEqualTo(21);
    }

    @Test
    void states_that_differ_are_not_equal() {
        ProcessState before = new EventLog(Sample.UNIT, sample.log().events().subList(0, 20))
                .replay(sample.process())
                .state();

        assertThat(before).isNotEqualTo(sample.state()).hasToString("so-a decided after 20 events");
        assertThat(before.lastTime()).contains(Sample.day("04-06"));
    }

    @Test
    void every_beginning_of_a_sound_log_is_sound() {
        for (int length = 0; length < sample.log().events().size(); length++) {
            EventLog beginning = new EventLog(Sample.UNIT, sample.log().events().subList(0, length));
            assertThat(beginning.replay(sample.process()).findings()).isEmpty();
        }
    }

    @Test
    void events_are_numbered_from_one_without_a_gap() {
        assertThat(sample.log().events())
                .extracting(Event::sequence)
                .containsExactly(
                        1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L, 16L, 17L, 18L, 19L, 20L, 21L);
    }

    @Test
    void an_event_left_out_shows_as_a_gap_and_in_what_follows_from_it() {
        // number 3, the claim of 2.2.1, is gone, so that the unit could not have submitted
        EventLog log = changed(sample.log(), events -> {
            events.remove(2);
            return events;
        });

        assertThat(found(log))
                .containsExactly(
                        "PAR-8101 #4: the log has number 4 where 3 must be; an event was left out or put in",
                        "PAR-8102 #5: the procedure does not allow submitting by the unit's editor",
                        "PAR-8017 #5 2.2.1: neither claimed nor explained");
    }

    @Test
    void a_changed_old_value_is_found() {
        EventLog log = replaced(
                sample.log(),
                4,
                event -> new Event(
                        event.sequence(),
                        event.time(),
                        event.actor(),
                        event.action(),
                        List.of(new ValueChange("phase", "submitted", "submitted"))));

        assertThat(log.replay(sample.process()).isSound()).isFalse();
        assertThat(found(log))
                .containsExactly(
                        "PAR-8103 #5: phase: the log says that the old value was \"submitted\"; it was \"drafting\"");
    }

    @Test
    void points_changed_afterwards_are_found() {
        EventLog log = replaced(
                sample.log(),
                2,
                event -> new Event(
                        event.sequence(),
                        event.time(),
                        event.actor(),
                        Actions.claim("2.2.1", Sample.self().withPoints(Points.of(2))),
                        event.changes()));

        assertThat(found(log))
                .containsExactly(
                        "PAR-8104 #3: 2.2.1/self/points: the log says that the new value is \"3\"; it is \"2\"");
        assertThat(log.replay(sample.process()).findings().get(0).message(Language.VI))
                .isEqualTo("PAR-8104 #3: 2.2.1/self/points: nhật ký ghi giá trị mới là \"3\", thực tế là \"2\"");
    }

    @Test
    void an_event_put_in_after_the_deadline_is_found_although_its_values_fit() {
        // the unit claims 2.2.1 anew after the leadership has approved, with number and values as they would have been
        Event last = sample.log().events().get(6);
        Action claim = Actions.claim("1.1", Sample.self().withFact("plan_issued", Fact.met(false)));
        OffsetDateTime time = Sample.day("02-01");
        ProcessState before = new EventLog(Sample.UNIT, sample.log().events().subList(0, 7))
                .replay(sample.process())
                .state();
        ProcessState after = sample.process().after(before, claim, Sample.EDITOR, time, 8);
        EventLog log = changed(
                sample.log(),
                events -> List.of(
                        events.get(0),
                        events.get(1),
                        events.get(2),
                        events.get(3),
                        events.get(4),
                        events.get(5),
                        last,
                        new Event(8, time, Sample.EDITOR, claim, StateText.changes(before, claim, after))));

        assertThat(Sample.codes(log.replay(sample.process()).findings()))
                .containsExactly(
                        AppraisalCode.EVENT_NOT_ALLOWED, AppraisalCode.WRONG_PHASE, AppraisalCode.DEADLINE_PASSED);
    }

    @Test
    void a_change_that_is_missing_made_up_or_said_twice_is_found() {
        ValueChange approved = new ValueChange("phase", "submitted", "appraisal-1");
        EventLog log = replaced(sample.log(), 6, event -> {
            List<ValueChange> changes = new ArrayList<>(event.changes());
            changes.removeIf(change -> change.what().equals("words"));
            changes.add(approved);
            changes.add(new ValueChange("approval/seal", "", "x"));
            return new Event(event.sequence(), event.time(), event.actor(), event.action(), changes);
        });

        assertThat(found(log))
                .containsExactly(
                        "PAR-2015 #7: phase stands twice",
                        "PAR-8104 #7: words: the log says that the new value is \"\"; it is \"15/BC-SA\"",
                        "PAR-8104 #7: approval/seal: the log says that the new value is \"x\"; it is \"\"");
    }

    @Test
    void one_fault_does_not_hide_another() {
        EventLog log = replaced(
                replaced(
                        sample.log(),
                        0,
                        event -> new Event(7, event.time(), event.actor(), event.action(), event.changes())),
                20,
                event -> new Event(event.sequence(), event.time(), Sample.EDITOR, event.action(), event.changes()));

        assertThat(log.replay(sample.process()).findings())
                .extracting(Finding::place)
                .containsExactly("#7", "#2", "#21", "#21");
    }

    @Test
    void a_log_says_who_did_what_and_every_value_that_changed() {
        Event council = sample.log().events().stream()
                .filter(e -> e.action().kind() == ActionKind.DECIDE)
                .findFirst()
                .orElseThrow();

        assertThat(council.actor()).isEqualTo(Sample.COUNCIL);
        assertThat(council.time()).isEqualTo(Sample.day("04-05"));
        assertThat(council.changes())
                .extracting(ValueChange::toString)
                .containsExactly(
                        "1.2/council/decision: '' -> 'adjusted'",
                        "1.2/council/points: '' -> '3.6'",
                        "1.2/council/reason: '' -> 'Hội đồng chấp nhận giải trình.'",
                        "1.2/council/author: '' -> 'hoi-dong'",
                        "1.2/council/time: '' -> '2021-04-05T12:00+07:00'");
    }

    @Test
    void a_later_stage_never_changes_the_layer_of_another() {
        for (Event event : sample.log().events()) {
            if (event.action() instanceof Action.GiveOpinion given) {
                String layer = given.code() + "/" + given.opinion().stage().id() + "/";
                assertThat(event.changes()).extracting(ValueChange::what).allMatch(what -> what.startsWith(layer));
            }
        }
    }
}
