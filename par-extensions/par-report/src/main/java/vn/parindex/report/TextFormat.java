package vn.parindex.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import vn.parindex.csv.CsvWriter;
import vn.parindex.value.Excerpt;

/**
 * The formats of text, written as UTF-8 without a byte order mark unless the format has one.
 *
 * <p>Whatever a text of the report holds, nothing is written that a terminal obeys or that turns the direction of the
 * text around it: U+FFFD stands for control characters and marks of direction.
 */
public enum TextFormat implements ReportFormat {
    /**
     * Plain text for a fixed-width screen or a mail: columns aligned also with Vietnamese diacritics and wide
     * characters, long texts broken into lines, no line ended by spaces, lines ended by LF. Charts are left out.
     */
    PLAIN("text", "text/plain", TextRenderer::render, TextRenderer::render),

    /**
     * Markdown with pipe tables, lines ended by LF. Every text is escaped, so that a unit named {@code <script>} or
     * {@code *a|b*} is shown as it is named. Charts are left out.
     */
    MARKDOWN("md", "text/markdown", MarkdownRenderer::render, MarkdownRenderer::render),

    /**
     * CSV (RFC 4180): comma, CR LF, quotes doubled.
     *
     * <p>Headings and words are in the table's language; numbers are plain decimals with a point and without grouping
     * in either language, as printed, so that programs read them. A text that a spreadsheet would take for a formula is
     * put behind an apostrophe; numbers, also negative ones, stay numbers. Marks are written as words. A single table
     * has its header in the first record and nothing else, for programs; a whole report begins with its heading and
     * notices, for people, and all records have the same number of fields. Charts are left out.
     */
    CSV("csv", "text/csv", CsvRenderer::render, CsvRenderer::render),

    /** The same CSV behind a byte order mark, so that Excel opens it as UTF-8. */
    CSV_WITH_BOM(
            "csv-bom",
            "text/csv",
            report -> CsvWriter.BYTE_ORDER_MARK + CsvRenderer.render(report),
            table -> CsvWriter.BYTE_ORDER_MARK + CsvRenderer.render(table)),

    /**
     * One self-contained page of HTML: no script, no external resource, charts as inline SVG, light and dark, printed
     * on A4, lines ended by LF.
     *
     * <p>All texts are escaped: a unit named {@code <script>} is shown, not run, and a content security policy in the
     * page forbids scripts and requests altogether. The page has headings, a table of contents, table headers with
     * scopes, and a text for each chart.
     */
    HTML("html", "text/html", HtmlRenderer::render, HtmlRenderer::render);

    private final String id;
    private final String mediaType;
    private final Function<Report, String> report;
    private final Function<Table, String> table;

    TextFormat(String id, String mediaType, Function<Report, String> report, Function<Table, String> table) {
        this.id = id;
        this.mediaType = mediaType;
        this.report = report;
        this.table = table;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String mediaType() {
        return mediaType + "; charset=utf-8";
    }

    /**
     * Returns a report in this format.
     *
     * @param content the report
     * @return the text
     */
    public String render(Report content) {
        return shown(report.apply(Objects.requireNonNull(content, "content")));
    }

    /**
     * Returns a single table in this format.
     *
     * @param content the table
     * @return the text
     */
    public String render(Table content) {
        return shown(table.apply(Objects.requireNonNull(content, "content")));
    }

    @Override
    public void write(Report content, OutputStream out) throws IOException {
        write(render(content), out);
    }

    @Override
    public void write(Table content, OutputStream out) throws IOException {
        write(render(content), out);
    }

    /** Returns what is written, without characters that act instead of being seen; line ends and the mark stay. */
    static String shown(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnd = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (Excerpt.isObeyed(c) && !lineEnd) {
                shown = shown == null ? new StringBuilder(text) : shown;
                shown.setCharAt(i, '\uFFFD');
            }
        }
        return shown == null ? text : shown.toString();
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
