package vn.parindex.cli;

import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.Option;
import vn.parindex.excel.ExcelReport;
import vn.parindex.report.CsvReport;
import vn.parindex.report.HtmlReport;
import vn.parindex.report.MarkdownReport;
import vn.parindex.report.Report;
import vn.parindex.report.TextReport;

/** The files that a report is written to: options that several commands share. */
final class ReportOutput {

    private final Console console;

    @Option(names = "--html", paramLabel = "FILE")
    private Path html;

    @Option(names = "--csv", paramLabel = "FILE")
    private Path csv;

    @Option(names = "--md", paramLabel = "FILE")
    private Path markdown;

    @Option(names = "--text", paramLabel = "FILE")
    private Path text;

    @Option(names = "--xlsx", paramLabel = "FILE")
    private Path xlsx;

    @Option(names = "--bom")
    private boolean byteOrderMark;

    ReportOutput(Console console) {
        this.console = console;
    }

    /** Whether any file is asked for. */
    boolean isAsked() {
        return html != null || csv != null || markdown != null || text != null || xlsx != null;
    }

    void write(Report report) {
        write(html, report, HtmlReport::render);
        write(csv, report, r -> byteOrderMark ? CsvReport.withByteOrderMark(CsvReport.render(r)) : CsvReport.render(r));
        write(markdown, report, MarkdownReport::render);
        write(text, report, TextReport::render);
        if (xlsx != null) {
            console.write(xlsx, out -> ExcelReport.write(report, out));
        }
    }

    private void write(Path path, Report report, Function<Report, String> renderer) {
        if (path != null) {
            console.write(path, renderer.apply(report));
        }
    }
}
