package vn.parindex.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import vn.parindex.value.internal.Sent;

/**
 * An exact amount of points with nine decimal places.
 *
 * <p>The unit is the point of the scale that a methodology uses (usually 100 in all). The amount is kept as a whole
 * number of billionths in a {@code long}, so that sums are exact and fast; the range is about plus or minus 9.2 billion
 * points. An amount that needs more than nine decimals is refused, never rounded silently. {@link #parse(String)} is
 * the inverse of {@link #toString()}: {@code Points.parse("0.25").plus(Points.of(1))} prints {@code 1.25}.
 *
 * <p>Immutable and thread-safe. {@code equals} agrees with {@code compareTo}: {@code 1.50} equals {@code 1.5}.
 */
@SuppressWarnings("serial") // goes as its text
public final class Points implements Comparable<Points>, Serializable {

    /** The number of decimal places. */
    public static final int DECIMALS = 9;

    /** No points. */
    public static final Points ZERO = new Points(0);

    private static final long PER_POINT = 1_000_000_000L;

    private final long nanos;

    private Points(long nanos) {
        this.nanos = nanos;
    }

    /**
     * Obtains a whole number of points.
     *
     * @param points the number of points
     * @return the amount
     * @throws IllegalArgumentException if it is outside the range
     */
    public static Points of(long points) {
        try {
            return ofNanos(Math.multiplyExact(points, PER_POINT));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("points outside the range: " + points, e);
        }
    }

    /**
     * Obtains an amount given as an exact decimal.
     *
     * @param points the number of points, at most nine decimals
     * @return the amount
     * @throws IllegalArgumentException if it has more than nine decimals or is outside the range
     */
    public static Points of(BigDecimal points) {
        return new Points(Decimals.toNanos(Objects.requireNonNull(points, "points"), "points"));
    }

    /**
     * Obtains an amount given in billionths of a point.
     *
     * @param nanos billionths of a point
     * @return the amount
     */
    public static Points ofNanos(long nanos) {
        return nanos == 0 ? ZERO : new Points(nanos);
    }

    /**
     * Reads a plain decimal such as {@code 0.25}, {@code -1} or {@code 13.75474}: no exponent, no grouping, a point as
     * the decimal mark.
     *
     * @param text the text
     * @return the amount
     * @throws IllegalArgumentException if the text is not a plain decimal, has more than nine decimals or is outside
     *     the range
     */
    public static Points parse(String text) {
        return ofNanos(Decimals.parseNanos(text, "points"));
    }

    /**
     * Returns the amount in billionths of a point.
     *
     * @return billionths
     */
    public long nanos() {
        return nanos;
    }

    /**
     * Returns the exact sum of this amount and another.
     *
     * @param other the other amount
     * @return the sum
     * @throws ArithmeticException if the sum is outside the range
     */
    public Points plus(Points other) {
        return ofNanos(Math.addExact(nanos, other.nanos));
    }

    /**
     * Returns this amount less another, exactly.
     *
     * @param other the amount to take away
     * @return the difference
     * @throws ArithmeticException if the difference is outside the range
     */
    public Points minus(Points other) {
        return ofNanos(Math.subtractExact(nanos, other.nanos));
    }

    /**
     * Returns this amount a whole number of times, exactly.
     *
     * @param factor the factor
     * @return the product
     * @throws ArithmeticException if the product is outside the range
     */
    public Points times(long factor) {
        return ofNanos(Math.multiplyExact(nanos, factor));
    }

    /**
     * Checks whether this is a whole multiple of a step, such as 0.25.
     *
     * @param step a positive amount
     * @return true if no remainder is left
     * @throws IllegalArgumentException if the step is not positive
     */
    public boolean isMultipleOf(Points step) {
        if (step.nanos <= 0) {
            throw new IllegalArgumentException("step is not positive: " + step);
        }
        return nanos % step.nanos == 0;
    }

    /**
     * Checks whether this is below zero.
     *
     * @return true if below zero
     */
    public boolean isNegative() {
        return nanos < 0;
    }

    /**
     * Checks whether this is zero.
     *
     * @return true if zero
     */
    public boolean isZero() {
        return nanos == 0;
    }

    /**
     * Returns the smaller of this and another.
     *
     * @param other the other amount
     * @return the smaller
     */
    public Points min(Points other) {
        return nanos <= other.nanos ? this : other;
    }

    /**
     * Returns the larger of this and another.
     *
     * @param other the other amount
     * @return the larger
     */
    public Points max(Points other) {
        return nanos >= other.nanos ? this : other;
    }

    /**
     * Returns this amount rounded, for printing or where a rule asks for it.
     *
     * @param rounding decimals and mode
     * @return the rounded amount
     */
    public Points rounded(Rounding rounding) {
        return rounding.decimals() >= DECIMALS ? this : of(rounding.apply(toBigDecimal()));
    }

    /**
     * Returns the exact decimal, without trailing zeros.
     *
     * @return the amount as a decimal
     */
    public BigDecimal toBigDecimal() {
        return Decimals.ofNanos(nanos);
    }

    /**
     * The amount times a fraction, rounded once.
     *
     * @param numerator the fraction's numerator
     * @param denominator the fraction's denominator, not zero
     * @param rounding the rounding of the product
     * @return the rounded product
     */
    Points timesFraction(BigInteger numerator, BigInteger denominator, Rounding rounding) {
        BigDecimal top = new BigDecimal(BigInteger.valueOf(nanos).multiply(numerator));
        BigDecimal bottom = new BigDecimal(denominator.multiply(BigInteger.valueOf(PER_POINT)));
        return of(top.divide(bottom, rounding.decimals(), rounding.mode().java()));
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(nanos, other.nanos);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Points other && nanos == other.nanos;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(nanos);
    }

    /**
     * Returns the plain decimal, without trailing zeros: {@code 0.25}, {@code 13.75474}, {@code 100}.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    @JsonValue
    public String toString() {
        return Decimals.toText(nanos);
    }

    private Object writeReplace() {
        return Sent.of(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw Sent.refused(Points.class);
    }
}
