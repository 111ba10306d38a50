package vn.parindex.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Figures with a value and a place (a rank or the order of a rating), sorted by value from the highest, with those in
 * doubt found.
 *
 * <p>Values are compared with the fewest decimals that any of them counts with: what rounds to the same may be in any
 * order.
 */
final class PlacedFigures {

    /**
     * One unit's pair.
     *
     * @param placed the figure of the rank or rating
     * @param valued the figure of the value
     * @param place the rank, or the order of the rating
     * @param value the value that is compared
     */
    record PlacedFigure(Figure placed, Figure valued, int place, BigDecimal value) {}

    private final List<PlacedFigure> pairs;
    private final int[] numbers;
    private final boolean[] steady;
    private final boolean strict;

    private PlacedFigures(List<PlacedFigure> pairs, boolean strict) {
        this.pairs = pairs;
        this.strict = strict;
        this.numbers = new int[pairs.size()];
        List<LongestChain.ChainItem> items = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            numbers[i] = i == 0
                    ? 0
                    : numbers[i - 1]
                            + (pairs.get(i).value().compareTo(pairs.get(i - 1).value()) == 0 ? 0 : 1);
            items.add(new LongestChain.ChainItem(numbers[i], pairs.get(i).place()));
        }
        this.steady = LongestChain.steady(items, strict);
    }

    static PlacedFigures of(List<PlacedFigure> pairs, boolean strict) {
        List<PlacedFigure> sorted = new ArrayList<>(pairs);
        sorted.sort(Comparator.comparing(PlacedFigure::value).reversed().thenComparing(PlacedFigure::place));
        return new PlacedFigures(sorted, strict);
    }

    /** Returns how many decimals values of these figures can be compared with. */
    static int decimals(List<Figure> figures) {
        return figures.stream()
                .mapToInt(figure -> figure.half().scale() - 1)
                .min()
                .orElse(0);
    }

    static BigDecimal compared(Figure figure, int decimals) {
        return figure.value().setScale(decimals, RoundingMode.HALF_UP);
    }

    int size() {
        return pairs.size();
    }

    /** The pairs that stand in order without doubt, from the highest. */
    List<PlacedFigure> steady() {
        List<PlacedFigure> sure = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (steady[i]) {
                sure.add(pairs.get(i));
            }
        }
        return sure;
    }

    /**
     * One check for each pair in doubt, and one for all that stand in order if there are at least two different ones.
     */
    List<CheckedRelation> check(Relation relation) {
        List<CheckedRelation> checks = new ArrayList<>();
        List<PlacedFigure> sure = steady();
        boolean says = sure.size() > 1
                && (strict || sure.get(0).place() != sure.get(sure.size() - 1).place());
        if (says) {
            List<Figure> figures = new ArrayList<>();
            sure.forEach(pair -> {
                figures.add(pair.placed());
                figures.add(pair.valued());
            });
            checks.add(CheckedRelation.held(relation, CheckedRelation.members(figures)));
        }
        int[] against = contradicting();
        for (int i = 0; i < pairs.size(); i++) {
            if (!steady[i]) {
                checks.add(broken(relation, pairs.get(i), pairs.get(against[i]), sure));
            }
        }
        return checks;
    }

    /** For each pair another one that it contradicts: the worst place above it, or the best below. */
    private int[] contradicting() {
        int n = pairs.size();
        int[] against = new int[n];
        int worst = -1;
        for (int begin = 0, end; begin < n; begin = end) {
            end = endOfValue(begin);
            for (int i = begin; i < end; i++) {
                against[i] = worst >= 0 && worse(pairs.get(worst), pairs.get(i)) ? worst : -1;
            }
            for (int i = begin; i < end; i++) {
                worst = worst < 0 || pairs.get(i).place() > pairs.get(worst).place() ? i : worst;
            }
        }
        int best = -1;
        for (int end = n, begin; end > 0; end = begin) {
            begin = beginOfValue(end - 1);
            for (int i = begin; i < end; i++) {
                if (against[i] < 0) {
                    against[i] = best >= 0 && worse(pairs.get(i), pairs.get(best)) ? best : i;
                }
            }
            for (int i = begin; i < end; i++) {
                best = best < 0 || pairs.get(i).place() < pairs.get(best).place() ? i : best;
            }
        }
        return against;
    }

    /** Checks whether the pair of the higher value has a place that it must not have beside the lower one's. */
    private boolean worse(PlacedFigure higher, PlacedFigure lower) {
        return strict ? higher.place() >= lower.place() : higher.place() > lower.place();
    }

    private int endOfValue(int i) {
        int end = i;
        while (end < pairs.size() && numbers[end] == numbers[i]) {
            end++;
        }
        return end;
    }

    private int beginOfValue(int i) {
        int begin = i;
        while (begin > 0 && numbers[begin - 1] == numbers[i]) {
            begin--;
        }
        return begin;
    }

    private CheckedRelation broken(Relation relation, PlacedFigure pair, PlacedFigure other, List<PlacedFigure> sure) {
        return CheckedRelation.failed(
                relation,
                List.of(
                        new CheckedRelation.RelationMember(pair.placed(), Optional.of(places(pair, other, sure))),
                        new CheckedRelation.RelationMember(pair.valued(), values(pair, other, sure))),
                pair.placed(),
                "place",
                pair.placed().shown(),
                "value",
                pair.valued().shown(),
                "other",
                other.placed().score().unit(),
                "otherPlace",
                other.placed().shown(),
                "otherValue",
                other.valued().shown());
    }

    /**
     * The places that would fit its value: behind all sure pairs of a higher value, before all of a lower one, and so
     * with the other.
     */
    private OpenInterval places(PlacedFigure pair, PlacedFigure other, List<PlacedFigure> sure) {
        int higher = first(sure, next -> next.value().compareTo(pair.value()) <= 0);
        int lower = first(sure, next -> next.value().compareTo(pair.value()) < 0);
        BigDecimal room = strict ? BigDecimal.ZERO : BigDecimal.ONE;
        boolean above = pair.value().compareTo(other.value()) > 0;
        return new OpenInterval(
                highest(
                                place(sure, higher - 1),
                                above ? Optional.empty() : Optional.of(BigDecimal.valueOf(other.place())))
                        .map(low -> low.subtract(room)),
                lowest(place(sure, lower), above ? Optional.of(BigDecimal.valueOf(other.place())) : Optional.empty())
                        .map(high -> high.add(room)));
    }

    /** The values that would fit its place; not given for ranks, which stand in for a value with the other sign. */
    private Optional<OpenInterval> values(PlacedFigure pair, PlacedFigure other, List<PlacedFigure> sure) {
        if (pair.valued().measure().isWhole()) {
            return Optional.empty();
        }
        int better = first(sure, next -> next.place() >= pair.place());
        int worse = first(sure, next -> next.place() > pair.place());
        BigDecimal half = pair.valued().half();
        boolean above = pair.value().compareTo(other.value()) > 0;
        return Optional.of(new OpenInterval(
                highest(value(sure, worse), above ? Optional.empty() : Optional.of(other.value()))
                        .map(low -> low.subtract(half)),
                lowest(value(sure, better - 1), above ? Optional.of(other.value()) : Optional.empty())
                        .map(high -> high.add(half))));
    }

    private static Optional<BigDecimal> place(List<PlacedFigure> sure, int i) {
        return i >= 0 && i < sure.size()
                ? Optional.of(BigDecimal.valueOf(sure.get(i).place()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> value(List<PlacedFigure> sure, int i) {
        return i >= 0 && i < sure.size() ? Optional.of(sure.get(i).value()) : Optional.empty();
    }

    private static Optional<BigDecimal> highest(Optional<BigDecimal> first, Optional<BigDecimal> second) {
        return Stream.of(first, second).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private static Optional<BigDecimal> lowest(Optional<BigDecimal> first, Optional<BigDecimal> second) {
        return Stream.of(first, second).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** The index of the first pair for which a condition holds that holds for all after it. */
    private static int first(List<PlacedFigure> sure, Predicate<PlacedFigure> condition) {
        int low = 0;
        int high = sure.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (condition.test(sure.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
