package vn.parindex.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.parindex.report.ColumnSpec;
import vn.parindex.report.Table;
import vn.parindex.report.TableBuilder;
import vn.parindex.report.TableCell;

/** Makes and prints the tables that belong to this tool alone; headings stand under {@code column.KEY}. */
final class ConsoleColumns {

    private final Console console;

    ConsoleColumns(Console console) {
        this.console = console;
    }

    <R> TableBuilder<R> table(String title, List<ColumnSpec<R>> columns) {
        return new TableBuilder<>(console.language(), title, columns);
    }

    /** Prints a table as text or as CSV. */
    void print(Table table, Format format) {
        console.out().print(format.tables().render(table));
    }

    <R> ColumnSpec<R> code(String key, Function<? super R, ?> code) {
        return ColumnSpec.code(heading(key), row -> console.language().show(code.apply(row)));
    }

    <R> ColumnSpec<R> text(String key, Function<? super R, ?> text) {
        return ColumnSpec.text(heading(key), row -> console.language().show(text.apply(row)));
    }

    <R> ColumnSpec<R> number(String key, Function<? super R, BigDecimal> number) {
        return ColumnSpec.number(heading(key), row -> TableCell.number(number.apply(row)));
    }

    /** Returns a column of numbers that some rows lack. */
    <R> ColumnSpec<R> optional(String key, Function<? super R, Optional<BigDecimal>> number) {
        return ColumnSpec.number(heading(key), row -> TableCell.number(number.apply(row)));
    }

    /** Returns a column of changes, shown with their signs, that some rows lack. */
    <R> ColumnSpec<R> change(String key, Function<? super R, Optional<BigDecimal>> change) {
        return ColumnSpec.number(heading(key), row -> TableCell.change(change.apply(row)));
    }

    static Optional<BigDecimal> decimal(OptionalInt number) {
        return number.isPresent() ? Optional.of(BigDecimal.valueOf(number.getAsInt())) : Optional.empty();
    }

    private String heading(String key) {
        return console.say("column." + key);
    }
}
