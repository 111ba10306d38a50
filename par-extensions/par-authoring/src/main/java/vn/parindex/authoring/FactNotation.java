package vn.parindex.authoring;

import java.util.stream.Collectors;
import vn.parindex.methodology.AllOrNothing;
import vn.parindex.methodology.Checklist;
import vn.parindex.methodology.CountSteps;
import vn.parindex.methodology.Deductions;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Linear;
import vn.parindex.methodology.Proportional;
import vn.parindex.methodology.PublishedIndex;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareRule;
import vn.parindex.methodology.ShareSteps;
import vn.parindex.methodology.Stated;
import vn.parindex.methodology.SurveyMean;

/** Writes the facts of rules in the notation of {@link RuleNotation}. */
final class FactNotation implements ScoringRule.Visitor<String> {

    @Override
    public String allOrNothing(AllOrNothing rule) {
        return "met: " + rule.fact();
    }

    @Override
    public String shareSteps(ShareSteps rule) {
        return ratio(rule);
    }

    @Override
    public String countSteps(CountSteps rule) {
        return "count: " + rule.fact();
    }

    @Override
    public String proportional(Proportional rule) {
        return ratio(rule);
    }

    @Override
    public String linear(Linear rule) {
        return ratio(rule);
    }

    @Override
    public String checklist(Checklist rule) {
        return "met: " + rule.items().stream().map(Checklist.Item::fact).collect(Collectors.joining(", "));
    }

    @Override
    public String deductions(Deductions rule) {
        return "count: " + rule.fact();
    }

    @Override
    public String levels(Levels rule) {
        return own("level", rule.fact());
    }

    @Override
    public String survey(SurveyMean rule) {
        return own("survey", rule.fact());
    }

    @Override
    public String index(PublishedIndex rule) {
        return own("index", rule.fact());
    }

    @Override
    public String stated(Stated rule) {
        return own("points", rule.fact());
    }

    private static String ratio(ShareRule rule) {
        return "ratio: " + rule.numerator() + " / " + rule.denominator();
    }

    /** The leaf's own fact is named by its kind alone. */
    private static String own(String kind, String fact) {
        return fact.equals(kind) ? kind : kind + ": " + fact;
    }
}
