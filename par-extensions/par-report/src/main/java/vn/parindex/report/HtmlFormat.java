package vn.parindex.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@link TextFormat#HTML} beside files of the same figures: below each chart stands a link to the file of its table.
 *
 * <p>Links are relative, so that a folder with the page and its files can be moved or put on a web server as it is.
 * Immutable; thread-safe if its function is.
 */
public final class HtmlFormat implements ReportFormat {

    private final Function<Table, Optional<String>> files;

    private HtmlFormat(Function<Table, Optional<String>> files) {
        this.files = files;
    }

    /**
     * Obtains the format of pages beside files.
     *
     * @param files the path of a table's file from the page, with slashes, e.g. {@code figures/1.csv}; empty if it has
     *     none
     * @return the format
     */
    public static HtmlFormat linkedTo(Function<Table, Optional<String>> files) {
        return new HtmlFormat(Objects.requireNonNull(files, "files"));
    }

    @Override
    public String id() {
        return TextFormat.HTML.id();
    }

    @Override
    public String mediaType() {
        return TextFormat.HTML.mediaType();
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        out.write(TextFormat.shown(HtmlRenderer.render(report, files)).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void write(Table table, OutputStream out) throws IOException {
        TextFormat.HTML.write(table, out);
    }
}
