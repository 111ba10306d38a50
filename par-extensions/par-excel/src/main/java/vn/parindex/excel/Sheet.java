package vn.parindex.excel;

import java.util.NavigableMap;
import java.util.Optional;

/**
 * The cells of a sheet that are not empty.
 *
 * @param name its name
 * @param rows rows and columns counted from 0
 */
record Sheet(String name, NavigableMap<Integer, NavigableMap<Integer, Cell>> rows) {

    Optional<Cell> cell(int row, int column) {
        NavigableMap<Integer, Cell> cells = rows.get(row);
        return cells == null ? Optional.empty() : Optional.ofNullable(cells.get(column));
    }

    /** Returns the text of a cell, empty if it has none. */
    String text(int row, int column) {
        return cell(row, column)
                .filter(c -> c.kind() == Cell.Kind.TEXT || c.kind() == Cell.Kind.NUMBER)
                .map(Cell::text)
                .orElse("");
    }
}
