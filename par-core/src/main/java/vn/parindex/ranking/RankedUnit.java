package vn.parindex.ranking;

import java.util.Objects;
import vn.parindex.value.Share;

/**
 * A unit with its rank.
 *
 * @param rank from 1
 * @param shared whether another unit has the same rank
 * @param tied whether another unit has the same value, be it separated by a key or not
 * @param unit the unit
 * @param compared the value that was compared: exact, or as printed
 */
public record RankedUnit(int rank, boolean shared, boolean tied, Contender unit, Share compared) {

    /**
     * Checks that the rank is from 1 and nothing is null.
     *
     * @throws IllegalArgumentException if the rank is below 1
     */
    public RankedUnit {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(compared, "compared");
        if (rank < 1) {
            throw new IllegalArgumentException("rank is below 1: " + rank);
        }
    }
}
