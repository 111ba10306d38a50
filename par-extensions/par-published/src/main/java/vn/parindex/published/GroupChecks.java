package vn.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.value.Text;

/** Groups of a year's report: how many units are in each, against the whole set and against single figures. */
final class GroupChecks {

    private record CountedGroup(String key, Optional<IndexBand> band, List<Figure> rows) {

        Figure row() {
            return rows.get(0);
        }
    }

    private final FigureIndex ledger;
    private final List<CheckedRelation> checks;

    GroupChecks(FigureIndex ledger, List<CheckedRelation> checks) {
        this.ledger = ledger;
        this.checks = checks;
    }

    void run() {
        for (RankedSet block : ledger.blocks()) {
            List<CountedGroup> groups = groups(block);
            List<CountedLimit.PlacedUnit> standings = standings(block);
            if (!groups.isEmpty()) {
                List<CountedGroup> tiles = tiles(groups);
                sum(block, tiles, standings);
                sides(block, tiles, groups, standings);
            }
            aboveMean(block, standings);
        }
    }

    /** The index and rank of each unit that belongs to the set. */
    static List<CountedLimit.PlacedUnit> standings(RankedSet block) {
        List<CountedLimit.PlacedUnit> standings = new ArrayList<>();
        for (UnitFigures sheet : block.units()) {
            Optional<Figure> index = sheet.get("index");
            Optional<Figure> rank = sheet.get("rank").filter(Figure::isRank);
            if (index.isPresent() && (rank.isPresent() || !sheet.isOutside())) {
                standings.add(
                        rank.isPresent()
                                ? CountedLimit.PlacedUnit.of(index.get(), rank.get())
                                : CountedLimit.PlacedUnit.of(index.get()));
            }
        }
        return standings;
    }

    /** The groups of a report, those of one band taken together; two rows for one band must print the same. */
    private List<CountedGroup> groups(RankedSet block) {
        Map<String, CountedGroup> byBand = new LinkedHashMap<>();
        for (UnitFigures sheet : block.with(UnitName.NameKind.GROUP)) {
            sheet.get("group_count").filter(Figure::isCount).ifPresent(row -> {
                String label = sheet.unit().note().substring("nhóm ".length());
                Optional<IndexBand> band = band(block, label);
                String key = band.map(IndexBand::toString).orElse(label);
                byBand.computeIfAbsent(key, k -> new CountedGroup(k, band, new ArrayList<>()))
                        .rows()
                        .add(row);
            });
        }
        byBand.values().removeIf(group -> {
            Optional<Figure> other = group.rows().stream()
                    .filter(row -> row.value().compareTo(group.row().value()) != 0)
                    .findFirst();
            other.ifPresent(row -> checks.add(CheckedRelation.failed(
                    Relation.SAME_FIGURE,
                    CheckedRelation.members(group.rows()),
                    "unit",
                    group.row().score().unit() + " / " + row.score().unit(),
                    "year",
                    row.score().year(),
                    "measure",
                    row.score().measure(),
                    "first",
                    group.row().shown(),
                    "firstLine",
                    String.valueOf(group.row().score().line()),
                    "second",
                    row.shown(),
                    "secondLine",
                    String.valueOf(row.score().line()))));
            return other.isPresent();
        });
        return new ArrayList<>(byBand.values());
    }

    /** The band in the group's own words, else that of its letter in this year's report. */
    private Optional<IndexBand> band(RankedSet block, String label) {
        Optional<IndexBand> whole = IndexBand.parse(label);
        int space = label.indexOf(' ');
        if (whole.isPresent()) {
            return whole;
        }
        return space > 0
                ? IndexBand.parse(label.substring(space + 1))
                : ledger.facts().group(block.level(), block.year(), label);
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
    private void sum(RankedSet block, List<CountedGroup> tiles, List<CountedLimit.PlacedUnit> standings) {
        OptionalInt size = block.size();
        if (tiles.isEmpty() || size.isEmpty()) {
            return;
        }
        List<Figure> rows = tiles.stream().map(CountedGroup::row).toList();
        BigDecimal expected = BigDecimal.valueOf(size.getAsInt());
        BigDecimal sum = rows.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = reachesBottom(tiles.get(tiles.size() - 1).band().orElseThrow(), standings, size.getAsInt());
        if (sum.compareTo(expected) == 0) {
            checks.add(CheckedRelation.held(
                    Relation.COUNT_SUM,
                    CheckedRelation.members(tiles.stream()
                            .flatMap(group -> group.rows().stream())
                            .toList())));
        } else if (whole || sum.compareTo(expected) > 0) {
            checks.add(failed(
                    tiles.stream().flatMap(group -> group.rows().stream()).toList(), rows, sum, expected));
        }
    }

    static CheckedRelation failed(List<Figure> members, List<Figure> shown, BigDecimal sum, BigDecimal expected) {
        Text terms = FigureEquation.joined(shown, "+");
        PublishedScore first = shown.get(0).score();
        return CheckedRelation.failed(
                Relation.COUNT_SUM,
                CheckedRelation.members(members),
                "unit",
                first.unit(),
                "year",
                first.year(),
                "terms",
                terms,
                "computed",
                sum,
                "expected",
                expected);
    }

    /**
     * Whether no unit can be below the last band: it is open below, its end is the lowest index itself (no round
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
            RankedSet block,
            List<CountedGroup> tiles,
            List<CountedGroup> groups,
            List<CountedLimit.PlacedUnit> standings) {
        int count = 0;
        List<Figure> rows = new ArrayList<>();
        List<Figure> shown = new ArrayList<>();
        for (CountedGroup tile : tiles) {
            count += tile.row().value().intValue();
            rows.addAll(tile.rows());
            shown.add(tile.row());
            Optional<BigDecimal> low = tile.band().orElseThrow().low();
            if (low.isPresent()) {
                CountedLimit.fixed(low.get(), count, List.copyOf(rows)).check(standings, block.size(), checks);
                same(groups, tiles, low.get(), rows, shown);
            }
        }
        for (CountedGroup group : groups) {
            boolean fromTop = group.band()
                    .filter(band -> band.high().isEmpty() && band.low().isPresent())
                    .isPresent();
            if (fromTop && !tiles.contains(group)) {
                CountedLimit.fixed(
                                group.band().orElseThrow().low().orElseThrow(),
                                group.row().value().intValue(),
                                group.rows())
                        .check(standings, block.size(), checks);
            }
        }
    }

    /** A group that is open above counts what finer groups count down to the same end. */
    private void same(
            List<CountedGroup> groups,
            List<CountedGroup> tiles,
            BigDecimal low,
            List<Figure> rows,
            List<Figure> shown) {
        BigDecimal sum = shown.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<IndexBand> open = Optional.of(new IndexBand(Optional.of(low), Optional.empty()));
        groups.stream()
                .filter(group -> group.band().equals(open) && !tiles.contains(group))
                .forEach(group -> {
                    List<Figure> members = new ArrayList<>(rows);
                    members.addAll(group.rows());
                    checks.add(
                            group.row().value().compareTo(sum) == 0
                                    ? CheckedRelation.held(Relation.COUNT_SUM, CheckedRelation.members(members))
                                    : failed(
                                            members,
                                            List.copyOf(shown),
                                            sum,
                                            group.row().value()));
                });
    }

    private void aboveMean(RankedSet block, List<CountedLimit.PlacedUnit> standings) {
        List<Figure> means = block.with(UnitName.NameKind.MEAN).stream()
                .flatMap(sheet -> sheet.get("mean").stream())
                .toList();
        if (means.size() == 1) {
            for (UnitFigures sheet : block.with(UnitName.NameKind.ABOVE_MEAN)) {
                sheet.get("group_count")
                        .filter(Figure::isCount)
                        .ifPresent(row -> CountedLimit.printed(
                                        means.get(0), row.value().intValue(), List.of(row))
                                .check(standings, block.size(), checks));
            }
        }
    }
}
