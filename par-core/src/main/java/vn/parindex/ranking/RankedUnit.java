package vn.parindex.ranking;

import java.util.Objects;
import vn.parindex.value.Share;
import vn.parindex.value.Unit;

/**
 * A unit with its rank.
 *
 * @param rank from 1
 * @param shared true if another unit has the same rank
 * @param tied true if another unit has the same value, be it separated by a key or not
 * @param contender the unit with what it is ranked by
 * @param compared the value that was compared: exact, or as printed
 */
public record RankedUnit(int rank, boolean shared, boolean tied, Contender contender, Share compared) {

    /**
     * Checks that the rank is from 1 and nothing is null.
     *
     * @throws IllegalArgumentException if the rank is below 1
     */
    public RankedUnit {
        Objects.requireNonNull(contender, "contender");
        Objects.requireNonNull(compared, "compared");
        if (rank < 1) {
            throw new IllegalArgumentException("rank is below 1: " + rank);
        }
    }

    /**
     * Returns the unit itself.
     *
     * @return the unit
     */
    public Unit unit() {
        return contender.unit();
    }
}
