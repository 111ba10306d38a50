package vn.parindex.methodology;

import java.util.List;
import java.util.Objects;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;

/**
 * Met: the maximum; not met: zero.
 *
 * @param fact the fact, of kind {@code met}
 */
public record AllOrNothing(String fact) implements ScoringRule {

    public AllOrNothing {
        Objects.requireNonNull(fact, "fact");
    }

    @Override
    public String kind() {
        return "all-or-nothing";
    }

    @Override
    public List<String> facts() {
        return List.of(fact);
    }

    @Override
    public List<FactSpec.Kind> accepts(String name) {
        return List.of(FactSpec.Kind.MET);
    }

    @Override
    public Points best(Points maximum) {
        return maximum;
    }

    @Override
    public PossiblePoints possible(Points maximum, Rounding rounding) {
        return PossiblePoints.values(List.of(Points.ZERO, maximum));
    }

    @Override
    public RuleOutcome score(FactValues facts, Points maximum, Rounding rounding) {
        return facts.met(fact) ? RuleOutcome.points(maximum, "met") : RuleOutcome.points(Points.ZERO, "not-met");
    }

    @Override
    public List<RuleFault> faults(Points maximum) {
        return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.allOrNothing(this);
    }
}
