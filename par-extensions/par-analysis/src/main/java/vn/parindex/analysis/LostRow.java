package vn.parindex.analysis;

import java.util.Objects;
import java.util.Optional;
import vn.parindex.result.Score;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/**
 * The points lost at one place: the whole, a method, an area, a criterion or a leaf.
 *
 * @param subject the kind of place
 * @param code the node's code, or the method's id; empty for the whole
 * @param name its name
 * @param score the unit's score there
 * @param mean the distance from the mean of the peers; empty without peers, or where one side is not scored
 * @param median the distance from their median
 * @param best the distance from the best of them
 * @param chosen the distance from the peer chosen
 */
public record LostRow(
        LossSubject subject,
        String code,
        Text name,
        Score score,
        Optional<PeerGap> mean,
        Optional<PeerGap> median,
        Optional<PeerGap> best,
        Optional<PeerGap> chosen) {

    public LostRow {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(median, "median");
        Objects.requireNonNull(best, "best");
        Objects.requireNonNull(chosen, "chosen");
    }

    /**
     * Returns the points lost against the applicable maximum, as far as scored.
     *
     * @return {@link Score#lost()}
     */
    public Points lost() {
        return score.lost();
    }
}
