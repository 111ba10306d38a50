package vn.parindex.appraisal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;

/**
 * The exact effect of a difference on the index: the index without it and the index with it.
 *
 * <p>Example: from 85/100 to 84.5/100 is minus half a percentage point.
 *
 * @param before the index without the difference
 * @param after the index with it
 */
public record IndexEffect(Share before, Share after) {

    public IndexEffect {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * Returns the change in percentage points, rounded once.
     *
     * @param rounding decimals and mode
     * @return below zero for a loss, e.g. -0.50 at two decimals
     */
    public BigDecimal percentagePoints(Rounding rounding) {
        BigDecimal size = size().toPercentage(rounding).toBigDecimal();
        return rounding.apply(direction() < 0 ? size.negate() : size);
    }

    /**
     * Returns the direction of the change.
     *
     * @return 1 for a rise, -1 for a fall, 0 for none
     */
    public int direction() {
        return numerator().signum();
    }

    /** Returns the size of the change, without regard to direction. */
    Share size() {
        return Share.of(
                new BigDecimal(numerator().abs()),
                new BigDecimal(after.denominator().multiply(before.denominator())));
    }

    private BigInteger numerator() {
        return after.numerator()
                .multiply(before.denominator())
                .subtract(before.numerator().multiply(after.denominator()));
    }
}
