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

/** Checks ranks against the values they rank: the index, SIPAS, the points of one area. */
final class OrderChecks extends RelationChecks {

    /** A ranked value, by the keys of the rank and of the value. */
    private record RankedMeasure(String rankKey, String valueKey) {}

    OrderChecks(FigureIndex file) {
        super(file);
    }

    @Override
    void run() {
        for (RankedSet ranking : rankings()) {
            List<UnitFigures> units = ranking.units();
            Set<RankedMeasure> kinds = new LinkedHashSet<>(
                    List.of(new RankedMeasure("rank", "index"), new RankedMeasure("sipas_rank", "sipas_index")));
            units.forEach(unit -> unit.all(MeasureKind.AREA_RANK)
                    .forEach(figure -> kinds.add(new RankedMeasure(
                            figure.measure().key(), "area:" + figure.measure().name()))));
            kinds.forEach(ranked -> run(ranking, units, ranked));
        }
    }

    private void run(RankedSet ranking, List<UnitFigures> units, RankedMeasure ranked) {
        lists(units, ranked.rankKey()).forEach(list -> list(ranking, list, ranked));
    }

    /** The units that are ranked together: all, or those of the set and those outside it apart. */
    static List<List<UnitFigures>> lists(List<UnitFigures> units, String rankKey) {
        List<UnitFigures> own = units.stream().filter(unit -> !unit.isOutside()).toList();
        List<UnitFigures> outside =
                units.stream().filter(UnitFigures::isOutside).toList();
        return outside.isEmpty() || !sharesRanks(own, outside, rankKey) ? List.of(units) : List.of(own, outside);
    }

    /** Checks whether a rank stands in both lists, so that each is a ranking of its own. */
    private static boolean sharesRanks(List<UnitFigures> own, List<UnitFigures> outside, String rankKey) {
        Set<BigDecimal> ranks = own.stream()
                .flatMap(unit -> unit.get(rankKey).stream())
                .map(Figure::value)
                .collect(Collectors.toSet());
        return outside.stream()
                .flatMap(unit -> unit.get(rankKey).stream())
                .map(Figure::value)
                .anyMatch(ranks::contains);
    }

    private void list(RankedSet ranking, List<UnitFigures> units, RankedMeasure ranked) {
        List<Figure> ranks = new ArrayList<>();
        List<Figure> values = new ArrayList<>();
        for (UnitFigures unit : units) {
            unit.get(ranked.rankKey()).filter(Figure::isRank).ifPresent(ranks::add);
            unit.get(ranked.valueKey()).ifPresent(values::add);
        }
        if (ranks.isEmpty()) {
            return;
        }
        int decimals = PlacedFigures.decimals(values);
        List<PlacedFigures.PlacedFigure> pairs = new ArrayList<>();
        List<Figure> unranked = new ArrayList<>();
        for (UnitFigures unit : units) {
            Optional<Figure> value = unit.get(ranked.valueKey());
            Optional<Figure> rank = unit.get(ranked.rankKey());
            if (value.isPresent() && rank.filter(Figure::isRank).isPresent()) {
                pairs.add(new PlacedFigures.PlacedFigure(
                        rank.get(),
                        value.get(),
                        rank.get().value().intValue(),
                        PlacedFigures.compared(value.get(), decimals)));
            } else if (value.isPresent() && rank.isEmpty() && !unit.isOutside()) {
                unranked.add(value.get());
            }
        }
        PlacedFigures list = PlacedFigures.of(pairs, true);
        addAll(list.check(Relation.RANK_ORDER));
        if (FigureLevel.isWhollyRanked(ranking.level())) {
            room(list.steady(), unranked, decimals, ranking.size());
        }
        if (FigureLevel.isOfRound(ranking.level()) && ranked.rankKey().equals("rank")) {
            shared(ranks, pairs);
        }
        if (ranking.size().isPresent() && ranks.size() == ranking.size().getAsInt()) {
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
        for (Figure figure : sorted) {
            BigDecimal value = PlacedFigures.compared(figure, decimals);
            while (gap < steady.size() && steady.get(gap).value().compareTo(value) > 0) {
                gap++;
            }
            if (gap == steady.size() || steady.get(gap).value().compareTo(value) != 0) {
                gaps.computeIfAbsent(gap, g -> new ArrayList<>()).add(figure);
            }
        }
        gaps.forEach((at, between) -> room(steady, at, between, size));
        if (!sorted.isEmpty() && steady.get(0).place() == 1 && !gaps.containsKey(0)) {
            add(CheckedRelation.held(
                    Relation.RANK_ROOM,
                    CheckedRelation.members(
                            List.of(steady.get(0).placed(), steady.get(0).valued()))));
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
            List<Figure> figures = new ArrayList<>(between);
            around.forEach(pair -> {
                figures.add(pair.placed());
                figures.add(pair.valued());
            });
            Figure first = between.get(0);
            add(CheckedRelation.failed(
                    Relation.RANK_ROOM,
                    CheckedRelation.members(figures),
                    first,
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
                    for (Figure figure : same) {
                        Figure other = same.get(0) == figure ? same.get(1) : same.get(0);
                        add(CheckedRelation.failed(
                                Relation.RANK_ONCE,
                                List.of(CheckedRelation.RelationMember.of(figure)),
                                figure,
                                "rank",
                                figure.value(),
                                "other",
                                other.score().unit()));
                    }
                });
    }

    private static Map<Figure, BigDecimal> values(List<PlacedFigures.PlacedFigure> pairs) {
        Map<Figure, BigDecimal> values = new IdentityHashMap<>();
        pairs.forEach(pair -> values.put(pair.placed(), pair.value()));
        return values;
    }

    private static Map<Integer, List<Figure>> byRank(List<Figure> ranks) {
        Map<Integer, List<Figure>> byRank = new TreeMap<>();
        ranks.forEach(figure -> byRank.computeIfAbsent(figure.value().intValue(), r -> new ArrayList<>())
                .add(figure));
        return byRank;
    }

    /**
     * Checks, where every unit of the set has a rank, that each rank stands once, but for units of one printed value.
     */
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
            add(CheckedRelation.held(Relation.RANKS_WHOLE, CheckedRelation.members(ranks)));
        } else {
            List<Integer> absent = new ArrayList<>();
            for (int rank = 1; rank <= ranks.size(); rank++) {
                if (!byRank.containsKey(rank)) {
                    absent.add(rank);
                }
            }
            for (Figure figure : new LinkedHashSet<>(doubtful)) {
                add(CheckedRelation.failed(
                        Relation.RANKS_WHOLE,
                        List.of(CheckedRelation.RelationMember.of(figure)),
                        figure,
                        "rank",
                        figure.value(),
                        "count",
                        byRank.get(figure.value().intValue()).size(),
                        "size",
                        ranks.size(),
                        "absent",
                        absent.toString()));
            }
        }
    }

    private static boolean isTie(List<Figure> same, Map<Figure, BigDecimal> values) {
        return same.stream()
                .allMatch(figure ->
                        values.containsKey(figure) && values.get(figure).compareTo(values.get(same.get(0))) == 0);
    }
}
