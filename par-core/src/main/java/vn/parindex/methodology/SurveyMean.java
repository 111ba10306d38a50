package vn.parindex.methodology;

import vn.parindex.finding.InputCheck;
import vn.parindex.value.Branch;

/**
 * The mean of survey answers, 0 to 100 %, times the maximum, rounded once. Example: 82.5 % of 0.5 is 0.4125.
 *
 * @param fact the fact, of kind {@code percent}
 */
public record SurveyMean(String fact) implements PercentRule {

    static final RuleFields<SurveyMean> FIELDS = RuleFields.of(
            SurveyMean.class,
            "survey",
            "survey",
            SurveyMean::new,
            RuleField.fact("fact", SurveyMean::fact, FactKind.PERCENT));

    public SurveyMean {
        InputCheck.word("/fact", fact);
    }

    @Override
    public RuleKind kind() {
        return RuleKind.SURVEY;
    }

    @Override
    public Branch branch() {
        return Branch.MEAN;
    }

    @Override
    public boolean goesWith(MethodKind method) {
        return method == MethodKind.SURVEY;
    }
}
