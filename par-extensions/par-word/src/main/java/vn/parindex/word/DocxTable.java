package vn.parindex.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.parindex.word.LaidOutTable.LaidOutRow;

/** Writes tables of a Word document. */
final class DocxTable {

    private static final String SHADE = "F2F2F2";
    private static final int LINE = 4;

    /** What stands free at both sides of a text, in twips. */
    private static final int SIDE = 70;

    private DocxTable() {}

    /** Adds a table without lines, whose rows are not torn apart. */
    static XWPFTable bare(XWPFDocument document, int rows, double... widths) {
        XWPFTable table = document.createTable(rows, widths.length);
        table.removeBorders();
        layout(table, widths);
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        return table;
    }

    /** Makes the cells of a column one cell, with the content of the first. */
    static void merge(XWPFTable table, int column) {
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            table.getRow(row)
                    .getCell(column)
                    .getCTTc()
                    .getTcPr()
                    .addNewVMerge()
                    .setVal(row == 0 ? STMerge.RESTART : STMerge.CONTINUE);
        }
    }

    static void write(XWPFDocument document, LaidOutTable content) {
        int columns = content.columns().size();
        double[] widths = new double[columns];
        for (int column = 0; column < columns; column++) {
            widths[column] = content.width(column);
        }
        XWPFTable table = document.createTable(content.rows().size() + 1, columns);
        lines(table);
        layout(table, widths);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int column = 0; column < columns; column++) {
            XWPFTableCell cell = head.getCell(column);
            cell.setVerticalAlignment(XWPFVertAlign.CENTER);
            text(cell).centred().keepNext().bold(content.columns().get(column).name(), PageLayout.TABLE);
        }
        for (int i = 0; i < content.rows().size(); i++) {
            row(table.getRow(i + 1), content.rows().get(i), content);
        }
    }

    private static void row(XWPFTableRow target, LaidOutRow row, LaidOutTable content) {
        target.setCantSplitRow(true);
        List<String> cells = row.cells();
        for (int column = 0; column < cells.size(); column++) {
            XWPFTableCell cell = target.getCell(column);
            if (row.shaded()) {
                cell.setColor(SHADE);
            }
            DocxText text = text(cell).spacing(1, 1);
            if (content.isNumber(column)) {
                text.right();
            } else if (content.isCode(column)) {
                text.centred();
            }
            if (row.keepsNext()) {
                text.keepNext();
            }
            text.text(cells.get(column), PageLayout.TABLE, row.strong(), false);
        }
    }

    private static DocxText text(XWPFTableCell cell) {
        return new DocxText(cell.getParagraphs().get(0));
    }

    private static void lines(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.SINGLE, LINE, 0, "000000");
        table.setBottomBorder(XWPFBorderType.SINGLE, LINE, 0, "000000");
        table.setLeftBorder(XWPFBorderType.SINGLE, LINE, 0, "000000");
        table.setRightBorder(XWPFBorderType.SINGLE, LINE, 0, "000000");
        table.setInsideHBorder(XWPFBorderType.SINGLE, LINE, 0, "000000");
        table.setInsideVBorder(XWPFBorderType.SINGLE, LINE, 0, "000000");
    }

    private static void layout(XWPFTable table, double... widths) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setCellMargins(0, SIDE, 0, SIDE);
        double total = 0;
        if (table.getCTTbl().getTblGrid() == null) {
            table.getCTTbl().addNewTblGrid();
        }
        while (table.getCTTbl().getTblGrid().sizeOfGridColArray() > 0) {
            table.getCTTbl().getTblGrid().removeGridCol(0);
        }
        for (double width : widths) {
            table.getCTTbl().getTblGrid().addNewGridCol().setW(DocxText.big(width));
            total += width;
        }
        table.setWidth(DocxText.twips(total));
        for (XWPFTableRow row : table.getRows()) {
            for (int column = 0; column < widths.length; column++) {
                row.getCell(column).setWidth(Integer.toString(DocxText.twips(widths[column])));
            }
        }
    }
}
