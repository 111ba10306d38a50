package vn.parindex.published;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Checks means and ranges of a level, against the single figures. */
final class MeanChecks extends RelationChecks {

    private static final MathContext PRECISE = new MathContext(24, RoundingMode.HALF_EVEN);

    MeanChecks(FigureIndex file) {
        super(file);
    }

    @Override
    void run() {
        for (RankedSet ranking : rankings()) {
            for (UnitFigures mean : ranking.with(UnitName.NameKind.MEAN)) {
                mean.get("mean").ifPresent(figure -> mean(ranking, mean, figure, "index", "rank"));
                mean.get("sipas_index").ifPresent(figure -> mean(ranking, mean, figure, "sipas_index", "sipas_rank"));
                ofParts(mean);
            }
            for (UnitFigures range : ranking.with(UnitName.NameKind.RANGE)) {
                range.get("range").ifPresent(figure -> range(ranking, figure));
            }
        }
    }

    private static List<Figure> values(RankedSet ranking, String key) {
        return ranking.units().stream()
                .filter(unit -> !unit.isOutside())
                .flatMap(unit -> unit.get(key).stream())
                .toList();
    }

    private void mean(RankedSet ranking, UnitFigures unit, Figure mean, String valueKey, String rankKey) {
        List<Figure> values = values(ranking, valueKey);
        OptionalInt size = unit.name().size().isPresent() ? unit.name().size() : ranking.size();
        if (size.isPresent() && values.size() == size.getAsInt()) {
            BigDecimal count = BigDecimal.valueOf(size.getAsInt());
            FigureEquation equation = new FigureEquation().plus(values).plus(mean, count.negate());
            add(equation.check(Relation.MEAN, mean, count, language -> "Σ / " + count));
        } else {
            bounds(ranking, mean, size, valueKey, rankKey);
        }
    }

    /** Checks the mean against two bounds, each unit taken between its neighbours by rank. */
    private void bounds(RankedSet ranking, Figure mean, OptionalInt size, String valueKey, String rankKey) {
        List<PlacedFigures.PlacedFigure> ranked = ranked(ranking, valueKey, rankKey);
        if (ranked.isEmpty()) {
            return;
        }
        boolean top = ranked.get(0).place() == 1;
        boolean bottom = size.isPresent() && ranked.get(ranked.size() - 1).place() == size.getAsInt();
        int[] below = below(ranked, size.orElse(1));
        int[] above = above(ranked);
        Optional<BigDecimal> most = top ? Optional.of(mean(ranked, below, BigDecimal.ONE)) : Optional.empty();
        Optional<BigDecimal> least =
                bottom ? Optional.of(mean(ranked, above, BigDecimal.ONE.negate())) : Optional.empty();
        Optional<BigDecimal> tooHigh =
                most.map(m -> mean.value().subtract(mean.half()).subtract(m)).filter(off -> off.signum() >= 0);
        Optional<BigDecimal> tooLow =
                least.map(l -> mean.value().add(mean.half()).subtract(l)).filter(off -> off.signum() <= 0);
        if (tooHigh.isPresent() || tooLow.isPresent()) {
            List<CheckedRelation.RelationMember> members = new ArrayList<>();
            members.add(new CheckedRelation.RelationMember(
                    mean,
                    Optional.of(new OpenInterval(
                            least.map(l -> l.subtract(mean.half())), most.map(m -> m.add(mean.half()))))));
            members.addAll(
                    tooHigh.isPresent() ? mending(ranked, below, tooHigh.get()) : mending(ranked, above, tooLow.get()));
            add(CheckedRelation.failed(
                    Relation.MEAN_BOUNDS,
                    members,
                    mean,
                    "got",
                    mean.value(),
                    "least",
                    least.<Object>map(MeanChecks::shown).orElse("–"),
                    "most",
                    most.<Object>map(MeanChecks::shown).orElse("–")));
        }
    }

    /** The units with rank and value that stand in order, from the first. */
    private static List<PlacedFigures.PlacedFigure> ranked(RankedSet ranking, String valueKey, String rankKey) {
        List<PlacedFigures.PlacedFigure> pairs = new ArrayList<>();
        for (UnitFigures unit : ranking.units()) {
            Optional<Figure> value = unit.get(valueKey);
            unit.get(rankKey)
                    .filter(figure -> figure.isRank() && value.isPresent())
                    .ifPresent(rank -> pairs.add(new PlacedFigures.PlacedFigure(
                            rank,
                            value.get(),
                            rank.value().intValue(),
                            value.get().value())));
        }
        return PlacedFigures.of(pairs, true).steady();
    }

    /** Returns how many units are at most as high as each: those down to the next whose value is known. */
    private static int[] below(List<PlacedFigures.PlacedFigure> ranked, int size) {
        int[] units = new int[ranked.size()];
        int upTo = size;
        for (int i = ranked.size() - 1; i >= 0; i--) {
            units[i] = Math.max(0, upTo - ranked.get(i).place() + 1);
            upTo -= units[i];
        }
        return units;
    }

    /** Returns how many units are at least as high as each: those up to the one before whose value is known. */
    private static int[] above(List<PlacedFigures.PlacedFigure> ranked) {
        int[] units = new int[ranked.size()];
        int done = 0;
        for (int i = 0; i < units.length; i++) {
            units[i] = Math.max(0, ranked.get(i).place() - done);
            done += units[i];
        }
        return units;
    }

    /** The mean with so many units at each value, each value taken to one end of what rounds to it. */
    private static BigDecimal mean(List<PlacedFigures.PlacedFigure> ranked, int[] units, BigDecimal end) {
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (int i = 0; i < units.length; i++) {
            Figure figure = ranked.get(i).valued();
            sum = sum.add(figure.value().add(figure.half().multiply(end)).multiply(BigDecimal.valueOf(units[i])));
            count += units[i];
        }
        return sum.divide(BigDecimal.valueOf(count), PRECISE);
    }

    /** The ranks and values of a bound that is missed by so much, each value with what would mend it alone. */
    private static List<CheckedRelation.RelationMember> mending(
            List<PlacedFigures.PlacedFigure> ranked, int[] units, BigDecimal off) {
        int count = Arrays.stream(units).sum();
        List<CheckedRelation.RelationMember> members = new ArrayList<>();
        for (int i = 0; i < units.length; i++) {
            if (units[i] > 0) {
                Figure figure = ranked.get(i).valued();
                Optional<BigDecimal> enough = Optional.of(figure.value()
                        .add(off.multiply(BigDecimal.valueOf(count)).divide(BigDecimal.valueOf(units[i]), PRECISE)));
                members.add(CheckedRelation.RelationMember.of(ranked.get(i).placed()));
                members.add(new CheckedRelation.RelationMember(
                        figure,
                        Optional.of(
                                off.signum() >= 0
                                        ? new OpenInterval(enough, Optional.empty())
                                        : new OpenInterval(Optional.empty(), enough))));
            }
        }
        return members;
    }

    private static BigDecimal shown(BigDecimal bound) {
        return PrintedNumber.plain(bound.setScale(4, RoundingMode.HALF_UP));
    }

    /** The mean of the whole lies between the means of its parts, each in percent of its own maximum. */
    private void ofParts(UnitFigures unit) {
        List<Figure> parts = unit.all(MeasureKind.MEAN_PERCENT);
        Optional<Figure> mean = unit.get("mean");
        if (mean.isEmpty() || parts.size() < 2) {
            return;
        }
        Figure least = parts.stream().min(Comparator.comparing(Figure::value)).orElseThrow();
        Figure most = parts.stream().max(Comparator.comparing(Figure::value)).orElseThrow();
        BigDecimal half = mean.get().half();
        boolean below = mean.get().value().add(half).compareTo(least.value().subtract(least.half())) < 0;
        boolean above = mean.get().value().subtract(half).compareTo(most.value().add(most.half())) > 0;
        if (below || above) {
            List<Figure> figures = new ArrayList<>(parts);
            figures.add(mean.get());
            add(CheckedRelation.failed(
                    Relation.MEAN_BOUNDS,
                    CheckedRelation.members(figures),
                    mean.get(),
                    "got",
                    mean.get().value(),
                    "least",
                    least.value(),
                    "most",
                    most.value()));
        }
    }

    private void range(RankedSet ranking, Figure range) {
        List<Figure> values = values(ranking, "index");
        if (values.isEmpty()) {
            return;
        }
        OptionalInt size = ranking.size();
        List<PlacedFigures.PlacedFigure> ranked = ranked(ranking, "index", "rank");
        Optional<Figure> first = atRank(ranked, 1);
        Optional<Figure> last = size.isPresent() ? atRank(ranked, size.getAsInt()) : Optional.empty();
        if (first.isPresent() && last.isPresent()) {
            List<Figure> both = List.of(first.get(), last.get());
            add(new FigureEquation()
                    .plus(first.get())
                    .minus(last.get())
                    .minus(range)
                    .check(
                            Relation.RANGE,
                            range,
                            BigDecimal.ONE,
                            language -> FigureEquation.joined(both, "−", language)));
            return;
        }
        Figure highest = first.orElse(
                values.stream().max(Comparator.comparing(Figure::value)).orElseThrow());
        Figure lowest = last.orElse(
                values.stream().min(Comparator.comparing(Figure::value)).orElseThrow());
        FigureEquation equation =
                new FigureEquation().plus(highest).minus(lowest).minus(range);
        if (equation.residual().compareTo(equation.tolerance()) >= 0
                && equation.tolerance().signum() > 0) {
            add(CheckedRelation.failed(
                    Relation.RANGE_BOUNDS,
                    CheckedRelation.members(List.of(range, highest, lowest)),
                    range,
                    "terms",
                    FigureEquation.joined(List.of(highest, lowest), "−"),
                    "got",
                    range.value()));
        }
    }

    private static Optional<Figure> atRank(List<PlacedFigures.PlacedFigure> ranked, int rank) {
        return ranked.stream()
                .filter(pair -> pair.place() == rank)
                .map(PlacedFigures.PlacedFigure::valued)
                .findFirst();
    }
}
