package vn.parindex.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A format in which reports and tables are written.
 *
 * <p>The formats of text are {@link TextFormat}; other modules add their own by implementing this interface, so a new
 * format is one class. Implementations are immutable and thread-safe, and write the same bytes for the same report on
 * any host.
 */
public interface ReportFormat {

    /**
     * Returns the word by which users choose the format.
     *
     * @return e.g. {@code html}
     */
    String id();

    /**
     * Returns the media type of what is written.
     *
     * @return e.g. {@code text/html; charset=utf-8}
     */
    String mediaType();

    /**
     * Writes a report.
     *
     * @param report the report
     * @param out the stream that it is written to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    void write(Report report, OutputStream out) throws IOException;

    /**
     * Writes a single table, without the heading and the notices of a report.
     *
     * @param table the table
     * @param out the stream that it is written to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    void write(Table table, OutputStream out) throws IOException;
}
