package vn.parindex.appraisal;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.EvaluationCode;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.NotApplicablePolicy;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;
import vn.parindex.value.StageKind;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

/**
 * Reads the table of {@link ActionKind} for one actor, one state and one time, and lists the reasons that forbid an
 * action on the whole and on a leaf.
 */
final class PermissionCheck {

    private final Campaign campaign;
    private final Methodology methodology;
    private final ProcessState state;
    private final Actor actor;
    private final OffsetDateTime time;

    PermissionCheck(Campaign campaign, Methodology methodology, ProcessState state, Actor actor, OffsetDateTime time) {
        this.campaign = campaign;
        this.methodology = methodology;
        this.state = state;
        this.actor = actor;
        this.time = time;
    }

    /** Returns the reasons that forbid an action whatever it is applied to. */
    List<Finding> onWhole(ActionKind kind) {
        List<Finding> reasons = new ArrayList<>();
        if (campaign.published() || state.phase() == Phase.PUBLISHED) {
            reasons.add(refusal(AppraisalCode.PUBLISHED_ALREADY));
            return reasons;
        }
        if (state.lastTime().filter(last -> time.isBefore(last)).isPresent()) {
            reasons.add(refusal(
                    AppraisalCode.TIME_BACKWARDS,
                    "got",
                    TimeText.text(time),
                    "allowed",
                    TimeText.text(state.lastTime().get())));
        }
        checkRole(kind, reasons);
        checkOwnUnit(kind, reasons);
        if (!kind.phases().contains(state.phase())) {
            reasons.add(outOfPhase(kind));
        }
        if (kind.window() != ActionKind.Window.NONE) {
            kind.stage(state.phase()).ifPresent(stage -> checkWindow(stage, reasons));
        }
        return reasons;
    }

    private void checkRole(ActionKind kind, List<Finding> reasons) {
        Optional<Set<Role>> allowed = kind.roles()
                .or(() -> kind.stage(state.phase()).flatMap(campaign::round).map(Round::actors));
        if (allowed.isPresent() && !allowed.get().contains(actor.role())) {
            reasons.add(refusal(
                    AppraisalCode.WRONG_ROLE,
                    "role",
                    actor.role().label(),
                    "action",
                    kind.label(),
                    "allowed",
                    allowed.get().stream().map(Role::label).toList()));
        }
        if (actor.role().isOfUnit()
                && !actor.body().equals(state.assessment().unit().id())) {
            reasons.add(refusal(
                    AppraisalCode.OTHER_UNIT,
                    "got",
                    actor.body(),
                    "allowed",
                    state.assessment().unit().name()));
        }
    }

    /** Nobody judges the unit that they belong to, or for which they have acted since the first event. */
    private void checkOwnUnit(ActionKind kind, List<Finding> reasons) {
        boolean judges = kind.form() == ActionForm.OPINION && kind.writes().judges()
                || kind == ActionKind.REQUEST_EVIDENCE
                || kind.form() == ActionForm.APPLICABILITY
                || kind.form() == ActionForm.ADJUSTMENT;
        Unit unit = state.assessment().unit();
        if (!judges || actor.role().isOfUnit()) {
            return;
        }
        if (actor.isOf(unit.id()) || state.ownPeople().contains(actor.id())) {
            reasons.add(refusal(AppraisalCode.OWN_UNIT, "who", actor.id(), "unit", unit.name()));
        }
    }

    private Finding outOfPhase(ActionKind kind) {
        if (state.phase() == Phase.DECIDED) {
            return campaign.rounds().stream().anyMatch(r -> r.stage().kind() == StageKind.DECISION)
                    ? refusal(AppraisalCode.LOCKED_BY_COUNCIL)
                    : refusal(AppraisalCode.DECIDED_ALREADY);
        }
        List<Text> phases = kind.phases().stream().map(Phase::label).toList();
        return refusal(
                AppraisalCode.WRONG_PHASE, "got", state.phase().label(), "action", kind.label(), "allowed", phases);
    }

    private void checkWindow(Stage stage, List<Finding> reasons) {
        Optional<Round> round = campaign.round(stage);
        if (round.isEmpty()) {
            reasons.add(refusal(AppraisalCode.NO_ROUND, "stage", stage.label()));
            return;
        }
        if (time.isBefore(round.get().opens())) {
            reasons.add(refusal(
                    AppraisalCode.NOT_OPEN_YET,
                    "stage",
                    stage.label(),
                    "opens",
                    TimeText.text(round.get().opens())));
        }
        Optional<LockException> exception = exception(stage);
        if (time.isBefore(closes(stage).orElseThrow())) {
            return;
        }
        Text closes = TimeText.text(round.get().closes());
        if (exception.isEmpty()) {
            reasons.add(refusal(AppraisalCode.DEADLINE_PASSED, "stage", stage.label(), "closes", closes));
        } else if (exception.get().kind() == LockKind.EXTENDED) {
            Text until = TimeText.text(exception.get().time());
            reasons.add(
                    exception.get().time().isAfter(round.get().closes())
                            ? refusal(
                                    AppraisalCode.EXTENSION_PASSED,
                                    "stage",
                                    stage.label(),
                                    "closes",
                                    closes,
                                    "until",
                                    until)
                            : refusal(AppraisalCode.UNLOCK_PASSED, "stage", stage.label(), "until", until));
        } else {
            reasons.add(refusal(
                    AppraisalCode.ROUND_LOCKED,
                    "stage",
                    stage.label(),
                    "since",
                    TimeText.text(exception.get().time()),
                    "by",
                    exception.get().grantedBy(),
                    "reason",
                    exception.get().reason()));
        }
    }

    private Optional<LockException> exception(Stage stage) {
        return Optional.ofNullable(state.lockExceptions().get(stage))
                .or(() -> campaign.lockException(state.assessment().unit().id(), stage));
    }

    /** Returns the first moment at which a round is closed for the unit. */
    Optional<OffsetDateTime> closes(Stage stage) {
        return exception(stage)
                .map(LockException::time)
                .or(() -> campaign.round(stage).map(Round::closes));
    }

    /** Returns the reasons that forbid an action on one leaf, beside those that forbid it on the whole. */
    List<Finding> onLeaf(ActionKind kind, NodeCode code) {
        Optional<Leaf> found = methodology.leaf(code);
        if (found.isEmpty()) {
            return List.of(Finding.error(EvaluationCode.UNKNOWN_LEAF, code, "methodology", methodology.id()));
        }
        Leaf leaf = found.get();
        List<Finding> reasons = new ArrayList<>();
        checkTarget(kind, leaf, reasons);
        boolean unitsOwn = kind.form() == ActionForm.OPINION && kind.writes().isOfUnit();
        if (!unitsOwn && actor.role() == Role.APPRAISER) {
            checkAssignment(kind, leaf, reasons);
        }
        boolean granted =
                state.assessment().entry(code).flatMap(Entry::notApplicable).isPresent();
        if (kind == ActionKind.GRANT_NOT_APPLICABLE && granted) {
            reasons.add(Finding.error(AppraisalCode.NOT_APPLICABLE_ALREADY, code));
        } else if (kind == ActionKind.WITHDRAW_NOT_APPLICABLE && !granted) {
            reasons.add(Finding.error(AppraisalCode.NOT_APPLICABLE_NOT_GRANTED, code));
        }
        return reasons;
    }

    private void checkTarget(ActionKind kind, Leaf leaf, List<Finding> reasons) {
        switch (kind.target()) {
            case SELF_ASSESSED_LEAF -> {
                if (!leaf.selfAssessed()) {
                    reasons.add(Finding.error(
                            EvaluationCode.SELF_ASSESSMENT_REFUSED,
                            leaf.code(),
                            "method",
                            leaf.method().name()));
                }
            }
            case JUDGED_LEAF -> {
                if (leaf.measured()) {
                    reasons.add(Finding.error(
                            AppraisalCode.MEASURED_NOT_JUDGED,
                            leaf.code(),
                            "method",
                            leaf.method().name()));
                }
            }
            case MEASURED_LEAF -> {
                if (!leaf.measured()) {
                    reasons.add(Finding.error(
                            AppraisalCode.JUDGED_NOT_MEASURED,
                            leaf.code(),
                            "method",
                            leaf.method().name()));
                }
            }
            case LEAF_THAT_MAY_NOT_APPLY -> {
                if (!leaf.scoring().mayBeNotApplicable()
                        || methodology.notApplicable().effect() != NotApplicablePolicy.Effect.LEAVES_MAXIMUM) {
                    reasons.add(Finding.error(EvaluationCode.NOT_APPLICABLE_REFUSED, leaf.code()));
                }
            }
            case WHOLE -> throw new IllegalArgumentException("kind is about the whole: " + kind.id());
        }
    }

    /**
     * Checks that an appraiser keeps to the items of the agency or, where none is assigned, off the opinions of others.
     */
    private void checkAssignment(ActionKind kind, Leaf leaf, List<Finding> reasons) {
        Optional<Assignment> assignment = campaign.assignment(leaf.code());
        if (assignment.isPresent()) {
            if (!assignment.get().agency().equals(actor.body())) {
                reasons.add(Finding.error(
                        AppraisalCode.NOT_YOUR_LEAF,
                        leaf.code(),
                        "allowed",
                        assignment.get().name(),
                        "got",
                        agencyName()));
            }
            return;
        }
        kind.stage(state.phase())
                .flatMap(stage -> state.assessment().entry(leaf.code()).flatMap(e -> e.opinion(stage)))
                .map(Opinion::author)
                .filter(author -> !Objects.equals(author, actor.signature()))
                .ifPresent(author ->
                        reasons.add(Finding.error(AppraisalCode.OPINION_OF_ANOTHER, leaf.code(), "got", author)));
    }

    private String agencyName() {
        return campaign.assignments().stream()
                .filter(a -> a.agency().equals(actor.body()))
                .map(Assignment::name)
                .findFirst()
                .orElse(actor.signature());
    }

    private static Finding refusal(FindingCode code, Object... arguments) {
        return Finding.error(code, "", arguments);
    }
}
