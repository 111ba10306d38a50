package vn.parindex.json;

import java.util.HashSet;
import java.util.List;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.ActionKind;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.AppraisalCode;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.EventLog;
import vn.parindex.appraisal.Role;
import vn.parindex.appraisal.ValueChange;
import vn.parindex.json.internal.AssessmentDocument;
import vn.parindex.json.internal.Faults;
import vn.parindex.json.internal.Fields;
import vn.parindex.json.internal.Json;
import vn.parindex.json.internal.Scalars;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/** A log of events, or one event, being read; used once. */
final class EventDocument {

    static final String FORMAT = "par-events/1";

    private final Faults faults;
    private final Scalars as;
    private final AssessmentDocument parts;

    EventDocument(Faults faults) {
        this.faults = faults;
        this.as = new Scalars(faults);
        this.parts = new AssessmentDocument(faults);
    }

    EventLog log(Json json) {
        Fields fields = new Fields(json, faults);
        if (!fields.format(FORMAT)) {
            return null;
        }
        Unit unit = fields.required("unit", parts::unit);
        List<Event> events = fields.list("events", this::event);
        return fields.make(() -> new EventLog(unit, events));
    }

    Event event(Json json) {
        Fields fields = new Fields(json, faults);
        Integer sequence = fields.required("sequence", j -> as.whole(j, 1, 999_999_999));
        var time = fields.required("time", as::time);
        Actor actor = fields.required("actor", this::actor);
        Action action = fields.required("action", this::action);
        List<ValueChange> changes = fields.list("changes", this::change);
        return fields.make(() -> new Event(sequence, time, actor, action, changes));
    }

    private Actor actor(Json json) {
        Fields fields = new Fields(json, faults);
        String id = fields.string("id");
        Role role = fields.word("role", Role.values(), Role::id);
        String body = role != null && role.isOfUnit() ? fields.string("body") : fields.words("body");
        return fields.make(() -> new Actor(id, role, body));
    }

    private ValueChange change(Json json) {
        Fields fields = new Fields(json, faults);
        String what = fields.string("what");
        String before = fields.words("before");
        String after = fields.words("after");
        return fields.make(() -> new ValueChange(what, before, after));
    }

    private Action action(Json json) {
        Fields fields = new Fields(json, faults);
        ActionKind kind = fields.word("kind", ActionKind.values(), ActionKind::id);
        if (kind == null) {
            return null;
        }
        return switch (kind.form()) {
            case OPINION -> opinion(kind, fields, json);
            case EVIDENCE_REQUEST -> requestEvidence(fields);
            case APPLICABILITY -> applicability(kind, fields);
            case ADJUSTMENT -> adjust(kind, fields);
            case UNLOCK -> unlock(fields);
            case LOCK -> lock(fields);
            case MOVE -> move(kind, fields);
        };
    }

    private Action opinion(ActionKind kind, Fields fields, Json json) {
        var code = fields.required("code", as::code);
        var opinion = fields.required("opinion", j -> parts.opinion(j, new HashSet<>()));
        return fields.make(() -> {
            try {
                return new Action.GiveOpinion(kind, code, opinion);
            } catch (IllegalArgumentException e) {
                faults.cause(e);
                return as.fault(AppraisalCode.BAD_ACTION, json, "action", kind.label());
            }
        });
    }

    private Action requestEvidence(Fields fields) {
        var code = fields.required("code", as::code);
        String what = fields.words("what");
        return fields.make(() -> new Action.RequestEvidence(code, what));
    }

    private Action applicability(ActionKind kind, Fields fields) {
        var code = fields.required("code", as::code);
        String reason = fields.words("reason");
        return fields.make(() -> new Action.Applicability(kind, code, reason));
    }

    private Action adjust(ActionKind kind, Fields fields) {
        var entry = fields.required("entry", parts::adjustment);
        return fields.make(() -> new Action.Adjust(kind, entry));
    }

    private Action move(ActionKind kind, Fields fields) {
        String text = fields.words("text");
        return fields.make(() -> new Action.Move(kind, text));
    }

    private Action unlock(Fields fields) {
        Stage stage = fields.word("stage", Stage.values(), Stage::id);
        var until = fields.required("until", as::time);
        String reason = fields.words("reason");
        return fields.make(() -> new Action.Unlock(stage, until, reason));
    }

    private Action lock(Fields fields) {
        Stage stage = fields.word("stage", Stage.values(), Stage::id);
        String reason = fields.words("reason");
        return fields.make(() -> new Action.Lock(stage, reason));
    }
}
