package vn.parindex.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.RuleField;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareRule;
import vn.parindex.methodology.UnitForm;
import vn.parindex.result.Trace;
import vn.parindex.value.Branch;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Share;

/**
 * The sentence on the branch of the rule that a leaf's figures took: the middle of a headline, without code and points.
 *
 * <p>A branch has a sentence of its kind of rule, or else one of all rules on a share, or else one of all rules. Its
 * holes are filled from the details of the trace, from the rule's fields, or by one of the words below.
 */
final class BranchSentence {

    private final ReportContext context;
    private final Leaf leaf;
    private final ScoringRule rule;
    private final Trace trace;
    private final FactPhrases facts;

    BranchSentence(ReportContext context, Leaf leaf, Trace trace) {
        this.context = context;
        this.leaf = leaf;
        this.rule = leaf.rule();
        this.trace = trace;
        this.facts = new FactPhrases(context, rule, trace.facts());
    }

    /** Returns what happened, in one clause. */
    String clause() {
        String key = key();
        Map<String, Object> holes = new HashMap<>();
        for (String name : context.words().holes(key)) {
            holes.put(name, hole(name));
        }
        return context.words().say(key, holes);
    }

    private String key() {
        String ofKind = "branch." + rule.kind().id() + "." + trace.branch().id();
        boolean floored =
                trace.details().has("floor") && !trace.details().get("floor").equals(Percentage.ZERO);
        if (trace.branch() == Branch.PROPORTIONAL && !floored) {
            return ofKind + ".no-floor";
        }
        if (context.words().knows(ofKind)) {
            return ofKind;
        }
        String ofShares = "branch.share." + trace.branch().id();
        return rule instanceof ShareRule && context.words().knows(ofShares)
                ? ofShares
                : "branch." + trace.branch().id();
    }

    private Object hole(String name) {
        return switch (name) {
            case "max" -> context.words().points(leaf.maximum());
            case "stage" -> trace.stage().orElseThrow().label();
            case "form" -> form(trace.details().get(name, String.class));
            case "name" -> facts.name(rule.facts().get(0));
            case "figure" -> facts.phrase(rule.facts().get(0));
            case "level" -> facts.quotedLevel(trace.facts().level(rule.facts().get(0)));
            case "ratio" -> ratio((ShareRule) rule);
            case "lost" -> padded(trace.details().get(name, BigDecimal.class));
            default -> trace.details().has(name) ? shown(trace.details().get(name)) : field(name);
        };
    }

    private Object shown(Object detail) {
        return detail instanceof Points points ? context.words().points(points) : detail;
    }

    private Object field(String name) {
        RuleField<?, ?> field = rule.kind().fields().field(name);
        return rule.kind().fields().values(rule).get(field);
    }

    private Object form(String id) {
        return context.methodology().forms().stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .<Object>map(UnitForm::name)
                .orElse(id);
    }

    private String ratio(ShareRule share) {
        String ratio = facts.ratio(share);
        return trace.details().has("share")
                ? context.words().ratioInPercent(ratio, trace.details().get("share", Share.class), share.thresholds())
                : ratio;
    }

    /**
     * Returns an amount of points, possibly more than the largest amount of points, with the printed decimals at least.
     */
    private BigDecimal padded(BigDecimal amount) {
        return amount.setScale(
                Math.max(amount.scale(), context.words().published().decimals()));
    }
}
