package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.methodology.AllOrNothing;
import vn.parindex.methodology.Checklist;
import vn.parindex.methodology.CountSteps;
import vn.parindex.methodology.Deductions;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Linear;
import vn.parindex.methodology.Proportional;
import vn.parindex.methodology.PublishedIndex;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareRule;
import vn.parindex.methodology.ShareSteps;
import vn.parindex.methodology.Stated;
import vn.parindex.methodology.SurveyMean;
import vn.parindex.result.Trace;
import vn.parindex.value.Percentage;

/** Says which branch of the rule a leaf's figures took: the middle of a headline, without code and points. */
final class BranchSentence implements ScoringRule.Visitor<String> {

    private final ReportContext subject;
    private final Leaf leaf;
    private final Trace trace;
    private final Figures figures;

    BranchSentence(ReportContext subject, Leaf leaf, Trace trace) {
        this.subject = subject;
        this.leaf = leaf;
        this.trace = trace;
        this.figures = new Figures(subject, leaf.rule(), trace.facts());
    }

    /** What happened, in one clause. */
    String clause() {
        return switch (trace.branch()) {
            case "missing" -> subject.say("branch.missing");
            case "granted" ->
                subject.say(
                        "branch.granted",
                        "reason",
                        trace.details().get("reason"),
                        "grantedBy",
                        trace.details().get("grantedBy"));
            case "form" -> subject.say("branch.form", "form", form());
            case "not-possible", "facts-incomplete", "nothing-to-recognise" -> subject.say("branch." + trace.branch());
            case "stated" -> stated();
            default -> leaf.rule().accept(this);
        };
    }

    private String form() {
        String id = trace.details().get("form");
        return subject.methodology().forms().stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .map(form -> form.name().in(subject.words().language()))
                .orElse(id);
    }

    private String stated() {
        String stage =
                subject.words().language().show(trace.stage().orElseThrow().label());
        return leaf.rule() instanceof Stated
                ? subject.say("branch.stated", "stage", stage)
                : subject.say("branch.without-facts", "stage", stage);
    }

    @Override
    public String allOrNothing(AllOrNothing rule) {
        return say(rule, "name", figures.name(rule.fact()));
    }

    @Override
    public String shareSteps(ShareSteps rule) {
        return share(
                rule,
                rule.steps().stream().map(step -> Percentage.of(step.from())).toArray(Percentage[]::new));
    }

    @Override
    public String countSteps(CountSteps rule) {
        return say(
                rule,
                "figure",
                figures.phrase(rule.fact()),
                "from",
                new BigDecimal(trace.details().get("from")));
    }

    @Override
    public String proportional(Proportional rule) {
        if (trace.branch().equals("proportional") && rule.floor().equals(Percentage.ZERO)) {
            return subject.say("branch.proportional.no-floor", "ratio", ratio(rule, rule.full()));
        }
        return share(rule, rule.floor(), rule.full());
    }

    @Override
    public String linear(Linear rule) {
        return share(rule, rule.from().share(), rule.to().share());
    }

    /** The branches of all rules on a share; what they share is said the same way. */
    private String share(ShareRule rule, Percentage... thresholds) {
        if (trace.branch().startsWith("none-") || trace.branch().equals("numerator-over-zero")) {
            return subject.say("branch.share." + trace.branch(), "ratio", figures.ratio(rule));
        }
        List<Object> holes = new ArrayList<>(List.of("ratio", ratio(rule, thresholds)));
        for (String threshold : List.of("from", "to", "floor", "full")) {
            if (trace.details().containsKey(threshold)) {
                holes.add(threshold);
                holes.add(Percentage.parse(trace.details().get(threshold)));
            }
        }
        return say(rule, holes.toArray());
    }

    private String ratio(ShareRule rule, Percentage... thresholds) {
        return subject.words().ratioInPercent(figures.ratio(rule), figures.share(rule), thresholds);
    }

    @Override
    public String checklist(Checklist rule) {
        long met =
                rule.items().stream().filter(item -> figures.met(item.fact())).count();
        return say(
                rule,
                "met",
                subject.words().number(met),
                "of",
                subject.words().number(rule.items().size()));
    }

    @Override
    public String deductions(Deductions rule) {
        BigDecimal lost = rule.each().toBigDecimal().multiply(figures.amount(rule.fact()));
        BigDecimal padded =
                lost.setScale(Math.max(lost.scale(), subject.words().published().decimals()));
        return say(
                rule,
                "per",
                rule.per(),
                "figure",
                figures.phrase(rule.fact()),
                "each",
                subject.words().points(rule.each()),
                "lost",
                padded);
    }

    @Override
    public String levels(Levels rule) {
        return say(rule, "level", figures.quotedLevel(trace.facts().get(rule.fact())));
    }

    @Override
    public String survey(SurveyMean rule) {
        return say(
                rule,
                "name",
                figures.name(rule.fact()),
                "percent",
                figures.percent(rule.fact()),
                "max",
                subject.words().points(leaf.maximum()));
    }

    @Override
    public String index(PublishedIndex rule) {
        return say(
                rule,
                "index",
                rule.index(),
                "percent",
                figures.percent(rule.fact()),
                "max",
                subject.words().points(leaf.maximum()));
    }

    @Override
    public String stated(Stated rule) {
        return stated();
    }

    private String say(ScoringRule rule, Object... holes) {
        return subject.say("branch." + rule.kind().id() + "." + trace.branch(), holes);
    }
}
