package vn.parindex.evaluation;

import java.math.BigDecimal;
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
import vn.parindex.value.internal.CompactMap;

/** The facts of one opinion bound to one leaf's rule. */
final class BoundFacts {

    private static final Fact.Amount HUNDRED = (Fact.Amount) Fact.of(100);
    private static final BigDecimal MOST_POINTS = Points.ofNanos(Long.MAX_VALUE).toBigDecimal();

    private final CompiledLeaf leaf;
    private final Stage stage;
    private final Facts facts;
    private final List<Finding> findings;
    private final boolean complete;

    /**
     * Binds facts.
     *
     * @param own what the opinion itself gives; a fact that the rule does not measure is an error
     * @param inherited what an earlier opinion gave, used where the opinion is silent; not beside an unknown fact,
     *     where silence may be a slip of the pen
     * @param findings where everything is put that is wrong
     */
    BoundFacts(
            CompiledLeaf leaf,
            Stage stage,
            CompactMap<String, Fact> own,
            Map<String, Fact> inherited,
            List<Finding> findings) {
        this.leaf = leaf;
        this.stage = stage;
        this.findings = findings;
        List<String> ids = leaf.factIds();
        Object[] bound = new Object[2 * ids.size()];
        int known = 0;
        for (int i = 0; i < ids.size(); i++) {
            Fact fact = own.get(ids.get(i));
            bound[2 * i + 1] = fact;
            known += fact == null ? 0 : 1;
        }
        if (known < own.size()) {
            remarkUnknown(own);
        }
        int size = 0;
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            Fact fact = (Fact) bound[2 * i + 1];
            if (fact == null && known == own.size()) {
                fact = inherited.get(id);
            }
            if (fact == null) {
                error(EvaluationCode.MISSING_FACT, "stage", stage.label(), "fact", id, "name", leaf.nameOf(id));
            } else if (fits(leaf.facts().get(i), fact)) {
                bound[2 * size] = id;
                bound[2 * size + 1] = fact;
                size++;
            }
        }
        complete = size == ids.size();
        facts = Facts.of(CompactMap.ofPairs(bound, size));
        if (complete && leaf.rule() instanceof ShareRule rule) {
            checkShare(rule);
        }
    }

    private void remarkUnknown(CompactMap<String, Fact> own) {
        for (int i = 0; i < own.size(); i++) {
            String id = own.keyAt(i);
            if (!leaf.factIds().contains(id)) {
                error(
                        EvaluationCode.UNKNOWN_FACT,
                        "stage",
                        stage.label(),
                        "fact",
                        id,
                        "name",
                        leaf.nameOf(id),
                        "allowed",
                        leaf.factIds(),
                        "names",
                        leaf.factNames());
            }
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
                    "name",
                    spec.name(),
                    "got",
                    leaf.shown(fact),
                    "allowed",
                    spec.kind().label());
            return false;
        }
        return !(fact instanceof Fact.Amount amount) || isWithin(spec, amount);
    }

    private boolean isWithin(FactSpec spec, Fact.Amount amount) {
        switch (spec.kind()) {
            case PERCENT -> {
                if (amount.signum() < 0 || amount.compareTo(HUNDRED) > 0) {
                    return refused(EvaluationCode.PERCENT_OUT_OF_RANGE, spec, amount);
                }
            }
            case POINTS -> {
                // what fits into Points is compared with the rule later, like points stated
                BigDecimal value = amount.value();
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
                if (amount.signum() < 0) {
                    return refused(EvaluationCode.NEGATIVE_FACT, spec, amount);
                }
                if (spec.kind() == FactKind.COUNT && amount.decimals() > 0) {
                    return refused(EvaluationCode.FACT_NOT_WHOLE, spec, amount);
                }
            }
        }
        return true;
    }

    private boolean refused(FindingCode code, FactSpec spec, Fact.Amount amount) {
        error(code, "stage", stage.label(), "fact", spec.id(), "name", spec.name(), "got", amount.value());
        return false;
    }

    private void checkShare(ShareRule rule) {
        Fact.Amount part = facts.number(rule.numerator());
        Fact.Amount whole = facts.number(rule.denominator());
        if (whole.signum() > 0 && part.compareTo(whole) > 0 && !rule.expectsOver100()) {
            findings.add(Finding.warning(
                    EvaluationCode.SHARE_ABOVE_100,
                    leaf.code(),
                    "stage",
                    stage.label(),
                    "numerator",
                    rule.numerator(),
                    "part",
                    leaf.nameOf(rule.numerator()),
                    "got",
                    part.value(),
                    "denominator",
                    rule.denominator(),
                    "base",
                    leaf.nameOf(rule.denominator()),
                    "whole",
                    whole.value()));
        }
    }

    private void error(FindingCode code, Object... arguments) {
        findings.add(Finding.error(code, leaf.code(), arguments));
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
