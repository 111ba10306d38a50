package vn.parindex.excel;

import org.dhatim.fastexcel.Worksheet;

/** Cells that hold a text, whatever it begins with. */
final class WrittenText {

    private WrittenText() {}

    /** Writes a text so that it is read again character for character, as much of it as a cell can hold. */
    static void write(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, Xml.escaped(cut(text)));
    }

    private static String cut(String text) {
        int most = Xml.MOST_CHARACTERS - 1;
        if (text.length() <= Xml.MOST_CHARACTERS) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most) + "…";
    }
}
