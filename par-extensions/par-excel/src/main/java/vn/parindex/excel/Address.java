package vn.parindex.excel;

/** Addresses of cells as Excel shows them. */
final class Address {

    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;

    private Address() {}

    /** The address of a cell whose row and column count from 0: row 11, column 5 is F12. */
    static String of(int row, int column) {
        return letters(column) + (row + 1);
    }

    /** Returns the letters of a column that counts from 0. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /** Returns the row of an address, from 0; -1 if it is none that Excel has. */
    static int row(String address) {
        int row = 0;
        int from = letters(address);
        for (int i = from; i < address.length(); i++) {
            char digit = address.charAt(i);
            if (digit < '0' || digit > '9' || i - from == MOST_DIGITS) {
                return -1;
            }
            row = row * 10 + digit - '0';
        }
        return from == 0 ? -1 : row - 1;
    }

    /** Returns the column of an address, from 0; -1 if it is none that Excel has. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < letters(address); i++) {
            column = column * LETTERS + address.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    /** Returns how many letters an address begins with; 0 if there are more than any column has. */
    private static int letters(String address) {
        int letters = 0;
        while (letters < address.length() && address.charAt(letters) >= 'A' && address.charAt(letters) <= 'Z') {
            letters++;
        }
        return letters > MOST_LETTERS ? 0 : letters;
    }
}
