package vn.parindex.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * How two columns of figures go together.
 *
 * @param first the id of the one
 * @param second the id of the other
 * @param count the number of units that have both
 * @param pearson Pearson's correlation, three decimals; empty for fewer than three units or where one column is the
 *     same everywhere
 * @param spearman Spearman's correlation of ranks, empty likewise
 */
public record Correlation(
        String first, String second, int count, Optional<BigDecimal> pearson, Optional<BigDecimal> spearman) {

    private static final int DECIMALS = 3;

    public Correlation {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(pearson, "pearson");
        Objects.requireNonNull(spearman, "spearman");
    }

    static Correlation of(FigureColumn first, FigureColumn second) {
        var pairs = first.pairs(second);
        return new Correlation(
                first.id(),
                second.id(),
                pairs.get(0).size(),
                PreciseStatistics.pearson(pairs.get(0), pairs.get(1)).map(Correlation::printed),
                PreciseStatistics.spearman(pairs.get(0), pairs.get(1)).map(Correlation::printed));
    }

    private static BigDecimal printed(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
