package vn.parindex.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.parindex.report.Table;
import vn.parindex.report.TableCell;
import vn.parindex.report.TextFormat;

/** Builds the tables that belong to this tool alone, from cells of plain values, with headings out of its phrases. */
final class Tables {

    private final Console console;
    private final String titleKey;
    private final List<Table.Column> columns = new ArrayList<>();
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Tables(Console console, String titleKey) {
        this.console = console;
        this.titleKey = titleKey;
    }

    /** Adds columns of one kind; the headings are the phrases {@code column.KEY}. */
    Tables columns(Table.ColumnKind kind, String... keys) {
        Arrays.stream(keys).forEach(key -> columns.add(new Table.Column(console.say("column." + key), kind)));
        return this;
    }

    /** Adds a row: decimals and optionals of decimals become numbers, all else text, nothing where nothing is. */
    Tables row(Object... cells) {
        rows.add(new Table.Row(
                Table.Weight.ITEM, 0, Arrays.stream(cells).map(this::cell).toList()));
        return this;
    }

    Tables note(String text) {
        notes.add(text);
        return this;
    }

    private TableCell cell(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::cell).orElse(TableCell.BLANK);
        }
        if (value instanceof Signed signed) {
            return new TableCell.NumberCell(signed.value(), signed.value(), true);
        }
        if (value instanceof BigDecimal number) {
            return new TableCell.NumberCell(number, number, false);
        }
        String text = console.language().show(value);
        return TableCell.text(text);
    }

    /** A change, shown with its sign. */
    record Signed(BigDecimal value) {}

    Table table(Object... titleArguments) {
        return new Table(console.language(), console.say(titleKey, titleArguments), columns, rows, notes);
    }

    /** Prints the table as text or as CSV. */
    void print(boolean csv, Object... titleArguments) {
        Table table = table(titleArguments);
        console.out().print(csv ? TextFormat.CSV.render(table) : TextFormat.PLAIN.render(table));
    }
}
