package vn.parindex.published;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.parindex.value.NameKey;

/**
 * The names of a file's units, each with the list that it is ranked in: as its row says, else as other rows of the same
 * unit and year say with one voice, else as the facts of rounds know.
 */
final class UnitLists {

    /** The list of the agencies of the centre in a province, of which only means and counts are printed. */
    private static final String OF_CENTRE = "ngành dọc";

    private record UnitYear(int year, String level, String unit) {}

    private record NamedUnit(UnitYear unit, String list) {}

    private final RoundFacts facts;
    private final Map<UnitYear, TreeSet<String>> given = new HashMap<>();
    private final Map<NamedUnit, UnitName> names = new HashMap<>();
    private final Map<String, UnitName> plain = new HashMap<>();

    UnitLists(List<PublishedScore> rows, RoundFacts facts) {
        this.facts = facts;
        for (PublishedScore row : rows) {
            if (!row.list().isEmpty()) {
                given.computeIfAbsent(unitYear(row, plain(row).key()), unit -> new TreeSet<>())
                        .add(NameKey.of(row.list()).toString());
            }
        }
    }

    /** Returns the name of a row's unit with its list. */
    UnitName name(PublishedScore row) {
        return names.computeIfAbsent(new NamedUnit(unitYear(row, row.unit()), row.list()), key -> {
            UnitName name = plain(row);
            return name.in(list(row, name));
        });
    }

    private String list(PublishedScore row, UnitName name) {
        if (!row.list().isEmpty()) {
            return NameKey.of(row.list()).toString();
        }
        TreeSet<String> others = given.getOrDefault(unitYear(row, name.key()), new TreeSet<>());
        if (others.size() == 1) {
            return others.first();
        }
        return name.isOfCentre()
                ? OF_CENTRE
                : facts.list(row.level(), row.year().value(), name).orElse("");
    }

    private UnitName plain(PublishedScore row) {
        return plain.computeIfAbsent(
                row.level() + "|" + row.unit(), key -> UnitName.of(row.level(), row.unit(), facts));
    }

    private static UnitYear unitYear(PublishedScore row, String unit) {
        return new UnitYear(row.year().value(), row.level(), unit);
    }
}
