package vn.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.value.Text;

/**
 * Checks the ratings of single units: by the province's own scale as far as it is known, and in the order of the index
 * and of the ranks.
 */
final class RatingChecks extends RelationChecks {

    /** A unit that is rated. */
    private record RatedUnit(UnitFigures figures, Figure rating, int order) {}

    RatingChecks(FigureIndex file) {
        super(file);
    }

    @Override
    void run() {
        for (RankedSet ranking : rankings()) {
            List<RatedUnit> rated = new ArrayList<>();
            for (UnitFigures unit : ranking.units()) {
                unit.get("rating")
                        .ifPresent(figure -> RatingOrder.order(figure.score().value())
                                .ifPresent(order -> rated.add(new RatedUnit(unit, figure, order))));
            }
            if (!rated.isEmpty()) {
                scale(ranking, rated);
                for (boolean outside : new boolean[] {false, true}) {
                    List<RatedUnit> together = rated.stream()
                            .filter(unit -> unit.figures().isOutside() == outside)
                            .toList();
                    order(together, "index");
                    order(together, "rank");
                }
            }
        }
    }

    private void scale(RankedSet ranking, List<RatedUnit> rated) {
        List<UnitFigures> sets = ranking.with(UnitName.NameKind.SET);
        Optional<RatingCounts> set = sets.size() == 1 ? Optional.of(new RatingCounts(sets.get(0))) : Optional.empty();
        TreeMap<Integer, BigDecimal> known = facts().ratings(ranking.scope(), ranking.year());
        RankNeighbours neighbours = neighbours(ranking, false);
        RankNeighbours outside = neighbours(ranking, true);
        for (RatedUnit unit : rated) {
            Optional<RatingCounts> own = set.filter(s -> !unit.figures().isOutside());
            Optional<Figure> index = unit.figures().get("index");
            IndexBand band = band(unit.order(), known, own);
            if (!known.isEmpty() && unit.order() < known.firstKey()) {
                add(CheckedRelation.failed(
                        Relation.RATING_KNOWN,
                        List.of(CheckedRelation.RelationMember.of(unit.rating())),
                        unit.rating(),
                        "rating",
                        unit.rating().score().value()));
            } else if (index.filter(figure -> band.excludes(figure.value(), figure.half()))
                    .isPresent()) {
                add(failed(unit, index.get(), band));
            } else if (index.isEmpty()) {
                byNeighbours(unit, band, unit.figures().isOutside() ? outside : neighbours);
            } else if (isTold(unit.order(), known, own)) {
                add(CheckedRelation.held(Relation.RATING_SCALE, CheckedRelation.members(List.of(unit.rating()))));
                add(CheckedRelation.held(Relation.RATING_BAND, CheckedRelation.members(List.of(index.get()))));
            }
        }
    }

    private static RankNeighbours neighbours(RankedSet ranking, boolean outside) {
        return RankNeighbours.of(ranking.units().stream()
                .filter(unit -> unit.isOutside() == outside)
                .toList());
    }

    /** A rank without an index lies between its neighbours' indices, and so must its rating. */
    private void byNeighbours(RatedUnit unit, IndexBand band, RankNeighbours neighbours) {
        Optional<Figure> rank = unit.figures().get("rank").filter(Figure::isRank);
        if (rank.isEmpty()) {
            return;
        }
        int place = rank.get().value().intValue();
        Optional<BigDecimal> least = neighbours.least(place);
        Optional<BigDecimal> most = neighbours.most(place);
        boolean tooHigh = least.isPresent()
                && band.high().filter(high -> least.get().compareTo(high) >= 0).isPresent();
        boolean tooLow = most.isPresent()
                && band.low().filter(low -> most.get().compareTo(low) <= 0).isPresent();
        if (tooHigh || tooLow) {
            add(CheckedRelation.failed(
                    Relation.RATING_SCALE,
                    CheckedRelation.members(List.of(unit.rating(), rank.get())),
                    unit.rating(),
                    "rating",
                    unit.rating().score().value(),
                    "value",
                    CheckedRelation.inEach(language -> tooHigh
                            ? "≥ " + language.number(PrintedNumber.plain(least.get()))
                            : "≤ " + language.number(PrintedNumber.plain(most.get()))),
                    "allowed",
                    allowed(band)));
        }
    }

    /** The limits between which the index of a rating lies, as far as they are known. */
    private static IndexBand band(int order, TreeMap<Integer, BigDecimal> known, Optional<RatingCounts> set) {
        Optional<BigDecimal> low = Optional.ofNullable(known.get(order))
                .or(() -> set.flatMap(s -> s.least(order)))
                .or(() -> Optional.ofNullable(known.higherEntry(order)).map(Map.Entry::getValue));
        Optional<BigDecimal> high = set.flatMap(s -> s.below(order))
                .or(() -> Optional.ofNullable(known.lowerEntry(order)).map(Map.Entry::getValue))
                .or(() -> set.flatMap(
                        s -> Optional.ofNullable(s.labels().lowerKey(order)).flatMap(s::least)));
        return new IndexBand(low, high);
    }

    /** Checks whether an index in that band has this rating and no other. */
    private static boolean isTold(int order, TreeMap<Integer, BigDecimal> known, Optional<RatingCounts> set) {
        Optional<RatingCounts> whole = set.filter(RatingCounts::isWhole);
        boolean best = whole.isPresent()
                ? whole.get().labels().firstKey() == order
                : !known.isEmpty() && known.firstKey() == order;
        boolean worst = whole.isPresent() ? whole.get().labels().lastKey() == order : order == RatingOrder.LOWEST;
        int better = whole.isPresent()
                ? Optional.ofNullable(whole.get().labels().lowerKey(order)).orElse(0)
                : order - 1;
        boolean top = best
                || known.containsKey(better)
                || set.flatMap(s -> s.below(order)).isPresent();
        boolean bottom = worst
                || known.containsKey(order)
                || set.flatMap(s -> s.least(order)).isPresent();
        return top && bottom && (!best || !worst);
    }

    private static CheckedRelation failed(RatedUnit unit, Figure index, IndexBand band) {
        List<CheckedRelation.RelationMember> members = List.of(
                CheckedRelation.RelationMember.of(unit.rating()),
                new CheckedRelation.RelationMember(
                        index,
                        Optional.of(new OpenInterval(
                                band.low().map(low -> low.subtract(index.half())),
                                band.high().map(high -> high.add(index.half()))))));
        return CheckedRelation.failed(
                Relation.RATING_SCALE,
                members,
                unit.rating(),
                "rating",
                unit.rating().score().value(),
                "value",
                index.value(),
                "allowed",
                allowed(band));
    }

    private static Text allowed(IndexBand band) {
        return CheckedRelation.inEach(language -> (band.low()
                                .map(low -> "≥ " + language.number(low))
                                .orElse("")
                        + band.high().map(high -> " < " + language.number(high)).orElse(""))
                .strip());
    }

    private void order(List<RatedUnit> rated, String by) {
        boolean byIndex = by.equals("index");
        int decimals = byIndex
                ? PlacedFigures.decimals(rated.stream()
                        .flatMap(unit -> unit.figures().get(by).stream())
                        .toList())
                : 0;
        List<PlacedFigures.PlacedFigure> pairs = new ArrayList<>();
        for (RatedUnit unit : rated) {
            unit.figures()
                    .get(by)
                    .filter(figure -> byIndex || figure.isRank())
                    .ifPresent(figure -> pairs.add(new PlacedFigures.PlacedFigure(
                            unit.rating(),
                            figure,
                            unit.order(),
                            byIndex
                                    ? PlacedFigures.compared(figure, decimals)
                                    : figure.value().negate())));
        }
        if (pairs.size() > 1) {
            addAll(PlacedFigures.of(pairs, false).check(Relation.RATING_ORDER));
        }
    }
}
