package vn.parindex.excel;

/** Formulas as texts. */
final class Formulas {

    private Formulas() {}

    /** Returns cells of a column of a sheet, fixed. */
    static String cells(String sheet, int column, int first, int last) {
        return block(sheet, column, first, column, last);
    }

    /** Returns cells of a row of a sheet, fixed. */
    static String row(String sheet, int row, int first, int last) {
        return block(sheet, first, row, last, row);
    }

    private static String block(String sheet, int column, int row, int lastColumn, int lastRow) {
        return "'" + sheet.replace("'", "''") + "'!$" + Address.letters(column) + "$" + (row + 1) + ":$"
                + Address.letters(lastColumn) + "$" + (lastRow + 1);
    }

    /** Returns a text inside a formula. */
    static String text(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** Returns a formula as XML has it: the library writes it as it is. */
    static String escaped(String formula) {
        return formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
