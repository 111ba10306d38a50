package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.parindex.report.StripMark.StripKind;
import vn.parindex.result.IndexResult;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;

/** The charts of one unit's report. */
final class UnitCharts {

    private static final int MOST_LEAVES = 10;

    private final ReportContext context;
    private final ReportText words;
    private final IndexResult result;
    private final ComparisonGroup group;

    UnitCharts(ReportContext context, ComparisonGroup group) {
        this.context = context;
        this.words = context.words();
        this.result = context.result();
        this.group = group;
    }

    /** Returns the areas that apply to the unit. */
    private List<Outcome> areas() {
        return result.areas().stream()
                .filter(area -> !area.score().maximum().isZero())
                .toList();
    }

    private String label(Outcome node) {
        return node.code()
                + (node.code().depth() == 1 ? ". " : " ")
                + words.language().show(node.name());
    }

    /** Returns the areas that apply to the unit, the largest loss first. */
    static List<Outcome> mostLost(ReportContext context) {
        return new UnitCharts(context, ComparisonGroup.NONE).mostLostAreas();
    }

    private List<Outcome> mostLostAreas() {
        return mostLost(areas());
    }

    private static List<Outcome> mostLost(List<Outcome> nodes) {
        return nodes.stream()
                .sorted(Comparator.comparing((Outcome node) -> node.score().lost())
                        .reversed())
                .toList();
    }

    /** The chart without what is said of every chart of this report. */
    private StripChartBuilder chart(String title, String about) {
        return new StripChartBuilder(title)
                .about(words.say(about))
                .source(words.say("chart.source.unit", "unit", result.unit().name(), "year", result.year()));
    }

    /** The points lost in each area, the largest loss first, with what is open and what was added or cut at the end. */
    Chart losses(Table data) {
        List<Outcome> areas = mostLostAreas();
        StripChartBuilder chart = chart(lossTitle(areas), "chart.lost.about")
                .key(StripKind.LOST, words.say("column.lost"))
                .key(StripKind.OPEN, words.say("legend.open"))
                .key(StripKind.GAINED, words.say("parts.adjustments"))
                .data(data);
        Points sum = Points.ZERO;
        for (Outcome area : areas) {
            lossRow(chart, area);
            sum = sum.plus(area.score().points());
        }
        Points adjusted = result.total().points().minus(sum);
        if (!adjusted.isZero()) {
            StripKind kind = adjusted.compareTo(Points.ZERO) < 0 ? StripKind.LOST : StripKind.GAINED;
            chart.row(
                    words.say("parts.adjustments"),
                    "",
                    signed(printed(adjusted)),
                    List.of(StripMark.of(kind, printed(adjusted).abs())));
        }
        return chart.build();
    }

    private void lossRow(StripChartBuilder chart, Outcome node) {
        Score score = node.score();
        BigDecimal lost = printed(score.lost());
        BigDecimal open = printed(score.open());
        List<StripMark> marks = new ArrayList<>();
        if (lost.signum() > 0) {
            marks.add(StripMark.of(StripKind.LOST, lost));
        }
        if (open.signum() > 0) {
            marks.add(StripMark.of(StripKind.OPEN, lost, lost.add(open)));
        }
        String detail = words.say(
                ReportContext.hasPoints(score) ? "chart.lost.of" : "chart.lost.none",
                "points",
                words.printed(score.points()),
                "max",
                words.printed(score.maximum()));
        String none = ReportContext.hasPoints(score) ? words.number(lost) : words.say("points.none");
        chart.row(label(node), detail, lost.signum() == 0 ? none : signed(lost.negate()), marks);
    }

    private String lossTitle(List<Outcome> areas) {
        Points all = areas.stream().map(area -> area.score().lost()).reduce(Points.ZERO, Points::plus);
        if (all.isZero()) {
            return words.say("chart.lost.nothing");
        }
        Points most = areas.get(0).score().lost();
        List<NodeCode> codes = areas.stream()
                .filter(area -> area.score().lost().equals(most))
                .map(Outcome::code)
                .toList();
        return words.say(
                codes.size() == 1 ? "chart.lost" : "chart.lost.tied",
                "area",
                codes,
                "lost",
                words.printed(most),
                "all",
                words.printed(all));
    }

    /** The leaves that lose most, by name; empty if none loses anything. */
    Optional<Chart> leaves(Table data) {
        List<Outcome> lost = mostLost(result.leaves()).stream()
                .filter(leaf -> leaf.score().lost().compareTo(Points.ZERO) > 0)
                .toList();
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        List<Outcome> shown = lost.subList(0, Math.min(MOST_LEAVES, lost.size()));
        Points all = lost.stream().map(leaf -> leaf.score().lost()).reduce(Points.ZERO, Points::plus);
        Points most = shown.stream().map(leaf -> leaf.score().lost()).reduce(Points.ZERO, Points::plus);
        StripChartBuilder chart = chart(
                        words.say(
                                shown.size() == lost.size() ? "chart.leaves.all" : "chart.leaves",
                                "count",
                                words.number(shown.size()),
                                "lost",
                                words.printed(most),
                                "all",
                                words.printed(all)),
                        "chart.leaves.about")
                .data(data);
        shown.forEach(leaf -> lossRow(chart, leaf));
        return Optional.of(chart.build());
    }

    /** The share of the points of each area, beside the mean and the range of other units. */
    Chart shares(Table data) {
        StripChartBuilder chart = chart(sharesTitle(), "chart.shares.about")
                .key(StripKind.DOT, result.unit().name())
                .key(StripKind.MEAN, words.say("legend.mean", "count", words.number(group.size())))
                .key(StripKind.SPREAD, words.say("legend.spread", "count", words.number(group.size())))
                .key(StripKind.OPEN, words.say("legend.open"))
                .data(data);
        for (Outcome area : areas()) {
            Score score = area.score();
            boolean known = ReportContext.hasPoints(score);
            BigDecimal share = words.percentPrinted(score.index().orElseThrow());
            List<StripMark> marks = new ArrayList<>();
            group.area(area.code()).ifPresent(others -> {
                marks.add(StripMark.of(
                        StripKind.SPREAD, words.percentPrinted(others.least()), words.percentPrinted(others.most())));
                marks.add(StripMark.of(StripKind.MEAN, words.percentPrinted(others.mean())));
            });
            if (score.isProvisional()) {
                marks.add(StripMark.of(
                        StripKind.OPEN,
                        share,
                        words.percentPrinted(score.mostIndex().orElseThrow())));
            }
            if (known) {
                marks.add(StripMark.of(StripKind.DOT, share));
            }
            String figure = words.say("percent", "value", share) + (score.isProvisional() ? " (~)" : "");
            chart.row(
                    label(area),
                    group.area(area.code())
                            .map(others -> words.say("chart.shares.mean", "mean", words.printed(others.mean())))
                            .orElse(""),
                    known ? figure : words.say("points.none"),
                    marks);
        }
        return chart.build();
    }

    private String sharesTitle() {
        List<Outcome> known =
                areas().stream().filter(area -> !area.score().isProvisional()).toList();
        List<Outcome> compared = known.stream()
                .filter(area -> group.area(area.code()).isPresent())
                .toList();
        if (!compared.isEmpty()) {
            long above = compared.stream()
                    .filter(area -> area.score()
                                    .index()
                                    .orElseThrow()
                                    .compareTo(group.area(area.code())
                                            .orElseThrow()
                                            .mean())
                            > 0)
                    .count();
            return words.say(
                    "chart.shares.above", "above", words.number(above), "count", words.number(compared.size()));
        }
        return known.stream()
                .min(Comparator.comparing(area -> area.score().index().orElseThrow()))
                .map(area -> words.say(
                        "chart.shares.least",
                        "area",
                        area.code(),
                        "percent",
                        words.printed(area.score().index().orElseThrow())))
                .orElseGet(() -> words.say("chart.shares"));
    }

    /** What was claimed beside what counts, over the leaves that have both; empty if there are none. */
    Optional<Chart> claims(Table data) {
        List<AreaClaim> claims = new ArrayList<>();
        for (Outcome area : areas()) {
            List<Outcome> both = context.leaves(area.code()).stream()
                    .filter(leaf -> leaf.score().state() == State.SCORED)
                    .filter(leaf -> leaf.opinion(Stage.SELF)
                            .filter(o -> o.state() == State.SCORED)
                            .isPresent())
                    .toList();
            if (!both.isEmpty()) {
                Points max =
                        sum(both.stream().map(leaf -> leaf.score().maximum()).toList());
                Share claimed = Share.of(
                        sum(both.stream()
                                .flatMap(leaf -> leaf.opinion(Stage.SELF).stream())
                                .map(OpinionValue::points)
                                .toList()),
                        max);
                Share counted = Share.of(
                        sum(both.stream().map(leaf -> leaf.score().points()).toList()), max);
                claims.add(new AreaClaim(area, words.percentPrinted(claimed), words.percentPrinted(counted)));
            }
        }
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        claims.sort(Comparator.comparing(AreaClaim::change));
        AreaClaim most = claims.get(0);
        String title = most.change().signum() < 0
                ? words.say(
                        "chart.claims.cut",
                        "area",
                        most.area().code(),
                        "points",
                        words.number(most.change().negate()))
                : words.say("chart.claims.kept");
        StripChartBuilder chart = chart(title, "chart.claims.about")
                .key(StripKind.RING, words.say("column.self"))
                .key(
                        StripKind.DOT,
                        words.marked(words.say("column.result"), result.stamp().mode()))
                .data(data);
        claims.forEach(claim -> chart.row(
                label(claim.area()),
                words.say(
                        "chart.claims.both",
                        "claimed",
                        words.say("percent", "value", claim.claimed()),
                        "counted",
                        words.say("percent", "value", claim.counted())),
                signed(claim.change()),
                List.of(
                        StripMark.of(StripKind.SPREAD, claim.claimed(), claim.counted()),
                        StripMark.of(StripKind.RING, claim.claimed()),
                        StripMark.of(StripKind.DOT, claim.counted()))));
        return Optional.of(chart.build());
    }

    /** What was claimed in an area and what counts there, in percent of the same maximum. */
    private record AreaClaim(Outcome area, BigDecimal claimed, BigDecimal counted) {

        BigDecimal change() {
            return counted.subtract(claimed);
        }
    }

    private static Points sum(List<Points> points) {
        return points.stream().reduce(Points.ZERO, Points::plus);
    }

    private BigDecimal printed(Points points) {
        return words.published().apply(points.toBigDecimal());
    }

    private String signed(BigDecimal change) {
        return words.language().signed(change);
    }
}
