package vn.parindex.methodology;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.value.Branch;
import vn.parindex.value.Facts;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;

/**
 * A rule on a share a/b of two facts. What 0/0 means is the rule's own data; a numerator over a denominator of zero is
 * never scored.
 */
public sealed interface ShareRule extends ScoringRule permits ShareSteps, Proportional, Linear {

    /**
     * Returns the fact a.
     *
     * @return its id
     */
    String numerator();

    /**
     * Returns the fact b.
     *
     * @return its id
     */
    String denominator();

    /**
     * Returns the outcome of 0/0.
     *
     * @return the outcome
     */
    NoneOutcome none();

    /**
     * Checks whether a share above 100 % is something this rule looks for.
     *
     * @return true if one of its thresholds lies above 100 %
     */
    default boolean expectsOver100() {
        return thresholds().stream().anyMatch(threshold -> threshold.compareTo(Percentage.HUNDRED) > 0);
    }

    /**
     * Returns the shares at which something else begins to count.
     *
     * @return the thresholds, without a floor of zero
     */
    List<Percentage> thresholds();

    /**
     * Scores a share that exists.
     *
     * @param share a/b
     * @param maximum the leaf's maximum
     * @param rounding the rounding of a computed figure
     * @return points and branch
     */
    RuleOutcome scoreShare(Share share, Points maximum, Rounding rounding);

    /**
     * Returns the branches that a share which exists can take.
     *
     * @return the branches, without repetition
     */
    List<Branch> shareBranches();

    @Override
    default List<Branch> branches(Points maximum) {
        List<Branch> branches = new ArrayList<>(shareBranches());
        branches.add(none().branch());
        return branches;
    }

    @Override
    default RuleOutcome score(Facts facts, Points maximum, Rounding rounding) {
        if (facts.number(denominator()).signum() == 0) {
            if (facts.number(numerator()).signum() != 0) {
                return RuleOutcome.of(RuleOutcome.OutcomeKind.NUMERATOR_OVER_ZERO, Branch.NUMERATOR_OVER_ZERO);
            }
            Branch branch = none().branch();
            return switch (none()) {
                case FULL -> RuleOutcome.points(maximum, branch);
                case ZERO -> RuleOutcome.points(Points.ZERO, branch);
                case NOT_APPLICABLE -> RuleOutcome.of(RuleOutcome.OutcomeKind.NOT_APPLICABLE, branch);
            };
        }
        return scoreShare(facts.share(numerator(), denominator()), maximum, rounding);
    }

    /**
     * Returns the points that a share can give and those of 0/0.
     *
     * @param others the points that a share can give
     * @param maximum the leaf's maximum
     * @return both together
     */
    default PossiblePoints withNone(PossiblePoints others, Points maximum) {
        return switch (none()) {
            case FULL -> others.and(maximum);
            case ZERO -> others.and(Points.ZERO);
            case NOT_APPLICABLE -> others;
        };
    }
}
