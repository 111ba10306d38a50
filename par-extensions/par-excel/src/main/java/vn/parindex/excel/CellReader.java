package vn.parindex.excel;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.parindex.value.Fact;
import vn.parindex.value.Text;

/** Reads the cells of one sheet as what they must be, and gathers the faults. */
final class CellReader {

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** The first serial number that both of Excel's ways of counting from 1900 agree on: 1900-03-01. */
    private static final long FIRST_DAY = 61;

    private static final long LAST_DAY = 2_958_465;

    private final Sheet sheet;
    private final XlsxReader workbook;
    private final WorkbookFaults faults;

    CellReader(Sheet sheet, XlsxReader workbook, WorkbookFaults faults) {
        this.sheet = sheet;
        this.workbook = workbook;
        this.faults = faults;
    }

    String sheet() {
        return sheet.name();
    }

    WorkbookFaults faults() {
        return faults;
    }

    boolean isBlank(int row, FormColumn column) {
        return cell(row, column).isEmpty();
    }

    private Optional<Cell> cell(int row, FormColumn column) {
        return sheet.cell(row, column.index())
                .filter(cell ->
                        cell.kind() != Cell.Kind.TEXT || !normal(cell.text()).isEmpty());
    }

    /** Returns the number in a cell; empty if it is blank or wrong. */
    Optional<BigDecimal> number(int row, FormColumn column, Limit limit) {
        Optional<Cell> cell = value(row, column);
        if (cell.isPresent() && cell.get().kind() != Cell.Kind.NUMBER) {
            faults.at(
                    sheet.name(),
                    row,
                    column,
                    ExcelCode.CELL_NOT_NUMBER,
                    "got",
                    cell.get().shown());
            return Optional.empty();
        }
        return cell.flatMap(number -> typed(row, column, number))
                .filter(number -> isWithin(row, column, number, limit));
    }

    private Optional<BigDecimal> typed(int row, FormColumn column, Cell cell) {
        Optional<BigDecimal> typed = TypedNumber.parse(cell.text());
        if (typed.isEmpty()) {
            faults.at(sheet.name(), row, column, ExcelCode.CELL_BINARY_NUMBER, "got", cell.shown());
        }
        return typed;
    }

    private boolean isWithin(int row, FormColumn column, BigDecimal number, Limit limit) {
        int before = faults.count();
        if (number.scale() > Fact.MOST_DECIMALS || number.precision() - number.scale() > Fact.MOST_WHOLE_DIGITS) {
            faults.at(
                    sheet.name(),
                    row,
                    column,
                    ExcelCode.CELL_DECIMALS,
                    "got",
                    number.toString(),
                    "decimals",
                    Fact.MOST_DECIMALS,
                    "digits",
                    Fact.MOST_WHOLE_DIGITS);
        } else if (number.signum() < 0) {
            faults.at(sheet.name(), row, column, ExcelCode.CELL_NEGATIVE, "got", number);
        } else if (limit.whole() && number.scale() > 0) {
            faults.at(sheet.name(), row, column, ExcelCode.CELL_NOT_WHOLE, "got", number);
        } else if (limit.most().isPresent() && number.compareTo(limit.most().get()) > 0) {
            faults.at(
                    sheet.name(),
                    row,
                    column,
                    ExcelCode.CELL_ABOVE,
                    "got",
                    number,
                    "allowed",
                    limit.most().get());
        }
        return faults.count() == before;
    }

    /**
     * Returns the figure that a chosen word stands for; empty if the cell is blank or wrong. Capitals do not matter.
     */
    Optional<Fact> choice(int row, FormColumn column, Map<String, Fact> choices) {
        String word = text(row, column);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<Fact> chosen = choices.entrySet().stream()
                .filter(c -> folded(c.getKey()).equals(folded(word)))
                .map(Map.Entry::getValue)
                .findFirst();
        if (chosen.isEmpty()) {
            faults.at(
                    sheet.name(),
                    row,
                    column,
                    ExcelCode.CELL_NOT_CHOICE,
                    "got",
                    word,
                    "allowed",
                    List.copyOf(choices.keySet()));
        }
        return chosen;
    }

    private static String folded(String word) {
        return normal(word).toLowerCase(Locale.ROOT);
    }

    /** Returns the text in a cell, in NFC and without white space around it; empty if the cell is blank or wrong. */
    String text(int row, FormColumn column) {
        Optional<Cell> cell = value(row, column);
        if (cell.isEmpty()) {
            return "";
        }
        if (cell.get().kind() == Cell.Kind.NUMBER) {
            return TypedNumber.parse(cell.get().text())
                    .map(BigDecimal::toPlainString)
                    .orElse(cell.get().text());
        }
        String text = normal(cell.get().text());
        int forbidden = Text.firstForbidden(text);
        if (forbidden >= 0) {
            faults.at(
                    sheet.name(),
                    row,
                    column,
                    ExcelCode.CELL_CHARACTER,
                    "got",
                    String.format(Locale.ROOT, "%04X", forbidden));
            return "";
        }
        return text;
    }

    /** Returns a date as text: as typed, or year-month-day where Excel keeps it as a date. */
    String date(int row, FormColumn column) {
        Optional<Cell> cell = cell(row, column)
                .filter(c -> c.kind() == Cell.Kind.NUMBER && workbook.dates().isDate(c.style()));
        Optional<BigDecimal> serial = cell.flatMap(c -> TypedNumber.parse(c.text()));
        if (serial.isEmpty()
                || serial.get().compareTo(BigDecimal.valueOf(FIRST_DAY)) < 0
                || serial.get().compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return text(row, column);
        }
        return (workbook.from1904() ? EPOCH_1904 : EPOCH_1900)
                .plusDays(serial.get().longValue())
                .toString();
    }

    /** Returns a cell with a value; a formula and an error of Excel are faults. */
    private Optional<Cell> value(int row, FormColumn column) {
        Optional<Cell> cell = cell(row, column);
        Cell.Kind kind = cell.map(Cell::kind).orElse(Cell.Kind.TEXT);
        if (kind == Cell.Kind.FORMULA) {
            faults.at(
                    sheet.name(),
                    row,
                    column,
                    ExcelCode.CELL_FORMULA,
                    "got",
                    cell.get().shown());
        } else if (kind == Cell.Kind.ERROR) {
            faults.at(
                    sheet.name(),
                    row,
                    column,
                    ExcelCode.CELL_ERROR,
                    "got",
                    cell.get().shown());
        } else {
            return cell;
        }
        return Optional.empty();
    }

    /** NFC, line ends as line feeds, nothing blank around it. Excel writes a carriage return as {@code _x000D_}. */
    static String normal(String text) {
        String lines = text.replace("_x000D_", "\r")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00A0', ' ');
        return Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
    }
}
