package vn.parindex.comparison;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.units.RegisteredUnit;
import vn.parindex.units.UnitEvent;
import vn.parindex.units.UnitLineage;
import vn.parindex.value.Rounding;

/**
 * What is true of a unit that only one of two years has: the units of the other year that it came from or went into,
 * side by side.
 *
 * <p>Example: An Giang of 2025 came from An Giang and Kiên Giang of 2024, by the merger of 2025-07-01. Their indices
 * and ranks stand beside each other with their range; no number joins them, unless weights are given, see
 * {@link JoinedIndex}.
 *
 * @param standing its standing in its own year; empty if it has none among the figures at hand
 * @param lineage the unit, and the units of the other year that it came from or went into
 * @param others these units with their standings, in the order of the events
 * @param joined the index of the units that it came from, joined by given weights; empty without weights, and for a
 *     unit of the earlier year
 */
public record UnitBreak(
        Optional<YearStanding> standing,
        UnitLineage lineage,
        List<RelatedStanding> others,
        Optional<JoinedIndex> joined) {

    public UnitBreak {
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(lineage, "lineage");
        others = List.copyOf(others);
        Objects.requireNonNull(joined, "joined");
    }

    /**
     * Returns the unit that only one of the years has.
     *
     * @return the unit
     */
    public RegisteredUnit unit() {
        return lineage.unit();
    }

    /**
     * Returns the events between the two years.
     *
     * @return in time
     */
    public List<UnitEvent> events() {
        return lineage.events();
    }

    /**
     * Returns the least printed index of the other units.
     *
     * @return the lower end of their range; empty if none of them has an index
     */
    public Optional<BigDecimal> least() {
        return printed().min(Comparator.naturalOrder());
    }

    /**
     * Returns the greatest printed index of the other units.
     *
     * @return the upper end of their range; empty if none of them has an index
     */
    public Optional<BigDecimal> greatest() {
        return printed().max(Comparator.naturalOrder());
    }

    private Stream<BigDecimal> printed() {
        return others.stream().flatMap(other -> other.standing().stream()).flatMap(other -> other.printed().stream());
    }

    /**
     * Returns the later printed index less the joined one. It is derived as the joined index is, and there is no such
     * change of a rank.
     *
     * @param rounding how the joined index is printed
     * @return percentage points; empty if there is no joined index or no later one
     */
    public Optional<BigDecimal> derivedChange(Rounding rounding) {
        Objects.requireNonNull(rounding, "rounding");
        return standing.flatMap(YearStanding::printed)
                .flatMap(after -> joined.map(before -> after.subtract(before.printed(rounding))));
    }

    UnitBreak withJoined(JoinedIndex index) {
        return new UnitBreak(standing, lineage, others, Optional.of(index));
    }
}
