package vn.parindex.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Objects;
import vn.parindex.value.internal.Sent;

/**
 * An exact share, a over b: a part of a whole, or points obtained of points obtainable.
 *
 * <p>Held as a reduced fraction of whole numbers of any size, so comparing and ranking never rounds: 2/3 is above
 * 66.666 % and below 66.667 %. This is the only type that divides, and it divides only when asked, with a stated
 * {@link Rounding}. The numerator is zero or more, the denominator above zero; a share above one is allowed. Immutable
 * and thread-safe.
 */
@SuppressWarnings("serial") // goes as its text
public final class Share implements Comparable<Share>, Serializable {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** A hundred percent in billionths of a percent. */
    private static final long NANO_HUNDRED = 100_000_000_000L;

    private final long numerator;
    private final long denominator;

    /** A fraction that is too large for the two numbers; null otherwise. */
    private final Large large;

    private record Large(BigInteger numerator, BigInteger denominator) {}

    private Share(long numerator, long denominator, Large large) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.large = large;
    }

    private static Share reduced(long numerator, long denominator) {
        long common = commonDivisor(numerator, denominator);
        return new Share(numerator / common, denominator / common, null);
    }

    private static Share reduced(BigInteger numerator, BigInteger denominator) {
        if (isSmall(numerator) && isSmall(denominator)) {
            return reduced(numerator.longValue(), denominator.longValue());
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger over = numerator.divide(common);
        BigInteger under = denominator.divide(common);
        return isSmall(over) && isSmall(under)
                ? new Share(over.longValue(), under.longValue(), null)
                : new Share(0, 0, new Large(over, under));
    }

    private static boolean isSmall(BigInteger number) {
        return number.bitLength() < Long.SIZE;
    }

    /** The greatest common divisor of two numbers, the second of which is above zero. */
    private static long commonDivisor(long a, long b) {
        if (a == 0) {
            return b;
        }
        int twos = Long.numberOfTrailingZeros(a | b);
        long odd = a >> Long.numberOfTrailingZeros(a);
        long rest = b;
        while (rest != 0) {
            rest >>= Long.numberOfTrailingZeros(rest);
            long smaller = Math.min(odd, rest);
            rest = Math.max(odd, rest) - smaller;
            odd = smaller;
        }
        return odd << twos;
    }

    /**
     * Obtains the share a/b of two exact decimals.
     *
     * @param part a, zero or more
     * @param whole b, above zero
     * @return the share
     * @throws IllegalArgumentException if the part is negative or the whole is not positive
     */
    public static Share of(BigDecimal part, BigDecimal whole) {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(whole, "whole");
        if (part.signum() < 0) {
            throw new IllegalArgumentException("part is negative: " + part);
        }
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("whole is not positive: " + whole);
        }
        int scale = Math.max(0, Math.max(part.scale(), whole.scale()));
        return reduced(
                part.setScale(scale).unscaledValue(), whole.setScale(scale).unscaledValue());
    }

    /**
     * Obtains the share a/b of two whole numbers.
     *
     * @param part a, zero or more
     * @param whole b, above zero
     * @return the share
     * @throws IllegalArgumentException if the part is negative or the whole is not positive
     */
    public static Share of(long part, long whole) {
        if (part < 0) {
            throw new IllegalArgumentException("part is negative: " + part);
        }
        if (whole <= 0) {
            throw new IllegalArgumentException("whole is not positive: " + whole);
        }
        return reduced(part, whole);
    }

    /**
     * Obtains the share of points obtained in points obtainable: an index, before it is printed.
     *
     * @param obtained zero or more
     * @param maximum above zero
     * @return the share
     * @throws IllegalArgumentException if the points are negative or the maximum is not positive
     */
    public static Share of(Points obtained, Points maximum) {
        return obtained.nanos() < 0 || maximum.nanos() <= 0
                ? of(obtained.toBigDecimal(), maximum.toBigDecimal())
                : reduced(obtained.nanos(), maximum.nanos());
    }

    /**
     * Obtains the exact mean of shares: nothing is rounded before or after it. Example: the mean of 1/3 and 1/2 is
     * 5/12.
     *
     * @param shares at least one
     * @return their sum over their number
     * @throws IllegalArgumentException if there is none
     */
    public static Share mean(Collection<Share> shares) {
        if (shares.isEmpty()) {
            throw new IllegalArgumentException("shares is empty");
        }
        BigInteger common = BigInteger.ONE;
        for (Share share : shares) {
            common = common.divide(common.gcd(share.denominator())).multiply(share.denominator());
        }
        BigInteger sum = BigInteger.ZERO;
        for (Share share : shares) {
            sum = sum.add(share.numerator().multiply(common.divide(share.denominator())));
        }
        return reduced(sum, common.multiply(BigInteger.valueOf(shares.size())));
    }

    /**
     * Returns the distance of this share above another, in percentage points, rounded once. Example: 0.8393 lies 3.27
     * above 0.8066.
     *
     * @param other the other share
     * @param rounding decimals and mode
     * @return the distance with exactly the stated number of decimals, negative if this is below the other
     */
    public BigDecimal percentagePointsAbove(Share other, Rounding rounding) {
        BigInteger top = numerator()
                .multiply(other.denominator())
                .subtract(other.numerator().multiply(denominator()))
                .multiply(HUNDRED);
        BigDecimal bottom = new BigDecimal(denominator().multiply(other.denominator()));
        return new BigDecimal(top)
                .divide(bottom, rounding.decimals(), rounding.mode().java());
    }

    /**
     * Returns this share as a percentage, rounded once.
     *
     * @param rounding decimals and mode
     * @return the percentage, e.g. 81.33 for 68.32/84 at two decimals
     * @throws IllegalArgumentException if it exceeds the largest percentage
     */
    public Percentage toPercentage(Rounding rounding) {
        return Percentage.of(inPercent(rounding));
    }

    /**
     * Returns the number of percent of this share, however large, rounded once.
     *
     * @param rounding decimals and mode
     * @return percent with exactly the stated number of decimals, e.g. 81.33 for 68.32/84 at two decimals
     */
    public BigDecimal inPercent(Rounding rounding) {
        long units = NANO_HUNDRED / rounding.unit();
        if (large == null && fits(numerator, units)) {
            return BigDecimal.valueOf(rounding.mode().divide(numerator * units, denominator), rounding.decimals());
        }
        return new BigDecimal(numerator().multiply(HUNDRED))
                .divide(
                        new BigDecimal(denominator()),
                        rounding.decimals(),
                        rounding.mode().java());
    }

    /**
     * Returns this share of an amount of points, rounded once.
     *
     * @param points the amount
     * @param rounding decimals and mode
     * @return the rounded product
     */
    public Points of(Points points, Rounding rounding) {
        long nanos = points.nanos();
        if (large == null && nanos >= 0 && fits(nanos, numerator) && fits(denominator, rounding.unit())) {
            long units = rounding.mode().divide(nanos * numerator, denominator * rounding.unit());
            return Points.ofNanos(units * rounding.unit());
        }
        return points.timesFraction(numerator(), denominator(), rounding);
    }

    /** Checks whether a product of two numbers, zero or more, is far from the end of the range. */
    private static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == 0 && a * b >= 0 && a * b <= Long.MAX_VALUE / 2;
    }

    /**
     * Compares with a percentage, exactly.
     *
     * @param percentage the other side
     * @return negative, zero or positive as this share is below, at or above it
     */
    public int compareTo(Percentage percentage) {
        if (large == null && !percentage.isNegative()) {
            return compareProducts(numerator, NANO_HUNDRED, percentage.nanos(), denominator);
        }
        BigDecimal left = new BigDecimal(numerator().multiply(HUNDRED));
        return left.compareTo(percentage.toBigDecimal().multiply(new BigDecimal(denominator())));
    }

    /** Compares the product of two numbers with that of two others; none is below zero. */
    private static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }

    /**
     * Returns the place of this share on the straight line between two percentages, as points between two amounts: at
     * {@code from} it is {@code low}, at {@code to} it is {@code high}.
     *
     * @param from the percentage where the line begins, below {@code to}
     * @param to the percentage where the line ends
     * @param low points at {@code from}
     * @param high points at {@code to}
     * @param rounding decimals and mode of the result
     * @return the points, rounded once
     */
    public Points interpolate(Percentage from, Percentage to, Points low, Points high, Rounding rounding) {
        // low + (share*100 - from) * (high - low) / (to - from), brought to one fraction before it is cut
        BigDecimal span = to.toBigDecimal().subtract(from.toBigDecimal());
        BigDecimal den = new BigDecimal(denominator());
        BigDecimal over = new BigDecimal(numerator().multiply(HUNDRED))
                .subtract(from.toBigDecimal().multiply(den));
        BigDecimal top = low.toBigDecimal()
                .multiply(span)
                .multiply(den)
                .add(over.multiply(high.toBigDecimal().subtract(low.toBigDecimal())));
        int decimals = Math.min(rounding.decimals(), Points.DECIMALS);
        return Points.of(
                top.divide(span.multiply(den), decimals, rounding.mode().java()));
    }

    /**
     * Returns the reduced numerator.
     *
     * @return zero or more
     */
    public BigInteger numerator() {
        return large == null ? BigInteger.valueOf(numerator) : large.numerator;
    }

    /**
     * Returns the reduced denominator.
     *
     * @return above zero
     */
    public BigInteger denominator() {
        return large == null ? BigInteger.valueOf(denominator) : large.denominator;
    }

    @Override
    public int compareTo(Share other) {
        return large == null && other.large == null
                ? compareProducts(numerator, other.denominator, other.numerator, denominator)
                : numerator()
                        .multiply(other.denominator())
                        .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Share other
                && numerator == other.numerator
                && denominator == other.denominator
                && Objects.equals(large, other.large);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Long.hashCode(numerator) + Long.hashCode(denominator)) + Objects.hashCode(large);
    }

    /**
     * Returns the reduced fraction, e.g. {@code 24/25}.
     *
     * @return the text
     */
    @Override
    @JsonValue
    public String toString() {
        return numerator() + "/" + denominator();
    }

    private Object writeReplace() {
        return Sent.of(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw Sent.refused(Share.class);
    }
}
