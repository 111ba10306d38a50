package vn.parindex.comparison;

import java.util.Objects;
import java.util.Optional;
import vn.parindex.units.RegisteredUnit;

/**
 * A unit that another came from or went into, with its standing in its own year.
 *
 * @param unit the unit
 * @param standing its standing; empty if it has none among the figures at hand
 */
public record RelatedStanding(RegisteredUnit unit, Optional<YearStanding> standing) {

    public RelatedStanding {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(standing, "standing");
    }
}
