package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.csv.CsvWriter;
import vn.parindex.report.Table.Cell;
import vn.parindex.report.Table.Decimal;
import vn.parindex.report.Table.Marks;
import vn.parindex.report.Table.Percent;
import vn.parindex.report.Table.Words;
import vn.parindex.value.Rounding;

/**
 * Reports and tables as CSV (RFC 4180): comma, CR LF, quotes doubled.
 *
 * <p>Headings and words are in the table's language; numbers are plain decimals with a point and without grouping in
 * either language, as printed, so that programs read them. A text that a spreadsheet would take for a formula is put
 * behind an apostrophe; numbers, also negative ones, stay numbers. Marks are written as words. A single table has its
 * header in the first record and nothing else, for programs; a whole report begins with its heading and notices, for
 * people, and all records have the same number of fields.
 */
public final class CsvReport {

    private CsvReport() {}

    /**
     * A table: the header and its rows.
     *
     * @param table the table
     * @return the text
     */
    public static String render(Table table) {
        CsvWriter writer = new CsvWriter();
        records(table).forEach(writer::record);
        return writer.toString();
    }

    /**
     * A report: heading, notices, then each section's sentences and tables with their notes, apart by empty records.
     *
     * @param report the report
     * @return the text
     */
    public static String render(Report report) {
        List<List<String>> records = new ArrayList<>();
        records.add(List.of(text(report.title())));
        report.heading().forEach(field -> records.add(List.of(text(field.label()), text(field.value()))));
        report.notices().forEach(notice -> records.add(List.of(text(notice.text()))));
        for (Report.Section section : report.sections()) {
            records.add(List.of(""));
            records.add(List.of(text(section.title())));
            section.sentences().forEach(sentence -> records.add(List.of(text(sentence))));
            for (Table table : section.tables()) {
                records.add(List.of(text(table.title())));
                if (!table.rows().isEmpty()) {
                    records.addAll(records(table));
                }
                table.notes().forEach(note -> records.add(List.of(text(note))));
            }
            for (Explanation explanation : section.explanations()) {
                records.add(List.of(text(explanation.headline())));
                explanation.lines().forEach(line -> records.add(List.of(text(line.label()), text(line.text()))));
            }
        }
        int width = records.stream().mapToInt(List::size).max().orElse(1);
        CsvWriter writer = new CsvWriter();
        records.forEach(record -> writer.record(widened(record, width)));
        return writer.toString();
    }

    /**
     * The same text behind a byte order mark, so that Excel opens it as UTF-8.
     *
     * @param csv a CSV text
     * @return the mark and the text
     */
    public static String withByteOrderMark(String csv) {
        return CsvWriter.BYTE_ORDER_MARK + csv;
    }

    private static List<String> widened(List<String> record, int width) {
        List<String> wide = new ArrayList<>(record);
        while (wide.size() < width) {
            wide.add("");
        }
        return wide;
    }

    private static List<List<String>> records(Table table) {
        ReportText words = ReportText.of(table.language(), Rounding.halfUp(2));
        List<List<String>> records = new ArrayList<>();
        records.add(table.columns().stream().map(column -> text(column.name())).toList());
        table.rows()
                .forEach(row -> records.add(
                        row.cells().stream().map(cell -> field(cell, words)).toList()));
        return records;
    }

    private static String field(Cell cell, ReportText words) {
        if (cell instanceof Words text) {
            return text(text.value());
        }
        if (cell instanceof Decimal decimal) {
            return decimal.printed().toPlainString();
        }
        if (cell instanceof Percent percent) {
            return percent.printed().toPlainString();
        }
        if (cell instanceof Marks marks) {
            return marks.values().stream()
                    .map(mark -> words.say("mark.word." + mark.id()))
                    .collect(Collectors.joining("; "));
        }
        return "";
    }

    private static String text(String text) {
        return CsvWriter.harmless(text);
    }
}
