package vn.parindex.excel;

/** Addresses of cells as Excel shows them. */
final class Address {

    private static final int LETTERS = 26;

    private Address() {
    }

    /** The address of a cell whose row and column count from 0: row 11, column 5 is F12. */
    static String of(int row, int column) {
        return letters(column) + (row + 1);
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /** The row of an address, from 0; -1 if it is none that Excel has. */
    static int row(String address) {
        return isAddress(address) ? Integer.parseInt(address.replaceAll("[A-Z]", "")) - 1 : -1;
    }

    /** The column of an address, from 0; -1 if it is none that Excel has. */
    static int column(String address) {
        if (!isAddress(address)) {
            return -1;
        }
        int column = 0;
        for (int i = 0; Character.isLetter(address.charAt(i)); i++) {
            column = column * LETTERS + address.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private static boolean isAddress(String address) {
        return address.matches("[A-Z]{1,3}[1-9][0-9]{0,6}");
    }
}
