package vn.parindex.survey;

import java.util.Objects;
import java.util.Optional;
import vn.parindex.value.Percentage;

/**
 * A mean of answers with how many it rests on and how far chance may have moved it.
 *
 * @param percentage the mean, rounded once as the questionnaire says; empty if it does not stand
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
        Optional<Interval> interval) {

    /** Decimals of standard errors and intervals. */
    public static final int DECIMALS = 4;

    /**
     * A range of percentages: the mean plus and minus 1.959964 standard errors, cut to 0 to 100, its ends rounded
     * outwards.
     *
     * @param low the lower end
     * @param high the upper end
     */
    public record Interval(Percentage low, Percentage high) {

        public Interval {
            Objects.requireNonNull(low, "low");
            Objects.requireNonNull(high, "high");
        }
    }

    public Estimate {
        Objects.requireNonNull(percentage, "percentage");
        Objects.requireNonNull(standardError, "standardError");
        Objects.requireNonNull(interval, "interval");
    }
}
