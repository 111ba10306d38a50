package vn.parindex.methodology;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.value.Text;

/** Writes a rule as it stands in the canonical form: its kind, then its fields in the order of the format. */
final class RuleForm {

    private final JsonText out = new JsonText();

    private RuleForm() {}

    static String of(ScoringRule rule) {
        RuleForm form = new RuleForm();
        form.out.open('{').text("kind", rule.kind().id());
        form.fields(rule.kind().fields(), rule);
        return form.out.close('}').toString();
    }

    private void fields(RuleFields<?> fields, Object rule) {
        fields.values(rule).forEach(this::field);
    }

    private void field(RuleField<?, ?> field, Object value) {
        switch (field.type()) {
            case TEXT -> out.text(field.key(), (Text) value);
            case NONE -> out.text(field.key(), ((NoneOutcome) value).id());
            case PART -> {
                out.key(field.key()).open('{');
                fields(field.parts().orElseThrow().fields(), value);
                out.close('}');
            }
            case PARTS ->
                out.list(
                        field.key(),
                        (List<?>) value,
                        part -> fields(field.parts().orElseThrow().fields(), part));
            case NUMBER -> out.text(field.key(), ((BigDecimal) value).toPlainString());
            case FACT, NAME, IDENTIFIER, POINTS, PERCENTAGE -> out.text(field.key(), value.toString());
        }
    }
}
