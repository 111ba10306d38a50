package vn.parindex.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/** The one place where decimal text becomes a number. */
final class Decimals {

    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?");
    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

    private static final long NANOS = 1_000_000_000;
    private static final long[] POWERS = new long[19];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = 10 * POWERS[i - 1];
        }
    }

    private Decimals() {}

    /** A power of ten, up to the eighteenth. */
    static long power(int exponent) {
        return POWERS[exponent];
    }

    static BigDecimal parse(String text, String what) {
        Objects.requireNonNull(text, what);
        if (!PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException(what + " is not a plain decimal: '" + Excerpt.of(text) + "'");
        }
        return new BigDecimal(text);
    }

    /** Reads a plain decimal of at most nine decimals as a number of billionths. */
    static long parseNanos(String text, String what) {
        Objects.requireNonNull(text, what);
        int length = text.length();
        int from = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int point = length;
        long digits = 0;
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && point == length && i > from) {
                point = i;
            } else if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else {
                return toNanos(parse(text, what), what);
            }
        }
        int decimals = point == length ? 0 : length - point - 1;
        boolean leadingZero = point - from > 1 && text.charAt(from) == '0';
        if (point == from || point - from > 9 || decimals > Points.DECIMALS || point == length - 1 || leadingZero) {
            return toNanos(parse(text, what), what);
        }
        for (int i = decimals; i < Points.DECIMALS; i++) {
            digits *= 10;
        }
        return from == 1 ? -digits : digits;
    }

    static long toNanos(BigDecimal value, String what) {
        int scale = value.scale();
        if (scale >= 0 && scale <= Points.DECIMALS && value.precision() - scale <= 9) {
            return value.scaleByPowerOfTen(scale).longValueExact() * power(Points.DECIMALS - scale);
        }
        BigDecimal stripped = strip(value);
        if (stripped.scale() > Points.DECIMALS) {
            throw new IllegalArgumentException(
                    what + " has more than " + Points.DECIMALS + " decimals: " + shown(value));
        }
        if ((long) stripped.precision() - stripped.scale() > 10) {
            throw new IllegalArgumentException(what + " outside the range: " + shown(value));
        }
        BigInteger nanos = stripped.setScale(Points.DECIMALS).unscaledValue();
        if (nanos.abs().compareTo(MAX) > 0) {
            throw new IllegalArgumentException(what + " outside the range: " + shown(value));
        }
        return nanos.longValueExact();
    }

    /** The inverse of {@link #toNanos}, without trailing zeros. */
    static BigDecimal ofNanos(long nanos) {
        long digits = nanos;
        int scale = Points.DECIMALS;
        while (scale > 0 && digits % 10 == 0) {
            digits /= 10;
            scale--;
        }
        return BigDecimal.valueOf(digits, scale);
    }

    /** Writes a number of billionths as a plain decimal without trailing zeros. */
    static String toText(long nanos) {
        long whole = nanos / NANOS;
        int rest = (int) Math.abs(nanos % NANOS);
        if (rest == 0) {
            return Long.toString(whole);
        }
        int decimals = Points.DECIMALS;
        while (rest % 10 == 0) {
            rest /= 10;
            decimals--;
        }
        // written from the end
        byte[] text = new byte[22];
        int at = text.length;
        for (int i = 0; i < decimals; i++) {
            text[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        text[--at] = '.';
        do {
            text[--at] = (byte) ('0' + Math.abs(whole % 10));
            whole /= 10;
        } while (whole != 0);
        if (nanos < 0) {
            text[--at] = '-';
        }
        return new String(text, at, text.length - at, StandardCharsets.ISO_8859_1);
    }

    /** Without trailing zeros and without an exponent. */
    private static BigDecimal strip(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        // a huge exponent stays as it is: writing out its zeros could exhaust the memory
        return stripped.scale() < 0 && stripped.scale() >= -40 ? stripped.setScale(0) : stripped;
    }

    private static String shown(BigDecimal value) {
        // as people write it, unless an exponent asks for more zeros than anybody wants to see
        return Excerpt.of(Math.abs((long) value.scale()) <= 40 ? value.toPlainString() : value.toString());
    }
}
