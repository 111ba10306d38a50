package vn.parindex.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.parindex.report.StripChart.StripRow;
import vn.parindex.report.StripMark.StripKind;

/**
 * Writes a chart as HTML: a list of rows, each a label, a strip and a figure. Only the strips are drawings; their
 * places are percentages of their width, so that texts keep their size and wrap on any screen.
 */
final class HtmlStrips {

    private static final int HEIGHT = 18;
    private static final Pattern HYPHEN = Pattern.compile("(?<![\\p{L}\\p{N}])-(?=\\p{N})");

    private final MarkupWriter markup;
    private final ReportText words;

    HtmlStrips(MarkupWriter markup, ReportText words) {
        this.markup = markup;
        this.words = words;
    }

    /** Writes a chart with a link to the table of its figures, if the page has that, and to that table's file. */
    void write(Chart chart, Optional<String> table, Optional<String> file) {
        StripChart strips = chart.strips();
        markup.open("figure", "class", strips.isDense() ? "long" : "short")
                .element("figcaption", minus(chart.title()))
                .line();
        about(strips);
        keys(strips);
        markup.open("ul", "class", strips.isDense() ? "strips dense" : "strips").line();
        strips.rows().forEach(row -> row(strips.axis(), row));
        ticks(strips);
        markup.close("ul").line();
        source(strips, table, file);
        markup.close("figure").line();
    }

    private void about(StripChart strips) {
        String cut = strips.isCut()
                ? words.say("chart.cut", "from", words.number(strips.axis().from()))
                : "";
        String text = (strips.about() + " " + cut).strip();
        if (!text.isEmpty()) {
            markup.element("p", minus(text), "class", "about").line();
        }
    }

    private void keys(StripChart strips) {
        if (strips.keys().isEmpty()) {
            return;
        }
        markup.open("p", "class", "keys").line();
        strips.keys().forEach((kind, meaning) -> {
            markup.open("span");
            svg("22");
            place(kind, "10%", "80%", "50%");
            markup.close("svg").text(" " + meaning).close("span").line();
        });
        markup.close("p").line();
    }

    private void row(StripAxis axis, StripRow row) {
        markup.open("li", "class", row.strong() ? "own" : "other").open("span").text(TextWidth.oneLine(row.label()));
        if (!row.detail().isEmpty()) {
            markup.text(" ").element("small", minus(row.detail()));
        }
        markup.close("span");
        svg("100%");
        marks(axis, row, StripKind.BAND::equals);
        for (BigDecimal tick : axis.ticks()) {
            String x = percent(axis.at(tick));
            markup.shape(
                    "line", "class", tick.signum() == 0 ? "axis" : "grid", "x1", x, "x2", x, "y1", "0", "y2", "100%");
        }
        marks(axis, row, kind -> kind != StripKind.BAND);
        markup.close("svg").element("b", minus(row.figure())).close("li").line();
    }

    private void marks(StripAxis axis, StripRow row, Predicate<StripKind> wanted) {
        for (StripMark mark : row.marks()) {
            if (wanted.test(mark.kind())) {
                BigDecimal from = axis.at(mark.from());
                place(mark.kind(), percent(from), percent(axis.at(mark.to()).subtract(from)), percent(from));
            }
        }
    }

    private void svg(String width) {
        markup.open(
                "svg", "width", width, "height", Integer.toString(HEIGHT), "aria-hidden", "true", "focusable", "false");
    }

    private void place(StripKind kind, String x, String width, String at) {
        switch (kind) {
            case DOT -> markup.shape("circle", "class", kind.style(), "cx", at, "cy", "9", "r", "5.5");
            case RING -> markup.shape("circle", "class", kind.style(), "cx", at, "cy", "9", "r", "5");
            case MEAN -> markup.shape("line", "class", kind.style(), "x1", at, "x2", at, "y1", "1", "y2", "17");
            case BAND -> rect(kind, x, width, "0", "18");
            case SPREAD -> rect(kind, x, width, "6", "6");
            case OPEN -> rect(kind, x, width, "3.5", "11");
            default -> rect(kind, x, width, "2", "14");
        }
    }

    private void rect(StripKind kind, String x, String width, String y, String height) {
        markup.shape("rect", "class", kind.style(), "x", x, "width", width, "y", y, "height", height);
    }

    /** The figures along the axis, below the rows; the outermost stand inside it. */
    private void ticks(StripChart strips) {
        markup.open("li", "class", "ticks", "aria-hidden", "true").open("div");
        for (BigDecimal tick : strips.axis().ticks()) {
            BigDecimal at = strips.axis().at(tick);
            String side = at.signum() == 0 ? "first" : at.compareTo(BigDecimal.valueOf(100)) == 0 ? "last" : "tick";
            markup.element(
                    "span",
                    strips.years() ? tick.toPlainString() : minus(words.number(tick)),
                    "class",
                    side,
                    "style",
                    "left:" + percent(at));
        }
        markup.close("div").close("li").line();
    }

    private void source(StripChart strips, Optional<String> table, Optional<String> file) {
        if (strips.source().isEmpty() && table.isEmpty()) {
            return;
        }
        markup.open("p", "class", "source");
        if (!strips.source().isEmpty()) {
            markup.text(words.say("chart.source", "source", strips.source()));
        }
        table.ifPresent(id -> markup.text(strips.source().isEmpty() ? "" : " ")
                .element("a", words.say("chart.data", "table", strips.data()), "href", "#" + id));
        file.ifPresent(path -> markup.text(" (")
                .element("a", words.say("chart.file"), "href", path)
                .text(")"));
        markup.close("p").line();
    }

    private static String percent(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString() + "%";
    }

    /** Writes a minus where a hyphen stands before a number. */
    static String minus(String text) {
        return HYPHEN.matcher(text).replaceAll("\u2212");
    }
}
