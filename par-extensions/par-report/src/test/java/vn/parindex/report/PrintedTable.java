package vn.parindex.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A table as a reader has it before him: headings and printed texts, nothing else. Numbers are read from the texts as a
 * Vietnamese reads them.
 */
final class PrintedTable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Half a unit of the last place of two printed decimals. */
    private static final BigDecimal HALF = new BigDecimal("0.005");

    private final String title;
    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    PrintedTable(Table table) {
        title = table.title();
        headings = table.columns().stream().map(Table.Column::name).toList();
        table.rows()
                .forEach(row -> rows.add(
                        row.cells().stream().map(cell -> cell.text(Language.VI)).toList()));
    }

    /** Returns the tables of a report in Vietnamese. */
    static List<PrintedTable> of(Report report) {
        return report.sections().stream()
                .flatMap(section -> section.tables().stream())
                .map(PrintedTable::new)
                .toList();
    }

    String title() {
        return title;
    }

    boolean has(String heading) {
        return headings.contains(heading);
    }

    List<List<String>> rows() {
        return rows;
    }

    /** Returns the place of the column whose heading begins so. */
    int column(String heading) {
        return IntStream.range(0, headings.size())
                .filter(i -> headings.get(i).equals(heading) || headings.get(i).startsWith(heading + " ("))
                .findFirst()
                .orElse(-1);
    }

    Optional<BigDecimal> number(int row, String heading) {
        int column = column(heading);
        return column < 0 ? Optional.empty() : number(rows.get(row).get(column));
    }

    BigDecimal orZero(int row, String heading) {
        return number(row, heading).orElse(BigDecimal.ZERO);
    }

    static Optional<BigDecimal> number(String text) {
        return text.matches("[+-]?[0-9.]+(,[0-9]+)?")
                ? Optional.of(
                        new BigDecimal(text.replace(".", "").replace(",", ".").replace("+", "")))
                : Optional.empty();
    }

    /** Checks that a column is the sum of others, each rounded on its own, in every row above the total. */
    void requireSum(String heading, String... terms) {
        for (int row = 0; row < rows.size() - 1; row++) {
            int at = row;
            List<BigDecimal> known =
                    Stream.of(terms).flatMap(term -> number(at, term).stream()).toList();
            Optional<BigDecimal> sum = number(row, heading);
            if (sum.isPresent() && !known.isEmpty()) {
                near(row, heading, sum.get(), known.stream().reduce(BigDecimal.ZERO, BigDecimal::add), known.size());
            }
        }
    }

    /** Checks that a column is one column over another, in percent, in every row that has it. */
    void requireShare(String heading, String part, String whole) {
        for (int row = 0; row < rows.size(); row++) {
            Optional<BigDecimal> percent = number(row, heading);
            if (percent.isPresent()) {
                requireShare(row, heading, percent.get(), orZero(row, part), orZero(row, whole));
            }
        }
    }

    private void requireShare(int row, String heading, BigDecimal percent, BigDecimal part, BigDecimal whole) {
        assertThat(whole.signum()).as(title + " " + rows.get(row)).isPositive();
        BigDecimal share = part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
        // the part misses by half a hundredth at most; the whole is exact or misses as much
        BigDecimal allowed = HALF.multiply(HUNDRED)
                .multiply(BigDecimal.ONE.add(part.abs().divide(whole, MathContext.DECIMAL64)))
                .divide(whole, MathContext.DECIMAL64)
                .add(HALF);
        assertThat(percent.subtract(share).abs())
                .as(title + ", " + heading + ": " + rows.get(row))
                .isLessThanOrEqualTo(allowed);
    }

    /** Checks that the last row of a column is the sum of the rows above it. */
    void requireTotal(String heading, List<Integer> above) {
        int last = rows.size() - 1;
        number(last, heading)
                .ifPresent(total -> near(
                        last,
                        heading,
                        total,
                        above.stream().map(row -> orZero(row, heading)).reduce(BigDecimal.ZERO, BigDecimal::add),
                        above.size()));
    }

    /** Checks that a row of a column is the sum of some other rows. */
    void requireRow(int row, String heading, List<Integer> below) {
        number(row, heading)
                .ifPresent(sum -> near(
                        row,
                        heading,
                        sum,
                        below.stream().map(r -> orZero(r, heading)).reduce(BigDecimal.ZERO, BigDecimal::add),
                        below.size()));
    }

    private void near(int row, String heading, BigDecimal printed, BigDecimal recomputed, int terms) {
        assertThat(printed.subtract(recomputed).abs())
                .as(title + ", " + heading + ": " + rows.get(row))
                .isLessThanOrEqualTo(HALF.multiply(BigDecimal.valueOf(terms + 1)));
    }

    @Override
    public String toString() {
        return title + headings + rows;
    }
}
