package vn.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Checks the groups of a year's report: the number of units in each, against the whole set and against single figures.
 */
final class GroupChecks extends RelationChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record CountedGroup(String key, Optional<IndexBand> band, List<Figure> figures) {

        Figure figure() {
            return figures.get(0);
        }
    }

    GroupChecks(FigureIndex file) {
        super(file);
    }

    @Override
    void run() {
        for (RankedSet ranking : rankings()) {
            List<CountedGroup> groups = groups(ranking);
            List<CountedLimit.PlacedUnit> standings = standings(ranking);
            if (!groups.isEmpty()) {
                List<CountedGroup> tiles = tiles(groups);
                sum(ranking, tiles, standings);
                sides(ranking, tiles, groups, standings);
            }
            aboveMean(ranking, standings);
        }
    }

    /** The index and rank of each unit that belongs to the set. */
    static List<CountedLimit.PlacedUnit> standings(RankedSet ranking) {
        List<CountedLimit.PlacedUnit> standings = new ArrayList<>();
        for (UnitFigures unit : ranking.units()) {
            Optional<Figure> index = unit.get("index");
            Optional<Figure> rank = unit.get("rank").filter(Figure::isRank);
            if (index.isPresent() && (rank.isPresent() || !unit.isOutside())) {
                standings.add(
                        rank.isPresent()
                                ? CountedLimit.PlacedUnit.of(index.get(), rank.get())
                                : CountedLimit.PlacedUnit.of(index.get()));
            }
        }
        return standings;
    }

    /** The groups of a report, those of one band taken together; two figures for one band must print the same. */
    private List<CountedGroup> groups(RankedSet ranking) {
        Map<String, CountedGroup> byBand = new LinkedHashMap<>();
        for (UnitFigures unit : ranking.with(UnitName.NameKind.GROUP)) {
            unit.get("group_count").filter(Figure::isCount).ifPresent(figure -> {
                String label = unit.name().note().substring("nhóm ".length());
                Optional<IndexBand> band = band(ranking, label);
                String key = band.map(IndexBand::toString).orElse(label);
                byBand.computeIfAbsent(key, k -> new CountedGroup(k, band, new ArrayList<>()))
                        .figures()
                        .add(figure);
            });
        }
        byBand.values().removeIf(group -> {
            Optional<Figure> other = group.figures().stream()
                    .filter(figure -> figure.value().compareTo(group.figure().value()) != 0)
                    .findFirst();
            other.ifPresent(figure -> add(CheckedRelation.printedTwice(
                    group.figures(),
                    group.figure().score().unit() + " / " + figure.score().unit(),
                    figure,
                    group.figure(),
                    figure)));
            return other.isPresent();
        });
        return new ArrayList<>(byBand.values());
    }

    /** The band in the group's own words, else that of its letter in this year's report. */
    private Optional<IndexBand> band(RankedSet ranking, String label) {
        Optional<IndexBand> whole = IndexBand.parse(label);
        int space = label.indexOf(' ');
        if (whole.isPresent()) {
            return whole;
        }
        return space > 0
                ? IndexBand.parse(label.substring(space + 1))
                : facts().group(ranking.level(), ranking.year(), label);
    }

    /** From the top down, bands that join without a gap. */
    private static List<CountedGroup> tiles(List<CountedGroup> groups) {
        List<CountedGroup> tiles = new ArrayList<>();
        Optional<BigDecimal> high = Optional.empty();
        for (Optional<CountedGroup> next = next(groups, high);
                next.isPresent();
                next = high.isEmpty() ? Optional.empty() : next(groups, high)) {
            tiles.add(next.get());
            high = next.get().band().orElseThrow().low();
        }
        return tiles;
    }

    private static Optional<CountedGroup> next(List<CountedGroup> groups, Optional<BigDecimal> high) {
        return groups.stream()
                .filter(group -> group.band().isPresent()
                        && group.band().get().high().equals(high)
                        && group.band().get().low().isPresent())
                .max(Comparator.comparing(group -> group.band().get().low().get()))
                .or(() -> groups.stream()
                        .filter(group -> high.isPresent()
                                && group.band().isPresent()
                                && group.band().get().low().isEmpty()
                                && group.band().get().high().equals(high))
                        .findFirst());
    }

    /** All groups together are the whole set. */
    private void sum(RankedSet ranking, List<CountedGroup> tiles, List<CountedLimit.PlacedUnit> standings) {
        OptionalInt size = ranking.size();
        if (tiles.isEmpty() || size.isEmpty()) {
            return;
        }
        List<Figure> figures = tiles.stream().map(CountedGroup::figure).toList();
        BigDecimal expected = BigDecimal.valueOf(size.getAsInt());
        BigDecimal sum = figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = reachesBottom(tiles.get(tiles.size() - 1).band().orElseThrow(), standings, size.getAsInt());
        if (sum.compareTo(expected) == 0) {
            List<CheckedRelation.RelationMember> members = CheckedRelation.members(
                    tiles.stream().flatMap(group -> group.figures().stream()).toList());
            add(
                    whole
                            ? CheckedRelation.held(Relation.COUNT_SUM, members)
                            : CheckedRelation.agreeing(Relation.COUNT_SUM, members));
            mean(ranking, tiles, expected);
        } else if (whole || sum.compareTo(expected) > 0) {
            add(failed(tiles.stream().flatMap(group -> group.figures().stream()).toList(), figures, sum, expected));
        }
    }

    /** With as many units in each band as are counted, the mean lies between two bounds. */
    private void mean(RankedSet ranking, List<CountedGroup> tiles, BigDecimal size) {
        boolean hasTop = FigureLevel.isNational(ranking.level());
        BigDecimal lows = BigDecimal.ZERO;
        BigDecimal highs = BigDecimal.ZERO;
        for (CountedGroup tile : tiles) {
            IndexBand band = tile.band().orElseThrow();
            BigDecimal count = tile.figure().value();
            lows = lows.add(count.multiply(band.low().orElse(BigDecimal.ZERO)));
            highs = highs.add(count.multiply(band.high().orElse(HUNDRED)));
        }
        BigDecimal least = lows.divide(size, FigureEquation.PRECISE);
        Optional<BigDecimal> most = hasTop ? Optional.of(highs.divide(size, FigureEquation.PRECISE)) : Optional.empty();
        for (UnitFigures unit : ranking.with(UnitName.NameKind.MEAN)) {
            Optional<Figure> mean = unit.get("mean");
            IndexBand band = new IndexBand(Optional.of(least), most);
            mean.filter(figure -> band.excludes(figure.value(), figure.half())).ifPresent(figure -> {
                List<CheckedRelation.RelationMember> members = new ArrayList<>(CheckedRelation.members(tiles.stream()
                        .flatMap(group -> group.figures().stream())
                        .toList()));
                members.add(new CheckedRelation.RelationMember(
                        figure,
                        Optional.of(new OpenInterval(
                                Optional.of(least.subtract(figure.half())), most.map(m -> m.add(figure.half()))))));
                add(CheckedRelation.failed(
                        Relation.MEAN_BOUNDS,
                        members,
                        figure,
                        "got",
                        figure.value(),
                        "least",
                        MeanChecks.shown(least),
                        "most",
                        most.<Object>map(MeanChecks::shown).orElse("–")));
            });
        }
    }

    static CheckedRelation failed(List<Figure> members, List<Figure> shown, BigDecimal sum, BigDecimal expected) {
        return CheckedRelation.failed(
                Relation.COUNT_SUM,
                CheckedRelation.members(members),
                shown.get(0),
                "terms",
                FigureEquation.joined(shown, "+"),
                "computed",
                sum,
                "expected",
                expected);
    }

    /**
     * Checks whether no unit can be below the last band: it is open below, its end is the lowest index itself (no round
     * number), or the last of the ranking is in it.
     */
    private static boolean reachesBottom(IndexBand last, List<CountedLimit.PlacedUnit> standings, int size) {
        if (last.low().isEmpty() || last.low().get().stripTrailingZeros().scale() > 0) {
            return true;
        }
        BigDecimal low = last.low().get();
        return standings.stream()
                .anyMatch(standing -> standing.ranked()
                        && standing.rank().value().compareTo(BigDecimal.valueOf(size)) == 0
                        && standing.index().value().compareTo(low) >= 0);
    }

    /** At the lower end of each band: as many units above as the groups down to it count. */
    private void sides(
            RankedSet ranking,
            List<CountedGroup> tiles,
            List<CountedGroup> groups,
            List<CountedLimit.PlacedUnit> standings) {
        int count = 0;
        List<Figure> figures = new ArrayList<>();
        List<Figure> shown = new ArrayList<>();
        for (CountedGroup tile : tiles) {
            count += tile.figure().value().intValue();
            figures.addAll(tile.figures());
            shown.add(tile.figure());
            Optional<BigDecimal> low = tile.band().orElseThrow().low();
            if (low.isPresent()) {
                CountedLimit.fixed(low.get(), count, List.copyOf(figures))
                        .check(standings, ranking.size())
                        .ifPresent(this::add);
                same(groups, tiles, low.get(), figures, shown);
            }
        }
        for (CountedGroup group : groups) {
            boolean fromTop = group.band()
                    .filter(band -> band.high().isEmpty() && band.low().isPresent())
                    .isPresent();
            if (fromTop && !tiles.contains(group)) {
                CountedLimit.fixed(
                                group.band().orElseThrow().low().orElseThrow(),
                                group.figure().value().intValue(),
                                group.figures())
                        .check(standings, ranking.size())
                        .ifPresent(this::add);
            }
        }
    }

    /** A group that is open above counts what finer groups count down to the same end. */
    private void same(
            List<CountedGroup> groups,
            List<CountedGroup> tiles,
            BigDecimal low,
            List<Figure> figures,
            List<Figure> shown) {
        BigDecimal sum = shown.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<IndexBand> open = Optional.of(new IndexBand(Optional.of(low), Optional.empty()));
        groups.stream()
                .filter(group -> group.band().equals(open) && !tiles.contains(group))
                .forEach(group -> {
                    List<Figure> members = new ArrayList<>(figures);
                    members.addAll(group.figures());
                    add(
                            group.figure().value().compareTo(sum) == 0
                                    ? CheckedRelation.held(Relation.COUNT_SUM, CheckedRelation.members(members))
                                    : failed(
                                            members,
                                            List.copyOf(shown),
                                            sum,
                                            group.figure().value()));
                });
    }

    private void aboveMean(RankedSet ranking, List<CountedLimit.PlacedUnit> standings) {
        List<Figure> means = ranking.with(UnitName.NameKind.MEAN).stream()
                .flatMap(unit -> unit.get("mean").stream())
                .toList();
        if (means.size() == 1) {
            for (UnitFigures unit : ranking.with(UnitName.NameKind.ABOVE_MEAN)) {
                unit.get("group_count")
                        .filter(Figure::isCount)
                        .ifPresent(figure -> CountedLimit.printed(
                                        means.get(0), figure.value().intValue(), List.of(figure))
                                .check(standings, ranking.size())
                                .ifPresent(this::add));
            }
        }
    }
}
