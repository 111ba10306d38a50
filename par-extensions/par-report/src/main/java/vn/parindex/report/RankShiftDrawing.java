package vn.parindex.report;

import java.util.List;
import vn.parindex.report.ChartLegend.Entry;
import vn.parindex.report.RankShiftChart.Line;

/** Draws ranks in two years, joined by lines. */
final class RankShiftDrawing {

    private static final int LEFT = 230;
    private static final int RIGHT = 490;
    private static final int TOP = 40;
    private static final int ROW = 16;
    private static final int NAME_CHARACTERS = 28;

    private final SvgCanvas svg;

    RankShiftDrawing(SvgCanvas svg) {
        this.svg = svg;
    }

    void draw(RankShiftChart chart) {
        List<Integer> heights = chart.lines().stream().map(line -> ROW).toList();
        List<Integer> from =
                chart.lines().stream().map(line -> place(line.from())).toList();
        List<Integer> to = chart.lines().stream().map(line -> place(line.to())).toList();
        List<Integer> leftPlaces = LabelSpacing.apart(from, heights, TOP - ROW / 2);
        List<Integer> rightPlaces = LabelSpacing.apart(to, heights, TOP - ROW / 2);
        int bottom = TOP + ROW;
        for (int i = 0; i < chart.lines().size(); i++) {
            bottom = Math.max(bottom, Math.max(leftPlaces.get(i), rightPlaces.get(i)) + ROW);
        }
        ChartLegend legend = ChartLegend.of(
                bottom + 6,
                List.of(
                        svg.words().say("legend.down"),
                        svg.words().say("legend.unmoved"),
                        svg.words().say("legend.up")));
        svg.begin(chart, bottom + 6 + legend.height());
        svg.text("label strong end", SvgCanvas.of(LEFT), SvgCanvas.of(TOP - 20), chart.left());
        svg.text("label strong", SvgCanvas.of(RIGHT), SvgCanvas.of(TOP - 20), chart.right());
        for (int i = 0; i < chart.lines().size(); i++) {
            line(chart.lines().get(i), from.get(i), to.get(i), leftPlaces.get(i), rightPlaces.get(i));
        }
        legend.draw(svg);
        List<String> styles = List.of("lower", "same", "higher");
        for (int i = 0; i < styles.size(); i++) {
            Entry entry = legend.entries().get(i);
            svg.line("slope " + styles.get(i), entry.x(), entry.middle(), entry.end(), entry.middle());
        }
        svg.end();
    }

    private void line(Line line, int from, int to, int leftPlace, int rightPlace) {
        // a higher number is a lower place
        String style = line.to() > line.from() ? "lower" : line.to() == line.from() ? "same" : "higher";
        svg.line("slope " + style, SvgCanvas.of(LEFT), SvgCanvas.of(from), SvgCanvas.of(RIGHT), SvgCanvas.of(to));
        svg.dot(style, SvgCanvas.of(LEFT), SvgCanvas.of(from), 3);
        svg.dot(style, SvgCanvas.of(RIGHT), SvgCanvas.of(to), 3);
        svg.line(
                "leader", SvgCanvas.of(LEFT - 14), SvgCanvas.of(leftPlace), SvgCanvas.of(LEFT - 5), SvgCanvas.of(from));
        svg.line(
                "leader",
                SvgCanvas.of(RIGHT + 5),
                SvgCanvas.of(to),
                SvgCanvas.of(RIGHT + 14),
                SvgCanvas.of(rightPlace));
        String name =
                TextWidth.lines(CellText.oneLine(line.label()), NAME_CHARACTERS).get(0);
        svg.text("label end", SvgCanvas.of(LEFT - 40), SvgCanvas.of(leftPlace + 4), name);
        svg.text(
                "figure end",
                SvgCanvas.of(LEFT - 17),
                SvgCanvas.of(leftPlace + 4),
                svg.words().number(line.from()));
        svg.text(
                "figure",
                SvgCanvas.of(RIGHT + 17),
                SvgCanvas.of(rightPlace + 4),
                svg.words().number(line.to()));
        svg.text("label", SvgCanvas.of(RIGHT + 40), SvgCanvas.of(rightPlace + 4), name + " " + moved(line));
    }

    private String moved(Line line) {
        int places = line.from() - line.to();
        return places == 0 ? "" : places > 0 ? "(+" + places + ")" : "(" + places + ")";
    }

    private static int place(int rank) {
        return TOP + (rank - 1) * ROW;
    }
}
