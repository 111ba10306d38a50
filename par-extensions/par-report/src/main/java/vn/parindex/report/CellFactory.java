package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.report.Table.Blank;
import vn.parindex.report.Table.Cell;
import vn.parindex.report.Table.Column;
import vn.parindex.report.Table.Decimal;
import vn.parindex.report.Table.Kind;
import vn.parindex.report.Table.Marks;
import vn.parindex.report.Table.Percent;
import vn.parindex.report.Table.Row;
import vn.parindex.report.Table.Words;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.Confidence;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;

/** Makes cells and columns of the official tables. */
final class CellFactory {

    static final Cell BLANK = new Blank();

    private final ReportText words;

    CellFactory(ReportText words) {
        this.words = words;
    }

    Column code(String key) {
        return new Column(words.say("column." + key), Kind.CODE);
    }

    Column text(String key) {
        return new Column(words.say("column." + key), Kind.TEXT);
    }

    Column number(String key, Object... holes) {
        return new Column(words.say("column." + key, holes), Kind.NUMBER);
    }

    Column marks() {
        return new Column(words.say("column.marks"), Kind.MARKS);
    }

    Cell words(Object value) {
        return new Words(words.language().show(value));
    }

    Cell say(String key, Object... holes) {
        return new Words(words.say(key, holes));
    }

    Cell points(Points points) {
        return decimal(points.toBigDecimal(), false);
    }

    Cell points(Optional<Points> points) {
        return points.map(this::points).orElse(BLANK);
    }

    /** A change of points, with its sign. */
    Cell change(Points points) {
        return decimal(points.toBigDecimal(), true);
    }

    /** A change of points with its sign; blank if there is none. */
    Cell change(Optional<Points> points) {
        return points.map(this::change).orElse(BLANK);
    }

    /** What a node, a part or the whole got: its points, or its state where nothing of it has points yet or applies. */
    Cell result(Score score) {
        return hasPoints(score) ? points(score.points()) : words(score.state().label());
    }

    /** The percentage that goes with {@link #result(Score)}; blank where there are no points. */
    Cell resultPercent(Score score) {
        return hasPoints(score) ? percent(score.index()) : BLANK;
    }

    private static boolean hasPoints(Score score) {
        return score.state() != State.NOT_APPLICABLE
                && !(score.isProvisional() && score.open().equals(score.maximum()));
    }

    Cell percent(Optional<Share> share) {
        return share.map(this::percent).orElse(BLANK);
    }

    Cell percent(Share share) {
        Rounding published = words.published();
        return new Percent(share.toPercentage(published).toBigDecimal().setScale(published.decimals()));
    }

    Cell count(long value) {
        BigDecimal whole = BigDecimal.valueOf(value);
        return new Decimal(whole, whole, false);
    }

    private Cell decimal(BigDecimal exact, boolean signed) {
        return new Decimal(exact, words.published().apply(exact), signed);
    }

    /** What a reader must know of a table: the legend of the marks that stand in it, then the notes given. */
    List<String> notes(List<Row> rows, String... others) {
        List<String> notes = new ArrayList<>();
        rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Marks.class::isInstance)
                .flatMap(cell -> ((Marks) cell).values().stream())
                .distinct()
                .sorted()
                .forEach(mark -> notes.add(
                        words.say("mark.legend", "sign", mark.sign(), "meaning", words.say("mark." + mark.id()))));
        notes.addAll(List.of(others));
        return notes;
    }

    /** What a reader must know to add up the columns of a table over these leaves. */
    List<String> sums(List<Outcome> leaves) {
        List<String> notes = new ArrayList<>(List.of(words.say("sheet.sums")));
        CouncilChange council = CouncilChange.of(leaves);
        council.ifAny()
                .ifPresent(change -> notes.add(words.say(
                        "sheet.council",
                        "count",
                        words.number(council.items()),
                        "change",
                        CellText.of(change(change), words.language()))));
        notes.add(words.say("table.rounded"));
        return notes;
    }

    /** The marks of a row that rests on rows of this confidence. */
    static Cell marks(Confidence weakest, boolean provisional) {
        List<Mark> marks = new ArrayList<>(Mark.of(weakest).stream().toList());
        if (provisional) {
            marks.add(Mark.PROVISIONAL);
        }
        return new Marks(marks);
    }
}
