package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.report.ChartLegend.Entry;
import vn.parindex.report.DotChart.Dot;

/** Draws percentages as dots beside the spread of others. */
final class DotDrawing {

    private static final int BAND = 8;

    private final SvgCanvas svg;

    DotDrawing(SvgCanvas svg) {
        this.svg = svg;
    }

    void draw(DotChart chart) {
        RowFrame frame = RowFrame.of(chart.rows().stream().map(Dot::label).toList(), BigDecimal.valueOf(100));
        boolean others = chart.rows().stream().anyMatch(row -> !row.others().isEmpty());
        List<String> meanings = new ArrayList<>(List.of(chart.value()));
        if (others) {
            meanings.addAll(List.of(chart.mean(), chart.spread()));
        }
        ChartLegend legend = ChartLegend.of(frame.bottom() + 14, meanings);
        svg.begin(chart, frame.bottom() + 14 + legend.height());
        frame.draw(svg, svg.words().say("chart.axis.percent"));
        for (int row = 0; row < chart.rows().size(); row++) {
            dot(frame, row, chart.rows().get(row));
        }
        legend.draw(svg);
        signs(legend.entries());
        svg.end();
    }

    private void dot(RowFrame frame, int row, Dot dot) {
        ChartAxis scale = frame.scale();
        BigDecimal middle = frame.middle(row);
        svg.line("grid", SvgCanvas.of(RowFrame.GUTTER), middle, SvgCanvas.of(RowFrame.GUTTER + RowFrame.AXIS), middle);
        if (!dot.others().isEmpty()) {
            BigDecimal least = scale.at(dot.others().get(0));
            svg.rect(
                    "spread",
                    least,
                    middle.subtract(BigDecimal.valueOf(BAND / 2)),
                    scale.at(dot.others().get(2)).subtract(least),
                    BAND);
            mean(scale.at(dot.others().get(1)), middle);
        }
        svg.dot("value", scale.at(dot.value()), middle, 6);
        svg.text(
                "figure",
                SvgCanvas.of(RowFrame.GUTTER + RowFrame.AXIS + 12),
                middle.add(BigDecimal.valueOf(4)),
                svg.words().say("percent", "value", dot.value()));
    }

    private void mean(BigDecimal x, BigDecimal middle) {
        svg.line("mean", x, middle.subtract(BigDecimal.valueOf(9)), x, middle.add(BigDecimal.valueOf(9)));
    }

    private void signs(List<Entry> entries) {
        svg.dot("value", entries.get(0).centre(), entries.get(0).middle(), 6);
        if (entries.size() > 1) {
            mean(entries.get(1).centre(), entries.get(1).middle());
            svg.rect(
                    "spread", entries.get(2).x(), entries.get(2).y().add(BigDecimal.ONE), BigDecimal.valueOf(18), BAND);
        }
    }
}
