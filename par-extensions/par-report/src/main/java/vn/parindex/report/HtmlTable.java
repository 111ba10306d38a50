package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.report.Table.Column;
import vn.parindex.report.Table.ColumnKind;

/** Writes a table as HTML: a caption, headers with scopes, marks that say what they mean, notes below. */
final class HtmlTable {

    private static final int PADDING = 2;
    private static final int TEXT_LIMIT = 30;
    private static final int LINE = 120;

    private final MarkupWriter markup;

    HtmlTable(MarkupWriter markup) {
        this.markup = markup;
    }

    /** Writes a table, with an id if it is linked to. */
    void write(Table table, Optional<String> id) {
        if (table.rows().isEmpty()) {
            markup.element("h3", table.title(), id(id)).line();
        } else {
            // a wide table scrolls on its own on a narrow screen; it can be reached and scrolled by keyboard
            List<String> region = new ArrayList<>(
                    List.of("class", "table", "role", "region", "tabindex", "0", "aria-label", table.title()));
            region.addAll(List.of(id(id)));
            markup.open("div", region.toArray(String[]::new)).line();
            markup.open("table").element("caption", table.title()).line();
            header(table);
            markup.open("tbody").line();
            table.rows().forEach(row -> row(table, row));
            markup.close("tbody").close("table").close("div").line();
        }
        if (!table.notes().isEmpty()) {
            markup.open("ul", "class", "notes").line();
            table.notes().forEach(note -> markup.element("li", note).line());
            markup.close("ul").line();
        }
    }

    private static String[] id(Optional<String> id) {
        return id.map(value -> new String[] {"id", value}).orElseGet(() -> new String[0]);
    }

    /**
     * Checks whether a table needs a page on its side: its columns, estimated by their longest words and by their texts
     * up to a limit, fill a line.
     */
    static boolean isWide(Table table) {
        int width = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            int widest = TextWidth.widestWord(column.name());
            for (TableRow row : table.rows()) {
                widest = Math.max(widest, TextWidth.of(row.cells().get(i).text(table.language())));
            }
            width += PADDING + (column.kind() == ColumnKind.TEXT ? Math.min(TEXT_LIMIT, widest) : widest);
        }
        return width > LINE;
    }

    private void header(Table table) {
        markup.open("thead").open("tr");
        table.columns()
                .forEach(column -> markup.element("th", column.name(), "scope", "col", "class", style(column.kind())));
        markup.close("tr").close("thead").line();
    }

    private void row(Table table, TableRow row) {
        String weight = switch (row.weight()) {
            case HEADING -> "heading";
            case TOTAL -> "total";
            case ITEM -> "item";
        };
        markup.open("tr", "class", weight + " level-" + row.level());
        int header = headerOf(table, row);
        for (int i = 0; i < row.cells().size(); i++) {
            cell(table, table.columns().get(i), row.cells().get(i), i == header);
        }
        markup.close("tr").line();
    }

    /** Returns the place of the cell that names the row: the first text, or the first cell if there is none. */
    private static int headerOf(Table table, TableRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (table.columns().get(i).kind() == ColumnKind.TEXT) {
                return i;
            }
        }
        return 0;
    }

    private void cell(Table table, Column column, TableCell cell, boolean header) {
        List<String> attributes = new ArrayList<>(List.of("class", style(column.kind())));
        if (header) {
            attributes.addAll(List.of("scope", "row"));
        }
        String name = header ? "th" : "td";
        markup.open(name, attributes.toArray(String[]::new));
        if (cell.marks().isEmpty()) {
            markup.text(cell.text(table.language()));
        }
        for (int i = 0; i < cell.marks().size(); i++) {
            RowMark mark = cell.marks().get(i);
            markup.text(i > 0 ? " " : "").element("abbr", mark.sign(), "title", mark.word(table.language()));
        }
        markup.close(name);
    }

    private static String style(ColumnKind kind) {
        return switch (kind) {
            case CODE -> "code";
            case TEXT -> "text";
            case NUMBER -> "number";
            case MARKS -> "marks";
        };
    }
}
