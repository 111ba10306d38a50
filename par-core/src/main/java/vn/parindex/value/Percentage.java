package vn.parindex.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import vn.parindex.value.internal.Sent;

/**
 * An exact percentage with nine decimal places: a threshold, the mean of survey answers, a published index.
 *
 * <p>The unit is the percent: {@code Percentage.parse("82.5")} is 82.5 %, that is 0.825. Values above 100 are allowed
 * (revenue can be 105 % of the estimate); the range is that of {@link Points}. Immutable and thread-safe.
 */
@SuppressWarnings("serial") // goes as its text
public final class Percentage implements Comparable<Percentage>, Serializable {

    /** Zero percent. */
    public static final Percentage ZERO = new Percentage(0);

    /** A hundred percent. */
    public static final Percentage HUNDRED = of(100);

    private final long nanos;

    private Percentage(long nanos) {
        this.nanos = nanos;
    }

    /**
     * Obtains a whole number of percent.
     *
     * @param percent the number of percent, 85 for 85 %
     * @return the percentage
     */
    public static Percentage of(long percent) {
        return of(BigDecimal.valueOf(percent));
    }

    /**
     * Obtains a percentage given as an exact decimal.
     *
     * @param percent the number of percent, at most nine decimals
     * @return the percentage
     * @throws IllegalArgumentException if it has more than nine decimals or is outside the range
     */
    public static Percentage of(BigDecimal percent) {
        return new Percentage(Decimals.toNanos(Objects.requireNonNull(percent, "percent"), "percent"));
    }

    /** The percentage of some billionths of a percent. */
    static Percentage ofNanos(long nanos) {
        return new Percentage(nanos);
    }

    /**
     * Reads a plain decimal without a percent sign, such as {@code 82.5}.
     *
     * @param text the text
     * @return the percentage
     * @throws IllegalArgumentException if the text is not a plain decimal, has more than nine decimals or is outside
     *     the range
     */
    public static Percentage parse(String text) {
        return new Percentage(Decimals.parseNanos(text, "percent"));
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
     * Returns this percentage as a share of one.
     *
     * @return the share, {@code 33/40} for 82.5 %
     * @throws IllegalArgumentException if this is below zero
     */
    public Share toShare() {
        return nanos < 0 ? Share.of(toBigDecimal(), BigDecimal.valueOf(100)) : Share.of(nanos, HUNDRED.nanos);
    }

    /** The percentage in billionths of a percent. */
    long nanos() {
        return nanos;
    }

    /**
     * Returns the number of percent, without trailing zeros.
     *
     * @return the decimal, 82.5 for 82.5 %
     */
    public BigDecimal toBigDecimal() {
        return Decimals.ofNanos(nanos);
    }

    @Override
    public int compareTo(Percentage other) {
        return Long.compare(nanos, other.nanos);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Percentage other && nanos == other.nanos;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(nanos);
    }

    /**
     * Returns the number of percent as a plain decimal, without a sign: {@code 82.5}.
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
        throw Sent.refused(Percentage.class);
    }
}
