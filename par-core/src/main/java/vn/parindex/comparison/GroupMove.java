package vn.parindex.comparison;

import java.util.Objects;
import vn.parindex.methodology.GradeScale.Band;

/**
 * A unit's groups in two years.
 *
 * @param unit the unit
 * @param before its group in the earlier year
 * @param after its group in the later year
 */
public record GroupMove(UnitComparison unit, Band before, Band after) {

    public GroupMove {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
