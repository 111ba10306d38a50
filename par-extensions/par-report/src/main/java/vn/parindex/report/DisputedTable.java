package vn.parindex.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.report.Table.Cell;
import vn.parindex.report.Table.Column;
import vn.parindex.report.Table.Row;
import vn.parindex.report.Table.Weight;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.Outcome;
import vn.parindex.result.State;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/** The leaves on which opinions differ: what a council has to look at, or has settled. */
final class DisputedTable {

    private static final List<Stage> STAGES = Arrays.stream(Stage.values())
            .filter(stage -> stage.scores() && !stage.measures())
            .toList();

    private final ReportContext subject;
    private final ReportText words;
    private final CellFactory cells;

    DisputedTable(ReportContext subject) {
        this.subject = subject;
        this.words = subject.words();
        this.cells = new CellFactory(words);
    }

    Table table() {
        List<Outcome> disputed = subject.result().leaves().stream()
                .filter(DisputedTable::isDisputed)
                .toList();
        List<Row> rows = new ArrayList<>(disputed.stream().map(this::row).toList());
        List<String> notes = new ArrayList<>();
        if (disputed.isEmpty()) {
            notes.add(words.say("disputed.none"));
        } else {
            List<Cell> total = new ArrayList<>(List.of(cells.words(""), cells.say("table.total")));
            total.add(cells.points(
                    disputed.stream().map(leaf -> leaf.score().fullMaximum()).reduce(Points.ZERO, Points::plus)));
            STAGES.forEach(stage -> total.add(CellFactory.BLANK));
            total.add(cells.change(
                    disputed.stream().flatMap(leaf -> change(leaf).stream()).reduce(Points.ZERO, Points::plus)));
            total.addAll(List.of(CellFactory.BLANK, CellFactory.BLANK));
            rows.add(new Row(Weight.TOTAL, 0, total));
            notes.addAll(cells.notes(rows, words.say("disputed.change"), words.say("table.rounded")));
        }
        List<Column> columns =
                new ArrayList<>(List.of(cells.code("code"), cells.text("name"), cells.number("maximum")));
        STAGES.forEach(stage -> columns.add(cells.number(stage.id())));
        columns.addAll(List.of(cells.number("change"), cells.text("reasons"), cells.marks()));
        return new Table(words.language(), words.say("disputed.title"), columns, rows, notes);
    }

    /** Whether two opinions of a leaf come to different things. */
    static boolean isDisputed(Outcome leaf) {
        return leaf.opinions().stream()
                        .map(value -> value.state() + " " + value.points())
                        .distinct()
                        .count()
                > 1;
    }

    private Row row(Outcome leaf) {
        List<Cell> row = new ArrayList<>(List.of(
                cells.words(leaf.code()),
                cells.words(leaf.name()),
                cells.points(leaf.score().fullMaximum())));
        STAGES.forEach(stage -> row.add(opinion(leaf.opinion(stage))));
        row.add(change(leaf).map(cells::change).orElse(CellFactory.BLANK));
        row.add(cells.words(leaf.opinions().stream()
                .filter(value -> !value.reason().isBlank())
                .map(value -> words.say(
                        "disputed.reason",
                        "stage",
                        ReportText.capital(words.language().show(value.stage().label())),
                        "reason",
                        ReportText.sentence(value.reason())))
                .collect(Collectors.joining(" "))));
        row.add(CellFactory.marks(leaf.confidence(), leaf.score().isProvisional()));
        return new Row(Weight.ITEM, 0, row);
    }

    private Cell opinion(Optional<OpinionValue> opinion) {
        return opinion.map(value -> value.state() == State.SCORED
                        ? cells.points(value.points())
                        : cells.words(value.state().label()))
                .orElse(CellFactory.BLANK);
    }

    /** What counts less what was claimed first; empty if either is no points. */
    static Optional<Points> change(Outcome leaf) {
        OpinionValue first = leaf.opinions().get(0);
        boolean known = first.state() == State.SCORED && leaf.score().state() == State.SCORED;
        return known ? Optional.of(leaf.score().points().minus(first.points())) : Optional.empty();
    }
}
