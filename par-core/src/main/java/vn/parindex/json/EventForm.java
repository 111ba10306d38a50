package vn.parindex.json;

import java.io.IOException;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.EventLog;
import vn.parindex.appraisal.ValueChange;
import vn.parindex.json.internal.AssessmentForm;
import vn.parindex.json.internal.JsonOut;

/** The members of a log of events and of one event in their fixed order. What is empty is left out. */
final class EventForm {

    private EventForm() {}

    static void log(EventLog log, JsonOut out) throws IOException {
        out.text("format", EventDocument.FORMAT);
        out.object("unit", log.unit(), AssessmentForm::unit);
        out.list("events", log.events(), EventForm::event);
    }

    static void event(Event event, JsonOut out) throws IOException {
        out.number("sequence", Math.toIntExact(event.sequence()));
        out.text("time", event.time());
        out.object("actor", event.actor(), EventForm::actor);
        out.object("action", event.action(), EventForm::action);
        out.list("changes", event.changes(), EventForm::change);
    }

    private static void actor(Actor actor, JsonOut out) throws IOException {
        out.text("id", actor.id()).text("role", actor.role().id()).optional("body", actor.body());
    }

    private static void change(ValueChange change, JsonOut out) throws IOException {
        out.text("what", change.what()).optional("before", change.before()).optional("after", change.after());
    }

    private static void action(Action action, JsonOut out) throws IOException {
        out.text("kind", action.kind().id());
        if (action instanceof Action.GiveOpinion given) {
            out.text("code", given.code()).object("opinion", given.opinion(), AssessmentForm::opinion);
        } else if (action instanceof Action.RequestEvidence request) {
            out.text("code", request.code()).optional("what", request.what());
        } else if (action instanceof Action.Applicability applicability) {
            out.text("code", applicability.code()).optional("reason", applicability.reason());
        } else if (action instanceof Action.Adjust adjust) {
            out.object("entry", adjust.entry(), AssessmentForm::adjustment);
        } else if (action instanceof Action.Unlock unlock) {
            out.text("stage", unlock.stage().id()).text("until", unlock.until()).optional("reason", unlock.reason());
        } else if (action instanceof Action.Lock lock) {
            out.text("stage", lock.stage().id()).optional("reason", lock.reason());
        } else if (action instanceof Action.Move move) {
            out.optional("text", move.text());
        }
    }
}
