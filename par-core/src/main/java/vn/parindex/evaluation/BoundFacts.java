package vn.parindex.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.ShareRule;
import vn.parindex.value.Fact;
import vn.parindex.value.Facts;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/** The facts of one opinion bound to one leaf's rule, with everything that is wrong with them. */
final class BoundFacts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_POINTS = Points.ofNanos(Long.MAX_VALUE).toBigDecimal();

    private final CompiledLeaf leaf;
    private final Stage stage;
    private final Facts facts;
    private final List<Finding> findings = new ArrayList<>(0);
    private boolean complete = true;

    /**
     * Binds facts.
     *
     * @param own what the opinion itself gives; a fact that the rule does not measure is an error
     * @param inherited what an earlier opinion gave, used where the opinion is silent; not beside an unknown fact,
     *     where silence may be a slip of the pen
     */
    BoundFacts(CompiledLeaf leaf, Stage stage, Map<String, Fact> own, Map<String, Fact> inherited) {
        this.leaf = leaf;
        this.stage = stage;
        for (String id : own.keySet()) {
            if (!leaf.factIds().contains(id)) {
                error(EvaluationCode.UNKNOWN_FACT, "stage", stage.label(), "fact", id, "allowed", leaf.factIds());
            }
        }
        boolean inherits = findings.isEmpty();
        Map<String, Fact> bound = new LinkedHashMap<>();
        for (FactSpec spec : leaf.facts()) {
            Fact fact = own.get(spec.id());
            if (fact == null && inherits) {
                fact = inherited.get(spec.id());
            }
            if (fact == null) {
                error(EvaluationCode.MISSING_FACT, "stage", stage.label(), "fact", spec.id());
                complete = false;
            } else if (fits(spec, fact)) {
                bound.put(spec.id(), fact);
            } else {
                complete = false;
            }
        }
        facts = Facts.of(bound);
        if (complete && leaf.rule() instanceof ShareRule rule) {
            checkShare(rule);
        }
    }

    private boolean fits(FactSpec spec, Fact fact) {
        boolean rightType = switch (spec.kind()) {
            case MET -> fact instanceof Fact.Met;
            case LEVEL -> fact instanceof Fact.ChosenLevel;
            case AMOUNT, COUNT, PERCENT, POINTS -> fact instanceof Fact.Amount;
        };
        if (!rightType) {
            error(
                    EvaluationCode.WRONG_FACT_KIND,
                    "stage",
                    stage.label(),
                    "fact",
                    spec.id(),
                    "got",
                    fact,
                    "allowed",
                    spec.kind().label());
            return false;
        }
        return !(fact instanceof Fact.Amount amount) || isWithin(spec, amount.value());
    }

    private boolean isWithin(FactSpec spec, BigDecimal value) {
        switch (spec.kind()) {
            case PERCENT -> {
                if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
                    return refused(EvaluationCode.PERCENT_OUT_OF_RANGE, spec, value);
                }
            }
            case POINTS -> {
                // what fits into Points is compared with the rule later, like points stated
                if (value.abs().compareTo(MOST_POINTS) > 0) {
                    error(
                            value.signum() < 0 ? EvaluationCode.NEGATIVE_POINTS : EvaluationCode.ABOVE_MAXIMUM,
                            "stage",
                            stage.label(),
                            "got",
                            value,
                            "allowed",
                            leaf.maximum());
                    return false;
                }
            }
            default -> {
                if (value.signum() < 0) {
                    return refused(EvaluationCode.NEGATIVE_FACT, spec, value);
                }
                if (spec.kind() == FactKind.COUNT && value.scale() > 0) {
                    return refused(EvaluationCode.FACT_NOT_WHOLE, spec, value);
                }
            }
        }
        return true;
    }

    private boolean refused(FindingCode code, FactSpec spec, BigDecimal value) {
        error(code, "stage", stage.label(), "fact", spec.id(), "got", value);
        return false;
    }

    private void checkShare(ShareRule rule) {
        BigDecimal part = facts.amount(rule.numerator());
        BigDecimal whole = facts.amount(rule.denominator());
        if (whole.signum() > 0 && part.compareTo(whole) > 0 && !rule.expectsOver100()) {
            findings.add(Finding.warning(
                    EvaluationCode.SHARE_ABOVE_100,
                    leaf.code(),
                    "stage",
                    stage.label(),
                    "numerator",
                    rule.numerator(),
                    "got",
                    part,
                    "denominator",
                    rule.denominator(),
                    "whole",
                    whole));
        }
    }

    private void error(FindingCode code, Object... arguments) {
        findings.add(Finding.error(code, leaf.code(), arguments));
    }

    /** Everything found wrong. */
    List<Finding> findings() {
        return findings;
    }

    /** Checks whether every fact of the rule is there and fits. */
    boolean isComplete() {
        return complete;
    }

    /** The facts that fit, in the rule's order. */
    Facts facts() {
        return facts;
    }
}
