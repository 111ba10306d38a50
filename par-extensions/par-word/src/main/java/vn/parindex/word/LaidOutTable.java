package vn.parindex.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.report.RowMark;
import vn.parindex.report.Table;
import vn.parindex.report.Table.Column;
import vn.parindex.report.Table.ColumnKind;
import vn.parindex.report.Table.Weight;
import vn.parindex.report.TableCell;
import vn.parindex.report.TableRow;
import vn.parindex.value.Language;
import vn.parindex.word.PaperBlock.Grid;

/** A table as texts in columns of a width that suits them, so that it takes as few pages as it can. */
final class LaidOutTable {

    private final List<Column> columns;
    private final List<LaidOutRow> rows;
    private final double[] widths;
    private final double pages;
    private final boolean fits;

    /** The height of a line and what stands free between two rows, in millimetres. */
    private static final double LINE = 4.47;

    private static final double BETWEEN = 0.8;

    /**
     * One row.
     *
     * @param strong true if it is set in bold
     * @param shaded true if it heads an area or sums up
     * @param keepsNext true if it may not stand at the foot of a page
     * @param cells its texts
     */
    record LaidOutRow(boolean strong, boolean shaded, boolean keepsNext, List<String> cells) {}

    LaidOutTable(Grid grid, boolean lying) {
        Table table = grid.table();
        boolean numbered = grid.numbered();
        double width = lying ? PageLayout.LYING_TEXT_WIDTH : PageLayout.TEXT_WIDTH;
        this.columns = new ArrayList<>();
        if (numbered) {
            columns.add(new Column(PaperText.say("column.number"), ColumnKind.CODE));
        }
        table.columns().stream()
                .filter(column -> column.kind() != ColumnKind.MARKS)
                .forEach(columns::add);
        this.rows = rows(table, numbered);
        this.widths = ColumnWidths.of(columns, rows, width, PageLayout.TABLE);
        this.fits = ColumnWidths.fit(columns, rows, width, PageLayout.TABLE);
        int[] lines = ColumnWidths.lines(columns, rows, width, PageLayout.TABLE, widths);
        double height = (lying ? PageLayout.SHORT_SIDE : PageLayout.LONG_SIDE) - PageLayout.TOP - PageLayout.BOTTOM;
        this.pages = (lines[0] * LINE + rows.size() * BETWEEN) / (height - lines[1] * LINE - BETWEEN);
    }

    /** Checks whether the table reads better on a page that lies than on one that stands. */
    static boolean lies(Grid grid) {
        LaidOutTable standing = new LaidOutTable(grid, false);
        return !standing.fits || new LaidOutTable(grid, true).pages < standing.pages;
    }

    /** Returns the notes below the table, without those of the marks that papers do not show. */
    static List<String> notes(Table table) {
        return table.notes().stream()
                .filter(note -> Stream.of(RowMark.values()).noneMatch(mark -> note.startsWith(mark.sign())))
                .toList();
    }

    List<Column> columns() {
        return columns;
    }

    List<LaidOutRow> rows() {
        return rows;
    }

    /** Returns the width of a column in millimetres. */
    double width(int column) {
        return widths[column];
    }

    /** Checks whether the texts of a column stand at its right. */
    boolean isNumber(int column) {
        return columns.get(column).kind() == ColumnKind.NUMBER;
    }

    /** Checks whether the texts of a column stand in its middle. */
    boolean isCode(int column) {
        return columns.get(column).kind() == ColumnKind.CODE;
    }

    private static List<LaidOutRow> rows(Table table, boolean numbered) {
        List<LaidOutRow> rows = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < table.rows().size(); i++) {
            TableRow row = table.rows().get(i);
            TableRow next = i + 1 < table.rows().size() ? table.rows().get(i + 1) : null;
            boolean heads = next != null && next.weight() == Weight.ITEM && next.level() > row.level();
            List<String> cells = new ArrayList<>();
            if (numbered) {
                cells.add(row.weight() == Weight.ITEM && !heads ? Integer.toString(++number) : "");
            }
            for (int column = 0; column < table.columns().size(); column++) {
                if (table.columns().get(column).kind() != ColumnKind.MARKS) {
                    cells.add(text(row.cells().get(column)));
                }
            }
            rows.add(new LaidOutRow(
                    row.weight() != Weight.ITEM || heads,
                    row.weight() != Weight.ITEM,
                    row.weight() != Weight.ITEM || heads || next != null && next.weight() == Weight.TOTAL,
                    cells));
        }
        return rows;
    }

    private static String text(TableCell cell) {
        return PaperText.clean(cell.text(Language.VI));
    }
}
