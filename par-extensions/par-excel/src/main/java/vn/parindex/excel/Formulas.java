package vn.parindex.excel;

/** Formulas as texts. */
final class Formulas {

    private Formulas() {}

    /** Returns cells of a column of a sheet, fixed. */
    static String cells(String sheet, int column, int first, int last) {
        String letters = Address.of(0, column).replaceAll("[0-9]", "");
        return "'" + sheet.replace("'", "''") + "'!$" + letters + "$" + (first + 1) + ":$" + letters + "$" + (last + 1);
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
