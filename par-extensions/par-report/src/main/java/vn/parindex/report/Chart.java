package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.parindex.report.StripMark.StripKind;
import vn.parindex.report.Table.Column;
import vn.parindex.report.Table.ColumnKind;
import vn.parindex.report.Table.Weight;
import vn.parindex.value.Language;

/**
 * A chart of a report: a title that states what is found, a description, and rows that the page of HTML draws. Made
 * with {@link StripChartBuilder}.
 *
 * <p>The figures of a chart stand in the report's tables as well, so a format that cannot show charts leaves them out.
 * Immutable and thread-safe.
 */
public final class Chart {

    private final String title;
    private final String description;
    private final StripChart strips;

    Chart(String title, String description, StripChart strips) {
        this.title = Objects.requireNonNull(title, "title");
        this.description = Objects.requireNonNull(description, "description");
        this.strips = Objects.requireNonNull(strips, "strips");
    }

    /**
     * Returns the title.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Returns the description for readers who cannot see the chart.
     *
     * @return whole sentences
     */
    public String description() {
        return description;
    }

    /**
     * Returns the title of the table that has the figures.
     *
     * @return the title; empty if there is none
     */
    public String data() {
        return strips.data();
    }

    /**
     * Returns the figures that bars and signs of the chart stand for, so that other programs can draw it.
     *
     * @param language the language of the table
     * @return a row a label and a column of numbers a kind of bar or sign; only the labels if the chart has ranges
     *     alone
     */
    public Table figures(Language language) {
        List<StripKind> kinds = Stream.of(StripKind.values())
                .filter(kind -> kind.isBar() || !kind.isWide())
                .filter(kind -> strips.rows().stream()
                        .flatMap(row -> row.marks().stream())
                        .anyMatch(mark -> mark.kind() == kind))
                .toList();
        List<Column> columns = new ArrayList<>(List.of(new Column("", ColumnKind.TEXT)));
        kinds.forEach(kind ->
                columns.add(new Column(strips.keys().getOrDefault(kind, strips.about()), ColumnKind.NUMBER)));
        List<TableRow> rows = strips.rows().stream()
                .map(row -> {
                    List<TableCell> cells = new ArrayList<>(List.of(TableCell.text(row.label())));
                    kinds.forEach(kind -> cells.add(TableCell.number(row.marks().stream()
                            .filter(mark -> mark.kind() == kind)
                            .findFirst()
                            .map(StripMark::figure))));
                    return new TableRow(Weight.ITEM, 0, cells);
                })
                .toList();
        return new Table(language, title, columns, rows, List.of());
    }

    StripChart strips() {
        return strips;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Chart other
                && title.equals(other.title)
                && description.equals(other.description)
                && strips.equals(other.strips);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, description, strips);
    }

    @Override
    public String toString() {
        return title;
    }
}
