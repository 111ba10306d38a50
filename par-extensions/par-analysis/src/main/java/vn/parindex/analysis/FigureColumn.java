package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.analysis.LeafSpread.LeafPower;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

/**
 * The figures of one column over units: an index, an area, an item, a printed part.
 *
 * @param id the code of the area or item, or the measure, e.g. {@code index}
 * @param name its name
 * @param item true for a scored item
 * @param full the most that a unit can have; empty where it is not known
 * @param values the figures of the units that have one
 */
public record FigureColumn(
        String id, Text name, boolean item, Optional<BigDecimal> full, Map<Unit, BigDecimal> values) {

    private static final BigDecimal FENCE = new BigDecimal("1.5");

    public FigureColumn {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(full, "full");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Tells what the column does with units.
     *
     * @return whether it tells them apart; unknown for fewer than two figures
     */
    public LeafPower power() {
        List<BigDecimal> sorted = sorted();
        if (sorted.size() < 2) {
            return LeafPower.UNKNOWN;
        }
        BigDecimal first = sorted.get(0);
        if (first.compareTo(sorted.get(sorted.size() - 1)) != 0) {
            return LeafPower.DISCRIMINATES;
        }
        if (first.signum() == 0) {
            return LeafPower.ALL_ZERO;
        }
        return full.filter(most -> most.compareTo(first) == 0).isPresent() ? LeafPower.ALL_FULL : LeafPower.ALL_EQUAL;
    }

    /**
     * Returns the mean.
     *
     * @return the mean of the figures; empty if there is none
     */
    public Optional<BigDecimal> mean() {
        return values.isEmpty() ? Optional.empty() : Optional.of(PreciseStatistics.mean(List.copyOf(values.values())));
    }

    /**
     * Returns the figures in order.
     *
     * @return from the least to the most
     */
    public List<BigDecimal> sorted() {
        return values.values().stream().sorted().toList();
    }

    /**
     * Returns the units outside of Tukey's fences: more than one and a half times the distance of the quartiles below
     * the first or above the third.
     *
     * @return by unit, in the order of the units; none for fewer than five figures, or where the middle half is the
     *     same
     */
    public Map<Unit, BigDecimal> outliers() {
        Map<Unit, BigDecimal> outliers = new LinkedHashMap<>();
        List<BigDecimal> sorted = sorted();
        if (sorted.size() < 5) {
            return outliers;
        }
        BigDecimal low = PreciseStatistics.quartile(sorted, 1);
        BigDecimal high = PreciseStatistics.quartile(sorted, 3);
        BigDecimal fence = high.subtract(low).multiply(FENCE);
        if (fence.signum() > 0) {
            values.forEach((unit, value) -> {
                if (value.compareTo(low.subtract(fence)) < 0 || value.compareTo(high.add(fence)) > 0) {
                    outliers.put(unit, value);
                }
            });
        }
        return outliers;
    }

    /** The figures of the units that both columns have, side by side. */
    List<List<BigDecimal>> pairs(FigureColumn other) {
        List<BigDecimal> own = new ArrayList<>();
        List<BigDecimal> others = new ArrayList<>();
        values.forEach((unit, value) -> {
            BigDecimal beside = other.values().get(unit);
            if (beside != null) {
                own.add(value);
                others.add(beside);
            }
        });
        return List.of(own, others);
    }
}
