package vn.parindex.laws;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A fraction of two whole numbers, kept as it comes: the oracle's own arithmetic.
 *
 * @param top the numerator
 * @param bottom the denominator, above zero
 */
record Fraction(BigInteger top, BigInteger bottom) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);
    static final Fraction HUNDRED = of(100);

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** A plain decimal such as 0.25, read digit by digit. */
    static Fraction of(String decimal) {
        int point = decimal.indexOf('.');
        int decimals = point < 0 ? 0 : decimal.length() - point - 1;
        return new Fraction(new BigInteger(decimal.replace(".", "")), BigInteger.TEN.pow(decimals));
    }

    static Fraction of(BigDecimal decimal) {
        return of(decimal.toPlainString());
    }

    Fraction plus(Fraction other) {
        return new Fraction(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.top.negate(), other.bottom));
    }

    Fraction times(Fraction other) {
        return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    Fraction over(Fraction other) {
        return new Fraction(top.multiply(other.bottom), bottom.multiply(other.top));
    }

    boolean isWhole() {
        return top.mod(bottom).signum() == 0;
    }

    /** Cut to a number of decimals; the value is not below zero. */
    Fraction rounded(int decimals, String mode) {
        BigInteger unit = BigInteger.TEN.pow(decimals);
        BigInteger[] parts = top.multiply(unit).divideAndRemainder(bottom);
        int half = parts[1].shiftLeft(1).compareTo(bottom);
        boolean up = switch (mode) {
            case "half-up" -> half >= 0;
            case "half-even" -> half > 0 || half == 0 && parts[0].testBit(0);
            case "down" -> false;
            default -> throw new IllegalArgumentException(mode);
        };
        return new Fraction(up ? parts[0].add(BigInteger.ONE) : parts[0], unit);
    }

    @Override
    public int compareTo(Fraction other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }

    boolean is(Fraction other) {
        return compareTo(other) == 0;
    }

    boolean atLeast(Fraction other) {
        return compareTo(other) >= 0;
    }

    boolean atMost(Fraction other) {
        return compareTo(other) <= 0;
    }
}
