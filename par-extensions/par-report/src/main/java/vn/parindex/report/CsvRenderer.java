package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.csv.CsvWriter;
import vn.parindex.value.Language;

/** Writes {@link TextFormat#CSV}. */
final class CsvRenderer {

    private CsvRenderer() {}

    /** Returns the header and the rows. */
    static String render(Table table) {
        CsvWriter writer = new CsvWriter();
        records(table).forEach(writer::record);
        return writer.toString();
    }

    /**
     * Returns heading, notices, then each section's sentences and tables with their notes, apart by empty records; each
     * table is headed by its number and title.
     */
    static String render(Report report) {
        List<List<String>> records = new ArrayList<>();
        records.add(List.of(text(report.title())));
        fields(records, report.heading());
        fields(records, report.lead().figures());
        if (!report.lead().sentence().isEmpty()) {
            records.add(List.of(text(report.lead().sentence())));
        }
        report.notices().forEach(notice -> records.add(List.of(text(notice.text()))));
        ReportText words = ReportText.of(report.language());
        long tables = report.sections().stream()
                .mapToLong(section -> section.tables().size())
                .sum();
        int number = 0;
        for (Report.Section section : report.sections()) {
            records.add(List.of(""));
            records.add(List.of(text(section.title())));
            report.sentencesWithoutCharts(section).forEach(sentence -> records.add(List.of(text(sentence))));
            for (Table table : section.tables()) {
                records.add(List.of(""));
                records.add(List.of(text(words.say(
                        "csv.table",
                        "number",
                        words.number(++number),
                        "count",
                        words.number(tables),
                        "title",
                        table.title()))));
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
        if (!report.technical().isEmpty()) {
            records.add(List.of(""));
            records.add(List.of(text(words.say("section.technical"))));
            fields(records, report.technical());
        }
        int width = records.stream().mapToInt(List::size).max().orElse(1);
        CsvWriter writer = new CsvWriter();
        records.forEach(record -> writer.record(widened(record, width)));
        return writer.toString();
    }

    private static void fields(List<List<String>> records, List<Report.Field> fields) {
        fields.forEach(field -> records.add(List.of(text(field.label()), text(field.value()))));
    }

    private static List<String> widened(List<String> record, int width) {
        List<String> wide = new ArrayList<>(record);
        while (wide.size() < width) {
            wide.add("");
        }
        return wide;
    }

    private static List<List<String>> records(Table table) {
        List<List<String>> records = new ArrayList<>();
        records.add(table.columns().stream().map(column -> text(column.name())).toList());
        for (TableRow row : table.rows()) {
            records.add(row.cells().stream()
                    .map(cell -> field(cell, table.language()))
                    .toList());
        }
        return records;
    }

    /** Returns a field; a number, also a negative one, stays a number. */
    private static String field(TableCell cell, Language language) {
        String plain = cell.plain(language);
        return cell.number().isPresent() ? plain : text(plain);
    }

    private static String text(String text) {
        return CsvWriter.harmless(text);
    }
}
