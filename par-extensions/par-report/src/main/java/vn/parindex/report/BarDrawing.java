package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.report.BarChart.Bar;
import vn.parindex.report.ChartLegend.Entry;

/** Draws bars against their maxima. */
final class BarDrawing {

    private static final int HEIGHT = 16;

    private final SvgCanvas svg;

    BarDrawing(SvgCanvas svg) {
        this.svg = svg;
    }

    void draw(BarChart chart) {
        BigDecimal most = chart.bars().stream().map(Bar::maximum).reduce(BigDecimal.ONE, BigDecimal::max);
        RowFrame frame = RowFrame.of(chart.bars().stream().map(Bar::label).toList(), most);
        boolean open = chart.bars().stream().anyMatch(bar -> bar.open().signum() > 0);
        List<String> meanings = new ArrayList<>(List.of(chart.result(), chart.maximum()));
        if (!chart.mean().isEmpty()) {
            meanings.add(chart.mean());
        }
        if (open) {
            meanings.add(chart.open());
        }
        ChartLegend legend = ChartLegend.of(frame.bottom() + 14, meanings);
        svg.begin(chart, frame.bottom() + 14 + legend.height());
        if (open) {
            svg.hatch();
        }
        frame.draw(svg, svg.words().say("chart.axis.points"));
        for (int row = 0; row < chart.bars().size(); row++) {
            bar(frame, row, chart.bars().get(row));
        }
        legend.draw(svg);
        signs(legend, !chart.mean().isEmpty());
        svg.end();
    }

    private void bar(RowFrame frame, int row, Bar bar) {
        ChartAxis scale = frame.scale();
        BigDecimal top = frame.middle(row).subtract(BigDecimal.valueOf(HEIGHT / 2));
        BigDecimal zero = SvgCanvas.of(RowFrame.GUTTER);
        svg.rect("frame", zero, top, scale.width(bar.maximum()), HEIGHT);
        svg.rect("value", zero, top, scale.width(bar.value()), HEIGHT);
        if (bar.open().signum() > 0) {
            svg.hatched(scale.at(bar.value()), top, scale.width(bar.open()), HEIGHT);
        }
        bar.mean().ifPresent(mean -> {
            BigDecimal x = scale.at(mean);
            svg.line("mean-halo", x, top.subtract(BigDecimal.valueOf(4)), x, top.add(BigDecimal.valueOf(HEIGHT + 4)));
            svg.line("mean", x, top.subtract(BigDecimal.valueOf(4)), x, top.add(BigDecimal.valueOf(HEIGHT + 4)));
        });
        svg.text(
                "figure",
                SvgCanvas.of(RowFrame.GUTTER + RowFrame.AXIS + 12),
                frame.middle(row).add(BigDecimal.valueOf(4)),
                svg.words().number(bar.value()) + " / " + svg.words().number(bar.maximum()));
    }

    private void signs(ChartLegend legend, boolean mean) {
        List<Entry> entries = legend.entries();
        svg.rect("value", entries.get(0).x(), entries.get(0).y(), BigDecimal.valueOf(18), 10);
        svg.rect("frame", entries.get(1).x(), entries.get(1).y(), BigDecimal.valueOf(18), 10);
        int next = 2;
        if (mean) {
            Entry entry = entries.get(next++);
            svg.line(
                    "mean",
                    entry.centre(),
                    entry.y().subtract(BigDecimal.ONE),
                    entry.centre(),
                    entry.y().add(BigDecimal.valueOf(11)));
        }
        if (next < entries.size()) {
            svg.hatched(entries.get(next).x(), entries.get(next).y(), BigDecimal.valueOf(18), 10);
        }
    }
}
