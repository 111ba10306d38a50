package vn.parindex.excel;

import java.util.NavigableMap;
import java.util.Optional;

/**
 * A rectangle of cells, its rows and columns counted from 0.
 *
 * @param firstRow the first row
 * @param firstColumn the first column
 * @param lastRow the last row
 * @param lastColumn the last column
 */
record CellArea(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** Obtains an area by its addresses, {@code B2:C4} or {@code B2}; empty if they are none. */
    static Optional<CellArea> of(String addresses) {
        String[] ends = addresses.split(":", 2);
        String last = ends[ends.length - 1];
        CellArea area =
                new CellArea(Address.row(ends[0]), Address.column(ends[0]), Address.row(last), Address.column(last));
        boolean sound = area.firstRow >= 0
                && area.firstColumn >= 0
                && area.lastRow >= area.firstRow
                && area.lastColumn >= area.firstColumn;
        return sound ? Optional.of(area) : Optional.empty();
    }

    boolean isOneRow() {
        return firstRow == lastRow;
    }

    String addresses() {
        return Address.of(firstRow, firstColumn) + ":" + Address.of(lastRow, lastColumn);
    }

    /** Checks whether a cell besides the first one is not empty. */
    boolean hides(NavigableMap<Integer, NavigableMap<Integer, Cell>> rows) {
        return rows.subMap(firstRow, true, lastRow, true).entrySet().stream()
                .anyMatch(row -> row.getValue().subMap(firstColumn, true, lastColumn, true).keySet().stream()
                        .anyMatch(column -> row.getKey() != firstRow || column != firstColumn));
    }
}
