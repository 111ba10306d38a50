package vn.parindex.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.comparison.ComparisonRefusal;
import vn.parindex.comparison.NodeChange;
import vn.parindex.comparison.UnitBreak;
import vn.parindex.comparison.UnitComparison;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStanding;
import vn.parindex.comparison.YearStandings;
import vn.parindex.report.StripMark.StripKind;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.result.Stamp;
import vn.parindex.value.Confidence;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.Rounding;

/** The tables and charts of two years: all units by index and rank, and one unit item by item. */
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

    /** Returns how figures are printed: as in the later year, with two decimals where neither year states it. */
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

    /** Returns the index and rank of every unit in both years; units among the breaks stand there. */
    Table units() {
        return units(comparison.all().stream()
                .filter(unit -> !comparison.isAmongBreaks(unit))
                .toList());
    }

    /** Returns the units that were formed anew between the years beside those that they came from. */
    Optional<Table> breaks() {
        return new BreakTables(comparison, words).of(comparison.breaks());
    }

    /** Returns the section of the units that were formed anew, with their picture; empty if there are none. */
    Optional<Report.Section> breaksSection(Optional<UnitComparison> unit) {
        Optional<Table> table = unit.isPresent() ? breaks(unit.get()) : breaks();
        List<UnitBreak> shown = unit.map(this::breaksOf).orElseGet(comparison::breaks);
        return table.map(data -> Report.Section.of(
                words.say("section.breaks"),
                data,
                new BreakTables(comparison, words).chart(shown, data).stream().toList()));
    }

    /** Returns the same of one unit: what it came from, or what it went into. */
    Optional<Table> breaks(UnitComparison unit) {
        return new BreakTables(comparison, words).of(breaksOf(unit));
    }

    private List<UnitBreak> breaksOf(UnitComparison unit) {
        return unit.broken().stream()
                .flatMap(broken -> comparison.breaks().stream()
                        .filter(each -> each.unit().equals(broken.unit())
                                || each.others().stream()
                                        .anyMatch(old -> old.unit().equals(broken.unit()))))
                .toList();
    }

    /** Returns the index and rank of some units in both years. */
    Table units(List<UnitComparison> shown) {
        String before = comparison.earlier().year().toString();
        String after = comparison.later().year().toString();
        return cells.<UnitComparison>table(
                        words.say("years.title", "earlier", before, "later", after),
                        List.of(
                                cells.text("unit", unit -> unit.unit().name()),
                                cells.number("index-of", unit -> index(unit.earlier()), "year", before),
                                cells.number("index-of", unit -> index(unit.later()), "year", after),
                                cells.number("change-index", unit -> TableCell.change(unit.publishedChange())),
                                cells.number("rank-of", unit -> rank(unit.earlier()), "year", before),
                                cells.number("rank-of", unit -> rank(unit.later()), "year", after),
                                cells.number("change-rank", unit -> TableCell.change(whole(unit.rankChange()))),
                                cells.<UnitComparison>text("not-compared", unit -> refusal(unit.refusal()))
                                        .unlessEmpty(),
                                cells.marks(YearTables::weakest, YearTables::isProvisional)))
                .rows(shown)
                .notes(words.say("years.change"), words.say("years.rank"))
                .build();
    }

    /** Returns the mode of the figures of both years; the final one for published figures. */
    Mode mode() {
        return Stream.of(comparison.later(), comparison.earlier())
                .flatMap(year -> year.ranking().stream())
                .flatMap(ranking -> ranking.stamp().stream())
                .map(Stamp::mode)
                .findFirst()
                .orElse(Mode.FINAL);
    }

    static TableCell index(Optional<YearStanding> standing) {
        return TableCell.percent(standing.flatMap(YearStanding::printed));
    }

    static TableCell rank(Optional<YearStanding> standing) {
        return TableCell.number(whole(standing.map(YearStanding::rank).orElse(OptionalInt.empty())));
    }

    private static Optional<BigDecimal> whole(OptionalInt number) {
        return number.isPresent() ? Optional.of(BigDecimal.valueOf(number.getAsInt())) : Optional.empty();
    }

    private static Object refusal(Optional<ComparisonRefusal> refusal) {
        return refusal.<Object>map(ComparisonRefusal::label).orElse("");
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
                // what was published as a whole is no result of ours, though its parts may be
                .filter(standing ->
                        standing.exact().isPresent() || standing.printed().isEmpty())
                .flatMap(standing -> standing.result().stream());
    }

    /** Returns one unit item by item, as the crosswalk joins them. */
    Table items(UnitComparison unit) {
        String before = comparison.earlier().year().toString();
        String after = comparison.later().year().toString();
        return cells.<NodeChange>table(
                        words.say("years.items.title", "unit", unit.unit().name(), "earlier", before, "later", after),
                        List.of(
                                cells.text("item", this::item),
                                cells.text(
                                        "what-became",
                                        change -> change.row().kind().label()),
                                cells.number("maximum-of", change -> before(change, this::maximum), "year", before),
                                cells.number("points-of", change -> before(change, cells::result), "year", before),
                                cells.number("maximum-of", change -> after(change, this::maximum), "year", after),
                                cells.number("points-of", change -> after(change, cells::result), "year", after),
                                cells.number("change-points", change -> cells.change(change.points())),
                                cells.number(
                                        "share-of", change -> before(change, cells::resultPercent), "year", before),
                                cells.number("share-of", change -> after(change, cells::resultPercent), "year", after),
                                cells.number(
                                        "change-share",
                                        change -> TableCell.change(change.percentagePoints(words.published()))),
                                cells.<NodeChange>text("not-compared", change -> refusal(change.refusal()))
                                        .unlessEmpty(),
                                cells.marks(
                                        YearTables::weakest,
                                        change -> change.beforeScore().isProvisional()
                                                || change.afterScore().isProvisional())))
                .rows(unit.nodes())
                .notesOr(words.say("years.no-items"), words.say("years.items"), words.say("table.rounded"))
                .build();
    }

    private TableCell maximum(Score score) {
        return cells.points(score.maximum());
    }

    private static TableCell before(NodeChange change, Function<Score, TableCell> cell) {
        return change.before().isEmpty() ? TableCell.BLANK : cell.apply(change.beforeScore());
    }

    private static TableCell after(NodeChange change, Function<Score, TableCell> cell) {
        return change.after().isEmpty() ? TableCell.BLANK : cell.apply(change.afterScore());
    }

    private static Confidence weakest(NodeChange change) {
        return Stream.concat(change.before().stream(), change.after().stream())
                .map(Outcome::confidence)
                .reduce(change.row().confidence(), Confidence::weaker);
    }

    /** Returns code and name as they are now, or as they were where nothing is left. */
    String item(NodeChange change) {
        List<Outcome> named = change.after().isEmpty() ? change.before() : change.after();
        return named.stream()
                .map(outcome -> outcome.code() + " " + words.language().show(outcome.name()))
                .collect(Collectors.joining("; "));
    }

    /** Returns the remarks on the comparison. */
    Table findings() {
        return FindingTable.of(comparison.findings(), words);
    }

    /**
     * Returns the chart of the changes of the indices, or of the ranks where only these are known; empty without any.
     */
    Optional<Chart> changes(Table data) {
        Optional<Chart> indices = changes(
                "chart.changes",
                "chart.changes.about",
                data,
                UnitComparison::publishedChange,
                standing -> standing.printed().orElseThrow());
        return indices.isPresent()
                ? indices
                : changes(
                        "chart.ranks",
                        "chart.ranks.about",
                        data,
                        unit -> whole(unit.rankChange()),
                        standing -> BigDecimal.valueOf(standing.rank().getAsInt()));
    }

    private Optional<Chart> changes(
            String title,
            String about,
            Table data,
            Function<UnitComparison, Optional<BigDecimal>> change,
            Function<YearStanding, BigDecimal> value) {
        List<UnitComparison> moved = comparison.all().stream()
                .filter(unit -> change.apply(unit).isPresent())
                .sorted(Comparator.comparing(
                                (UnitComparison unit) -> change.apply(unit).orElseThrow())
                        .reversed())
                .toList();
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        StripChartBuilder chart = builder(
                        title,
                        moved.stream()
                                .map(unit -> change.apply(unit).orElseThrow())
                                .toList())
                .about(words.say(about))
                .data(data);
        for (UnitComparison unit : moved) {
            BigDecimal by = change.apply(unit).orElseThrow();
            chart.row(
                    unit.unit().name(),
                    both(
                            value.apply(unit.earlier().orElseThrow()),
                            value.apply(unit.later().orElseThrow())),
                    signed(by),
                    List.of(StripMark.of(by.signum() < 0 ? StripKind.LOST : StripKind.GAINED, by)));
        }
        return Optional.of(chart.build());
    }

    /** A chart whose title counts what rose, fell and stayed. */
    private StripChartBuilder builder(String title, List<BigDecimal> changes) {
        return new StripChartBuilder(words.say(
                        title,
                        "up",
                        words.number(
                                changes.stream().filter(c -> c.signum() > 0).count()),
                        "down",
                        words.number(
                                changes.stream().filter(c -> c.signum() < 0).count()),
                        "same",
                        words.number(
                                changes.stream().filter(c -> c.signum() == 0).count()),
                        "earlier",
                        comparison.earlier().year(),
                        "later",
                        comparison.later().year()))
                .key(StripKind.LOST, words.say("legend.lower"))
                .key(StripKind.GAINED, words.say("legend.higher"))
                .source(words.say(
                        "chart.source.years",
                        "earlier",
                        comparison.earlier().year(),
                        "later",
                        comparison.later().year()));
    }

    private String both(BigDecimal before, BigDecimal after) {
        return words.say("council.rank", "before", before, "after", after);
    }

    private String signed(BigDecimal change) {
        return (change.signum() > 0 ? "▲ " : change.signum() < 0 ? "▼ " : "")
                + words.language().signed(change);
    }

    private String year(YearStandings standings) {
        return words.say("years.year", "year", standings.year());
    }

    /** Returns the chart of the shares of one unit's items in both years; empty if none can be compared. */
    Optional<Chart> shares(UnitComparison unit, Table data) {
        List<NodeChange> items = unit.nodes().stream()
                .filter(change -> change.measure().isPresent())
                .toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        StripChartBuilder chart = builder(
                        "chart.years",
                        items.stream()
                                .map(item -> printed(item.afterScore()).subtract(printed(item.beforeScore())))
                                .toList())
                .about(words.say("chart.years.about"))
                .key(StripKind.RING, year(comparison.earlier()))
                .key(StripKind.DOT, year(comparison.later()))
                .data(data);
        for (NodeChange item : items) {
            BigDecimal before = printed(item.beforeScore());
            BigDecimal after = printed(item.afterScore());
            chart.row(
                    item(item),
                    both(before, after),
                    signed(after.subtract(before)),
                    List.of(
                            StripMark.of(StripKind.SPREAD, before, after),
                            StripMark.of(StripKind.RING, before),
                            StripMark.of(StripKind.DOT, after)));
        }
        return Optional.of(chart.build());
    }

    private BigDecimal printed(Score score) {
        return words.percentPrinted(score.index().orElseThrow());
    }
}
