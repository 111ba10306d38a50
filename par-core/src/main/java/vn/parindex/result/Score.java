package vn.parindex.result;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.value.Points;
import vn.parindex.value.Share;

/**
 * Points of a node, a part or the whole, exact.
 *
 * <p>What is not scored yet is in {@link #open()}: the points can still become anything from {@link #least()} to
 * {@link #most()}. Example: 70 points of 100 with 4 open may end at 70 to 74. Both leave the maximum as it is; a leaf
 * that is later granted as not applicable changes the maximum itself.
 *
 * @param state the weakest state of what it is made of
 * @param points points obtained so far
 * @param maximum points that can be obtained, without what is not applicable
 * @param fullMaximum points that can be obtained by a unit to which everything applies
 * @param open the points that it can still gain: the maxima of what is not scored or invalid, as far as bonus and
 *     penalty let it
 */
public record Score(State state, Points points, Points maximum, Points fullMaximum, Points open)
        implements Serializable {

    /** Nothing at all. */
    public static final Score NONE =
            new Score(State.NOT_APPLICABLE, Points.ZERO, Points.ZERO, Points.ZERO, Points.ZERO);

    public Score {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(maximum, "maximum");
        Objects.requireNonNull(fullMaximum, "fullMaximum");
        Objects.requireNonNull(open, "open");
    }

    /**
     * Obtains the score of a leaf, which is wholly open, wholly scored or does not apply.
     *
     * @param state its state
     * @param points points given; zero unless scored
     * @param full the leaf's maximum
     * @return the score
     */
    public static Score leaf(State state, Points points, Points full) {
        boolean open = state == State.NOT_SCORED || state == State.INVALID;
        return new Score(
                state, points, state == State.NOT_APPLICABLE ? Points.ZERO : full, full, open ? full : Points.ZERO);
    }

    /**
     * Returns the sum of this and another.
     *
     * @param other the other
     * @return sums, and the weaker state
     */
    public Score plus(Score other) {
        return new Score(
                state.weaker(other.state),
                points.plus(other.points),
                maximum.plus(other.maximum),
                fullMaximum.plus(other.fullMaximum),
                open.plus(other.open));
    }

    /**
     * Returns the score with bonus and penalty points: those inside the total are cut at zero and the maximum, then
     * those outside it are added, down to zero. What is open stays open: least and most are adjusted each on its own.
     *
     * <p>Example: 99 of 100 with a bonus of 2 inside the total and one of 1.5 outside it give 101.5.
     *
     * @param adjustments the points that count
     * @return another score
     */
    public Score adjusted(List<AdjustmentOutcome> adjustments) {
        Points least = adjusted(least(), adjustments);
        return new Score(
                state,
                least,
                maximum,
                fullMaximum,
                adjusted(most(), adjustments).minus(least));
    }

    private Points adjusted(Points sum, List<AdjustmentOutcome> adjustments) {
        Points inside = sum;
        Points outside = Points.ZERO;
        for (AdjustmentOutcome adjustment : adjustments) {
            if (adjustment.insideTotal()) {
                inside = inside.plus(adjustment.signed());
            } else {
                outside = outside.plus(adjustment.signed());
            }
        }
        return inside.min(maximum).max(Points.ZERO).plus(outside).max(Points.ZERO);
    }

    /**
     * Checks whether something is not scored or invalid, so that the points may still change.
     *
     * @return true if so
     */
    public boolean isProvisional() {
        return state == State.NOT_SCORED || state == State.INVALID;
    }

    /**
     * Returns the least that the points can still become: all that is open gives nothing.
     *
     * @return the points obtained
     */
    public Points least() {
        return points;
    }

    /**
     * Returns the most that the points can still become: all that is open gives its maximum.
     *
     * @return points obtained plus what is open
     */
    public Points most() {
        return points.plus(open);
    }

    /**
     * Returns the index: points over the applicable maximum.
     *
     * @return the exact share, or empty if nothing applies
     */
    public Optional<Share> index() {
        return share(points, maximum);
    }

    /**
     * Returns the most that the index can still become.
     *
     * @return the exact share, or empty if nothing applies
     */
    public Optional<Share> mostIndex() {
        return share(most(), maximum);
    }

    /**
     * Returns the index that there would be if what is not applicable did not leave the maximum.
     *
     * @return the exact share, or empty if there is no maximum at all
     */
    public Optional<Share> indexOfFullMaximum() {
        return share(points, fullMaximum);
    }

    /**
     * Returns the points lost against the applicable maximum, as far as scored.
     *
     * @return maximum less points less what is open; below zero where bonus points pass the maximum
     */
    public Points lost() {
        return maximum.minus(points).minus(open);
    }

    private static Optional<Share> share(Points part, Points whole) {
        return whole.compareTo(Points.ZERO) > 0 ? Optional.of(Share.of(part, whole)) : Optional.empty();
    }
}
