package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.parindex.value.Language;

/**
 * A table as plain data: what text, CSV, Markdown, HTML and spreadsheets are made from.
 *
 * <p>Cells are typed, so that a renderer aligns and writes them as it must: a number carries its exact value and the
 * value as printed. Immutable and thread-safe.
 *
 * @param language the language of its words
 * @param title what it shows
 * @param columns the columns
 * @param rows the rows, each with as many cells as there are columns
 * @param notes what a reader must know, one sentence each
 */
public record Table(Language language, String title, List<Column> columns, List<Row> rows, List<String> notes) {

    /** What a column holds, which decides how it is aligned. */
    public enum Kind {
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
     * @param name its heading
     * @param kind what it holds
     */
    public record Column(String name, Kind kind) {

        public Column {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(kind, "kind");
        }
    }

    /** How weighty a row is. */
    public enum Weight {
        /** An area, or another heading of what follows. */
        HEADING,
        /** A row among others. */
        ITEM,
        /** A total. */
        TOTAL
    }

    /**
     * A row.
     *
     * @param weight how weighty it is
     * @param level how deep it lies in a tree, 0 for the top
     * @param cells its cells, one a column
     */
    public record Row(Weight weight, int level, List<Cell> cells) {

        public Row {
            Objects.requireNonNull(weight, "weight");
            cells = List.copyOf(cells);
        }
    }

    /** What stands in one place of a table. */
    public sealed interface Cell permits Words, Decimal, Percent, Marks, Blank {}

    /**
     * A text.
     *
     * @param value any text, not escaped
     */
    public record Words(String value) implements Cell {

        public Words {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A number.
     *
     * @param exact its exact value
     * @param printed its printed value, with exactly the decimals to be shown
     * @param signed whether a plus sign is shown, as for a change
     */
    public record Decimal(BigDecimal exact, BigDecimal printed, boolean signed) implements Cell {

        public Decimal {
            Objects.requireNonNull(exact, "exact");
            Objects.requireNonNull(printed, "printed");
        }
    }

    /**
     * A percentage, 85.93 for 85.93 %. The column's heading says that it is percent; no sign is repeated in the cells.
     *
     * @param printed its printed value, with exactly the decimals to be shown
     */
    public record Percent(BigDecimal printed) implements Cell {

        public Percent {
            Objects.requireNonNull(printed, "printed");
        }
    }

    /**
     * Marks; none if all is sure and final.
     *
     * @param values the marks; kept in their order, each once
     */
    public record Marks(List<Mark> values) implements Cell {

        /** Sorts the marks. */
        public Marks {
            values = values.stream().distinct().sorted().toList();
        }
    }

    /** Nothing: a figure that there is none of, which is not zero. */
    public record Blank() implements Cell {}

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
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "row of " + row.cells().size() + " cells in a table of " + columns.size() + " columns");
            }
        }
    }
}
