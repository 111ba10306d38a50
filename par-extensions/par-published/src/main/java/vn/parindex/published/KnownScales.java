package vn.parindex.published;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Scales as far as they are known: the groups of a year's report and the ratings of single provinces. */
final class KnownScales {

    private record Group(String level, int year, String group, Band band) {}

    private record Rated(String province, int from, int to, int order, BigDecimal least) {}

    private static final List<Group> GROUPS =
            Tsv.rows("groups.tsv", "level", "year", "group", "from", "below", "source", "grade").stream()
                    .map(r -> new Group(
                            r.get("level"),
                            Integer.parseInt(r.get("year")),
                            Words.key(r.get("group")),
                            new Band(bound(r, "from"), bound(r, "below"))))
                    .toList();
    private static final List<Rated> RATINGS =
            Tsv.rows("ratings.tsv", "province", "from", "to", "rating", "least", "source", "grade").stream()
                    .map(r -> new Rated(
                            Words.key(r.get("province")),
                            Integer.parseInt(r.get("from")),
                            Integer.parseInt(r.get("to")),
                            Rating.order(r.get("rating")).orElseThrow(),
                            new BigDecimal(r.get("least"))))
                    .toList();

    private KnownScales() {}

    /** The band of a group that the report names by a letter. */
    static Optional<Band> group(String level, int year, String letterKey) {
        return GROUPS.stream()
                .filter(g ->
                        g.level().equals(level) && g.year() == year && g.group().equals(letterKey))
                .map(Group::band)
                .findFirst();
    }

    /**
     * The least index of each rating in a province, by the order of the rating; the first is its best rating. Empty if
     * not known.
     */
    static TreeMap<Integer, BigDecimal> ratings(String provinceKey, int year) {
        TreeMap<Integer, BigDecimal> least = new TreeMap<>();
        for (Rated rated : RATINGS) {
            if (rated.province().equals(provinceKey) && rated.from() <= year && year <= rated.to()) {
                least.put(rated.order(), rated.least());
            }
        }
        return least;
    }

    private static Optional<BigDecimal> bound(Map<String, String> row, String column) {
        return row.get(column).isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(row.get(column)));
    }
}
