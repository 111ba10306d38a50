package vn.parindex.excel;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * A sheet's cells that are not empty.
 *
 * @param name its name
 * @param rows rows and columns counted from 0
 * @param merged the areas of merged cells, of which only the first one is shown
 */
record Sheet(String name, NavigableMap<Integer, NavigableMap<Integer, Cell>> rows, List<CellArea> merged) {

    Optional<Cell> cell(int row, int column) {
        NavigableMap<Integer, Cell> cells = rows.get(row);
        return cells == null ? Optional.empty() : Optional.ofNullable(cells.get(column));
    }

    /** Returns the text of a cell, empty if it has none. */
    String text(int row, int column) {
        return cell(row, column).flatMap(Cell::says).orElse("");
    }
}
