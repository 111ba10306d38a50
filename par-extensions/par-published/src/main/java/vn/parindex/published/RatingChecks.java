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
    private record Rated(Sheet sheet, Row rating, int order) {}

    private final Ledger ledger;
    private final List<Check> checks;

    RatingChecks(Ledger ledger, List<Check> checks) {
        this.ledger = ledger;
        this.checks = checks;
    }

    void run() {
        for (Block block : ledger.blocks()) {
            List<Rated> rated = new ArrayList<>();
            for (Sheet sheet : block.units()) {
                sheet.get("rating")
                        .ifPresent(row -> Rating.order(row.score().value())
                                .ifPresent(order -> rated.add(new Rated(sheet, row, order))));
            }
            if (!rated.isEmpty()) {
                scale(block, rated);
                for (boolean outside : new boolean[] {false, true}) {
                    List<Rated> together = rated.stream()
                            .filter(unit -> unit.sheet().isOutside() == outside)
                            .toList();
                    order(together, "index");
                    order(together, "rank");
                }
            }
        }
    }

    private void scale(Block block, List<Rated> rated) {
        List<Sheet> sets = block.with(UnitName.Role.SET);
        Optional<RatingSet> set =
                sets.size() == 1 ? Optional.of(new RatingSet(sets.get(0), new ArrayList<>())) : Optional.empty();
        TreeMap<Integer, BigDecimal> known = ledger.facts().ratings(block.scope(), block.year());
        for (Rated unit : rated) {
            Optional<RatingSet> own = set.filter(s -> !unit.sheet().isOutside());
            Optional<Row> index = unit.sheet().get("index");
            Band band = band(unit.order(), known, own);
            if (!known.isEmpty() && unit.order() < known.firstKey()) {
                checks.add(Check.failed(
                        Identity.RATING_KNOWN,
                        List.of(Check.Member.of(unit.rating())),
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
                checks.add(Check.held(Identity.RATING_SCALE, Check.members(List.of(unit.rating()))));
                checks.add(Check.held(Identity.RATING_BAND, Check.members(List.of(index.get()))));
            }
        }
    }

    /** Between which limits the index of a rating lies, as far as they are known. */
    private static Band band(int order, TreeMap<Integer, BigDecimal> known, Optional<RatingSet> set) {
        Optional<BigDecimal> low = Optional.ofNullable(known.get(order))
                .or(() -> set.flatMap(s -> s.least(order)))
                .or(() -> Optional.ofNullable(known.higherEntry(order)).map(Map.Entry::getValue));
        Optional<BigDecimal> high = set.flatMap(s -> s.below(order))
                .or(() -> Optional.ofNullable(known.lowerEntry(order)).map(Map.Entry::getValue))
                .or(() -> set.flatMap(
                        s -> Optional.ofNullable(s.labels().lowerKey(order)).flatMap(s::least)));
        return new Band(low, high);
    }

    /** Whether an index in that band has this rating and no other. */
    private static boolean isTold(int order, TreeMap<Integer, BigDecimal> known, Optional<RatingSet> set) {
        Optional<RatingSet> whole = set.filter(RatingSet::isWhole);
        boolean best = whole.isPresent()
                ? whole.get().labels().firstKey() == order
                : !known.isEmpty() && known.firstKey() == order;
        boolean worst = whole.isPresent() ? whole.get().labels().lastKey() == order : order == Rating.LOWEST;
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

    private static Check failed(Rated unit, Row index, Band band) {
        List<Check.Member> members = List.of(
                Check.Member.of(unit.rating()),
                new Check.Member(
                        index,
                        Optional.of(new Interval(
                                band.low().map(low -> low.subtract(index.half())),
                                band.high().map(high -> high.add(index.half()))))));
        return Check.failed(
                Identity.RATING_SCALE,
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
                Check.said(language -> (band.low()
                                        .map(low -> "≥ " + language.number(low))
                                        .orElse("")
                                + band.high()
                                        .map(high -> " < " + language.number(high))
                                        .orElse(""))
                        .strip()));
    }

    private void order(List<Rated> rated, String by) {
        List<Row> values = rated.stream()
                .flatMap(unit -> unit.sheet().get(by).stream())
                .filter(row -> by.equals("index") || row.isRank())
                .toList();
        int decimals = by.equals("index") ? OrderedList.decimals(values) : 0;
        List<OrderedList.Pair> pairs = new ArrayList<>();
        for (Rated unit : rated) {
            unit.sheet()
                    .get(by)
                    .filter(values::contains)
                    .ifPresent(row -> pairs.add(new OrderedList.Pair(
                            unit.rating(),
                            row,
                            unit.order(),
                            by.equals("index")
                                    ? OrderedList.compared(row, decimals)
                                    : row.value().negate())));
        }
        if (pairs.size() > 1) {
            OrderedList.of(pairs, false).check(Identity.RATING_ORDER, checks);
        }
    }
}
