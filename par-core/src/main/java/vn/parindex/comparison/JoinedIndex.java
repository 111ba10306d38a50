package vn.parindex.comparison;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import vn.parindex.finding.internal.MapperRefusal;
import vn.parindex.units.RegisteredUnit;
import vn.parindex.value.Confidence;
import vn.parindex.value.Percentage;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;

/**
 * An index that nobody published: the weighted mean of the indices of units that became one ("tính gộp"), with the
 * weights that a caller gave.
 *
 * <p>It is exact: the sum of weight times index over the sum of the weights, nothing rounded before it is printed.
 * Example: 83.00 with weight 3 and 87.50 with weight 1 are 84.125.
 *
 * @param parts the units with their weights and indices, in the order of the events; at least one
 */
public record JoinedIndex(List<JoinedPart> parts) {

    /**
     * A unit's part in a joined index.
     *
     * @param unit the unit
     * @param weight its weight with the source of it
     * @param index its index: exact where it was computed, else as it was printed
     */
    public record JoinedPart(RegisteredUnit unit, UnitWeight weight, Share index) {

        public JoinedPart {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(weight, "weight");
            Objects.requireNonNull(index, "index");
        }

        static JoinedPart of(RegisteredUnit unit, YearStanding standing, UnitWeight weight) {
            return new JoinedPart(
                    unit,
                    weight,
                    standing.exact()
                            .orElseGet(() -> Percentage.of(standing.printed().orElseThrow())
                                    .toShare()));
        }
    }

    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if there is none
     */
    public JoinedIndex {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts is empty");
        }
    }

    /**
     * Returns the exact index.
     *
     * @return the sum of weight times index over the sum of the weights
     */
    public Share index() {
        BigInteger common = BigInteger.ONE;
        for (JoinedPart part : parts) {
            BigInteger denominator = part.index().denominator();
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (JoinedPart part : parts) {
            BigInteger numerator =
                    part.index().numerator().multiply(common.divide(part.index().denominator()));
            sum = sum.add(part.weight().weight().multiply(new BigDecimal(numerator)));
        }
        return Share.of(sum, total().multiply(new BigDecimal(common)));
    }

    /**
     * Returns the sum of the weights.
     *
     * @return above zero
     */
    public BigDecimal total() {
        return parts.stream().map(part -> part.weight().weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Returns the index rounded once.
     *
     * @param rounding decimals and mode
     * @return percent
     */
    public BigDecimal printed(Rounding rounding) {
        return index().inPercent(rounding);
    }

    /**
     * Returns how sure it is.
     *
     * @return never more than reconstructed: it is derived
     */
    public Confidence confidence() {
        return Confidence.RECONSTRUCTED;
    }

    /** Refuses mappers that do not know its form, which would leave the index itself out. */
    @JsonValue
    private Object written() {
        throw MapperRefusal.of(JoinedIndex.class, "COMPARISON");
    }
}
