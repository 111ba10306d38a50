package vn.parindex.report;

import java.util.Objects;
import java.util.function.Function;
import vn.parindex.report.Table.Column;
import vn.parindex.report.Table.ColumnKind;

/**
 * A column described once: its heading, the cell that it has in each row, and its cell in the total.
 *
 * <p>A table is a list of these and a list of rows, see {@link TableBuilder}. Adding a column is adding an entry to the
 * list. Immutable; thread-safe if its functions are.
 *
 * @param <R> the type of the rows
 */
public final class ColumnSpec<R> {

    private final Column column;
    private final Function<? super R, TableCell> cell;
    private final TableCell total;
    private final boolean shown;
    private final boolean filled;

    private ColumnSpec(
            Column column, Function<? super R, TableCell> cell, TableCell total, boolean shown, boolean filled) {
        this.column = column;
        this.cell = Objects.requireNonNull(cell, "cell");
        this.total = Objects.requireNonNull(total, "total");
        this.shown = shown;
        this.filled = filled;
    }

    /**
     * Obtains a column of any kind, blank in the total.
     *
     * @param <R> the type of the rows
     * @param heading the heading
     * @param kind the content
     * @param cell the cell of a row
     * @return the column
     */
    public static <R> ColumnSpec<R> of(String heading, ColumnKind kind, Function<? super R, TableCell> cell) {
        return new ColumnSpec<>(new Column(heading, kind), cell, TableCell.BLANK, true, false);
    }

    /**
     * Obtains a column of codes or other short words.
     *
     * @param <R> the type of the rows
     * @param heading the heading
     * @param code the code of a row, possibly empty
     * @return the column
     */
    public static <R> ColumnSpec<R> code(String heading, Function<? super R, String> code) {
        return of(heading, ColumnKind.CODE, row -> TableCell.text(code.apply(row)));
    }

    /**
     * Obtains a column of texts.
     *
     * @param <R> the type of the rows
     * @param heading the heading
     * @param text the text of a row, possibly empty
     * @return the column
     */
    public static <R> ColumnSpec<R> text(String heading, Function<? super R, String> text) {
        return of(heading, ColumnKind.TEXT, row -> TableCell.text(text.apply(row)));
    }

    /**
     * Obtains a column of numbers or percentages.
     *
     * @param <R> the type of the rows
     * @param heading the heading
     * @param number the cell of a row
     * @return the column
     */
    public static <R> ColumnSpec<R> number(String heading, Function<? super R, TableCell> number) {
        return of(heading, ColumnKind.NUMBER, number);
    }

    /**
     * Returns this column with a cell in the total.
     *
     * @param cell the cell
     * @return the column
     */
    public ColumnSpec<R> withTotal(TableCell cell) {
        return new ColumnSpec<>(column, this.cell, cell, shown, filled);
    }

    /**
     * Returns this column under a heading that it shares with its neighbours. Where heads have one line it is called by
     * both.
     *
     * @param group the heading above
     * @return the column
     */
    public ColumnSpec<R> under(String group) {
        Column below = new Column(group + ": " + column.name(), column.kind(), group, column.name());
        return new ColumnSpec<>(below, cell, total, shown, filled);
    }

    /**
     * Returns this column, left out of the table unless a condition holds.
     *
     * @param condition true if it is shown
     * @return the column
     */
    public ColumnSpec<R> onlyIf(boolean condition) {
        return new ColumnSpec<>(column, cell, total, shown && condition, filled);
    }

    /**
     * Returns this column, left out of a table in which all its cells are blank.
     *
     * @return the column
     */
    public ColumnSpec<R> unlessEmpty() {
        return new ColumnSpec<>(column, cell, total, shown, true);
    }

    boolean isShown() {
        return shown;
    }

    /** Checks whether the column is there only where it has a cell that is not blank. */
    boolean isOnlyFilled() {
        return filled;
    }

    Column column() {
        return column;
    }

    TableCell cell(R row) {
        return cell.apply(row);
    }

    TableCell total() {
        return total;
    }
}
