package vn.parindex.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.value.Share;

/**
 * How the indices of a group of units are spread: of the wards of a province, of its communes and special zones, of
 * all.
 *
 * @param group the group's name; empty for all units together
 * @param units the number of units with a rank
 * @param withoutRank the number of units without one
 * @param mean the mean of the ranked units; empty if there are none
 * @param median the median of the ranked units
 * @param least the least index of a ranked unit
 * @param greatest the greatest index of a ranked unit
 */
public record GroupSpread(
        String group,
        int units,
        int withoutRank,
        Optional<Share> mean,
        Optional<Share> median,
        Optional<Share> least,
        Optional<Share> greatest) {

    public GroupSpread {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(median, "median");
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(greatest, "greatest");
    }

    /**
     * Obtains the spread of one ranking.
     *
     * @param group what to call it
     * @param ranking the ranking
     * @return the spread of its ranked units
     */
    public static GroupSpread of(String group, Ranking ranking) {
        List<Share> sorted = ranking.ranked().stream()
                .map(RankedUnit::compared)
                .sorted(Comparator.naturalOrder())
                .toList();
        int without = ranking.withoutRank().size();
        if (sorted.isEmpty()) {
            Optional<Share> none = Optional.empty();
            return new GroupSpread(group, 0, without, none, none, none, none);
        }
        int last = sorted.size() - 1;
        return new GroupSpread(
                group,
                sorted.size(),
                without,
                Optional.of(Share.mean(sorted)),
                Optional.of(Share.mean(List.of(sorted.get(last / 2), sorted.get((last + 1) / 2)))),
                Optional.of(sorted.get(0)),
                Optional.of(sorted.get(last)));
    }

    /**
     * Obtains the spread of each of several rankings.
     *
     * @param rankings the rankings by the names of their groups, as {@link Ranking#byGroup} gives them
     * @return in the order of the map
     */
    public static List<GroupSpread> of(Map<String, Ranking> rankings) {
        return rankings.entrySet().stream()
                .map(group -> of(group.getKey(), group.getValue()))
                .toList();
    }
}
