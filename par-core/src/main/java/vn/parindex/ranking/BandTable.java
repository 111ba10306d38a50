package vn.parindex.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.methodology.GradeScale;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;

/**
 * The ranked units by band of a scale: groups or ratings with their counts, e.g. 2, 56 and 5 provinces in A, B and C.
 *
 * @param scale the scale, which says whether the exact or the printed index is looked at
 * @param rows every band, the highest first, empty ones too
 */
public record BandTable(GradeScale scale, List<Row> rows) {

    /**
     * One band with its units.
     *
     * @param band the band
     * @param units its units, by rank
     * @param mean the exact mean of what the ranking compared; empty if the band has no unit
     */
    public record Row(GradeScale.Band band, List<RankedUnit> units, Optional<Share> mean) {

        public Row {
            Objects.requireNonNull(band, "band");
            units = List.copyOf(units);
            Objects.requireNonNull(mean, "mean");
        }

        /**
         * How many units are in the band.
         *
         * @return the number, possibly zero
         */
        public int count() {
            return units.size();
        }
    }

    public BandTable {
        Objects.requireNonNull(scale, "scale");
        rows = List.copyOf(rows);
    }

    /** The table of units in rank order, whose exact values the scale looks at. */
    static BandTable of(GradeScale scale, List<RankedUnit> ranked, Rounding published) {
        List<Row> rows = new ArrayList<>();
        for (GradeScale.Band band : scale.bands()) {
            List<RankedUnit> units = ranked.stream()
                    .filter(u -> scale.bandOf(u.contender().index().orElseThrow(), published)
                            .equals(band))
                    .toList();
            List<Share> values = units.stream().map(RankedUnit::compared).toList();
            rows.add(new Row(band, units, values.isEmpty() ? Optional.empty() : Optional.of(Share.mean(values))));
        }
        return new BandTable(scale, rows);
    }

    /**
     * How many units are in a band.
     *
     * @param band id of the band
     * @return the number, possibly zero
     * @throws IllegalArgumentException if the scale has no such band
     */
    public int count(String band) {
        return rows.stream()
                .filter(r -> r.band().id().equals(band))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("band not in " + scale.id() + ": " + band))
                .count();
    }
}
