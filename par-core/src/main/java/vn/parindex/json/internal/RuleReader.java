package vn.parindex.json.internal;

import java.util.HashMap;
import java.util.Map;
import vn.parindex.codec.Json;
import vn.parindex.codec.Reading;
import vn.parindex.methodology.NoneOutcome;
import vn.parindex.methodology.RuleField;
import vn.parindex.methodology.RuleFields;
import vn.parindex.methodology.RuleKind;
import vn.parindex.methodology.ScoringRule;

/** Reads scoring rules by the fields of their kind. */
public final class RuleReader {

    private final Reading faults;
    private final Scalars as;

    public RuleReader(Reading faults) {
        this.faults = faults;
        this.as = new Scalars(faults);
    }

    /**
     * A rule; null after a fault. Which keys are known depends on the kind, so without a known kind none is refused.
     */
    public ScoringRule rule(Json json) {
        Fields fields = new Fields(json, faults);
        RuleKind kind = fields.word("kind", RuleKind.values(), RuleKind::id);
        return kind == null ? null : read(fields, kind.fields());
    }

    private <R> R read(Fields fields, RuleFields<R> known) {
        Map<RuleField<?, ?>, Object> values = new HashMap<>();
        for (RuleField<R, ?> field : known.all()) {
            Object value = field.isRequired()
                    ? fields.required(field.key(), json -> value(json, field))
                    : fields.optional(field.key(), json -> value(json, field)).orElse(null);
            values.put(field, value);
        }
        return fields.make(() -> known.make(values));
    }

    private Object value(Json json, RuleField<?, ?> field) {
        return switch (field.type()) {
            case FACT, NAME, IDENTIFIER -> as.string(json);
            case TEXT -> Fields.bilingual(json, faults);
            case POINTS -> as.points(json);
            case PERCENTAGE -> as.percentage(json);
            case NUMBER -> as.decimal(json);
            case NONE -> as.word(json, NoneOutcome.values(), NoneOutcome::id);
            case PART -> part(json, field);
            case PARTS -> Fields.items(json, faults, item -> part(item, field));
        };
    }

    private Object part(Json json, RuleField<?, ?> field) {
        return read(new Fields(json, faults), field.parts().orElseThrow().fields());
    }
}
