package vn.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The units of a ranking that stand in order without doubt, as neighbours of others: whoever has rank 5 has no more
 * than rank 4 and no less than rank 6.
 */
final class RankNeighbours {

    private static final int ENOUGH = 2;

    private final List<PlacedFigures.PlacedFigure> steady;

    private RankNeighbours(List<PlacedFigures.PlacedFigure> steady) {
        this.steady = steady;
    }

    /** The steady units among some, by index and rank. */
    static RankNeighbours of(List<UnitFigures> units) {
        List<Figure> values =
                units.stream().flatMap(unit -> unit.get("index").stream()).toList();
        int decimals = PlacedFigures.decimals(values);
        List<PlacedFigures.PlacedFigure> pairs = new ArrayList<>();
        for (UnitFigures unit : units) {
            Optional<Figure> value = unit.get("index");
            unit.get("rank")
                    .filter(figure -> figure.isRank() && value.isPresent())
                    .ifPresent(rank -> pairs.add(new PlacedFigures.PlacedFigure(
                            rank,
                            value.get(),
                            rank.value().intValue(),
                            PlacedFigures.compared(value.get(), decimals))));
        }
        return new RankNeighbours(PlacedFigures.of(pairs, true).steady());
    }

    /** The most that a unit of this rank can have: what the nearest better one has. */
    Optional<BigDecimal> most(int place) {
        int from = from(place);
        return from == 0 ? Optional.empty() : Optional.of(most(steady.get(from - 1)));
    }

    /** The least that a unit of this rank can have: what the nearest worse one has. */
    Optional<BigDecimal> least(int place) {
        int from = from(place + 1);
        return from == steady.size() ? Optional.empty() : Optional.of(least(steady.get(from)));
    }

    /**
     * Some of the units that contradict one of a value and a rank, the nearest first: better ones of a lower value or
     * worse ones of a higher.
     *
     * @param least the least that its value can be
     * @param most the most, if that is known
     */
    List<PlacedFigures.PlacedFigure> contradicting(int place, BigDecimal least, Optional<BigDecimal> most) {
        List<PlacedFigures.PlacedFigure> against = new ArrayList<>();
        for (int i = from(place + 1) - 1;
                i >= 0 && against.size() < ENOUGH && least.compareTo(most(steady.get(i))) >= 0;
                i--) {
            against.add(steady.get(i));
        }
        for (int i = from(place);
                most.isPresent()
                        && i < steady.size()
                        && against.size() < ENOUGH
                        && most.get().compareTo(least(steady.get(i))) <= 0;
                i++) {
            against.add(steady.get(i));
        }
        return against;
    }

    /** The index of the first steady unit whose rank is this one or worse. */
    private int from(int place) {
        int low = 0;
        int high = steady.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steady.get(middle).place() >= place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    static BigDecimal least(PlacedFigures.PlacedFigure pair) {
        return pair.valued().value().subtract(pair.valued().half());
    }

    static BigDecimal most(PlacedFigures.PlacedFigure pair) {
        return pair.valued().value().add(pair.valued().half());
    }
}
