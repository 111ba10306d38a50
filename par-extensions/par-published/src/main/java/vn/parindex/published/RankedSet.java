package vn.parindex.published;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The units of one list of a level in one year, which share a ranking, and what is printed of them together. */
final class RankedSet {

    private final RoundFacts facts;
    private final int year;
    private final String level;
    private final String scope;
    private final String list;
    private final Map<UnitName.NameKind, List<UnitFigures>> units = new EnumMap<>(UnitName.NameKind.class);

    RankedSet(int year, String level, String scope, String list, RoundFacts facts) {
        this.facts = facts;
        this.year = year;
        this.level = level;
        this.scope = scope;
        this.list = list;
    }

    void add(UnitFigures unit) {
        units.computeIfAbsent(unit.name().kind(), kind -> new ArrayList<>()).add(unit);
    }

    int year() {
        return year;
    }

    String level() {
        return level;
    }

    /** The key of the province in front; empty for the ministry's own round. */
    String scope() {
        return scope;
    }

    List<UnitFigures> units() {
        return with(UnitName.NameKind.UNIT);
    }

    List<UnitFigures> with(UnitName.NameKind kind) {
        return Collections.unmodifiableList(units.getOrDefault(kind, List.of()));
    }

    /** All units and what is printed of several. */
    List<UnitFigures> all() {
        return units.values().stream().flatMap(List::stream).toList();
    }

    /** Returns how many units are ranked together: from the table, else from what is printed of the whole set. */
    OptionalInt size() {
        OptionalInt known = scope.isEmpty() && list.isEmpty()
                ? facts.rankedUnits(level, year)
                : facts.listSize(level, year, scope, list);
        if (known.isPresent()) {
            return known;
        }
        List<Integer> printed = Stream.concat(
                        with(UnitName.NameKind.MEAN).stream(), with(UnitName.NameKind.SET).stream())
                .filter(unit -> !unit.name().isOfCentre())
                .map(unit -> unit.name().size())
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .distinct()
                .toList();
        return printed.size() == 1 ? OptionalInt.of(printed.get(0)) : OptionalInt.empty();
    }
}
