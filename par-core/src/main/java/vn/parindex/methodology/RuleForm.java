package vn.parindex.methodology;

import java.util.List;

/** Writes the keys of each kind of rule, in the order of the format. */
final class RuleForm implements ScoringRule.Visitor<JsonText> {

    private final JsonText out;

    RuleForm(JsonText out) {
        this.out = out;
    }

    @Override
    public JsonText allOrNothing(AllOrNothing rule) {
        return out.text("fact", rule.fact());
    }

    @Override
    public JsonText shareSteps(ShareSteps rule) {
        share(rule);
        steps(rule.steps());
        return out.text("otherwise", rule.otherwise().toString())
                .text("none", rule.none().id());
    }

    @Override
    public JsonText countSteps(CountSteps rule) {
        out.text("fact", rule.fact());
        steps(rule.steps());
        return out.text("otherwise", rule.otherwise().toString());
    }

    @Override
    public JsonText proportional(Proportional rule) {
        share(rule);
        return out.text("floor", rule.floor().toString())
                .text("full", rule.full().toString())
                .text("none", rule.none().id());
    }

    @Override
    public JsonText linear(Linear rule) {
        share(rule);
        anchor("from", rule.from());
        anchor("to", rule.to());
        return out.text("none", rule.none().id());
    }

    @Override
    public JsonText checklist(Checklist rule) {
        return out.list(
                "items",
                rule.items(),
                item -> out.text("fact", item.fact())
                        .text("name", item.name())
                        .text("points", item.points().toString()));
    }

    @Override
    public JsonText deductions(Deductions rule) {
        return out.text("fact", rule.fact())
                .text("each", rule.each().toString())
                .text("per", rule.per());
    }

    @Override
    public JsonText levels(Levels rule) {
        return out.text("fact", rule.fact())
                .list(
                        "levels",
                        rule.levels(),
                        level -> out.text("id", level.id())
                                .text("name", level.name())
                                .text("points", level.points().toString()));
    }

    @Override
    public JsonText survey(SurveyMean rule) {
        return out.text("fact", rule.fact());
    }

    @Override
    public JsonText index(PublishedIndex rule) {
        return out.text("fact", rule.fact()).text("index", rule.index());
    }

    @Override
    public JsonText stated(Stated rule) {
        out.text("fact", rule.fact());
        return rule.step().map(step -> out.text("step", step.toString())).orElse(out);
    }

    private void share(ShareRule rule) {
        out.text("numerator", rule.numerator()).text("denominator", rule.denominator());
    }

    private void steps(List<Step> steps) {
        out.list(
                "steps",
                steps,
                step -> out.text("from", step.from().toPlainString())
                        .text("points", step.points().toString()));
    }

    private void anchor(String key, Linear.Anchor anchor) {
        out.key(key)
                .open('{')
                .text("share", anchor.share().toString())
                .text("points", anchor.points().toString())
                .close('}');
    }
}
