package vn.parindex.survey;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import vn.parindex.value.Excerpt;

/** Checks weights: above zero, at most nine decimals, so that each is a whole number of billionths. */
final class Weights {

    private static final int DECIMALS = 9;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private Weights() {}

    static BigDecimal require(BigDecimal weight) {
        Objects.requireNonNull(weight, "weight");
        if (weight.signum() <= 0 || weight.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("weight is not above 0 and at most 1,000,000: " + shown(weight));
        }
        BigDecimal stripped = weight.stripTrailingZeros();
        if (stripped.scale() > DECIMALS) {
            throw new IllegalArgumentException("weight has more than 9 decimals: " + shown(weight));
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigInteger billionths(BigDecimal weight) {
        return weight.setScale(DECIMALS).unscaledValue();
    }

    private static String shown(BigDecimal weight) {
        return Excerpt.of(weight.toString());
    }
}
