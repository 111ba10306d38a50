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

    private record Group(String key, Optional<Band> band, List<Row> rows) {

        Row row() {
            return rows.get(0);
        }
    }

    private final Ledger ledger;
    private final List<Check> checks;

    GroupChecks(Ledger ledger, List<Check> checks) {
        this.ledger = ledger;
        this.checks = checks;
    }

    void run() {
        for (Block block : ledger.blocks()) {
            List<Group> groups = groups(block);
            List<Threshold.Standing> standings = standings(block);
            if (!groups.isEmpty()) {
                List<Group> tiles = tiles(groups);
                sum(block, tiles, standings);
                sides(block, tiles, groups, standings);
            }
            aboveMean(block, standings);
        }
    }

    /** The index and rank of each unit that belongs to the set. */
    static List<Threshold.Standing> standings(Block block) {
        List<Threshold.Standing> standings = new ArrayList<>();
        for (Sheet sheet : block.units()) {
            Optional<Row> index = sheet.get("index");
            Optional<Row> rank = sheet.get("rank").filter(Row::isRank);
            if (index.isPresent() && (rank.isPresent() || !sheet.isOutside())) {
                standings.add(
                        rank.isPresent()
                                ? Threshold.Standing.of(index.get(), rank.get())
                                : Threshold.Standing.of(index.get()));
            }
        }
        return standings;
    }

    /** The groups of a report, those of one band taken together; two rows for one band must print the same. */
    private List<Group> groups(Block block) {
        Map<String, Group> byBand = new LinkedHashMap<>();
        for (Sheet sheet : block.with(UnitName.Role.GROUP)) {
            sheet.get("group_count").filter(Row::isCount).ifPresent(row -> {
                String label = sheet.unit().note().substring("nhóm ".length());
                Optional<Band> band = band(block, label);
                String key = band.map(Band::toString).orElse(label);
                byBand.computeIfAbsent(key, k -> new Group(k, band, new ArrayList<>()))
                        .rows()
                        .add(row);
            });
        }
        byBand.values().removeIf(group -> {
            Optional<Row> other = group.rows().stream()
                    .filter(row -> row.value().compareTo(group.row().value()) != 0)
                    .findFirst();
            other.ifPresent(row -> checks.add(Check.failed(
                    Identity.SAME_FIGURE,
                    Check.members(group.rows()),
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
    private Optional<Band> band(Block block, String label) {
        Optional<Band> whole = Band.parse(label);
        int space = label.indexOf(' ');
        if (whole.isPresent()) {
            return whole;
        }
        return space > 0
                ? Band.parse(label.substring(space + 1))
                : ledger.facts().group(block.level(), block.year(), label);
    }

    /** From the top down, bands that join without a gap. */
    private static List<Group> tiles(List<Group> groups) {
        List<Group> tiles = new ArrayList<>();
        Optional<BigDecimal> high = Optional.empty();
        for (Optional<Group> next = next(groups, high);
                next.isPresent();
                next = high.isEmpty() ? Optional.empty() : next(groups, high)) {
            tiles.add(next.get());
            high = next.get().band().orElseThrow().low();
        }
        return tiles;
    }

    private static Optional<Group> next(List<Group> groups, Optional<BigDecimal> high) {
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
    private void sum(Block block, List<Group> tiles, List<Threshold.Standing> standings) {
        OptionalInt size = block.size();
        if (tiles.isEmpty() || size.isEmpty()) {
            return;
        }
        List<Row> rows = tiles.stream().map(Group::row).toList();
        BigDecimal expected = BigDecimal.valueOf(size.getAsInt());
        BigDecimal sum = rows.stream().map(Row::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = reachesBottom(tiles.get(tiles.size() - 1).band().orElseThrow(), standings, size.getAsInt());
        if (sum.compareTo(expected) == 0) {
            checks.add(Check.held(
                    Identity.COUNT_SUM,
                    Check.members(tiles.stream()
                            .flatMap(group -> group.rows().stream())
                            .toList())));
        } else if (whole || sum.compareTo(expected) > 0) {
            checks.add(failed(
                    tiles.stream().flatMap(group -> group.rows().stream()).toList(), rows, sum, expected));
        }
    }

    static Check failed(List<Row> members, List<Row> shown, BigDecimal sum, BigDecimal expected) {
        Text terms = Equation.joined(shown, "+");
        PublishedScore first = shown.get(0).score();
        return Check.failed(
                Identity.COUNT_SUM,
                Check.members(members),
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
    private static boolean reachesBottom(Band last, List<Threshold.Standing> standings, int size) {
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
    private void sides(Block block, List<Group> tiles, List<Group> groups, List<Threshold.Standing> standings) {
        int count = 0;
        List<Row> rows = new ArrayList<>();
        List<Row> shown = new ArrayList<>();
        for (Group tile : tiles) {
            count += tile.row().value().intValue();
            rows.addAll(tile.rows());
            shown.add(tile.row());
            Optional<BigDecimal> low = tile.band().orElseThrow().low();
            if (low.isPresent()) {
                Threshold.fixed(low.get(), count, List.copyOf(rows)).check(standings, block.size(), checks);
                same(groups, tiles, low.get(), rows, shown);
            }
        }
        for (Group group : groups) {
            boolean fromTop = group.band()
                    .filter(band -> band.high().isEmpty() && band.low().isPresent())
                    .isPresent();
            if (fromTop && !tiles.contains(group)) {
                Threshold.fixed(
                                group.band().orElseThrow().low().orElseThrow(),
                                group.row().value().intValue(),
                                group.rows())
                        .check(standings, block.size(), checks);
            }
        }
    }

    /** A group that is open above counts what finer groups count down to the same end. */
    private void same(List<Group> groups, List<Group> tiles, BigDecimal low, List<Row> rows, List<Row> shown) {
        BigDecimal sum = shown.stream().map(Row::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<Band> open = Optional.of(new Band(Optional.of(low), Optional.empty()));
        groups.stream()
                .filter(group -> group.band().equals(open) && !tiles.contains(group))
                .forEach(group -> {
                    List<Row> members = new ArrayList<>(rows);
                    members.addAll(group.rows());
                    checks.add(
                            group.row().value().compareTo(sum) == 0
                                    ? Check.held(Identity.COUNT_SUM, Check.members(members))
                                    : failed(
                                            members,
                                            List.copyOf(shown),
                                            sum,
                                            group.row().value()));
                });
    }

    private void aboveMean(Block block, List<Threshold.Standing> standings) {
        List<Row> means = block.with(UnitName.Role.MEAN).stream()
                .flatMap(sheet -> sheet.get("mean").stream())
                .toList();
        if (means.size() == 1) {
            for (Sheet sheet : block.with(UnitName.Role.ABOVE_MEAN)) {
                sheet.get("group_count")
                        .filter(Row::isCount)
                        .ifPresent(row -> Threshold.printed(
                                        means.get(0), row.value().intValue(), List.of(row))
                                .check(standings, block.size(), checks));
            }
        }
    }
}
