package vn.parindex.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.parindex.report.Chart;
import vn.parindex.report.Explanation;
import vn.parindex.report.Report;
import vn.parindex.report.ReportFormat;
import vn.parindex.report.Table;
import vn.parindex.value.Phrases;

/**
 * The format of Excel workbooks, one sheet a table.
 *
 * <p>Numbers are numbers: the value as printed, shown with the printed decimals, so that what stands in the cell is
 * what the report says. Texts are texts, whatever they begin with; nothing becomes a formula. Charts are charts of
 * Excel. Below a table stand its notes, which explain its marks. Rows are written as they come, so that memory does not
 * grow with the table. The same report gives the same bytes on the same Java runtime.
 */
public final class ExcelFormat implements ReportFormat {

    /** The format of workbooks, {@code .xlsx}. */
    public static final ExcelFormat XLSX = new ExcelFormat();

    private ExcelFormat() {}

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    /** Writes a first sheet with all that is no table, then one sheet a table, then one a chart beside its figures. */
    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(out, "out");
        SheetExtras extras = new SheetExtras();
        StableWorkbook.write(
                out,
                workbook -> {
                    SheetNames names = new SheetNames();
                    Phrases words = WorkbookText.in(report.language());
                    cover(workbook.newWorksheet(names.next(words.say("report.sheet"))), report);
                    int sheets = 1;
                    for (Report.Section section : report.sections()) {
                        for (Table table : section.tables()) {
                            sheet(workbook, names, table);
                            sheets++;
                        }
                    }
                    for (Report.Section section : report.sections()) {
                        for (Chart chart : section.charts()) {
                            Table figures = chart.figures(report.language());
                            if (figures.columns().size() > 1 && !figures.rows().isEmpty()) {
                                String name = names.next(words.say("charts.sheet"));
                                sheet(workbook, name, figures);
                                sheets++;
                                extras.chart(sheets, ReportChart.of(name, figures));
                            }
                        }
                    }
                },
                extras);
    }

    @Override
    public void write(Table table, OutputStream out) throws IOException {
        write(List.of(table), out);
    }

    /**
     * Writes tables, one sheet a table.
     *
     * @param tables at least one table
     * @param out the stream that the workbook is written to; flushed, not closed
     * @throws IllegalArgumentException if there is none
     * @throws IOException if it cannot be written
     */
    public void write(List<Table> tables, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        List<Table> all = List.copyOf(tables);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("tables is empty");
        }
        StableWorkbook.write(out, workbook -> {
            SheetNames names = new SheetNames();
            for (Table table : all) {
                sheet(workbook, names, table);
            }
        });
    }

    private static void sheet(Workbook workbook, SheetNames names, Table table) throws IOException {
        sheet(workbook, names.next(table.title()), table);
    }

    private static void sheet(Workbook workbook, String name, Table table) throws IOException {
        Worksheet sheet = workbook.newWorksheet(name);
        new TableWriter(sheet, table, WorkbookText.in(table.language())).write();
        sheet.finish();
    }

    private static void cover(Worksheet sheet, Report report) throws IOException {
        TextLines lines = new TextLines(sheet);
        lines.title(report.title());
        fields(lines, report.heading());
        fields(lines, report.lead().figures());
        if (!report.lead().sentence().isEmpty()) {
            lines.line(report.lead().sentence());
        }
        report.notices().forEach(notice -> lines.line(notice.text()));
        for (Report.Section section : report.sections()) {
            List<String> sentences = report.sentencesWithoutCharts(section);
            if (sentences.isEmpty() && section.explanations().isEmpty()) {
                continue;
            }
            lines.heading(section.title());
            sentences.forEach(lines::line);
            for (Explanation explanation : section.explanations()) {
                explanation.text().lines().forEach(lines::line);
            }
        }
        if (!report.technical().isEmpty()) {
            lines.heading(WorkbookText.in(report.language()).say("report.technical"));
            fields(lines, report.technical());
        }
        sheet.finish();
    }

    private static void fields(TextLines lines, List<Report.Field> fields) {
        fields.forEach(field -> lines.line(field.label() + ": " + field.value()));
    }
}
