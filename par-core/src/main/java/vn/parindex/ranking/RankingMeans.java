package vn.parindex.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.value.NameKey;
import vn.parindex.value.NameOrder;
import vn.parindex.value.Share;

/**
 * The means of the ranked units. Units without a rank are not in them, as in published reports.
 *
 * @param all the mean of all; empty if no unit is ranked
 * @param byGroup one mean a group of units, e.g. a region, in the Vietnamese order of the groups' names; spellings of
 *     one name are one group; units of no group under the empty name, first
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
        Map<NameKey, List<RankedUnit>> groups = new LinkedHashMap<>();
        ranked.forEach(unit -> groups.computeIfAbsent(NameKey.of(unit.unit().group()), g -> new ArrayList<>())
                .add(unit));
        GroupMean all = mean("", ranked);
        return new RankingMeans(
                Optional.of(all),
                groups.values().stream()
                        .map(units -> mean(units.get(0).unit().group(), units))
                        .sorted(Comparator.comparing(GroupMean::group, NameOrder.VIETNAMESE))
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
