package vn.parindex.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import vn.parindex.authoring.TextSheet;
import vn.parindex.finding.ParIndexException;

/**
 * Workbooks of one sheet of plain text cells, such as a criteria tree or a check-list to be filled in. What is written
 * is read again as it was.
 */
public final class PlainSheet {

    private static final String HEADING = "DDEBF7";

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
        return new TextSheet(name, lines, workbook.unread(List.of(sheet.name()), sheet.name()));
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

    /**
     * A column of a sheet to be written.
     *
     * @param width its width in characters
     * @param choices what may be chosen in its cells, without commas and quotation marks; empty for anything
     */
    public record SheetColumn(int width, List<String> choices) {

        public SheetColumn {
            choices = List.copyOf(choices);
            choices.stream()
                    .filter(choice -> choice.indexOf(',') >= 0 || choice.indexOf('"') >= 0)
                    .findFirst()
                    .ifPresent(choice -> {
                        throw new IllegalArgumentException("choices: " + choice);
                    });
        }
    }

    /**
     * Writes a workbook of one sheet, in which each cell is a text and a spreadsheet program takes what is typed into
     * it for a text, too. The same sheet gives the same bytes on the same Java runtime.
     *
     * @param sheet the sheet, its header first
     * @param title the name of the sheet in the workbook
     * @param columns the looks of its columns, in their order
     * @param out where the workbook goes; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(TextSheet sheet, String title, List<SheetColumn> columns, OutputStream out)
            throws IOException {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(title, "title");
        List<SheetColumn> looks = List.copyOf(columns);
        StableWorkbook.write(Objects.requireNonNull(out, "out"), workbook -> {
            Worksheet cells = workbook.newWorksheet(new SheetNames().next(title));
            int last = sheet.lines().size() - 1;
            for (int row = 0; row <= last; row++) {
                List<String> line = sheet.lines().get(row).cells();
                for (int column = 0; column < line.size(); column++) {
                    WrittenText.write(cells, row, column, line.get(column));
                }
            }
            for (int column = 0; column < looks.size(); column++) {
                look(cells, column, looks.get(column), last);
            }
            cells.freezePane(1, 1);
        });
    }

    private static void look(Worksheet cells, int column, SheetColumn look, int last) {
        cells.width(column, look.width());
        cells.style(0, column)
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor(HEADING)
                .set();
        if (last < 1) {
            return;
        }
        cells.range(1, column, last, column)
                .style()
                .format("@")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        if (!look.choices().isEmpty()) {
            cells.range(1, column, last, column)
                    .validateWithListByFormula("\"" + String.join(",", look.choices()) + "\"");
        }
    }
}
