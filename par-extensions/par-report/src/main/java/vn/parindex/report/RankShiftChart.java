package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * Ranks in two years, joined by lines.
 *
 * @param left the earlier year
 * @param right the later year
 * @param lines the units
 */
record RankShiftChart(String left, String right, List<RankShift> lines) implements ChartDrawing {

    private static final int LEFT = 230;
    private static final int RIGHT = 490;
    private static final int TOP = 40;
    private static final int ROW = 16;
    private static final int NAME_CHARACTERS = 28;

    /**
     * One unit.
     *
     * @param label its name
     * @param from its rank in the earlier year
     * @param to its rank in the later year
     */
    record RankShift(String label, int from, int to) {}

    RankShiftChart {
        lines = List.copyOf(lines);
    }

    @Override
    public void draw(SvgCanvas svg) {
        ReportText words = svg.words();
        List<Integer> heights = lines.stream().map(line -> ROW).toList();
        List<Integer> from = lines.stream().map(line -> place(line.from())).toList();
        List<Integer> to = lines.stream().map(line -> place(line.to())).toList();
        List<Integer> leftPlaces = LabelSpacing.apart(exact(from), heights, TOP - ROW / 2);
        List<Integer> rightPlaces = LabelSpacing.apart(exact(to), heights, TOP - ROW / 2);
        int bottom = TOP + ROW;
        for (int i = 0; i < lines.size(); i++) {
            bottom = Math.max(bottom, Math.max(leftPlaces.get(i), rightPlaces.get(i)) + ROW);
        }
        ChartLegend legend = ChartLegend.of(
                bottom + 6, List.of(words.say("legend.down"), words.say("legend.unmoved"), words.say("legend.up")));
        svg.begin(bottom + 6 + legend.height());
        svg.text("label strong end", LEFT, TOP - 20, left);
        svg.text("label strong", RIGHT, TOP - 20, right);
        for (int i = 0; i < lines.size(); i++) {
            line(svg, lines.get(i), from.get(i), to.get(i), leftPlaces.get(i), rightPlaces.get(i));
        }
        legend.draw(svg);
        legend.drawSlopes(svg);
        svg.end();
    }

    private static void line(SvgCanvas svg, RankShift line, int from, int to, int leftPlace, int rightPlace) {
        // a higher number is a lower place
        String style = ChartLegend.slope(line.from() - line.to());
        svg.line("slope " + style, LEFT, from, RIGHT, to);
        svg.dot(style, LEFT, from, 3);
        svg.dot(style, RIGHT, to, 3);
        svg.line("leader", LEFT - 14, leftPlace, LEFT - 5, from);
        svg.line("leader", RIGHT + 5, to, RIGHT + 14, rightPlace);
        String name = TextWidth.shortened(TextWidth.oneLine(line.label()), NAME_CHARACTERS);
        svg.text("label end", LEFT - 40, leftPlace + 4, name);
        svg.text("figure end", LEFT - 17, leftPlace + 4, svg.words().number(line.from()));
        svg.text("figure", RIGHT + 17, rightPlace + 4, svg.words().number(line.to()));
        svg.text("label", RIGHT + 40, rightPlace + 4, name + " " + moved(line));
    }

    private static String moved(RankShift line) {
        int places = line.from() - line.to();
        return places == 0 ? "" : places > 0 ? "(+" + places + ")" : "(" + places + ")";
    }

    private static List<BigDecimal> exact(List<Integer> places) {
        return places.stream().map(BigDecimal::valueOf).toList();
    }

    private static int place(int rank) {
        return TOP + (rank - 1) * ROW;
    }
}
