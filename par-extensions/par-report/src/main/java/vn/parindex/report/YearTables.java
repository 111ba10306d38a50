package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.comparison.NodeChange;
import vn.parindex.comparison.UnitComparison;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStanding;
import vn.parindex.comparison.YearStandings;
import vn.parindex.report.RankShiftChart.RankShift;
import vn.parindex.report.SlopeChart.SlopeLine;
import vn.parindex.report.Table.Cell;
import vn.parindex.report.Table.Row;
import vn.parindex.report.Table.Weight;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.result.Stamp;
import vn.parindex.value.Confidence;
import vn.parindex.value.Language;
import vn.parindex.value.Rounding;

/** The tables of two years: all units by index and rank, and one unit item by item. */
final class YearTables {

    private final YearComparison comparison;
    private final ReportText words;
    private final CellFactory cells;

    private YearTables(YearComparison comparison, ReportText words) {
        this.comparison = comparison;
        this.words = words;
        this.cells = new CellFactory(words);
    }

    static YearTables of(YearComparison comparison, Language language) {
        Objects.requireNonNull(comparison, "comparison");
        return new YearTables(
                comparison, ReportText.of(Objects.requireNonNull(language, "language"), published(comparison)));
    }

    /** How figures are printed: as the later year prints them, two decimals where nobody says. */
    private static Rounding published(YearComparison comparison) {
        return Stream.of(comparison.later(), comparison.earlier())
                .flatMap(year -> year.ranking().stream())
                .flatMap(ranking -> ranking.stamp().stream())
                .map(Stamp::published)
                .findFirst()
                .orElse(Rounding.halfUp(2));
    }

    ReportText words() {
        return words;
    }

    Table units() {
        String before = comparison.earlier().year().toString();
        String after = comparison.later().year().toString();
        List<Row> rows = comparison.all().stream().map(this::row).toList();
        return new Table(
                words.language(),
                words.say("years.title", "earlier", before, "later", after),
                List.of(
                        cells.text("unit"),
                        cells.number("index-of", "year", before),
                        cells.number("index-of", "year", after),
                        cells.number("change-index"),
                        cells.number("rank-of", "year", before),
                        cells.number("rank-of", "year", after),
                        cells.number("change-rank"),
                        cells.text("not-compared"),
                        cells.marks()),
                rows,
                cells.notes(rows, words.say("years.change"), words.say("years.rank")));
    }

    private Row row(UnitComparison unit) {
        return new Row(
                Weight.ITEM,
                0,
                List.of(
                        cells.words(unit.unit().name()),
                        index(unit.earlier()),
                        index(unit.later()),
                        unit.publishedChange()
                                .map(change -> (Cell) new Table.Decimal(change, change, true))
                                .orElse(CellFactory.BLANK),
                        rank(unit.earlier()),
                        rank(unit.later()),
                        rankChange(unit.rankChange()),
                        unit.refusal()
                                .map(refusal -> cells.words(refusal.label()))
                                .orElse(CellFactory.BLANK),
                        CellFactory.marks(weakest(unit), isProvisional(unit))));
    }

    private Cell index(Optional<YearStanding> standing) {
        return standing.flatMap(YearStanding::printed)
                .map(printed -> (Cell) new Table.Percent(printed))
                .orElse(CellFactory.BLANK);
    }

    private Cell rank(Optional<YearStanding> standing) {
        OptionalInt rank = standing.map(YearStanding::rank).orElse(OptionalInt.empty());
        return rank.isPresent() ? cells.count(rank.getAsInt()) : CellFactory.BLANK;
    }

    private static Cell rankChange(OptionalInt change) {
        if (change.isEmpty()) {
            return CellFactory.BLANK;
        }
        BigDecimal places = BigDecimal.valueOf(change.getAsInt());
        return new Table.Decimal(places, places, true);
    }

    private static Confidence weakest(UnitComparison unit) {
        return results(unit)
                .flatMap(result -> result.leaves().stream())
                .map(Outcome::confidence)
                .reduce(Confidence.OFFICIAL, Confidence::weaker);
    }

    private static boolean isProvisional(UnitComparison unit) {
        return results(unit).anyMatch(IndexResult::isProvisional);
    }

    private static Stream<IndexResult> results(UnitComparison unit) {
        return Stream.of(unit.earlier(), unit.later())
                .flatMap(Optional::stream)
                .flatMap(standing -> standing.result().stream());
    }

    /** One unit item by item, as the crosswalk joins them. */
    Table items(UnitComparison unit) {
        String before = comparison.earlier().year().toString();
        String after = comparison.later().year().toString();
        List<Row> rows = unit.nodes().stream().map(this::row).toList();
        return new Table(
                words.language(),
                words.say("years.items.title", "unit", unit.unit().name(), "earlier", before, "later", after),
                List.of(
                        cells.text("item"),
                        cells.text("what-became"),
                        cells.number("points-of", "year", before),
                        cells.number("points-of", "year", after),
                        cells.number("change-points"),
                        cells.number("share-of", "year", before),
                        cells.number("share-of", "year", after),
                        cells.number("change-share"),
                        cells.text("not-compared"),
                        cells.marks()),
                rows,
                rows.isEmpty()
                        ? List.of(words.say("years.no-items"))
                        : cells.notes(rows, words.say("years.items"), words.say("table.rounded")));
    }

    private Row row(NodeChange change) {
        Confidence weakest = Stream.concat(change.before().stream(), change.after().stream())
                .map(Outcome::confidence)
                .reduce(change.row().confidence(), Confidence::weaker);
        Score before = change.beforeScore();
        Score after = change.afterScore();
        return new Row(
                Weight.ITEM,
                0,
                List.of(
                        cells.words(item(change)),
                        cells.words(change.row().kind().label()),
                        points(change.before(), before),
                        points(change.after(), after),
                        change.points().map(cells::change).orElse(CellFactory.BLANK),
                        share(change.before(), before),
                        share(change.after(), after),
                        percentagePoints(change),
                        change.refusal()
                                .map(refusal -> cells.words(refusal.label()))
                                .orElse(CellFactory.BLANK),
                        CellFactory.marks(weakest, before.isProvisional() || after.isProvisional())));
    }

    /** Code and name as they are now, or as they were where nothing is left. */
    String item(NodeChange change) {
        List<Outcome> named = change.after().isEmpty() ? change.before() : change.after();
        return named.stream()
                .map(outcome -> outcome.code() + " " + words.language().show(outcome.name()))
                .collect(Collectors.joining("; "));
    }

    private Cell points(List<Outcome> outcomes, Score score) {
        return outcomes.isEmpty() ? CellFactory.BLANK : cells.result(score);
    }

    private Cell share(List<Outcome> outcomes, Score score) {
        return outcomes.isEmpty() ? CellFactory.BLANK : cells.resultPercent(score);
    }

    private Cell percentagePoints(NodeChange change) {
        return change.percentagePoints(words.published())
                .map(points -> (Cell) new Table.Decimal(points, points, true))
                .orElse(CellFactory.BLANK);
    }

    /** What was found worth saying. */
    Table findings() {
        return FindingTable.of(comparison.findings(), words);
    }

    /** Returns the chart of the units that have a rank in both years; empty if there are none. */
    Optional<Chart> shift() {
        List<RankShift> lines = new ArrayList<>();
        int up = 0;
        int down = 0;
        for (UnitComparison unit : comparison.all()) {
            if (unit.rankChange().isPresent()) {
                int change = unit.rankChange().getAsInt();
                lines.add(new RankShift(
                        unit.unit().name(),
                        unit.earlier().orElseThrow().rank().getAsInt(),
                        unit.later().orElseThrow().rank().getAsInt()));
                up += change > 0 ? 1 : 0;
                down += change < 0 ? 1 : 0;
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart(
                        words.say("chart.shift"),
                        words.say(
                                "chart.shift.text",
                                "count",
                                words.number(lines.size()),
                                "up",
                                words.number(up),
                                "down",
                                words.number(down),
                                "same",
                                words.number(lines.size() - up - down)),
                        new RankShiftChart(year(comparison.earlier()), year(comparison.later()), lines)));
    }

    private String year(YearStandings standings) {
        return words.say("years.year", "year", standings.year());
    }

    /** The shares of one unit's items in both years; empty if none can be compared. */
    Optional<Chart> slope(UnitComparison unit) {
        List<SlopeLine> lines = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (NodeChange change : unit.nodes()) {
            if (change.measure().isPresent()) {
                BigDecimal before = printed(change.beforeScore());
                BigDecimal after = printed(change.afterScore());
                String sign = change.after().stream()
                        .map(outcome -> outcome.code().toString())
                        .collect(Collectors.joining(", "));
                lines.add(new SlopeLine(sign, item(change), before, after));
                sentences.add(words.say(
                        "chart.years.item",
                        "item",
                        item(change),
                        "before",
                        words.say("percent", "value", before),
                        "after",
                        words.say("percent", "value", after)));
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart(
                        words.say("chart.years"),
                        String.join(" ", sentences),
                        new SlopeChart(year(comparison.earlier()), year(comparison.later()), lines)));
    }

    private BigDecimal printed(Score score) {
        return score.index()
                .orElseThrow()
                .toPercentage(words.published())
                .toBigDecimal()
                .setScale(words.published().decimals());
    }
}
