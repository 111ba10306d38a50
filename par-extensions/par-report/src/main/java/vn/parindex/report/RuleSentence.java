package vn.parindex.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.methodology.Linear;
import vn.parindex.methodology.NoneOutcome;
import vn.parindex.methodology.RuleField;
import vn.parindex.methodology.RuleFields;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareRule;
import vn.parindex.methodology.Step;
import vn.parindex.methodology.StepRule;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;

/**
 * The sentence that describes how a rule scores, whatever the figures are: that of its kind, with a hole for each of
 * its fields.
 *
 * <p>Where a field has a clause of its own, such as {@code rule.proportional.floor}, that clause fills the hole, or
 * nothing where the field makes no difference.
 */
final class RuleSentence {

    private static final String SEPARATOR = "; ";

    private final ReportText words;
    private final Points maximum;

    RuleSentence(ReportText words, Points maximum) {
        this.words = words;
        this.maximum = maximum;
    }

    String of(ScoringRule given) {
        ScoringRule rule = given instanceof Linear line ? line.fromLowerShare() : given;
        String key = "rule." + rule.kind().id();
        Map<String, Object> holes = new LinkedHashMap<>();
        holes.put("max", words.points(maximum));
        Map<RuleField<?, ?>, Object> values = rule.kind().fields().values(rule);
        for (RuleField<?, ?> field : rule.kind().fields().all()) {
            Object value = values.get(field);
            String clause = key + "." + field.key();
            if (words.knows(clause)) {
                holes.put(field.key(), matters(field, value) ? words.say(clause, holes(field, value)) : "");
            } else {
                holes.putAll(holes(field, value));
            }
        }
        if (rule instanceof StepRule steps) {
            holes.put("steps", steps(steps));
            holes.put("lowest", threshold(steps, steps.lowest()));
        }
        return words.say(key, holes);
    }

    private static boolean matters(RuleField<?, ?> field, Object value) {
        return value != null && !value.equals(field.standard().orElse(null)) && !value.equals(Percentage.ZERO);
    }

    /** Returns the holes that a field fills: its own, or one for each field of its part. */
    private Map<String, Object> holes(RuleField<?, ?> field, Object value) {
        if (field.type() != RuleField.Type.PART) {
            return Map.of(field.key(), shown(field, value));
        }
        Map<String, Object> holes = new LinkedHashMap<>();
        RuleFields<?> fields = field.parts().orElseThrow().fields();
        fields.values(value)
                .forEach((inner, there) ->
                        holes.put(field.key() + ReportText.capital(inner.key()), shown(inner, there)));
        return holes;
    }

    private Object shown(RuleField<?, ?> field, Object value) {
        return switch (field.type()) {
            case POINTS -> words.points((Points) value);
            case NONE -> words.say("rule.none." + ((NoneOutcome) value).id());
            case PARTS -> items(field.parts().orElseThrow().fields(), (List<?>) value);
            case FACT, NAME, IDENTIFIER, TEXT, PERCENTAGE, NUMBER, PART -> value;
        };
    }

    private String items(RuleFields<?> fields, List<?> items) {
        return items.stream().map(item -> item(fields.values(item))).collect(Collectors.joining(SEPARATOR));
    }

    private String item(Map<RuleField<?, ?>, Object> values) {
        Map<String, Object> holes = new LinkedHashMap<>();
        values.forEach((field, value) -> holes.put(field.key(), shown(field, value)));
        return words.say("rule.item", holes);
    }

    private String steps(StepRule rule) {
        StringBuilder out = new StringBuilder();
        BigDecimal above = null;
        for (Step step : rule.steps()) {
            out.append(above == null ? "" : SEPARATOR).append(step(rule, step, above));
            above = step.from();
        }
        return out.toString();
    }

    /** Returns a step up to the one above it; of a share to below that, of a count to the whole number before it. */
    private String step(StepRule rule, Step step, BigDecimal above) {
        Object from = threshold(rule, step.from());
        String points = words.points(step.points());
        if (above == null) {
            return words.say("rule.step.first", "from", from, "points", points);
        }
        if (rule instanceof ShareRule) {
            return words.say("rule.step.next", "from", from, "to", threshold(rule, above), "points", points);
        }
        BigDecimal last = above.subtract(BigDecimal.ONE);
        return step.from().compareTo(last) == 0
                ? words.say("rule.count.exactly", "from", from, "points", points)
                : words.say("rule.count.between", "from", from, "to", last, "points", points);
    }

    private static Object threshold(StepRule rule, BigDecimal from) {
        return rule instanceof ShareRule ? Percentage.of(from) : from;
    }
}
