package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.report.ChartLegend.LegendSign;

/**
 * The percentage of each area as a dot, with the spread and the mean of other units.
 *
 * @param value the legend of the dots
 * @param mean the legend of the lines
 * @param spread the legend of the bands
 * @param rows the rows, from top to bottom
 */
record DotChart(String value, String mean, String spread, List<Dot> rows) implements ChartDrawing {

    private static final int BAND = 8;

    /**
     * One dot.
     *
     * @param label the name
     * @param value percent; empty where no points were given yet
     * @param provisional true if some points are not decided yet
     * @param others least, mean and most of other units, in percent; empty without others
     */
    record Dot(String label, Optional<BigDecimal> value, boolean provisional, List<BigDecimal> others) {

        Dot {
            others = List.copyOf(others);
            if (!others.isEmpty() && others.size() != 3) {
                throw new IllegalArgumentException("others is not least, mean and most: " + others);
            }
        }
    }

    DotChart {
        rows = List.copyOf(rows);
    }

    @Override
    public void draw(SvgCanvas svg) {
        RowFrame frame = RowFrame.of(rows.stream().map(Dot::label).toList(), BigDecimal.valueOf(100));
        List<String> meanings = new ArrayList<>(List.of(value));
        if (rows.stream().anyMatch(row -> !row.others().isEmpty())) {
            meanings.addAll(List.of(mean, spread));
        }
        ChartLegend legend = ChartLegend.of(frame.bottom() + 14, meanings);
        svg.begin(frame.bottom() + 14 + legend.height());
        frame.draw(svg, svg.words().say("chart.axis.percent"));
        for (int row = 0; row < rows.size(); row++) {
            dot(svg, frame, row, rows.get(row));
        }
        legend.draw(svg);
        signs(svg, legend.signs());
        svg.end();
    }

    private static void dot(SvgCanvas svg, RowFrame frame, int row, Dot dot) {
        ChartAxis axis = frame.axis();
        BigDecimal middle = frame.middle(row);
        svg.line("grid", RowFrame.GUTTER, middle, RowFrame.GUTTER + RowFrame.AXIS, middle);
        if (!dot.others().isEmpty()) {
            BigDecimal least = axis.at(dot.others().get(0));
            svg.rect(
                    "spread",
                    least,
                    middle.subtract(BigDecimal.valueOf(BAND / 2)),
                    axis.at(dot.others().get(2)).subtract(least),
                    BAND);
            meanLine(svg, axis.at(dot.others().get(1)), middle);
        }
        dot.value().ifPresent(value -> svg.dot("value", axis.at(value), middle, 6));
        svg.text("figure", RowFrame.FIGURES, middle.add(BigDecimal.valueOf(4)), figure(svg.words(), dot));
    }

    private static String figure(ReportText words, Dot dot) {
        if (dot.value().isEmpty()) {
            return words.say("points.none");
        }
        String percent = words.say("percent", "value", dot.value().get());
        return dot.provisional() ? percent + " " + words.say("provisional") : percent;
    }

    private static void meanLine(SvgCanvas svg, Number x, BigDecimal middle) {
        svg.line("mean", x, middle.subtract(BigDecimal.valueOf(9)), x, middle.add(BigDecimal.valueOf(9)));
    }

    private static void signs(SvgCanvas svg, List<LegendSign> signs) {
        svg.dot("value", signs.get(0).centre(), signs.get(0).middle(), 6);
        if (signs.size() > 1) {
            meanLine(svg, signs.get(1).centre(), BigDecimal.valueOf(signs.get(1).middle()));
            svg.rect("spread", signs.get(2).left(), signs.get(2).top() + 1, 18, BAND);
        }
    }
}
