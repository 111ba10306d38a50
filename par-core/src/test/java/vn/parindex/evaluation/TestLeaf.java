package vn.parindex.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.methodology.AllOrNothing;
import vn.parindex.methodology.Checklist;
import vn.parindex.methodology.CountSteps;
import vn.parindex.methodology.Deductions;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.Increments;
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

/**
 * A leaf written in one line: a rule such as {@code steps % : >=100 -> 1 ; else 0 ; none -> full} and what it measures,
 * such as {@code ratio: a / b}. The notation is described in {@code cases/about.md}.
 */
record TestLeaf(
        Points maximum,
        ScoringRule rule,
        Map<String, FactKind> facts,
        boolean mayBeNotApplicable,
        boolean notSelfAssessed) {

    private static final String NOT_APPLICABLE = ", may be n/a";
    private static final String NOT_SELF_ASSESSED = ", not self-assessed";
    private static final Pattern STEP = Pattern.compile(">=(\\S+) -> (\\S+)");
    private static final Pattern ARROW = Pattern.compile("(\\S+) -> (\\S+)");
    private static final Pattern ITEM = Pattern.compile("(.+) = (\\S+)");

    static TestLeaf parse(String maximum, String rule, String facts) {
        String text = rule;
        boolean mayBe = text.endsWith(NOT_APPLICABLE);
        text = mayBe ? text.substring(0, text.length() - NOT_APPLICABLE.length()) : text;
        boolean notSelf = text.endsWith(NOT_SELF_ASSESSED);
        text = notSelf ? text.substring(0, text.length() - NOT_SELF_ASSESSED.length()) : text;
        List<String> ids = ids(facts);
        ScoringRule parsed = rule(text, ids);
        Map<String, FactKind> kinds = new LinkedHashMap<>();
        ids.forEach(id -> kinds.put(id, parsed.accepts(id).get(0)));
        return new TestLeaf(Points.parse(maximum), parsed, kinds, mayBe, notSelf);
    }

    /** Which method gives such a leaf its points. */
    String method() {
        return rule instanceof SurveyMean ? "survey" : rule instanceof PublishedIndex ? "index" : "appraisal";
    }

    private static List<String> ids(String facts) {
        String names = facts.contains(":") ? facts.substring(facts.indexOf(':') + 1) : facts;
        return List.of(names.strip().split(" / |, "));
    }

    private static ScoringRule rule(String text, List<String> ids) {
        String kind = text.contains(" : ") ? text.substring(0, text.indexOf(" : ")) : text;
        List<String> parts = text.contains(" : ")
                ? List.of(text.substring(text.indexOf(" : ") + 3).split(" ; "))
                : List.of();
        return switch (kind) {
            case "all-or-nothing" -> new AllOrNothing(ids.get(0));
            case "steps %" -> new ShareSteps(ids.get(0), ids.get(1), steps(parts), otherwise(parts), none(parts));
            case "steps #" -> new CountSteps(ids.get(0), steps(parts), otherwise(parts));
            case "proportional" -> proportional(parts, ids);
            case "linear" ->
                new Linear(ids.get(0), ids.get(1), anchor(parts.get(0)), anchor(parts.get(1)), none(parts));
            case "checklist" -> checklist(parts, ids);
            case "deduct" -> {
                String[] words = parts.get(0).split(" per ");
                yield new Deductions(ids.get(0), Points.parse(words[0]), Text.of(words[1], words[1]));
            }
            case "add" -> {
                String[] words = parts.get(0).split(" per ");
                yield new Increments(ids.get(0), Points.parse(words[0]), Text.of(words[1], words[1]));
            }
            case "levels" ->
                new Levels(ids.get(0), parts.stream().map(TestLeaf::level).toList());
            case "survey" -> new SurveyMean(ids.get(0));
            case "index" -> new PublishedIndex(ids.get(0), parts.get(0));
            case "stated" ->
                new Stated(
                        ids.get(0),
                        parts.isEmpty()
                                ? Optional.empty()
                                : Optional.of(Points.parse(parts.get(0).substring("step ".length()))));
            default -> throw new IllegalArgumentException("unknown rule: " + text);
        };
    }

    private static Levels.Level level(String part) {
        Matcher m = match(ITEM, part);
        return new Levels.Level(
                m.group(1).toLowerCase(Locale.ROOT).replace(' ', '-'),
                Text.of(m.group(1), ""),
                Points.parse(m.group(2)));
    }

    private static Proportional proportional(List<String> parts, List<String> ids) {
        String[] words = parts.get(0).split(" ");
        Percentage full = words.length > 2 ? Percentage.parse(words[3]) : Percentage.HUNDRED;
        return new Proportional(ids.get(0), ids.get(1), Percentage.parse(words[1]), full, none(parts));
    }

    private static Checklist checklist(List<String> parts, List<String> ids) {
        List<Checklist.Item> items = new ArrayList<>();
        for (String part : parts) {
            Matcher m = match(ITEM, part);
            items.add(new Checklist.Item(ids.get(items.size()), Text.of(m.group(1), ""), Points.parse(m.group(2))));
        }
        return new Checklist(items);
    }

    private static List<Step> steps(List<String> parts) {
        return parts.stream()
                .filter(part -> part.startsWith(">="))
                .map(part -> match(STEP, part))
                .map(m -> new Step(Percentage.parse(m.group(1)).toBigDecimal(), Points.parse(m.group(2))))
                .toList();
    }

    private static Points otherwise(List<String> parts) {
        return parts.stream()
                .filter(part -> part.startsWith("else "))
                .map(part -> Points.parse(part.substring(5)))
                .findFirst()
                .orElseThrow();
    }

    private static Linear.Anchor anchor(String part) {
        Matcher m = match(ARROW, part);
        return new Linear.Anchor(Percentage.parse(m.group(1)), Points.parse(m.group(2)));
    }

    private static NoneOutcome none(List<String> parts) {
        return switch (parts.get(parts.size() - 1)) {
            case "none -> full" -> NoneOutcome.FULL;
            case "none -> n/a" -> NoneOutcome.NOT_APPLICABLE;
            case "none -> 0" -> NoneOutcome.ZERO;
            default -> throw new IllegalArgumentException("what does 0/0 give? " + parts);
        };
    }

    private static Matcher match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not of the notation: " + text);
        }
        return matcher;
    }
}
