package vn.parindex.excel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.parindex.authoring.AuthoringCode;
import vn.parindex.authoring.TextSheet;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;

/** The first sheet of a workbook as plain text cells, such as a criteria tree or a filled check-list. */
public final class PlainSheet {

    private static final int MOST_FAULTS = 1_000;

    private PlainSheet() {}

    /**
     * Reads the first sheet.
     *
     * @param stream the workbook; read to the end, not closed
     * @param name the file's name, for the place of faults
     * @return its cells: texts as they are, numbers as they were typed
     * @throws ParIndexException if it is no workbook, larger than any such sheet, or contains formulas or errors; all
     *     such cells are named
     */
    public static TextSheet read(InputStream stream, String name) {
        Objects.requireNonNull(name, "name");
        Sheet cells = new XlsxReader(Package.read(Objects.requireNonNull(stream, "stream"), name))
                .first()
                .orElseThrow(() -> WorkbookFaults.unusable(name, ExcelCode.XLSX_NOT));
        List<TextSheet.SheetLine> lines = new ArrayList<>();
        List<Finding> faults = new ArrayList<>();
        cells.rows().forEach((row, columns) -> {
            List<String> line = new ArrayList<>();
            int last = Math.min(columns.lastKey(), TextSheet.MOST_CELLS);
            for (int column = 0; column <= last; column++) {
                // a cell beyond what a line may have stands for all that is too much, so that the line is refused
                Cell cell = column < TextSheet.MOST_CELLS
                        ? columns.get(column)
                        : columns.lastEntry().getValue();
                if (cell != null && !holdsValue(cell) && faults.size() < MOST_FAULTS) {
                    faults.add(Finding.error(
                            AuthoringCode.CELL_WITHOUT_VALUE, name + ":" + (row + 1), "got", Address.of(row, column)));
                }
                line.add(cell == null ? "" : text(cell));
            }
            lines.add(new TextSheet.SheetLine(row + 1, line));
        });
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return new TextSheet(name, lines);
    }

    private static boolean holdsValue(Cell cell) {
        return cell.kind() != Cell.Kind.FORMULA && cell.kind() != Cell.Kind.ERROR;
    }

    private static String text(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER ->
                TypedNumber.parse(cell.text())
                        .map(number -> number.toPlainString())
                        .orElse(cell.text());
            case BOOLEAN -> cell.text().equals("1") ? "true" : "false";
            default -> cell.text();
        };
    }
}
