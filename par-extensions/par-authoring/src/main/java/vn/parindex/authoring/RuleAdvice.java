package vn.parindex.authoring;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.methodology.RuleField;
import vn.parindex.methodology.RuleFields;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareRule;
import vn.parindex.methodology.StepRule;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/** Advice on one rule. */
final class RuleAdvice {

    private static final Points QUARTER = Points.parse("0.25");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Lint lint;

    RuleAdvice(Lint lint) {
        this.lint = lint;
    }

    void give(ScoringRule rule, String pointer) {
        if (rule instanceof StepRule steps) {
            steps(steps, pointer);
        }
        fields(rule.kind().fields(), rule, pointer);
    }

    private void steps(StepRule rule, String pointer) {
        for (int i = 0; i < rule.steps().size() && rule instanceof ShareRule; i++) {
            BigDecimal from = rule.steps().get(i).from();
            if (from.compareTo(HUNDRED) > 0) {
                lint.note(AuthoringCode.STEP_ABOVE_100, pointer + "/steps/" + i, "got", Percentage.of(from));
            }
        }
        if (rule.lowest().signum() == 0) {
            lint.warn(AuthoringCode.OTHERWISE_NEVER_GIVEN, pointer + "/otherwise", "points", rule.otherwise());
        }
    }

    private void fields(RuleFields<?> fields, Object part, String pointer) {
        fields.values(part).forEach((field, value) -> field(field, value, pointer + "/" + field.key()));
    }

    private void field(RuleField<?, ?> field, Object value, String pointer) {
        switch (field.type()) {
            case POINTS -> quarter((Points) value, pointer);
            case TEXT -> english((Text) value, pointer);
            case PART -> fields(field.parts().orElseThrow().fields(), value, pointer);
            case PARTS -> {
                List<?> parts = (List<?>) value;
                for (int i = 0; i < parts.size(); i++) {
                    fields(field.parts().orElseThrow().fields(), parts.get(i), pointer + "/" + i);
                }
            }
            case FACT, NAME, IDENTIFIER, PERCENTAGE, NUMBER, NONE -> {}
        }
    }

    private void quarter(Points points, String pointer) {
        if (!points.isMultipleOf(QUARTER)) {
            lint.note(AuthoringCode.POINTS_OFF_QUARTER, pointer, "got", points);
        }
    }

    private void english(Text text, String pointer) {
        if (text.en().isBlank()) {
            lint.note(AuthoringCode.ENGLISH_MISSING, pointer, "got", text.vi());
        }
    }
}
