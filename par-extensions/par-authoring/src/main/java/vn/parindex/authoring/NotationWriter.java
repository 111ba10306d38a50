package vn.parindex.authoring;

import java.util.List;
import java.util.stream.Collectors;
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

/** Writes rules in the notation of {@link RuleNotation}. */
final class NotationWriter implements ScoringRule.Visitor<String> {

    private static final String NEXT = " ; ";

    @Override
    public String allOrNothing(AllOrNothing rule) {
        return rule.kind().id();
    }

    @Override
    public String shareSteps(ShareSteps rule) {
        return "steps % : " + steps(rule.steps(), rule.otherwise()) + none(rule.none());
    }

    @Override
    public String countSteps(CountSteps rule) {
        return "steps # : " + steps(rule.steps(), rule.otherwise());
    }

    @Override
    public String proportional(Proportional rule) {
        String full = rule.full().equals(Percentage.HUNDRED) ? "" : " full " + rule.full();
        return "proportional : floor " + rule.floor() + full + none(rule.none());
    }

    @Override
    public String linear(Linear rule) {
        return "linear : " + rule.from().share() + " -> " + rule.from().points() + NEXT
                + rule.to().share() + " -> " + rule.to().points() + none(rule.none());
    }

    @Override
    public String checklist(Checklist rule) {
        return "checklist : "
                + rule.items().stream()
                        .map(item -> worth(item.name(), item.points()))
                        .collect(Collectors.joining(NEXT));
    }

    @Override
    public String deductions(Deductions rule) {
        return "deduct : " + rule.each() + " per " + text(rule.per());
    }

    @Override
    public String levels(Levels rule) {
        return "levels : "
                + rule.levels().stream()
                        .map(level -> "[" + level.id() + "] " + worth(level.name(), level.points()))
                        .collect(Collectors.joining(NEXT));
    }

    @Override
    public String survey(SurveyMean rule) {
        return "survey";
    }

    @Override
    public String index(PublishedIndex rule) {
        return "index : " + escaped(rule.index());
    }

    @Override
    public String stated(Stated rule) {
        return rule.step().map(step -> "stated : step " + step).orElse("stated");
    }

    private static String steps(List<Step> steps, Points otherwise) {
        return steps.stream()
                        .map(step -> ">=" + step.from().toPlainString() + " -> " + step.points())
                        .collect(Collectors.joining(NEXT))
                + NEXT + "else " + otherwise;
    }

    private static String none(NoneOutcome none) {
        return NEXT + "none -> "
                + NotationReader.NONE.entrySet().stream()
                        .filter(e -> e.getValue() == none)
                        .findFirst()
                        .orElseThrow()
                        .getKey();
    }

    private static String worth(Text name, Points points) {
        return text(name) + " = " + points;
    }

    private static String text(Text text) {
        return escaped(text.vi()) + (text.en().isEmpty() ? "" : " | " + escaped(text.en()));
    }

    private static String escaped(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace("=", "\\=")
                .replace("|", "\\|")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
        return escaped.startsWith("[") ? "\\" + escaped : escaped;
    }
}
