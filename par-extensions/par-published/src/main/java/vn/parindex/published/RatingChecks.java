package vn.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Ratings of single units: by the province's own scale as far as it is known, and in the order of the index and of the
 * ranks.
 */
final class RatingChecks {

    /** A unit that is rated. */
    private record RatedUnit(UnitFigures sheet, Figure rating, int order) {}

    private final FigureIndex ledger;
    private final List<CheckedRelation> checks;

    RatingChecks(FigureIndex ledger, List<CheckedRelation> checks) {
        this.ledger = ledger;
        this.checks = checks;
    }

    void run() {
        for (RankedSet block : ledger.blocks()) {
            List<RatedUnit> rated = new ArrayList<>();
            for (UnitFigures sheet : block.units()) {
                sheet.get("rating")
                        .ifPresent(row -> RatingOrder.order(row.score().value())
                                .ifPresent(order -> rated.add(new RatedUnit(sheet, row, order))));
            }
            if (!rated.isEmpty()) {
                scale(block, rated);
                for (boolean outside : new boolean[] {false, true}) {
                    List<RatedUnit> together = rated.stream()
                            .filter(unit -> unit.sheet().isOutside() == outside)
                            .toList();
                    order(together, "index");
                    order(together, "rank");
                }
            }
        }
    }

    private void scale(RankedSet block, List<RatedUnit> rated) {
        List<UnitFigures> sets = block.with(UnitName.NameKind.SET);
        Optional<RatingCounts> set =
                sets.size() == 1 ? Optional.of(new RatingCounts(sets.get(0), new ArrayList<>())) : Optional.empty();
        TreeMap<Integer, BigDecimal> known = ledger.facts().ratings(block.scope(), block.year());
        for (RatedUnit unit : rated) {
            Optional<RatingCounts> own = set.filter(s -> !unit.sheet().isOutside());
            Optional<Figure> index = unit.sheet().get("index");
            IndexBand band = band(unit.order(), known, own);
            if (!known.isEmpty() && unit.order() < known.firstKey()) {
                checks.add(CheckedRelation.failed(
                        Relation.RATING_KNOWN,
                        List.of(CheckedRelation.Member.of(unit.rating())),
                        "unit",
                        unit.rating().score().unit(),
                        "year",
                        unit.rating().score().year(),
                        "rating",
                        unit.rating().score().value()));
            } else if (index.filter(row -> band.excludes(row.value(), row.half()))
                    .isPresent()) {
                checks.add(failed(unit, index.get(), band));
            } else if (index.isPresent() && isTold(unit.order(), known, own)) {
                checks.add(
                        CheckedRelation.held(Relation.RATING_SCALE, CheckedRelation.members(List.of(unit.rating()))));
                checks.add(CheckedRelation.held(Relation.RATING_BAND, CheckedRelation.members(List.of(index.get()))));
            }
        }
    }

    /** Between which limits the index of a rating lies, as far as they are known. */
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

    /** Whether an index in that band has this rating and no other. */
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
        List<CheckedRelation.Member> members = List.of(
                CheckedRelation.Member.of(unit.rating()),
                new CheckedRelation.Member(
                        index,
                        Optional.of(new OpenInterval(
                                band.low().map(low -> low.subtract(index.half())),
                                band.high().map(high -> high.add(index.half()))))));
        return CheckedRelation.failed(
                Relation.RATING_SCALE,
                members,
                "unit",
                unit.rating().score().unit(),
                "year",
                unit.rating().score().year(),
                "rating",
                unit.rating().score().value(),
                "value",
                index.value(),
                "allowed",
                CheckedRelation.said(language -> (band.low()
                                        .map(low -> "≥ " + language.number(low))
                                        .orElse("")
                                + band.high()
                                        .map(high -> " < " + language.number(high))
                                        .orElse(""))
                        .strip()));
    }

    private void order(List<RatedUnit> rated, String by) {
        List<Figure> values = rated.stream()
                .flatMap(unit -> unit.sheet().get(by).stream())
                .filter(row -> by.equals("index") || row.isRank())
                .toList();
        int decimals = by.equals("index") ? PlacedFigures.decimals(values) : 0;
        List<PlacedFigures.PlacedFigure> pairs = new ArrayList<>();
        for (RatedUnit unit : rated) {
            unit.sheet()
                    .get(by)
                    .filter(values::contains)
                    .ifPresent(row -> pairs.add(new PlacedFigures.PlacedFigure(
                            unit.rating(),
                            row,
                            unit.order(),
                            by.equals("index")
                                    ? PlacedFigures.compared(row, decimals)
                                    : row.value().negate())));
        }
        if (pairs.size() > 1) {
            PlacedFigures.of(pairs, false).check(Relation.RATING_ORDER, checks);
        }
    }
}
