package vn.parindex.survey;

import java.util.Objects;
import vn.parindex.value.Percentage;

/**
 * The 95 % confidence interval of a mean: the mean plus and minus 1.959964 standard errors, cut to 0 to 100, its ends
 * rounded outwards.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record ConfidenceInterval(Percentage low, Percentage high) {

    public ConfidenceInterval {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
    }
}
