package vn.parindex.excel;

import java.io.IOException;
import java.math.BigDecimal;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import vn.parindex.report.Table;
import vn.parindex.report.TableCell;
import vn.parindex.report.TableRow;
import vn.parindex.value.Phrases;

/** Writes one table to one sheet. */
final class TableWriter {

    private static final int TITLE_SIZE = 13;
    private static final int HEADING_ROW = 2;
    private static final int FLUSH_ROWS = 100;
    private static final int NARROWEST = 7;
    private static final int WIDEST = 60;

    private final Worksheet sheet;
    private final Table table;
    private final Phrases words;
    private final int[] widths;
    private final int lastHeading;

    TableWriter(Worksheet sheet, Table table, Phrases words) {
        this.sheet = sheet;
        this.table = table;
        this.words = words;
        this.widths = new int[table.columns().size()];
        this.lastHeading =
                table.columns().stream().allMatch(column -> column.group().isEmpty()) ? HEADING_ROW : HEADING_ROW + 1;
    }

    void write() throws IOException {
        page();
        WrittenText.write(sheet, 0, 0, table.title());
        Look.font(sheet.style(0, 0)).bold().fontSize(TITLE_SIZE).set();
        groups();
        int headingLines = 1;
        for (int column = 0; column < widths.length; column++) {
            String label = table.columns().get(column).label();
            WrittenText.write(sheet, lastHeading, column, label);
            Look.heading(sheet.style(lastHeading, column)).set();
            headingLines = Math.max(headingLines, Look.lines(label, widths[column]) + 1);
        }
        Look.height(sheet, lastHeading, headingLines);
        int at = lastHeading + 1;
        for (TableRow row : table.rows()) {
            row(at, row);
            at++;
            if (at % FLUSH_ROWS == 0) {
                sheet.flush();
            }
        }
        notes(at + 1);
    }

    /** Writes the headings that several columns share, each once above them. */
    private void groups() {
        int lines = 1;
        int column = 0;
        while (column < widths.length) {
            String group = table.columns().get(column).group();
            int end = column + 1;
            int width = widths[column];
            while (!group.isEmpty()
                    && end < widths.length
                    && table.columns().get(end).group().equals(group)) {
                width += widths[end++];
            }
            if (!group.isEmpty()) {
                WrittenText.write(sheet, HEADING_ROW, column, group);
                for (int each = column; each < end; each++) {
                    Look.heading(sheet.style(HEADING_ROW, each)).set();
                }
                if (end > column + 1) {
                    sheet.range(HEADING_ROW, column, HEADING_ROW, end - 1).merge();
                }
                lines = Math.max(lines, Look.lines(group, width) + 1);
            }
            column = end;
        }
        if (lastHeading > HEADING_ROW) {
            Look.height(sheet, HEADING_ROW, lines);
        }
    }

    private void page() {
        Look.page(sheet, PaperSize.A4_PAPER);
        sheet.freezePane(Math.min(2, widths.length), lastHeading + 1);
        sheet.repeatRows(HEADING_ROW, lastHeading);
        sheet.footer(words.say("page"), org.dhatim.fastexcel.Position.RIGHT);
        for (int column = 0; column < widths.length; column++) {
            widths[column] = width(column);
            sheet.width(column, widths[column]);
        }
    }

    /** Returns a width for the longest cell, within reason; a heading may take several lines. */
    private int width(int column) {
        int longest = longestWord(table.columns().get(column).label());
        for (TableRow row : table.rows()) {
            longest = Math.max(longest, text(row.cells().get(column)).length());
        }
        return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
    }

    private static int longestWord(String name) {
        int longest = 0;
        for (String word : name.split("\\s+")) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    private void row(int at, TableRow row) {
        int lines = 1;
        for (int column = 0; column < widths.length; column++) {
            TableCell cell = row.cells().get(column);
            String text = text(cell);
            lines = Math.max(lines, Look.lines(text, widths[column]));
            if (cell.number().isPresent()) {
                sheet.value(at, column, cell.number().get());
            } else if (!text.isEmpty()) {
                WrittenText.write(sheet, at, column, text);
            }
            style(at, column, row.weight(), cell);
        }
        Look.height(sheet, at, lines);
    }

    private void style(int at, int column, Table.Weight weight, TableCell cell) {
        StyleSetter style = Look.grid(sheet.style(at, column)).verticalAlignment("top");
        if (cell.number().isPresent()) {
            style.format(format(cell, cell.number().get())).horizontalAlignment("right");
        } else {
            style.wrapText(true)
                    .horizontalAlignment(
                            table.columns().get(column).kind() == Table.ColumnKind.NUMBER ? "right" : "left");
        }
        switch (weight) {
            case HEADING -> style.bold().fillColor(Look.AREA);
            case TOTAL -> style.bold().fillColor(Look.HEADING);
            case ITEM -> {}
        }
        style.set();
    }

    /**
     * Returns the printed decimals, thousands grouped as the reader's own settings have it; a sign where one is shown.
     */
    private static String format(TableCell cell, BigDecimal number) {
        int decimals = Math.max(0, number.scale());
        String plain = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        return cell instanceof TableCell.NumberCell decimal && decimal.signed()
                ? "+" + plain + ";-" + plain + ";" + plain
                : plain;
    }

    private String text(TableCell cell) {
        return cell.number().map(words.language()::number).orElseGet(() -> cell.text(words.language()));
    }

    private void notes(int from) {
        int at = from;
        for (String note : table.notes()) {
            at = note(at, note);
        }
    }

    /** Writes a note, not in the columns of the table: as long as it is, it runs over the empty cells at its right. */
    private int note(int at, String text) {
        WrittenText.write(sheet, at, 0, text);
        Look.font(sheet.style(at, 0)).italic().set();
        return at + 1;
    }
}
