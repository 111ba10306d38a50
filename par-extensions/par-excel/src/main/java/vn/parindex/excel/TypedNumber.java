package vn.parindex.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The number that somebody typed into a cell, from the digits that Excel stored.
 *
 * <p>Excel keeps binary numbers and writes 17 digits of them: who types 1.1 finds {@code 1.1000000000000001} in the
 * file. Every decimal of at most 15 significant digits survives that way there and back, so the one that gives the very
 * same binary number is what was typed. Where there is none, as for {@code 0.30000000000000004}, nobody typed it.
 */
final class TypedNumber {

    private static final MathContext TYPED = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int LONGEST = 40;
    private static final int MOST_EXPONENT = 30;

    private TypedNumber() {}

    /** Returns the number without trailing zeros; empty if it is none that was typed. */
    static Optional<BigDecimal> parse(String stored) {
        if (!stored.matches("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?") || stored.length() > LONGEST) {
            return Optional.empty();
        }
        BigDecimal exact = new BigDecimal(stored);
        if (exact.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        BigDecimal typed = exact.round(TYPED).stripTrailingZeros();
        if (typed.doubleValue() != exact.doubleValue()
                || Math.abs((long) typed.precision() - typed.scale()) > MOST_EXPONENT) {
            return Optional.empty();
        }
        return Optional.of(typed.scale() < 0 ? typed.setScale(0) : typed);
    }
}
