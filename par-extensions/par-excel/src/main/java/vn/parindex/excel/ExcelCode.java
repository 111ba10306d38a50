package vn.parindex.excel;

import vn.parindex.finding.FindingCode;
import vn.parindex.value.PhraseBook;

/** The faults of workbooks: PAR-3100 to PAR-3199. */
public enum ExcelCode implements FindingCode {
    /** A file that is not an Excel workbook of the form .xlsx. */
    XLSX_NOT(3100),
    /** A workbook of the old form .xls, or one that needs a password to open. */
    XLSX_OLD(3101),
    /** A workbook that is larger, or unpacks to more, than a filled form can. */
    XLSX_TOO_LARGE(3102),
    /** A workbook that is damaged. */
    XLSX_DAMAGED(3103),
    /** A workbook without a sheet of the form. */
    XLSX_SHEET_MISSING(3104),
    /** A sheet of another form or version. */
    XLSX_FORMAT(3105),
    /** A form of another methodology. */
    XLSX_METHODOLOGY(3106),
    /** A form of the same methodology with other bytes. */
    XLSX_DIGEST(3107),
    /** A unit or year of a form that is unusable. */
    XLSX_HEAD(3108),
    /** A sheet beside the form's own that is not read. */
    SHEET_UNREAD(3109),
    /** A row whose hidden codes are not of the form. */
    ROW_CHANGED(3110),
    /** A row that stands twice. */
    ROW_TWICE(3111),
    /** A row that the form has and the sheet has not. */
    ROW_MISSING(3112),
    /** Something written in a row that is not of the form. */
    ROW_EXTRA(3113),
    /** Something written where nothing is to be entered. */
    CELL_NOT_INPUT(3114),
    /** A formula where a value is needed. */
    CELL_FORMULA(3115),
    /** A cell that shows an error of Excel. */
    CELL_ERROR(3116),
    /** Text where a number is needed. */
    CELL_NOT_NUMBER(3117),
    /** A number that only a computation in binary floating point can leave in a cell. */
    CELL_BINARY_NUMBER(3118),
    /** A number with too many decimals or digits. */
    CELL_DECIMALS(3119),
    /** A number below zero. */
    CELL_NEGATIVE(3120),
    /** A count that is not whole. */
    CELL_NOT_WHOLE(3121),
    /** A number above what is allowed. */
    CELL_ABOVE(3122),
    /** A word that is not among the choices of a cell. */
    CELL_NOT_CHOICE(3123),
    /** A character that no text may contain. */
    CELL_CHARACTER(3124),
    /** A leaf that is filled in part. */
    FIGURE_MISSING(3125),
    /** A date of evidence without a document. */
    EVIDENCE_UNNAMED(3126),
    /** A date or time where a number is needed. */
    CELL_TIME(3127),
    /** A percentage where another number is needed. */
    CELL_PERCENT(3128),
    /** A number that its cell shows as another one, or not at all. */
    CELL_NOT_AS_SHOWN(3129),
    /** A date or time that is shown in part, or by each host in its own way. */
    CELL_TIME_UNCLEAR(3130),
    /** A bare number where a date is needed. */
    CELL_DAY_COUNT(3131),
    /** A number whose point or comma may part thousands or decimals. */
    CELL_UNCLEAR_NUMBER(3132),
    /** Cells that are merged over several rows, or over others that are not empty. */
    CELL_MERGED(3133),
    /** A row whose visible words are those of another. */
    ROW_EXCHANGED(3134),
    /** A form in which nothing is filled in. */
    FORM_EMPTY(3135);

    private static final PhraseBook SENTENCES = PhraseBook.of(ExcelCode.class::getResourceAsStream, "codes");

    private final int number;

    ExcelCode(int number) {
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
