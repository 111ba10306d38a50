package vn.parindex.authoring;

import java.math.BigDecimal;
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
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/** Advice on one rule. */
final class RuleAdvice implements ScoringRule.Visitor<Void> {

    private static final Points QUARTER = Points.parse("0.25");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Lint lint;
    private final String pointer;

    RuleAdvice(Lint lint, String pointer) {
        this.lint = lint;
        this.pointer = pointer;
    }

    void give(ScoringRule rule) {
        rule.accept(this);
    }

    @Override
    public Void shareSteps(ShareSteps rule) {
        for (int i = 0; i < rule.steps().size(); i++) {
            BigDecimal from = rule.steps().get(i).from();
            if (from.compareTo(HUNDRED) > 0) {
                lint.note(AuthoringCode.STEP_ABOVE_100, pointer + "/steps/" + i, "got", Percentage.of(from));
            }
        }
        return steps(rule.steps(), rule.otherwise());
    }

    @Override
    public Void countSteps(CountSteps rule) {
        return steps(rule.steps(), rule.otherwise());
    }

    private Void steps(List<Step> steps, Points otherwise) {
        if (steps.get(steps.size() - 1).from().signum() == 0) {
            lint.warn(AuthoringCode.OTHERWISE_NEVER_GIVEN, pointer + "/otherwise", "points", otherwise);
        }
        for (int i = 0; i < steps.size(); i++) {
            quarter(steps.get(i).points(), "/steps/" + i + "/points");
        }
        return quarter(otherwise, "/otherwise");
    }

    @Override
    public Void linear(Linear rule) {
        quarter(rule.from().points(), "/from/points");
        return quarter(rule.to().points(), "/to/points");
    }

    @Override
    public Void checklist(Checklist rule) {
        for (int i = 0; i < rule.items().size(); i++) {
            quarter(rule.items().get(i).points(), "/items/" + i + "/points");
            english(rule.items().get(i).name(), "/items/" + i + "/name");
        }
        return null;
    }

    @Override
    public Void deductions(Deductions rule) {
        english(rule.per(), "/per");
        return quarter(rule.each(), "/each");
    }

    @Override
    public Void levels(Levels rule) {
        for (int i = 0; i < rule.levels().size(); i++) {
            quarter(rule.levels().get(i).points(), "/levels/" + i + "/points");
            english(rule.levels().get(i).name(), "/levels/" + i + "/name");
        }
        return null;
    }

    @Override
    public Void stated(Stated rule) {
        return null;
    }

    @Override
    public Void allOrNothing(AllOrNothing rule) {
        return null;
    }

    @Override
    public Void proportional(Proportional rule) {
        return null;
    }

    @Override
    public Void survey(SurveyMean rule) {
        return null;
    }

    @Override
    public Void index(PublishedIndex rule) {
        return null;
    }

    private Void quarter(Points points, String place) {
        if (!points.isMultipleOf(QUARTER)) {
            lint.note(AuthoringCode.POINTS_OFF_QUARTER, pointer + place, "got", points);
        }
        return null;
    }

    private void english(Text text, String place) {
        if (text.en().isBlank()) {
            lint.note(AuthoringCode.ENGLISH_MISSING, pointer + place, "got", text.vi());
        }
    }
}
