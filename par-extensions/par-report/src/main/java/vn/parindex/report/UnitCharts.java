package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.report.SlopeChart.SlopeLine;
import vn.parindex.report.WaterfallChart.StepSort;
import vn.parindex.report.WaterfallChart.WaterfallStep;
import vn.parindex.result.IndexResult;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;

/** The charts of one unit's report. */
final class UnitCharts {

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

    private String label(Outcome area) {
        return area.code() + ". " + words.language().show(area.name());
    }

    private String legend() {
        return result.stamp().mode() == Mode.SELF ? "legend.claimed" : "legend.result";
    }

    Chart bars() {
        List<BarChart.Bar> bars = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (Outcome area : areas()) {
            Score score = area.score();
            Optional<BigDecimal> mean = group.area(area.code())
                    .map(others ->
                            others.mean().of(score.maximum(), words.published()).toBigDecimal());
            boolean known = ReportContext.hasPoints(score);
            bars.add(new BarChart.Bar(
                    label(area),
                    known ? Optional.of(printed(score.points())) : Optional.empty(),
                    printed(score.open()),
                    printed(score.maximum()),
                    mean));
            sentences.add(words.say(
                    known ? "chart.bars.area" : "chart.bars.none",
                    "area",
                    area.name(),
                    "points",
                    words.printed(score.points()),
                    "max",
                    words.printed(score.maximum())));
        }
        return new Chart(
                words.say("chart.bars"),
                String.join(" ", sentences),
                new BarChart(
                        words.say(legend()),
                        words.say("legend.maximum"),
                        group.isEmpty() ? "" : words.say("legend.mean", "count", words.number(group.size())),
                        words.say("legend.open"),
                        bars));
    }

    Chart dots() {
        List<DotChart.Dot> rows = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (Outcome area : areas()) {
            Share share = area.score().index().orElseThrow();
            boolean known = ReportContext.hasPoints(area.score());
            boolean provisional = area.score().isProvisional();
            rows.add(new DotChart.Dot(
                    label(area),
                    known ? Optional.of(words.percentPrinted(share)) : Optional.empty(),
                    provisional,
                    group.area(area.code())
                            .map(others -> Stream.of(others.least(), others.mean(), others.most())
                                    .map(words::percentPrinted)
                                    .toList())
                            .orElse(List.of())));
            String percent = words.printed(share) + (provisional ? " " + words.say("provisional") : "");
            sentences.add(words.say(
                    "chart.dots.area", "area", area.name(), "percent", known ? percent : words.say("points.none")));
        }
        return new Chart(
                words.say("chart.dots"),
                String.join(" ", sentences),
                new DotChart(
                        result.unit().name(),
                        words.say("legend.mean", "count", words.number(group.size())),
                        words.say("legend.spread", "count", words.number(group.size())),
                        rows));
    }

    Chart waterfall() {
        List<WaterfallStep> steps = new ArrayList<>();
        Points level = result.total().maximum();
        steps.add(step(words.say("legend.maximum"), Points.ZERO, level, StepSort.TOTAL));
        for (Outcome area : areas()) {
            Points lost = area.score().lost();
            if (!lost.isZero()) {
                steps.add(step(label(area), level, level.minus(lost), StepSort.LOST));
                level = level.minus(lost);
            }
        }
        Points open = result.total().open();
        if (!open.isZero()) {
            steps.add(step(words.say("legend.open"), level, level.minus(open), StepSort.OPEN));
            level = level.minus(open);
        }
        Points end = result.total().points();
        if (!level.equals(end)) {
            steps.add(step(words.say("parts.adjustments"), level, end, StepSort.ADJUSTED));
        }
        steps.add(step(words.say(legend()), Points.ZERO, end, StepSort.TOTAL));
        String description = words.say(
                "chart.waterfall.text", "max", words.printed(result.total().maximum()), "points", words.printed(end));
        return new Chart(words.say("chart.waterfall"), description, new WaterfallChart(steps));
    }

    private WaterfallStep step(String label, Points from, Points to, StepSort sort) {
        return new WaterfallStep(
                label,
                printed(from),
                printed(to),
                words.published().apply(to.minus(from).toBigDecimal()),
                sort);
    }

    /** Returns the chart of claims against what counts, over the leaves that have both; empty if there are none. */
    Optional<Chart> slope() {
        List<SlopeLine> lines = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
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
                lines.add(new SlopeLine(
                        area.code().toString(),
                        label(area),
                        words.percentPrinted(claimed),
                        words.percentPrinted(counted)));
                sentences.add(words.say(
                        "chart.slope.area",
                        "area",
                        area.name(),
                        "claimed",
                        words.printed(claimed),
                        "counted",
                        words.printed(counted)));
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart(
                        words.say("chart.slope"),
                        String.join(" ", sentences),
                        new SlopeChart(
                                words.say("column.self"),
                                words.marked(
                                        words.say("column.result"),
                                        result.stamp().mode()),
                                lines)));
    }

    private static Points sum(List<Points> points) {
        return points.stream().reduce(Points.ZERO, Points::plus);
    }

    private BigDecimal printed(Points points) {
        return words.published().apply(points.toBigDecimal());
    }
}
