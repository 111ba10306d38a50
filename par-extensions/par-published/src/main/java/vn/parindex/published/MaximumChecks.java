package vn.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Checks printed maxima: a whole set makes the scale of 100, each is that of its round, and one area has one maximum.
 */
final class MaximumChecks extends RelationChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    MaximumChecks(FigureIndex file) {
        super(file);
    }

    @Override
    void run() {
        for (RankedSet ranking : rankings()) {
            ranking.with(UnitName.NameKind.MAXIMA).forEach(unit -> {
                parts(unit);
                wholeScale(unit);
            });
            if (ranking.scope().isEmpty()) {
                areas(ranking);
            }
        }
    }

    private void parts(UnitFigures unit) {
        List<Figure> figures = unit.all(MeasureKind.MAXIMUM).stream()
                .filter(figure -> figure.area().isEmpty())
                .toList();
        if (figures.isEmpty()) {
            return;
        }
        Set<String> present =
                figures.stream().map(figure -> figure.measure().name()).collect(Collectors.toSet());
        List<Map<String, BigDecimal>> known = facts().partSets(unit.level(), unit.year());
        boolean whole = CompositionChecks.WHOLE.contains(present)
                || known.stream().anyMatch(set -> set.keySet().equals(present));
        FigureEquation equation = new FigureEquation().plus(figures).constant(HUNDRED.negate());
        if (equation.holds()) {
            add(
                    whole
                            ? CheckedRelation.held(Relation.MAXIMA_SUM, CheckedRelation.members(figures))
                            : CheckedRelation.agreeing(Relation.MAXIMA_SUM, CheckedRelation.members(figures)));
        } else if (whole || equation.residual().signum() > 0) {
            add(sum(figures, equation));
        }
        for (Figure figure : figures) {
            ofRound(
                    figure,
                    figure.value(),
                    known.stream()
                            .map(set -> set.get(figure.measure().name()))
                            .filter(m -> m != null)
                            .toList());
        }
    }

    /** The maxima in the words of area figures, against the round's where known, else against each other. */
    private void areas(RankedSet ranking) {
        Map<String, List<Figure>> byArea = new TreeMap<>();
        for (UnitFigures unit : ranking.all()) {
            for (Figure figure : unit.all()) {
                if (isArea(figure) && figure.measure().maximum().isPresent() || isMaximumOfArea(figure)) {
                    String area = figure.measure().kind() == MeasureKind.MAXIMUM
                                    || figure.area().isPresent()
                            ? "#" + figure.area().orElse(0)
                            : figure.measure().name();
                    byArea.computeIfAbsent(area, n -> new ArrayList<>()).add(figure);
                }
            }
        }
        byArea.forEach((name, figures) -> {
            Optional<BigDecimal> known = facts().areaMaximum(
                            ranking.level(), ranking.year(), figures.get(0).area());
            Set<BigDecimal> printed = figures.stream()
                    .map(MaximumChecks::maximum)
                    .map(PrintedNumber::plain)
                    .collect(Collectors.toSet());
            if (known.isPresent()) {
                figures.forEach(figure -> ofRound(figure, maximum(figure), List.of(known.get())));
            } else if (printed.size() > 1) {
                figures.forEach(figure -> add(wrong(figure, maximum(figure), List.copyOf(printed))));
            }
        });
    }

    private static boolean isArea(Figure figure) {
        return figure.measure().kind() == MeasureKind.AREA_POINTS
                || figure.measure().kind() == MeasureKind.LOST;
    }

    /** Checks whether a figure is the maximum of an area whose number is known. */
    private static boolean isMaximumOfArea(Figure figure) {
        return figure.measure().kind() == MeasureKind.MAXIMUM && figure.area().isPresent();
    }

    /** The printed maximum, or that in the words of a figure. */
    private static BigDecimal maximum(Figure figure) {
        return figure.measure().kind() == MeasureKind.MAXIMUM
                ? figure.value()
                : figure.measure().maximum().orElseThrow();
    }

    /** The maxima of all areas make the scale. */
    private void wholeScale(UnitFigures unit) {
        List<Figure> areas = unit.all(MeasureKind.MAXIMUM).stream()
                .filter(MaximumChecks::isMaximumOfArea)
                .toList();
        OptionalInt count = facts().areaCount(unit.level(), unit.year());
        FigureEquation equation = new FigureEquation().plus(areas).constant(HUNDRED.negate());
        boolean whole = count.isPresent() && areas.size() == count.getAsInt();
        if (equation.holds() && whole) {
            add(CheckedRelation.held(Relation.MAXIMA_SUM, CheckedRelation.members(areas)));
        } else if (!equation.holds() && (whole || equation.residual().signum() > 0)) {
            add(sum(areas, equation));
        }
    }

    private static CheckedRelation sum(List<Figure> figures, FigureEquation equation) {
        return CheckedRelation.failed(
                Relation.MAXIMA_SUM,
                CheckedRelation.members(figures),
                figures.get(0),
                "terms",
                FigureEquation.joined(figures, "+"),
                "computed",
                PrintedNumber.plain(equation.residual().add(HUNDRED)),
                "expected",
                HUNDRED);
    }

    private void ofRound(Figure figure, BigDecimal maximum, List<BigDecimal> allowed) {
        if (allowed.isEmpty()) {
            return;
        }
        if (allowed.stream().noneMatch(m -> m.compareTo(maximum) == 0)) {
            add(wrong(figure, maximum, allowed));
        } else if (figure.measure().kind() == MeasureKind.MAXIMUM) {
            add(CheckedRelation.held(
                    Relation.MAXIMUM,
                    List.of(new CheckedRelation.RelationMember(
                            figure, Optional.of(OpenInterval.between(maximum, maximum))))));
        }
    }

    private static CheckedRelation wrong(Figure figure, BigDecimal maximum, List<BigDecimal> allowed) {
        return CheckedRelation.failed(
                Relation.MAXIMUM,
                List.of(CheckedRelation.RelationMember.of(figure)),
                figure,
                "measure",
                figure.score().measureLabel(),
                "got",
                maximum,
                "allowed",
                CheckedRelation.inEach(language -> allowed.stream()
                        .sorted()
                        .map(m -> language.number(PrintedNumber.plain(m)))
                        .collect(Collectors.joining(" / "))));
    }
}
