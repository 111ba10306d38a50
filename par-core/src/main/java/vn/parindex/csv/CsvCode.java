package vn.parindex.csv;

import vn.parindex.finding.FindingCode;
import vn.parindex.value.PhraseBook;

/** Codes of faults in a CSV file as such: PAR-6001 to PAR-6011. */
public enum CsvCode implements FindingCode {
    /** A column of a CSV file is missing. */
    MISSING_COLUMN(6001),
    /** A column that the CSV file does not have. */
    UNKNOWN_COLUMN(6002),
    /** A column stands twice. */
    COLUMN_TWICE(6003),
    /** A record with too few or too many fields. */
    COLUMN_COUNT(6004),
    /** A quoted field without an end. */
    QUOTE_NOT_CLOSED(6005),
    /** A quote inside a field that is not quoted, or text after the closing quote. */
    QUOTE_MISPLACED(6006),
    /** A file without rows. */
    NO_ROWS(6010),
    /** A workbook where a CSV file is needed. */
    WORKBOOK(6011);

    private static final PhraseBook SENTENCES = PhraseBook.of(CsvCode.class::getResourceAsStream, "codes");

    private final int number;

    CsvCode(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public PhraseBook sentences() {
        return SENTENCES;
    }
}
