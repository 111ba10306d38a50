package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.report.Report.Field;
import vn.parindex.report.Report.Lead;
import vn.parindex.report.Report.Notice;
import vn.parindex.report.Report.Section;
import vn.parindex.report.Report.Tone;
import vn.parindex.report.Table.Column;
import vn.parindex.report.Table.ColumnKind;
import vn.parindex.report.Table.Weight;

/** Writes {@link TextFormat#PLAIN}. */
final class TextRenderer {

    private static final int TEXT_WIDTH = 36;
    private static final int HEADER_WIDTH = 11;
    private static final int LINE_WIDTH = 120;
    private static final String GAP = " | ";

    private TextRenderer() {}

    static String render(Report report) {
        StringBuilder out = new StringBuilder();
        heading(out, report.title(), '=');
        fields(out, report.heading());
        if (!report.lead().equals(Lead.NONE)) {
            out.append('\n');
            fields(out, report.lead().figures());
            if (!report.lead().sentence().isEmpty()) {
                paragraph(out, report.lead().sentence(), "");
            }
        }
        if (!report.notices().isEmpty()) {
            out.append('\n');
        }
        for (Notice notice : report.notices()) {
            paragraph(out, notice.text(), notice.tone() == Tone.NOTE ? "- " : "! ");
        }
        int number = 1;
        for (Section section : report.sections()) {
            out.append('\n');
            heading(out, number++ + ". " + section.title(), '-');
            report.sentencesWithoutCharts(section).forEach(sentence -> paragraph(out, sentence, ""));
            section.tables().forEach(table -> out.append('\n').append(render(table)));
            section.explanations().forEach(explanation -> out.append('\n').append(explanation.text()));
        }
        if (!report.technical().isEmpty()) {
            out.append('\n');
            heading(out, ReportText.of(report.language()).say("section.technical"), '-');
            fields(out, report.technical());
        }
        return out.toString();
    }

    private static void fields(StringBuilder out, List<Field> fields) {
        fields.forEach(field -> paragraph(out, field.label() + ": " + field.value(), ""));
    }

    /** Returns title, columns, rows and notes. */
    static String render(Table table) {
        StringBuilder out = new StringBuilder();
        out.append(TextWidth.oneLine(table.title())).append('\n');
        if (!table.rows().isEmpty()) {
            rows(out, table);
        }
        table.notes().forEach(note -> paragraph(out, note, ""));
        return out.toString();
    }

    private static void rows(StringBuilder out, Table table) {
        List<List<String>> texts = new ArrayList<>();
        for (TableRow row : table.rows()) {
            texts.add(row.cells().stream()
                    .map(cell -> TextWidth.oneLine(cell.text(table.language())))
                    .toList());
        }
        int[] widths = new int[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            Column column = table.columns().get(i);
            widths[i] = headerWidth(column.name());
            for (List<String> row : texts) {
                int width = TextWidth.of(row.get(i));
                widths[i] = Math.max(widths[i], column.kind() == ColumnKind.TEXT ? Math.min(TEXT_WIDTH, width) : width);
            }
        }
        line(
                out,
                table,
                widths,
                table.columns().stream()
                        .map(column -> TextWidth.oneLine(column.name()))
                        .toList());
        rule(out, widths, '=');
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0 && table.rows().get(i).weight() != Weight.ITEM) {
                rule(out, widths, '-');
            }
            line(out, table, widths, texts.get(i));
        }
    }

    /** Returns the width of a heading: as wide as a heading's widest line once it is broken between words. */
    private static int headerWidth(String name) {
        return TextWidth.lines(name, Math.max(HEADER_WIDTH, TextWidth.widestWord(name))).stream()
                .mapToInt(TextWidth::of)
                .max()
                .orElse(0);
    }

    private static void line(StringBuilder out, Table table, int[] widths, List<String> cells) {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            lines.add(TextWidth.lines(cells.get(i), widths[i]));
        }
        int height = lines.stream().mapToInt(List::size).max().orElse(0);
        for (int n = 0; n < height; n++) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                String text = n < lines.get(i).size() ? lines.get(i).get(n) : "";
                parts.add(
                        TextWidth.padded(text, widths[i], table.columns().get(i).kind() == ColumnKind.NUMBER));
            }
            out.append(String.join(GAP, parts).stripTrailing()).append('\n');
        }
    }

    private static void rule(StringBuilder out, int[] widths, char stroke) {
        List<String> parts = new ArrayList<>();
        for (int width : widths) {
            parts.add(Character.toString(stroke).repeat(width));
        }
        out.append(String.join(stroke + "+" + stroke, parts)).append('\n');
    }

    private static void heading(StringBuilder out, String title, char stroke) {
        String line = TextWidth.oneLine(title);
        out.append(line)
                .append('\n')
                .append(Character.toString(stroke).repeat(TextWidth.of(line)))
                .append('\n');
    }

    private static void paragraph(StringBuilder out, String text, String sign) {
        String indent = " ".repeat(sign.length());
        out.append(TextWidth.lines(TextWidth.oneLine(text), LINE_WIDTH - sign.length()).stream()
                .collect(Collectors.joining("\n" + indent, sign, "\n")));
    }
}
