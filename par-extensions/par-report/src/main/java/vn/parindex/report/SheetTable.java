package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.methodology.Leaf;
import vn.parindex.report.Table.Cell;
import vn.parindex.report.Table.Row;
import vn.parindex.report.Table.Weight;
import vn.parindex.result.AdjustmentOutcome;
import vn.parindex.result.IndexResult;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.StageKind;

/** The scoring sheet: every node with what each party holds of it. */
final class SheetTable {

    private final ReportContext subject;
    private final ReportText words;
    private final CellFactory cells;
    private final IndexResult result;

    SheetTable(ReportContext subject) {
        this.subject = subject;
        this.words = subject.words();
        this.cells = new CellFactory(words);
        this.result = subject.result();
    }

    Table table() {
        List<Row> rows = new ArrayList<>();
        result.outcomes().forEach(outcome -> rows.add(row(outcome)));
        result.adjustments().forEach(adjustment -> rows.add(row(adjustment)));
        rows.add(total());
        return new Table(
                words.language(),
                words.say("sheet.title"),
                List.of(
                        cells.code("code"),
                        cells.text("name"),
                        cells.number("maximum"),
                        cells.number("self"),
                        cells.number("appraised"),
                        cells.number("council"),
                        cells.number("council-change"),
                        cells.number("survey"),
                        cells.number("result"),
                        cells.number("percent"),
                        cells.text("reason"),
                        cells.marks()),
                rows,
                cells.notes(rows, cells.sums(result.leaves()).toArray(String[]::new)));
    }

    private Row row(Outcome outcome) {
        NodeCode code = outcome.code();
        List<Outcome> leaves = leavesOf(outcome);
        Score score = outcome.score();
        List<Cell> row = new ArrayList<>(
                List.of(cells.words(code), cells.words(outcome.name()), cells.points(score.fullMaximum())));
        if (outcome.isLeaf()) {
            row.add(opinion(outcome.opinion(Stage.SELF)));
            row.add(opinion(appraised(outcome)));
            row.add(opinion(outcome.opinion(Stage.COUNCIL)));
            row.add(cells.change(CouncilChange.of(leaves).ifAny()));
            row.add(opinion(outcome.opinion(Stage.SURVEY)));
        } else {
            row.add(cells.points(sum(leaves, leaf -> leaf.opinion(Stage.SELF))));
            row.add(cells.points(sum(leaves, SheetTable::appraised)));
            row.add(CellFactory.BLANK);
            row.add(cells.change(CouncilChange.of(leaves).ifAny()));
            row.add(cells.points(sum(leaves, leaf -> leaf.opinion(Stage.SURVEY))));
        }
        row.add(cells.result(score));
        row.add(cells.resultPercent(score));
        row.add(outcome.isLeaf() ? cells.words(reason(outcome)) : CellFactory.BLANK);
        Confidence weakest = leaves.stream().map(Outcome::confidence).reduce(outcome.confidence(), Confidence::weaker);
        row.add(CellFactory.marks(weakest, score.isProvisional()));
        return new Row(code.depth() == 1 ? Weight.HEADING : Weight.ITEM, code.depth() - 1, row);
    }

    private Row row(AdjustmentOutcome adjustment) {
        List<Cell> row = blankRow(cells.words(""), cells.words(adjustment.name()));
        Points counted = adjustment.penalty() ? Points.ZERO.minus(adjustment.counted()) : adjustment.counted();
        row.set(8, cells.change(counted));
        Confidence confidence = subject.methodology().adjustments().stream()
                .filter(a -> a.id().equals(adjustment.id()))
                .findFirst()
                .orElseThrow()
                .confidence();
        row.set(11, CellFactory.marks(confidence, false));
        return new Row(Weight.ITEM, 0, row);
    }

    private Row total() {
        Score total = result.total();
        List<Outcome> leaves = result.leaves();
        List<Cell> row = blankRow(cells.words(""), cells.say("table.total"));
        row.set(2, cells.points(total.fullMaximum()));
        row.set(3, cells.points(sum(leaves, leaf -> leaf.opinion(Stage.SELF))));
        row.set(4, cells.points(sum(leaves, SheetTable::appraised)));
        row.set(6, cells.change(CouncilChange.of(leaves).ifAny()));
        row.set(7, cells.points(sum(leaves, leaf -> leaf.opinion(Stage.SURVEY))));
        row.set(8, cells.result(total));
        row.set(9, cells.resultPercent(total));
        row.set(
                11,
                CellFactory.marks(
                        leaves.stream().map(Outcome::confidence).reduce(Confidence.OFFICIAL, Confidence::weaker),
                        total.isProvisional()));
        return new Row(Weight.TOTAL, 0, row);
    }

    private static List<Cell> blankRow(Cell code, Cell name) {
        List<Cell> row = new ArrayList<>(List.of(code, name));
        for (int i = 2; i < 12; i++) {
            row.add(CellFactory.BLANK);
        }
        return row;
    }

    private Cell opinion(Optional<OpinionValue> opinion) {
        return opinion.map(value -> value.state() == State.SCORED
                        ? cells.points(value.points())
                        : cells.words(value.state().label()))
                .orElse(CellFactory.BLANK);
    }

    /** The appraisal that holds: the last there is. */
    static Optional<OpinionValue> appraised(Outcome outcome) {
        return outcome.opinions().stream()
                .filter(value -> value.stage().kind() == StageKind.APPRAISAL)
                .reduce((earlier, later) -> later);
    }

    /** The sum of what some leaves' opinions come to; empty if there is no such opinion. */
    static Optional<Points> sum(List<Outcome> leaves, Function<Outcome, Optional<OpinionValue>> opinion) {
        return leaves.stream()
                .flatMap(leaf -> opinion.apply(leaf).stream())
                .filter(value -> value.state() == State.SCORED)
                .map(OpinionValue::points)
                .reduce(Points::plus);
    }

    private List<Outcome> leavesOf(Outcome outcome) {
        return outcome.isLeaf()
                ? List.of(outcome)
                : result.leaves().stream()
                        .filter(leaf -> outcome.code().contains(leaf.code()))
                        .toList();
    }

    /**
     * Why a leaf has not its maximum, and why an opinion that counts differs from the claim; empty if there is nothing
     * to say.
     */
    private String reason(Outcome outcome) {
        List<String> reasons = new ArrayList<>();
        Leaf leaf = subject.methodology().leaf(outcome.code()).orElseThrow();
        if (!outcome.score().points().equals(leaf.maximum())) {
            reasons.add(new LeafExplanation(subject, leaf, outcome).clause());
        }
        outcome.trace()
                .flatMap(trace -> trace.stage())
                .flatMap(outcome::opinion)
                .map(OpinionValue::reason)
                .map(String::strip)
                .filter(reason -> !reason.isEmpty())
                .ifPresent(reasons::add);
        return reasons.stream().map(ReportText::sentence).collect(Collectors.joining(" "));
    }
}
