package vn.parindex.appraisal;

import java.util.List;
import vn.parindex.value.Share;

/**
 * The effect of a difference on the unit's rank among others, whose results stay as they are. Equal indices share a
 * rank, and the next rank is left out (1, 2, 2, 4).
 *
 * @param before the rank without the difference, from 1
 * @param after the rank with it, from 1
 */
public record RankMove(int before, int after) {

    /** Returns the move among others in ascending order. */
    static RankMove of(IndexEffect effect, List<Share> others) {
        return new RankMove(rank(effect.before(), others), rank(effect.after(), others));
    }

    /** Returns one more than there are better ones, found by halving. */
    private static int rank(Share index, List<Share> others) {
        int low = 0;
        int high = others.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (others.get(middle).compareTo(index) > 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return 1 + others.size() - low;
    }
}
