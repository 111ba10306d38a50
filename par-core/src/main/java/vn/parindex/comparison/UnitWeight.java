package vn.parindex.comparison;

import java.math.BigDecimal;
import java.util.Objects;
import vn.parindex.value.Excerpt;

/**
 * The weight of a unit, such as its population or the number of its dossiers, with the source of it.
 *
 * @param unit the unit's name, in any spelling, or its id in the register
 * @param weight above zero, at most nine decimals and fifteen digits before them
 * @param source where the number stands
 * @param place where the row stands, such as {@code weights.csv:2}; empty if it was made by a program
 */
public record UnitWeight(String unit, BigDecimal weight, String source, String place) {

    private static final int DECIMALS = 9;
    private static final int DIGITS = 15;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the weight is not above zero or has too many digits, or unit or source is
     *     blank
     */
    public UnitWeight {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(place, "place");
        if (!isPossible(weight)) {
            throw new IllegalArgumentException(
                    "weight is not above 0 with at most 15 digits and 9 decimals: " + Excerpt.of(weight.toString()));
        }
        if (unit.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("unit or source is blank: '" + unit + "', '" + source + "'");
        }
    }

    static boolean isPossible(BigDecimal weight) {
        return weight.signum() > 0
                && weight.stripTrailingZeros().scale() <= DECIMALS
                && weight.precision() - weight.scale() <= DIGITS;
    }

    /**
     * Obtains a weight.
     *
     * @param unit the unit's name or id
     * @param weight the weight
     * @param source its source
     * @return the weight
     * @throws IllegalArgumentException as the constructor
     */
    public static UnitWeight of(String unit, BigDecimal weight, String source) {
        return new UnitWeight(unit, weight, source, "");
    }
}
