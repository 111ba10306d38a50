package vn.parindex.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.benchmarks.sample.Variable;
import vn.parindex.methodology.Checklist;
import vn.parindex.methodology.CountSteps;
import vn.parindex.methodology.Deductions;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Linear;
import vn.parindex.methodology.Proportional;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareRule;
import vn.parindex.methodology.ShareSteps;
import vn.parindex.methodology.Step;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;

/** Writes a leaf's rule as one expression of a language. */
final class LeafFormula {

    private final Leaf leaf;
    private final List<Variable> variables;
    private final Dialect dialect;

    private LeafFormula(Leaf leaf, List<Variable> variables, Dialect dialect) {
        this.leaf = leaf;
        this.variables = variables;
        this.dialect = dialect;
    }

    /** Writes a leaf's rule over its own variables, which stand in the order of the rule's facts. */
    static String of(Leaf leaf, List<Variable> variables, Dialect dialect) {
        return new LeafFormula(leaf, variables, dialect).formula(leaf.rule());
    }

    private String formula(ScoringRule rule) {
        return switch (rule.kind()) {
            case ALL_OR_NOTHING -> allOrNothing();
            case SHARE_STEPS -> shareSteps((ShareSteps) rule);
            case COUNT_STEPS -> countSteps((CountSteps) rule);
            case PROPORTIONAL -> proportional((Proportional) rule);
            case LINEAR -> linear((Linear) rule);
            case CHECKLIST -> checklist((Checklist) rule);
            case DEDUCTIONS -> dialect.deducted(first(), ((Deductions) rule).each(), leaf.maximum());
            case LEVELS -> levels((Levels) rule);
            case SURVEY, INDEX -> dialect.percentOf(first(), leaf.maximum());
            case INCREMENTS, STATED -> throw new UnsupportedOperationException("no formula: " + leaf.code());
        };
    }

    private Variable first() {
        return variables.get(0);
    }

    private Variable second() {
        return variables.get(1);
    }

    private String allOrNothing() {
        return dialect.choose(dialect.isMet(first()), dialect.points(leaf.maximum()), dialect.points(Points.ZERO));
    }

    private String shareSteps(ShareSteps rule) {
        String formula = dialect.points(rule.otherwise());
        for (int i = rule.steps().size() - 1; i >= 0; i--) {
            Step step = rule.steps().get(i);
            String reached = dialect.isShareAtLeast(first(), second(), Percentage.of(step.from()));
            formula = dialect.choose(reached, dialect.points(step.points()), formula);
        }
        return unlessNone(rule, formula);
    }

    private String countSteps(CountSteps rule) {
        String formula = dialect.points(rule.otherwise());
        for (int i = rule.steps().size() - 1; i >= 0; i--) {
            Step step = rule.steps().get(i);
            formula = dialect.choose(dialect.isAtLeast(first(), step.from()), dialect.points(step.points()), formula);
        }
        return formula;
    }

    private String proportional(Proportional rule) {
        String formula = dialect.choose(
                dialect.isShareAtLeast(first(), second(), rule.floor()),
                dialect.shareOf(first(), second(), leaf.maximum()),
                dialect.points(Points.ZERO));
        return unlessNone(
                rule,
                dialect.choose(
                        dialect.isShareAtLeast(first(), second(), rule.full()),
                        dialect.points(leaf.maximum()),
                        formula));
    }

    private String linear(Linear rule) {
        String formula = dialect.choose(
                dialect.isShareAtLeast(first(), second(), rule.from().share()),
                dialect.onLine(first(), second(), rule),
                dialect.points(rule.from().points()));
        return unlessNone(
                rule,
                dialect.choose(
                        dialect.isShareAtLeast(first(), second(), rule.to().share()),
                        dialect.points(rule.to().points()),
                        formula));
    }

    private String unlessNone(ShareRule rule, String formula) {
        String none = switch (rule.none()) {
            case FULL -> dialect.points(leaf.maximum());
            case ZERO -> dialect.points(Points.ZERO);
            case NOT_APPLICABLE -> dialect.notApplicable();
        };
        return dialect.choose(dialect.isZero(second()), none, formula);
    }

    private String checklist(Checklist rule) {
        List<String> parts = new ArrayList<>();
        for (Checklist.Item item : rule.items()) {
            String met = dialect.isMet(variables.get(parts.size()));
            parts.add(dialect.choose(met, dialect.points(item.points()), dialect.points(Points.ZERO)));
        }
        return dialect.sum(parts);
    }

    private String levels(Levels rule) {
        int last = rule.levels().size() - 1;
        String formula = dialect.points(rule.levels().get(last).points());
        for (int i = last - 1; i >= 0; i--) {
            Levels.Level level = rule.levels().get(i);
            formula = dialect.choose(dialect.isLevel(first(), level.id(), i), dialect.points(level.points()), formula);
        }
        return formula;
    }
}
