package vn.parindex.report;

import java.math.BigDecimal;
import vn.parindex.report.ChartLegend.Entry;
import vn.parindex.report.StackChart.BandEnd;
import vn.parindex.report.StackChart.Row;

/** Draws units by rank as bars of their parts, with the lower ends of the groups. */
final class StackDrawing {

    private static final int GUTTER = 210;
    private static final int AXIS = 430;
    private static final int ROW = 17;
    private static final int BAR = 11;
    private static final int NAME_CHARACTERS = 26;

    private final SvgCanvas svg;

    StackDrawing(SvgCanvas svg) {
        this.svg = svg;
    }

    void draw(StackChart chart) {
        BigDecimal most = chart.rows().stream().map(Row::index).reduce(BigDecimal.valueOf(100), BigDecimal::max);
        ChartAxis scale = new ChartAxis(most, GUTTER, AXIS);
        int top = 10 + chart.bands().size() * SvgCanvas.LINE;
        int bottom = top + chart.rows().size() * ROW;
        ChartLegend legend = ChartLegend.of(bottom + 28, chart.parts());
        svg.begin(chart, bottom + 28 + legend.height());
        for (BigDecimal tick : scale.ticks()) {
            svg.line(
                    tick.signum() == 0 ? "axis" : "grid",
                    scale.at(tick),
                    SvgCanvas.of(top - 4),
                    scale.at(tick),
                    SvgCanvas.of(bottom));
            svg.text(
                    "tick middle",
                    scale.at(tick),
                    SvgCanvas.of(bottom + 14),
                    svg.words().number(tick));
        }
        svg.text(
                "tick",
                SvgCanvas.of(GUTTER + AXIS + 18),
                SvgCanvas.of(bottom + 14),
                svg.words().say("chart.axis.percent"));
        for (int row = 0; row < chart.rows().size(); row++) {
            row(scale, top + row * ROW, chart.rows().get(row));
        }
        for (int i = 0; i < chart.bands().size(); i++) {
            BandEnd band = chart.bands().get(i);
            BigDecimal x = scale.at(band.from());
            int y = 10 + i * SvgCanvas.LINE;
            svg.line("band", x, SvgCanvas.of(y + 3), x, SvgCanvas.of(bottom));
            svg.text(
                    "label end",
                    x.subtract(BigDecimal.valueOf(5)),
                    SvgCanvas.of(y + 4),
                    svg.words()
                            .say(
                                    "chart.band",
                                    "band",
                                    band.label(),
                                    "from",
                                    svg.words().say("percent", "value", band.from())));
        }
        legend.draw(svg);
        for (int part = 0; part < chart.parts().size(); part++) {
            Entry entry = legend.entries().get(part);
            svg.rect(style(part), entry.x(), entry.y(), BigDecimal.valueOf(18), 10);
        }
        svg.end();
    }

    private void row(ChartAxis scale, int top, Row row) {
        BigDecimal baseline = SvgCanvas.of(top + BAR);
        svg.text("figure end", SvgCanvas.of(28), baseline, svg.words().number(row.rank()));
        svg.text("label", SvgCanvas.of(36), baseline, shortened(CellText.oneLine(row.label())));
        BigDecimal sum = BigDecimal.ZERO;
        for (int part = 0; part < row.values().size(); part++) {
            BigDecimal value = row.values().get(part);
            svg.rect(style(part), scale.at(sum), SvgCanvas.of(top + 1), scale.width(value), BAR);
            sum = sum.add(value);
        }
        svg.text(
                "figure",
                SvgCanvas.of(GUTTER + AXIS + 12),
                baseline,
                svg.words().number(row.index()));
    }

    private static String shortened(String name) {
        if (TextWidth.of(name) <= NAME_CHARACTERS) {
            return name;
        }
        return TextWidth.lines(name, NAME_CHARACTERS - 1).get(0) + "…";
    }

    private static String style(int part) {
        return "part-" + (part % 4 + 1);
    }
}
