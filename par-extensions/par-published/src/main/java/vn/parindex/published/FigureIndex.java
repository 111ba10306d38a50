package vn.parindex.published;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.value.NameKey;

/** The figures of a file, found by unit and year and by the units that share a ranking. */
final class FigureIndex {

    private record Key(int year, String level, String name, String list) {}

    private final RoundFacts facts;
    private final Map<Key, UnitFigures> units = new LinkedHashMap<>();
    private final Map<Key, RankedSet> rankings = new LinkedHashMap<>();
    private final List<CheckedRelation> contradictions = new ArrayList<>();
    private final Map<Figure, Figure> twins = new IdentityHashMap<>();

    /**
     * Files the figures; where two rows print one figure the longer one is kept, and none if they contradict each
     * other.
     */
    FigureIndex(List<Figure> figures, RoundFacts facts) {
        this.facts = facts;
        Map<Key, Map<String, List<Figure>>> byUnit = new LinkedHashMap<>();
        for (Figure figure : figures) {
            Key key = new Key(
                    figure.year(),
                    figure.level(),
                    figure.unit().key(),
                    figure.unit().list());
            byUnit.computeIfAbsent(key, k -> new LinkedHashMap<>())
                    .computeIfAbsent(figure.measure().key(), k -> new ArrayList<>())
                    .add(figure);
        }
        byUnit.forEach((key, byMeasure) -> {
            UnitFigures unit =
                    new UnitFigures(byMeasure.values().iterator().next().get(0), facts);
            byMeasure.values().forEach(same -> longest(same).ifPresent(unit::put));
            units.put(key, unit);
            rankings.computeIfAbsent(
                            new Key(key.year(), key.level(), unit.name().scope(), key.list()),
                            k -> new RankedSet(k.year(), k.level(), k.name(), k.list(), facts))
                    .add(unit);
        });
    }

    RoundFacts facts() {
        return facts;
    }

    Collection<UnitFigures> units() {
        return units.values();
    }

    Collection<RankedSet> rankings() {
        return rankings.values();
    }

    /** Figures that two rows print differently. */
    List<CheckedRelation> contradictions() {
        return contradictions;
    }

    /** The figure that stands for one which several rows print. */
    Figure standingFor(Figure figure) {
        return twins.getOrDefault(figure, figure);
    }

    /** The same unit in the year before, in the same list; a mean may be of another number of units. */
    Optional<UnitFigures> yearBefore(UnitFigures unit) {
        UnitName name = unit.name();
        UnitFigures same = units.get(new Key(unit.year() - 1, unit.level(), name.key(), name.list()));
        if (same != null || name.kind() != UnitName.NameKind.MEAN) {
            return Optional.ofNullable(same);
        }
        RankedSet before = rankings.get(new Key(unit.year() - 1, unit.level(), name.scope(), name.list()));
        List<UnitFigures> means = before == null ? List.of() : before.with(UnitName.NameKind.MEAN);
        return means.size() == 1 ? Optional.of(means.get(0)) : Optional.empty();
    }

    /** The units that a unit shares its ranking with, itself among them. */
    RankedSet ranking(UnitFigures unit) {
        return rankings.get(new Key(
                unit.year(), unit.level(), unit.name().scope(), unit.name().list()));
    }

    private Optional<Figure> longest(List<Figure> same) {
        Figure longest = same.get(0);
        if (longest.measure().kind() == MeasureKind.UNKNOWN) {
            return Optional.of(longest);
        }
        for (Figure figure : same) {
            longest = figure.value().scale() > longest.value().scale() ? figure : longest;
        }
        for (Figure figure : same) {
            if (!agree(figure, longest)) {
                contradictions.add(
                        CheckedRelation.printedTwice(same, figure.score().unit(), figure, figure, longest));
                return Optional.empty();
            }
        }
        for (Figure figure : same) {
            twins.put(figure, longest);
        }
        return Optional.of(longest);
    }

    private static boolean agree(Figure figure, Figure longest) {
        if (!figure.measure().kind().isNumber()) {
            return NameKey.of(figure.score().value())
                    .equals(NameKey.of(longest.score().value()));
        }
        return longest.value()
                        .setScale(figure.value().scale(), RoundingMode.HALF_UP)
                        .compareTo(figure.value())
                == 0;
    }
}
