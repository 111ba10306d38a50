package vn.parindex.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statistics of decimals, in decimals: the same on every machine, empty where there is no such number. */
final class PreciseStatistics {

    private static final MathContext PRECISE = MathContext.DECIMAL128;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private PreciseStatistics() {}

    static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The mean of at least one value. */
    static BigDecimal mean(List<BigDecimal> values) {
        return sum(values).divide(BigDecimal.valueOf(values.size()), PRECISE);
    }

    /** The sum of the products of the distances from both means, times the number of pairs; exact. */
    private static BigDecimal products(List<BigDecimal> x, List<BigDecimal> y) {
        BigDecimal products = BigDecimal.ZERO;
        for (int i = 0; i < x.size(); i++) {
            products = products.add(x.get(i).multiply(y.get(i)));
        }
        return products.multiply(BigDecimal.valueOf(x.size())).subtract(sum(x).multiply(sum(y)));
    }

    /** The standard error of a mean, by the variance of a sample; empty for fewer than two values. */
    static Optional<BigDecimal> standardError(List<BigDecimal> values) {
        if (values.size() < 2) {
            return Optional.empty();
        }
        BigDecimal count = BigDecimal.valueOf(values.size());
        BigDecimal variance = products(values, values).divide(count.multiply(count.subtract(BigDecimal.ONE)), PRECISE);
        return Optional.of(variance.divide(count, PRECISE).sqrt(PRECISE));
    }

    /** Pearson's correlation; empty for fewer than three pairs or where one side is the same everywhere. */
    static Optional<BigDecimal> pearson(List<BigDecimal> x, List<BigDecimal> y) {
        BigDecimal both = products(x, x).multiply(products(y, y));
        return x.size() < 3 || both.signum() == 0
                ? Optional.empty()
                : Optional.of(products(x, y).divide(both.sqrt(PRECISE), PRECISE));
    }

    /** Spearman's correlation: Pearson's of the ranks, equal values sharing the mean of theirs. */
    static Optional<BigDecimal> spearman(List<BigDecimal> x, List<BigDecimal> y) {
        return pearson(ranks(x), ranks(y));
    }

    private static List<BigDecimal> ranks(List<BigDecimal> values) {
        List<BigDecimal> ranks = new ArrayList<>();
        for (BigDecimal value : values) {
            long below =
                    values.stream().filter(other -> other.compareTo(value) < 0).count();
            long same =
                    values.stream().filter(other -> other.compareTo(value) == 0).count();
            ranks.add(BigDecimal.valueOf(2 * below + same + 1).divide(TWO));
        }
        return ranks;
    }

    /** The slope of the line of least squares; empty where x is the same everywhere. */
    static Optional<BigDecimal> slope(List<BigDecimal> x, List<BigDecimal> y) {
        BigDecimal spread = products(x, x);
        return spread.signum() == 0
                ? Optional.empty()
                : Optional.of(products(x, y).divide(spread, PRECISE));
    }

    /** A quartile of sorted values, between two of them in proportion (type 7 of Hyndman and Fan 1996). */
    static BigDecimal quartile(List<BigDecimal> sorted, int quarter) {
        BigDecimal place =
                BigDecimal.valueOf((long) quarter * (sorted.size() - 1)).divide(BigDecimal.valueOf(4));
        int below = place.setScale(0, RoundingMode.FLOOR).intValueExact();
        BigDecimal low = sorted.get(below);
        BigDecimal high = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return low.add(high.subtract(low).multiply(place.subtract(BigDecimal.valueOf(below))));
    }
}
