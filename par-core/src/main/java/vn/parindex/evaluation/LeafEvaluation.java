package vn.parindex.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.UnitForm;
import vn.parindex.result.LeafOutcome;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.State;
import vn.parindex.result.Trace;
import vn.parindex.value.Arguments;
import vn.parindex.value.Branch;
import vn.parindex.value.Facts;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.StageKind;
import vn.parindex.value.Text;

/** Evaluates one leaf: reads its opinions, picks the one that counts, keeps why. */
final class LeafEvaluation {

    private static final List<Stage> MEASURED = Stage.of(StageKind.MEASUREMENT);
    private static final Text REASON = Text.of("lý do", "the reason");
    private static final Text GRANTED_BY = Text.of("cơ quan cho phép", "who granted it");

    private final Mode mode;
    private final List<Stage> precedence;
    private final Optional<UnitForm> form;
    private final List<Finding> findings;

    /**
     * For one evaluation.
     *
     * @param precedence the stages that count in the mode; the first that holds an opinion wins
     * @param form the form that the unit is scored on, if not everything applies to it
     */
    LeafEvaluation(Mode mode, List<Stage> precedence, Optional<UnitForm> form, List<Finding> findings) {
        this.mode = mode;
        this.precedence = precedence;
        this.form = form;
        this.findings = findings;
    }

    /**
     * Evaluates a leaf.
     *
     * @param entry all that is held of it; null if nothing is
     */
    LeafOutcome evaluate(CompiledLeaf leaf, Entry entry) {
        if (form.isPresent() && form.get().leavesOut(leaf.code())) {
            return outsideForm(leaf, entry, form.get());
        }
        List<OpinionOutcome> outcomes = entry == null ? List.of() : new OpinionReading(leaf, findings).read(entry);
        if (entry != null && entry.notApplicable().isPresent()) {
            NotApplicable why = entry.notApplicable().get();
            if (isGranted(leaf, why)) {
                remarkOverruled(leaf, outcomes);
                Arguments details = Arguments.of("reason", why.reason(), "grantedBy", why.grantedBy());
                return withoutOpinion(leaf, State.NOT_APPLICABLE, outcomes, Branch.GRANTED, details);
            }
        }
        OpinionOutcome counted = counted(leaf, outcomes);
        if (counted == null) {
            findings.add(Finding.note(EvaluationCode.NOT_SCORED, leaf.code(), "mode", mode.label()));
            return withoutOpinion(leaf, State.NOT_SCORED, outcomes, Branch.MISSING, Arguments.NONE);
        }
        Trace trace = leaf.trace(Optional.of(counted.stage()), counted.branch(), counted.facts(), counted.details());
        return new LeafOutcome(counted.state(), counted.points(), values(outcomes), trace);
    }

    /**
     * Takes a leaf that the unit's form does not have out of the maximum, and remarks that its entry does not count.
     */
    private LeafOutcome outsideForm(CompiledLeaf leaf, Entry entry, UnitForm without) {
        if (entry != null) {
            findings.add(Finding.warning(EvaluationCode.OUTSIDE_FORM, leaf.code(), "form", without.name()));
        }
        return withoutOpinion(leaf, State.NOT_APPLICABLE, List.of(), Branch.FORM, Arguments.of("form", without.id()));
    }

    private static LeafOutcome withoutOpinion(
            CompiledLeaf leaf, State state, List<OpinionOutcome> outcomes, Branch branch, Arguments details) {
        Trace trace = leaf.trace(Optional.empty(), branch, Facts.NONE, details);
        return new LeafOutcome(state, Points.ZERO, values(outcomes), trace);
    }

    private static List<OpinionValue> values(List<OpinionOutcome> outcomes) {
        OpinionValue[] values = new OpinionValue[outcomes.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = outcomes.get(i).toOpinionValue();
        }
        return List.of(values);
    }

    private boolean isGranted(CompiledLeaf leaf, NotApplicable why) {
        if (!leaf.mayBeNotApplicable()) {
            findings.add(Finding.error(EvaluationCode.NOT_APPLICABLE_REFUSED, leaf.code()));
            return false;
        }
        List<Text> missing = new ArrayList<>(0);
        if (why.reason().isBlank()) {
            missing.add(REASON);
        }
        if (why.grantedBy().isBlank()) {
            missing.add(GRANTED_BY);
        }
        if (!missing.isEmpty()) {
            findings.add(Finding.error(EvaluationCode.NOT_APPLICABLE_UNGRANTED, leaf.code(), "missing", missing));
        }
        return missing.isEmpty();
    }

    /** Remarks on points that no longer count because the leaf was granted as not applicable. */
    private void remarkOverruled(CompiledLeaf leaf, List<OpinionOutcome> outcomes) {
        List<Text> stages = outcomes.stream()
                .filter(v -> v.state() == State.SCORED)
                .map(v -> v.stage().label())
                .toList();
        if (!stages.isEmpty()) {
            findings.add(Finding.warning(EvaluationCode.NOT_APPLICABLE_OVER_OPINIONS, leaf.code(), "stages", stages));
        }
    }

    /** The opinion that counts; null if there is none. */
    private OpinionOutcome counted(CompiledLeaf leaf, List<OpinionOutcome> outcomes) {
        List<Stage> stages = leaf.measured() ? MEASURED : precedence;
        for (int i = 0; i < stages.size(); i++) {
            for (int k = 0; k < outcomes.size(); k++) {
                if (outcomes.get(k).stage() == stages.get(i)) {
                    return outcomes.get(k);
                }
            }
        }
        return null;
    }
}
