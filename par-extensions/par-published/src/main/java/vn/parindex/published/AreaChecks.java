package vn.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.value.Language;

/**
 * Checks a unit's areas: their points make the index, their percentages follow, and their lost points are what the
 * index lacks.
 */
final class AreaChecks extends RelationChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Lost points of areas with at least so many of the 100 points are all lost points: an area that lost nothing is
     * not named.
     */
    private static final BigDecimal NEARLY_ALL = BigDecimal.valueOf(80);

    AreaChecks(FigureIndex file) {
        super(file);
    }

    @Override
    void run() {
        for (UnitFigures unit : units()) {
            List<Figure> areas = unit.all(MeasureKind.AREA_POINTS);
            List<Figure> lost = unit.all(MeasureKind.LOST);
            if (!areas.isEmpty()) {
                sum(unit, areas);
            }
            if (!lost.isEmpty()) {
                lostSum(unit, lost);
            }
            for (Figure area : areas) {
                share(unit, area);
                unit.area(MeasureKind.LOST, area).ifPresent(figure -> loss(area, figure));
            }
            if (areas.isEmpty()) {
                sumOfPercentages(unit);
            }
        }
    }

    private void sum(UnitFigures unit, List<Figure> areas) {
        Optional<Figure> points = unit.get("points");
        Optional<Figure> index = unit.get("index");
        Optional<Figure> printed = points.isPresent() ? points : index;
        if (printed.isEmpty()) {
            return;
        }
        Optional<Figure> scale = unit.get("max_points");
        BigDecimal total =
                points.isPresent() ? HUNDRED : scale.map(Figure::value).orElse(HUNDRED);
        Optional<BigDecimal> maxima = maxima(areas);
        FigureEquation equation = new FigureEquation();
        areas.forEach(figure -> equation.plus(figure, HUNDRED));
        equation.plus(printed.get(), total.negate());
        BigDecimal whole = scale.map(Figure::value).orElse(HUNDRED);
        CheckedRelation check = equation.check(
                Relation.AREAS_SUM, printed.get(), total, language -> FigureEquation.joined(areas, "+", language));
        if (isWhole(unit, areas, maxima, whole) || tooMuch(equation, maxima, whole)) {
            add(check);
        } else if (check.holds() && areas.size() > 1 && !areLacking(unit, areas, maxima, whole)) {
            add(CheckedRelation.agreeing(check.relation(), check.members()));
        }
        boolean unknownRound = scale.isEmpty()
                && areas.stream().noneMatch(area -> ofRound(area).isPresent());
        if (unknownRound && maxima.filter(m -> m.compareTo(whole) > 0).isPresent()) {
            add(CheckedRelation.failed(
                    Relation.MAXIMA_SUM,
                    CheckedRelation.members(areas),
                    areas.get(0),
                    "terms",
                    CheckedRelation.inEach(language -> maximaShown(areas, language)),
                    "computed",
                    PrintedNumber.plain(maxima.get()),
                    "expected",
                    whole));
        }
    }

    /** All areas are there: their maxima make the scale, or they are as many as the level has. */
    private boolean isWhole(UnitFigures unit, List<Figure> areas, Optional<BigDecimal> maxima, BigDecimal whole) {
        OptionalInt count = facts().areaCount(unit.level(), unit.year());
        return maxima.filter(m -> m.compareTo(whole) == 0).isPresent()
                || count.isPresent() && areas.size() >= count.getAsInt();
    }

    /** Other areas are known: the maxima do not make the scale, or the level has more areas. */
    private boolean areLacking(UnitFigures unit, List<Figure> areas, Optional<BigDecimal> maxima, BigDecimal whole) {
        OptionalInt count = facts().areaCount(unit.level(), unit.year());
        return maxima.filter(m -> m.compareTo(whole) < 0).isPresent()
                || count.isPresent() && areas.size() < count.getAsInt();
    }

    /** The areas that are printed give more than the total, or leave more than the others can give. */
    private static boolean tooMuch(FigureEquation equation, Optional<BigDecimal> maxima, BigDecimal whole) {
        BigDecimal left = equation.residual().negate();
        boolean over = left.add(equation.tolerance()).signum() <= 0;
        return over
                || maxima.isPresent()
                        && left.subtract(equation.tolerance())
                                        .compareTo(whole.subtract(maxima.get())
                                                .max(BigDecimal.ZERO)
                                                .multiply(HUNDRED))
                                > 0;
    }

    private void share(UnitFigures unit, Figure area) {
        Optional<Figure> percent = unit.area(MeasureKind.AREA_PERCENT, area);
        Optional<BigDecimal> maximum = maximum(area);
        if (percent.isPresent() && maximum.isPresent()) {
            add(new FigureEquation()
                    .plus(area, HUNDRED)
                    .plus(percent.get(), maximum.get().negate())
                    .check(
                            Relation.AREA_SHARE,
                            percent.get(),
                            maximum.get(),
                            language -> shown(area, maximum.get(), language)));
        }
    }

    private static String shown(Figure area, BigDecimal maximum, Language language) {
        return language.number(area.value()) + " / " + language.number(maximum);
    }

    private void loss(Figure area, Figure lost) {
        Optional<BigDecimal> maximum = maximum(area).isPresent() ? maximum(area) : maximum(lost);
        maximum.ifPresent(most -> add(new FigureEquation()
                .constant(most)
                .minus(area)
                .minus(lost)
                .check(
                        Relation.AREA_LOSS,
                        lost,
                        BigDecimal.ONE,
                        language -> language.number(most) + " − " + language.number(area.value()))));
    }

    private void lostSum(UnitFigures unit, List<Figure> lost) {
        Optional<Figure> index = unit.get("index");
        if (index.isEmpty() || unit.get("max_points").isPresent()) {
            return;
        }
        FigureEquation equation = new FigureEquation().constant(HUNDRED).minus(index.get());
        lost.forEach(equation::minus);
        CheckedRelation check = equation.check(
                Relation.LOST_SUM,
                index.get(),
                BigDecimal.ONE,
                language -> "100 − (" + FigureEquation.joined(lost, "+", language) + ")");
        boolean nearlyAll =
                maxima(lost).filter(m -> m.compareTo(NEARLY_ALL) >= 0).isPresent();
        boolean tooMuch = equation.residual().add(equation.tolerance()).signum() <= 0;
        if (nearlyAll || tooMuch) {
            add(check);
        } else if (check.holds() && lost.size() > 1) {
            add(CheckedRelation.agreeing(check.relation(), check.members()));
        }
    }

    /** Percentages of all areas, where their points are not printed but the maxima are known. */
    private void sumOfPercentages(UnitFigures unit) {
        List<Figure> percents = unit.all(MeasureKind.AREA_PERCENT);
        Optional<Figure> index = unit.get("index");
        if (percents.isEmpty() || index.isEmpty()) {
            return;
        }
        FigureEquation equation = new FigureEquation();
        BigDecimal total = BigDecimal.ZERO;
        List<String> terms = new ArrayList<>();
        for (Figure percent : percents) {
            Optional<BigDecimal> maximum = maximum(percent);
            if (maximum.isEmpty()) {
                return;
            }
            total = total.add(maximum.get());
            equation.plus(percent, maximum.get());
            terms.add(percent.score().value() + "% × " + maximum.get().toPlainString());
        }
        if (total.compareTo(HUNDRED) == 0) {
            equation.plus(index.get(), HUNDRED.negate());
            String shown = String.join(" + ", terms);
            add(equation.check(Relation.AREAS_SUM, index.get(), HUNDRED, language -> shown));
        }
    }

    private String maximaShown(List<Figure> areas, Language language) {
        return String.join(
                " + ",
                areas.stream()
                        .map(figure -> language.number(maximum(figure).orElseThrow()))
                        .toList());
    }

    /** The maxima of these areas together, if all are known. */
    private Optional<BigDecimal> maxima(List<Figure> areas) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure area : areas) {
            Optional<BigDecimal> maximum = maximum(area);
            if (maximum.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(maximum.get());
        }
        return Optional.of(sum);
    }

    /** The maximum in the figure's words, else that of the round. */
    private Optional<BigDecimal> maximum(Figure area) {
        return area.measure().maximum().isPresent() ? area.measure().maximum() : ofRound(area);
    }

    private Optional<BigDecimal> ofRound(Figure area) {
        return facts().areaMaximum(area.level(), area.year(), area.area());
    }
}
