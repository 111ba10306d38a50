package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The legend of a chart: signs with their meanings, in as many lines as they need.
 *
 * @param signs the signs, in order
 * @param height the height of all of it
 */
record ChartLegend(List<LegendSign> signs, int height) {

    private static final List<String> SLOPES = List.of("lower", "same", "higher");
    private static final int LEFT = 12;
    private static final int SIGN = 18;
    private static final int CHARACTER = 7;
    private static final int GAP = 24;
    private static final int ROW = SvgCanvas.LINE + 5;

    /**
     * One sign's place, 18 wide and 10 high.
     *
     * @param meaning the meaning
     * @param left its left end
     * @param top its upper end
     */
    record LegendSign(String meaning, int left, int top) {

        int right() {
            return left + SIGN;
        }

        int centre() {
            return left + SIGN / 2;
        }

        int middle() {
            return top + 5;
        }
    }

    static ChartLegend of(int top, List<String> meanings) {
        List<LegendSign> signs = new ArrayList<>();
        int x = LEFT;
        int y = top;
        for (String meaning : meanings) {
            String line = TextWidth.oneLine(meaning);
            int width = SIGN + 8 + TextWidth.of(line) * CHARACTER;
            if (x > LEFT && x + width > SvgCanvas.WIDTH) {
                x = LEFT;
                y += ROW;
            }
            signs.add(new LegendSign(line, x, y));
            x += width + GAP;
        }
        return new ChartLegend(signs, signs.isEmpty() ? 0 : y - top + ROW);
    }

    /** Writes the meanings; the signs are drawn by the chart. */
    void draw(SvgCanvas svg) {
        signs.forEach(sign -> svg.text("label", sign.right() + 8, sign.top() + 9, sign.meaning()));
    }

    /** Draws the signs of falling, level and rising lines. */
    void drawSlopes(SvgCanvas svg) {
        for (int i = 0; i < SLOPES.size(); i++) {
            LegendSign sign = signs.get(i);
            svg.line("slope " + SLOPES.get(i), sign.left(), sign.middle(), sign.right(), sign.middle());
        }
    }

    /** Returns the style of a line by its change: below zero, none, above zero. */
    static String slope(int change) {
        return SLOPES.get(Integer.signum(change) + 1);
    }
}
