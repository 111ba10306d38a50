package vn.parindex.authoring;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.methodology.AllOrNothing;
import vn.parindex.methodology.Checklist;
import vn.parindex.methodology.CountSteps;
import vn.parindex.methodology.Deductions;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Linear;
import vn.parindex.methodology.Proportional;
import vn.parindex.methodology.PublishedIndex;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareSteps;
import vn.parindex.methodology.Stated;
import vn.parindex.methodology.Step;
import vn.parindex.methodology.SurveyMean;
import vn.parindex.value.Points;

/**
 * A rule with its points brought from one maximum to another in proportion; null where that is not possible exactly.
 */
final class RescaledRule implements ScoringRule.Visitor<ScoringRule> {

    private final BigInteger from;
    private final BigInteger to;
    private boolean exact = true;

    RescaledRule(Points from, Points to) {
        this.from = BigInteger.valueOf(from.nanos());
        this.to = BigInteger.valueOf(to.nanos());
    }

    private Points points(Points points) {
        BigInteger[] quotient = BigInteger.valueOf(points.nanos()).multiply(to).divideAndRemainder(from);
        if (quotient[1].signum() != 0 || quotient[0].bitLength() > 63) {
            exact = false;
            return points;
        }
        return Points.ofNanos(quotient[0].longValueExact());
    }

    private ScoringRule ifExact(ScoringRule rule) {
        return exact ? rule : null;
    }

    private List<Step> steps(List<Step> steps) {
        List<Step> rescaled = new ArrayList<>();
        steps.forEach(step -> rescaled.add(new Step(step.from(), points(step.points()))));
        return rescaled;
    }

    @Override
    public ScoringRule allOrNothing(AllOrNothing rule) {
        return rule;
    }

    @Override
    public ScoringRule shareSteps(ShareSteps rule) {
        return ifExact(new ShareSteps(
                rule.numerator(), rule.denominator(), steps(rule.steps()), points(rule.otherwise()), rule.none()));
    }

    @Override
    public ScoringRule countSteps(CountSteps rule) {
        return ifExact(new CountSteps(rule.fact(), steps(rule.steps()), points(rule.otherwise())));
    }

    @Override
    public ScoringRule proportional(Proportional rule) {
        return rule;
    }

    @Override
    public ScoringRule linear(Linear rule) {
        Linear.Anchor begin =
                new Linear.Anchor(rule.from().share(), points(rule.from().points()));
        Linear.Anchor end =
                new Linear.Anchor(rule.to().share(), points(rule.to().points()));
        return ifExact(new Linear(rule.numerator(), rule.denominator(), begin, end, rule.none()));
    }

    @Override
    public ScoringRule checklist(Checklist rule) {
        List<Checklist.Item> items = new ArrayList<>();
        rule.items().forEach(item -> items.add(new Checklist.Item(item.fact(), item.name(), points(item.points()))));
        return ifExact(new Checklist(items));
    }

    @Override
    public ScoringRule deductions(Deductions rule) {
        return ifExact(new Deductions(rule.fact(), points(rule.each()), rule.per()));
    }

    @Override
    public ScoringRule levels(Levels rule) {
        List<Levels.Level> levels = new ArrayList<>();
        rule.levels().forEach(level -> levels.add(new Levels.Level(level.id(), level.name(), points(level.points()))));
        return ifExact(new Levels(rule.fact(), levels));
    }

    @Override
    public ScoringRule survey(SurveyMean rule) {
        return rule;
    }

    @Override
    public ScoringRule index(PublishedIndex rule) {
        return rule;
    }

    @Override
    public ScoringRule stated(Stated rule) {
        return ifExact(new Stated(rule.fact(), rule.step().map(this::points)));
    }
}
