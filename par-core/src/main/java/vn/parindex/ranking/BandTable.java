package vn.parindex.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.parindex.methodology.GradeScale;
import vn.parindex.value.Rounding;

/**
 * The ranked units by band of a scale: groups or ratings with their counts, e.g. 2, 56 and 5 provinces in A, B and C.
 *
 * @param scale the scale, which decides whether the exact or the printed index counts
 * @param rows every band, the highest first, empty ones too
 */
public record BandTable(GradeScale scale, List<BandMembers> rows) {

    public BandTable {
        Objects.requireNonNull(scale, "scale");
        rows = List.copyOf(rows);
    }

    /** Returns the table of units in rank order, by their exact values. */
    static BandTable of(GradeScale scale, List<RankedUnit> ranked, Rounding published) {
        Map<GradeScale.Band, List<RankedUnit>> byBand = new LinkedHashMap<>();
        scale.bands().forEach(band -> byBand.put(band, new ArrayList<>()));
        for (RankedUnit unit : ranked) {
            byBand.get(scale.bandOf(unit.contender().index().orElseThrow(), published))
                    .add(unit);
        }
        List<BandMembers> rows = new ArrayList<>();
        byBand.forEach((band, units) -> rows.add(BandMembers.of(band, units)));
        return new BandTable(scale, rows);
    }

    /**
     * Returns the number of units in a band.
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
