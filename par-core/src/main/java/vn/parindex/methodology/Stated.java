package vn.parindex.methodology;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Branch;
import vn.parindex.value.Facts;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;

/**
 * Points that somebody entitled to states: a printed part of a published result, or a leaf that a host computes by a
 * rule of its own.
 *
 * @param fact the fact, of kind {@code points}
 * @param step only multiples of this are allowed, if present
 */
public record Stated(String fact, Optional<Points> step) implements ScoringRule {

    static final RuleFields<Stated> FIELDS = RuleFields.of(
            Stated.class,
            "stated",
            "stated : step {step}",
            Stated::new,
            RuleField.fact("fact", Stated::fact, FactKind.POINTS),
            RuleField.optionalPoints("step", Stated::step, "Only multiples of this are allowed."));

    public Stated {
        InputCheck.word("/fact", fact);
        Objects.requireNonNull(step, "step");
    }

    @Override
    public RuleKind kind() {
        return RuleKind.STATED;
    }

    /** {@inheritDoc} Stated points may stand in for any rule. */
    @Override
    public boolean goesWith(MethodKind method) {
        return true;
    }

    @Override
    public PossiblePoints possible(Points maximum, Rounding rounding) {
        return new PossiblePoints(List.of(), Optional.of(new PossiblePoints.Range(Points.ZERO, maximum, step)));
    }

    @Override
    public RuleOutcome score(Facts facts, Points maximum, Rounding rounding) {
        return RuleOutcome.points(facts.points(fact), Branch.STATED);
    }

    @Override
    public List<Branch> branches(Points maximum) {
        return List.of(Branch.STATED);
    }

    @Override
    public List<RuleFault> faults(Points maximum) {
        if (step.isPresent() && step.get().compareTo(Points.ZERO) <= 0) {
            return List.of(new RuleFault("/step", MethodologyCode.NOT_POSITIVE, "got", step.get()));
        }
        if (step.isPresent() && !maximum.isMultipleOf(step.get())) {
            return List.of(
                    new RuleFault("/step", MethodologyCode.MAXIMUM_OFF_STEP, "got", step.get(), "maximum", maximum));
        }
        return List.of();
    }
}
