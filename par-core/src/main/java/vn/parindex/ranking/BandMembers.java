package vn.parindex.ranking;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.methodology.GradeScale;
import vn.parindex.value.Share;

/**
 * A band of a scale with its units.
 *
 * @param band the band
 * @param units its units, by rank
 * @param mean the exact mean of the values compared; empty if the band has no unit
 */
public record BandMembers(GradeScale.Band band, List<RankedUnit> units, Optional<Share> mean) {

    public BandMembers {
        Objects.requireNonNull(band, "band");
        units = List.copyOf(units);
        Objects.requireNonNull(mean, "mean");
    }

    static BandMembers of(GradeScale.Band band, List<RankedUnit> units) {
        List<Share> values = units.stream().map(RankedUnit::compared).toList();
        return new BandMembers(band, units, values.isEmpty() ? Optional.empty() : Optional.of(Share.mean(values)));
    }

    /**
     * Returns the number of units in the band.
     *
     * @return the number, possibly zero
     */
    public int count() {
        return units.size();
    }
}
