package vn.parindex.excel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.authoring.TextSheet;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;

/** The first sheet of a workbook as plain text cells, such as a criteria tree or a filled check-list. */
public final class PlainSheet {

    private PlainSheet() {}

    /**
     * Reads the first sheet.
     *
     * @param stream the workbook; read to the end, not closed
     * @param name the file's name, for the place of faults
     * @return its cells: texts as they are, numbers, dates and times as they are shown; a warning for each further
     *     sheet, none of which is read
     * @throws ParIndexException if it is no workbook, larger than any such sheet, or contains formulas, errors, merged
     *     rows, or numbers that every host shows in its own way; all such cells are named
     */
    public static TextSheet read(InputStream stream, String name) {
        Objects.requireNonNull(name, "name");
        XlsxReader workbook = new XlsxReader(Package.read(Objects.requireNonNull(stream, "stream"), name));
        Sheet sheet = workbook.first().orElseThrow(() -> WorkbookFaults.unusable(name, ExcelCode.XLSX_NOT));
        WorkbookFaults faults = new WorkbookFaults(name);
        CellReader cells = new CellReader(sheet, faults);
        cells.refuseMerged(0, column -> true);
        List<TextSheet.SheetLine> lines = new ArrayList<>();
        sheet.rows()
                .forEach((row, columns) ->
                        lines.add(new TextSheet.SheetLine(row + 1, line(cells, row, columns), times(columns))));
        faults.throwIfAny();
        return new TextSheet(name, lines, unread(workbook, sheet.name(), name));
    }

    private static List<String> line(CellReader cells, int row, NavigableMap<Integer, Cell> columns) {
        List<String> line = new ArrayList<>();
        int last = Math.min(columns.lastKey(), TextSheet.MOST_CELLS);
        for (int column = 0; column <= last; column++) {
            // a cell beyond what a line may have stands for all that is too much, so that the line is refused
            line.add(cells.text(row, column < TextSheet.MOST_CELLS ? column : columns.lastKey()));
        }
        return line;
    }

    private static Set<Integer> times(NavigableMap<Integer, Cell> columns) {
        return columns.keySet().stream()
                .filter(column -> columns.get(column).isTime())
                .collect(Collectors.toSet());
    }

    /** Returns a warning for each further sheet that is not empty. */
    private static List<Finding> unread(XlsxReader workbook, String read, String file) {
        return workbook.names().stream()
                .filter(sheet -> !sheet.equals(read) && workbook.isFilled(sheet))
                .map(sheet -> Finding.warning(ExcelCode.SHEET_UNREAD, file, "got", sheet, "expected", read))
                .toList();
    }
}
