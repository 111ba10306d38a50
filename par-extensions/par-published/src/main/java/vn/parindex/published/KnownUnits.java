package vn.parindex.published;

import java.util.List;
import java.util.OptionalInt;

/** How many units are ranked together, and which stand outside a ranking, as far as it is known. */
final class KnownUnits {

    private record Size(String level, int from, int to, int count) {}

    private record Outside(String level, String unitKey) {}

    private static final List<Size> SIZES =
            Tsv.rows("units.tsv", "level", "from", "to", "count", "source", "grade").stream()
                    .map(r -> new Size(
                            r.get("level"),
                            Integer.parseInt(r.get("from")),
                            Integer.parseInt(r.get("to")),
                            Integer.parseInt(r.get("count"))))
                    .toList();
    private static final List<Outside> OUTSIDE =
            Tsv.rows("outside-ranking.tsv", "level", "unit", "source", "grade").stream()
                    .map(r -> new Outside(r.get("level"), Words.key(r.get("unit"))))
                    .toList();

    private KnownUnits() {}

    /** The number of units ranked at a level in a year. */
    static OptionalInt count(String level, int year) {
        return SIZES.stream()
                .filter(s -> s.level().equals(level) && s.from() <= year && year <= s.to())
                .mapToInt(Size::count)
                .findFirst();
    }

    /**
     * Whether a unit may stand outside its level's ranking: special ministries, agencies of the centre in a province.
     */
    static boolean outside(String level, String ownNameKey) {
        return OUTSIDE.stream().anyMatch(o -> o.level().equals(level) && ownNameKey.startsWith(o.unitKey()));
    }
}
