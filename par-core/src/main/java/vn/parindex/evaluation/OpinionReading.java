package vn.parindex.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Fact;
import vn.parindex.assessment.Opinion;
import vn.parindex.error.ErrorCode;
import vn.parindex.error.Finding;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.PossiblePoints;
import vn.parindex.methodology.RuleOutcome;
import vn.parindex.methodology.ShareRule;
import vn.parindex.methodology.Stated;
import vn.parindex.result.State;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/** Reads the opinions held of one leaf in the order of the stages: what each comes to, and what is wrong with it. */
final class OpinionReading {

    private final Methodology methodology;
    private final Leaf leaf;
    private final List<Finding> findings;
    private final List<Valued> values = new ArrayList<>();

    OpinionReading(Methodology methodology, Leaf leaf, List<Finding> findings) {
        this.methodology = methodology;
        this.leaf = leaf;
        this.findings = findings;
    }

    /** Reads all opinions of an entry that may count. */
    List<Valued> read(Entry entry) {
        for (Opinion opinion : entry.opinions().values()) {
            if (opinion.hasValue() && mayCount(opinion)) {
                values.add(value(opinion));
            } else if (opinion.decision() == Opinion.Decision.ADJUSTED && !opinion.hasValue()) {
                error(ErrorCode.ADJUSTED_WITHOUT_VALUE, "stage", opinion.stage().label());
            }
        }
        return values;
    }

    private boolean mayCount(Opinion opinion) {
        Stage stage = opinion.stage();
        if (stage == Stage.EXPLANATION) {
            return false;
        }
        if (leaf.measured()) {
            if (stage == Stage.SURVEY) {
                return true;
            }
            if (stage == Stage.SELF) {
                error(ErrorCode.SELF_ASSESSMENT_REFUSED, "method", leaf.method().name());
            } else {
                error(ErrorCode.OPINION_IGNORED, "stage", stage.label(), "method", leaf.method().name());
            }
            return false;
        }
        if (stage == Stage.SURVEY) {
            findings.add(Finding.warning(ErrorCode.SURVEY_STAGE_MISPLACED, leaf.code(), "stage", stage.label()));
            return false;
        }
        if (stage == Stage.SELF && !leaf.selfAssessed()) {
            error(ErrorCode.SELF_ASSESSMENT_REFUSED, "method", leaf.method().name());
            return false;
        }
        return true;
    }

    private Valued value(Opinion opinion) {
        Map<String, Fact> inherited = values.isEmpty() ? Map.of() : values.get(values.size() - 1).effective();
        if (opinion.decision() == Opinion.Decision.RECOGNISED) {
            return recognised(opinion, inherited);
        }
        if (opinion.decision() == Opinion.Decision.ADJUSTED && opinion.reason().isBlank()) {
            error(ErrorCode.ADJUSTED_WITHOUT_REASON, "stage", opinion.stage().label());
        }
        Valued valued = opinion.facts().isEmpty() ? stated(opinion, inherited) : computed(opinion, inherited);
        remarkSilentChange(opinion, valued);
        return valued;
    }

    private Valued recognised(Opinion opinion, Map<String, Fact> inherited) {
        if (values.isEmpty()) {
            error(ErrorCode.NOTHING_TO_RECOGNISE, "stage", opinion.stage().label());
            return Valued.invalid(opinion, "nothing-to-recognise", Map.of(), inherited);
        }
        Valued earlier = values.get(values.size() - 1);
        if (opinion.points().isPresent() && earlier.state() == State.SCORED && !opinion.points().get().equals(earlier.points())) {
            error(ErrorCode.RECOGNISED_OTHER_VALUE, "stage", opinion.stage().label(), "value", earlier.points(),
                "got", opinion.points().get());
        }
        return new Valued(opinion, earlier.state(), earlier.points(), earlier.computed(), earlier.branch(), earlier.facts(),
            earlier.details(), inherited);
    }

    /** Points without figures: they count if the rule can give them at all. */
    private Valued stated(Opinion opinion, Map<String, Fact> inherited) {
        Points points = opinion.points().orElseThrow();
        if (!isPossible(opinion.stage(), points)) {
            return Valued.invalid(opinion, "not-possible", Map.of(), inherited);
        }
        if (opinion.stage() == Stage.SELF && !(leaf.rule() instanceof Stated)) {
            findings.add(Finding.note(ErrorCode.POINTS_WITHOUT_FACTS, leaf.code(), "stage", opinion.stage().label(), "got", points));
        }
        return new Valued(opinion, State.SCORED, points, Optional.empty(), "stated", Map.of(), Map.of(), inherited);
    }

    private Valued computed(Opinion opinion, Map<String, Fact> inherited) {
        Stage stage = opinion.stage();
        BoundFacts facts = new BoundFacts(methodology, leaf, stage, opinion.facts(), inherited);
        findings.addAll(facts.findings());
        Map<String, Fact> effective = new LinkedHashMap<>(inherited);
        effective.putAll(opinion.facts());
        if (!facts.isComplete(leaf)) {
            return Valued.invalid(opinion, "facts-incomplete", facts.asText(), effective);
        }
        RuleOutcome outcome = leaf.rule().score(facts, leaf.maximum(), methodology.rounding().leaf());
        Map<String, String> details = new LinkedHashMap<>();
        outcome.details().forEach((name, value) -> details.put(name, value.toString()));
        switch (outcome.kind()) {
            case POINTS -> {
                if (leaf.rule() instanceof Stated && !isPossible(stage, outcome.points())) {
                    return Valued.invalid(opinion, "not-possible", facts.asText(), effective);
                }
                compare(opinion, outcome.points());
                return new Valued(opinion, State.SCORED, outcome.points(), Optional.of(outcome.points()), outcome.branch(),
                    facts.asText(), details, effective);
            }
            case NOT_APPLICABLE -> {
                opinion.points().ifPresent(points ->
                    error(ErrorCode.POINTS_BUT_NOT_APPLICABLE, "stage", stage.label(), "got", points));
                return new Valued(opinion, State.NOT_APPLICABLE, Points.ZERO, Optional.empty(), outcome.branch(), facts.asText(),
                    details, effective);
            }
            case NUMERATOR_OVER_ZERO -> {
                ShareRule rule = (ShareRule) leaf.rule();
                error(ErrorCode.NUMERATOR_OVER_ZERO, "stage", stage.label(), "numerator", rule.numerator(),
                    "got", facts.amount(rule.numerator()), "denominator", rule.denominator());
            }
            case UNKNOWN_LEVEL -> error(ErrorCode.UNKNOWN_LEVEL, "stage", stage.label(), "got", outcome.details().get("level"),
                "allowed", outcome.details().get("allowed"));
            default -> throw new IllegalStateException("unknown outcome: " + outcome.kind());
        }
        return Valued.invalid(opinion, outcome.branch(), facts.asText(), effective);
    }

    private void compare(Opinion opinion, Points computed) {
        opinion.points().filter(points -> !points.equals(computed)).ifPresent(points -> {
            isPossible(opinion.stage(), points);
            error(ErrorCode.CLAIM_CONTRADICTS_FACTS, "stage", opinion.stage().label(), "got", points, "computed", computed);
        });
    }

    /** Checks stated points against what the rule can give, and reports why not. */
    private boolean isPossible(Stage stage, Points points) {
        if (points.isNegative()) {
            error(ErrorCode.NEGATIVE_POINTS, "stage", stage.label(), "got", points, "allowed", leaf.maximum());
            return false;
        }
        if (points.compareTo(leaf.maximum()) > 0) {
            error(ErrorCode.ABOVE_MAXIMUM, "stage", stage.label(), "got", points, "allowed", leaf.maximum());
            return false;
        }
        PossiblePoints possible = leaf.rule().possible(leaf.maximum());
        if (possible.contains(points)) {
            return true;
        }
        if (possible.range().isEmpty()) {
            error(ErrorCode.POINTS_NOT_POSSIBLE, "stage", stage.label(), "got", points, "allowed", possible.values());
        } else if (possible.range().get().step().isPresent()) {
            error(ErrorCode.POINTS_OFF_STEP, "stage", stage.label(), "got", points, "step", possible.range().get().step().get());
        } else {
            error(ErrorCode.POINTS_OUT_OF_RANGE, "stage", stage.label(), "got", points, "from", possible.range().get().from(),
                "to", possible.range().get().to());
        }
        return false;
    }

    /** An appraiser who changes a value owes a reason, also where the change is only visible by comparison. */
    private void remarkSilentChange(Opinion opinion, Valued valued) {
        if (values.isEmpty() || opinion.decision() != Opinion.Decision.STATED || !opinion.reason().isBlank()) {
            return;
        }
        Valued earlier = values.get(values.size() - 1);
        if (earlier.state() == State.SCORED && valued.state() == State.SCORED && !earlier.points().equals(valued.points())) {
            findings.add(Finding.warning(ErrorCode.CHANGED_WITHOUT_REASON, leaf.code(), "stage", opinion.stage().label(),
                "got", valued.points(), "claimed", earlier.points()));
        }
    }

    private void error(ErrorCode code, Object... arguments) {
        findings.add(Finding.error(code, leaf.code(), arguments));
    }
}
