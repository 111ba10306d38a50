package vn.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A limit of the index with the number of units at or above it, compared with the single figures.
 *
 * @param limit the limit
 * @param half half a unit of its last place where the limit is itself a rounded figure, else zero
 * @param count the number of units that are counted above
 * @param counts the figures that count them
 * @param ofLimit the figure that the limit is printed in, if it is a figure itself
 */
record CountedLimit(BigDecimal limit, BigDecimal half, int count, List<Figure> counts, Optional<Figure> ofLimit) {

    /** A limit that the report sets. */
    static CountedLimit fixed(BigDecimal limit, int count, List<Figure> counts) {
        return new CountedLimit(limit, BigDecimal.ZERO, count, counts, Optional.empty());
    }

    /** A limit that is itself printed. */
    static CountedLimit printed(Figure limit, int count, List<Figure> counts) {
        return new CountedLimit(limit.value(), limit.half(), count, counts, Optional.of(limit));
    }

    /** A unit's index and rank, where printed. */
    record PlacedUnit(Figure index, Figure rank, boolean ranked) {

        static PlacedUnit of(Figure index) {
            return new PlacedUnit(index, index, false);
        }

        static PlacedUnit of(Figure index, Figure rank) {
            return new PlacedUnit(index, rank, true);
        }
    }

    /** The least and the most units that can be above, and the figures that show it. */
    private static final class Bracket {
        private int least;
        private int most = Integer.MAX_VALUE;
        private final List<CheckedRelation.RelationMember> ofLeast = new ArrayList<>();
        private final List<CheckedRelation.RelationMember> ofMost = new ArrayList<>();

        void atLeast(int value, List<CheckedRelation.RelationMember> witness) {
            if (value > least) {
                least = value;
                ofLeast.clear();
                ofLeast.addAll(witness);
            }
        }

        void atMost(int value, List<CheckedRelation.RelationMember> witness) {
            if (value < most) {
                most = value;
                ofMost.clear();
                ofMost.addAll(witness);
            }
        }
    }

    /** Checks the count against the units whose side of the limit is printed; empty where they leave room. */
    Optional<CheckedRelation> check(List<PlacedUnit> units, OptionalInt size) {
        Bracket bracket = bracket(units, size);
        if (bracket.least > bracket.most) {
            return Optional.of(contradicting(bracket));
        }
        if (count < bracket.least || count > bracket.most) {
            List<CheckedRelation.RelationMember> members = new ArrayList<>(CheckedRelation.members(counts));
            members.addAll(count < bracket.least ? bracket.ofLeast : bracket.ofMost);
            ofLimit.ifPresent(figure -> members.add(CheckedRelation.RelationMember.of(figure)));
            return Optional.of(CheckedRelation.failed(
                    Relation.COUNT_SIDE,
                    members,
                    counted(),
                    counts.get(0),
                    "limit",
                    limit,
                    "count",
                    count,
                    "least",
                    bracket.least,
                    "most",
                    bracket.most == Integer.MAX_VALUE ? "…" : (Object) bracket.most));
        }
        return bracket.least == bracket.most
                ? Optional.of(CheckedRelation.held(
                        Relation.COUNT_SIDE,
                        counts.stream()
                                .map(figure -> new CheckedRelation.RelationMember(
                                        figure, Optional.of(OpenInterval.between(figure.value(), figure.value()))))
                                .toList()))
                : Optional.empty();
    }

    private Bracket bracket(List<PlacedUnit> units, OptionalInt size) {
        Bracket bracket = new Bracket();
        List<PlacedUnit> above = new ArrayList<>();
        List<PlacedUnit> below = new ArrayList<>();
        for (PlacedUnit unit : units) {
            Figure index = unit.index();
            if (index.value().subtract(index.half()).compareTo(limit.add(half)) >= 0) {
                above.add(unit);
                if (unit.ranked()) {
                    bracket.atLeast(unit.rank().value().intValue(), witness(unit, true));
                }
            } else if (index.value().add(index.half()).compareTo(limit.subtract(half)) <= 0) {
                below.add(unit);
                if (unit.ranked()) {
                    bracket.atMost(unit.rank().value().intValue() - 1, witness(unit, false));
                }
            }
        }
        bracket.atLeast(above.size(), witnesses(above, true));
        if (size.isPresent()) {
            bracket.atMost(size.getAsInt() - below.size(), witnesses(below, false));
        }
        return bracket;
    }

    /**
     * The units that are too many on one side: those without a rank, whose side nothing else confirms; if all have one,
     * all.
     */
    private List<CheckedRelation.RelationMember> witnesses(List<PlacedUnit> units, boolean above) {
        List<PlacedUnit> unranked =
                units.stream().filter(unit -> !unit.ranked()).toList();
        return (unranked.isEmpty() ? units : unranked)
                .stream().flatMap(unit -> witness(unit, above).stream()).toList();
    }

    /**
     * Ranks and indices that leave no number of units at all; the count has no part in it, unless nothing else is
     * printed of it.
     */
    private CheckedRelation contradicting(Bracket bracket) {
        List<CheckedRelation.RelationMember> members = new ArrayList<>();
        Stream.of(bracket.ofLeast, bracket.ofMost)
                .flatMap(List::stream)
                .map(CheckedRelation.RelationMember::figure)
                .distinct()
                .forEach(figure -> members.add(CheckedRelation.RelationMember.of(figure)));
        return CheckedRelation.failed(
                Relation.SIDES_AGREE,
                members.isEmpty() ? CheckedRelation.members(counts) : members,
                counted(),
                counts.get(0),
                "limit",
                limit,
                "least",
                bracket.least,
                "most",
                bracket.most);
    }

    /** The name of what is counted: the groups, or the set with its ratings, from the best down to the limit. */
    private String counted() {
        boolean rated = counts.get(0).measure().kind() == MeasureKind.RATING_COUNT;
        String names = counts.stream()
                .map(figure -> rated ? figure.score().measure() : figure.score().unit())
                .distinct()
                .collect(Collectors.joining(" + "));
        return rated ? counts.get(0).score().unit() + ", " + names : names;
    }

    /**
     * A unit that speaks for more or fewer units above; its rank could be beyond the count, or its index beyond the
     * limit.
     */
    private List<CheckedRelation.RelationMember> witness(PlacedUnit unit, boolean above) {
        Optional<BigDecimal> rank = Optional.of(BigDecimal.valueOf(count).add(PrintedNumber.half(0)));
        BigDecimal reach = half.add(unit.index().half());
        OpenInterval index = above
                ? new OpenInterval(Optional.empty(), Optional.of(limit.add(reach)))
                : new OpenInterval(Optional.of(limit.subtract(reach)), Optional.empty());
        OpenInterval ranks =
                above ? new OpenInterval(Optional.empty(), rank) : new OpenInterval(rank, Optional.empty());
        CheckedRelation.RelationMember own = new CheckedRelation.RelationMember(unit.index(), Optional.of(index));
        return unit.ranked()
                ? List.of(new CheckedRelation.RelationMember(unit.rank(), Optional.of(ranks)), own)
                : List.of(own);
    }
}
