package vn.parindex.appraisal;

import java.util.Objects;
import java.util.Optional;
import vn.parindex.value.Points;

/**
 * The difference between the values of two modes, for a leaf or for the whole.
 *
 * <p>The effect of a leaf is measured at the later result: its index, against what that would be if this leaf alone had
 * kept the earlier value. If bonus points inside the total were cut at it, the cut is left out of the reckoning.
 *
 * @param points later less earlier: below zero where points were taken
 * @param effect the effect on the index; empty where nothing at all applies to the unit
 * @param rank the effect on the rank; empty where the other units' results are not given or this one is provisional
 * @param reason the reason, in the words of the last opinion that changed the value; possibly empty, always empty for
 *     the whole
 */
public record ModeDifference(Points points, Optional<IndexEffect> effect, Optional<RankMove> rank, String reason) {

    public ModeDifference {
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(reason, "reason");
    }
}
