package vn.parindex.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.parindex.finding.FindingCode;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Fact;
import vn.parindex.value.Text;
import vn.parindex.value.TypedDecimal;
import vn.parindex.value.TypedText;

/** Reads the cells of one sheet as what they must be, and gathers the faults: the one way of reading a cell. */
final class CellReader {

    /** A number in a cell for dates that is a year, and not the count of a day. */
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);

    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2999);

    private final Sheet sheet;
    private final WorkbookFaults faults;

    CellReader(Sheet sheet, WorkbookFaults faults) {
        this.sheet = sheet;
        this.faults = faults;
    }

    String sheet() {
        return sheet.name();
    }

    WorkbookFaults faults() {
        return faults;
    }

    void fault(int row, FormColumn column, FindingCode code, Object... arguments) {
        fault(row, column.index(), code, arguments);
    }

    private void fault(int row, int column, FindingCode code, Object... arguments) {
        faults.at(sheet.name(), row, column, code, arguments);
    }

    boolean isBlank(int row, FormColumn column) {
        return sheet.cell(row, column.index()).isEmpty();
    }

    /**
     * Notes each area of merged cells that stands for several rows, or hides what is in its other cells.
     *
     * @param firstRow the first row that is read
     * @param columns the columns that are read
     */
    void refuseMerged(int firstRow, IntPredicate columns) {
        for (CellArea area : sheet.merged()) {
            boolean read = area.lastRow() >= firstRow
                    && IntStream.rangeClosed(area.firstColumn(), area.lastColumn())
                            .anyMatch(columns);
            boolean filled = sheet.cell(area.firstRow(), area.firstColumn()).isPresent();
            if (read && (filled && !area.isOneRow() || area.hides(sheet.rows()))) {
                fault(area.firstRow(), area.firstColumn(), ExcelCode.CELL_MERGED, "got", area.addresses());
            }
        }
    }

    /** Returns the number in a cell; empty if it is blank or wrong. */
    Optional<BigDecimal> number(int row, FormColumn column, Limit limit) {
        int before = faults.count();
        Optional<BigDecimal> number = value(row, column.index())
                .flatMap(cell -> cell.kind() == Cell.Kind.NUMBER
                        ? counted(row, column, cell, limit)
                        : written(row, column, cell, limit));
        return faults.count() > before ? Optional.empty() : number.filter(n -> isWithin(row, column, n, limit));
    }

    /** Returns the number that a cell counts, if its format shows just that. */
    private Optional<BigDecimal> counted(int row, FormColumn column, Cell cell, Limit limit) {
        NumberMeaning meaning = cell.meaning();
        Optional<BigDecimal> typed = cell.typed();
        if (meaning.isTemporal()) {
            fault(row, column, ExcelCode.CELL_TIME, "got", cell.shown(), "expected", limit.words());
        } else if (cell.showsPercent() && !limit.percent()) {
            fault(row, column, ExcelCode.CELL_PERCENT, "got", percent(cell), "expected", limit.words());
        } else if (typed.isEmpty()) {
            fault(row, column, ExcelCode.CELL_BINARY_NUMBER, "got", Excerpt.of(cell.text()));
        } else if (meaning == NumberMeaning.SCALED || meaning == NumberMeaning.NOTHING) {
            fault(row, column, ExcelCode.CELL_NOT_AS_SHOWN, "got", typed.get());
        }
        return meaning == NumberMeaning.PERCENT ? typed.map(number -> number.movePointRight(2)) : typed;
    }

    /** Returns a percentage with the sign before its decimals that each language has. */
    private static Text percent(Cell cell) {
        String shown = cell.shown();
        return Text.of(shown.replace('.', ','), shown.replace(',', '.'));
    }

    /** Returns the number that a text writes. */
    private Optional<BigDecimal> written(int row, FormColumn column, Cell cell, Limit limit) {
        TypedDecimal figure = TypedDecimal.of(cell.says().orElse(""));
        if (figure.ifThousands().filter(limit::allows).isPresent()) {
            fault(row, column, ExcelCode.CELL_UNCLEAR_NUMBER, "reason", figure.twoWays());
        } else if (figure.number().isEmpty()) {
            fault(row, column, ExcelCode.CELL_NOT_NUMBER, "got", cell.shown());
        } else if (figure.isPercent() && !limit.percent()) {
            fault(row, column, ExcelCode.CELL_PERCENT, "got", percent(cell), "expected", limit.words());
        }
        return figure.number();
    }

    private boolean isWithin(int row, FormColumn column, BigDecimal typed, Limit limit) {
        int before = faults.count();
        BigDecimal number = typed.signum() == 0 ? BigDecimal.ZERO : plain(typed.stripTrailingZeros());
        if (number.scale() > Fact.MOST_DECIMALS || number.precision() - number.scale() > Fact.MOST_WHOLE_DIGITS) {
            fault(
                    row,
                    column,
                    ExcelCode.CELL_DECIMALS,
                    "got",
                    number.toPlainString(),
                    "decimals",
                    Fact.MOST_DECIMALS,
                    "digits",
                    Fact.MOST_WHOLE_DIGITS);
        } else if (number.signum() < 0) {
            fault(row, column, ExcelCode.CELL_NEGATIVE, "got", number);
        } else if (limit.whole() && number.scale() > 0) {
            fault(row, column, ExcelCode.CELL_NOT_WHOLE, "got", number);
        } else if (limit.most().isPresent() && number.compareTo(limit.most().get()) > 0) {
            fault(
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

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
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
            fault(
                    row,
                    column,
                    ExcelCode.CELL_NOT_CHOICE,
                    "got",
                    Excerpt.of(TypedText.line(word)),
                    "allowed",
                    List.copyOf(choices.keySet()));
        }
        return chosen;
    }

    private static String folded(String word) {
        return TypedText.line(word).toLowerCase(Locale.ROOT);
    }

    String text(int row, FormColumn column) {
        return text(row, column.index());
    }

    /**
     * Returns the text that a cell shows, in NFC and without white space around it; empty if the cell is blank or
     * wrong.
     */
    String text(int row, int column) {
        Optional<Cell> cell = value(row, column);
        if (cell.isEmpty()) {
            return "";
        }
        Optional<String> text = cell.get().says();
        if (text.isEmpty()) {
            unclear(row, column, cell.get());
            return "";
        }
        int forbidden = Text.firstForbidden(text.get());
        if (forbidden >= 0) {
            fault(row, column, ExcelCode.CELL_CHARACTER, "got", String.format(Locale.ROOT, "%04X", forbidden));
            return "";
        }
        return text.get();
    }

    /** Notes why nobody can know what a number shows. */
    private void unclear(int row, int column, Cell cell) {
        if (cell.meaning().isTemporal()) {
            fault(row, column, ExcelCode.CELL_TIME_UNCLEAR, "got", cell.shown());
        } else if (cell.typed().isEmpty()) {
            fault(row, column, ExcelCode.CELL_BINARY_NUMBER, "got", Excerpt.of(cell.text()));
        } else {
            fault(row, column, ExcelCode.CELL_NOT_AS_SHOWN, "got", cell.typed().get());
        }
    }

    /** Returns a date as text: as typed, or year-month-day where the cell counts a day and shows all of it. */
    String date(int row, FormColumn column) {
        Optional<Cell> there = value(row, column.index());
        if (there.isEmpty()) {
            return "";
        }
        Cell cell = there.get();
        if (cell.kind() != Cell.Kind.NUMBER) {
            return text(row, column);
        }
        return cell.meaning().isTemporal() ? day(row, column, cell) : year(row, column, cell);
    }

    /** Returns the day that a cell counts, if it shows all of it. */
    private String day(int row, FormColumn column, Cell cell) {
        Optional<LocalDate> day = cell.showsDay() ? cell.time().flatMap(SerialTime::day) : Optional.empty();
        if (day.isEmpty()) {
            fault(row, column, ExcelCode.CELL_TIME_UNCLEAR, "got", cell.shown());
        }
        return day.map(LocalDate::toString).orElse("");
    }

    /** Returns a bare number in a cell for dates, if it is a year and not the count of a day. */
    private String year(int row, FormColumn column, Cell cell) {
        Optional<BigDecimal> typed = cell.typed().filter(number -> number.scale() <= 0);
        boolean year = typed.isPresent()
                && typed.get().compareTo(FIRST_YEAR) >= 0
                && typed.get().compareTo(LAST_YEAR) <= 0;
        if (!year) {
            fault(row, column, ExcelCode.CELL_DAY_COUNT, "got", Excerpt.of(cell.text()));
            return "";
        }
        return text(row, column);
    }

    /** Returns a cell with a value; a formula and an error of Excel are faults. */
    private Optional<Cell> value(int row, int column) {
        Optional<Cell> cell = sheet.cell(row, column);
        Cell.Kind kind = cell.map(Cell::kind).orElse(Cell.Kind.TEXT);
        if (kind == Cell.Kind.FORMULA) {
            fault(row, column, ExcelCode.CELL_FORMULA, "got", cell.get().shown());
        } else if (kind == Cell.Kind.ERROR) {
            fault(row, column, ExcelCode.CELL_ERROR, "got", cell.get().shown());
        } else {
            return cell;
        }
        return Optional.empty();
    }
}
