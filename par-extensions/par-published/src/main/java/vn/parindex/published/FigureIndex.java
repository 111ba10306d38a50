package vn.parindex.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.value.NameKey;

/** All rows, found by unit and year and by the units that share a ranking. */
final class FigureIndex {

    private record Key(int year, String level, String name) {}

    private final RoundFacts facts;
    private final Map<Key, UnitFigures> sheets = new LinkedHashMap<>();
    private final Map<Key, RankedSet> blocks = new LinkedHashMap<>();
    private final List<CheckedRelation> contradictions = new ArrayList<>();
    private final Map<Figure, Figure> twins = new IdentityHashMap<>();

    /**
     * Files the rows; where two rows print one figure the longer one is kept, and none if they contradict each other.
     */
    FigureIndex(List<Figure> rows, RoundFacts facts) {
        this.facts = facts;
        Map<Key, Map<String, List<Figure>>> figures = new LinkedHashMap<>();
        for (Figure row : rows) {
            figures.computeIfAbsent(new Key(row.year(), row.level(), row.unit().key()), k -> new LinkedHashMap<>())
                    .computeIfAbsent(row.measure().key(), k -> new ArrayList<>())
                    .add(row);
        }
        figures.forEach((key, byMeasure) -> {
            UnitFigures sheet =
                    new UnitFigures(byMeasure.values().iterator().next().get(0), facts);
            byMeasure.values().forEach(same -> figure(same).ifPresent(sheet::put));
            sheets.put(key, sheet);
            blocks.computeIfAbsent(
                            new Key(key.year(), key.level(), sheet.unit().scope()),
                            k -> new RankedSet(k.year(), k.level(), k.name(), facts))
                    .add(sheet);
        });
    }

    /** The rows of a file, with the decimals of their neighbours. */
    static List<Figure> rows(List<PublishedScore> scores, RoundFacts facts) {
        ColumnDecimals decimals = new ColumnDecimals();
        Map<String, FigureMeasure> measures = new LinkedHashMap<>();
        Map<String, UnitName> units = new LinkedHashMap<>();
        for (PublishedScore score : scores) {
            FigureMeasure measure = measures.computeIfAbsent(score.measure(), FigureMeasure::of);
            UnitName unit = units.computeIfAbsent(
                    score.level() + "|" + score.unit(), k -> UnitName.of(score.level(), score.unit(), facts));
            if (measure.kind().isNumber()) {
                decimals.note(score, measure, unit, number(score));
            }
        }
        List<Figure> rows = new ArrayList<>();
        for (PublishedScore score : scores) {
            FigureMeasure measure = measures.get(score.measure());
            UnitName unit = units.get(score.level() + "|" + score.unit());
            BigDecimal value = measure.kind().isNumber() ? number(score) : BigDecimal.ZERO;
            BigDecimal half = measure.kind().isNumber() ? decimals.half(score, measure, unit, value) : BigDecimal.ZERO;
            rows.add(new Figure(rows.size(), score, measure, unit, value, half));
        }
        return rows;
    }

    RoundFacts facts() {
        return facts;
    }

    Collection<UnitFigures> sheets() {
        return sheets.values();
    }

    Collection<RankedSet> blocks() {
        return blocks.values();
    }

    List<CheckedRelation> contradictions() {
        return contradictions;
    }

    /** The row that stands for a figure which several rows print. */
    Figure standingFor(Figure row) {
        return twins.getOrDefault(row, row);
    }

    /** The same unit in the year before; a mean may be of another number of units. */
    Optional<UnitFigures> yearBefore(UnitFigures sheet) {
        UnitFigures same =
                sheets.get(new Key(sheet.year() - 1, sheet.level(), sheet.unit().key()));
        if (same != null || sheet.unit().role() != UnitName.NameKind.MEAN) {
            return Optional.ofNullable(same);
        }
        RankedSet before =
                blocks.get(new Key(sheet.year() - 1, sheet.level(), sheet.unit().scope()));
        List<UnitFigures> means = before == null ? List.of() : before.with(UnitName.NameKind.MEAN);
        return means.size() == 1 ? Optional.of(means.get(0)) : Optional.empty();
    }

    /** The block that a sheet is in. */
    RankedSet block(UnitFigures sheet) {
        return blocks.get(new Key(sheet.year(), sheet.level(), sheet.unit().scope()));
    }

    private Optional<Figure> figure(List<Figure> same) {
        Figure longest = same.get(0);
        if (longest.measure().kind() == FigureMeasure.Kind.UNKNOWN) {
            return Optional.of(longest);
        }
        for (Figure row : same) {
            longest = row.value().scale() > longest.value().scale() ? row : longest;
        }
        for (Figure row : same) {
            if (!agree(row, longest)) {
                contradictions.add(CheckedRelation.failed(
                        Relation.SAME_FIGURE,
                        CheckedRelation.members(same),
                        "unit",
                        row.score().unit(),
                        "year",
                        row.score().year(),
                        "measure",
                        row.score().measure(),
                        "first",
                        row.shown(),
                        "firstLine",
                        String.valueOf(row.score().line()),
                        "second",
                        longest.shown(),
                        "secondLine",
                        String.valueOf(longest.score().line())));
                return Optional.empty();
            }
        }
        for (Figure row : same) {
            twins.put(row, longest);
        }
        return Optional.of(longest);
    }

    private static boolean agree(Figure row, Figure longest) {
        if (!row.measure().kind().isNumber()) {
            return NameKey.of(row.score().value())
                    .toString()
                    .equals(NameKey.of(longest.score().value()).toString());
        }
        return longest.value()
                        .setScale(row.value().scale(), RoundingMode.HALF_UP)
                        .compareTo(row.value())
                == 0;
    }

    private static BigDecimal number(PublishedScore score) {
        return score.number().orElseThrow(() -> new IllegalArgumentException("not a number: " + score));
    }
}
