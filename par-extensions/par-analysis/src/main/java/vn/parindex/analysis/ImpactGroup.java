package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.methodology.GradeScale.Band;

/**
 * The units of one group under the rules in force, and how they fare under a draft.
 *
 * @param band the group; empty for units whose group is not known, and where the methodology has no groups
 * @param count the number of its units
 * @param directions how many of them rise, fall, stay, or are not known
 * @param leaving how many of them are in another group under the draft, whatever becomes of what is open
 * @param leastMean the mean of the least changes, in percentage points; empty if no unit has an index
 * @param mostMean the mean of the most
 */
public record ImpactGroup(
        Optional<Band> band,
        int count,
        Map<ImpactDirection, Integer> directions,
        int leaving,
        Optional<BigDecimal> leastMean,
        Optional<BigDecimal> mostMean) {

    public ImpactGroup {
        Objects.requireNonNull(band, "band");
        directions = Map.copyOf(directions);
        Objects.requireNonNull(leastMean, "leastMean");
        Objects.requireNonNull(mostMean, "mostMean");
    }

    /**
     * Returns how many units move in a direction.
     *
     * @param direction the direction
     * @return the number, possibly zero
     */
    public int count(ImpactDirection direction) {
        return directions.getOrDefault(direction, 0);
    }
}
