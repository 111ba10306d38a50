package vn.parindex.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number that somebody typed into a cell, from the digits that Excel stored.
 *
 * <p>Excel keeps binary numbers and writes 17 digits of them: who types 1.1 finds {@code 1.1000000000000001} in the
 * file. Every decimal of at most 15 significant digits survives that way there and back, so the one that gives the very
 * same binary number is what was typed. Where there is none, as for {@code 0.30000000000000004}, nobody typed it. Of a
 * number with more than 15 digits before its point Excel forgets the last ones, so that nobody knows what was typed.
 */
final class TypedNumber {

    private static final MathContext TYPED = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?");
    private static final int LONGEST = 40;
    private static final int MOST_EXPONENT = 30;

    private TypedNumber() {}

    /** Returns the number without trailing zeros; empty if it is none that was typed. */
    static Optional<BigDecimal> parse(String stored) {
        return exact(stored).flatMap(TypedNumber::typed);
    }

    /** Returns the number that these digits write; empty if they write none. */
    static Optional<BigDecimal> exact(String stored) {
        return stored.length() <= LONGEST && NUMBER.matcher(stored).matches()
                ? Optional.of(new BigDecimal(stored))
                : Optional.empty();
    }

    private static Optional<BigDecimal> typed(BigDecimal exact) {
        if (exact.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        BigDecimal typed = exact.round(TYPED).stripTrailingZeros();
        if (typed.doubleValue() != exact.doubleValue()
                || Math.abs((long) typed.precision() - typed.scale()) > MOST_EXPONENT
                || (long) typed.precision() - typed.scale() > TYPED.getPrecision()) {
            return Optional.empty();
        }
        return Optional.of(typed.scale() < 0 ? typed.setScale(0) : typed);
    }
}
