package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.published.PublishedRound;
import vn.parindex.published.PublishedScore;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Unit;

/**
 * A unit's place in one year's published figures: each figure with its origin, as far as it was published.
 *
 * @param year the year
 * @param unit the unit
 * @param index its index
 * @param rank its rank
 * @param mean the mean of all units
 * @param above the index of the unit whose rank is one better
 * @param best the index of the unit of rank 1
 * @param worst the index of the unit of the last rank
 * @param median the index of the unit of the middle rank; empty where the number of units is even or not published
 */
public record PublishedPlace(
        IndexYear year,
        Unit unit,
        Optional<FigureOrigin> index,
        Optional<FigureOrigin> rank,
        Optional<FigureOrigin> mean,
        Optional<FigureOrigin> above,
        Optional<FigureOrigin> best,
        Optional<FigureOrigin> worst,
        Optional<FigureOrigin> median) {

    public PublishedPlace {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(above, "above");
        Objects.requireNonNull(best, "best");
        Objects.requireNonNull(worst, "worst");
        Objects.requireNonNull(median, "median");
    }

    /** The place of a unit in a round; its figures are empty where the round does not have it. */
    static PublishedPlace of(PublishedRound round, Unit unit) {
        Optional<FigureOrigin> rank = figure(round, unit, "rank");
        int count = round.size().orElse(0);
        return new PublishedPlace(
                round.year(),
                unit,
                figure(round, unit, "index"),
                rank,
                round.mean().filter(row -> row.number().isPresent()).map(FigureOrigin::new),
                rank.flatMap(own -> at(round, own.value().intValue() - 1)),
                at(round, 1),
                at(round, count),
                count % 2 == 1 ? at(round, (count + 1) / 2) : Optional.empty());
    }

    private static Optional<FigureOrigin> figure(PublishedRound round, Unit unit, String measure) {
        return round.row(unit, measure).filter(row -> row.number().isPresent()).map(FigureOrigin::new);
    }

    /** The index of the unit of a rank, where exactly one has it. */
    private static Optional<FigureOrigin> at(PublishedRound round, int rank) {
        List<Unit> there = new ArrayList<>();
        round.figures().forEach((unit, figures) -> {
            BigDecimal printed = figures.get("rank");
            if (printed != null && printed.compareTo(BigDecimal.valueOf(rank)) == 0) {
                there.add(unit);
            }
        });
        return there.size() == 1 ? figure(round, there.get(0), "index") : Optional.empty();
    }

    /**
     * Returns the distance of the unit's index from another figure.
     *
     * @param other a figure of the same year
     * @return the index less the other, exact; empty if either was not published
     */
    public Optional<BigDecimal> above(Optional<FigureOrigin> other) {
        return index.flatMap(own -> other.map(figure -> own.value().subtract(figure.value())));
    }

    /**
     * Returns the spread of the year.
     *
     * @return the best index less the worst; empty if either was not published
     */
    public Optional<BigDecimal> spread() {
        return best.flatMap(high -> worst.map(low -> high.value().subtract(low.value())));
    }

    /**
     * Returns all figures that stand here.
     *
     * @return the figures, each once, the unit's own first
     */
    public List<FigureOrigin> origins() {
        List<PublishedScore> rows = new ArrayList<>();
        List.of(index, rank, mean, above, median, best, worst)
                .forEach(figure -> figure.ifPresent(origin -> rows.add(origin.row())));
        return rows.stream().distinct().map(FigureOrigin::new).toList();
    }
}
