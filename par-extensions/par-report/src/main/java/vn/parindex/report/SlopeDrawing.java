package vn.parindex.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import vn.parindex.report.ChartLegend.Entry;
import vn.parindex.report.SlopeChart.Line;

/** Draws percentages at two stages, joined by lines. */
final class SlopeDrawing {

    private static final int LEFT = 170;
    private static final int RIGHT = 400;
    private static final int TOP = 34;
    private static final int LENGTH = 380;
    private static final int CHARACTERS = 44;

    private final SvgCanvas svg;
    private final ChartAxis scale = new ChartAxis(BigDecimal.valueOf(100), TOP + LENGTH, -LENGTH);

    SlopeDrawing(SvgCanvas svg) {
        this.svg = svg;
    }

    void draw(SlopeChart chart) {
        List<String> leftLabels = chart.lines().stream()
                .map(line -> line.sign() + ": " + percent(line.from()))
                .toList();
        List<List<String>> rightLabels = chart.lines().stream()
                .map(line -> TextWidth.lines(percent(line.to()) + " – " + CellText.oneLine(line.label()), CHARACTERS))
                .toList();
        List<Integer> leftPlaces = LabelSpacing.apart(
                wishes(chart, Line::from),
                leftLabels.stream().map(label -> SvgCanvas.LINE + 1).toList(),
                TOP - 8);
        List<Integer> rightPlaces = LabelSpacing.apart(
                wishes(chart, Line::to),
                rightLabels.stream()
                        .map(label -> label.size() * SvgCanvas.LINE + 5)
                        .toList(),
                TOP - 8);
        int lowest = rightPlaces.stream().mapToInt(Integer::intValue).max().orElse(0) + 2 * SvgCanvas.LINE;
        int bottom = Math.max(TOP + LENGTH + 14, lowest);
        ChartLegend legend = ChartLegend.of(
                bottom + 8,
                List.of(
                        svg.words().say("legend.lower"),
                        svg.words().say("legend.same"),
                        svg.words().say("legend.higher")));
        svg.begin(chart, bottom + 8 + legend.height());
        axes(chart);
        for (int i = 0; i < chart.lines().size(); i++) {
            line(chart.lines().get(i), leftLabels.get(i), rightLabels.get(i), leftPlaces.get(i), rightPlaces.get(i));
        }
        legend.draw(svg);
        List<String> styles = List.of("lower", "same", "higher");
        for (int i = 0; i < styles.size(); i++) {
            Entry entry = legend.entries().get(i);
            svg.line("slope " + styles.get(i), entry.x(), entry.middle(), entry.end(), entry.middle());
        }
        svg.end();
    }

    private void axes(SlopeChart chart) {
        svg.text("label strong middle", SvgCanvas.of(LEFT), SvgCanvas.of(TOP - 16), chart.left());
        svg.text("label strong middle", SvgCanvas.of(RIGHT), SvgCanvas.of(TOP - 16), chart.right());
        for (BigDecimal tick : List.of(
                BigDecimal.ZERO,
                BigDecimal.valueOf(20),
                BigDecimal.valueOf(40),
                BigDecimal.valueOf(60),
                BigDecimal.valueOf(80),
                BigDecimal.valueOf(100))) {
            BigDecimal y = scale.at(tick);
            svg.line("grid", SvgCanvas.of(LEFT), y, SvgCanvas.of(RIGHT), y);
            svg.text(
                    "tick end",
                    SvgCanvas.of(52),
                    y.add(BigDecimal.valueOf(4)),
                    svg.words().say("percent", "value", tick));
        }
        svg.line("axis", SvgCanvas.of(LEFT), SvgCanvas.of(TOP), SvgCanvas.of(LEFT), SvgCanvas.of(TOP + LENGTH));
        svg.line("axis", SvgCanvas.of(RIGHT), SvgCanvas.of(TOP), SvgCanvas.of(RIGHT), SvgCanvas.of(TOP + LENGTH));
    }

    private void line(Line line, String leftLabel, List<String> rightLabel, int leftPlace, int rightPlace) {
        int change = line.to().compareTo(line.from());
        String style = change < 0 ? "lower" : change == 0 ? "same" : "higher";
        BigDecimal from = scale.at(line.from());
        BigDecimal to = scale.at(line.to());
        svg.line("slope " + style, SvgCanvas.of(LEFT), from, SvgCanvas.of(RIGHT), to);
        svg.dot(style, SvgCanvas.of(LEFT), from, 4);
        svg.dot(style, SvgCanvas.of(RIGHT), to, 4);
        svg.line("leader", SvgCanvas.of(LEFT - 22), SvgCanvas.of(leftPlace), SvgCanvas.of(LEFT - 6), from);
        svg.line("leader", SvgCanvas.of(RIGHT + 6), to, SvgCanvas.of(RIGHT + 22), SvgCanvas.of(rightPlace));
        svg.text("figure end", SvgCanvas.of(LEFT - 26), SvgCanvas.of(leftPlace + 4), leftLabel);
        svg.lines("label", SvgCanvas.of(RIGHT + 26), SvgCanvas.of(rightPlace), rightLabel);
    }

    private List<Integer> wishes(SlopeChart chart, Function<Line, BigDecimal> value) {
        return chart.lines().stream()
                .map(line -> scale.at(value.apply(line))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact())
                .toList();
    }

    private String percent(BigDecimal value) {
        return svg.words().say("percent", "value", value);
    }
}
