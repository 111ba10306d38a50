package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * Percentages at two stages, joined by lines.
 *
 * @param left the first stage
 * @param right the second stage
 * @param lines the lines
 */
record SlopeChart(String left, String right, List<SlopeLine> lines) implements ChartDrawing {

    private static final int LEFT = 170;
    private static final int RIGHT = 400;
    private static final int TOP = 34;
    private static final int LENGTH = 380;
    private static final int CHARACTERS = 44;
    private static final ChartAxis AXIS = new ChartAxis(BigDecimal.valueOf(100), TOP + LENGTH, -LENGTH);

    /**
     * One line.
     *
     * @param sign a short sign for it, such as its code
     * @param label the name
     * @param from percent at the first stage
     * @param to percent at the second stage
     */
    record SlopeLine(String sign, String label, BigDecimal from, BigDecimal to) {}

    SlopeChart {
        lines = List.copyOf(lines);
    }

    @Override
    public void draw(SvgCanvas svg) {
        ReportText words = svg.words();
        List<String> leftLabels = lines.stream()
                .map(line -> line.sign() + ": " + percent(words, line.from()))
                .toList();
        List<List<String>> rightLabels = lines.stream()
                .map(line -> TextWidth.lines(
                        percent(words, line.to()) + " – " + TextWidth.oneLine(line.label()), CHARACTERS))
                .toList();
        List<Integer> leftPlaces = LabelSpacing.apart(
                wishes(SlopeLine::from),
                leftLabels.stream().map(label -> SvgCanvas.LINE + 1).toList(),
                TOP - 8);
        List<Integer> rightPlaces = LabelSpacing.apart(
                wishes(SlopeLine::to),
                rightLabels.stream()
                        .map(label -> label.size() * SvgCanvas.LINE + 5)
                        .toList(),
                TOP - 8);
        int lowest = rightPlaces.stream().mapToInt(Integer::intValue).max().orElse(0) + 2 * SvgCanvas.LINE;
        int bottom = Math.max(TOP + LENGTH + 14, lowest);
        ChartLegend legend = ChartLegend.of(
                bottom + 8, List.of(words.say("legend.lower"), words.say("legend.same"), words.say("legend.higher")));
        svg.begin(bottom + 8 + legend.height());
        axes(svg);
        for (int i = 0; i < lines.size(); i++) {
            line(svg, lines.get(i), leftLabels.get(i), rightLabels.get(i), leftPlaces.get(i), rightPlaces.get(i));
        }
        legend.draw(svg);
        legend.drawSlopes(svg);
        svg.end();
    }

    private void axes(SvgCanvas svg) {
        svg.text("label strong middle", LEFT, TOP - 16, left);
        svg.text("label strong middle", RIGHT, TOP - 16, right);
        for (int tick = 0; tick <= 100; tick += 20) {
            BigDecimal percent = BigDecimal.valueOf(tick);
            BigDecimal y = AXIS.at(percent);
            svg.line("grid", LEFT, y, RIGHT, y);
            svg.text("tick end", 52, y.add(BigDecimal.valueOf(4)), percent(svg.words(), percent));
        }
        svg.line("axis", LEFT, TOP, LEFT, TOP + LENGTH);
        svg.line("axis", RIGHT, TOP, RIGHT, TOP + LENGTH);
    }

    private static void line(
            SvgCanvas svg, SlopeLine line, String leftLabel, List<String> rightLabel, int leftPlace, int rightPlace) {
        String style = ChartLegend.slope(line.to().compareTo(line.from()));
        BigDecimal from = AXIS.at(line.from());
        BigDecimal to = AXIS.at(line.to());
        svg.line("slope " + style, LEFT, from, RIGHT, to);
        svg.dot(style, LEFT, from, 4);
        svg.dot(style, RIGHT, to, 4);
        svg.line("leader", LEFT - 22, leftPlace, LEFT - 6, from);
        svg.line("leader", RIGHT + 6, to, RIGHT + 22, rightPlace);
        svg.text("figure end", LEFT - 26, leftPlace + 4, leftLabel);
        svg.lines("label", RIGHT + 26, BigDecimal.valueOf(rightPlace), rightLabel);
    }

    private List<BigDecimal> wishes(Function<SlopeLine, BigDecimal> value) {
        return lines.stream().map(line -> AXIS.at(value.apply(line))).toList();
    }

    private static String percent(ReportText words, BigDecimal value) {
        return words.say("percent", "value", value);
    }
}
