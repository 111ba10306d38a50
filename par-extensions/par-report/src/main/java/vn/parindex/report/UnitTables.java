package vn.parindex.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.assessment.Evidence;
import vn.parindex.methodology.Leaf;
import vn.parindex.report.ComparisonGroup.ShareSpread;
import vn.parindex.report.Table.Weight;
import vn.parindex.result.AdjustmentOutcome;
import vn.parindex.result.IndexResult;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.Outcome;
import vn.parindex.result.Part;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/** The tables of one unit: scoring sheet, areas, parts, and the leaves on which opinions differ. */
final class UnitTables {

    /** The stages at which parties give points. */
    private static final List<Stage> PARTIES = Arrays.stream(Stage.values())
            .filter(stage -> stage.scores() && !stage.measures())
            .toList();

    private final ReportContext context;
    private final IndexResult result;
    private final ReportText words;
    private final CellFactory cells;
    private final ComparisonGroup group;

    UnitTables(ReportContext context, ComparisonGroup group) {
        this.context = context;
        this.result = context.result();
        this.words = context.words();
        this.cells = new CellFactory(words);
        this.group = group;
    }

    /** Returns the scoring sheet: every node with the points of each party, bonus and penalty points, the total. */
    Table sheet() {
        TableBuilder<ScoredRow> table = cells.table(
                words.say("sheet.title"),
                List.of(
                        cells.code("code", ScoredRow::code),
                        cells.text("name", ScoredRow::name),
                        cells.number("maximum", row -> cells.points(row.score().map(Score::fullMaximum))),
                        opinions("self", Stage.SELF),
                        appraised(),
                        cells.number("council", this::council),
                        councilChange(),
                        opinions("survey", Stage.SURVEY),
                        resulting(),
                        percent(),
                        cells.text("reason", row -> row.leaf().map(this::reason).orElse("")),
                        cells.<ScoredRow>text(
                                        "evidence",
                                        row -> row.leaf().map(this::evidence).orElse(""))
                                .onlyIf(context.isAssessed()),
                        marks()));
        for (Outcome node : result.outcomes()) {
            int depth = node.code().depth();
            table.row(depth == 1 ? Weight.HEADING : Weight.ITEM, depth - 1, node(node));
        }
        result.adjustments().forEach(adjustment -> table.row(Weight.ITEM, 0, adjustment(adjustment)));
        return table.row(Weight.TOTAL, 0, total()).notes(sumNotes()).build();
    }

    /** Returns the summary by area, beside the mean of other units if there are any. */
    Table areas() {
        String count = words.number(group.size());
        TableBuilder<ScoredRow> table = cells.table(
                words.say("areas.title"),
                List.of(
                        cells.code("code", ScoredRow::code),
                        cells.text("area", ScoredRow::name),
                        maximum(),
                        opinions("self", Stage.SELF),
                        appraised(),
                        councilChange(),
                        opinions("survey", Stage.SURVEY),
                        resulting(),
                        percent(),
                        cells.number("lost", this::lost),
                        cells.number("mean", this::mean, "count", count).onlyIf(!group.isEmpty()),
                        marks()));
        result.areas().forEach(area -> table.row(Weight.ITEM, 0, node(area)));
        adjusted().ifPresent(row -> table.row(Weight.ITEM, 0, row));
        table.row(Weight.TOTAL, 0, total()).notes(sumNotes());
        return group.isEmpty()
                ? table.build()
                : table.notes(words.say("areas.mean", "count", count)).build();
    }

    /** Returns the points by method. */
    Table parts() {
        TableBuilder<ScoredRow> table = cells.table(
                words.say("parts.title"),
                List.of(cells.text("method", ScoredRow::name), maximum(), resulting(), percent(), marks()));
        for (Part part : result.parts()) {
            List<Outcome> leaves = result.leaves().stream()
                    .filter(leaf -> leaf.method().equals(part.method()))
                    .toList();
            table.row(Weight.ITEM, 0, ScoredRow.sum(words.language().show(part.name()), part.score(), leaves));
        }
        adjusted().ifPresent(row -> table.row(Weight.ITEM, 0, row));
        return table.row(Weight.TOTAL, 0, total())
                .notes(words.say("table.rounded"))
                .build();
    }

    private ScoredRow node(Outcome node) {
        return ScoredRow.of(node, words.language().show(node.name()), context.leaves(node.code()));
    }

    private ScoredRow adjustment(AdjustmentOutcome adjustment) {
        Confidence confidence = context.methodology().adjustments().stream()
                .filter(a -> a.id().equals(adjustment.id()))
                .findFirst()
                .orElseThrow()
                .confidence();
        Points counted = adjustment.penalty() ? Points.ZERO.minus(adjustment.counted()) : adjustment.counted();
        return ScoredRow.adjustment(words.language().show(adjustment.name()), counted, confidence);
    }

    /** Returns what bonus and penalty points add to the total; empty if there are none. */
    private Optional<ScoredRow> adjusted() {
        Points parts =
                result.parts().stream().map(part -> part.score().points()).reduce(Points.ZERO, Points::plus);
        return result.adjustments().isEmpty()
                ? Optional.empty()
                : Optional.of(ScoredRow.adjustment(
                        words.say("parts.adjustments"), result.total().points().minus(parts), Confidence.OFFICIAL));
    }

    private ScoredRow total() {
        return ScoredRow.sum(words.say("table.total"), result.total(), result.leaves());
    }

    private ColumnSpec<ScoredRow> maximum() {
        return cells.number("maximum", row -> cells.points(row.score().map(Score::maximum)));
    }

    /** Returns the column of the opinions of one stage, summed up where the row is no leaf. */
    private ColumnSpec<ScoredRow> opinions(String key, Stage stage) {
        return cells.number(
                key,
                row -> row.leaf()
                        .map(leaf -> opinion(leaf.opinion(stage)))
                        .orElseGet(() -> cells.points(row.sum(stage))));
    }

    private ColumnSpec<ScoredRow> appraised() {
        return cells.number(
                "appraised",
                row -> row.leaf()
                        .map(leaf -> opinion(ScoredRow.appraised(leaf)))
                        .orElseGet(() -> cells.points(row.appraised())));
    }

    private TableCell council(ScoredRow row) {
        return row.leaf().map(leaf -> opinion(leaf.opinion(Stage.COUNCIL))).orElse(TableCell.BLANK);
    }

    private TableCell opinion(Optional<OpinionValue> opinion) {
        return opinion.map(value -> cells.points(value.state(), value.points())).orElse(TableCell.BLANK);
    }

    private ColumnSpec<ScoredRow> councilChange() {
        return cells.number("council-change", row -> cells.change(row.councilChange()));
    }

    private ColumnSpec<ScoredRow> resulting() {
        return cells.number(
                "result", row -> row.score().map(cells::result).orElseGet(() -> cells.change(row.adjusted())));
    }

    private ColumnSpec<ScoredRow> percent() {
        return cells.number(
                "percent", row -> row.score().map(cells::resultPercent).orElse(TableCell.BLANK));
    }

    private ColumnSpec<ScoredRow> marks() {
        return cells.marks(ScoredRow::weakest, ScoredRow::isProvisional);
    }

    /** Returns what was lost at the leaves of a row; bonus points make no loss good. */
    private TableCell lost(ScoredRow row) {
        return row.score().isEmpty()
                ? TableCell.BLANK
                : cells.points(
                        row.leaves().stream().map(leaf -> leaf.score().lost()).reduce(Points.ZERO, Points::plus));
    }

    private TableCell mean(ScoredRow row) {
        return row.score().isEmpty()
                ? TableCell.BLANK
                : cells.percent((row.code().isEmpty() ? group.index() : group.area(NodeCode.parse(row.code())))
                        .map(ShareSpread::mean));
    }

    /** Returns what a reader must know to add up the columns. */
    private List<String> sumNotes() {
        List<String> notes = new ArrayList<>(List.of(words.say("sheet.sums")));
        ScoredRow total = total();
        total.councilChange()
                .ifPresent(change -> notes.add(words.say(
                        "sheet.council",
                        "count",
                        words.number(total.decidedByCouncil().size()),
                        "change",
                        cells.change(change).text(words.language()))));
        notes.add(words.say("table.rounded"));
        return notes;
    }

    /**
     * Returns why a leaf has not its maximum, and why an opinion that counts differs from the claim; empty if there is
     * nothing to explain.
     */
    private String reason(Outcome outcome) {
        List<String> reasons = new ArrayList<>();
        Leaf leaf = context.methodology().leaf(outcome.code()).orElseThrow();
        if (!outcome.score().points().equals(leaf.maximum())) {
            reasons.add(new LeafExplanation(context, leaf, outcome).clause());
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

    /** Returns the documents that the unit handed in, or that those asked for are missing. */
    private String evidence(Outcome outcome) {
        List<String> documents = context.ofUnit(outcome.code()).stream()
                .flatMap(opinion -> opinion.evidence().stream())
                .map(this::document)
                .toList();
        Leaf leaf = context.methodology().leaf(outcome.code()).orElseThrow();
        boolean missing = documents.isEmpty()
                && leaf.selfAssessed()
                && leaf.scoring().evidence().isPresent()
                && outcome.score().state() != State.NOT_APPLICABLE;
        return missing ? words.say("evidence.missing") : String.join("; ", documents);
    }

    /** Returns number and date of a document; its title or link if it has no number. */
    private String document(Evidence evidence) {
        String name = Stream.of(evidence.number(), evidence.title(), evidence.link())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow();
        return evidence.date().isBlank()
                ? name
                : words.say(
                        "evidence.dated",
                        "document",
                        name,
                        "date",
                        evidence.date().strip());
    }

    /** Returns the leaves on which opinions differ: what a council has to look at, or has settled. */
    Table disputed() {
        List<Outcome> disputed =
                result.leaves().stream().filter(UnitTables::isDisputed).toList();
        Points maximum =
                disputed.stream().map(leaf -> leaf.score().fullMaximum()).reduce(Points.ZERO, Points::plus);
        Points change = disputed.stream().flatMap(leaf -> change(leaf).stream()).reduce(Points.ZERO, Points::plus);
        List<ColumnSpec<Outcome>> columns = new ArrayList<>(List.of(
                cells.code("code", Outcome::code),
                cells.<Outcome>text("name", Outcome::name).withTotal(cells.words(words.say("table.total"))),
                cells.<Outcome>number(
                                "maximum", leaf -> cells.points(leaf.score().fullMaximum()))
                        .withTotal(cells.points(maximum))));
        PARTIES.forEach(stage -> columns.add(cells.number(stage.id(), leaf -> opinion(leaf.opinion(stage)))));
        columns.addAll(List.of(
                cells.<Outcome>number("change", leaf -> cells.change(change(leaf)))
                        .withTotal(cells.change(change)),
                cells.text("reasons", this::reasons),
                cells.text("explanation", this::explanation).onlyIf(context.isAssessed()),
                cells.marks(Outcome::confidence, leaf -> leaf.score().isProvisional())));
        return cells.table(words.say("disputed.title"), columns)
                .rows(disputed)
                .total()
                .notesOr(words.say("disputed.none"), words.say("disputed.change"), words.say("table.rounded"))
                .build();
    }

    private String reasons(Outcome leaf) {
        return leaf.opinions().stream()
                .filter(value -> !value.reason().isBlank())
                .map(value -> words.say(
                        "disputed.reason",
                        "stage",
                        ReportText.capital(words.language().show(value.stage().label())),
                        "reason",
                        ReportText.sentence(value.reason())))
                .collect(Collectors.joining(" "));
    }

    /** Returns the unit's explanations where proof is missing. */
    private String explanation(Outcome leaf) {
        return context.ofUnit(leaf.code()).stream()
                .map(opinion -> opinion.explanation().strip())
                .filter(text -> !text.isEmpty())
                .map(ReportText::sentence)
                .collect(Collectors.joining(" "));
    }

    /** Checks whether two opinions of a leaf come to different things. */
    private static boolean isDisputed(Outcome leaf) {
        return leaf.opinions().stream()
                        .map(value -> value.state() + " " + value.points())
                        .distinct()
                        .count()
                > 1;
    }

    /** Returns what counts less what was claimed first; empty if either is no points. */
    private static Optional<Points> change(Outcome leaf) {
        OpinionValue first = leaf.opinions().get(0);
        boolean known = first.state() == State.SCORED && leaf.score().state() == State.SCORED;
        return known ? Optional.of(leaf.score().points().minus(first.points())) : Optional.empty();
    }
}
