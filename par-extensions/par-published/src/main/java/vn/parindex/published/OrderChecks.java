package vn.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Ranks against the values they rank: the index, SIPAS, the points of one area. */
final class OrderChecks {

    /** A ranked value: what it is of each unit. */
    private record RankedMeasure(String rankKey, String valueKey) {}

    private final FigureIndex ledger;
    private final List<CheckedRelation> checks;

    OrderChecks(FigureIndex ledger, List<CheckedRelation> checks) {
        this.ledger = ledger;
        this.checks = checks;
    }

    void run() {
        for (RankedSet block : ledger.blocks()) {
            List<UnitFigures> units = block.units();
            Set<RankedMeasure> kinds = new LinkedHashSet<>(
                    List.of(new RankedMeasure("rank", "index"), new RankedMeasure("sipas_rank", "sipas_index")));
            units.forEach(sheet -> sheet.all(FigureMeasure.Kind.AREA_RANK)
                    .forEach(row -> kinds.add(new RankedMeasure(
                            row.measure().key(), "area:" + row.measure().name()))));
            kinds.forEach(ranked -> run(block, units, ranked));
        }
    }

    private void run(RankedSet block, List<UnitFigures> units, RankedMeasure ranked) {
        List<UnitFigures> own =
                units.stream().filter(sheet -> !sheet.isOutside()).toList();
        List<UnitFigures> outside =
                units.stream().filter(UnitFigures::isOutside).toList();
        if (outside.isEmpty() || !sharesRanks(own, outside, ranked.rankKey())) {
            list(block, units, ranked);
        } else {
            list(block, own, ranked);
            list(block, outside, ranked);
        }
    }

    /** Whether a rank stands in both lists, so that each is a ranking of its own. */
    private static boolean sharesRanks(List<UnitFigures> own, List<UnitFigures> outside, String rankKey) {
        Set<BigDecimal> ranks = own.stream()
                .flatMap(sheet -> sheet.get(rankKey).stream())
                .map(Figure::value)
                .collect(Collectors.toSet());
        return outside.stream()
                .flatMap(sheet -> sheet.get(rankKey).stream())
                .map(Figure::value)
                .anyMatch(ranks::contains);
    }

    private void list(RankedSet block, List<UnitFigures> units, RankedMeasure ranked) {
        List<Figure> ranks = new ArrayList<>();
        List<Figure> values = new ArrayList<>();
        for (UnitFigures sheet : units) {
            sheet.get(ranked.rankKey()).filter(Figure::isRank).ifPresent(ranks::add);
            sheet.get(ranked.valueKey()).ifPresent(values::add);
        }
        if (ranks.isEmpty()) {
            return;
        }
        int decimals = PlacedFigures.decimals(values);
        List<PlacedFigures.PlacedFigure> pairs = new ArrayList<>();
        List<Figure> unranked = new ArrayList<>();
        for (UnitFigures sheet : units) {
            Optional<Figure> value = sheet.get(ranked.valueKey());
            Optional<Figure> rank = sheet.get(ranked.rankKey());
            if (value.isPresent() && rank.filter(Figure::isRank).isPresent()) {
                pairs.add(new PlacedFigures.PlacedFigure(
                        rank.get(),
                        value.get(),
                        rank.get().value().intValue(),
                        PlacedFigures.compared(value.get(), decimals)));
            } else if (value.isPresent() && rank.isEmpty() && !sheet.isOutside()) {
                unranked.add(value.get());
            }
        }
        PlacedFigures list = PlacedFigures.of(pairs, true);
        list.check(Relation.RANK_ORDER, checks);
        if (FigureLevel.isWhollyRanked(block.level())) {
            room(list.steady(), unranked, decimals, block.size());
        }
        if (FigureLevel.isOfRound(block.level()) && ranked.rankKey().equals("rank")) {
            shared(ranks, pairs);
        }
        if (block.size().isPresent() && ranks.size() == block.size().getAsInt()) {
            whole(ranks, pairs);
        }
    }

    /**
     * Units without a printed rank have one all the same: between two neighbours there must be as many free ranks as
     * units.
     */
    private void room(List<PlacedFigures.PlacedFigure> steady, List<Figure> unranked, int decimals, OptionalInt size) {
        if (steady.isEmpty()) {
            return;
        }
        List<Figure> sorted = new ArrayList<>(unranked);
        sorted.sort(Comparator.comparing(Figure::value).reversed());
        Map<Integer, List<Figure>> gaps = new TreeMap<>();
        int gap = 0;
        for (Figure row : sorted) {
            BigDecimal value = PlacedFigures.compared(row, decimals);
            while (gap < steady.size() && steady.get(gap).value().compareTo(value) > 0) {
                gap++;
            }
            if (gap == steady.size() || steady.get(gap).value().compareTo(value) != 0) {
                gaps.computeIfAbsent(gap, g -> new ArrayList<>()).add(row);
            }
        }
        gaps.forEach((at, between) -> room(steady, at, between, size));
        if (!sorted.isEmpty() && steady.get(0).place() == 1 && !gaps.containsKey(0)) {
            checks.add(CheckedRelation.held(
                    Relation.RANK_ROOM,
                    CheckedRelation.members(
                            List.of(steady.get(0).placeRow(), steady.get(0).valueRow()))));
        }
    }

    private void room(List<PlacedFigures.PlacedFigure> steady, int gap, List<Figure> between, OptionalInt size) {
        List<PlacedFigures.PlacedFigure> around =
                steady.subList(Math.max(0, gap - 1), Math.min(steady.size(), gap + 1));
        int above = gap == 0 ? 0 : steady.get(gap - 1).place();
        if (gap == steady.size() && size.isEmpty()) {
            return;
        }
        int below = gap == steady.size() ? size.getAsInt() + 1 : steady.get(gap).place();
        if (between.size() > below - above - 1) {
            List<Figure> rows = new ArrayList<>(between);
            around.forEach(pair -> {
                rows.add(pair.placeRow());
                rows.add(pair.valueRow());
            });
            Figure first = between.get(0);
            checks.add(CheckedRelation.failed(
                    Relation.RANK_ROOM,
                    CheckedRelation.members(rows),
                    "unit",
                    first.score().unit(),
                    "year",
                    first.score().year(),
                    "value",
                    first.shown(),
                    "count",
                    between.size(),
                    "free",
                    Math.max(0, below - above - 1),
                    "above",
                    above,
                    "below",
                    below));
        }
    }

    /** In the ministry's own rankings no two units share a rank, but for those of one printed value. */
    private void shared(List<Figure> ranks, List<PlacedFigures.PlacedFigure> pairs) {
        Map<Figure, BigDecimal> values = values(pairs);
        byRank(ranks).values().stream()
                .filter(same -> same.size() > 1 && !values.keySet().containsAll(same))
                .forEach(same -> {
                    for (Figure row : same) {
                        Figure other = same.get(0) == row ? same.get(1) : same.get(0);
                        checks.add(CheckedRelation.failed(
                                Relation.RANK_ONCE,
                                List.of(CheckedRelation.Member.of(row)),
                                "unit",
                                row.score().unit(),
                                "year",
                                row.score().year(),
                                "rank",
                                row.value(),
                                "other",
                                other.score().unit()));
                    }
                });
    }

    private static Map<Figure, BigDecimal> values(List<PlacedFigures.PlacedFigure> pairs) {
        Map<Figure, BigDecimal> values = new IdentityHashMap<>();
        pairs.forEach(pair -> values.put(pair.placeRow(), pair.value()));
        return values;
    }

    private static Map<Integer, List<Figure>> byRank(List<Figure> ranks) {
        Map<Integer, List<Figure>> byRank = new TreeMap<>();
        ranks.forEach(row -> byRank.computeIfAbsent(row.value().intValue(), r -> new ArrayList<>())
                .add(row));
        return byRank;
    }

    /** With a rank for every unit of the set each rank stands once, but for units of one printed value. */
    private void whole(List<Figure> ranks, List<PlacedFigures.PlacedFigure> pairs) {
        Map<Figure, BigDecimal> values = values(pairs);
        Map<Integer, List<Figure>> byRank = byRank(ranks);
        List<Figure> doubtful = new ArrayList<>();
        byRank.values().stream()
                .filter(same -> same.size() > 1 && !isTie(same, values))
                .forEach(doubtful::addAll);
        int expected = 1;
        for (Map.Entry<Integer, List<Figure>> entry : byRank.entrySet()) {
            int last = expected + entry.getValue().size() - 1;
            if (entry.getKey() != expected && entry.getKey() != last) {
                doubtful.addAll(entry.getValue());
            }
            expected = last + 1;
        }
        if (doubtful.isEmpty()) {
            checks.add(CheckedRelation.held(Relation.RANKS_WHOLE, CheckedRelation.members(ranks)));
        } else {
            List<Integer> absent = new ArrayList<>();
            for (int rank = 1; rank <= ranks.size(); rank++) {
                if (!byRank.containsKey(rank)) {
                    absent.add(rank);
                }
            }
            for (Figure row : new LinkedHashSet<>(doubtful)) {
                checks.add(CheckedRelation.failed(
                        Relation.RANKS_WHOLE,
                        List.of(CheckedRelation.Member.of(row)),
                        "unit",
                        row.score().unit(),
                        "year",
                        row.score().year(),
                        "rank",
                        row.value(),
                        "count",
                        byRank.get(row.value().intValue()).size(),
                        "size",
                        ranks.size(),
                        "absent",
                        absent.toString()));
            }
        }
    }

    private static boolean isTie(List<Figure> same, Map<Figure, BigDecimal> values) {
        return same.stream()
                .allMatch(row -> values.containsKey(row) && values.get(row).compareTo(values.get(same.get(0))) == 0);
    }
}
