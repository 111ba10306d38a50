package vn.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Checks counts of ratings: against the number of units, against the units named, against ranks and single figures. */
final class RatingCountChecks extends RelationChecks {

    RatingCountChecks(FigureIndex file) {
        super(file);
    }

    @Override
    void run() {
        for (RankedSet ranking : rankings()) {
            List<RatingCounts> sets = new ArrayList<>();
            for (UnitFigures unit : ranking.with(UnitName.NameKind.SET)) {
                RatingCounts set = new RatingCounts(unit);
                addAll(set.contradictions());
                sum(set);
                sets.add(set);
            }
            if (sets.size() == 1) {
                named(ranking, sets.get(0));
                byRank(ranking, sets.get(0));
                sides(ranking, sets.get(0));
            }
        }
    }

    private void sum(RatingCounts set) {
        if (set.isWhole()) {
            List<CheckedRelation.RelationMember> members = CheckedRelation.members(set.figures());
            add(
                    set.claimsWhole()
                            ? CheckedRelation.held(Relation.COUNT_SUM, members)
                            : CheckedRelation.agreeing(Relation.COUNT_SUM, members));
        } else if (set.size() > 0 && !set.labels().isEmpty() && (set.claimsWhole() || set.sum() > set.size())) {
            add(GroupChecks.failed(
                    set.figures(), set.figures(), BigDecimal.valueOf(set.sum()), BigDecimal.valueOf(set.size())));
        }
        set.upwards().forEach(label -> upwards(set, label));
    }

    /**
     * A count of a rating and all better ones is not below the counts of these, and the same where all units are
     * counted.
     */
    private void upwards(RatingCounts set, RatingCounts.RatingCount label) {
        List<Figure> figures = set.labels().headMap(label.order(), true).values().stream()
                .map(RatingCounts.RatingCount::figure)
                .toList();
        BigDecimal sum = figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        int side = sum.compareTo(label.figure().value());
        List<Figure> members = new ArrayList<>(figures);
        members.add(label.figure());
        if (side > 0 || side != 0 && set.isWhole()) {
            add(GroupChecks.failed(
                    members,
                    figures.isEmpty() ? List.of(label.figure()) : figures,
                    sum,
                    label.figure().value()));
        } else if (side == 0 && set.isWhole()) {
            add(CheckedRelation.held(Relation.COUNT_SUM, CheckedRelation.members(members)));
        }
    }

    /** The ratings of the units that belong to the set, by their order. */
    private static TreeMap<Integer, List<Figure>> ratings(RankedSet ranking) {
        TreeMap<Integer, List<Figure>> ratings = new TreeMap<>();
        for (UnitFigures unit : ranking.units()) {
            unit.get("rating")
                    .filter(figure -> !unit.isOutside())
                    .ifPresent(figure -> RatingOrder.order(figure.score().value())
                            .ifPresent(order -> ratings.computeIfAbsent(order, o -> new ArrayList<>())
                                    .add(figure)));
        }
        return ratings;
    }

    private void named(RankedSet ranking, RatingCounts set) {
        TreeMap<Integer, List<Figure>> ratings = ratings(ranking);
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
            ratings.forEach((order, figures) -> {
                if (!set.labels().containsKey(order)) {
                    List<Figure> members = new ArrayList<>(figures);
                    members.addAll(set.figures());
                    add(failed(set.figures().get(0), members, 0, figures.size(), 0));
                }
            });
        }
    }

    private static List<Figure> others(TreeMap<Integer, List<Figure>> ratings, int from, int to) {
        List<Figure> others = new ArrayList<>();
        ratings.forEach((order, figures) -> {
            if (order < from || order > to) {
                others.addAll(figures);
            }
        });
        return others;
    }

    private void named(
            RatingCounts set, RatingCounts.RatingCount label, List<Figure> same, List<Figure> others, boolean single) {
        int most = set.size() > 0 ? set.size() - others.size() : Integer.MAX_VALUE;
        List<Figure> members = new ArrayList<>(List.of(label.figure()));
        if (same.size() > label.count()) {
            members.addAll(same);
            add(failed(label.figure(), members, label.count(), same.size(), most));
        } else if (label.count() > most) {
            members.addAll(others);
            add(failed(label.figure(), members, label.count(), same.size(), most));
        } else if (same.size() == label.count() && same.size() == most) {
            members.addAll(same);
            add(CheckedRelation.held(Relation.RATING_NAMED, CheckedRelation.members(members)));
        } else if (single && same.size() == label.count() && !same.isEmpty()) {
            members.addAll(same);
            add(CheckedRelation.agreeing(Relation.RATING_NAMED, CheckedRelation.members(members)));
        }
    }

    private static CheckedRelation failed(Figure count, List<Figure> members, int counted, int named, int most) {
        return CheckedRelation.failed(
                Relation.RATING_NAMED,
                CheckedRelation.members(members),
                count,
                "measure",
                count.score().measureLabel(),
                "count",
                counted,
                "named",
                named,
                "most",
                most == Integer.MAX_VALUE ? "…" : (Object) most);
    }

    /** Units by rank fill the ratings from the best. */
    private void byRank(RankedSet ranking, RatingCounts set) {
        boolean whole = set.isWhole();
        Map<Integer, BigDecimal> scale = facts().ratings(ranking.scope(), ranking.year());
        boolean topKnown = !set.labels().isEmpty()
                && scale.keySet().stream()
                        .findFirst()
                        .filter(set.labels().firstKey()::equals)
                        .isPresent();
        if (!whole && !topKnown) {
            return;
        }
        for (UnitFigures unit : ranking.units()) {
            Optional<Figure> rank = unit.get("rank").filter(Figure::isRank);
            Optional<Figure> rating = unit.get("rating");
            OptionalInt order = rating.map(
                            figure -> RatingOrder.order(figure.score().value()))
                    .orElse(OptionalInt.empty());
            if (rank.isPresent() && order.isPresent() && !unit.isOutside()) {
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
            counts.add(label.figure());
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

    private void decide(boolean fits, boolean decided, Figure rank, Figure rating, List<Figure> counts, int filled) {
        List<Figure> members = new ArrayList<>(List.of(rating, rank));
        members.addAll(counts);
        if (!fits) {
            add(CheckedRelation.failed(
                    Relation.RATING_BY_RANK,
                    CheckedRelation.members(members),
                    rating,
                    "rating",
                    rating.score().value(),
                    "rank",
                    rank.value(),
                    "terms",
                    FigureEquation.joined(counts, "+"),
                    "filled",
                    filled));
        } else if (decided) {
            add(CheckedRelation.held(Relation.RATING_BY_RANK, List.of(CheckedRelation.RelationMember.of(rating))));
        }
    }

    /** Checks, where the words of a count state a limit, that as many units are above it as are counted down to it. */
    private void sides(RankedSet ranking, RatingCounts set) {
        if (!set.isWhole()) {
            return;
        }
        List<CountedLimit.PlacedUnit> standings = GroupChecks.standings(ranking);
        int count = 0;
        List<Figure> figures = new ArrayList<>();
        for (RatingCounts.RatingCount label : set.labels().values()) {
            count += label.count();
            figures.add(label.figure());
            if (label.band().low().isPresent()) {
                CountedLimit.fixed(label.band().low().get(), count, List.copyOf(figures))
                        .check(standings, OptionalInt.of(set.size()))
                        .ifPresent(this::add);
            }
        }
    }
}
