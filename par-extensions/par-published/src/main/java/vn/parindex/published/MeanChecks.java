package vn.parindex.published;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks means and ranges of a level, against the single figures. */
final class MeanChecks extends RelationChecks {

    private static final MathContext PRECISE = FigureEquation.PRECISE;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A ranked value, by the keys of its mean, of itself and of its rank. */
    private record MeasuredMean(String mean, String value, String rank) {}

    private static final List<MeasuredMean> RANKED = List.of(
            new MeasuredMean("mean", "index", "rank"), new MeasuredMean("sipas_index", "sipas_index", "sipas_rank"));

    /** The parts of which means are printed, with the measures of these. */
    private static final SortedMap<String, String> PARTS =
            new TreeMap<>(Map.of("appraised", "mean_appraised_pct", "survey", "mean_survey_pct"));

    MeanChecks(FigureIndex file) {
        super(file);
    }

    @Override
    void run() {
        for (RankedSet ranking : rankings()) {
            for (UnitFigures mean : ranking.with(UnitName.NameKind.MEAN)) {
                for (MeasuredMean ranked : RANKED) {
                    mean.get(ranked.mean()).ifPresent(figure -> {
                        mean(ranking, mean, figure, ranked.value(), ranked.rank());
                        if (FigureLevel.isProvince(ranking.level())) {
                            ofRegions(ranking, figure, ranked.value());
                        }
                    });
                }
                ofParts(ranking, mean);
            }
            if (FigureLevel.isProvince(ranking.level())) {
                RANKED.forEach(ranked -> regions(ranking, ranked.value(), ranked.rank()));
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

    static BigDecimal shown(BigDecimal bound) {
        return PrintedNumber.plain(bound.setScale(4, RoundingMode.HALF_UP));
    }

    /**
     * The mean of the whole is that of its parts, each in percent of its own maximum and as heavy as that; where the
     * maxima are not known it lies between them.
     */
    private void ofParts(RankedSet ranking, UnitFigures unit) {
        List<Figure> parts = unit.all(MeasureKind.MEAN_PERCENT);
        Optional<Figure> mean = unit.get("mean");
        if (mean.isEmpty() || parts.size() < 2) {
            return;
        }
        Optional<Map<String, BigDecimal>> maxima = maxima(ranking);
        if (maxima.isPresent()) {
            ofWeights(mean.get(), parts, maxima.get());
        } else {
            between(mean.get(), parts);
        }
    }

    /** The maxima of appraisal and survey, as printed for the ranking or known of the round. */
    private Optional<Map<String, BigDecimal>> maxima(RankedSet ranking) {
        Map<String, BigDecimal> printed = new HashMap<>();
        ranking.with(UnitName.NameKind.MAXIMA)
                .forEach(unit -> unit.all(MeasureKind.MAXIMUM)
                        .forEach(figure -> printed.put(figure.measure().name(), figure.value())));
        List<Map<String, BigDecimal>> sets = new ArrayList<>(List.of(printed));
        if (ranking.scope().isEmpty()) {
            sets.addAll(facts().partSets(ranking.level(), ranking.year()));
        }
        return sets.stream()
                .filter(set -> set.keySet().equals(PARTS.keySet())
                        && set.values().stream()
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                                        .compareTo(HUNDRED)
                                == 0)
                .findFirst();
    }

    private void ofWeights(Figure mean, List<Figure> parts, Map<String, BigDecimal> maxima) {
        FigureEquation equation = new FigureEquation().plus(mean, HUNDRED.negate());
        PARTS.forEach((part, measure) -> parts.stream()
                .filter(figure -> figure.measure().key().equals(measure))
                .forEach(figure -> equation.plus(figure, maxima.get(part))));
        add(equation.check(
                Relation.PART_MEANS,
                mean,
                HUNDRED,
                language -> PARTS.entrySet().stream()
                        .flatMap(part -> parts.stream()
                                .filter(figure -> figure.measure().key().equals(part.getValue()))
                                .map(figure -> language.number(figure.value()) + "% × "
                                        + language.number(maxima.get(part.getKey()))))
                        .collect(Collectors.joining(" + "))));
    }

    /** The mean of all provinces lies between those of the regions, if all regions are there. */
    private void ofRegions(RankedSet ranking, Figure mean, String valueKey) {
        for (RankedSet regions : regionsOf(ranking)) {
            List<Figure> means = regionMeans(regions, valueKey);
            if (ranking.size().isPresent()
                    && regions.size().isPresent()
                    && means.size() == regions.size().getAsInt()) {
                ofRegions(mean, means, BigDecimal.valueOf(ranking.size().getAsInt()));
            }
        }
    }

    /** Returns the rankings of regions in the year of another. */
    private List<RankedSet> regionsOf(RankedSet ranking) {
        return rankings().stream()
                .filter(set -> FigureLevel.isRegion(set.level()) && set.year() == ranking.year())
                .toList();
    }

    /**
     * How heavy each region is we do not know, but it has at least one province; so the mean is farthest up with all
     * others in the highest region, and farthest down with all others in the lowest.
     */
    private void ofRegions(Figure mean, List<Figure> regions, BigDecimal provinces) {
        BigDecimal others = provinces.subtract(BigDecimal.valueOf(regions.size() - 1L));
        BigDecimal least = weighted(regions, others, provinces, BigDecimal.ONE.negate());
        BigDecimal most = weighted(regions, others, provinces, BigDecimal.ONE);
        boolean tooHigh = mean.value().subtract(mean.half()).compareTo(most) >= 0;
        boolean tooLow = mean.value().add(mean.half()).compareTo(least) <= 0;
        if (tooHigh || tooLow) {
            List<CheckedRelation.RelationMember> members = new ArrayList<>();
            members.add(new CheckedRelation.RelationMember(
                    mean, Optional.of(OpenInterval.between(least.subtract(mean.half()), most.add(mean.half())))));
            BigDecimal off = tooHigh
                    ? mean.value().subtract(mean.half()).subtract(most)
                    : mean.value().add(mean.half()).subtract(least);
            for (Figure region : regions) {
                mendingRegion(region, off.multiply(provinces).divide(others, PRECISE), regions, tooHigh)
                        .ifPresent(members::add);
            }
            add(CheckedRelation.failed(
                    Relation.MEAN_BOUNDS,
                    members,
                    mean,
                    "got",
                    mean.value(),
                    "least",
                    shown(least),
                    "most",
                    shown(most)));
        }
    }

    /** The mean with one province in each region and the others in the highest, or in the lowest. */
    private static BigDecimal weighted(List<Figure> regions, BigDecimal others, BigDecimal provinces, BigDecimal end) {
        Comparator<Figure> order =
                Comparator.comparing(figure -> figure.value().multiply(end).add(figure.half()));
        Figure last = regions.stream().max(order).orElseThrow();
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure region : regions) {
            BigDecimal value = region.value().add(region.half().multiply(end));
            sum = sum.add(region == last ? value.multiply(others) : value);
        }
        return sum.divide(provinces, PRECISE);
    }

    /** The values of one region's mean that would mend the bound, if there is such a percentage. */
    private static Optional<CheckedRelation.RelationMember> mendingRegion(
            Figure region, BigDecimal off, List<Figure> regions, boolean tooHigh) {
        BigDecimal end = regions.stream()
                .map(Figure::value)
                .reduce(tooHigh ? BigDecimal::max : BigDecimal::min)
                .orElseThrow()
                .add(off);
        boolean possible = end.signum() >= 0 && end.compareTo(HUNDRED) <= 0;
        Optional<BigDecimal> enough = Optional.of(end);
        return possible
                ? Optional.of(new CheckedRelation.RelationMember(
                        region,
                        Optional.of(
                                tooHigh
                                        ? new OpenInterval(enough, Optional.empty())
                                        : new OpenInterval(Optional.empty(), enough))))
                : Optional.empty();
    }

    private static List<Figure> regionMeans(RankedSet regions, String valueKey) {
        return regions.units().stream()
                .flatMap(
                        unit -> unit
                                .get(valueKey)
                                .or(() -> valueKey.equals("index") ? unit.get("mean") : Optional.empty())
                                .stream())
                .toList();
    }

    /** No region's mean is above the first of all provinces or below the last. */
    private void regions(RankedSet ranking, String valueKey, String rankKey) {
        List<PlacedFigures.PlacedFigure> ranked = ranked(ranking, valueKey, rankKey);
        List<Figure> ends = Stream.concat(
                        atRank(ranked, 1).stream(),
                        ranking.size().stream().boxed().flatMap(size -> atRank(ranked, size).stream()))
                .toList();
        if (ends.size() < 2) {
            return;
        }
        for (RankedSet regions : regionsOf(ranking)) {
            regionMeans(regions, valueKey).forEach(mean -> between(mean, ends));
        }
    }

    private void between(Figure mean, List<Figure> parts) {
        Figure least = parts.stream().min(Comparator.comparing(Figure::value)).orElseThrow();
        Figure most = parts.stream().max(Comparator.comparing(Figure::value)).orElseThrow();
        boolean below = mean.value().add(mean.half()).compareTo(least.value().subtract(least.half())) < 0;
        boolean above =
                mean.value().subtract(mean.half()).compareTo(most.value().add(most.half())) > 0;
        if (below || above) {
            List<Figure> figures = new ArrayList<>(parts);
            figures.add(mean);
            add(CheckedRelation.failed(
                    Relation.MEAN_BOUNDS,
                    CheckedRelation.members(figures),
                    mean,
                    "got",
                    mean.value(),
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
