package vn.parindex.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.parindex.report.Table.Weight;
import vn.parindex.value.Language;

/**
 * Makes a {@link Table} from columns and rows; not thread-safe.
 *
 * <p>If rows carry marks, the notes of the table begin with what these mean.
 *
 * @param <R> the type of the rows
 */
public final class TableBuilder<R> {

    private final Language language;
    private final String title;
    private final List<ColumnSpec<R>> columns;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * Begins a table.
     *
     * @param language the language of its words
     * @param title the title
     * @param columns the columns, in order
     */
    public TableBuilder(Language language, String title, List<ColumnSpec<R>> columns) {
        this.language = Objects.requireNonNull(language, "language");
        this.title = Objects.requireNonNull(title, "title");
        this.columns = columns.stream().filter(ColumnSpec::isShown).toList();
    }

    /**
     * Adds rows among others, at the top level.
     *
     * @param more the rows
     * @return this builder
     */
    public TableBuilder<R> rows(Collection<? extends R> more) {
        more.forEach(row -> row(Weight.ITEM, 0, row));
        return this;
    }

    /**
     * Adds a row.
     *
     * @param weight its weight
     * @param level its depth in a tree, 0 for the top
     * @param row the row
     * @return this builder
     */
    public TableBuilder<R> row(Weight weight, int level, R row) {
        rows.add(new TableRow(
                weight, level, columns.stream().map(column -> column.cell(row)).toList()));
        return this;
    }

    /**
     * Adds a row of the totals of the columns, unless there is no row yet.
     *
     * @return this builder
     */
    public TableBuilder<R> total() {
        if (!rows.isEmpty()) {
            rows.add(new TableRow(
                    Weight.TOTAL, 0, columns.stream().map(ColumnSpec::total).toList()));
        }
        return this;
    }

    /**
     * Adds notes.
     *
     * @param more whole sentences
     * @return this builder
     */
    public TableBuilder<R> notes(List<String> more) {
        notes.addAll(more);
        return this;
    }

    /**
     * Adds notes.
     *
     * @param more whole sentences
     * @return this builder
     */
    public TableBuilder<R> notes(String... more) {
        return notes(List.of(more));
    }

    /**
     * Adds notes if there are rows, otherwise the sentence for none.
     *
     * @param none the sentence of a table without rows
     * @param more the sentences of a table with rows
     * @return this builder
     */
    public TableBuilder<R> notesOr(String none, String... more) {
        return rows.isEmpty() ? notes(none) : notes(more);
    }

    /**
     * Makes the table.
     *
     * @return the table
     */
    public Table build() {
        List<String> all = new ArrayList<>();
        rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.marks().stream())
                .distinct()
                .sorted()
                .forEach(mark -> all.add(mark.legend(language)));
        all.addAll(notes);
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(i -> !columns.get(i).isOnlyFilled() || isFilled(i))
                .boxed()
                .toList();
        return new Table(
                language,
                title,
                kept.stream().map(i -> columns.get(i).column()).toList(),
                rows.stream()
                        .map(row -> new TableRow(
                                row.weight(),
                                row.level(),
                                kept.stream().map(row.cells()::get).toList()))
                        .toList(),
                all);
    }

    private boolean isFilled(int column) {
        return rows.stream()
                .anyMatch(row -> !row.cells().get(column).text(language).isEmpty());
    }
}
