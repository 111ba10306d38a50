package vn.parindex.authoring;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.methodology.RuleField;
import vn.parindex.methodology.RuleFields;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.value.Points;

/** Brings the points in a rule from one maximum to another in proportion. */
final class RescaledRule {

    private final BigInteger from;
    private final BigInteger to;
    private boolean exact = true;

    private RescaledRule(Points from, Points to) {
        this.from = BigInteger.valueOf(from.nanos());
        this.to = BigInteger.valueOf(to.nanos());
    }

    /** Returns the rule for another maximum; empty where its points cannot be brought there exactly. */
    static Optional<ScoringRule> of(ScoringRule rule, Points from, Points to) {
        RescaledRule rescaled = new RescaledRule(from, to);
        ScoringRule made = rescaled.part(rule.kind().fields(), rule);
        return rescaled.exact ? Optional.of(made) : Optional.empty();
    }

    private <R> R part(RuleFields<R> fields, Object part) {
        Map<RuleField<?, ?>, Object> values = fields.values(part);
        values.replaceAll((field, value) -> switch (field.type()) {
            case POINTS -> points((Points) value);
            case PART -> part(field.parts().orElseThrow().fields(), value);
            case PARTS ->
                ((List<?>) value)
                        .stream()
                                .<Object>map(
                                        item -> part(field.parts().orElseThrow().fields(), item))
                                .toList();
            case FACT, NAME, IDENTIFIER, TEXT, PERCENTAGE, NUMBER, NONE -> value;
        });
        return fields.make(values);
    }

    private Points points(Points points) {
        BigInteger[] quotient = BigInteger.valueOf(points.nanos()).multiply(to).divideAndRemainder(from);
        if (quotient[1].signum() != 0 || quotient[0].bitLength() > 63) {
            exact = false;
            return points;
        }
        return Points.ofNanos(quotient[0].longValueExact());
    }
}
