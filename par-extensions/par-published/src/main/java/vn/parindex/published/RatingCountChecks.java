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

    private final Ledger ledger;
    private final List<Check> checks;

    RatingCountChecks(Ledger ledger, List<Check> checks) {
        this.ledger = ledger;
        this.checks = checks;
    }

    void run() {
        for (Block block : ledger.blocks()) {
            List<RatingSet> sets = new ArrayList<>();
            for (Sheet sheet : block.with(UnitName.Role.SET)) {
                RatingSet set = new RatingSet(sheet, checks);
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

    private void sum(RatingSet set) {
        if (set.isWhole()) {
            checks.add(Check.held(Identity.COUNT_SUM, Check.members(set.rows())));
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
    private void upwards(RatingSet set, RatingSet.Label label) {
        List<Row> rows = set.labels().headMap(label.order(), true).values().stream()
                .map(RatingSet.Label::row)
                .toList();
        BigDecimal sum = rows.stream().map(Row::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        int side = sum.compareTo(label.row().value());
        List<Row> members = new ArrayList<>(rows);
        members.add(label.row());
        if (side > 0 || side != 0 && set.isWhole()) {
            checks.add(GroupChecks.failed(
                    members,
                    rows.isEmpty() ? List.of(label.row()) : rows,
                    sum,
                    label.row().value()));
        } else if (side == 0 && set.isWhole()) {
            checks.add(Check.held(Identity.COUNT_SUM, Check.members(members)));
        }
    }

    /** The ratings of the units that belong to the set, by their order. */
    private static TreeMap<Integer, List<Row>> ratings(Block block) {
        TreeMap<Integer, List<Row>> ratings = new TreeMap<>();
        for (Sheet sheet : block.units()) {
            sheet.get("rating")
                    .filter(row -> !sheet.isOutside())
                    .ifPresent(row -> Rating.order(row.score().value())
                            .ifPresent(order -> ratings.computeIfAbsent(order, o -> new ArrayList<>())
                                    .add(row)));
        }
        return ratings;
    }

    private void named(Block block, RatingSet set) {
        TreeMap<Integer, List<Row>> ratings = ratings(block);
        for (RatingSet.Label label : set.labels().values()) {
            named(
                    set,
                    label,
                    ratings.getOrDefault(label.order(), List.of()),
                    others(ratings, label.order(), label.order()),
                    true);
        }
        for (RatingSet.Label label : set.upwards()) {
            List<Row> upTo = new ArrayList<>();
            ratings.headMap(label.order(), true).values().forEach(upTo::addAll);
            named(set, label, upTo, others(ratings, 1, label.order()), false);
        }
        if (set.isWhole()) {
            ratings.forEach((order, rows) -> {
                if (!set.labels().containsKey(order)) {
                    List<Row> members = new ArrayList<>(rows);
                    members.addAll(set.rows());
                    checks.add(failed(set.rows().get(0), members, 0, rows.size(), 0));
                }
            });
        }
    }

    private static List<Row> others(TreeMap<Integer, List<Row>> ratings, int from, int to) {
        List<Row> others = new ArrayList<>();
        ratings.forEach((order, rows) -> {
            if (order < from || order > to) {
                others.addAll(rows);
            }
        });
        return others;
    }

    private void named(RatingSet set, RatingSet.Label label, List<Row> same, List<Row> others, boolean single) {
        int most = set.size() > 0 ? set.size() - others.size() : Integer.MAX_VALUE;
        List<Row> members = new ArrayList<>(List.of(label.row()));
        if (same.size() > label.count()) {
            members.addAll(same);
            checks.add(failed(label.row(), members, label.count(), same.size(), most));
        } else if (label.count() > most) {
            members.addAll(others);
            checks.add(failed(label.row(), members, label.count(), same.size(), most));
        } else if (single && same.size() == label.count() || same.size() == label.count() && same.size() == most) {
            members.addAll(same);
            checks.add(Check.held(Identity.RATING_NAMED, Check.members(members)));
        }
    }

    private static Check failed(Row count, List<Row> members, int counted, int named, int most) {
        return Check.failed(
                Identity.RATING_NAMED,
                Check.members(members),
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
    private void byRank(Block block, RatingSet set) {
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
        for (Sheet sheet : block.units()) {
            Optional<Row> rank = sheet.get("rank").filter(Row::isRank);
            Optional<Row> rating = sheet.get("rating");
            OptionalInt order =
                    rating.map(row -> Rating.order(row.score().value())).orElse(OptionalInt.empty());
            if (rank.isPresent() && order.isPresent() && !sheet.isOutside()) {
                byRank(set, whole, rank.get(), rating.get(), order.getAsInt());
            }
        }
    }

    private void byRank(RatingSet set, boolean whole, Row rank, Row rating, int order) {
        int place = rank.value().intValue();
        int filled = 0;
        List<Row> counts = new ArrayList<>();
        for (RatingSet.Label label : set.labels().values()) {
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

    private void decide(boolean fits, boolean tells, Row rank, Row rating, List<Row> counts, int filled) {
        List<Row> members = new ArrayList<>(List.of(rating, rank));
        members.addAll(counts);
        if (!fits) {
            checks.add(Check.failed(
                    Identity.RATING_BY_RANK,
                    Check.members(members),
                    "unit",
                    rating.score().unit(),
                    "year",
                    rating.score().year(),
                    "rating",
                    rating.score().value(),
                    "rank",
                    rank.value(),
                    "terms",
                    Equation.joined(counts, "+"),
                    "filled",
                    filled));
        } else if (tells) {
            checks.add(Check.held(Identity.RATING_BY_RANK, List.of(Check.Member.of(rating))));
        }
    }

    /** Where the words of a count state a limit, as many units are above it as are counted down to it. */
    private void sides(Block block, RatingSet set) {
        if (!set.isWhole()) {
            return;
        }
        List<Threshold.Standing> standings = GroupChecks.standings(block);
        int count = 0;
        List<Row> rows = new ArrayList<>();
        for (RatingSet.Label label : set.labels().values()) {
            count += label.count();
            rows.add(label.row());
            if (label.band().low().isPresent()) {
                Threshold.fixed(label.band().low().get(), count, List.copyOf(rows))
                        .check(standings, OptionalInt.of(set.size()), checks);
            }
        }
    }
}
