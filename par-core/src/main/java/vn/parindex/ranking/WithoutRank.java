package vn.parindex.ranking;

import java.util.Objects;
import vn.parindex.value.Unit;

/**
 * A unit that a ranking lists apart, with the reason.
 *
 * @param contender the unit with the value by which it would be ranked
 * @param reason the reason why it has no rank
 */
public record WithoutRank(Contender contender, NoRankReason reason) {

    public WithoutRank {
        Objects.requireNonNull(contender, "contender");
        Objects.requireNonNull(reason, "reason");
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
