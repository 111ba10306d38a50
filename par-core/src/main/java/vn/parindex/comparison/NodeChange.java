package vn.parindex.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Word;

/**
 * What one row of a crosswalk comes to for one unit: the change in points, in percent alone, or the reason why there is
 * none.
 *
 * @param row the row
 * @param before the unit's outcomes of the earlier items, in the row's order
 * @param after the unit's outcomes of the later items, in the row's order
 * @param measure in what the two years are compared; empty if they are not
 * @param refusal why they are not; empty if they are
 */
public record NodeChange(
        CrosswalkRow row,
        List<Outcome> before,
        List<Outcome> after,
        Optional<Measure> measure,
        Optional<Refusal> refusal) {

    /** In what two years are compared. */
    public enum Measure implements Word {
        /** In points, and in percent as well: one item of an unchanged maximum. */
        POINTS("points"),
        /** In percent of the maximum alone. */
        PERCENT("percent");

        private final String id;

        Measure(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /**
     * Checks that there is either a measure or a refusal and copies the lists.
     *
     * @throws IllegalArgumentException if there are both or neither
     */
    public NodeChange {
        Objects.requireNonNull(row, "row");
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (Objects.requireNonNull(measure, "measure").isPresent()
                == Objects.requireNonNull(refusal, "refusal").isPresent()) {
            throw new IllegalArgumentException("measure does not go with refusal: " + measure + ", " + refusal);
        }
    }

    static NodeChange of(CrosswalkRow row, List<Outcome> before, List<Outcome> after) {
        Optional<Refusal> refusal = refusal(row, before, after);
        Optional<Measure> measure =
                refusal.isPresent() ? Optional.empty() : Optional.of(measure(row, sum(before), sum(after)));
        return new NodeChange(row, before, after, measure, refusal);
    }

    private static Optional<Refusal> refusal(CrosswalkRow row, List<Outcome> before, List<Outcome> after) {
        if (row.kind() == CrosswalkRow.Kind.NEW) {
            return Optional.of(Refusal.NEW);
        }
        if (row.kind() == CrosswalkRow.Kind.GONE) {
            return Optional.of(Refusal.GONE);
        }
        Score earlier = sum(before);
        Score later = sum(after);
        if (earlier.isProvisional() || later.isProvisional()) {
            return Optional.of(Refusal.PROVISIONAL);
        }
        if (earlier.state() == State.NOT_APPLICABLE || later.state() == State.NOT_APPLICABLE) {
            return Optional.of(Refusal.NOT_APPLICABLE);
        }
        boolean rearranged = row.kind() == CrosswalkRow.Kind.SPLIT || row.kind() == CrosswalkRow.Kind.MERGED;
        return rearranged && !(isWhole(earlier) && isWhole(later))
                ? Optional.of(Refusal.PARTLY_NOT_APPLICABLE)
                : Optional.empty();
    }

    private static boolean isWhole(Score score) {
        return score.maximum().equals(score.fullMaximum());
    }

    private static Measure measure(CrosswalkRow row, Score earlier, Score later) {
        boolean oneItem = row.kind() == CrosswalkRow.Kind.SAME || row.kind() == CrosswalkRow.Kind.RENAMED;
        return oneItem && earlier.maximum().equals(later.maximum()) ? Measure.POINTS : Measure.PERCENT;
    }

    private static Score sum(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::score).reduce(Score.NONE, Score::plus);
    }

    /**
     * The earlier items together.
     *
     * @return points and maximum; nothing of nothing for what is new
     */
    public Score beforeScore() {
        return sum(before);
    }

    /**
     * The later items together.
     *
     * @return points and maximum; nothing of nothing for what is gone
     */
    public Score afterScore() {
        return sum(after);
    }

    /**
     * The change in points.
     *
     * @return exact, negative for a loss; empty unless the measure is points
     */
    public Optional<Points> points() {
        return measure.filter(m -> m == Measure.POINTS)
                .map(m -> afterScore().points().minus(beforeScore().points()));
    }

    /**
     * The change of the share of the maximum, in percentage points.
     *
     * @param rounding decimals and mode
     * @return rounded once, negative for a loss; empty if the two years are not compared
     */
    public Optional<BigDecimal> percentagePoints(Rounding rounding) {
        Objects.requireNonNull(rounding, "rounding");
        return measure.map(m -> afterScore()
                .index()
                .orElseThrow()
                .percentagePointsAbove(beforeScore().index().orElseThrow(), rounding));
    }
}
