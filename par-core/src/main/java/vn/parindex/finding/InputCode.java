package vn.parindex.finding;

import vn.parindex.value.PhraseBook;

/**
 * Codes of faults in a file or in a value of it, whatever it describes: PAR-3001 to PAR-3099, and those that lists and
 * ids of any kind share.
 */
public enum InputCode implements FindingCode {
    /** Something that must be unique stands twice. */
    REPEATED(2015),
    /** A list that must not be empty is. */
    EMPTY_LIST(2028),
    /** An identifier that is not of the form. */
    BAD_IDENTIFIER(2031),
    /** A file cannot be read. */
    UNREADABLE(3001),
    /** A file is not UTF-8. */
    NOT_UTF8(3002),
    /** A file is not JSON. */
    NOT_JSON(3003),
    /** A key that the format does not have. */
    UNKNOWN_KEY(3004),
    /** A required key is missing. */
    MISSING_KEY(3005),
    /** A key stands twice in one object. */
    DUPLICATE_KEY(3006),
    /** A value of the wrong type. */
    WRONG_TYPE(3007),
    /** A decimal written as a JSON number. */
    NUMBER_NOT_STRING(3008),
    /** A text that is not a plain decimal. */
    BAD_DECIMAL(3009),
    /** A decimal outside the allowed range. */
    DECIMAL_OUT_OF_RANGE(3010),
    /** A text that is not Unicode NFC. */
    NOT_NFC(3011),
    /** A word that is not one of a closed list. */
    UNKNOWN_WORD(3012),
    /** A text that must not be blank. */
    BLANK(3013),
    /** Another format id than the one expected. */
    WRONG_FORMAT(3014),
    /** A file name that may not be used. */
    BAD_FILE_NAME(3015),
    /** A file or a text larger than allowed. */
    TOO_LARGE(3016),
    /** A text that is not a node code. */
    BAD_CODE(3017),
    /** Two entries for one code, or two opinions for one stage. */
    DUPLICATE_ENTRY(3018),
    /** A text that is not an ISO date. */
    BAD_DATE(3019),
    /** A value that the format refuses. */
    BAD_VALUE(3020),
    /** Something stands after the end of the document. */
    TRAILING_TEXT(3021),
    /** Nesting deeper than allowed. */
    TOO_DEEP(3022),
    /** A file begins with a byte order mark. */
    BYTE_ORDER_MARK(3023),
    /** More faults than are listed. */
    TOO_MANY_FAULTS(3024),
    /** A file cannot be written. */
    UNWRITABLE(3025),
    /** The host's Jackson is older than the library needs. */
    OLD_JACKSON(3026),
    /** A type that the host's JSON mapper cannot write or read. */
    NOT_BOUND(3027),
    /** A type that is written and cannot be read by itself. */
    WRITTEN_ONLY(3028),
    /** A figure with too many decimals. */
    TOO_MANY_DECIMALS(3050),
    /** A number that has been a binary floating-point number. */
    BINARY_FLOAT(3051),
    /** A figure stated in a result that its parts do not give. */
    DERIVED_MISMATCH(3052),
    /** A node of a result out of order. */
    NODE_OUT_OF_ORDER(3053),
    /** A node of a result without the node above it. */
    PARENT_MISSING(3054);

    private static final PhraseBook SENTENCES = PhraseBook.of(InputCode.class::getResourceAsStream, "codes");

    private final int number;

    InputCode(int number) {
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

    @Override
    public boolean isOfHost() {
        return switch (this) {
            case UNREADABLE, UNWRITABLE, OLD_JACKSON, NOT_BOUND, WRITTEN_ONLY -> true;
            default -> false;
        };
    }
}
