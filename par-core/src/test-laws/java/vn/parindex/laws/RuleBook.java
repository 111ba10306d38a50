package vn.parindex.laws;

import java.util.Map;
import vn.parindex.laws.Oracle.Verdict;
import vn.parindex.methodology.AllOrNothing;
import vn.parindex.methodology.Checklist;
import vn.parindex.methodology.CountSteps;
import vn.parindex.methodology.Deductions;
import vn.parindex.methodology.Increments;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Linear;
import vn.parindex.methodology.Proportional;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareRule;
import vn.parindex.methodology.ShareSteps;
import vn.parindex.methodology.Stated;
import vn.parindex.methodology.Step;
import vn.parindex.value.Fact;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;

/** The oracle's reading of each kind of rule, from the format's description. */
final class RuleBook {

    private final Rounding rounding;

    RuleBook(Rounding rounding) {
        this.rounding = rounding;
    }

    static Fraction number(Map<String, Fact> facts, String id) {
        return Fraction.of(((Fact.Amount) facts.get(id)).value());
    }

    private static Fraction of(Points points) {
        return Fraction.of(points.toString());
    }

    private Fraction cut(Fraction points) {
        return points.rounded(rounding.decimals(), rounding.mode().id());
    }

    /** What figures that fit give. */
    Verdict judge(ScoringRule rule, Fraction max, Map<String, Fact> facts) {
        if (rule instanceof ShareRule share) {
            return share(share, max, number(facts, share.numerator()), number(facts, share.denominator()));
        }
        Fraction points = Fraction.ZERO;
        switch (rule.kind().id()) {
            case "all-or-nothing" -> points = met(facts, ((AllOrNothing) rule).fact()) ? max : Fraction.ZERO;
            case "checklist" -> {
                for (Checklist.Item item : ((Checklist) rule).items()) {
                    points = met(facts, item.fact()) ? points.plus(of(item.points())) : points;
                }
            }
            case "count-steps" ->
                points = step(
                        ((CountSteps) rule).steps(),
                        ((CountSteps) rule).otherwise(),
                        number(facts, ((CountSteps) rule).fact()));
            case "increments" -> {
                Increments increments = (Increments) rule;
                Fraction sum = of(increments.each()).times(number(facts, increments.fact()));
                points = sum.atMost(max) ? sum : max;
            }
            case "deductions" -> {
                Deductions deductions = (Deductions) rule;
                Fraction left = max.minus(of(deductions.each()).times(number(facts, deductions.fact())));
                points = left.atLeast(Fraction.ZERO) ? left : Fraction.ZERO;
            }
            case "levels" -> {
                String chosen = ((Fact.ChosenLevel) facts.get(((Levels) rule).fact())).id();
                var level = ((Levels) rule)
                        .levels().stream().filter(l -> l.id().equals(chosen)).findFirst();
                if (level.isEmpty()) {
                    return Verdict.INVALID;
                }
                points = of(level.get().points());
            }
            case "survey", "index" ->
                points = cut(number(facts, rule.facts().get(0))
                        .over(Fraction.HUNDRED)
                        .times(max));
            default -> throw new IllegalArgumentException(rule.kind().id());
        }
        return Verdict.scored(points);
    }

    private static boolean met(Map<String, Fact> facts, String id) {
        return facts.get(id).equals(Fact.met(true));
    }

    private static Fraction step(Iterable<Step> steps, Points otherwise, Fraction reached) {
        Fraction points = null;
        for (Step step : steps) {
            if (points == null && reached.atLeast(Fraction.of(step.from()))) {
                points = of(step.points());
            }
        }
        return points == null ? of(otherwise) : points;
    }

    private Verdict share(ShareRule rule, Fraction max, Fraction part, Fraction whole) {
        if (whole.is(Fraction.ZERO)) {
            if (!part.is(Fraction.ZERO)) {
                return Verdict.INVALID;
            }
            return switch (rule.none().id()) {
                case "full" -> Verdict.scored(max);
                case "zero" -> Verdict.scored(Fraction.ZERO);
                default -> Verdict.NOT_APPLICABLE;
            };
        }
        Fraction percent = part.over(whole).times(Fraction.HUNDRED);
        if (rule instanceof ShareSteps steps) {
            return Verdict.scored(step(steps.steps(), steps.otherwise(), percent));
        }
        if (rule instanceof Proportional proportional) {
            if (percent.atLeast(Fraction.of(proportional.full().toString()))) {
                return Verdict.scored(max);
            }
            boolean below = !percent.atLeast(Fraction.of(proportional.floor().toString()));
            return Verdict.scored(
                    below ? Fraction.ZERO : cut(percent.over(Fraction.HUNDRED).times(max)));
        }
        Linear line = (Linear) rule;
        Fraction from = Fraction.of(line.from().share().toString());
        Fraction to = Fraction.of(line.to().share().toString());
        boolean up = from.atMost(to);
        if (up ? percent.atMost(from) : percent.atLeast(from)) {
            return Verdict.scored(of(line.from().points()));
        }
        if (up ? percent.atLeast(to) : percent.atMost(to)) {
            return Verdict.scored(of(line.to().points()));
        }
        Fraction way = up
                ? percent.minus(from).over(to.minus(from))
                : from.minus(percent).over(from.minus(to));
        Fraction rise = of(line.to().points()).minus(of(line.from().points()));
        return Verdict.scored(cut(of(line.from().points()).plus(way.times(rise))));
    }

    /** Whether points stated without figures are among those that the rule can give. */
    boolean canGive(ScoringRule rule, Fraction max, Fraction points) {
        if (!points.atLeast(Fraction.ZERO) || !points.atMost(max)) {
            return false;
        }
        if (rule instanceof ShareRule share
                && (share.none().id().equals("full") && points.is(max)
                        || share.none().id().equals("zero") && points.is(Fraction.ZERO))) {
            return true;
        }
        return switch (rule.kind().id()) {
            case "all-or-nothing" -> points.is(Fraction.ZERO) || points.is(max);
            case "share-steps" -> oneOf(((ShareSteps) rule).steps(), ((ShareSteps) rule).otherwise(), points);
            case "count-steps" -> oneOf(((CountSteps) rule).steps(), ((CountSteps) rule).otherwise(), points);
            case "proportional" ->
                points.is(Fraction.ZERO)
                        || points.atLeast(
                                cut(Fraction.of(((Proportional) rule).floor().toString())
                                        .over(Fraction.HUNDRED)
                                        .times(max)));
            case "linear" -> {
                Fraction a = of(((Linear) rule).from().points());
                Fraction b = of(((Linear) rule).to().points());
                yield points.atLeast(a.atMost(b) ? a : b);
            }
            case "checklist" -> sum(((Checklist) rule).items(), 0, points);
            case "increments" ->
                points.is(max) || points.over(of(((Increments) rule).each())).isWhole();
            case "deductions" ->
                points.is(Fraction.ZERO)
                        || max.minus(points)
                                .over(of(((Deductions) rule).each()))
                                .isWhole();
            case "levels" ->
                ((Levels) rule)
                        .levels().stream().anyMatch(level -> of(level.points()).is(points));
            case "stated" ->
                ((Stated) rule)
                        .step()
                        .map(step -> points.over(of(step)).isWhole())
                        .orElse(true);
            default -> true;
        };
    }

    private static boolean oneOf(Iterable<Step> steps, Points otherwise, Fraction points) {
        for (Step step : steps) {
            if (of(step.points()).is(points)) {
                return true;
            }
        }
        return of(otherwise).is(points);
    }

    /** Whether some of the items from a place on add up to the points. */
    private static boolean sum(java.util.List<Checklist.Item> items, int from, Fraction points) {
        if (from == items.size()) {
            return points.is(Fraction.ZERO);
        }
        return sum(items, from + 1, points)
                || sum(items, from + 1, points.minus(of(items.get(from).points())));
    }
}
