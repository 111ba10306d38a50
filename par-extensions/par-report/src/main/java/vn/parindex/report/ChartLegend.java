package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Signs with their meanings, in as many lines as they need.
 *
 * @param entries the entries, in order
 * @param height how high all of it is
 */
record ChartLegend(List<Entry> entries, int height) {

    private static final int LEFT = 12;
    private static final int SIGN = 18;
    private static final int CHARACTER = 7;
    private static final int GAP = 24;
    private static final int ROW = SvgCanvas.LINE + 5;

    /**
     * One sign's place, 18 wide and 10 high.
     *
     * @param meaning what the sign means
     * @param left its left end
     * @param top its upper end
     */
    record Entry(String meaning, int left, int top) {

        BigDecimal x() {
            return BigDecimal.valueOf(left);
        }

        BigDecimal y() {
            return BigDecimal.valueOf(top);
        }

        BigDecimal end() {
            return BigDecimal.valueOf(left + SIGN);
        }

        BigDecimal centre() {
            return BigDecimal.valueOf(left + SIGN / 2);
        }

        BigDecimal middle() {
            return BigDecimal.valueOf(top + 5);
        }
    }

    static ChartLegend of(int top, List<String> meanings) {
        List<Entry> entries = new ArrayList<>();
        int x = LEFT;
        int y = top;
        for (String meaning : meanings) {
            String line = CellText.oneLine(meaning);
            int width = SIGN + 8 + TextWidth.of(line) * CHARACTER;
            if (x > LEFT && x + width > SvgCanvas.WIDTH) {
                x = LEFT;
                y += ROW;
            }
            entries.add(new Entry(line, x, y));
            x += width + GAP;
        }
        return new ChartLegend(entries, entries.isEmpty() ? 0 : y - top + ROW);
    }

    /** Writes the meanings; the signs are drawn by the chart. */
    void draw(SvgCanvas svg) {
        entries.forEach(entry -> svg.text(
                "label", SvgCanvas.of(entry.left() + SIGN + 8), SvgCanvas.of(entry.top() + 9), entry.meaning()));
    }
}
