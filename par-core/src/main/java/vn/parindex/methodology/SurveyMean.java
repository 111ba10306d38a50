package vn.parindex.methodology;

import java.util.List;
import java.util.Objects;
import vn.parindex.value.Branch;
import vn.parindex.value.Facts;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;

/**
 * The mean of survey answers, 0 to 100 %, times the maximum, rounded once. Example: 82.5 % of 0.5 is 0.4125.
 *
 * @param fact the fact, of kind {@code percent}
 */
public record SurveyMean(String fact) implements ScoringRule {

    static final RuleFields<SurveyMean> FIELDS = RuleFields.of(
            SurveyMean.class,
            "survey",
            "survey",
            SurveyMean::new,
            RuleField.fact("fact", SurveyMean::fact, FactSpec.Kind.PERCENT));

    public SurveyMean {
        Objects.requireNonNull(fact, "fact");
    }

    @Override
    public RuleKind kind() {
        return RuleKind.SURVEY;
    }

    @Override
    public Points best(Points maximum) {
        return maximum;
    }

    @Override
    public PossiblePoints possible(Points maximum, Rounding rounding) {
        return PossiblePoints.between(Points.ZERO, maximum);
    }

    @Override
    public RuleOutcome score(Facts facts, Points maximum, Rounding rounding) {
        Percentage percent = facts.percent(fact);
        return RuleOutcome.points(percent.toShare().of(maximum, rounding), Branch.MEAN, "percent", percent);
    }

    @Override
    public List<Branch> branches(Points maximum) {
        return List.of(Branch.MEAN);
    }

    @Override
    public List<RuleFault> faults(Points maximum) {
        return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.survey(this);
    }
}
