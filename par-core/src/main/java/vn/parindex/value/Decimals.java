package vn.parindex.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.regex.Pattern;

/** The one place where decimal text becomes a number. */
final class Decimals {

    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?");
    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

    private Decimals() {}

    static BigDecimal parse(String text, String what) {
        Objects.requireNonNull(text, what);
        if (!PLAIN.matcher(text).matches()) {
            String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
            throw new IllegalArgumentException(what + " is not a plain decimal: '" + shown + "'");
        }
        return new BigDecimal(text);
    }

    static long toNanos(BigDecimal value, String what) {
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

    /** Without trailing zeros and without an exponent. */
    private static BigDecimal strip(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        // a huge exponent stays as it is: writing out its zeros could exhaust the memory
        return stripped.scale() < 0 && stripped.scale() >= -40 ? stripped.setScale(0) : stripped;
    }

    private static String shown(BigDecimal value) {
        // as people write it, unless an exponent asks for more zeros than anybody wants to see
        String text = Math.abs((long) value.scale()) <= 40 ? value.toPlainString() : value.toString();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
