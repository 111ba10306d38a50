package vn.parindex.survey;

import java.util.Objects;
import java.util.Optional;
import vn.parindex.value.Percentage;

/**
 * A mean of answers with the number of answers behind it and its standard error.
 *
 * @param percentage the mean, rounded once by the rule of the questionnaire; empty if it does not stand
 * @param counted answers that count in a mean
 * @param noOpinion answers that do not count, such as "no opinion"
 * @param unanswered questions left unanswered by those asked
 * @param standardError standard error of the mean in percentage points, to {@value #DECIMALS} decimals; empty if there
 *     is no mean or somewhere a single answer stands alone
 * @param interval 95 % interval of the mean; empty where there is no standard error
 */
public record Estimate(
        Optional<Percentage> percentage,
        long counted,
        long noOpinion,
        long unanswered,
        Optional<Percentage> standardError,
        Optional<ConfidenceInterval> interval) {

    /** Decimals of standard errors and intervals. */
    public static final int DECIMALS = 4;

    public Estimate {
        Objects.requireNonNull(percentage, "percentage");
        Objects.requireNonNull(standardError, "standardError");
        Objects.requireNonNull(interval, "interval");
    }
}
