package vn.parindex.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.assessment.Opinion.Decision;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.RuleOutcome;
import vn.parindex.methodology.ShareRule;
import vn.parindex.methodology.Stated;
import vn.parindex.result.State;
import vn.parindex.value.Arguments;
import vn.parindex.value.Branch;
import vn.parindex.value.Fact;
import vn.parindex.value.Facts;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.StageKind;
import vn.parindex.value.internal.CompactMap;

/** Reads the opinions held of one leaf in the order of the stages: what each comes to, and what is wrong with it. */
final class OpinionReading {

    private final CompiledLeaf leaf;
    private final List<Finding> findings;
    private final List<OpinionOutcome> outcomes = new ArrayList<>(3);

    OpinionReading(CompiledLeaf leaf, List<Finding> findings) {
        this.leaf = leaf;
        this.findings = findings;
    }

    /** Reads all opinions of an entry that may count. */
    List<OpinionOutcome> read(Entry entry) {
        CompactMap<Stage, Opinion> opinions = CompactMap.copyOf(entry.opinions());
        for (int i = 0; i < opinions.size(); i++) {
            Opinion opinion = opinions.valueAt(i);
            if (mayCount(opinion)) {
                OpinionOutcome outcome = value(opinion);
                remarkSilentChange(outcome);
                outcomes.add(outcome);
            }
        }
        return outcomes;
    }

    private boolean mayCount(Opinion opinion) {
        Stage stage = opinion.stage();
        if (!stage.scores()) {
            if (opinion.points().isPresent() || !opinion.facts().isEmpty()) {
                warning(EvaluationCode.EXPLANATION_DOES_NOT_SCORE, "stage", stage.label());
            }
            return false;
        }
        if (!opinion.hasValue() && opinion.decision() == Decision.STATED) {
            return false;
        }
        if (stage.measures() && !leaf.measured()) {
            warning(EvaluationCode.SURVEY_STAGE_MISPLACED, "stage", stage.label());
            return false;
        }
        if (stage.kind() == StageKind.CLAIM && !leaf.selfAssessed()) {
            error(
                    EvaluationCode.SELF_ASSESSMENT_REFUSED,
                    "method",
                    leaf.method().name());
            return false;
        }
        if (!stage.measures() && leaf.measured()) {
            error(
                    EvaluationCode.OPINION_IGNORED,
                    "stage",
                    stage.label(),
                    "method",
                    leaf.method().name());
            return false;
        }
        return true;
    }

    private OpinionOutcome value(Opinion opinion) {
        if (opinion.decision() == Decision.RECOGNISED) {
            return recognised(opinion);
        }
        if (opinion.decision() == Decision.ADJUSTED && opinion.reason().isBlank()) {
            error(
                    EvaluationCode.ADJUSTED_WITHOUT_REASON,
                    "stage",
                    opinion.stage().label());
        }
        if (!opinion.facts().isEmpty()) {
            return computed(opinion);
        }
        return opinion.points().isPresent() ? stated(opinion, opinion.points().get()) : withoutValue(opinion);
    }

    private OpinionOutcome recognised(Opinion opinion) {
        if (outcomes.isEmpty()) {
            error(EvaluationCode.NOTHING_TO_RECOGNISE, "stage", opinion.stage().label());
            return OpinionOutcome.invalid(opinion, Branch.NOTHING_TO_RECOGNISE, Facts.NONE, Map.of());
        }
        OpinionOutcome earlier = outcomes.get(outcomes.size() - 1);
        opinion.points().ifPresent(points -> {
            if (earlier.state() == State.NOT_APPLICABLE) {
                error(
                        EvaluationCode.POINTS_BUT_NOT_APPLICABLE,
                        "stage",
                        opinion.stage().label(),
                        "got",
                        points);
            } else if (earlier.state() == State.SCORED && !leaf.published().printsAlike(points, earlier.points())) {
                error(
                        EvaluationCode.RECOGNISED_OTHER_VALUE,
                        "stage",
                        opinion.stage().label(),
                        "value",
                        earlier.points(),
                        "got",
                        points);
            }
        });
        opinion.facts().forEach((id, fact) -> {
            if (!fact.equals(earlier.effective().get(id))) {
                error(
                        EvaluationCode.RECOGNISED_OTHER_FACT,
                        "stage",
                        opinion.stage().label(),
                        "fact",
                        id,
                        "name",
                        leaf.nameOf(id),
                        "got",
                        leaf.shown(fact));
            }
        });
        return earlier.recognisedBy(opinion);
    }

    /**
     * An opinion that adjusts and does not say to what: the earlier one no longer stands, and nothing has taken its
     * place.
     */
    private OpinionOutcome withoutValue(Opinion opinion) {
        error(EvaluationCode.ADJUSTED_WITHOUT_VALUE, "stage", opinion.stage().label());
        return OpinionOutcome.invalid(opinion, Branch.FACTS_INCOMPLETE, Facts.NONE, inherited());
    }

    /** Points without figures: they count if the rule can give them at all. */
    private OpinionOutcome stated(Opinion opinion, Points points) {
        Stage stage = opinion.stage();
        if (!isPossible(stage, points)) {
            return OpinionOutcome.invalid(opinion, Branch.NOT_POSSIBLE, Facts.NONE, inherited());
        }
        if (!stage.judges() && !(leaf.rule() instanceof Stated)) {
            findings.add(Finding.note(
                    EvaluationCode.POINTS_WITHOUT_FACTS, leaf.code(), "stage", stage.label(), "got", points));
        }
        return new OpinionOutcome(
                opinion,
                State.SCORED,
                points,
                Optional.empty(),
                Branch.STATED,
                Facts.NONE,
                Arguments.NONE,
                inherited());
    }

    private boolean isPossible(Stage stage, Points points) {
        return new StatedCheck(leaf, findings).passes(stage, points);
    }

    private OpinionOutcome computed(Opinion opinion) {
        Stage stage = opinion.stage();
        BoundFacts bound = new BoundFacts(leaf, stage, CompactMap.copyOf(opinion.facts()), inherited(), findings);
        Map<String, Fact> effective = effective(opinion);
        if (!bound.isComplete()) {
            opinion.points().ifPresent(points -> isPossible(stage, points));
            return OpinionOutcome.invalid(opinion, Branch.FACTS_INCOMPLETE, bound.facts(), effective);
        }
        RuleOutcome outcome = leaf.rule().score(bound.facts(), leaf.maximum(), leaf.rounding());
        boolean contradicted = opinion.points().isPresent()
                && !leaf.published().printsAlike(opinion.points().get(), outcome.points());
        if (contradicted) {
            isPossible(stage, opinion.points().get());
        }
        switch (outcome.kind()) {
            case POINTS -> {
                if (leaf.rule() instanceof Stated && !isPossible(stage, outcome.points())) {
                    return OpinionOutcome.invalid(opinion, Branch.NOT_POSSIBLE, bound.facts(), effective);
                }
                if (contradicted) {
                    error(
                            EvaluationCode.CLAIM_CONTRADICTS_FACTS,
                            "stage",
                            stage.label(),
                            "got",
                            opinion.points().get(),
                            "computed",
                            outcome.points());
                }
                return new OpinionOutcome(
                        opinion,
                        State.SCORED,
                        outcome.points(),
                        Optional.of(outcome.points()),
                        outcome.branch(),
                        bound.facts(),
                        outcome.details(),
                        effective);
            }
            case NOT_APPLICABLE -> {
                opinion.points()
                        .ifPresent(points ->
                                error(EvaluationCode.POINTS_BUT_NOT_APPLICABLE, "stage", stage.label(), "got", points));
                return new OpinionOutcome(
                        opinion,
                        State.NOT_APPLICABLE,
                        Points.ZERO,
                        Optional.empty(),
                        outcome.branch(),
                        bound.facts(),
                        outcome.details(),
                        effective);
            }
            case NUMERATOR_OVER_ZERO -> {
                ShareRule rule = (ShareRule) leaf.rule();
                error(
                        EvaluationCode.NUMERATOR_OVER_ZERO,
                        "stage",
                        stage.label(),
                        "numerator",
                        rule.numerator(),
                        "part",
                        leaf.nameOf(rule.numerator()),
                        "got",
                        bound.facts().amount(rule.numerator()),
                        "denominator",
                        rule.denominator(),
                        "base",
                        leaf.nameOf(rule.denominator()));
            }
            case UNKNOWN_LEVEL ->
                error(
                        EvaluationCode.UNKNOWN_LEVEL,
                        "stage",
                        stage.label(),
                        "got",
                        outcome.details().get("level"),
                        "allowed",
                        outcome.details().get("allowed"),
                        "names",
                        ((Levels) leaf.rule())
                                .levels().stream().map(Levels.Level::name).toList());
            default -> throw new IllegalStateException("unknown outcome: " + outcome.kind());
        }
        return OpinionOutcome.invalid(opinion, outcome.branch(), bound.facts(), effective);
    }

    /** The figures in force before this opinion. */
    private Map<String, Fact> inherited() {
        return outcomes.isEmpty() ? Map.of() : outcomes.get(outcomes.size() - 1).effective();
    }

    private Map<String, Fact> effective(Opinion opinion) {
        Map<String, Fact> before = inherited();
        if (before.isEmpty()) {
            return opinion.facts();
        }
        Map<String, Fact> effective = new LinkedHashMap<>(before);
        effective.putAll(opinion.facts());
        return effective;
    }

    /** An appraiser who changes a value owes a reason, also where the change is only visible by comparison. */
    private void remarkSilentChange(OpinionOutcome outcome) {
        Opinion opinion = outcome.opinion();
        if (outcomes.isEmpty()
                || opinion.decision() != Decision.STATED
                || !opinion.reason().isBlank()) {
            return;
        }
        OpinionOutcome earlier = outcomes.get(outcomes.size() - 1);
        boolean valid = earlier.state() != State.INVALID && outcome.state() != State.INVALID;
        boolean same =
                earlier.state() == outcome.state() && leaf.published().printsAlike(earlier.points(), outcome.points());
        if (valid && !same) {
            warning(
                    EvaluationCode.CHANGED_WITHOUT_REASON,
                    "stage",
                    opinion.stage().label(),
                    "got",
                    outcome.shown(),
                    "earlier",
                    earlier.stage().label(),
                    "claimed",
                    earlier.shown());
        }
    }

    private void error(FindingCode code, Object... arguments) {
        findings.add(Finding.error(code, leaf.code(), arguments));
    }

    private void warning(FindingCode code, Object... arguments) {
        findings.add(Finding.warning(code, leaf.code(), arguments));
    }
}
