package vn.parindex.published;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The figures of one unit in one year, each once. */
final class UnitFigures {

    private final RoundFacts facts;
    private final boolean outside;
    private final UnitName unit;
    private final int year;
    private final String level;
    private final Map<String, Figure> rows = new LinkedHashMap<>();

    UnitFigures(Figure first, RoundFacts facts) {
        this.facts = facts;
        outside = facts.isOutside(first.level(), first.unit().own());
        unit = first.unit();
        year = first.year();
        level = first.level();
    }

    void put(Figure row) {
        rows.put(row.measure().key(), row);
    }

    UnitName unit() {
        return unit;
    }

    int year() {
        return year;
    }

    String level() {
        return level;
    }

    /** Whether it may stand outside the ranking of the others. */
    boolean isOutside() {
        return outside;
    }

    Collection<Figure> rows() {
        return rows.values();
    }

    Optional<Figure> get(String measureKey) {
        return Optional.ofNullable(rows.get(measureKey));
    }

    List<Figure> all(FigureMeasure.Kind kind) {
        return rows.values().stream()
                .filter(row -> row.measure().kind() == kind)
                .toList();
    }

    /** The row of a kind for the same area: of the same name, or the only one of the same official number. */
    Optional<Figure> area(FigureMeasure.Kind kind, Figure other) {
        List<Figure> candidates = all(kind);
        for (Figure row : candidates) {
            if (row.measure().name().equals(other.measure().name())) {
                return Optional.of(row);
            }
        }
        OptionalInt number = facts.areaNumber(other.measure().name());
        List<Figure> same = candidates.stream()
                .filter(row -> number.isPresent()
                        && facts.areaNumber(row.measure().name()).equals(number))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }
}
