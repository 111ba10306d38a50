package vn.parindex.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.report.Report.Field;
import vn.parindex.report.Report.Notice;
import vn.parindex.report.Report.Section;
import vn.parindex.report.Report.Tone;
import vn.parindex.report.Table.ColumnKind;
import vn.parindex.report.Table.Weight;

/** Writes {@link TextFormat#MARKDOWN}. */
final class MarkdownRenderer {

    /** A sign or a number with a stop begins a list, a hash a heading. */
    private static final Pattern LINE_START = Pattern.compile("^([0-9]*)([-+.] |#)");

    private static final String SPECIAL = "\\`*_[]|~";

    private MarkdownRenderer() {}

    static String render(Report report) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(escape(report.title())).append("\n\n");
        fields(out, report.heading());
        if (!report.lead().figures().isEmpty()) {
            out.append('\n');
            fields(out, report.lead().figures());
        }
        if (!report.lead().sentence().isEmpty()) {
            out.append('\n').append(escape(report.lead().sentence())).append('\n');
        }
        for (Notice notice : report.notices()) {
            String text = escape(notice.text());
            out.append(notice == report.notices().get(0) ? "\n> " : ">\n> ")
                    .append(notice.tone() == Tone.NOTE ? text : "**" + text + "**")
                    .append('\n');
        }
        int number = 1;
        for (Section section : report.sections()) {
            out.append("\n## ")
                    .append(number++)
                    .append(". ")
                    .append(escape(section.title()))
                    .append('\n');
            report.sentencesWithoutCharts(section)
                    .forEach(sentence ->
                            out.append('\n').append(escape(sentence)).append('\n'));
            section.tables().forEach(table -> out.append('\n').append(render(table)));
            section.explanations().forEach(explanation -> explanation(out, explanation));
        }
        if (!report.technical().isEmpty()) {
            out.append("\n## ")
                    .append(escape(ReportText.of(report.language()).say("section.technical")))
                    .append("\n\n");
            fields(out, report.technical());
        }
        return out.toString();
    }

    private static void fields(StringBuilder out, List<Field> fields) {
        fields.forEach(field -> out.append("- **")
                .append(escape(field.label()))
                .append(":** ")
                .append(escape(field.value()))
                .append('\n'));
    }

    /** Returns title, columns, rows and notes. */
    static String render(Table table) {
        StringBuilder out = new StringBuilder();
        out.append("### ").append(escape(table.title())).append('\n');
        if (!table.rows().isEmpty()) {
            out.append('\n')
                    .append(table.columns().stream()
                            .map(column -> escape(column.name()))
                            .collect(Collectors.joining(" | ", "| ", " |\n")));
            out.append(table.columns().stream()
                    .map(column -> column.kind() == ColumnKind.NUMBER ? "---:" : "---")
                    .collect(Collectors.joining(" | ", "| ", " |\n")));
            table.rows().forEach(row -> out.append(row(table, row)));
        }
        table.notes().forEach(note -> out.append('\n').append(escape(note)).append('\n'));
        return out.toString();
    }

    private static String row(Table table, TableRow row) {
        return row.cells().stream()
                .map(cell -> escape(cell.text(table.language())))
                .map(text -> row.weight() == Weight.ITEM || text.isEmpty() ? text : "**" + text + "**")
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static void explanation(StringBuilder out, Explanation explanation) {
        String code = explanation.code().map(c -> c + " ").orElse("");
        out.append("\n### ")
                .append(escape(code + explanation.name()))
                .append("\n\n")
                .append(escape(explanation.headline()))
                .append("\n\n");
        explanation
                .lines()
                .forEach(line -> out.append("- **")
                        .append(escape(line.label()))
                        .append(":** ")
                        .append(escape(line.text()))
                        .append('\n'));
    }

    /** Returns a text as one line in which nothing is markup. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        TextWidth.oneLine(text).codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> {
                    if (SPECIAL.indexOf(c) >= 0) {
                        out.append('\\');
                    }
                    out.appendCodePoint(c);
                }
            }
        });
        return LINE_START.matcher(out).replaceFirst("$1\\\\$2");
    }
}
