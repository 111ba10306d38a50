package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.report.Chart;
import vn.parindex.report.StripChartBuilder;
import vn.parindex.report.StripMark;
import vn.parindex.report.StripMark.StripKind;
import vn.parindex.report.Table;
import vn.parindex.value.Language;
import vn.parindex.value.PhraseBook;
import vn.parindex.value.Phrases;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;
import vn.parindex.value.Text;

/**
 * The charts of analyses for a page of HTML; each title states what is found, and each chart names the table of the
 * page that has its figures.
 */
public final class AnalysisCharts {

    static final PhraseBook BOOK = PhraseBook.of(AnalysisCharts.class::getResourceAsStream, "charts");

    private static final Rounding PRINTED = Rounding.halfUp(2);
    private static final int MOST_LEAVES = 10;

    private final Phrases words;

    private AnalysisCharts(Language language) {
        words = BOOK.in(language);
    }

    /**
     * Obtains the charts in a language.
     *
     * @param language the language
     * @return the charts
     */
    public static AnalysisCharts in(Language language) {
        return new AnalysisCharts(Objects.requireNonNull(language, "language"));
    }

    /**
     * Returns the points lost in each area, the largest loss first.
     *
     * @param lost the points lost
     * @param data the table of the page that has the figures
     * @return the chart; empty if nothing is lost
     */
    public Optional<Chart> areas(LostPoints lost, Table data) {
        List<LostRow> areas = lost.rows(LossSubject.AREA).stream()
                .filter(row -> !row.score().maximum().isZero())
                .sorted(Comparator.comparing(LostRow::lost).reversed())
                .toList();
        Points all = sum(areas);
        if (all.isZero()) {
            return Optional.empty();
        }
        return Optional.of(losses(
                say(
                        "lost.areas",
                        "area",
                        areas.get(0).code(),
                        "lost",
                        printed(areas.get(0).lost()),
                        "all",
                        printed(all)),
                areas,
                lost,
                data));
    }

    /**
     * Returns the ten leaves that lose most, by name.
     *
     * @param lost the points lost
     * @param data the table of the page that has the figures
     * @return the chart; empty if nothing is lost
     */
    public Optional<Chart> leaves(LostPoints lost, Table data) {
        List<LostRow> all = lost.mostLost();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<LostRow> shown = all.subList(0, Math.min(MOST_LEAVES, all.size()));
        return Optional.of(losses(
                say("lost.leaves", "count", shown.size(), "lost", printed(sum(shown)), "all", printed(sum(all))),
                shown,
                lost,
                data));
    }

    private static Points sum(List<LostRow> rows) {
        return rows.stream().map(LostRow::lost).reduce(Points.ZERO, Points::plus);
    }

    private Chart losses(String title, List<LostRow> rows, LostPoints lost, Table data) {
        StripChartBuilder chart = new StripChartBuilder(title)
                .about(say("lost.about"))
                .source(say(
                        "source.unit",
                        "unit",
                        lost.result().unit().name(),
                        "year",
                        lost.result().year()))
                .data(data);
        rows.forEach(row -> chart.row(
                named(row.code(), row.name()),
                say(
                        "lost.of",
                        "points",
                        printed(row.score().points()),
                        "max",
                        printed(row.score().maximum())),
                signed(printed(row.lost()).negate()),
                List.of(StripMark.of(StripKind.LOST, printed(row.lost())))));
        return chart.build();
    }

    private String named(Object code, Text name) {
        return code + " " + show(name);
    }

    /**
     * Returns the distance of a unit from the mean of its peers in each area, what lies furthest behind first.
     *
     * @param lost the points lost, with peers
     * @param data the table of the page that has the figures
     * @return the chart; empty without peers
     */
    public Optional<Chart> gaps(LostPoints lost, Table data) {
        List<LostRow> areas = lost.rows(LossSubject.AREA).stream()
                .filter(row -> row.mean().isPresent())
                .sorted(Comparator.comparing(
                                (LostRow row) -> row.mean().orElseThrow().gap())
                        .reversed())
                .toList();
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        long ahead = areas.stream()
                .filter(row -> row.mean().orElseThrow().gap().compareTo(Points.ZERO) < 0)
                .count();
        StripChartBuilder chart = new StripChartBuilder(say("gaps", "ahead", ahead, "count", areas.size()))
                .about(say("gaps.about"))
                .key(StripKind.LOST, say("gaps.behind"))
                .key(StripKind.GAINED, say("gaps.ahead"))
                .source(say(
                        "source.peers",
                        "unit",
                        lost.result().unit().name(),
                        "count",
                        areas.get(0).mean().orElseThrow().count()))
                .data(data);
        for (LostRow row : areas) {
            BigDecimal change = printed(row.mean().orElseThrow().gap()).negate();
            chart.row(
                    named(row.code(), row.name()),
                    say(
                            "gaps.shares",
                            "own",
                            row.score()
                                    .index()
                                    .map(share -> share.inPercent(PRINTED))
                                    .orElseThrow(),
                            "mean",
                            row.mean().orElseThrow().peers().inPercent(PRINTED)),
                    signed(change),
                    List.of(bar(change)));
        }
        return Optional.of(chart.build());
    }

    private static StripMark bar(BigDecimal change) {
        return StripMark.of(change.signum() < 0 ? StripKind.LOST : StripKind.GAINED, change);
    }

    /**
     * Returns the published change of a unit beside that of the mean and of its distance from the mean.
     *
     * @param move the move
     * @param data the table of the page that has the figures
     * @return the chart
     */
    public Chart move(PublishedMove move, Table data) {
        StripChartBuilder chart = new StripChartBuilder(
                        PublishedMoveSentences.of(move, words.language()).headline())
                .about(say("move.about"))
                .key(StripKind.LOST, say("down"))
                .key(StripKind.GAINED, say("up"))
                .source(say(
                        "source.published",
                        "earlier",
                        move.earlier().year(),
                        "later",
                        move.later().year()))
                .data(data);
        BigDecimal own = move.indexChange();
        chart.ownRow(
                move.later().unit().name(),
                both(move.earlier().index(), move.later().index()),
                signed(own),
                List.of(bar(own)));
        move.meanChange()
                .ifPresent(mean -> chart.row(
                        say("move.mean"),
                        both(move.earlier().mean(), move.later().mean()),
                        signed(mean),
                        List.of(bar(mean))));
        move.gapChange().ifPresent(gap -> chart.row(say("move.gap"), "", signed(gap), List.of(bar(gap))));
        return chart.build();
    }

    private String both(Optional<FigureOrigin> before, Optional<FigureOrigin> after) {
        return before.isEmpty() || after.isEmpty()
                ? ""
                : say(
                        "both",
                        "before",
                        before.get().value(),
                        "after",
                        after.get().value());
    }

    /**
     * Returns the change of the points of each area between two results, the largest rise first.
     *
     * @param move the change
     * @param data the table of the page that has the figures
     * @return the chart
     */
    public Chart move(ResultMove move, Table data) {
        StripChartBuilder chart = new StripChartBuilder(say(
                        "split",
                        "unit",
                        move.later().unit().name(),
                        "change",
                        signed(printed(move.change())),
                        "earlier",
                        move.earlier().year(),
                        "later",
                        move.later().year()))
                .about(say("split.about"))
                .key(StripKind.LOST, say("down"))
                .key(StripKind.GAINED, say("up"))
                .source(say("source.unit.years", "unit", move.later().unit().name()))
                .data(data);
        move.rows(LossSubject.AREA).stream()
                .sorted(Comparator.comparing((SplitRow row) -> row.split().change())
                        .reversed())
                .forEach(row -> {
                    BigDecimal change = printed(row.split().change());
                    chart.row(
                            named(row.code(), row.name()),
                            say(
                                    "split.causes",
                                    "facts",
                                    signed(printed(row.split().facts())),
                                    "rules",
                                    signed(printed(row.split().rules())),
                                    "opinions",
                                    signed(printed(row.split().opinions()))),
                            signed(change),
                            List.of(bar(change)));
                });
        return chart.build();
    }

    /**
     * Returns the index that each cost of a frontier reaches.
     *
     * @param points the points of the frontier, from the cheapest
     * @param before the index without any step
     * @param index the index at a gain
     * @param data the table of the page that has the figures
     * @return the chart; empty if nothing can be bought
     */
    public Optional<Chart> frontier(
            List<PlanPoint> points, Share before, Function<Points, Optional<Share>> index, Table data) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal start = before.inPercent(PRINTED);
        PlanPoint last = points.get(points.size() - 1);
        StripChartBuilder chart = new StripChartBuilder(say(
                        "frontier",
                        "cost",
                        last.cost(),
                        "before",
                        start,
                        "after",
                        index.apply(last.gain())
                                .map(share -> share.inPercent(PRINTED))
                                .orElse(start)))
                .about(say("frontier.about"))
                .key(StripKind.RING, say("frontier.before"))
                .key(StripKind.DOT, say("frontier.after"))
                .data(data);
        for (PlanPoint point : points) {
            BigDecimal after = index.apply(point.gain())
                    .map(share -> share.inPercent(PRINTED))
                    .orElse(start);
            chart.row(
                    say("frontier.cost", "cost", point.cost()),
                    say("frontier.steps", "count", point.steps().size()),
                    show(after),
                    List.of(
                            StripMark.of(StripKind.SPREAD, start, after),
                            StripMark.of(StripKind.RING, start),
                            StripMark.of(StripKind.DOT, after)));
        }
        return Optional.of(chart.build());
    }

    /**
     * Returns the ranks that hold the middle 95 % of the draws, beside the ranks computed.
     *
     * @param firm the firmness of ranks
     * @param data the table of the page that has the figures
     * @return the chart; empty without units
     */
    public Optional<Chart> ranks(RankFirmness firm, Table data) {
        if (firm.units().isEmpty()) {
            return Optional.empty();
        }
        long sure = firm.units().stream()
                .filter(unit -> unit.rankLow() == unit.rankHigh())
                .count();
        StripChartBuilder chart = new StripChartBuilder(
                        say("ranks", "sure", sure, "count", firm.units().size()))
                .about(say("ranks.about"))
                .key(StripKind.SPREAD, say("ranks.range"))
                .key(StripKind.DOT, say("ranks.rank"))
                .source(say("ranks.source", "draws", firm.draws(), "seed", Long.toString(firm.seed())))
                .data(data);
        for (FirmUnit unit : firm.units()) {
            chart.row(
                    unit.unit().name(),
                    "",
                    say("ranks.figure", "rank", unit.rank(), "low", unit.rankLow(), "high", unit.rankHigh()),
                    List.of(
                            StripMark.of(
                                    StripKind.SPREAD,
                                    BigDecimal.valueOf(unit.rankLow()),
                                    BigDecimal.valueOf(unit.rankHigh())),
                            StripMark.of(StripKind.DOT, BigDecimal.valueOf(unit.rank()))));
        }
        return Optional.of(chart.build());
    }

    /**
     * Returns the change of each unit's index under a draft of rules, the largest rise first.
     *
     * @param impact the impact
     * @param data the table of the page that has the figures
     * @return the chart; empty if no unit has an index
     */
    Optional<Chart> units(RuleImpact impact, Table data) {
        List<ImpactUnit> units = impact.units().stream()
                .filter(unit -> unit.mostChange().isPresent())
                .sorted(Comparator.comparing((ImpactUnit unit) -> unit.leastChange()
                                .orElseThrow()
                                .add(unit.mostChange().orElseThrow()))
                        .reversed())
                .toList();
        if (units.isEmpty()) {
            return Optional.empty();
        }
        StripChartBuilder chart = new StripChartBuilder(say(
                        "impact.units",
                        "up",
                        impact.units(ImpactDirection.UP).size(),
                        "down",
                        impact.units(ImpactDirection.DOWN).size(),
                        "same",
                        impact.units(ImpactDirection.SAME).size(),
                        "open",
                        impact.units(ImpactDirection.OPEN).size()))
                .about(say("impact.units.about"))
                .source(source(impact))
                .data(data);
        keys(chart);
        units.forEach(unit -> chart.row(
                unit.unit().name(),
                "",
                range(unit.leastChange().orElseThrow(), unit.mostChange().orElseThrow()),
                bars(unit.leastChange().orElseThrow(), unit.mostChange().orElseThrow())));
        return Optional.of(chart.build());
    }

    /**
     * Returns the points that all units together gain or lose in each area under a draft.
     *
     * @param impact the impact
     * @param data the table of the page that has the figures
     * @return the chart; empty if no points move
     */
    Optional<Chart> areas(RuleImpact impact, Table data) {
        List<ImpactArea> moved =
                impact.areas().stream().filter(area -> area.change().isMove()).toList();
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        StripChartBuilder chart = new StripChartBuilder(say(
                        "impact.areas",
                        "count",
                        moved.size(),
                        "of",
                        impact.areas().size()))
                .about(say("impact.areas.about"))
                .source(source(impact))
                .data(data);
        keys(chart);
        impact.areas()
                .forEach(area -> chart.row(
                        named(area.node().code(), area.node().name()),
                        "",
                        range(
                                printed(area.change().least()),
                                printed(area.change().most())),
                        bars(
                                printed(area.change().least()),
                                printed(area.change().most()))));
        return Optional.of(chart.build());
    }

    private void keys(StripChartBuilder chart) {
        chart.key(StripKind.LOST, say("down")).key(StripKind.GAINED, say("up")).key(StripKind.OPEN, say("impact.open"));
    }

    private String source(RuleImpact impact) {
        return say(
                "impact.source",
                "year",
                impact.units().get(0).before().year(),
                "force",
                impact.diff().before().id(),
                "draft",
                impact.diff().after().id());
    }

    /** A bar as far as the change is sure, and a frame to where it may go. */
    private static List<StripMark> bars(BigDecimal least, BigDecimal most) {
        List<StripMark> marks = new ArrayList<>();
        BigDecimal sure = least.signum() > 0 ? least : most.signum() < 0 ? most : BigDecimal.ZERO;
        marks.add(bar(sure));
        if (!least.equals(most)) {
            marks.add(StripMark.of(StripKind.OPEN, least, most));
        }
        return marks;
    }

    private String range(BigDecimal least, BigDecimal most) {
        return least.equals(most) ? signed(least) : say("range", "least", signed(least), "most", signed(most));
    }

    private String say(String key, Object... holes) {
        return words.say(key, holes);
    }

    private String show(Object value) {
        return words.language().show(value);
    }

    private static BigDecimal printed(Points points) {
        return PRINTED.apply(points.toBigDecimal());
    }

    private String signed(BigDecimal change) {
        return words.language().signed(change);
    }
}
