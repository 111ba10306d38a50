package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import vn.parindex.published.PublishedRound;
import vn.parindex.value.NameOrder;
import vn.parindex.value.Unit;

/**
 * The ranks that published indices allow: each was printed rounded, so the one behind it lies within half a unit of its
 * last decimal. Exact, without draws.
 *
 * @param round the published figures
 * @param units the units whose index was published, by the index as printed
 */
public record PrintedRanks(PublishedRound round, List<PrintedRank> units) {

    /** Copies the list. */
    public PrintedRanks {
        Objects.requireNonNull(round, "round");
        units = List.copyOf(units);
    }

    /**
     * The ranks that a unit may have.
     *
     * @param unit the unit
     * @param index its index as printed
     * @param printed its rank as printed, if it was
     * @param rank its rank among the printed indices
     * @param best the best rank that the indices behind the printed ones allow
     * @param worst the worst of them
     * @param tied the units that it cannot be told apart from
     */
    public record PrintedRank(
            Unit unit, BigDecimal index, OptionalInt printed, int rank, int best, int worst, List<Unit> tied) {

        public PrintedRank {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(index, "index");
            Objects.requireNonNull(printed, "printed");
            tied = List.copyOf(tied);
        }
    }

    private record Printed(Unit unit, BigDecimal index, OptionalInt rank) {

        BigDecimal low() {
            return index.subtract(PrintedPart.half(index));
        }

        BigDecimal high() {
            return index.add(PrintedPart.half(index));
        }

        /** Checks whether the index behind this one can be above that behind another. */
        boolean maybeAbove(Printed other) {
            return high().compareTo(other.low()) > 0;
        }
    }

    /**
     * Obtains the ranks of a round.
     *
     * @param round the published figures
     * @return the ranks
     */
    public static PrintedRanks of(PublishedRound round) {
        List<Printed> all = new ArrayList<>();
        round.standings()
                .units()
                .forEach(standing -> standing.printed()
                        .ifPresent(index -> all.add(new Printed(standing.unit(), index, standing.rank()))));
        List<PrintedRank> ranks = new ArrayList<>();
        for (Printed own : all) {
            int rank = 1;
            int best = 1;
            int worst = 1;
            List<Unit> tied = new ArrayList<>();
            for (Printed other : all) {
                if (other != own) {
                    boolean maybeAbove = other.maybeAbove(own);
                    boolean maybeBelow = own.maybeAbove(other);
                    rank += other.index().compareTo(own.index()) > 0 ? 1 : 0;
                    best += maybeBelow ? 0 : 1;
                    worst += maybeAbove ? 1 : 0;
                    if (maybeAbove && maybeBelow) {
                        tied.add(other.unit());
                    }
                }
            }
            ranks.add(new PrintedRank(own.unit(), own.index(), own.rank(), rank, best, worst, tied));
        }
        ranks.sort(Comparator.comparingInt(PrintedRank::rank)
                .thenComparing(unit -> unit.unit().name(), NameOrder.VIETNAMESE));
        return new PrintedRanks(round, ranks);
    }
}
