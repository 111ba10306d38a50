package vn.parindex.analysis;

import java.util.List;
import vn.parindex.value.Share;

/**
 * The ranks that a unit can take among others, whose indices stay as they are. Equal indices share a rank.
 *
 * @param best the best rank, from 1
 * @param worst the worst rank; the same where the unit's index is known
 * @param of the number of units with it
 */
public record RankRange(int best, int worst, int of) {

    /**
     * Obtains the ranks of an index between two.
     *
     * @param least the least that the index can be
     * @param most the most that it can be
     * @param others the indices of the others
     * @return the ranks
     */
    public static RankRange of(Share least, Share most, List<Share> others) {
        return new RankRange(1 + above(most, others), 1 + above(least, others), others.size() + 1);
    }

    private static int above(Share index, List<Share> others) {
        return (int) others.stream().filter(other -> other.compareTo(index) > 0).count();
    }
}
