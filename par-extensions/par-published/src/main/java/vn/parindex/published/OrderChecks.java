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
    private record Ranked(String rankKey, String valueKey) {}

    private final Ledger ledger;
    private final List<Check> checks;

    OrderChecks(Ledger ledger, List<Check> checks) {
        this.ledger = ledger;
        this.checks = checks;
    }

    void run() {
        for (Block block : ledger.blocks()) {
            List<Sheet> units = block.units();
            Set<Ranked> kinds =
                    new LinkedHashSet<>(List.of(new Ranked("rank", "index"), new Ranked("sipas_rank", "sipas_index")));
            units.forEach(sheet -> sheet.all(Measure.Kind.AREA_RANK)
                    .forEach(row -> kinds.add(new Ranked(
                            row.measure().key(), "area:" + row.measure().name()))));
            kinds.forEach(ranked -> run(block, units, ranked));
        }
    }

    private void run(Block block, List<Sheet> units, Ranked ranked) {
        List<Sheet> own = units.stream().filter(sheet -> !sheet.isOutside()).toList();
        List<Sheet> outside = units.stream().filter(Sheet::isOutside).toList();
        if (outside.isEmpty() || !sharesRanks(own, outside, ranked.rankKey())) {
            list(block, units, ranked);
        } else {
            list(block, own, ranked);
            list(block, outside, ranked);
        }
    }

    /** Whether a rank stands in both lists, so that each is a ranking of its own. */
    private static boolean sharesRanks(List<Sheet> own, List<Sheet> outside, String rankKey) {
        Set<BigDecimal> ranks = own.stream()
                .flatMap(sheet -> sheet.get(rankKey).stream())
                .map(Row::value)
                .collect(Collectors.toSet());
        return outside.stream()
                .flatMap(sheet -> sheet.get(rankKey).stream())
                .map(Row::value)
                .anyMatch(ranks::contains);
    }

    private void list(Block block, List<Sheet> units, Ranked ranked) {
        List<Row> ranks = new ArrayList<>();
        List<Row> values = new ArrayList<>();
        for (Sheet sheet : units) {
            sheet.get(ranked.rankKey()).filter(Row::isRank).ifPresent(ranks::add);
            sheet.get(ranked.valueKey()).ifPresent(values::add);
        }
        if (ranks.isEmpty()) {
            return;
        }
        int decimals = OrderedList.decimals(values);
        List<OrderedList.Pair> pairs = new ArrayList<>();
        List<Row> unranked = new ArrayList<>();
        for (Sheet sheet : units) {
            Optional<Row> value = sheet.get(ranked.valueKey());
            Optional<Row> rank = sheet.get(ranked.rankKey());
            if (value.isPresent() && rank.filter(Row::isRank).isPresent()) {
                pairs.add(new OrderedList.Pair(
                        rank.get(),
                        value.get(),
                        rank.get().value().intValue(),
                        OrderedList.compared(value.get(), decimals)));
            } else if (value.isPresent() && rank.isEmpty() && !sheet.isOutside()) {
                unranked.add(value.get());
            }
        }
        OrderedList list = OrderedList.of(pairs, true);
        list.check(Identity.RANK_ORDER, checks);
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
    private void room(List<OrderedList.Pair> steady, List<Row> unranked, int decimals, OptionalInt size) {
        if (steady.isEmpty()) {
            return;
        }
        List<Row> sorted = new ArrayList<>(unranked);
        sorted.sort(Comparator.comparing(Row::value).reversed());
        Map<Integer, List<Row>> gaps = new TreeMap<>();
        int gap = 0;
        for (Row row : sorted) {
            BigDecimal value = OrderedList.compared(row, decimals);
            while (gap < steady.size() && steady.get(gap).value().compareTo(value) > 0) {
                gap++;
            }
            if (gap == steady.size() || steady.get(gap).value().compareTo(value) != 0) {
                gaps.computeIfAbsent(gap, g -> new ArrayList<>()).add(row);
            }
        }
        gaps.forEach((at, between) -> room(steady, at, between, size));
        if (!sorted.isEmpty() && steady.get(0).place() == 1 && !gaps.containsKey(0)) {
            checks.add(Check.held(
                    Identity.RANK_ROOM,
                    Check.members(
                            List.of(steady.get(0).placeRow(), steady.get(0).valueRow()))));
        }
    }

    private void room(List<OrderedList.Pair> steady, int gap, List<Row> between, OptionalInt size) {
        List<OrderedList.Pair> around = steady.subList(Math.max(0, gap - 1), Math.min(steady.size(), gap + 1));
        int above = gap == 0 ? 0 : steady.get(gap - 1).place();
        if (gap == steady.size() && size.isEmpty()) {
            return;
        }
        int below = gap == steady.size() ? size.getAsInt() + 1 : steady.get(gap).place();
        if (between.size() > below - above - 1) {
            List<Row> rows = new ArrayList<>(between);
            around.forEach(pair -> {
                rows.add(pair.placeRow());
                rows.add(pair.valueRow());
            });
            Row first = between.get(0);
            checks.add(Check.failed(
                    Identity.RANK_ROOM,
                    Check.members(rows),
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
    private void shared(List<Row> ranks, List<OrderedList.Pair> pairs) {
        Map<Row, BigDecimal> values = values(pairs);
        byRank(ranks).values().stream()
                .filter(same -> same.size() > 1 && !values.keySet().containsAll(same))
                .forEach(same -> {
                    for (Row row : same) {
                        Row other = same.get(0) == row ? same.get(1) : same.get(0);
                        checks.add(Check.failed(
                                Identity.RANK_ONCE,
                                List.of(Check.Member.of(row)),
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

    private static Map<Row, BigDecimal> values(List<OrderedList.Pair> pairs) {
        Map<Row, BigDecimal> values = new IdentityHashMap<>();
        pairs.forEach(pair -> values.put(pair.placeRow(), pair.value()));
        return values;
    }

    private static Map<Integer, List<Row>> byRank(List<Row> ranks) {
        Map<Integer, List<Row>> byRank = new TreeMap<>();
        ranks.forEach(row -> byRank.computeIfAbsent(row.value().intValue(), r -> new ArrayList<>())
                .add(row));
        return byRank;
    }

    /** With a rank for every unit of the set each rank stands once, but for units of one printed value. */
    private void whole(List<Row> ranks, List<OrderedList.Pair> pairs) {
        Map<Row, BigDecimal> values = values(pairs);
        Map<Integer, List<Row>> byRank = byRank(ranks);
        List<Row> doubtful = new ArrayList<>();
        byRank.values().stream()
                .filter(same -> same.size() > 1 && !isTie(same, values))
                .forEach(doubtful::addAll);
        int expected = 1;
        for (Map.Entry<Integer, List<Row>> entry : byRank.entrySet()) {
            int last = expected + entry.getValue().size() - 1;
            if (entry.getKey() != expected && entry.getKey() != last) {
                doubtful.addAll(entry.getValue());
            }
            expected = last + 1;
        }
        if (doubtful.isEmpty()) {
            checks.add(Check.held(Identity.RANKS_WHOLE, Check.members(ranks)));
        } else {
            List<Integer> absent = new ArrayList<>();
            for (int rank = 1; rank <= ranks.size(); rank++) {
                if (!byRank.containsKey(rank)) {
                    absent.add(rank);
                }
            }
            for (Row row : new LinkedHashSet<>(doubtful)) {
                checks.add(Check.failed(
                        Identity.RANKS_WHOLE,
                        List.of(Check.Member.of(row)),
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

    private static boolean isTie(List<Row> same, Map<Row, BigDecimal> values) {
        return same.stream()
                .allMatch(row -> values.containsKey(row) && values.get(row).compareTo(values.get(same.get(0))) == 0);
    }
}
