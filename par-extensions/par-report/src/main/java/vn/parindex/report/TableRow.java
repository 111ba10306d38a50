package vn.parindex.report;

import java.util.List;
import java.util.Objects;

/**
 * A row of a table.
 *
 * @param weight its weight
 * @param level its depth in a tree, 0 for the top
 * @param cells its cells, one a column
 */
public record TableRow(Table.Weight weight, int level, List<TableCell> cells) {

    public TableRow {
        Objects.requireNonNull(weight, "weight");
        cells = List.copyOf(cells);
    }
}
