package vn.parindex.methodology;

import java.util.List;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Branch;
import vn.parindex.value.Facts;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;

/**
 * Met: the maximum; not met: zero.
 *
 * @param fact the fact, of kind {@code met}
 */
public record AllOrNothing(String fact) implements ScoringRule {

    static final RuleFields<AllOrNothing> FIELDS = RuleFields.of(
            AllOrNothing.class,
            "all-or-nothing",
            "all-or-nothing",
            AllOrNothing::new,
            RuleField.fact("fact", AllOrNothing::fact, FactKind.MET));

    public AllOrNothing {
        InputCheck.word("/fact", fact);
    }

    @Override
    public RuleKind kind() {
        return RuleKind.ALL_OR_NOTHING;
    }

    @Override
    public PossiblePoints possible(Points maximum, Rounding rounding) {
        return PossiblePoints.values(List.of(Points.ZERO, maximum));
    }

    @Override
    public RuleOutcome score(Facts facts, Points maximum, Rounding rounding) {
        return facts.met(fact)
                ? RuleOutcome.points(maximum, Branch.MET)
                : RuleOutcome.points(Points.ZERO, Branch.NOT_MET);
    }

    @Override
    public List<Branch> branches(Points maximum) {
        return List.of(Branch.MET, Branch.NOT_MET);
    }
}
