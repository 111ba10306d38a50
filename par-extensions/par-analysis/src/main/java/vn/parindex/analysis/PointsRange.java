package vn.parindex.analysis;

import java.util.Objects;
import vn.parindex.value.Points;

/**
 * A change of points that is known, or that lies between two bounds while figures are missing.
 *
 * @param least the least, possibly below zero
 * @param most the most; the same where the change is known
 */
public record PointsRange(Points least, Points most) {

    /** No change. */
    public static final PointsRange NONE = new PointsRange(Points.ZERO, Points.ZERO);

    public PointsRange {
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(most, "most");
    }

    /**
     * Returns the sum of two changes.
     *
     * @param other the other
     * @return the sum of the bounds
     */
    public PointsRange plus(PointsRange other) {
        return new PointsRange(least.plus(other.least), most.plus(other.most));
    }

    /**
     * Checks whether the change is known.
     *
     * @return true if both bounds are the same
     */
    public boolean isKnown() {
        return least.equals(most);
    }

    /**
     * Checks whether points move, or may.
     *
     * @return false if the change is known to be zero
     */
    public boolean isMove() {
        return !least.isZero() || !most.isZero();
    }
}
