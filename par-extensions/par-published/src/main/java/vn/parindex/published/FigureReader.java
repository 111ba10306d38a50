package vn.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Reads measure, unit and exactness from each row of a file; each different text is read once. */
final class FigureReader {

    private final RoundFacts facts;
    private final Map<String, FigureMeasure> measures = new HashMap<>();
    private final UnitLists units;
    private final ColumnDecimals decimals = new ColumnDecimals();

    private FigureReader(List<PublishedScore> scores, RoundFacts facts) {
        this.facts = facts;
        this.units = new UnitLists(scores, facts);
    }

    /** The figures in the order of the rows, each with the decimals of its neighbours. */
    static List<Figure> read(List<PublishedScore> scores, RoundFacts facts) {
        FigureReader reader = new FigureReader(scores, facts);
        scores.forEach(reader::countDecimals);
        List<Figure> figures = new ArrayList<>(scores.size());
        scores.forEach(score -> figures.add(reader.figure(score)));
        return figures;
    }

    private void countDecimals(PublishedScore score) {
        FigureMeasure measure = measure(score);
        if (measure.kind().isNumber()) {
            decimals.note(score, measure, unit(score), number(score));
        }
    }

    private Figure figure(PublishedScore score) {
        FigureMeasure measure = measure(score);
        UnitName unit = unit(score);
        OptionalInt area = measure.isOfArea() ? facts.areaNumber(measure.name()) : OptionalInt.empty();
        if (!measure.kind().isNumber()) {
            return new Figure(score, measure, unit, area, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        BigDecimal value = number(score);
        return new Figure(score, measure, unit, area, value, decimals.half(score, measure, unit, value));
    }

    private FigureMeasure measure(PublishedScore score) {
        return measures.computeIfAbsent(score.measure(), FigureMeasure::of);
    }

    private UnitName unit(PublishedScore score) {
        return units.name(score);
    }

    private static BigDecimal number(PublishedScore score) {
        return score.number().orElseThrow(() -> new IllegalArgumentException("not a number: " + score));
    }
}
