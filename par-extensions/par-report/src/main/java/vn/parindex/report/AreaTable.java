package vn.parindex.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.parindex.report.Table.Cell;
import vn.parindex.report.Table.Column;
import vn.parindex.report.Table.Row;
import vn.parindex.report.Table.Weight;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Part;
import vn.parindex.result.Score;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;

/** The summary by area, and the one by method. */
final class AreaTable {

    private final ReportContext subject;
    private final ReportText words;
    private final CellFactory cells;
    private final IndexResult result;
    private final ComparisonGroup peers;

    AreaTable(ReportContext subject, ComparisonGroup peers) {
        this.subject = subject;
        this.words = subject.words();
        this.cells = new CellFactory(words);
        this.result = subject.result();
        this.peers = peers;
    }

    Table areas() {
        List<Column> columns = new ArrayList<>(List.of(
                cells.code("code"),
                cells.text("area"),
                cells.number("maximum"),
                cells.number("self"),
                cells.number("appraised"),
                cells.number("council-change"),
                cells.number("survey"),
                cells.number("result"),
                cells.number("percent"),
                cells.number("lost")));
        if (!peers.isEmpty()) {
            columns.add(cells.number("mean", "count", words.number(peers.size())));
        }
        columns.add(cells.marks());
        List<Row> rows = new ArrayList<>();
        result.areas().forEach(area -> rows.add(row(area)));
        if (!result.adjustments().isEmpty()) {
            rows.add(adjustments(columns.size()));
        }
        rows.add(total());
        return new Table(words.language(), words.say("areas.title"), columns, rows, notes(rows));
    }

    private List<String> notes(List<Row> rows) {
        List<String> notes =
                new ArrayList<>(cells.notes(rows, cells.sums(result.leaves()).toArray(String[]::new)));
        if (!peers.isEmpty()) {
            notes.add(words.say("areas.mean", "count", words.number(peers.size())));
        }
        return notes;
    }

    private Row row(Outcome area) {
        NodeCode code = area.code();
        List<Outcome> leaves = result.leaves().stream()
                .filter(leaf -> code.contains(leaf.code()))
                .toList();
        Confidence weakest = leaves.stream().map(Outcome::confidence).reduce(area.confidence(), Confidence::weaker);
        return row(
                Weight.ITEM,
                cells.words(code),
                cells.words(area.name()),
                leaves,
                area.score(),
                peers.mean(code),
                weakest);
    }

    private Row adjustments(int columns) {
        List<Cell> row = new ArrayList<>(Collections.nCopies(columns, CellFactory.BLANK));
        row.set(1, cells.say("parts.adjustments"));
        row.set(7, cells.change(adjusted()));
        return new Row(Weight.ITEM, 0, row);
    }

    /** What bonus and penalty points add to the total. */
    private Points adjusted() {
        return result.total()
                .points()
                .minus(result.parts().stream().map(p -> p.score().points()).reduce(Points.ZERO, Points::plus));
    }

    private Row total() {
        List<Outcome> leaves = result.leaves();
        Confidence weakest = leaves.stream().map(Outcome::confidence).reduce(Confidence.OFFICIAL, Confidence::weaker);
        return row(
                Weight.TOTAL, cells.words(""), cells.say("table.total"), leaves, result.total(), peers.mean(), weakest);
    }

    private Row row(
            Weight weight,
            Cell code,
            Cell name,
            List<Outcome> leaves,
            Score score,
            Optional<Share> mean,
            Confidence weakest) {
        List<Cell> row = new ArrayList<>(List.of(
                code,
                name,
                cells.points(score.maximum()),
                cells.points(SheetTable.sum(leaves, leaf -> leaf.opinion(Stage.SELF))),
                cells.points(SheetTable.sum(leaves, SheetTable::appraised)),
                cells.change(CouncilChange.of(leaves).ifAny()),
                cells.points(SheetTable.sum(leaves, leaf -> leaf.opinion(Stage.SURVEY))),
                cells.result(score),
                cells.resultPercent(score),
                cells.points(leaves.stream().map(leaf -> leaf.score().lost()).reduce(Points.ZERO, Points::plus))));
        if (!peers.isEmpty()) {
            row.add(cells.percent(mean));
        }
        row.add(CellFactory.marks(weakest, score.isProvisional()));
        return new Row(weight, 0, row);
    }

    Table parts() {
        List<Row> rows = new ArrayList<>();
        for (Part part : result.parts()) {
            rows.add(part(part));
        }
        if (!result.adjustments().isEmpty()) {
            rows.add(new Row(
                    Weight.ITEM,
                    0,
                    List.of(
                            cells.say("parts.adjustments"),
                            CellFactory.BLANK,
                            cells.change(adjusted()),
                            CellFactory.BLANK,
                            CellFactory.BLANK)));
        }
        Score total = result.total();
        Confidence weakest =
                result.leaves().stream().map(Outcome::confidence).reduce(Confidence.OFFICIAL, Confidence::weaker);
        rows.add(new Row(
                Weight.TOTAL,
                0,
                List.of(
                        cells.say("table.total"),
                        cells.points(total.maximum()),
                        cells.result(total),
                        cells.resultPercent(total),
                        CellFactory.marks(weakest, total.isProvisional()))));
        return new Table(
                words.language(),
                words.say("parts.title"),
                List.of(
                        cells.text("method"),
                        cells.number("maximum"),
                        cells.number("result"),
                        cells.number("percent"),
                        cells.marks()),
                rows,
                cells.notes(rows, words.say("table.rounded")));
    }

    private Row part(Part part) {
        Confidence weakest = result.leaves().stream()
                .filter(leaf -> leaf.method().equals(part.method()))
                .map(Outcome::confidence)
                .reduce(Confidence.OFFICIAL, Confidence::weaker);
        Score score = part.score();
        return new Row(
                Weight.ITEM,
                0,
                List.of(
                        cells.words(part.name()),
                        cells.points(score.maximum()),
                        cells.result(score),
                        cells.resultPercent(score),
                        CellFactory.marks(weakest, score.isProvisional())));
    }
}
