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

/**
 * A unit's change in one row of a crosswalk: in points, in percent alone, or the reason why there is none.
 *
 * @param row the row
 * @param before the unit's outcomes of the earlier items, in the row's order
 * @param after the unit's outcomes of the later items, in the row's order
 * @param measure the measure in which the two years are compared; empty if they are not
 * @param refusal the reason why they are not; empty if they are
 */
public record NodeChange(
        CrosswalkRow row,
        List<Outcome> before,
        List<Outcome> after,
        Optional<ChangeMeasure> measure,
        Optional<ComparisonRefusal> refusal) {

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
        Optional<ComparisonRefusal> refusal = refusal(row, before, after);
        Optional<ChangeMeasure> measure =
                refusal.isPresent() ? Optional.empty() : Optional.of(measure(row, sum(before), sum(after)));
        return new NodeChange(row, before, after, measure, refusal);
    }

    private static Optional<ComparisonRefusal> refusal(CrosswalkRow row, List<Outcome> before, List<Outcome> after) {
        if (row.kind() == CrosswalkKind.NEW) {
            return Optional.of(ComparisonRefusal.NEW);
        }
        if (row.kind() == CrosswalkKind.GONE) {
            return Optional.of(ComparisonRefusal.GONE);
        }
        Score earlier = sum(before);
        Score later = sum(after);
        if (earlier.isProvisional() || later.isProvisional()) {
            return Optional.of(ComparisonRefusal.PROVISIONAL);
        }
        if (earlier.state() == State.NOT_APPLICABLE || later.state() == State.NOT_APPLICABLE) {
            return Optional.of(ComparisonRefusal.NOT_APPLICABLE);
        }
        boolean rearranged = row.kind() == CrosswalkKind.SPLIT || row.kind() == CrosswalkKind.MERGED;
        return rearranged && !(isWhole(earlier) && isWhole(later))
                ? Optional.of(ComparisonRefusal.PARTLY_NOT_APPLICABLE)
                : Optional.empty();
    }

    private static boolean isWhole(Score score) {
        return score.maximum().equals(score.fullMaximum());
    }

    private static ChangeMeasure measure(CrosswalkRow row, Score earlier, Score later) {
        boolean oneItem = row.kind() == CrosswalkKind.SAME || row.kind() == CrosswalkKind.RENAMED;
        return oneItem && earlier.maximum().equals(later.maximum()) ? ChangeMeasure.POINTS : ChangeMeasure.PERCENT;
    }

    private static Score sum(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::score).reduce(Score.NONE, Score::plus);
    }

    /**
     * Returns the earlier items together.
     *
     * @return points and maximum; nothing of nothing for what is new
     */
    public Score beforeScore() {
        return sum(before);
    }

    /**
     * Returns the later items together.
     *
     * @return points and maximum; nothing of nothing for what is gone
     */
    public Score afterScore() {
        return sum(after);
    }

    /**
     * Returns the change in points.
     *
     * @return exact, negative for a loss; empty unless the measure is points
     */
    public Optional<Points> points() {
        return measure.filter(m -> m == ChangeMeasure.POINTS)
                .map(m -> afterScore().points().minus(beforeScore().points()));
    }

    /**
     * Returns the change of the share of the maximum, in percentage points.
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
