package vn.parindex.methodology;

import java.util.List;
import vn.parindex.value.Branch;
import vn.parindex.value.Facts;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;

/** A rule on a percentage that was measured elsewhere: 0 to 100 % of the maximum, rounded once. */
public sealed interface PercentRule extends ScoringRule permits SurveyMean, PublishedIndex {

    /**
     * Returns the fact measured.
     *
     * @return its id; it is of kind {@code percent}
     */
    String fact();

    /**
     * Returns the only branch of the rule.
     *
     * @return the branch
     */
    Branch branch();

    @Override
    default boolean isComputed() {
        return true;
    }

    @Override
    default PossiblePoints possible(Points maximum, Rounding rounding) {
        return PossiblePoints.between(Points.ZERO, maximum);
    }

    @Override
    default RuleOutcome score(Facts facts, Points maximum, Rounding rounding) {
        Percentage percent = facts.percent(fact());
        return RuleOutcome.points(percent.toShare().of(maximum, rounding), branch(), "percent", percent);
    }

    @Override
    default List<Branch> branches(Points maximum) {
        return List.of(branch());
    }
}
