package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.report.ChartLegend.LegendSign;

/**
 * Units by rank as bars of the parts of their index, with the lower ends of the groups.
 *
 * @param parts names of the parts; one name if there are no parts
 * @param units the units, from top to bottom
 * @param bands the lower ends of the groups, in percent
 */
record StackChart(List<String> parts, List<StackedUnit> units, List<BandEnd> bands) implements ChartDrawing {

    private static final int GUTTER = 210;
    private static final int AXIS = 430;
    private static final int ROW = 17;
    private static final int BAR = 11;
    private static final int NAME_CHARACTERS = 26;

    /**
     * One unit.
     *
     * @param rank its rank
     * @param label its name
     * @param values its parts in percentage points of the index, one a part
     * @param index its index in percent, as printed
     */
    record StackedUnit(int rank, String label, List<BigDecimal> values, BigDecimal index) {

        StackedUnit {
            values = List.copyOf(values);
        }
    }

    /**
     * The lower end of a group.
     *
     * @param label the group's name
     * @param from percent
     */
    record BandEnd(String label, BigDecimal from) {}

    StackChart {
        parts = List.copyOf(parts);
        units = List.copyOf(units);
        bands = List.copyOf(bands);
    }

    @Override
    public void draw(SvgCanvas svg) {
        BigDecimal most = units.stream().map(StackedUnit::index).reduce(BigDecimal.valueOf(100), BigDecimal::max);
        ChartAxis axis = new ChartAxis(most, GUTTER, AXIS);
        int top = 10 + bands.size() * SvgCanvas.LINE;
        int bottom = top + units.size() * ROW;
        ChartLegend legend = ChartLegend.of(bottom + 28, parts);
        svg.begin(bottom + 28 + legend.height());
        for (BigDecimal tick : axis.ticks()) {
            BigDecimal x = axis.at(tick);
            svg.line(tick.signum() == 0 ? "axis" : "grid", x, top - 4, x, bottom);
            svg.text("tick middle", x, bottom + 14, svg.words().number(tick));
        }
        svg.text("tick", GUTTER + AXIS + 18, bottom + 14, svg.words().say("chart.axis.percent"));
        for (int i = 0; i < units.size(); i++) {
            unit(svg, axis, top + i * ROW, units.get(i));
        }
        for (int i = 0; i < bands.size(); i++) {
            band(svg, axis.at(bands.get(i).from()), 10 + i * SvgCanvas.LINE, bottom, bands.get(i));
        }
        legend.draw(svg);
        for (int part = 0; part < parts.size(); part++) {
            LegendSign sign = legend.signs().get(part);
            svg.rect(style(part), sign.left(), sign.top(), 18, 10);
        }
        svg.end();
    }

    private static void band(SvgCanvas svg, BigDecimal x, int y, int bottom, BandEnd band) {
        svg.line("band", x, y + 3, x, bottom);
        svg.text(
                "label end",
                x.subtract(BigDecimal.valueOf(5)),
                y + 4,
                svg.words()
                        .say(
                                "chart.band",
                                "band",
                                band.label(),
                                "from",
                                svg.words().say("percent", "value", band.from())));
    }

    private static void unit(SvgCanvas svg, ChartAxis axis, int top, StackedUnit unit) {
        svg.text("figure end", 28, top + BAR, svg.words().number(unit.rank()));
        svg.text("label", 36, top + BAR, TextWidth.shortened(TextWidth.oneLine(unit.label()), NAME_CHARACTERS));
        BigDecimal sum = BigDecimal.ZERO;
        for (int part = 0; part < unit.values().size(); part++) {
            BigDecimal value = unit.values().get(part);
            svg.rect(style(part), axis.at(sum), top + 1, axis.width(value), BAR);
            sum = sum.add(value);
        }
        svg.text("figure", GUTTER + AXIS + 12, top + BAR, svg.words().number(unit.index()));
    }

    private static String style(int part) {
        return "part-" + (part % 4 + 1);
    }
}
