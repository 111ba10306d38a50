package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/** Says how a rule scores, whatever the figures are. */
final class RuleSentence implements ScoringRule.Visitor<String> {

    private static final String SEPARATOR = "; ";

    private final ReportText words;
    private final Points maximum;

    RuleSentence(ReportText words, Points maximum) {
        this.words = words;
        this.maximum = maximum;
    }

    @Override
    public String allOrNothing(AllOrNothing rule) {
        return words.say("rule.all-or-nothing", "max", max());
    }

    @Override
    public String shareSteps(ShareSteps rule) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < rule.steps().size(); i++) {
            Step step = rule.steps().get(i);
            String from = percent(step.from());
            parts.add(
                    i == 0
                            ? words.say("rule.step.first", "from", from, "points", words.points(step.points()))
                            : words.say(
                                    "rule.step.next",
                                    "from",
                                    from,
                                    "to",
                                    percent(rule.steps().get(i - 1).from()),
                                    "points",
                                    words.points(step.points())));
        }
        parts.add(otherwise(percent(lowest(rule.steps())), rule.otherwise()));
        parts.add(none(rule.none()));
        return words.say("rule.share-steps", "steps", String.join(SEPARATOR, parts));
    }

    @Override
    public String countSteps(CountSteps rule) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < rule.steps().size(); i++) {
            Step step = rule.steps().get(i);
            parts.add(
                    i == 0
                            ? words.say("rule.step.first", "from", step.from(), "points", words.points(step.points()))
                            : countBetween(step, rule.steps().get(i - 1).from().subtract(BigDecimal.ONE)));
        }
        parts.add(otherwise(words.number(lowest(rule.steps())), rule.otherwise()));
        return words.say("rule.count-steps", "steps", String.join(SEPARATOR, parts));
    }

    private String countBetween(Step step, BigDecimal last) {
        String points = words.points(step.points());
        return step.from().compareTo(last) == 0
                ? words.say("rule.count.exactly", "from", step.from(), "points", points)
                : words.say("rule.count.between", "from", step.from(), "to", last, "points", points);
    }

    @Override
    public String proportional(Proportional rule) {
        List<String> parts = new ArrayList<>();
        parts.add(words.say("rule.proportional", "max", max()));
        if (rule.floor().compareTo(Percentage.ZERO) > 0) {
            parts.add(words.say("rule.proportional.floor", "floor", rule.floor()));
        }
        if (!rule.full().equals(Percentage.HUNDRED)) {
            parts.add(words.say("rule.proportional.full", "full", rule.full()));
        }
        parts.add(none(rule.none()));
        return String.join(SEPARATOR, parts);
    }

    @Override
    public String linear(Linear rule) {
        return words.say(
                "rule.linear",
                "from",
                rule.from().share(),
                "fromPoints",
                words.points(rule.from().points()),
                "to",
                rule.to().share(),
                "toPoints",
                words.points(rule.to().points()),
                "none",
                none(rule.none()));
    }

    @Override
    public String checklist(Checklist rule) {
        return words.say(
                "rule.checklist",
                "items",
                String.join(
                        SEPARATOR,
                        rule.items().stream()
                                .map(item -> item(item.name(), item.points()))
                                .toList()));
    }

    @Override
    public String deductions(Deductions rule) {
        return words.say("rule.deductions", "max", max(), "per", rule.per(), "each", words.points(rule.each()));
    }

    @Override
    public String levels(Levels rule) {
        return words.say(
                "rule.levels",
                "levels",
                String.join(
                        SEPARATOR,
                        rule.levels().stream()
                                .map(level -> item(level.name(), level.points()))
                                .toList()));
    }

    @Override
    public String survey(SurveyMean rule) {
        return words.say("rule.survey", "max", max());
    }

    @Override
    public String index(PublishedIndex rule) {
        return words.say("rule.index", "index", rule.index(), "max", max());
    }

    @Override
    public String stated(Stated rule) {
        return rule.step().isPresent()
                ? words.say(
                        "rule.stated.step",
                        "max",
                        max(),
                        "step",
                        words.points(rule.step().get()))
                : words.say("rule.stated", "max", max());
    }

    private String max() {
        return words.points(maximum);
    }

    private String item(Text name, Points points) {
        return words.say("rule.item", "name", name, "points", words.points(points));
    }

    private String none(NoneOutcome outcome) {
        return words.say("rule.none." + outcome.id());
    }

    private String otherwise(String lowest, Points points) {
        return words.say("rule.step.otherwise", "from", lowest, "points", words.points(points));
    }

    private String percent(BigDecimal value) {
        return words.percent(Percentage.of(value));
    }

    private static BigDecimal lowest(List<Step> steps) {
        return steps.get(steps.size() - 1).from();
    }
}
