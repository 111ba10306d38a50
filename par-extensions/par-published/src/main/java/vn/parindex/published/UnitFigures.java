package vn.parindex.published;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of one unit in one year, each once. */
final class UnitFigures {

    private final UnitName name;
    private final int year;
    private final String level;
    private final boolean outside;
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    UnitFigures(Figure first, RoundFacts facts) {
        name = first.unit();
        year = first.year();
        level = first.level();
        outside = facts.isOutside(level, name.own());
    }

    void put(Figure figure) {
        figures.put(figure.measure().key(), figure);
    }

    UnitName name() {
        return name;
    }

    int year() {
        return year;
    }

    String level() {
        return level;
    }

    /** Checks whether it may stand outside the ranking of the others. */
    boolean isOutside() {
        return outside;
    }

    Collection<Figure> all() {
        return figures.values();
    }

    List<Figure> all(MeasureKind kind) {
        return figures.values().stream()
                .filter(figure -> figure.measure().kind() == kind)
                .toList();
    }

    Optional<Figure> get(String measureKey) {
        return Optional.ofNullable(figures.get(measureKey));
    }

    /** The figure of a kind for the same area: of the same name, or the only one of the same official number. */
    Optional<Figure> area(MeasureKind kind, Figure other) {
        List<Figure> candidates = all(kind);
        for (Figure figure : candidates) {
            if (figure.measure().name().equals(other.measure().name())) {
                return Optional.of(figure);
            }
        }
        List<Figure> same = candidates.stream()
                .filter(figure -> other.area().isPresent() && figure.area().equals(other.area()))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }
}
