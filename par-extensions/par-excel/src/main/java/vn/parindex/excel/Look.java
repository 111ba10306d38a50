package vn.parindex.excel;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** The looks of cells and pages. */
final class Look {

    static final String FONT = "Times New Roman";
    static final int FONT_SIZE = 11;

    static final String HEADING = "FFD9E2F3";
    static final String AREA = "FFEDEDED";

    private static final String INPUT = "FFFFF9DB";
    private static final String LOCKED = "FFF5F5F5";
    private static final String LINE = "FFA6A6A6";
    private static final double LINE_HEIGHT = 14.5;

    private Look() {}

    /** Sets a sheet to A4, landscape, as many pages high as it takes. */
    static void page(Worksheet sheet, PaperSize paper) {
        sheet.paperSize(paper);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(0.4f);
        sheet.rightMargin(0.4f);
        sheet.topMargin(0.5f);
        sheet.bottomMargin(0.5f);
    }

    static StyleSetter heading(StyleSetter style) {
        return grid(style)
                .bold()
                .fillColor(HEADING)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true);
    }

    static StyleSetter grid(StyleSetter style) {
        return font(style).borderStyle(BorderStyle.THIN).borderColor(LINE);
    }

    /** Sets the font of a style: the library gives styles without a font its own one. */
    static StyleSetter font(StyleSetter style) {
        return style.fontName(FONT).fontSize(FONT_SIZE);
    }

    /** Returns how many lines a text takes in a column. */
    static int lines(String text, int width) {
        int characters = width * 11 / 10;
        return text.lines()
                .mapToInt(line -> 1 + Math.max(0, line.length() - 1) / characters)
                .sum();
    }

    /** Makes a row as high as its longest text; not every program does so by itself. */
    static void height(Worksheet sheet, int row, int lines) {
        sheet.rowHeight(row, Math.min(Worksheet.MAX_ROW_HEIGHT, Math.max(1, lines) * LINE_HEIGHT + 3));
    }

    /** Opens a cell for what a user types. */
    static void taken(StyleSetter style) {
        style.fillColor(INPUT).protectionOption(ProtectionOption.LOCKED, false);
    }

    /** Sets the style of a cell of the form. */
    static void cell(Worksheet sheet, int at, FormColumn column, FormRow row) {
        StyleSetter style = sheet.style(at, column.index());
        if (column.isHidden()) {
            return;
        }
        grid(style).wrapText(true).verticalAlignment("top");
        if (row.takes(column)) {
            style.fillColor(INPUT).protectionOption(ProtectionOption.LOCKED, false);
            // Text, so that Excel neither turns 12/3 into a date nor 95% into 0.95.
            style.format("@");
        } else if (row.isHeading()) {
            style.bold().fillColor(row.node().code().depth() == 1 ? HEADING : AREA);
        } else if (column.isInput() || row.fact().isEmpty()) {
            style.fillColor(LOCKED);
        }
        switch (column) {
            case VALUE, POINTS -> style.horizontalAlignment("right");
            case MAXIMUM, UNIT -> style.horizontalAlignment("center");
            default -> style.horizontalAlignment("left");
        }
        style.set();
    }
}
