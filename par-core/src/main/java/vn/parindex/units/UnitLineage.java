package vn.parindex.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The units of a day that a unit comes from, or went into.
 *
 * <p>Example: of An Giang as it is from 2025-07-01, on 2024-12-31 An Giang and Kiên Giang, by the event of 2025-07-01.
 *
 * @param unit the unit
 * @param day the day
 * @param units the units of that day: the unit itself if it exists then, else all that it came from or went into; empty
 *     if none is known
 * @param events the events on the way, in time
 */
public record UnitLineage(RegisteredUnit unit, LocalDate day, List<RegisteredUnit> units, List<UnitEvent> events) {

    public UnitLineage {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(day, "day");
        units = List.copyOf(units);
        events = List.copyOf(events);
    }

    /**
     * Checks whether the unit itself exists on the day.
     *
     * @return true if so
     */
    public boolean isSame() {
        return units.equals(List.of(unit));
    }
}
