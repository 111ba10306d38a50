package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.authoring.DiffEffect;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Score;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Unit;

/**
 * A unit under the rules in force and under a draft.
 *
 * @param before its result under the rules in force
 * @param after its result under the draft; open where figures are missing that the draft asks for
 * @param openInBoth the maximum of the leaves that are open in both results and have the same rule and maximum in both,
 *     so that they will get the same points in both
 */
public record ImpactUnit(IndexResult before, IndexResult after, Points openInBoth) {

    public ImpactUnit {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(openInBoth, "openInBoth");
    }

    /**
     * Returns the unit.
     *
     * @return the unit
     */
    public Unit unit() {
        return before.unit();
    }

    /**
     * Returns which way the index moves, whatever becomes of what is open.
     *
     * @return the direction
     */
    public ImpactDirection direction() {
        return ImpactDirection.of(leastChange(), mostChange());
    }

    /**
     * Returns the least by which the index can move.
     *
     * @return percentage points, each index as printed; empty if there is no index
     */
    public Optional<BigDecimal> leastChange() {
        return effect().leastChange();
    }

    /**
     * Returns the most by which the index can move.
     *
     * @return percentage points, each index as printed; empty if there is no index
     */
    public Optional<BigDecimal> mostChange() {
        return effect().mostChange();
    }

    private DiffEffect.UnitEffect effect() {
        return new DiffEffect.UnitEffect(before, after, List.of(), openInBoth);
    }

    /** The least that an index can be. */
    static Optional<Share> least(IndexResult result) {
        return result.total().index();
    }

    /** The most that an index can be. */
    static Optional<Share> most(IndexResult result) {
        Score total = result.total();
        return total.mostIndex();
    }
}
