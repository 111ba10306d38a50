package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.parindex.value.Share;
import vn.parindex.value.Unit;

/**
 * How firm a unit's index and rank are.
 *
 * @param unit the unit
 * @param index its index as computed
 * @param rank its rank as computed
 * @param indexLow the index that 2.5 % of the draws lie below, in percent, two decimals
 * @param indexHigh the index that 2.5 % of the draws lie above
 * @param rankLow the best rank of the middle 95 % of the draws
 * @param rankHigh the worst rank of them
 * @param chances the share of draws in each band of the methodology's first scale, by the band's id, from the highest;
 *     empty if it has none
 * @param tied the ids of the units that are above it in more than 5 and less than 95 % of the draws
 */
public record FirmUnit(
        Unit unit,
        Share index,
        int rank,
        BigDecimal indexLow,
        BigDecimal indexHigh,
        int rankLow,
        int rankHigh,
        Map<String, Share> chances,
        List<String> tied) {

    public FirmUnit {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(indexLow, "indexLow");
        Objects.requireNonNull(indexHigh, "indexHigh");
        chances = Collections.unmodifiableMap(new LinkedHashMap<>(chances));
        tied = List.copyOf(tied);
    }
}
