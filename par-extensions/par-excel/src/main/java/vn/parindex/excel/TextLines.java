package vn.parindex.excel;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** Lines of text down the first column of a sheet. */
final class TextLines {

    private static final int WIDTH = 120;
    private static final int TITLE_SIZE = 14;

    private final Worksheet sheet;
    private int row;

    TextLines(Worksheet sheet) {
        this.sheet = sheet;
        sheet.width(0, WIDTH);
        Look.page(sheet, PaperSize.A4_PAPER);
    }

    void title(String text) {
        WrittenText.write(sheet, row, 0, text);
        Look.font(sheet.style(row, 0)).bold().fontSize(TITLE_SIZE).set();
        row++;
    }

    /** Writes a line apart from what stands before. */
    void heading(String text) {
        row++;
        WrittenText.write(sheet, row, 0, text);
        Look.font(sheet.style(row, 0)).bold().set();
        row++;
    }

    void line(String text) {
        WrittenText.write(sheet, row, 0, text);
        Look.font(sheet.style(row, 0)).wrapText(true).verticalAlignment("top").set();
        Look.height(sheet, row, Look.lines(text, WIDTH));
        row++;
    }
}
