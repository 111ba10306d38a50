package vn.parindex.appraisal;

import java.util.List;
import vn.parindex.value.Share;

/**
 * What a difference does to the unit's rank among the others, whose results stand as they are. Equal indices share a
 * rank, and the next rank is left out (1, 2, 2, 4).
 *
 * @param before the rank without the difference, from 1
 * @param after the rank with it, from 1
 */
public record RankMove(int before, int after) {

    static RankMove of(IndexEffect effect, List<Share> others) {
        return new RankMove(rank(effect.before(), others), rank(effect.after(), others));
    }

    /** One more than there are better ones. */
    static int rank(Share index, List<Share> others) {
        return 1
                + (int) others.stream()
                        .filter(other -> other.compareTo(index) > 0)
                        .count();
    }
}
