package vn.parindex.value;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The value of one figure (số liệu): met or not, an amount or a count, a chosen level, or a percentage.
 *
 * <p>The methodology states the kind of each figure; a number serves as amount, count, percentage or points. Immutable
 * and thread-safe.
 */
public sealed interface Fact {

    /** The most digits a number may have before its decimal point. */
    int MOST_WHOLE_DIGITS = 18;

    /** The most decimals a number may have. */
    int MOST_DECIMALS = 9;

    /**
     * The answer to whether a condition is met.
     *
     * @param value true if it is met
     */
    record Met(boolean value) implements Fact {

        private static final Fact YES = new Met(true);
        private static final Fact NO = new Met(false);

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /**
     * A number: an amount, a count, a percentage or points, at most 18 digits before the decimal point and 9 after it.
     */
    final class Amount implements Fact, Comparable<Amount> {

        /** The value of {@link #digits()} for a number that has too many of them. */
        public static final long TOO_LARGE = Long.MIN_VALUE;

        private final long digits;
        private final byte decimals;
        private final BigDecimal large;

        private Amount(long digits) {
            this.digits = digits;
            this.decimals = 0;
            this.large = null;
        }

        private Amount(BigDecimal value) {
            BigDecimal stripped = Objects.requireNonNull(value, "value").stripTrailingZeros();
            if (stripped.scale() > MOST_DECIMALS
                    || (long) stripped.precision() - stripped.scale() > MOST_WHOLE_DIGITS) {
                throw refused(value);
            }
            BigDecimal exact = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
            boolean small = exact.precision() <= MOST_WHOLE_DIGITS;
            this.digits = small ? exact.unscaledValue().longValue() : TOO_LARGE;
            this.decimals = (byte) exact.scale();
            this.large = small ? null : exact;
        }

        private static IllegalArgumentException refused(Object value) {
            return new IllegalArgumentException("number with more than " + MOST_WHOLE_DIGITS + " digits or "
                    + MOST_DECIMALS + " decimals: " + Excerpt.of(value.toString()));
        }

        /**
         * Returns the exact number.
         *
         * @return the number, without trailing zeros
         */
        public BigDecimal value() {
            return large == null ? BigDecimal.valueOf(digits, decimals) : large;
        }

        /**
         * Returns the sign of the number.
         *
         * @return -1, 0 or 1
         */
        public int signum() {
            return large == null ? Long.signum(digits) : large.signum();
        }

        /**
         * Returns all digits of the number as one whole number: 125 for 12.5.
         *
         * @return the digits with their sign, or {@link #TOO_LARGE} if they are more than 18
         */
        public long digits() {
            return digits;
        }

        /**
         * Returns how many of the digits stand after the decimal point.
         *
         * @return 0 to 9; the last of them is not zero
         */
        public int decimals() {
            return decimals;
        }

        /** The number in billionths. */
        long nanos(String what) {
            boolean isShort = large == null && Math.abs(digits) < 1_000_000_000;
            return isShort ? digits * Decimals.power(MOST_DECIMALS - decimals) : Decimals.toNanos(value(), what);
        }

        @Override
        public int compareTo(Amount other) {
            return large == null && other.large == null && decimals == other.decimals
                    ? Long.compare(digits, other.digits)
                    : value().compareTo(other.value());
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Amount other
                    && digits == other.digits
                    && decimals == other.decimals
                    && Objects.equals(large, other.large);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * Long.hashCode(digits) + decimals) + Objects.hashCode(large);
        }

        /**
         * Returns the number as a plain decimal.
         *
         * @return e.g. {@code 0.95}
         */
        @Override
        public String toString() {
            return large == null && decimals == 0 ? Long.toString(digits) : value().toPlainString();
        }
    }

    /**
     * The choice of one of a rule's described levels.
     *
     * @param id the level's id: it begins with a letter, because a text that does not would be taken for a number
     */
    record ChosenLevel(String id) implements Fact {

        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it does not begin with a letter, is too long or not plain, see
         *     {@link Text#isPlain}
         */
        public ChosenLevel {
            if (!isLevel(Objects.requireNonNull(id, "id"))) {
                throw new IllegalArgumentException("a level must begin with a letter: '" + Excerpt.of(id) + "'");
            }
            if (id.length() > Identifiers.MOST_CHARACTERS || !Text.isPlain(id)) {
                throw new IllegalArgumentException("not the id of a level: '" + Excerpt.of(id) + "'");
            }
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * Checks whether a text names a level rather than a number.
     *
     * @param text any text
     * @return true if it begins with a letter
     */
    static boolean isLevel(String text) {
        return !text.isEmpty() && Character.isLetter(text.codePointAt(0));
    }

    /**
     * Obtains the answer to whether a condition is met.
     *
     * @param value true if it is met
     * @return the fact
     */
    static Fact met(boolean value) {
        return value ? Met.YES : Met.NO;
    }

    /**
     * Obtains a whole number.
     *
     * @param value the number
     * @return the fact
     */
    static Fact of(long value) {
        return Math.abs(value) < 1_000_000_000_000_000_000L && value != Long.MIN_VALUE
                ? new Amount(value)
                : new Amount(BigDecimal.valueOf(value));
    }

    /**
     * Obtains an exact decimal.
     *
     * @param value the number, at most 18 digits before the decimal point and 9 after it
     * @return the fact
     * @throws IllegalArgumentException if it has too many digits
     */
    static Fact of(BigDecimal value) {
        return new Amount(value);
    }

    /**
     * Obtains a percentage: the mean of survey answers or a published index.
     *
     * @param value the percentage
     * @return the fact
     */
    static Fact of(Percentage value) {
        return new Amount(value.toBigDecimal());
    }

    /**
     * Obtains the choice of a level.
     *
     * @param id the level's id
     * @return the fact
     */
    static Fact level(String id) {
        return new ChosenLevel(id);
    }
}
