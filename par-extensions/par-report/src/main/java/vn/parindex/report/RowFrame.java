package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * What charts with one row a label share: labels at the left, an axis along the top and grid lines, values at the
 * right.
 *
 * @param labels the labels, each broken into lines
 * @param scale the axis
 * @param top where the first row begins
 */
record RowFrame(List<List<String>> labels, ChartAxis scale, int top) {

    static final int GUTTER = 250;
    static final int AXIS = 350;
    static final int TOP = 34;
    private static final int LABEL_CHARACTERS = 38;
    private static final int LEAST_ROW = 34;

    static RowFrame of(List<String> labels, BigDecimal max) {
        return new RowFrame(
                labels.stream()
                        .map(label -> TextWidth.lines(CellText.oneLine(label), LABEL_CHARACTERS))
                        .toList(),
                new ChartAxis(max, GUTTER, AXIS),
                TOP);
    }

    int rowHeight(int row) {
        return Math.max(LEAST_ROW, labels.get(row).size() * SvgCanvas.LINE + 8);
    }

    /** The middle of a row. */
    BigDecimal middle(int row) {
        int y = top;
        for (int i = 0; i < row; i++) {
            y += rowHeight(i);
        }
        return BigDecimal.valueOf(y).add(BigDecimal.valueOf(rowHeight(row)).divide(BigDecimal.valueOf(2)));
    }

    int bottom() {
        int y = top;
        for (int i = 0; i < labels.size(); i++) {
            y += rowHeight(i);
        }
        return y;
    }

    /** Grid lines with their figures above, and the labels of the rows. */
    void draw(SvgCanvas svg, String unit) {
        List<BigDecimal> ticks = scale.ticks();
        for (BigDecimal tick : ticks) {
            BigDecimal x = scale.at(tick);
            svg.line(tick.signum() == 0 ? "axis" : "grid", x, SvgCanvas.of(top - 6), x, SvgCanvas.of(bottom()));
            svg.text("tick middle", x, SvgCanvas.of(top - 12), svg.words().number(tick));
        }
        svg.text("tick", SvgCanvas.of(GUTTER + AXIS + 18), SvgCanvas.of(top - 12), unit);
        for (int row = 0; row < labels.size(); row++) {
            svg.lines("label end", SvgCanvas.of(GUTTER - 12), middle(row), labels.get(row));
        }
    }
}
