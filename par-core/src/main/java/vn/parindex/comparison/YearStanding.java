package vn.parindex.comparison;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.methodology.GradeScale;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;
import vn.parindex.value.Unit;

/**
 * A unit's standing in one year: the printed index, the exact index where it is known, and the rank.
 *
 * @param unit the unit, with the same id in both years
 * @param printed the index as printed, in percent with the printed decimals; empty if it is not known or provisional
 * @param exact the exact index; empty for a published figure and for a provisional result
 * @param rank the rank; empty if there is none or it is not known
 * @param inGroups false for a unit that no group of a report counts: one out of ranking
 * @param result the result with its nodes; empty for a published figure
 */
public record YearStanding(
        Unit unit,
        Optional<BigDecimal> printed,
        Optional<Share> exact,
        OptionalInt rank,
        boolean inGroups,
        Optional<IndexResult> result) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the printed index is negative or has more than nine decimals, or the rank is
     *     below 1
     */
    public YearStanding {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(exact, "exact");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(printed, "printed").ifPresent(Percentage::of);
        if (printed.filter(value -> value.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("printed is negative: " + printed.get());
        }
        if (Objects.requireNonNull(rank, "rank").isPresent() && rank.getAsInt() < 1) {
            throw new IllegalArgumentException("rank is below 1: " + rank.getAsInt());
        }
    }

    /**
     * Obtains a published figure with its rank.
     *
     * @param unit the unit
     * @param printed the index as printed, in percent, e.g. 83.93
     * @param rank the rank as printed
     * @return the standing
     * @throws IllegalArgumentException if the index is negative or the rank is below 1
     */
    public static YearStanding published(Unit unit, BigDecimal printed, int rank) {
        return new YearStanding(
                unit, Optional.of(printed), Optional.empty(), OptionalInt.of(rank), true, Optional.empty());
    }

    /**
     * Obtains a published figure of which the rank is not known.
     *
     * @param unit the unit
     * @param printed the index as printed, in percent
     * @return the standing
     * @throws IllegalArgumentException if the index is negative
     */
    public static YearStanding published(Unit unit, BigDecimal printed) {
        return new YearStanding(
                unit, Optional.of(printed), Optional.empty(), OptionalInt.empty(), true, Optional.empty());
    }

    /**
     * Returns the band of a scale: by the exact index where it is known, else by the printed one.
     *
     * @param scale the scale
     * @return the band, or empty if no index is known
     */
    public Optional<GradeScale.Band> band(GradeScale scale) {
        Objects.requireNonNull(scale, "scale");
        if (exact.isPresent() && result.isPresent()) {
            return Optional.of(scale.bandOf(exact.get(), result.get().stamp().published()));
        }
        // a printed figure is compared as it was printed
        return printed.map(value -> scale.bandOf(Percentage.of(value).toShare(), Rounding.halfUp(Points.DECIMALS)));
    }

    /** Returns a copy with a rank, counted by the groups of a report. */
    YearStanding withRank(int other) {
        return new YearStanding(unit, printed, exact, OptionalInt.of(other), true, result);
    }

    /** Checks whether the index is missing because leaves are open. */
    boolean isProvisional() {
        return printed.isEmpty() && result.isPresent() && result.get().isProvisional();
    }
}
