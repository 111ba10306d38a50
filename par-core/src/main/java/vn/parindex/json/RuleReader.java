package vn.parindex.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.parindex.methodology.AllOrNothing;
import vn.parindex.methodology.Checklist;
import vn.parindex.methodology.CountSteps;
import vn.parindex.methodology.Deductions;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Linear;
import vn.parindex.methodology.NoneOutcome;
import vn.parindex.methodology.Proportional;
import vn.parindex.methodology.PublishedIndex;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareSteps;
import vn.parindex.methodology.Stated;
import vn.parindex.methodology.Step;
import vn.parindex.methodology.SurveyMean;
import vn.parindex.value.Percentage;

/** Reads scoring rules, one method a kind. */
final class RuleReader {

    private final Faults faults;
    private final Scalars as;
    private final Map<String, Function<Fields, ScoringRule>> kinds = new LinkedHashMap<>();

    RuleReader(Faults faults) {
        this.faults = faults;
        this.as = new Scalars(faults);
        kinds.put("all-or-nothing", this::allOrNothing);
        kinds.put("share-steps", this::shareSteps);
        kinds.put("count-steps", this::countSteps);
        kinds.put("proportional", this::proportional);
        kinds.put("linear", this::linear);
        kinds.put("checklist", this::checklist);
        kinds.put("deductions", this::deductions);
        kinds.put("levels", this::levels);
        kinds.put("survey", this::survey);
        kinds.put("index", this::index);
        kinds.put("stated", this::stated);
    }

    /**
     * A rule; null after a fault. Which keys are known depends on the kind, so without a known kind none is refused.
     */
    ScoringRule rule(Json json) {
        Fields fields = new Fields(json, faults);
        Function<Fields, ScoringRule> kind = fields.required("kind", this::kind);
        return kind == null ? null : kind.apply(fields);
    }

    private Function<Fields, ScoringRule> kind(Json json) {
        String word = as.word(json, kinds.keySet().toArray(String[]::new), Function.identity());
        return word == null ? null : kinds.get(word);
    }

    private ScoringRule allOrNothing(Fields fields) {
        String fact = fields.string("fact");
        return fields.make(() -> new AllOrNothing(fact));
    }

    private ScoringRule shareSteps(Fields fields) {
        String numerator = fields.string("numerator");
        String denominator = fields.string("denominator");
        List<Step> steps = fields.list("steps", this::step);
        var otherwise = fields.points("otherwise");
        NoneOutcome none = fields.required("none", this::none);
        return fields.make(() -> new ShareSteps(numerator, denominator, steps, otherwise, none));
    }

    private ScoringRule countSteps(Fields fields) {
        String fact = fields.string("fact");
        List<Step> steps = fields.list("steps", this::step);
        var otherwise = fields.points("otherwise");
        return fields.make(() -> new CountSteps(fact, steps, otherwise));
    }

    private ScoringRule proportional(Fields fields) {
        String numerator = fields.string("numerator");
        String denominator = fields.string("denominator");
        Percentage floor = fields.percentage("floor");
        Percentage full = fields.optional("full", as::percentage).orElse(Percentage.HUNDRED);
        NoneOutcome none = fields.required("none", this::none);
        return fields.make(() -> new Proportional(numerator, denominator, floor, full, none));
    }

    private ScoringRule linear(Fields fields) {
        String numerator = fields.string("numerator");
        String denominator = fields.string("denominator");
        Linear.Anchor from = fields.required("from", this::anchor);
        Linear.Anchor to = fields.required("to", this::anchor);
        NoneOutcome none = fields.required("none", this::none);
        return fields.make(() -> new Linear(numerator, denominator, from, to, none));
    }

    private ScoringRule checklist(Fields fields) {
        List<Checklist.Item> items = fields.list("items", this::item);
        return fields.make(() -> new Checklist(items));
    }

    private ScoringRule deductions(Fields fields) {
        String fact = fields.string("fact");
        var each = fields.points("each");
        var per = fields.text("per");
        return fields.make(() -> new Deductions(fact, each, per));
    }

    private ScoringRule levels(Fields fields) {
        String fact = fields.string("fact");
        List<Levels.Level> levels = fields.list("levels", this::level);
        return fields.make(() -> new Levels(fact, levels));
    }

    private ScoringRule survey(Fields fields) {
        String fact = fields.string("fact");
        return fields.make(() -> new SurveyMean(fact));
    }

    private ScoringRule index(Fields fields) {
        String fact = fields.string("fact");
        String index = fields.string("index");
        return fields.make(() -> new PublishedIndex(fact, index));
    }

    private ScoringRule stated(Fields fields) {
        String fact = fields.string("fact");
        var step = fields.optional("step", as::points);
        return fields.make(() -> new Stated(fact, step));
    }

    private Step step(Json json) {
        Fields fields = new Fields(json, faults);
        var from = fields.required("from", as::decimal);
        var points = fields.points("points");
        return fields.make(() -> new Step(from, points));
    }

    private Linear.Anchor anchor(Json json) {
        Fields fields = new Fields(json, faults);
        var share = fields.percentage("share");
        var points = fields.points("points");
        return fields.make(() -> new Linear.Anchor(share, points));
    }

    private Checklist.Item item(Json json) {
        Fields fields = new Fields(json, faults);
        String fact = fields.string("fact");
        var name = fields.text("name");
        var points = fields.points("points");
        return fields.make(() -> new Checklist.Item(fact, name, points));
    }

    private Levels.Level level(Json json) {
        Fields fields = new Fields(json, faults);
        String id = fields.string("id");
        var name = fields.text("name");
        var points = fields.points("points");
        return fields.make(() -> new Levels.Level(id, name, points));
    }

    private NoneOutcome none(Json json) {
        return as.word(json, NoneOutcome.values(), NoneOutcome::id);
    }
}
