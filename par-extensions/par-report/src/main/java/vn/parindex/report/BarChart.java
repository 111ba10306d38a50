package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.report.ChartLegend.LegendSign;

/**
 * The points of each area as a bar against its maximum, with the mean of other units.
 *
 * @param result the legend of the bars
 * @param maximum the legend of the frames
 * @param mean the legend of the lines; empty if no bar has a mean
 * @param open the legend of the hatched ends
 * @param bars the bars, from top to bottom
 */
record BarChart(String result, String maximum, String mean, String open, List<Bar> bars) implements ChartDrawing {

    private static final int HEIGHT = 16;

    /**
     * One bar.
     *
     * @param label the name
     * @param value points; empty where none were given yet
     * @param open points that are still open beyond the value
     * @param maximum the maximum
     * @param mean the mean, in points of this maximum
     */
    record Bar(
            String label, Optional<BigDecimal> value, BigDecimal open, BigDecimal maximum, Optional<BigDecimal> mean) {

        BigDecimal length() {
            return value.orElse(BigDecimal.ZERO);
        }
    }

    BarChart {
        bars = List.copyOf(bars);
    }

    @Override
    public void draw(SvgCanvas svg) {
        BigDecimal most = bars.stream().map(Bar::maximum).reduce(BigDecimal.ONE, BigDecimal::max);
        RowFrame frame = RowFrame.of(bars.stream().map(Bar::label).toList(), most);
        boolean anyOpen = bars.stream().anyMatch(bar -> bar.open().signum() > 0);
        List<String> meanings = new ArrayList<>(List.of(result, maximum));
        if (!mean.isEmpty()) {
            meanings.add(mean);
        }
        if (anyOpen) {
            meanings.add(open);
        }
        ChartLegend legend = ChartLegend.of(frame.bottom() + 14, meanings);
        svg.begin(frame.bottom() + 14 + legend.height());
        if (anyOpen) {
            svg.hatch();
        }
        frame.draw(svg, svg.words().say("chart.axis.points"));
        for (int row = 0; row < bars.size(); row++) {
            bar(svg, frame, row, bars.get(row));
        }
        legend.draw(svg);
        signs(svg, legend.signs());
        svg.end();
    }

    private static void bar(SvgCanvas svg, RowFrame frame, int row, Bar bar) {
        ChartAxis axis = frame.axis();
        BigDecimal top = frame.middle(row).subtract(BigDecimal.valueOf(HEIGHT / 2));
        svg.rect("frame", RowFrame.GUTTER, top, axis.width(bar.maximum()), HEIGHT);
        svg.rect("value", RowFrame.GUTTER, top, axis.width(bar.length()), HEIGHT);
        if (bar.open().signum() > 0) {
            svg.hatched(axis.at(bar.length()), top, axis.width(bar.open()), HEIGHT);
        }
        bar.mean().ifPresent(mean -> {
            BigDecimal x = axis.at(mean);
            svg.line("mean-halo", x, top.subtract(BigDecimal.valueOf(4)), x, top.add(BigDecimal.valueOf(HEIGHT + 4)));
            svg.line("mean", x, top.subtract(BigDecimal.valueOf(4)), x, top.add(BigDecimal.valueOf(HEIGHT + 4)));
        });
        svg.text(
                "figure",
                RowFrame.FIGURES,
                frame.middle(row).add(BigDecimal.valueOf(4)),
                bar.value().map(svg.words()::number).orElseGet(() -> svg.words().say("points.none")) + " / "
                        + svg.words().number(bar.maximum()));
    }

    private void signs(SvgCanvas svg, List<LegendSign> signs) {
        svg.rect("value", signs.get(0).left(), signs.get(0).top(), 18, 10);
        svg.rect("frame", signs.get(1).left(), signs.get(1).top(), 18, 10);
        int next = 2;
        if (!mean.isEmpty()) {
            LegendSign sign = signs.get(next++);
            svg.line("mean", sign.centre(), sign.top() - 1, sign.centre(), sign.top() + 11);
        }
        if (next < signs.size()) {
            svg.hatched(signs.get(next).left(), signs.get(next).top(), 18, 10);
        }
    }
}
