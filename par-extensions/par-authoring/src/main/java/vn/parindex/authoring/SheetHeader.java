package vn.parindex.authoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.parindex.csv.CsvCode;
import vn.parindex.finding.Finding;
import vn.parindex.value.Excerpt;
import vn.parindex.value.TypedText;

/** The header of a sheet: at which place of a line each column stands. */
final class SheetHeader {

    private final Map<String, Integer> places = new HashMap<>();

    private SheetHeader() {}

    /** Returns all headings that a sheet may have, whatever it is for. */
    static Set<String> names() {
        Set<String> names = new HashSet<>(TreeSheet.REQUIRED);
        names.addAll(TreeSheet.OPTIONAL);
        names.addAll(CorrectionSheet.COLUMNS);
        names.addAll(ConfirmationSheet.headings().keySet());
        names.addAll(UnitSheet.headings().keySet());
        return names;
    }

    /**
     * Reads the header.
     *
     * @param known the columns by what may stand in the header for each
     * @param required the columns that must be there
     */
    static SheetHeader of(
            TextSheet sheet,
            Map<String, String> known,
            List<String> required,
            Function<String, String> shown,
            List<Finding> faults) {
        SheetHeader columns = new SheetHeader();
        TextSheet.SheetLine header = sheet.lines().isEmpty()
                ? new TextSheet.SheetLine(1, List.of())
                : sheet.lines().get(0);
        List<String> cells = header.cells();
        for (int i = 0; i < cells.size(); i++) {
            String cell = TypedText.line(cells.get(i));
            String column = known.get(cell);
            if (column == null && !cell.isEmpty()) {
                List<String> allowed =
                        known.values().stream().distinct().map(shown).toList();
                faults.add(Finding.error(
                        CsvCode.UNKNOWN_COLUMN, sheet.place(header), "got", Excerpt.of(cell), "allowed", allowed));
            } else if (column != null && columns.places.putIfAbsent(column, i) != null) {
                faults.add(Finding.error(CsvCode.COLUMN_TWICE, sheet.place(header), "got", cell));
            }
        }
        for (String column : required) {
            if (!columns.places.containsKey(column)) {
                faults.add(Finding.error(
                        CsvCode.MISSING_COLUMN,
                        sheet.place(header),
                        "expected",
                        shown.apply(column),
                        "allowed",
                        required.stream().map(shown).toList()));
            }
        }
        return columns;
    }

    /** The text in a cell of a column; empty if the column or the cell is missing. */
    String cell(TextSheet.SheetLine line, String column) {
        return SheetText.read(raw(line, column));
    }

    /** Returns the fault of each column in a line that counts a day or time and may not. */
    List<Finding> times(TextSheet sheet, TextSheet.SheetLine line, List<String> columns) {
        return columns.stream()
                .filter(column -> isTime(line, column))
                .map(column -> Finding.error(
                        AuthoringCode.CELL_IS_TIME, place(sheet, line, column), "got", Excerpt.of(raw(line, column))))
                .toList();
    }

    /** Checks whether a cell counts a day or time. */
    boolean isTime(TextSheet.SheetLine line, String column) {
        return line.times().contains(places.getOrDefault(column, -1));
    }

    /** Returns the place of a cell; that of its line if the column is missing. */
    String place(TextSheet sheet, TextSheet.SheetLine line, String column) {
        Integer place = places.get(column);
        return place == null ? sheet.place(line) : sheet.place(line, place);
    }

    /** A cell of a column as far as it can be seen; empty if the column or the cell is missing. */
    String raw(TextSheet.SheetLine line, String column) {
        Integer place = places.get(column);
        return place == null || place >= line.cells().size()
                ? ""
                : TypedText.of(line.cells().get(place));
    }
}
