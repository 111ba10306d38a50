package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.appraisal.ComparedLeaf;
import vn.parindex.appraisal.CountedValue;
import vn.parindex.appraisal.Disputes;
import vn.parindex.appraisal.ModeDifference;
import vn.parindex.appraisal.ModePair;
import vn.parindex.assessment.Opinion;
import vn.parindex.methodology.Methodology;
import vn.parindex.report.Table.Cell;
import vn.parindex.report.Table.Decimal;
import vn.parindex.report.Table.Row;
import vn.parindex.report.Table.Weight;
import vn.parindex.result.State;
import vn.parindex.value.Confidence;
import vn.parindex.value.Mode;

/** What a council works through: the leaves on which the parties differ, and those that are still open. */
final class CouncilTables {

    private final Methodology methodology;
    private final Disputes disputes;
    private final ReportText words;
    private final CellFactory cells;

    CouncilTables(Methodology methodology, Disputes disputes, ReportText words) {
        this.methodology = methodology;
        this.disputes = disputes;
        this.words = words;
        this.cells = new CellFactory(words);
    }

    Table disputed() {
        List<Row> rows =
                new ArrayList<>(disputes.disputed().stream().map(this::row).toList());
        if (!rows.isEmpty()) {
            rows.add(total());
        }
        return new Table(
                words.language(),
                words.say("disputed.title"),
                List.of(
                        cells.code("code"),
                        cells.text("name"),
                        cells.number("maximum"),
                        cells.number("self"),
                        cells.number("appraised"),
                        cells.number("result"),
                        cells.number("change-appraised"),
                        cells.number("change-final"),
                        cells.number("effect"),
                        cells.number("rank-move"),
                        cells.text("reason"),
                        cells.text("requested"),
                        cells.text("explanation"),
                        cells.marks()),
                rows,
                rows.isEmpty()
                        ? List.of(words.say("disputed.none"))
                        : cells.notes(
                                rows,
                                words.say("council.change"),
                                words.say("council.effect"),
                                words.say("table.rounded")));
    }

    private Row row(ComparedLeaf leaf) {
        Optional<ModeDifference> whole = leaf.difference(ModePair.SELF_TO_FINAL);
        return new Row(
                Weight.ITEM,
                0,
                List.of(
                        cells.words(leaf.code()),
                        cells.words(leaf.name()),
                        cells.points(leaf.maximum()),
                        held(leaf, Mode.SELF),
                        held(leaf, Mode.APPRAISED),
                        held(leaf, Mode.FINAL),
                        change(leaf, ModePair.SELF_TO_APPRAISED),
                        change(leaf, ModePair.APPRAISED_TO_FINAL),
                        effect(whole),
                        rank(whole),
                        cells.words(reason(leaf)),
                        cells.words(texts(leaf, Opinion::requested)),
                        cells.words(texts(leaf, Opinion::explanation)),
                        marks(leaf)));
    }

    private Cell change(ComparedLeaf leaf, ModePair comparison) {
        return leaf.difference(comparison)
                .map(difference -> cells.change(difference.points()))
                .orElse(CellFactory.BLANK);
    }

    /** Why the last value is what it is. */
    private static String reason(ComparedLeaf leaf) {
        return leaf.difference(ModePair.SELF_TO_FINAL)
                .or(() -> leaf.difference(ModePair.APPRAISED_TO_FINAL))
                .or(() -> leaf.difference(ModePair.SELF_TO_APPRAISED))
                .map(ModeDifference::reason)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(ReportText::sentence)
                .orElse("");
    }

    private Row total() {
        List<Cell> row = new ArrayList<>(List.of(cells.words(""), cells.say("table.total")));
        while (row.size() < 14) {
            row.add(CellFactory.BLANK);
        }
        row.set(6, cells.change(disputes.sum(ModePair.SELF_TO_APPRAISED)));
        row.set(7, cells.change(disputes.sum(ModePair.APPRAISED_TO_FINAL)));
        Optional<ModeDifference> whole = disputes.total(ModePair.SELF_TO_FINAL);
        row.set(8, effect(whole));
        row.set(9, rank(whole));
        return new Row(Weight.TOTAL, 0, row);
    }

    Table open() {
        List<Row> rows = disputes.open().stream().map(this::openRow).toList();
        return new Table(
                words.language(),
                words.say("council.open.title"),
                List.of(
                        cells.code("code"),
                        cells.text("name"),
                        cells.number("maximum"),
                        cells.number("self"),
                        cells.number("appraised"),
                        cells.number("result"),
                        cells.marks()),
                rows,
                rows.isEmpty() ? List.of(words.say("council.open.none")) : cells.notes(rows));
    }

    private Row openRow(ComparedLeaf leaf) {
        return new Row(
                Weight.ITEM,
                0,
                List.of(
                        cells.words(leaf.code()),
                        cells.words(leaf.name()),
                        cells.points(leaf.maximum()),
                        held(leaf, Mode.SELF),
                        held(leaf, Mode.APPRAISED),
                        held(leaf, Mode.FINAL),
                        marks(leaf)));
    }

    private Cell held(ComparedLeaf leaf, Mode mode) {
        CountedValue held = leaf.counted().get(mode);
        return held.state() == State.SCORED
                ? cells.points(held.points())
                : cells.words(held.state().label());
    }

    private Cell effect(Optional<ModeDifference> difference) {
        return difference
                .flatMap(ModeDifference::effect)
                .map(effect -> effect.percentagePoints(words.published()))
                .map(points -> (Cell) new Decimal(points, points, true))
                .orElse(CellFactory.BLANK);
    }

    private Cell rank(Optional<ModeDifference> difference) {
        return difference
                .flatMap(ModeDifference::rank)
                .map(move -> cells.say(
                        "council.rank", "before", words.number(move.before()), "after", words.number(move.after())))
                .orElse(CellFactory.BLANK);
    }

    private static String texts(ComparedLeaf leaf, Function<Opinion, String> text) {
        return leaf.entry().opinions().values().stream()
                .map(text)
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .map(ReportText::sentence)
                .collect(Collectors.joining(" "));
    }

    private Cell marks(ComparedLeaf leaf) {
        Confidence confidence = methodology.leaf(leaf.code()).orElseThrow().confidence();
        return CellFactory.marks(confidence, leaf.counted().get(Mode.FINAL).isOpen());
    }
}
