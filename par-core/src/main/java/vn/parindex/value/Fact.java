package vn.parindex.value;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The value of one figure (số liệu): met or not, an amount or a count, a chosen level, or a percentage.
 *
 * <p>The methodology says of which kind a figure must be; a number serves as amount, count, percentage or points.
 * Immutable and thread-safe.
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
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /**
     * A number: an amount, a count, a percentage or points.
     *
     * @param value the exact number, at most 18 digits before the decimal point and 9 after it
     */
    record Amount(BigDecimal value) implements Fact {

        /**
         * Checks the size and drops trailing zeros.
         *
         * @throws IllegalArgumentException if the number has too many digits
         */
        public Amount {
            BigDecimal stripped = Objects.requireNonNull(value, "value").stripTrailingZeros();
            if (stripped.scale() > MOST_DECIMALS
                    || (long) stripped.precision() - stripped.scale() > MOST_WHOLE_DIGITS) {
                throw new IllegalArgumentException("number with more than " + MOST_WHOLE_DIGITS + " digits or "
                        + MOST_DECIMALS + " decimals: " + Excerpt.of(value.toString()));
            }
            value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /**
     * The choice of one of a rule's described levels.
     *
     * @param id the level's id: it begins with a letter, because a text that does not would be taken for a number
     */
    record Level(String id) implements Fact {

        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it does not begin with a letter, is too long or not plain, see
         *     {@link Text#isPlain}
         */
        public Level {
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
        return new Met(value);
    }

    /**
     * Obtains a whole number.
     *
     * @param value the number
     * @return the fact
     */
    static Fact of(long value) {
        return new Amount(BigDecimal.valueOf(value));
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
        return new Level(id);
    }
}
