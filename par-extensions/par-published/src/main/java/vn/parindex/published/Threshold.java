package vn.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A limit of the index with the number of units at or above it, held against the single figures.
 *
 * @param limit the limit
 * @param half half a unit of its last place where the limit is itself a rounded figure, else zero
 * @param count how many units are said to be above
 * @param counts the rows that say so
 * @param ofLimit the row that the limit is printed in, if it is a figure itself
 */
record Threshold(BigDecimal limit, BigDecimal half, int count, List<Row> counts, Optional<Row> ofLimit) {

    /** A limit that the report sets. */
    static Threshold fixed(BigDecimal limit, int count, List<Row> counts) {
        return new Threshold(limit, BigDecimal.ZERO, count, counts, Optional.empty());
    }

    /** A limit that is itself printed. */
    static Threshold printed(Row limit, int count, List<Row> counts) {
        return new Threshold(limit.value(), limit.half(), count, counts, Optional.of(limit));
    }

    /** A unit's index and rank, where printed. */
    record Standing(Row index, Row rank, boolean ranked) {

        static Standing of(Row index) {
            return new Standing(index, index, false);
        }

        static Standing of(Row index, Row rank) {
            return new Standing(index, rank, true);
        }
    }

    /** The least and the most units that can be above, and which standings say so. */
    private static final class Bracket {
        private int least;
        private int most = Integer.MAX_VALUE;
        private final List<Check.Member> ofLeast = new ArrayList<>();
        private final List<Check.Member> ofMost = new ArrayList<>();

        void atLeast(int value, List<Check.Member> witness) {
            if (value > least) {
                least = value;
                ofLeast.clear();
                ofLeast.addAll(witness);
            }
        }

        void atMost(int value, List<Check.Member> witness) {
            if (value < most) {
                most = value;
                ofMost.clear();
                ofMost.addAll(witness);
            }
        }
    }

    void check(List<Standing> standings, OptionalInt size, List<Check> checks) {
        Bracket bracket = new Bracket();
        List<Standing> above = new ArrayList<>();
        List<Standing> below = new ArrayList<>();
        for (Standing standing : standings) {
            Row index = standing.index();
            if (index.value().subtract(index.half()).compareTo(limit.add(half)) >= 0) {
                above.add(standing);
                if (standing.ranked()) {
                    bracket.atLeast(standing.rank().value().intValue(), witness(standing, true));
                }
            } else if (index.value().add(index.half()).compareTo(limit.subtract(half)) <= 0) {
                below.add(standing);
                if (standing.ranked()) {
                    bracket.atMost(standing.rank().value().intValue() - 1, witness(standing, false));
                }
            }
        }
        bracket.atLeast(above.size(), witnesses(above, true));
        if (size.isPresent()) {
            bracket.atMost(size.getAsInt() - below.size(), witnesses(below, false));
        }
        if (bracket.least > bracket.most) {
            checks.add(contradicting(bracket));
        } else if (count < bracket.least || count > bracket.most) {
            List<Check.Member> members = new ArrayList<>(Check.members(counts));
            members.addAll(count < bracket.least ? bracket.ofLeast : bracket.ofMost);
            ofLimit.ifPresent(row -> members.add(Check.Member.of(row)));
            checks.add(Check.failed(
                    Identity.COUNT_SIDE,
                    members,
                    "unit",
                    counted(),
                    "year",
                    counts.get(0).score().year(),
                    "limit",
                    limit,
                    "count",
                    count,
                    "least",
                    bracket.least,
                    "most",
                    bracket.most == Integer.MAX_VALUE ? "…" : (Object) bracket.most));
        } else if (bracket.least == bracket.most) {
            checks.add(Check.held(
                    Identity.COUNT_SIDE,
                    counts.stream()
                            .map(row -> new Check.Member(row, Optional.of(Interval.between(row.value(), row.value()))))
                            .toList()));
        }
    }

    /**
     * The units that are too many on one side: those without a rank, whose side nothing else confirms; if all have one,
     * all.
     */
    private List<Check.Member> witnesses(List<Standing> standings, boolean above) {
        List<Standing> unranked =
                standings.stream().filter(standing -> !standing.ranked()).toList();
        return (unranked.isEmpty() ? standings : unranked)
                .stream().flatMap(standing -> witness(standing, above).stream()).toList();
    }

    /**
     * Ranks and indices that leave no number of units at all; the count has no part in it, unless nothing else is
     * printed of it.
     */
    private Check contradicting(Bracket bracket) {
        List<Check.Member> members = new ArrayList<>();
        Stream.of(bracket.ofLeast, bracket.ofMost)
                .flatMap(List::stream)
                .map(Check.Member::row)
                .distinct()
                .forEach(row -> members.add(Check.Member.of(row)));
        return Check.failed(
                Identity.SIDES_AGREE,
                members.isEmpty() ? Check.members(counts) : members,
                "unit",
                counted(),
                "year",
                counts.get(0).score().year(),
                "limit",
                limit,
                "least",
                bracket.least,
                "most",
                bracket.most);
    }

    /** What is counted: the groups, or the set with its ratings, from the best down to the limit. */
    private String counted() {
        boolean rated = counts.get(0).measure().kind() == Measure.Kind.RATING_COUNT;
        String names = counts.stream()
                .map(row -> rated ? row.score().measure() : row.score().unit())
                .distinct()
                .collect(Collectors.joining(" + "));
        return rated ? counts.get(0).score().unit() + ", " + names : names;
    }

    /**
     * A unit that speaks for more or fewer units above; its rank could be beyond the count, or its index beyond the
     * limit.
     */
    private List<Check.Member> witness(Standing standing, boolean above) {
        Optional<BigDecimal> rank = Optional.of(BigDecimal.valueOf(count).add(PrintedNumber.half(0)));
        BigDecimal reach = half.add(standing.index().half());
        Interval index = above
                ? new Interval(Optional.empty(), Optional.of(limit.add(reach)))
                : new Interval(Optional.of(limit.subtract(reach)), Optional.empty());
        Interval ranks = above ? new Interval(Optional.empty(), rank) : new Interval(rank, Optional.empty());
        Check.Member own = new Check.Member(standing.index(), Optional.of(index));
        return standing.ranked() ? List.of(new Check.Member(standing.rank(), Optional.of(ranks)), own) : List.of(own);
    }
}
