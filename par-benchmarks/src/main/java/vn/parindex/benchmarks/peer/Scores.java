package vn.parindex.benchmarks.peer;

import java.util.Arrays;

/**
 * What every way must agree on, in nano-points.
 *
 * @param leaves the points of each leaf in order, {@link #NOT_APPLICABLE} where it does not apply
 * @param total their sum
 * @param maximum the sum of the maxima of what applies
 */
public record Scores(long[] leaves, long total, long maximum) {

    /** The points of a leaf that does not apply. */
    public static final long NOT_APPLICABLE = -1;

    /** Adds up leaves. */
    public static Scores of(long[] leaves, long[] maxima) {
        long total = 0;
        long maximum = 0;
        for (int i = 0; i < leaves.length; i++) {
            if (leaves[i] != NOT_APPLICABLE) {
                total += leaves[i];
                maximum += maxima[i];
            }
        }
        return new Scores(leaves, total, maximum);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Scores other
                && Arrays.equals(leaves, other.leaves)
                && total == other.total
                && maximum == other.maximum;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(leaves);
    }
}
