package vn.parindex.appraisal;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Share;
import vn.parindex.value.Unit;

/**
 * The procedure of one campaign under one methodology, as a pure function: state, actor and time in; permissions, or a
 * new state and an event out.
 *
 * <p>Created once and used for any number of units from any number of threads. The host authenticates the actor, gives
 * the time, stores events and keeps the state or replays it. The table of {@link ActionKind} decides what is allowed.
 * Immutable and thread-safe.
 */
public final class AppraisalProcess {

    private final Campaign campaign;
    private final IndexEvaluator evaluator;

    private AppraisalProcess(Campaign campaign, IndexEvaluator evaluator) {
        this.campaign = campaign;
        this.evaluator = evaluator;
    }

    /**
     * Obtains the procedure of a campaign under its methodology.
     *
     * @param campaign the campaign
     * @param methodology its methodology
     * @return the procedure
     * @throws ParIndexException with all faults if the two do not go together: another id or year, unknown or
     *     unassigned items, a stage whose opinions the methodology never counts
     */
    public static AppraisalProcess of(Campaign campaign, Methodology methodology) {
        Objects.requireNonNull(campaign, "campaign");
        Objects.requireNonNull(methodology, "methodology");
        List<Finding> faults = CampaignCheck.against(campaign, methodology);
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return new AppraisalProcess(campaign, IndexEvaluator.of(methodology));
    }

    /**
     * Returns the campaign.
     *
     * @return the campaign
     */
    public Campaign campaign() {
        return campaign;
    }

    /**
     * Returns the methodology.
     *
     * @return the methodology
     */
    public Methodology methodology() {
        return evaluator.methodology();
    }

    /**
     * Returns a unit's state before anything was done.
     *
     * @param unit the unit
     * @return an empty assessment, being drafted
     */
    public ProcessState start(Unit unit) {
        return ProcessState.start(
                Assessment.of(unit, campaign.methodology(), campaign.year()).build());
    }

    /**
     * Returns what an actor may do now, and for all else every reason why not, in the order of the table and of the
     * law.
     *
     * @param state the state of the unit's assessment
     * @param actor the person who asks
     * @param time the time of the request
     * @return one permission for each kind of action, or one a leaf where the leaf decides
     */
    public List<Permission> permissions(ProcessState state, Actor actor, OffsetDateTime time) {
        PermissionCheck check = check(state, actor, time);
        List<Permission> permissions = new ArrayList<>();
        for (ActionKind kind : ActionKind.values()) {
            List<Finding> whole = ofWhole(check, state, kind, time);
            if (!whole.isEmpty() || kind.target() == ActionKind.Target.WHOLE) {
                permissions.add(new Permission(kind, Optional.empty(), whole));
            } else {
                for (Leaf leaf : methodology().leaves()) {
                    permissions.add(new Permission(kind, Optional.of(leaf.code()), check.onLeaf(kind, leaf.code())));
                }
            }
        }
        return permissions;
    }

    /**
     * Checks whether an actor may take one kind of action on one leaf now, and lists every reason why not.
     *
     * @param state the state of the unit's assessment
     * @param kind the kind of action
     * @param leaf the leaf
     * @param actor the person who asks
     * @param time the time of the request
     * @return the permission
     * @throws IllegalArgumentException if the kind is not about a leaf
     */
    public Permission permission(ProcessState state, ActionKind kind, NodeCode leaf, Actor actor, OffsetDateTime time) {
        if (kind.target() == ActionKind.Target.WHOLE) {
            throw new IllegalArgumentException("kind is about the whole: " + kind.id());
        }
        PermissionCheck check = check(state, actor, time);
        List<Finding> reasons = new ArrayList<>(ofWhole(check, state, kind, time));
        reasons.addAll(check.onLeaf(kind, leaf));
        return new Permission(kind, Optional.of(leaf), reasons);
    }

    /**
     * Checks whether an actor may take an action now, before what it says is looked at, and lists every reason why not.
     *
     * @param state the state of the unit's assessment
     * @param action the action
     * @param actor the person who asks
     * @param time the time of the request
     * @return the permission
     */
    public Permission permission(ProcessState state, Action action, Actor actor, OffsetDateTime time) {
        PermissionCheck check = check(state, actor, time);
        List<Finding> reasons = new ArrayList<>(ofWhole(check, state, action.kind(), time));
        action.leaf().ifPresent(leaf -> reasons.addAll(check.onLeaf(action.kind(), leaf)));
        return new Permission(action.kind(), action.leaf(), reasons);
    }

    /**
     * Applies an action, or refuses it with every reason.
     *
     * @param state the state of the unit's assessment
     * @param action the action
     * @param actor the person who acts
     * @param time the time of the request
     * @return the new state with the event to store, or every reason for the refusal
     */
    public ActionResult apply(ProcessState state, Action action, Actor actor, OffsetDateTime time) {
        List<Finding> reasons = reasons(state, action, actor, time, false);
        if (!reasons.isEmpty()) {
            return new ActionResult.Refused(reasons);
        }
        ProcessState after = after(state, action, actor, time, state.logLength() + 1);
        return new ActionResult.Applied(
                after, new Event(after.logLength(), time, actor, action, StateText.changes(state, action, after)));
    }

    /**
     * Scores an assessment as it stands. Nothing is stored, and no opinion is touched.
     *
     * @param state the state of the unit's assessment
     * @param mode the mode, which decides whose opinions count
     * @return the result
     */
    public IndexResult evaluate(ProcessState state, Mode mode) {
        return evaluator.evaluate(state.assessment(), mode);
    }

    /**
     * Compares the opinions as they stand: the list that a council meeting works through.
     *
     * @param state the state of the unit's assessment
     * @param others the indices of all other units, exact; empty if they are not known
     * @return the comparison
     */
    public Disputes disputes(ProcessState state, List<Share> others) {
        List<IndexResult> results =
                Arrays.stream(Mode.values()).map(mode -> evaluate(state, mode)).toList();
        return Disputes.of(state.assessment(), results, others);
    }

    /** Returns every reason why an action is refused, or should have been if it is {@code stored}. */
    List<Finding> reasons(ProcessState state, Action action, Actor actor, OffsetDateTime time, boolean stored) {
        Objects.requireNonNull(action, "action");
        List<Finding> reasons = permission(state, action, actor, time).reasons();
        if (!reasons.isEmpty()) {
            return reasons;
        }
        Assessment candidate =
                new Transition(campaign, state, actor, time).by(action).assessment();
        return new ActionCheck(campaign, evaluator, state, check(state, actor, time), time)
                .ofAction(action, candidate, stored);
    }

    /** Returns the state after an action, whether or not it is allowed. */
    ProcessState after(ProcessState state, Action action, Actor actor, OffsetDateTime time, long length) {
        return new Transition(campaign, state, actor, time).by(action).logged(length, time, actor);
    }

    private PermissionCheck check(ProcessState state, Actor actor, OffsetDateTime time) {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(time, "time");
        return new PermissionCheck(campaign, methodology(), state, actor, time);
    }

    private List<Finding> ofWhole(PermissionCheck check, ProcessState state, ActionKind kind, OffsetDateTime time) {
        List<Finding> reasons = check.onWhole(kind);
        return reasons.isEmpty() ? new ActionCheck(campaign, evaluator, state, check, time).ofState(kind) : reasons;
    }
}
