package vn.parindex.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import vn.parindex.value.internal.Sent;

/**
 * The value of one figure (số liệu): met or not, an amount or a count, a chosen level, or a percentage.
 *
 * <p>The methodology states the kind of each figure; a number serves as amount, count, percentage or points. Immutable
 * and thread-safe.
 */
public sealed interface Fact extends Serializable {

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
        @JsonValue
        public boolean value() {
            return value;
        }

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /**
     * A number: an amount, a count, a percentage or points, at most 18 digits before the decimal point and 9 after it.
     */
    @SuppressWarnings("serial") // goes as its text
    sealed class Amount implements Fact, Comparable<Amount> {

        /** The value of {@link #digits()} for a number that has too many of them. */
        public static final long TOO_LARGE = Long.MIN_VALUE;

        private final long digits;
        private final byte decimals;

        private Amount(long digits, int decimals) {
            this.digits = digits;
            this.decimals = (byte) decimals;
        }

        /** A number whose digits are too many; a class of its own, because nearly all numbers need no more room. */
        @SuppressWarnings("serial")
        private static final class LargeAmount extends Amount {

            private final BigDecimal value;

            private LargeAmount(BigDecimal value) {
                super(TOO_LARGE, value.scale());
                this.value = value;
            }

            @Override
            public BigDecimal value() {
                return value;
            }

            private void readObject(ObjectInputStream in) throws InvalidObjectException {
                throw Sent.refused(Amount.class);
            }
        }

        private static Amount of(BigDecimal value) {
            BigDecimal stripped = Objects.requireNonNull(value, "value").stripTrailingZeros();
            if (stripped.scale() > MOST_DECIMALS
                    || (long) stripped.precision() - stripped.scale() > MOST_WHOLE_DIGITS) {
                throw refused(value);
            }
            BigDecimal exact = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
            return exact.precision() <= MOST_WHOLE_DIGITS
                    ? new Amount(exact.unscaledValue().longValue(), exact.scale())
                    : new LargeAmount(exact);
        }

        private boolean isLarge() {
            return digits == TOO_LARGE;
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
            return BigDecimal.valueOf(digits, decimals);
        }

        /**
         * Returns the sign of the number.
         *
         * @return -1, 0 or 1
         */
        public int signum() {
            return isLarge() ? value().signum() : Long.signum(digits);
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
            boolean isShort = Math.abs(digits) < 1_000_000_000 && !isLarge();
            return isShort ? digits * Decimals.power(MOST_DECIMALS - decimals) : Decimals.toNanos(value(), what);
        }

        @Override
        public int compareTo(Amount other) {
            return decimals != other.decimals || isLarge() || other.isLarge()
                    ? value().compareTo(other.value())
                    : Long.compare(digits, other.digits);
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Amount other
                    && digits == other.digits
                    && decimals == other.decimals
                    && (!isLarge() || value().equals(other.value()));
        }

        @Override
        public int hashCode() {
            return isLarge() ? value().hashCode() : 31 * Long.hashCode(digits) + decimals;
        }

        /**
         * Returns the number as a plain decimal.
         *
         * @return e.g. {@code 0.95}
         */
        @Override
        @JsonValue
        public String toString() {
            return isLarge() || decimals > 0 ? value().toPlainString() : Long.toString(digits);
        }

        /** What goes through Java serialisation, also for numbers of many digits. */
        final Object writeReplace() {
            return Sent.of(this);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw Sent.refused(Amount.class);
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
        @JsonValue
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
                ? new Amount(value, 0)
                : Amount.of(BigDecimal.valueOf(value));
    }

    /**
     * Obtains an exact decimal.
     *
     * @param value the number, at most 18 digits before the decimal point and 9 after it
     * @return the fact
     * @throws IllegalArgumentException if it has too many digits
     */
    static Fact of(BigDecimal value) {
        return Amount.of(value);
    }

    /**
     * Obtains a percentage: the mean of survey answers or a published index.
     *
     * @param value the percentage
     * @return the fact
     */
    static Fact of(Percentage value) {
        return Amount.of(value.toBigDecimal());
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
