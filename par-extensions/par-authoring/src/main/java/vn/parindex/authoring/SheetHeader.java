package vn.parindex.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.parindex.csv.CsvCode;
import vn.parindex.finding.Finding;
import vn.parindex.value.Excerpt;

/** The header of a sheet: at which place of a line each column stands. */
final class SheetHeader {

    private final Map<String, Integer> places = new HashMap<>();

    private SheetHeader() {}

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
            String cell = cells.get(i).strip();
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

    /** Returns the cell of a column without spaces around it; empty if the column or the cell is missing. */
    String cell(TextSheet.SheetLine line, String column) {
        Integer place = places.get(column);
        String cell = place == null || place >= line.cells().size()
                ? ""
                : line.cells().get(place).strip();
        return cell.startsWith("'") && cell.length() > 1 && "=+-@".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
