package vn.parindex.appraisal;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.EvaluationCode;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.Severity;
import vn.parindex.methodology.Leaf;
import vn.parindex.result.IndexResult;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.Outcome;
import vn.parindex.result.State;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;
import vn.parindex.value.StageKind;

/**
 * Checks an action against the state of the assessment and against its own content, once role, phase and time are in
 * order.
 */
final class ActionCheck {

    private static final Set<FindingCode> ADJUSTMENT_FAULTS = Set.of(
            EvaluationCode.UNKNOWN_ADJUSTMENT, EvaluationCode.ADJUSTMENT_CAPPED, EvaluationCode.ADJUSTMENT_INVALID);

    private final Campaign campaign;
    private final IndexEvaluator evaluator;
    private final ProcessState state;
    private final PermissionCheck permission;
    private final OffsetDateTime time;
    private final List<Finding> reasons = new ArrayList<>();

    ActionCheck(
            Campaign campaign,
            IndexEvaluator evaluator,
            ProcessState state,
            PermissionCheck permission,
            OffsetDateTime time) {
        this.campaign = campaign;
        this.evaluator = evaluator;
        this.state = state;
        this.permission = permission;
        this.time = time;
    }

    /** Returns the faults that the assessment as it stands has against a kind of action. */
    List<Finding> ofState(ActionKind kind) {
        switch (kind) {
            case SUBMIT -> checkClaims();
            case REOPEN -> checkNothingAppraised();
            case CONCLUDE -> checkConclusion();
            default -> {
                // all other kinds depend on no more than the table
            }
        }
        return reasons;
    }

    /**
     * Returns the faults of the content of an action.
     *
     * @param candidate the assessment as it would be
     * @param stored whether the action was taken earlier, when the campaign may have had another deadline; an extension
     *     must end later than the deadline that it replaces only if it is new
     */
    List<Finding> ofAction(Action action, Assessment candidate, boolean stored) {
        if (action instanceof Action.GiveOpinion given) {
            checkOpinion(given, candidate);
        } else if (action instanceof Action.RequestEvidence request) {
            requireText(request.what(), request.code());
        } else if (action instanceof Action.Applicability applicability) {
            requireText(applicability.reason(), applicability.code());
        } else if (action instanceof Action.Adjust adjust) {
            checkAdjustment(adjust, candidate);
        } else if (action instanceof Action.Move move
                && (move.kind() == ActionKind.RETURN || move.kind() == ActionKind.REOPEN)) {
            requireText(move.text(), "");
        } else if (action instanceof Action.Unlock unlock) {
            checkRoundAhead(unlock.stage());
            requireText(unlock.reason(), "");
            checkLater(unlock.until(), stored ? time : end(unlock.stage()));
        } else if (action instanceof Action.Lock lock) {
            checkRoundAhead(lock.stage());
            requireText(lock.reason(), "");
        }
        return reasons;
    }

    private void checkLater(OffsetDateTime until, OffsetDateTime allowed) {
        if (!until.isAfter(allowed)) {
            reasons.add(Finding.error(
                    AppraisalCode.NOT_LATER, "", "got", TimeText.text(until), "allowed", TimeText.text(allowed)));
        }
    }

    /** Returns the end that a round has for the unit, or now if it is closed. */
    private OffsetDateTime end(Stage stage) {
        return permission.closes(stage).filter(time::isBefore).orElse(time);
    }

    private void requireText(String text, Object place) {
        if (text.isBlank()) {
            reasons.add(Finding.error(AppraisalCode.REASON_MISSING, place));
        }
    }

    private void checkClaims() {
        IndexResult result = evaluator.evaluate(state.assessment(), Mode.SELF);
        for (Leaf leaf : evaluator.methodology().leaves()) {
            if (!leaf.selfAssessed() || isLeftOut(leaf)) {
                continue;
            }
            Optional<Opinion> claim = state.assessment().entry(leaf.code()).flatMap(e -> e.opinion(Stage.SELF));
            boolean explained = claim.filter(c -> !c.explanation().isBlank()).isPresent();
            boolean claimed = claim.filter(Opinion::hasValue).isPresent();
            if (campaign.completeRequired() && !claimed && !explained) {
                reasons.add(Finding.error(AppraisalCode.CLAIM_MISSING, leaf.code()));
            }
            boolean proven = claim.filter(c -> !c.evidence().isEmpty()).isPresent();
            if (campaign.evidenceRequired() && claimed && !explained && !proven && !isZero(result, leaf)) {
                reasons.add(Finding.error(AppraisalCode.EVIDENCE_MISSING, leaf.code()));
            }
        }
    }

    /** Checks whether the unit's form does not have a leaf, so that nobody has to say anything of it. */
    private boolean isLeftOut(Leaf leaf) {
        return evaluator
                .methodology()
                .formOf(state.assessment().unit().id())
                .filter(form -> form.leavesOut(leaf.code()))
                .isPresent();
    }

    /** Checks whether nothing is claimed, so that nothing needs proof. */
    private static boolean isZero(IndexResult result, Leaf leaf) {
        OpinionValue value =
                result.outcome(leaf.code()).flatMap(o -> o.opinion(Stage.SELF)).orElseThrow();
        return value.state() == State.SCORED && value.points().isZero();
    }

    private void checkNothingAppraised() {
        List<NodeCode> appraised = state.assessment().entries().values().stream()
                .filter(e -> e.notApplicable().isPresent()
                        || e.opinions().keySet().stream().anyMatch(Stage::judges))
                .map(Entry::code)
                .toList();
        if (!appraised.isEmpty()) {
            reasons.add(Finding.error(AppraisalCode.APPRAISAL_BEGUN, "", "got", appraised));
        }
    }

    private void checkConclusion() {
        Stage stage = state.phase().stage().orElseThrow();
        Round round = campaign.round(stage).orElseThrow();
        if (time.isBefore(round.opens())) {
            reasons.add(Finding.error(
                    AppraisalCode.NOT_OPEN_YET, "", "stage", stage.label(), "opens", TimeText.text(round.opens())));
        }
        OffsetDateTime closes = permission.closes(stage).orElseThrow();
        if (time.isBefore(closes) && !stage.scores()) {
            reasons.add(Finding.error(AppraisalCode.MAY_STILL_EXPLAIN, "", "closes", TimeText.text(closes)));
        }
        if (time.isBefore(closes) && stage.coversEveryLeaf()) {
            List<NodeCode> waiting = evaluator.methodology().leaves().stream()
                    .filter(leaf -> !leaf.measured() && !isLeftOut(leaf) && !isAppraised(leaf.code(), stage))
                    .map(Leaf::code)
                    .toList();
            if (!waiting.isEmpty()) {
                reasons.add(Finding.error(
                        AppraisalCode.MAY_STILL_APPRAISE,
                        "",
                        "closes",
                        TimeText.text(closes),
                        "got",
                        waiting.size(),
                        "leaves",
                        waiting));
            }
        }
        if (PhaseOrder.of(campaign).after(state.phase()) == Phase.DECIDED) {
            List<NodeCode> open = evaluator.evaluate(state.assessment(), Mode.FINAL).leaves().stream()
                    .filter(leaf -> leaf.score().isProvisional())
                    .map(Outcome::code)
                    .toList();
            if (!open.isEmpty()) {
                reasons.add(Finding.error(AppraisalCode.STILL_OPEN, "", "got", open.size(), "leaves", open));
            }
        }
    }

    private boolean isAppraised(NodeCode code, Stage stage) {
        Optional<Entry> entry = state.assessment().entry(code);
        return entry.flatMap(Entry::notApplicable).isPresent()
                || entry.flatMap(e -> e.opinion(stage))
                        .filter(Opinion::hasValue)
                        .isPresent();
    }

    /** A claim may be faulty and is reported by the evaluation; whoever judges or measures must give what can count. */
    private void checkOpinion(Action.GiveOpinion given, Assessment candidate) {
        Opinion opinion = given.opinion();
        if (opinion.stage().kind() == StageKind.CLAIM) {
            return;
        }
        if (!opinion.stage().scores()) {
            if (opinion.evidence().isEmpty()) {
                requireText(opinion.explanation(), given.code());
            }
            return;
        }
        IndexResult result = evaluator.evaluate(candidate, Mode.FINAL);
        if (opinion.stage().judges() && opinion.decision() == Opinion.Decision.STATED) {
            boolean something = result.outcome(given.code()).stream()
                    .flatMap(o -> o.opinions().stream())
                    .anyMatch(value -> value.stage().compareTo(opinion.stage()) < 0);
            if (something || !opinion.hasValue()) {
                reasons.add(Finding.error(AppraisalCode.DECISION_MISSING, given.code()));
            }
        }
        result.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR
                        && f.place().equals(given.code().toString()))
                .filter(f -> opinion.stage().label().equals(f.arguments().get("stage")))
                .forEach(reasons::add);
    }

    private void checkAdjustment(Action.Adjust adjust, Assessment candidate) {
        if (adjust.kind() == ActionKind.WITHDRAW_ADJUSTMENT) {
            if (!state.assessment().adjustments().contains(adjust.entry())) {
                reasons.add(Finding.error(
                        AppraisalCode.ADJUSTMENT_NOT_FOUND,
                        adjust.entry().id(),
                        "got",
                        adjust.entry().points()));
            }
            return;
        }
        evaluator.evaluate(candidate, Mode.FINAL).findings().stream()
                .filter(f -> ADJUSTMENT_FAULTS.contains(f.code())
                        && f.place().equals(adjust.entry().id()))
                .forEach(f -> reasons.add(new Finding(f.code(), Severity.ERROR, f.place(), f.arguments())));
    }

    /** A round that is over for the unit can be neither opened nor closed. */
    private void checkRoundAhead(Stage stage) {
        if (campaign.round(stage).isEmpty()) {
            reasons.add(Finding.error(AppraisalCode.NO_ROUND, "", "stage", stage.label()));
        } else if (!stage.measures()
                && state.phase().stage().filter(now -> stage.compareTo(now) < 0).isPresent()) {
            reasons.add(Finding.error(
                    AppraisalCode.ROUND_OVER,
                    "",
                    "stage",
                    stage.label(),
                    "got",
                    state.phase().label()));
        }
    }
}
