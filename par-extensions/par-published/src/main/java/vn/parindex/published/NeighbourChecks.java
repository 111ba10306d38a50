package vn.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

/**
 * Checks units of which the index or the rank is not printed, but follows from other figures, against their neighbours
 * by rank.
 *
 * <p>Example: 60.00 + 25.00 make an index of 85.00 that is not printed; if its unit has rank 3 and the one of rank 2
 * has 80.00, a figure is wrong.
 */
final class NeighbourChecks extends RelationChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A quantity of a unit: as printed, or from other figures.
     *
     * @param sum the figures that make it, times {@code scale}
     * @param scale by what the sum is divided
     * @param least whether it is the least only: points of a maximum that is not printed are of 100 or of less
     * @param text how it is put together
     */
    private record Quantity(FigureEquation sum, BigDecimal scale, boolean least, Text text) {

        static Quantity of(Figure figure) {
            return new Quantity(
                    new FigureEquation().plus(figure),
                    BigDecimal.ONE,
                    false,
                    CheckedRelation.inEach(language -> language.number(figure.value())));
        }

        static Quantity of(List<Figure> figures, boolean least) {
            FigureEquation sum = new FigureEquation().plus(figures);
            return new Quantity(
                    sum,
                    BigDecimal.ONE,
                    least,
                    CheckedRelation.inEach(language -> (least ? "≥ " : "")
                            + FigureEquation.joined(figures, "+", language)
                            + (figures.size() == 1
                                    ? ""
                                    : " = " + language.number(PrintedNumber.plain(sum.residual())))));
        }

        BigDecimal low() {
            return sum.residual().subtract(sum.tolerance()).divide(scale, FigureEquation.PRECISE);
        }

        Optional<BigDecimal> high() {
            return least
                    ? Optional.empty()
                    : Optional.of(sum.residual().add(sum.tolerance()).divide(scale, FigureEquation.PRECISE));
        }

        /** Its figures, each with what would bring it below a bound, or above. */
        List<CheckedRelation.RelationMember> mending(BigDecimal bound, boolean below) {
            FigureEquation off = sum.copy().constant(bound.multiply(scale).negate());
            return below ? off.membersBelow() : off.membersAbove();
        }
    }

    NeighbourChecks(FigureIndex file) {
        super(file);
    }

    @Override
    void run() {
        for (RankedSet ranking : rankings()) {
            OrderChecks.lists(ranking.units(), "rank").forEach(this::list);
        }
    }

    private void list(List<UnitFigures> units) {
        RankNeighbours neighbours = RankNeighbours.of(units);
        for (UnitFigures unit : units) {
            Optional<Figure> index = unit.get("index");
            Optional<Figure> rank = unit.get("rank").filter(Figure::isRank);
            if (index.isPresent() && rank.isPresent()) {
                continue;
            }
            Optional<Quantity> place = rank.map(Quantity::of).or(() -> impliedRank(unit));
            if (place.isPresent()) {
                Stream.concat(index.map(Quantity::of).stream(), index.isPresent() ? Stream.of() : implied(unit))
                        .forEach(value -> check(unit, value, place.get(), neighbours));
            }
        }
    }

    private void check(UnitFigures unit, Quantity value, Quantity place, RankNeighbours neighbours) {
        int rank = place.sum().residual().intValue();
        List<PlacedFigures.PlacedFigure> against = neighbours.contradicting(rank, value.low(), value.high());
        if (rank < 1 || against.isEmpty()) {
            return;
        }
        PlacedFigures.PlacedFigure other = against.get(0);
        boolean tooHigh = value.low().compareTo(RankNeighbours.most(other)) >= 0;
        BigDecimal bound = tooHigh ? RankNeighbours.most(other) : RankNeighbours.least(other);
        List<CheckedRelation.RelationMember> members = new ArrayList<>(value.mending(bound, tooHigh));
        members.addAll(place.mending(BigDecimal.valueOf(other.place()), tooHigh));
        // one neighbour may be the wrong one itself; two vouch for each other
        if (against.size() == 1) {
            members.add(new CheckedRelation.RelationMember(
                    other.valued(),
                    Optional.of(
                            tooHigh
                                    ? new OpenInterval(
                                            Optional.of(value.low()
                                                    .subtract(other.valued().half())),
                                            Optional.empty())
                                    : new OpenInterval(
                                            Optional.empty(),
                                            value.high()
                                                    .map(h ->
                                                            h.add(other.valued().half()))))));
            Optional<BigDecimal> here = Optional.of(BigDecimal.valueOf(rank));
            members.add(new CheckedRelation.RelationMember(
                    other.placed(),
                    Optional.of(
                            tooHigh
                                    ? new OpenInterval(here, Optional.empty())
                                    : new OpenInterval(Optional.empty(), here))));
        }
        add(CheckedRelation.failed(
                Relation.RANK_ORDER,
                members,
                place.sum().last(),
                "place",
                place.text(),
                "value",
                value.text(),
                "other",
                other.placed().score().unit(),
                "otherPlace",
                other.placed().shown(),
                "otherValue",
                other.valued().shown()));
    }

    /** The rank by that of the year before and the change of rank. */
    private Optional<Quantity> impliedRank(UnitFigures unit) {
        Optional<Figure> before =
                file().yearBefore(unit).flatMap(last -> last.get("rank")).filter(Figure::isRank);
        Optional<Figure> change = unit.get("delta_rank_vs_prev_year").filter(Figure::isWhole);
        return before.isEmpty() || change.isEmpty()
                ? Optional.empty()
                : Optional.of(new Quantity(
                        new FigureEquation().plus(before.get()).minus(change.get()),
                        BigDecimal.ONE,
                        false,
                        CheckedRelation.inEach(language -> difference(before.get(), change.get(), language))));
    }

    private static String difference(Figure before, Figure change, Language language) {
        return FigureEquation.joined(List.of(before, change), "−", language) + " = "
                + language.number(PrintedNumber.plain(before.value().subtract(change.value())));
    }

    /** The index by all that gives it: last year's with the change, points of a maximum, whole parts, whole areas. */
    private Stream<Quantity> implied(UnitFigures unit) {
        return Stream.of(byChange(unit), byPoints(unit), byParts(unit), byAreas(unit))
                .flatMap(Optional::stream);
    }

    private Optional<Quantity> byChange(UnitFigures unit) {
        Optional<Figure> before = file().yearBefore(unit).flatMap(last -> last.get("index"));
        return before.flatMap(index ->
                unit.get("delta_index_vs_prev_year").map(change -> Quantity.of(List.of(index, change), false)));
    }

    private Optional<Quantity> byPoints(UnitFigures unit) {
        Optional<Figure> maximum =
                unit.get("max_points").filter(figure -> figure.value().signum() > 0);
        Optional<Figure> points = unit.get("points");
        if (points.isEmpty()) {
            return Optional.empty();
        }
        if (maximum.isEmpty()) {
            return Optional.of(Quantity.of(List.of(points.get()), true));
        }
        FigureEquation sum = new FigureEquation().plus(points.get(), HUNDRED).factor(maximum.get(), BigDecimal.ZERO);
        return Optional.of(new Quantity(
                sum,
                maximum.get().value(),
                false,
                CheckedRelation.inEach(
                        language -> FigureEquation.joined(List.of(points.get(), maximum.get()), "/", language)
                                + " = "
                                + language.number(FigureEquation.shown(
                                        sum.residual(), maximum.get().value())) + "%")));
    }

    private Optional<Quantity> byParts(UnitFigures unit) {
        List<Figure> parts = unit.all(MeasureKind.PART);
        Set<String> present =
                parts.stream().map(figure -> figure.measure().name()).collect(Collectors.toSet());
        Set<Set<String>> whole = Stream.concat(
                        CompositionChecks.WHOLE.stream(),
                        facts().partSets(unit.level(), unit.year()).stream().map(Map::keySet))
                .filter(present::containsAll)
                .collect(Collectors.toSet());
        return whole.size() == 1
                        && whole.contains(present)
                        && unit.get("max_points").isEmpty()
                ? Optional.of(Quantity.of(parts, !FigureLevel.isOfRound(unit.level())))
                : Optional.empty();
    }

    private Optional<Quantity> byAreas(UnitFigures unit) {
        List<Figure> areas = unit.all(MeasureKind.AREA_POINTS);
        OptionalInt count = facts().areaCount(unit.level(), unit.year());
        return FigureLevel.isOfRound(unit.level()) && count.isPresent() && areas.size() == count.getAsInt()
                ? Optional.of(Quantity.of(areas, false))
                : Optional.empty();
    }
}
