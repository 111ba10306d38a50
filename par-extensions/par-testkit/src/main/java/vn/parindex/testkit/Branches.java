package vn.parindex.testkit;

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
import vn.parindex.methodology.ShareRule;
import vn.parindex.methodology.ShareSteps;
import vn.parindex.methodology.Stated;
import vn.parindex.methodology.Step;
import vn.parindex.methodology.SurveyMean;
import vn.parindex.result.Trace;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;

/**
 * The branches that a rule has, and the one that a trace took: words such as {@code step 95}, {@code below-floor},
 * {@code level complete}.
 */
final class Branches implements ScoringRule.Visitor<List<String>> {

    private final Points maximum;

    private Branches(Points maximum) {
        this.maximum = maximum;
    }

    /** Every branch that a sound assessment can take. */
    static List<String> of(ScoringRule rule, Points maximum) {
        List<String> branches = new ArrayList<>(rule.accept(new Branches(maximum)));
        if (rule instanceof ShareRule share) {
            branches.add("none-"
                    + switch (share.none()) {
                        case FULL -> "full";
                        case NOT_APPLICABLE -> "not-applicable";
                        case ZERO -> "zero";
                    });
        }
        return branches;
    }

    /** The branch that was taken. */
    static String taken(ScoringRule rule, Trace trace) {
        if (trace.branch().equals("step")) {
            return "step " + trace.details().get("from");
        }
        return rule instanceof Levels levels && trace.branch().equals("level")
                ? "level " + trace.facts().get(levels.fact())
                : trace.branch();
    }

    @Override
    public List<String> allOrNothing(AllOrNothing rule) {
        return List.of("met", "not-met");
    }

    @Override
    public List<String> shareSteps(ShareSteps rule) {
        return steps(rule.steps());
    }

    @Override
    public List<String> countSteps(CountSteps rule) {
        return steps(rule.steps());
    }

    private static List<String> steps(List<Step> steps) {
        List<String> branches = new ArrayList<>(steps.stream()
                .map(step -> "step " + step.from().toPlainString())
                .toList());
        branches.add("otherwise");
        return branches;
    }

    /** Without a floor above zero no share lies below it; with full marks at the floor nothing lies between. */
    @Override
    public List<String> proportional(Proportional rule) {
        return rule.floor().equals(Percentage.ZERO)
                ? List.of("full", "proportional")
                : List.of("full", "proportional", "below-floor");
    }

    @Override
    public List<String> linear(Linear rule) {
        return List.of("at-or-below", "between", "at-or-above");
    }

    @Override
    public List<String> checklist(Checklist rule) {
        return rule.items().size() == 1 ? List.of("all", "none") : List.of("all", "some", "none");
    }

    @Override
    public List<String> deductions(Deductions rule) {
        return rule.each().equals(maximum)
                ? List.of("no-deduction", "all-deducted")
                : List.of("no-deduction", "deducted", "all-deducted");
    }

    @Override
    public List<String> levels(Levels rule) {
        return rule.levels().stream().map(level -> "level " + level.id()).toList();
    }

    @Override
    public List<String> survey(SurveyMean rule) {
        return List.of("mean");
    }

    @Override
    public List<String> index(PublishedIndex rule) {
        return List.of("index");
    }

    @Override
    public List<String> stated(Stated rule) {
        return List.of("stated");
    }
}
