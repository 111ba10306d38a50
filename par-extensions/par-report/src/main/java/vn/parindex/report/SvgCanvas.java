package vn.parindex.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Draws one chart: a frame of fixed width whose colours come from the page's style sheet, with a title and a
 * description for readers who cannot see it.
 *
 * <p>Coordinates are whole numbers or decimals, written with one place, so that the drawing is the same on any host.
 */
final class SvgCanvas {

    /** The width of every chart; it scales with the page. */
    static final int WIDTH = 720;

    /** The height of a line of text. */
    static final int LINE = 15;

    private final MarkupWriter markup;
    private final ReportText words;
    private final String id;
    private final Chart chart;

    private SvgCanvas(MarkupWriter markup, ReportText words, String id, Chart chart) {
        this.markup = markup;
        this.words = words;
        this.id = id;
        this.chart = chart;
    }

    /** Draws a chart; the id is unique in the page. */
    static void draw(Chart chart, MarkupWriter markup, ReportText words, String id) {
        chart.drawing().draw(new SvgCanvas(markup, words, id, chart));
    }

    ReportText words() {
        return words;
    }

    void begin(int height) {
        markup.open(
                "svg",
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-desc");
        markup.element("title", chart.title(), "id", id + "-title")
                .element("desc", chart.description(), "id", id + "-desc");
    }

    void end() {
        markup.close("svg").line();
    }

    /** Defines a pattern of slanted lines, for what is not decided yet. */
    void hatch() {
        markup.open(
                "pattern",
                "id",
                id + "-hatch",
                "width",
                "6",
                "height",
                "6",
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                "rotate(45)");
        markup.shape("rect", "width", "6", "height", "6", "class", "hatch-ground");
        markup.shape("rect", "width", "2.5", "height", "6", "class", "hatch-line");
        markup.close("pattern");
    }

    void hatched(Number x, Number y, Number width, int height) {
        markup.shape(
                "rect",
                "x",
                at(x),
                "y",
                at(y),
                "width",
                at(width),
                "height",
                at(height),
                "class",
                "hatched",
                "fill",
                "url(#" + id + "-hatch)");
    }

    void rect(String style, Number x, Number y, Number width, int height) {
        markup.shape("rect", "x", at(x), "y", at(y), "width", at(width), "height", at(height), "class", style);
    }

    void line(String style, Number x1, Number y1, Number x2, Number y2) {
        markup.shape("line", "x1", at(x1), "y1", at(y1), "x2", at(x2), "y2", at(y2), "class", style);
    }

    void dot(String style, Number x, Number y, int radius) {
        markup.shape("circle", "cx", at(x), "cy", at(y), "r", at(radius), "class", style);
    }

    void text(String style, Number x, Number y, String text) {
        markup.element("text", text, "x", at(x), "y", at(y), "class", style);
    }

    /** Writes a text in several lines, the middle of which is at a height. */
    void lines(String style, Number x, BigDecimal middle, List<String> lines) {
        BigDecimal above = BigDecimal.valueOf((lines.size() - 1) * LINE).divide(BigDecimal.valueOf(2));
        BigDecimal first = middle.add(BigDecimal.valueOf(4)).subtract(above);
        for (int i = 0; i < lines.size(); i++) {
            text(style, x, first.add(BigDecimal.valueOf(i * LINE)), lines.get(i));
        }
    }

    private static String at(Number value) {
        return new BigDecimal(value.toString())
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
