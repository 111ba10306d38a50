package vn.parindex.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.value.Rounding;
import vn.parindex.value.Unit;

/**
 * A unit in two years.
 *
 * <p>Example: Lâm Đồng, 80.66 and rank 40 in 2019, 83.93 and rank 32 in 2020: the published index rose by 3.27, the
 * rank by 8.
 *
 * @param unit the unit, named as in the later year, else as in the earlier
 * @param earlier its standing in the earlier year; empty if it has none
 * @param later its standing in the later year; empty if it has none
 * @param nodes its change in each row of the crosswalk; empty without a crosswalk or without results in both years
 * @param broken what is true instead of a change, if a register knows that only one of the years has this unit
 * @param sameField false if the units of the level were formed anew between the years, so that its ranks are places
 *     among others
 */
public record UnitComparison(
        Unit unit,
        Optional<YearStanding> earlier,
        Optional<YearStanding> later,
        List<NodeChange> nodes,
        Optional<UnitBreak> broken,
        boolean sameField) {

    public UnitComparison {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        nodes = List.copyOf(nodes);
        Objects.requireNonNull(broken, "broken");
    }

    /**
     * Returns the reason why the index of the two years is not compared.
     *
     * @return the reason, or empty if it is
     */
    public Optional<ComparisonRefusal> refusal() {
        if (broken.isPresent()) {
            return Optional.of(ComparisonRefusal.OTHER_UNIT);
        }
        if (later.isEmpty()) {
            return Optional.of(ComparisonRefusal.ONLY_EARLIER);
        }
        if (earlier.isEmpty()) {
            return Optional.of(ComparisonRefusal.ONLY_LATER);
        }
        if (earlier.get().isProvisional() || later.get().isProvisional()) {
            return Optional.of(ComparisonRefusal.PROVISIONAL);
        }
        return earlier.get().printed().isPresent() && later.get().printed().isPresent()
                ? Optional.empty()
                : Optional.of(ComparisonRefusal.NO_FIGURE);
    }

    /**
     * Returns the later printed index less the earlier printed index, as the press prints it.
     *
     * @return percentage points, with all decimals of the two figures; empty if one of them is not known
     */
    public Optional<BigDecimal> publishedChange() {
        return later.flatMap(YearStanding::printed)
                .flatMap(after -> earlier.flatMap(YearStanding::printed).map(after::subtract));
    }

    /**
     * Returns the change of the exact index. It may differ from {@link #publishedChange()} by 0.01, because each year's
     * figure is rounded on its own.
     *
     * @param rounding decimals and mode
     * @return percentage points, rounded once; empty if an exact index is not known
     */
    public Optional<BigDecimal> exactChange(Rounding rounding) {
        Objects.requireNonNull(rounding, "rounding");
        return later.flatMap(YearStanding::exact)
                .flatMap(after -> earlier.flatMap(YearStanding::exact)
                        .map(before -> after.percentagePointsAbove(before, rounding)));
    }

    /**
     * Returns the number of ranks that the unit rose.
     *
     * @return positive for a rise (from 40 to 32 is 8), negative for a fall (from 11 to 26 is -15); empty if a rank is
     *     not known, or the two are places among units that were formed anew in between
     */
    public OptionalInt rankChange() {
        OptionalInt before = earlier.map(YearStanding::rank).orElse(OptionalInt.empty());
        OptionalInt after = later.map(YearStanding::rank).orElse(OptionalInt.empty());
        return sameField && before.isPresent() && after.isPresent()
                ? OptionalInt.of(before.getAsInt() - after.getAsInt())
                : OptionalInt.empty();
    }
}
