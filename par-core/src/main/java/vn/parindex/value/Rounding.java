package vn.parindex.value;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A rule for cutting figures: a number of decimals and a mode. Data of a methodology, never a habit of the code.
 *
 * <p>Immutable and thread-safe. Example: two decimals, half up, turns 85.93287 into 85.93 and 1.115 into 1.12.
 *
 * @param decimals decimals kept, 0 to 9
 * @param mode the treatment of the rest
 */
public record Rounding(int decimals, RoundingKind mode) implements Serializable {

    /**
     * Checks the number of decimals.
     *
     * @throws IllegalArgumentException if it is not 0 to 9
     */
    public Rounding {
        Objects.requireNonNull(mode, "mode");
        if (decimals < 0 || decimals > Points.DECIMALS) {
            throw new IllegalArgumentException("decimals not between 0 and 9: " + decimals);
        }
    }

    /**
     * Obtains rounding of halves up, the mode of printed tables.
     *
     * @param decimals decimals kept, 0 to 9
     * @return the rounding
     */
    public static Rounding halfUp(int decimals) {
        return new Rounding(decimals, RoundingKind.HALF_UP);
    }

    /**
     * Returns one unit of the last decimal kept.
     *
     * @return the unit in billionths: 10,000,000 for two decimals
     */
    public long unit() {
        return Decimals.power(Points.DECIMALS - decimals);
    }

    /**
     * Checks whether two amounts are one figure in print: with two decimals 0.95 and 0.95122 are.
     *
     * @param one the one
     * @param other the other
     * @return true if both come to the same rounded
     */
    public boolean printsAlike(Points one, Points other) {
        return one.equals(other) || apply(one.toBigDecimal()).compareTo(apply(other.toBigDecimal())) == 0;
    }

    /**
     * Returns a decimal rounded; the result keeps exactly {@link #decimals()} decimals.
     *
     * @param value the exact value
     * @return the rounded value
     */
    public BigDecimal apply(BigDecimal value) {
        return value.setScale(decimals, mode.java());
    }

    /**
     * Rounds points.
     *
     * @param points the points
     * @return rounded, with exactly these decimals
     */
    public BigDecimal apply(Points points) {
        return points.isNegative()
                ? apply(points.toBigDecimal())
                : BigDecimal.valueOf(mode.divide(points.nanos(), unit()), decimals);
    }
}
