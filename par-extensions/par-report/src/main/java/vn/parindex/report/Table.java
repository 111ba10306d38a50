package vn.parindex.report;

import java.util.List;
import java.util.Objects;
import vn.parindex.value.Language;

/**
 * A table as plain data, from which every {@link ReportFormat} is made.
 *
 * <p>Cells are typed, so that a format aligns and writes them as it must: a number carries its exact value and the
 * value as printed. Tables are made with {@link TableBuilder}. Immutable and thread-safe.
 *
 * @param language the language of its words
 * @param title the title
 * @param columns the columns
 * @param rows the rows, each with as many cells as there are columns
 * @param notes the notes below, one sentence each
 */
public record Table(Language language, String title, List<Column> columns, List<TableRow> rows, List<String> notes) {

    /** The content of a column, which decides how it is aligned. */
    public enum ColumnKind {
        /** Codes and other short words that must not be broken. */
        CODE,
        /** Texts, possibly long. */
        TEXT,
        /** Numbers and percentages, aligned at the right. */
        NUMBER,
        /** Marks. */
        MARKS
    }

    /**
     * A column.
     *
     * @param name its heading, which says all where it stands alone
     * @param kind its content
     * @param group the heading that it shares with the columns beside it; empty if there is none
     * @param label its heading below that of the group; without a group the name
     */
    public record Column(String name, ColumnKind kind, String group, String label) {

        public Column {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(label, "label");
        }

        /**
         * Obtains a column that shares no heading.
         *
         * @param name its heading
         * @param kind its content
         */
        public Column(String name, ColumnKind kind) {
            this(name, kind, "", name);
        }
    }

    /** The weight of a row, which decides how it is set apart. */
    public enum Weight {
        /** An area, or another heading of what follows. */
        HEADING,
        /** A row among others. */
        ITEM,
        /** A total. */
        TOTAL
    }

    /**
     * Checks that nothing is null and that each row has a cell a column.
     *
     * @throws IllegalArgumentException if a row has another number of cells
     */
    public Table {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (TableRow row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "row of " + row.cells().size() + " cells in a table of " + columns.size() + " columns");
            }
        }
    }
}
