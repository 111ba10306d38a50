package vn.parindex.analysis;

import java.util.Objects;
import java.util.Optional;
import vn.parindex.result.Score;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;

/**
 * The distance of a unit from its peers at one place.
 *
 * @param peers the share of the maximum that the peers got: a mean, a median, the best, or that of one of them; exact
 * @param gap the points that this share of the unit's own maximum lies above the unit's points; below zero where the
 *     unit is ahead
 * @param count the number of peers that are scored there
 */
public record PeerGap(Share peers, Points gap, int count) {

    public PeerGap {
        Objects.requireNonNull(peers, "peers");
        Objects.requireNonNull(gap, "gap");
    }

    /**
     * Obtains the distance of a score from a share.
     *
     * <p>Where everything applies to everybody it is the difference of the points. Example: the peers' mean is 0.8 of
     * the maximum; a unit with 0.5 of 1 point lies 0.3 behind.
     */
    static Optional<PeerGap> of(Score own, Share peers, int count) {
        return own.isProvisional() || own.maximum().isZero()
                ? Optional.empty()
                : Optional.of(new PeerGap(
                        peers,
                        peers.of(own.maximum(), Rounding.halfUp(Points.DECIMALS))
                                .minus(own.points()),
                        count));
    }
}
