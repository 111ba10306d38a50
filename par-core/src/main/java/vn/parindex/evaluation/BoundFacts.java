package vn.parindex.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.assessment.Fact;
import vn.parindex.error.ErrorCode;
import vn.parindex.error.Finding;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.FactValues;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.ShareRule;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/** The facts of one opinion bound to one leaf's rule, with everything that is wrong with them. */
final class BoundFacts implements FactValues {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Methodology methodology;
    private final NodeCode code;
    private final Stage stage;
    private final Map<String, Fact> bound = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Binds facts.
     *
     * @param own what the opinion itself gives; a fact that the rule does not measure is an error
     * @param inherited what an earlier opinion gave, used where the opinion is silent
     */
    BoundFacts(Methodology methodology, Leaf leaf, Stage stage, Map<String, Fact> own, Map<String, Fact> inherited) {
        this.methodology = methodology;
        this.code = leaf.code();
        this.stage = stage;
        List<String> needed = leaf.rule().facts();
        for (String id : own.keySet()) {
            if (!needed.contains(id)) {
                error(ErrorCode.UNKNOWN_FACT, "stage", stage.label(), "fact", id, "allowed", needed);
            }
        }
        for (String id : needed) {
            Fact fact = own.containsKey(id) ? own.get(id) : inherited.get(id);
            if (fact == null) {
                error(ErrorCode.MISSING_FACT, "stage", stage.label(), "fact", id);
            } else if (fits(id, fact)) {
                bound.put(id, fact);
            }
        }
        if (findings.isEmpty() && leaf.rule() instanceof ShareRule rule) {
            checkShare(rule);
        }
    }

    private boolean fits(String id, Fact fact) {
        FactSpec.Kind kind = methodology.fact(id).orElseThrow().kind();
        boolean rightType = switch (kind) {
            case MET -> fact instanceof Fact.Met;
            case LEVEL -> fact instanceof Fact.Level;
            default -> fact instanceof Fact.Amount;
        };
        if (!rightType) {
            error(ErrorCode.WRONG_FACT_KIND, "stage", stage.label(), "fact", id, "got", fact.toString(), "allowed", kind.id());
            return false;
        }
        if (!(fact instanceof Fact.Amount amount)) {
            return true;
        }
        BigDecimal value = amount.value();
        if (kind == FactSpec.Kind.PERCENT) {
            if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
                error(ErrorCode.PERCENT_OUT_OF_RANGE, "stage", stage.label(), "fact", id, "got", value);
                return false;
            }
        } else if (kind == FactSpec.Kind.POINTS) {
            return value.precision() - value.scale() <= 9 || tooLarge(id, value);
        } else if (value.signum() < 0) {
            error(ErrorCode.NEGATIVE_FACT, "stage", stage.label(), "fact", id, "got", value);
            return false;
        } else if (kind == FactSpec.Kind.COUNT && value.scale() > 0) {
            error(ErrorCode.FACT_NOT_WHOLE, "stage", stage.label(), "fact", id, "got", value);
            return false;
        }
        return true;
    }

    private boolean tooLarge(String id, BigDecimal value) {
        error(ErrorCode.WRONG_FACT_KIND, "stage", stage.label(), "fact", id, "got", value, "allowed", FactSpec.Kind.POINTS.id());
        return false;
    }

    private void checkShare(ShareRule rule) {
        BigDecimal part = amount(rule.numerator());
        BigDecimal whole = amount(rule.denominator());
        if (whole.signum() > 0 && part.compareTo(whole) > 0 && !rule.expectsOver100()) {
            findings.add(Finding.warning(ErrorCode.SHARE_ABOVE_100, code, "stage", stage.label(), "numerator", rule.numerator(),
                "got", part, "denominator", rule.denominator(), "whole", whole));
        }
    }

    private void error(ErrorCode errorCode, Object... arguments) {
        findings.add(Finding.error(errorCode, code, arguments));
    }

    /** Everything found. */
    List<Finding> findings() {
        return findings;
    }

    /** Whether every fact of the rule is there and fits. */
    boolean isComplete(Leaf leaf) {
        return bound.size() == leaf.rule().facts().size();
    }

    /** The facts as plain text, in the rule's order. */
    Map<String, String> asText() {
        Map<String, String> text = new LinkedHashMap<>();
        bound.forEach((id, fact) -> text.put(id, fact.toString()));
        return text;
    }

    @Override
    public boolean met(String fact) {
        return get(fact, Fact.Met.class).value();
    }

    @Override
    public BigDecimal amount(String fact) {
        return get(fact, Fact.Amount.class).value();
    }

    @Override
    public String level(String fact) {
        return get(fact, Fact.Level.class).id();
    }

    @Override
    public Percentage percent(String fact) {
        return Percentage.of(amount(fact));
    }

    @Override
    public Points points(String fact) {
        return Points.of(amount(fact));
    }

    private <T extends Fact> T get(String fact, Class<T> type) {
        Fact value = bound.get(fact);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("fact " + fact + " is " + value);
        }
        return type.cast(value);
    }
}
