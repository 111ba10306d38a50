package vn.parindex.json.internal;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.ActionKind;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.AppraisalCode;
import vn.parindex.appraisal.Assignment;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.EventLog;
import vn.parindex.appraisal.LockException;
import vn.parindex.appraisal.LockKind;
import vn.parindex.appraisal.Role;
import vn.parindex.appraisal.Round;
import vn.parindex.appraisal.ValueChange;
import vn.parindex.codec.Codec;
import vn.parindex.codec.Json;
import vn.parindex.codec.ObjectCodec;
import vn.parindex.codec.Reading;
import vn.parindex.finding.InputCode;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Stage;

import static vn.parindex.codec.Codec.list;
import static vn.parindex.codec.Codecs.CODE;
import static vn.parindex.codec.Codecs.FLAG;
import static vn.parindex.codec.Codecs.ID;
import static vn.parindex.codec.Codecs.METHODOLOGY_ID;
import static vn.parindex.codec.Codecs.NAME;
import static vn.parindex.codec.Codecs.UNIT;
import static vn.parindex.codec.Codecs.WORDS;
import static vn.parindex.codec.Codecs.YEAR;
import static vn.parindex.codec.Codecs.whole;
import static vn.parindex.codec.Codecs.word;

/** The codecs of the appraisal procedure: campaigns, and the logs of what was done. */
public final class ProcedureCodec {

    private static final Pattern TIME_FORM = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})");

    /** A moment with its offset from UTC. */
    private static final Codec<OffsetDateTime> TIME = Codec.<OffsetDateTime>of(
                    ProcedureCodec::time, (value, out) -> out.string(value.toString()))
            .goingOnUnsurelyWith(OffsetDateTime.parse("2000-01-01T00:00Z"));

    private static final Codec<Stage> STAGE = word(Stage.class);

    /** A round of the procedure. */
    public static final Codec<Round> ROUND = ObjectCodec.of(members -> {
        var stage = members.required("stage", STAGE, Round::stage);
        var opens = members.required("opens", TIME, Round::opens);
        var closes = members.required("closes", TIME, Round::closes);
        var actors =
                members.optional("actors", list(word(Role.class)), round -> Optional.of(List.copyOf(round.actors())));
        return read -> read.get(actors)
                .map(roles -> new Round(read.get(stage), read.get(opens), read.get(closes), Set.copyOf(roles)))
                .orElseGet(() -> Round.of(read.get(stage), read.get(opens), read.get(closes)));
    });

    /** What follows from all rounds of a campaign. */
    private static final Set<AppraisalCode> OF_ROUNDS = EnumSet.of(
            AppraisalCode.ROUND_MISSING,
            AppraisalCode.NOBODY_APPRAISES,
            AppraisalCode.ROUND_ORDER,
            AppraisalCode.ROUND_NEVER_OPEN,
            AppraisalCode.ROUND_ACTORS,
            AppraisalCode.NO_ROUND);

    /** What an agency appraises. */
    public static final Codec<Assignment> ASSIGNMENT = ObjectCodec.of(members -> {
        var agency = members.required("agency", ID, Assignment::agency);
        var name = members.required("name", NAME, Assignment::name);
        var codes = members.required("codes", list(CODE), Assignment::codes);
        return read -> new Assignment(read.get(agency), read.get(name), read.get(codes));
    });

    /** An exception from the dates of a round. */
    public static final Codec<LockException> LOCK_EXCEPTION = ObjectCodec.of(members -> {
        var unit = members.required("unit", ID, LockException::unit);
        var stage = members.required("stage", STAGE, LockException::stage);
        var kind = members.required("kind", word(LockKind.class), LockException::kind);
        var time = members.required("time", TIME, LockException::time);
        var reason = members.optional("reason", WORDS, "", LockException::reason);
        var grantedBy = members.optional("grantedBy", WORDS, "", LockException::grantedBy);
        return read -> new LockException(
                read.get(unit), read.get(stage), read.get(kind), read.get(time), read.get(reason), read.get(grantedBy));
    });

    /** A whole campaign. */
    public static final Codec<Campaign> CAMPAIGN = ObjectCodec.of(members -> {
        members.format("par-campaign/1");
        for (AppraisalCode code : OF_ROUNDS) {
            members.follows(code, "/rounds.*");
        }
        members.follows(AppraisalCode.NOT_LATER, "/rounds.*|/lockExceptions.*");
        members.follows(AppraisalCode.ASSIGNED_TWICE, "/assignments.*");
        var methodology = members.required("methodology", METHODOLOGY_ID, Campaign::methodology);
        var year = members.required("year", YEAR, Campaign::year);
        var rounds = members.required("rounds", list(ROUND), Campaign::rounds);
        var assignments = members.optional("assignments", list(ASSIGNMENT), List.of(), Campaign::assignments);
        var exceptions = members.optional("lockExceptions", list(LOCK_EXCEPTION), List.of(), Campaign::lockExceptions);
        var evidence = members.defaulted("evidenceRequired", FLAG, true, Campaign::evidenceRequired);
        var complete = members.defaulted("completeRequired", FLAG, true, Campaign::completeRequired);
        var published = members.defaulted("published", FLAG, false, Campaign::published);
        return read -> new Campaign(
                read.get(methodology),
                read.get(year),
                read.get(rounds),
                read.get(assignments),
                read.get(exceptions),
                read.get(evidence),
                read.get(complete),
                read.get(published));
    });

    /** Who did something. */
    public static final Codec<Actor> ACTOR = ObjectCodec.of(members -> {
        var id = members.required("id", ID, Actor::id);
        var role = members.required("role", word(Role.class), Actor::role);
        var body = members.optional(
                        "body",
                        WORDS.checked((text, json, in) -> text.isEmpty() ? text : ID.read(json, in)),
                        "",
                        Actor::body)
                .neededIf(read -> read.get(role) != null && read.get(role).isOfUnit());
        var home = members.optional(
                "home", WORDS.checked((text, json, in) -> text.isEmpty() ? text : ID.read(json, in)), "", Actor::home);
        return read -> read.get(role).isOfUnit() && read.get(body).isEmpty()
                ? read.fault(body, InputCode.BLANK)
                : new Actor(read.get(id), read.get(role), read.get(body), read.get(home));
    });

    /** A value that changed. */
    public static final Codec<ValueChange> CHANGE = ObjectCodec.of(members -> {
        var what = members.required("what", NAME, ValueChange::what);
        var before = members.optional("before", WORDS, "", ValueChange::before);
        var after = members.optional("after", WORDS, "", ValueChange::after);
        return read -> new ValueChange(read.get(what), read.get(before), read.get(after));
    });

    private static final String KIND = "kind";
    private static final Codec<ActionKind> ACTION_KIND = word(ActionKind.class);

    private static final Codec<Action.GiveOpinion> GIVE_OPINION = ObjectCodec.of(members -> {
        var kind = members.required(KIND, ACTION_KIND, Action.GiveOpinion::kind);
        var code = members.required("code", CODE, Action.GiveOpinion::code);
        var opinion = members.required("opinion", AssessmentCodec.OPINION, Action.GiveOpinion::opinion);
        return read -> {
            try {
                return new Action.GiveOpinion(read.get(kind), read.get(code), read.get(opinion));
            } catch (IllegalArgumentException e) {
                return read.fault(
                        AppraisalCode.BAD_ACTION, "action", read.get(kind).label());
            }
        };
    });

    private static final Codec<Action.RequestEvidence> REQUEST_EVIDENCE = ObjectCodec.of(members -> {
        members.required(KIND, ACTION_KIND, Action.RequestEvidence::kind);
        var code = members.required("code", CODE, Action.RequestEvidence::code);
        var what = members.optional("what", WORDS, "", Action.RequestEvidence::what);
        return read -> new Action.RequestEvidence(read.get(code), read.get(what));
    });

    private static final Codec<Action.Applicability> APPLICABILITY = ObjectCodec.of(members -> {
        var kind = members.required(KIND, ACTION_KIND, Action.Applicability::kind);
        var code = members.required("code", CODE, Action.Applicability::code);
        var reason = members.optional("reason", WORDS, "", Action.Applicability::reason);
        return read -> new Action.Applicability(read.get(kind), read.get(code), read.get(reason));
    });

    private static final Codec<Action.Adjust> ADJUST = ObjectCodec.of(members -> {
        var kind = members.required(KIND, ACTION_KIND, Action.Adjust::kind);
        var entry = members.required("entry", AssessmentCodec.ADJUSTMENT, Action.Adjust::entry);
        return read -> new Action.Adjust(read.get(kind), read.get(entry));
    });

    private static final Codec<Action.Move> MOVE = ObjectCodec.of(members -> {
        var kind = members.required(KIND, ACTION_KIND, Action.Move::kind);
        var text = members.optional("text", WORDS, "", Action.Move::text);
        return read -> new Action.Move(read.get(kind), read.get(text));
    });

    private static final Codec<Action.Unlock> UNLOCK = ObjectCodec.of(members -> {
        members.required(KIND, ACTION_KIND, Action.Unlock::kind);
        var stage = members.required("stage", STAGE, Action.Unlock::stage);
        var until = members.required("until", TIME, Action.Unlock::until);
        var reason = members.optional("reason", WORDS, "", Action.Unlock::reason);
        return read -> new Action.Unlock(read.get(stage), read.get(until), read.get(reason));
    });

    private static final Codec<Action.Lock> LOCK = ObjectCodec.of(members -> {
        members.required(KIND, ACTION_KIND, Action.Lock::kind);
        var stage = members.required("stage", STAGE, Action.Lock::stage);
        var reason = members.optional("reason", WORDS, "", Action.Lock::reason);
        return read -> new Action.Lock(read.get(stage), read.get(reason));
    });

    /** One action, as somebody asks for it. */
    public static final Codec<Action> ACTION =
            Codec.variants(KIND, ACTION_KIND, Action::kind, kind -> switch (kind.form()) {
                case OPINION -> GIVE_OPINION;
                case EVIDENCE_REQUEST -> REQUEST_EVIDENCE;
                case APPLICABILITY -> APPLICABILITY;
                case ADJUSTMENT -> ADJUST;
                case MOVE -> MOVE;
                case UNLOCK -> UNLOCK;
                case LOCK -> LOCK;
            });

    /** One event. */
    public static final Codec<Event> EVENT = ObjectCodec.of(members -> {
        var sequence =
                members.required("sequence", whole(1, Event.MOST_SEQUENCE), event -> Math.toIntExact(event.sequence()));
        var time = members.required("time", TIME, Event::time);
        var actor = members.required("actor", ACTOR, Event::actor);
        var action = members.required("action", ACTION, Event::action);
        var changes = members.required("changes", list(CHANGE), Event::changes);
        return read ->
                new Event(read.get(sequence), read.get(time), read.get(actor), read.get(action), read.get(changes));
    });

    /** A whole log of events. */
    public static final Codec<EventLog> EVENTS = ObjectCodec.of(members -> {
        members.format("par-events/1");
        var unit = members.required("unit", UNIT, EventLog::unit);
        var events = members.required("events", list(EVENT), EventLog::events);
        return read -> new EventLog(read.get(unit), read.get(events));
    });

    private ProcedureCodec() {}

    private static OffsetDateTime time(Json json, Reading in) {
        String time = NAME.read(json, in);
        if (time == null) {
            return null;
        }
        try {
            if (TIME_FORM.matcher(time).matches()) {
                return OffsetDateTime.parse(time);
            }
        } catch (DateTimeException e) {
            in.cause(e);
        }
        return in.fault(AppraisalCode.BAD_TIME, json, "got", Excerpt.of(time));
    }
}
