package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The frame of charts with one row a label: labels at the left, an axis along the top, grid lines, figures at the
 * right.
 *
 * @param labels the labels, each broken into lines
 * @param axis the axis
 */
record RowFrame(List<List<String>> labels, ChartAxis axis) {

    static final int GUTTER = 250;
    static final int AXIS = 350;
    static final int FIGURES = GUTTER + AXIS + 12;
    private static final int TOP = 34;
    private static final int LABEL_CHARACTERS = 38;
    private static final int LEAST_ROW = 34;

    static RowFrame of(List<String> labels, BigDecimal max) {
        return new RowFrame(
                labels.stream()
                        .map(label -> TextWidth.lines(TextWidth.oneLine(label), LABEL_CHARACTERS))
                        .toList(),
                new ChartAxis(max, GUTTER, AXIS));
    }

    private int rowHeight(int row) {
        return Math.max(LEAST_ROW, labels.get(row).size() * SvgCanvas.LINE + 8);
    }

    /** Returns the middle of a row. */
    BigDecimal middle(int row) {
        return BigDecimal.valueOf(top(row))
                .add(BigDecimal.valueOf(rowHeight(row)).divide(BigDecimal.valueOf(2)));
    }

    int bottom() {
        return top(labels.size());
    }

    private int top(int row) {
        return TOP + IntStream.range(0, row).map(this::rowHeight).sum();
    }

    /** Draws grid lines with their figures above, and the labels of the rows. */
    void draw(SvgCanvas svg, String unit) {
        for (BigDecimal tick : axis.ticks()) {
            BigDecimal x = axis.at(tick);
            svg.line(tick.signum() == 0 ? "axis" : "grid", x, TOP - 6, x, bottom());
            svg.text("tick middle", x, TOP - 12, svg.words().number(tick));
        }
        svg.text("tick", GUTTER + AXIS + 18, TOP - 12, unit);
        for (int row = 0; row < labels.size(); row++) {
            svg.lines("label end", GUTTER - 12, middle(row), labels.get(row));
        }
    }
}
