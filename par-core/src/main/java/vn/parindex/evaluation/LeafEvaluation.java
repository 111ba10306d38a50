package vn.parindex.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.UnitForm;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.result.Trace;
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
    private final SharedFacts sharedFacts;
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
        this.sharedFacts = new SharedFacts(findings);
        this.findings = findings;
    }

    Outcome evaluate(LeafPlan plan, Optional<Entry> entry) {
        if (form.isPresent() && form.get().leavesOut(plan.code())) {
            return outsideForm(plan, entry, form.get());
        }
        sharedFacts.check(plan, entry);
        List<Valued> values = entry.isPresent() ? new OpinionReading(plan, findings).read(entry.get()) : List.of();
        Optional<NotApplicable> granted = entry.flatMap(Entry::notApplicable).filter(why -> isGranted(plan, why));
        if (granted.isPresent()) {
            remarkOverruled(plan, values);
            Map<String, String> details = new LinkedHashMap<>();
            details.put("reason", granted.get().reason());
            details.put("grantedBy", granted.get().grantedBy());
            return outcome(
                    plan, State.NOT_APPLICABLE, Points.ZERO, values, Optional.empty(), "granted", Map.of(), details);
        }
        Optional<Valued> counted = counted(plan, values);
        if (counted.isEmpty()) {
            findings.add(Finding.note(EvaluationCode.NOT_SCORED, plan.code(), "mode", mode.label()));
            return outcome(
                    plan, State.NOT_SCORED, Points.ZERO, values, Optional.empty(), "missing", Map.of(), Map.of());
        }
        Valued v = counted.get();
        Map<String, String> details = new LinkedHashMap<>();
        v.details().forEach((name, value) -> details.put(name, value.toString()));
        return outcome(plan, v.state(), v.points(), values, Optional.of(v.stage()), v.branch(), v.facts(), details);
    }

    /** What the unit's form does not have leaves the maximum; whatever was entered for it is said not to count. */
    private Outcome outsideForm(LeafPlan plan, Optional<Entry> entry, UnitForm without) {
        if (entry.isPresent()) {
            findings.add(Finding.warning(EvaluationCode.OUTSIDE_FORM, plan.code(), "form", without.name()));
        }
        Map<String, String> details = Map.of("form", without.id());
        return outcome(plan, State.NOT_APPLICABLE, Points.ZERO, List.of(), Optional.empty(), "form", Map.of(), details);
    }

    private boolean isGranted(LeafPlan plan, NotApplicable why) {
        if (!plan.mayBeNotApplicable()) {
            findings.add(Finding.error(EvaluationCode.NOT_APPLICABLE_REFUSED, plan.code()));
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
            findings.add(Finding.error(EvaluationCode.NOT_APPLICABLE_UNGRANTED, plan.code(), "missing", missing));
        }
        return missing.isEmpty();
    }

    /**
     * What is granted as not applicable leaves the maximum, whatever points were held of it; nobody should overlook
     * those.
     */
    private void remarkOverruled(LeafPlan plan, List<Valued> values) {
        List<Text> stages = values.stream()
                .filter(v -> v.state() == State.SCORED)
                .map(v -> v.stage().label())
                .toList();
        if (!stages.isEmpty()) {
            findings.add(Finding.warning(EvaluationCode.NOT_APPLICABLE_OVER_OPINIONS, plan.code(), "stages", stages));
        }
    }

    private Optional<Valued> counted(LeafPlan plan, List<Valued> values) {
        for (Stage stage : plan.measured() ? MEASURED : precedence) {
            for (Valued value : values) {
                if (value.stage() == stage) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    private static Outcome outcome(
            LeafPlan plan,
            State state,
            Points points,
            List<Valued> values,
            Optional<Stage> stage,
            String branch,
            Map<String, String> facts,
            Map<String, String> details) {
        Leaf leaf = plan.leaf();
        Score score = Score.leaf(state, points, plan.maximum());
        Trace trace = new Trace(
                plan.rule().kind().id(),
                stage,
                branch,
                facts,
                details,
                plan.rounding(),
                leaf.node().citation(),
                leaf.confidence());
        List<OpinionValue> opinions = new ArrayList<>(values.size());
        for (Valued value : values) {
            opinions.add(value.toOpinionValue());
        }
        return new Outcome(
                plan.code(),
                leaf.name(),
                score,
                leaf.confidence(),
                leaf.method().id(),
                opinions,
                Optional.of(trace));
    }
}
