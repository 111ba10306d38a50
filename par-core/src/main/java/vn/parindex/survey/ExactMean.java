package vn.parindex.survey;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.parindex.value.Percentage;
import vn.parindex.value.Rounding;

/**
 * A mean before it is rounded: an exact fraction of billionths of a percent, and the variance of its error in squared
 * percentage points.
 *
 * @param numerator zero or more
 * @param denominator above zero; the fraction is not reduced
 * @param variance to 40 digits; means nothing where {@code alone} is not empty
 * @param alone the cells with a single answer, whose spread nobody can know
 */
record ExactMean(BigInteger numerator, BigInteger denominator, BigDecimal variance, List<String> alone) {

    /** The 97.5 % point of the standard normal distribution. */
    private static final BigDecimal Z = new BigDecimal("1.959964");

    private static final MathContext DIGITS = new MathContext(40);
    private static final BigInteger BILLION = BigInteger.TEN.pow(9);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Returns the mean of the answers of one cell, and its variance s²/n with s² = (n Σw² - (Σw)²) / (n (n - 1)).
     *
     * @param counts answers by option, at least one in all
     * @param weights the weight of each option
     */
    static ExactMean of(List<Long> counts, List<Percentage> weights, String cell) {
        BigInteger n = BigInteger.ZERO;
        BigInteger sum = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (int i = 0; i < counts.size(); i++) {
            BigInteger count = BigInteger.valueOf(counts.get(i));
            BigInteger weight = Weights.billionths(weights.get(i).toBigDecimal());
            n = n.add(count);
            sum = sum.add(count.multiply(weight));
            squares = squares.add(count.multiply(weight).multiply(weight));
        }
        if (n.equals(BigInteger.ONE)) {
            return new ExactMean(sum, n, BigDecimal.ZERO, List.of(cell));
        }
        BigInteger top = n.multiply(squares).subtract(sum.multiply(sum));
        BigInteger bottom = n.multiply(n)
                .multiply(n.subtract(BigInteger.ONE))
                .multiply(BILLION)
                .multiply(BILLION);
        return new ExactMean(sum, n, new BigDecimal(top).divide(new BigDecimal(bottom), DIGITS), List.of());
    }

    /**
     * Returns the weighted mean of parts answered apart from each other: the variances add up, each times the square of
     * its weight.
     *
     * @param parts at least one
     */
    static ExactMean ofIndependent(List<WeightedMean> parts) {
        BigInteger all = allWeights(parts);
        BigDecimal variance = BigDecimal.ZERO;
        for (WeightedMean part : parts) {
            BigDecimal weight = fraction(part, all);
            variance = variance.add(weight.multiply(weight).multiply(part.mean().variance), DIGITS);
        }
        return weighted(parts, all, variance);
    }

    /**
     * Returns the weighted mean of parts answered by the same people. How far they move together is not known, so the
     * standard errors add up, each times its weight: the most it can be.
     *
     * @param parts at least one
     */
    static ExactMean ofDependent(List<WeightedMean> parts) {
        if (parts.size() == 1) {
            return parts.get(0).mean();
        }
        BigInteger all = allWeights(parts);
        BigDecimal error = BigDecimal.ZERO;
        for (WeightedMean part : parts) {
            error = error.add(fraction(part, all).multiply(part.mean().variance.sqrt(DIGITS)), DIGITS);
        }
        return weighted(parts, all, error.multiply(error, DIGITS));
    }

    private static BigInteger allWeights(List<WeightedMean> parts) {
        return parts.stream().map(part -> Weights.billionths(part.weight())).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigDecimal fraction(WeightedMean part, BigInteger all) {
        return new BigDecimal(Weights.billionths(part.weight())).divide(new BigDecimal(all), DIGITS);
    }

    private static ExactMean weighted(List<WeightedMean> parts, BigInteger all, BigDecimal variance) {
        BigInteger[] sum = sum(parts);
        return new ExactMean(
                sum[0],
                sum[1].multiply(all),
                variance,
                parts.stream().flatMap(part -> part.mean().alone.stream()).toList());
    }

    /** Returns the exact sum of weight times mean, taken by halves, so that the numbers grow evenly. */
    private static BigInteger[] sum(List<WeightedMean> parts) {
        if (parts.size() == 1) {
            WeightedMean part = parts.get(0);
            return new BigInteger[] {
                Weights.billionths(part.weight()).multiply(part.mean().numerator), part.mean().denominator
            };
        }
        BigInteger[] left = sum(parts.subList(0, parts.size() / 2));
        BigInteger[] right = sum(parts.subList(parts.size() / 2, parts.size()));
        return new BigInteger[] {left[0].multiply(right[1]).add(right[0].multiply(left[1])), left[1].multiply(right[1])
        };
    }

    /** Returns the mean in percent, rounded once. */
    Percentage round(Rounding rounding) {
        return Percentage.of(rounding.apply(decimal()));
    }

    /**
     * Returns the mean in percent, cut after twelve decimals; a last digit 1 stands for all that was cut. Rounded to
     * nine decimals or fewer, in any mode, this gives what the fraction itself would give. (Reducing it first, as a
     * share does, takes minutes with thousands of strata.)
     */
    private BigDecimal decimal() {
        BigInteger[] cut = numerator.multiply(BigInteger.valueOf(1000)).divideAndRemainder(denominator);
        BigInteger last = BigInteger.valueOf(cut[1].signum());
        return new BigDecimal(cut[0].multiply(BigInteger.TEN).add(last), 13);
    }

    Optional<Percentage> standardError() {
        return alone.isEmpty()
                ? Optional.of(Percentage.of(Rounding.halfUp(Estimate.DECIMALS).apply(variance.sqrt(DIGITS))))
                : Optional.empty();
    }

    Optional<ConfidenceInterval> interval() {
        if (!alone.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal mean = decimal();
        BigDecimal half = Z.multiply(variance.sqrt(DIGITS));
        BigDecimal low = mean.subtract(half).max(BigDecimal.ZERO).setScale(Estimate.DECIMALS, RoundingMode.FLOOR);
        BigDecimal high = mean.add(half).min(HUNDRED).setScale(Estimate.DECIMALS, RoundingMode.CEILING);
        return Optional.of(new ConfidenceInterval(Percentage.of(low), Percentage.of(high)));
    }
}
