package vn.parindex.appraisal;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Approval;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;

/** Applies an action to a state. It asks no permission; a replay uses it as well. */
final class Transition {

    private final PhaseOrder course;
    private final ProcessState state;
    private final Actor actor;
    private final OffsetDateTime time;

    Transition(Campaign campaign, ProcessState state, Actor actor, OffsetDateTime time) {
        this.course = PhaseOrder.of(campaign);
        this.state = state;
        this.actor = actor;
        this.time = time;
    }

    ProcessState by(Action action) {
        if (action instanceof Action.GiveOpinion given) {
            return state.with(withOpinion(given.code(), given.opinion()));
        }
        if (action instanceof Action.RequestEvidence request) {
            Stage stage = state.phase().stage().orElse(request.kind().writes());
            Opinion held = held(request.code(), stage).orElse(Opinion.at(stage));
            return state.with(withOpinion(request.code(), held.withRequested(request.what())));
        }
        if (action instanceof Action.Applicability applicability) {
            Optional<NotApplicable> why = applicability.kind() == ActionKind.GRANT_NOT_APPLICABLE
                    ? Optional.of(new NotApplicable(applicability.reason(), actor.signature()))
                    : Optional.empty();
            return state.with(changed(applicability.code(), entry -> new Entry(entry.code(), entry.opinions(), why)));
        }
        if (action instanceof Action.Adjust adjust) {
            return state.with(adjusted(adjust));
        }
        if (action instanceof Action.Unlock unlock) {
            return state.with(exception(unlock.stage(), LockKind.EXTENDED, unlock.until(), unlock.reason()));
        }
        if (action instanceof Action.Lock lock) {
            return state.with(exception(lock.stage(), LockKind.LOCKED, time, lock.reason()));
        }
        return moved((Action.Move) action);
    }

    private ProcessState moved(Action.Move move) {
        return switch (move.kind()) {
            case RETURN -> state.with(Phase.DRAFTING);
            case REOPEN -> state.with(rebuilt(entries(), adjustments(), null)).with(Phase.DRAFTING);
            case APPROVE -> {
                Approval approval = new Approval(actor.signature(), time.toString(), move.text());
                yield state.with(rebuilt(entries(), adjustments(), approval)).with(course.after(state.phase()));
            }
            default -> state.with(course.after(state.phase()));
        };
    }

    private LockException exception(Stage stage, LockKind kind, OffsetDateTime until, String reason) {
        return new LockException(state.assessment().unit().id(), stage, kind, until, reason, actor.signature());
    }

    private Optional<Opinion> held(NodeCode code, Stage stage) {
        return state.assessment().entry(code).flatMap(e -> e.opinion(stage));
    }

    /**
     * Puts an opinion into the layer of its stage; other layers are not touched. What was asked for stays asked for.
     */
    private Assessment withOpinion(NodeCode code, Opinion opinion) {
        String requested = opinion.requested().isBlank()
                ? held(code, opinion.stage()).map(Opinion::requested).orElse("")
                : opinion.requested();
        Opinion signed = opinion.withRequested(requested).withAuthor(actor.signature(), time.toString());
        return changed(code, entry -> {
            Map<Stage, Opinion> layers = new EnumMap<>(Stage.class);
            layers.putAll(entry.opinions());
            layers.put(signed.stage(), signed);
            return new Entry(code, layers, entry.notApplicable());
        });
    }

    private Assessment changed(NodeCode code, UnaryOperator<Entry> change) {
        Map<NodeCode, Entry> entries = new TreeMap<>(entries());
        entries.put(code, change.apply(entries.getOrDefault(code, Entry.of(code))));
        return rebuilt(entries, adjustments(), approval());
    }

    private Assessment adjusted(Action.Adjust adjust) {
        List<AdjustmentEntry> adjustments = new ArrayList<>(adjustments());
        if (adjust.kind() == ActionKind.ADD_ADJUSTMENT) {
            adjustments.add(adjust.entry());
        } else {
            adjustments.remove(adjust.entry());
        }
        return rebuilt(entries(), adjustments, approval());
    }

    private Map<NodeCode, Entry> entries() {
        return state.assessment().entries();
    }

    private List<AdjustmentEntry> adjustments() {
        return state.assessment().adjustments();
    }

    private Approval approval() {
        return state.assessment().approval().orElse(null);
    }

    /** Returns the assessment with other content; without an approval, as before the leadership approved it. */
    private Assessment rebuilt(Map<NodeCode, Entry> entries, List<AdjustmentEntry> adjustments, Approval approval) {
        Assessment old = state.assessment();
        Assessment.Builder builder =
                Assessment.of(old.unit(), old.methodology(), old.year()).note(old.note());
        entries.values().forEach(builder::add);
        adjustments.forEach(builder::add);
        if (approval != null) {
            builder.approval(approval);
        }
        return builder.build();
    }
}
