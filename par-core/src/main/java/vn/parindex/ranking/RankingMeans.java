package vn.parindex.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.value.Share;

/**
 * The means of the ranked units. Units without a rank are not in them, as in published reports.
 *
 * @param all the mean of all; empty if no unit is ranked
 * @param byGroup one mean a group of units, e.g. a region, by name of group in code point order; units of no group
 *     under the empty name, first
 * @param above the units above the exact mean of all, by rank; a unit at the mean is not above it
 */
public record RankingMeans(Optional<GroupMean> all, List<GroupMean> byGroup, List<RankedUnit> above) {

    public RankingMeans {
        Objects.requireNonNull(all, "all");
        byGroup = List.copyOf(byGroup);
        above = List.copyOf(above);
    }

    static RankingMeans of(List<RankedUnit> ranked) {
        if (ranked.isEmpty()) {
            return new RankingMeans(Optional.empty(), List.of(), List.of());
        }
        Map<String, List<RankedUnit>> groups = new TreeMap<>(CodePointOrder.ORDER);
        ranked.forEach(unit -> groups.computeIfAbsent(unit.unit().group(), g -> new ArrayList<>())
                .add(unit));
        GroupMean all = mean("", ranked);
        return new RankingMeans(
                Optional.of(all),
                groups.entrySet().stream()
                        .map(e -> mean(e.getKey(), e.getValue()))
                        .toList(),
                ranked.stream()
                        .filter(unit -> unit.compared().compareTo(all.value()) > 0)
                        .toList());
    }

    private static GroupMean mean(String group, List<RankedUnit> units) {
        return new GroupMean(
                group,
                units.size(),
                Share.mean(units.stream().map(RankedUnit::compared).toList()));
    }
}
