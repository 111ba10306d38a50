package vn.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Counts of ratings: against the number of units, against the units named, against ranks and single figures. */
final class RatingCountChecks {

    private final FigureIndex ledger;
    private final List<CheckedRelation> checks;

    RatingCountChecks(FigureIndex ledger, List<CheckedRelation> checks) {
        this.ledger = ledger;
        this.checks = checks;
    }

    void run() {
        for (RankedSet block : ledger.blocks()) {
            List<RatingCounts> sets = new ArrayList<>();
            for (UnitFigures sheet : block.with(UnitName.NameKind.SET)) {
                RatingCounts set = new RatingCounts(sheet, checks);
                sum(set);
                sets.add(set);
            }
            if (sets.size() == 1) {
                named(block, sets.get(0));
                byRank(block, sets.get(0));
                sides(block, sets.get(0));
            }
        }
    }

    private void sum(RatingCounts set) {
        if (set.isWhole()) {
            checks.add(CheckedRelation.held(Relation.COUNT_SUM, CheckedRelation.members(set.rows())));
        } else if (set.size() > 0 && !set.labels().isEmpty() && (set.claimsWhole() || set.sum() > set.size())) {
            checks.add(GroupChecks.failed(
                    set.rows(), set.rows(), BigDecimal.valueOf(set.sum()), BigDecimal.valueOf(set.size())));
        }
        set.upwards().forEach(label -> upwards(set, label));
    }

    /**
     * A count of a rating and all better ones is not below the counts of these, and the same where all units are
     * counted.
     */
    private void upwards(RatingCounts set, RatingCounts.RatingCount label) {
        List<Figure> rows = set.labels().headMap(label.order(), true).values().stream()
                .map(RatingCounts.RatingCount::row)
                .toList();
        BigDecimal sum = rows.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        int side = sum.compareTo(label.row().value());
        List<Figure> members = new ArrayList<>(rows);
        members.add(label.row());
        if (side > 0 || side != 0 && set.isWhole()) {
            checks.add(GroupChecks.failed(
                    members,
                    rows.isEmpty() ? List.of(label.row()) : rows,
                    sum,
                    label.row().value()));
        } else if (side == 0 && set.isWhole()) {
            checks.add(CheckedRelation.held(Relation.COUNT_SUM, CheckedRelation.members(members)));
        }
    }

    /** The ratings of the units that belong to the set, by their order. */
    private static TreeMap<Integer, List<Figure>> ratings(RankedSet block) {
        TreeMap<Integer, List<Figure>> ratings = new TreeMap<>();
        for (UnitFigures sheet : block.units()) {
            sheet.get("rating")
                    .filter(row -> !sheet.isOutside())
                    .ifPresent(row -> RatingOrder.order(row.score().value())
                            .ifPresent(order -> ratings.computeIfAbsent(order, o -> new ArrayList<>())
                                    .add(row)));
        }
        return ratings;
    }

    private void named(RankedSet block, RatingCounts set) {
        TreeMap<Integer, List<Figure>> ratings = ratings(block);
        for (RatingCounts.RatingCount label : set.labels().values()) {
            named(
                    set,
                    label,
                    ratings.getOrDefault(label.order(), List.of()),
                    others(ratings, label.order(), label.order()),
                    true);
        }
        for (RatingCounts.RatingCount label : set.upwards()) {
            List<Figure> upTo = new ArrayList<>();
            ratings.headMap(label.order(), true).values().forEach(upTo::addAll);
            named(set, label, upTo, others(ratings, 1, label.order()), false);
        }
        if (set.isWhole()) {
            ratings.forEach((order, rows) -> {
                if (!set.labels().containsKey(order)) {
                    List<Figure> members = new ArrayList<>(rows);
                    members.addAll(set.rows());
                    checks.add(failed(set.rows().get(0), members, 0, rows.size(), 0));
                }
            });
        }
    }

    private static List<Figure> others(TreeMap<Integer, List<Figure>> ratings, int from, int to) {
        List<Figure> others = new ArrayList<>();
        ratings.forEach((order, rows) -> {
            if (order < from || order > to) {
                others.addAll(rows);
            }
        });
        return others;
    }

    private void named(
            RatingCounts set, RatingCounts.RatingCount label, List<Figure> same, List<Figure> others, boolean single) {
        int most = set.size() > 0 ? set.size() - others.size() : Integer.MAX_VALUE;
        List<Figure> members = new ArrayList<>(List.of(label.row()));
        if (same.size() > label.count()) {
            members.addAll(same);
            checks.add(failed(label.row(), members, label.count(), same.size(), most));
        } else if (label.count() > most) {
            members.addAll(others);
            checks.add(failed(label.row(), members, label.count(), same.size(), most));
        } else if (single && same.size() == label.count() || same.size() == label.count() && same.size() == most) {
            members.addAll(same);
            checks.add(CheckedRelation.held(Relation.RATING_NAMED, CheckedRelation.members(members)));
        }
    }

    private static CheckedRelation failed(Figure count, List<Figure> members, int counted, int named, int most) {
        return CheckedRelation.failed(
                Relation.RATING_NAMED,
                CheckedRelation.members(members),
                "unit",
                count.score().unit(),
                "year",
                count.score().year(),
                "measure",
                count.score().measure(),
                "count",
                counted,
                "named",
                named,
                "most",
                most == Integer.MAX_VALUE ? "…" : (Object) most);
    }

    /** Units by rank fill the ratings from the best. */
    private void byRank(RankedSet block, RatingCounts set) {
        boolean whole = set.isWhole();
        Map<Integer, BigDecimal> scale = ledger.facts().ratings(block.scope(), block.year());
        boolean topKnown = !set.labels().isEmpty()
                && scale.keySet().stream()
                        .findFirst()
                        .filter(set.labels().firstKey()::equals)
                        .isPresent();
        if (!whole && !topKnown) {
            return;
        }
        for (UnitFigures sheet : block.units()) {
            Optional<Figure> rank = sheet.get("rank").filter(Figure::isRank);
            Optional<Figure> rating = sheet.get("rating");
            OptionalInt order =
                    rating.map(row -> RatingOrder.order(row.score().value())).orElse(OptionalInt.empty());
            if (rank.isPresent() && order.isPresent() && !sheet.isOutside()) {
                byRank(set, whole, rank.get(), rating.get(), order.getAsInt());
            }
        }
    }

    private void byRank(RatingCounts set, boolean whole, Figure rank, Figure rating, int order) {
        int place = rank.value().intValue();
        int filled = 0;
        List<Figure> counts = new ArrayList<>();
        for (RatingCounts.RatingCount label : set.labels().values()) {
            filled += label.count();
            counts.add(label.row());
            if (place <= filled) {
                decide(order == label.order(), true, rank, rating, counts, filled);
                return;
            }
            if (!whole) {
                decide(order != label.order(), false, rank, rating, counts, filled);
                return;
            }
        }
    }

    private void decide(boolean fits, boolean tells, Figure rank, Figure rating, List<Figure> counts, int filled) {
        List<Figure> members = new ArrayList<>(List.of(rating, rank));
        members.addAll(counts);
        if (!fits) {
            checks.add(CheckedRelation.failed(
                    Relation.RATING_BY_RANK,
                    CheckedRelation.members(members),
                    "unit",
                    rating.score().unit(),
                    "year",
                    rating.score().year(),
                    "rating",
                    rating.score().value(),
                    "rank",
                    rank.value(),
                    "terms",
                    FigureEquation.joined(counts, "+"),
                    "filled",
                    filled));
        } else if (tells) {
            checks.add(CheckedRelation.held(Relation.RATING_BY_RANK, List.of(CheckedRelation.Member.of(rating))));
        }
    }

    /** Where the words of a count state a limit, as many units are above it as are counted down to it. */
    private void sides(RankedSet block, RatingCounts set) {
        if (!set.isWhole()) {
            return;
        }
        List<CountedLimit.PlacedUnit> standings = GroupChecks.standings(block);
        int count = 0;
        List<Figure> rows = new ArrayList<>();
        for (RatingCounts.RatingCount label : set.labels().values()) {
            count += label.count();
            rows.add(label.row());
            if (label.band().low().isPresent()) {
                CountedLimit.fixed(label.band().low().get(), count, List.copyOf(rows))
                        .check(standings, OptionalInt.of(set.size()), checks);
            }
        }
    }
}
