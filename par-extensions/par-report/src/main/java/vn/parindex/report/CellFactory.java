package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.report.Table.ColumnKind;
import vn.parindex.report.TableCell.MarksCell;
import vn.parindex.report.TableCell.NumberCell;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.Confidence;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;

/** Makes the columns and cells of the official tables; headings stand under {@code column.KEY}. */
final class CellFactory {

    private final ReportText words;

    CellFactory(ReportText words) {
        this.words = words;
    }

    <R> TableBuilder<R> table(String title, List<ColumnSpec<R>> columns) {
        return new TableBuilder<>(words.language(), title, columns);
    }

    /** Returns a column of codes, shown in the language. */
    <R> ColumnSpec<R> code(String key, Function<? super R, ?> code) {
        return ColumnSpec.code(
                words.say("column." + key), row -> words.language().show(code.apply(row)));
    }

    /** Returns a column of texts, shown in the language; the holes are those of its heading. */
    <R> ColumnSpec<R> text(String key, Function<? super R, ?> text, Object... holes) {
        return ColumnSpec.text(
                words.say("column." + key, holes), row -> words.language().show(text.apply(row)));
    }

    /** Returns a column of numbers; the holes are those of its heading. */
    <R> ColumnSpec<R> number(String key, Function<? super R, TableCell> number, Object... holes) {
        return ColumnSpec.number(words.say("column." + key, holes), number);
    }

    /** Returns the column of what counts, whose heading says so where that is not the final result. */
    <R> ColumnSpec<R> result(Mode mode, Function<? super R, TableCell> result) {
        return ColumnSpec.number(words.marked(words.say("column.result"), mode), result);
    }

    /** Returns the column of marks, by the weakest confidence behind a row and whether the row is provisional. */
    <R> ColumnSpec<R> marks(Function<? super R, Confidence> weakest, Function<? super R, Boolean> provisional) {
        return ColumnSpec.<R>of(words.say("column.marks"), ColumnKind.MARKS, row -> {
                    List<RowMark> marks = new ArrayList<>(
                            RowMark.of(weakest.apply(row)).stream().toList());
                    if (provisional.apply(row)) {
                        marks.add(RowMark.PROVISIONAL);
                    }
                    return new MarksCell(marks);
                })
                .unlessEmpty();
    }

    TableCell words(Object value) {
        return TableCell.text(words.language().show(value));
    }

    TableCell points(Points points) {
        return decimal(points, false);
    }

    TableCell points(Optional<Points> points) {
        return points.map(this::points).orElse(TableCell.BLANK);
    }

    /** Returns a change of points, with its sign. */
    TableCell change(Points points) {
        return decimal(points, true);
    }

    /** Returns a change of points with its sign; blank if there is none. */
    TableCell change(Optional<Points> points) {
        return points.map(this::change).orElse(TableCell.BLANK);
    }

    private TableCell decimal(Points points, boolean signed) {
        BigDecimal exact = points.toBigDecimal();
        return new NumberCell(exact, words.published().apply(exact), signed);
    }

    /** Returns points scored, or their state where there are no points. */
    TableCell points(State state, Points points) {
        return state == State.SCORED ? points(points) : words(state.label());
    }

    /**
     * Returns the points of a node, a part or the whole, or its state where nothing of it has points yet or applies.
     */
    TableCell result(Score score) {
        return ReportContext.hasPoints(score)
                ? points(score.points())
                : words(score.state().label());
    }

    /** Returns the percentage that goes with {@link #result(Score)}; blank where there are no points. */
    TableCell resultPercent(Score score) {
        return ReportContext.hasPoints(score) ? percent(score.index()) : TableCell.BLANK;
    }

    TableCell percent(Optional<Share> share) {
        return TableCell.percent(share.map(words::percentPrinted));
    }

    TableCell percent(Share share) {
        return percent(Optional.of(share));
    }

    TableCell count(long value) {
        return TableCell.number(BigDecimal.valueOf(value));
    }
}
