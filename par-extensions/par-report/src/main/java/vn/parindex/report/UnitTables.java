package vn.parindex.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final CountedOpinions counted;
    private final EvidenceText evidence;

    UnitTables(ReportContext context, ComparisonGroup group) {
        this.context = context;
        this.result = context.result();
        this.words = context.words();
        this.cells = new CellFactory(words);
        this.group = group;
        this.counted = new CountedOpinions(result.stamp());
        this.evidence = new EvidenceText(words);
    }

    /**
     * Returns the scoring sheet: every node with the points of each party, bonus and penalty points, the total.
     *
     * @param whole false to leave out what lies below a node of which nothing is scored or said yet
     */
    Table sheet(boolean whole) {
        TableBuilder<ScoredRow> table = cells.table(
                titled("sheet.title"),
                List.of(
                        cells.code("code", ScoredRow::code),
                        cells.text("name", ScoredRow::name),
                        maximum(),
                        opinions("self", Stage.SELF),
                        appraised(),
                        council(),
                        councilChange(),
                        countedClaims(),
                        opinions("survey", Stage.SURVEY),
                        resulting(),
                        percent(),
                        cells.text("reason", row -> row.leaf().map(this::reason).orElse("")),
                        cells.<ScoredRow>text(
                                        "evidence",
                                        row -> row.leaf().map(this::evidence).orElse(""))
                                .onlyIf(context.isAssessed()),
                        cells.<ScoredRow>text(
                                        "explanation",
                                        row -> row.leaf()
                                                .map(leaf -> evidence.explanations(context.ofUnit(leaf.code())))
                                                .orElse(""))
                                .onlyIf(context.isAssessed())
                                .unlessEmpty(),
                        marks()));
        Set<NodeCode> untouched = whole ? Set.of() : context.untouched();
        nodeRows(table, untouched);
        if (!untouched.isEmpty()) {
            table.notes(untouched(untouched));
        }
        return table.notes(sumNotes()).build();
    }

    private String untouched(Set<NodeCode> untouched) {
        List<Outcome> leaves = context.leaves().stream()
                .filter(leaf -> leaf.code().parent().filter(untouched::contains).isPresent())
                .toList();
        return words.say("sheet.untouched", "count", words.number(leaves.size()), "codes", context.codes(leaves));
    }

    /**
     * Returns what the unit claims and proves: every node with maximum, claim, documents and explanation, then the sum.
     * A column of results is there where something else than claims counts, too.
     */
    Table claimed() {
        TableBuilder<ScoredRow> table = cells.table(
                words.say("claimed.title"),
                List.of(
                        cells.code("code", ScoredRow::code),
                        cells.text("name", ScoredRow::name),
                        maximum(),
                        claim(),
                        opinions("survey", Stage.SURVEY),
                        counted().onlyIf(countsMoreThanClaims()),
                        cells.text(
                                "evidence",
                                row -> row.leaf().map(this::evidence).orElse("")),
                        cells.text(
                                "explanation",
                                row -> row.leaf()
                                        .map(leaf -> evidence.explanations(context.ofUnit(leaf.code())))
                                        .orElse(""))));
        nodeRows(table, Set.of());
        return table.notes(claimNotes()).build();
    }

    /** Adds a row for every node that is not below an untouched one, bonus and penalty points, the total. */
    private void nodeRows(TableBuilder<ScoredRow> table, Set<NodeCode> untouched) {
        for (Outcome node : context.outcomes()) {
            int depth = node.code().depth();
            if (node.code().parent().filter(untouched::contains).isEmpty()) {
                table.row(depth == 1 ? Weight.HEADING : Weight.ITEM, depth - 1, node(node));
            }
        }
        result.adjustments().forEach(adjustment -> table.row(Weight.ITEM, 0, adjustment(adjustment)));
        cut().ifPresent(row -> table.row(Weight.ITEM, 0, row));
        table.row(Weight.TOTAL, 0, total());
    }

    /** Adds a row for every area, one for bonus and penalty points, the total. */
    private void areaRows(TableBuilder<ScoredRow> table) {
        result.areas().forEach(area -> table.row(Weight.ITEM, 0, node(area)));
        adjusted().ifPresent(row -> table.row(Weight.ITEM, 0, row));
        table.row(Weight.TOTAL, 0, total());
    }

    /** Returns what the unit claims, by area. */
    Table claimedAreas() {
        TableBuilder<ScoredRow> table = cells.table(
                words.say("claimed.areas.title"),
                List.of(
                        cells.code("code", ScoredRow::code),
                        cells.text("area", ScoredRow::name),
                        maximum(),
                        claim(),
                        opinions("survey", Stage.SURVEY),
                        counted().onlyIf(countsMoreThanClaims()),
                        open()));
        areaRows(table);
        return table.notes(words.say("table.rounded")).build();
    }

    private boolean countsMoreThanClaims() {
        return !result.adjustments().isEmpty()
                || counted.sum(context.leaves(), Stage.SURVEY).isPresent();
    }

    /** Returns the column of what counts beside claims; the table says that they are claims. */
    private ColumnSpec<ScoredRow> counted() {
        return cells.number("result", this::counted);
    }

    private TableCell counted(ScoredRow row) {
        return row.score().map(cells::result).orElseGet(() -> cells.change(row.adjusted()));
    }

    /** Returns the column of claims, which is there also where nothing is claimed yet. */
    private ColumnSpec<ScoredRow> claim() {
        return cells.number(
                "self",
                row -> row.leaf()
                        .map(leaf -> leaf.score().state() == State.NOT_APPLICABLE
                                ? cells.words(State.NOT_APPLICABLE.label())
                                : opinion(counted.at(leaf, Stage.SELF)))
                        .orElseGet(() -> cells.points(counted.sum(row.leaves(), Stage.SELF))));
    }

    /** Returns which rows nobody claims, and how figures are printed. */
    private List<String> claimNotes() {
        List<Outcome> measured = context.leaves().stream()
                .filter(leaf ->
                        !context.methodology().leaf(leaf.code()).orElseThrow().selfAssessed())
                .toList();
        List<String> notes = new ArrayList<>();
        if (!measured.isEmpty()) {
            notes.add(words.say("claimed.measured", "codes", context.codes(measured)));
        }
        notes.add(words.say("table.rounded"));
        return notes;
    }

    /** Returns the result by area and nothing else. */
    Table briefAreas() {
        TableBuilder<ScoredRow> table = cells.table(
                titled("areas.title"),
                List.of(
                        cells.code("code", ScoredRow::code),
                        cells.text("area", ScoredRow::name),
                        maximum(),
                        resulting(),
                        open(),
                        percent()));
        areaRows(table);
        return table.notes(words.say("table.rounded")).build();
    }

    /** Returns the leaves that lost points, with the reasons. */
    Table losses() {
        return cells.<Outcome>table(
                        titled("losses.title"),
                        List.of(
                                cells.code("code", Outcome::code),
                                cells.<Outcome>text("name", Outcome::name)
                                        .withTotal(cells.words(words.say("table.total"))),
                                cells.number(
                                        "maximum",
                                        leaf -> cells.points(leaf.score().maximum())),
                                cells.<Outcome>number("self", leaf -> opinion(counted.at(leaf, Stage.SELF)))
                                        .unlessEmpty(),
                                cells.result(result.stamp().mode(), leaf -> cells.result(leaf.score())),
                                cells.<Outcome>number(
                                                "lost",
                                                leaf -> cells.points(
                                                        leaf.score().lost()))
                                        .withTotal(cells.points(losing().stream()
                                                .map(leaf -> leaf.score().lost())
                                                .reduce(Points.ZERO, Points::plus))),
                                cells.text("reason", this::reason)))
                .rows(losing())
                .total()
                .notesOr(words.say("losses.none"), words.say("table.rounded"))
                .build();
    }

    private List<Outcome> losing() {
        return context.leaves().stream()
                .filter(leaf -> !leaf.score().lost().isZero())
                .toList();
    }

    /** Returns the summary by area, beside the mean of other units if there are any. */
    Table areas() {
        String count = words.number(group.size());
        TableBuilder<ScoredRow> table = cells.table(
                titled("areas.title"),
                List.of(
                        cells.code("code", ScoredRow::code),
                        cells.text("area", ScoredRow::name),
                        maximum(),
                        opinions("self", Stage.SELF),
                        appraised(),
                        councilChange(),
                        countedClaims(),
                        opinions("survey", Stage.SURVEY),
                        resulting(),
                        open(),
                        cells.number("lost", this::lost),
                        cells.number("mean", this::mean, "count", count).onlyIf(!group.isEmpty()),
                        percent(),
                        marks()));
        areaRows(table);
        table.notes(words.say("areas.lost")).notes(sumNotes());
        return group.isEmpty()
                ? table.build()
                : table.notes(words.say("areas.mean", "count", count)).build();
    }

    /** Returns the points by method. */
    Table parts() {
        TableBuilder<ScoredRow> table = cells.table(
                titled("parts.title"),
                List.of(cells.text("method", ScoredRow::name), maximum(), resulting(), open(), percent(), marks()));
        for (Part part : context.parts()) {
            List<Outcome> leaves = context.leaves().stream()
                    .filter(leaf -> leaf.method().equals(part.method()))
                    .toList();
            table.row(Weight.ITEM, 0, ScoredRow.sum(words.language().show(part.name()), part.score(), leaves));
        }
        adjusted().ifPresent(row -> table.row(Weight.ITEM, 0, row));
        return table.row(Weight.TOTAL, 0, total())
                .notes(words.say("table.percent"), words.say("table.rounded"))
                .build();
    }

    private String titled(String key) {
        return words.marked(words.say(key), result.stamp().mode());
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
        return ScoredRow.adjustment(words.language().show(adjustment.name()), adjustment.signed(), confidence);
    }

    /** Returns what bonus and penalty points add to the total; empty if there are none. */
    private Optional<ScoredRow> adjusted() {
        return result.adjustments().isEmpty()
                ? Optional.empty()
                : Optional.of(ScoredRow.adjustment(
                        words.say("parts.adjustments"), ReportContext.adjusted(result), Confidence.OFFICIAL));
    }

    /** Returns what a limit of the total takes from bonus points or gives back of penalty points; empty if nothing. */
    private Optional<ScoredRow> cut() {
        return Optional.of(ReportContext.cut(result))
                .filter(points -> !points.isZero())
                .map(points -> ScoredRow.adjustment(words.say("parts.cut"), points, Confidence.OFFICIAL));
    }

    private ScoredRow total() {
        return ScoredRow.sum(words.say("table.total"), result.total(), context.leaves());
    }

    private ColumnSpec<ScoredRow> maximum() {
        return cells.number("maximum", row -> cells.points(row.score().map(Score::maximum)));
    }

    /** Returns the column of the opinions of one stage, summed up where the row is no leaf. */
    private ColumnSpec<ScoredRow> opinions(String key, Stage stage) {
        return cells.<ScoredRow>number(
                        key,
                        row -> row.leaf()
                                .map(leaf -> opinion(counted.at(leaf, stage)))
                                .orElseGet(() -> cells.points(counted.sum(row.leaves(), stage))))
                .unlessEmpty();
    }

    private ColumnSpec<ScoredRow> appraised() {
        return cells.<ScoredRow>number(
                        "appraised",
                        row -> row.leaf()
                                .map(leaf -> opinion(counted.appraised(leaf)))
                                .orElseGet(() -> cells.points(counted.appraised(row.leaves()))))
                .unlessEmpty();
    }

    private ColumnSpec<ScoredRow> council() {
        return cells.<ScoredRow>number(
                        "council",
                        row -> row.leaf()
                                .map(leaf -> opinion(counted.at(leaf, Stage.COUNCIL)))
                                .orElse(TableCell.BLANK))
                .onlyIf(counted.isFinal())
                .unlessEmpty();
    }

    private TableCell opinion(Optional<OpinionValue> opinion) {
        return opinion.map(value -> cells.points(value.state(), value.points())).orElse(TableCell.BLANK);
    }

    private ColumnSpec<ScoredRow> councilChange() {
        return cells.<ScoredRow>number("council-change", row -> cells.change(counted.councilChange(row.leaves())))
                .unlessEmpty();
    }

    private ColumnSpec<ScoredRow> countedClaims() {
        return cells.<ScoredRow>number("counted-claims", row -> cells.points(counted.countedClaims(row.leaves())))
                .unlessEmpty();
    }

    private ColumnSpec<ScoredRow> resulting() {
        return cells.result(result.stamp().mode(), this::counted);
    }

    /** Returns the column of the points that are not decided yet. */
    private ColumnSpec<ScoredRow> open() {
        return cells.<ScoredRow>number(
                        "open", row -> cells.points(row.score().map(Score::open).filter(points -> !points.isZero())))
                .unlessEmpty();
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

    /** Returns what a reader must know to recompute the columns. */
    private List<String> sumNotes() {
        List<String> notes = new ArrayList<>();
        ScoredRow total = total();
        List<Outcome> absent = context.absent();
        if (!absent.isEmpty()) {
            notes.add(words.say(
                    "sheet.not-applicable",
                    "full",
                    words.points(result.total().fullMaximum()),
                    "max",
                    words.points(result.total().maximum()),
                    "codes",
                    context.codes(absent)));
        }
        Optional<Points> change = counted.councilChange(total.leaves());
        change.ifPresent(points -> notes.add(words.say(
                "sheet.council",
                "count",
                words.number(CountedOpinions.decidedByCouncil(total.leaves()).size()),
                "change",
                cells.change(points).text(words.language()))));
        notes.add(words.say("sheet.sums"));
        notes.add(words.say(
                "sheet.result",
                "columns",
                String.join(" + ", summands(change.isPresent())),
                "result",
                words.marked(words.say("column.result"), result.stamp().mode())));
        notes.add(words.say("table.percent"));
        notes.add(words.say("table.rounded"));
        return notes;
    }

    /** Returns the headings of the columns that add up to the result. */
    private List<String> summands(boolean changedByCouncil) {
        List<String> keys = new ArrayList<>();
        keys.add(counted.isClaim() ? "column.self" : "column.appraised");
        if (changedByCouncil) {
            keys.add("column.council-change");
        }
        if (counted.countedClaims(context.leaves()).isPresent()) {
            keys.add("column.counted-claims");
        }
        if (counted.sum(context.leaves(), Stage.SURVEY).isPresent()) {
            keys.add("column.survey");
        }
        return keys.stream().map(words::say).toList();
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
        String documents = evidence.brief(context.ofUnit(outcome.code()));
        return documents.isEmpty() && context.lacksEvidence(outcome) ? words.say("evidence.missing") : documents;
    }

    /** Returns the leaves on which opinions differ: what a council has to look at, or has settled. */
    Table disputed() {
        List<Stage> parties = PARTIES.stream().filter(this::isHeard).toList();
        List<Outcome> disputed = context.leaves().stream()
                .filter(leaf -> isDisputed(leaf, parties))
                .toList();
        Points maximum = disputed.stream().map(leaf -> leaf.score().maximum()).reduce(Points.ZERO, Points::plus);
        Points change = disputed.stream().flatMap(leaf -> change(leaf).stream()).reduce(Points.ZERO, Points::plus);
        List<ColumnSpec<Outcome>> columns = new ArrayList<>(List.of(
                cells.code("code", Outcome::code),
                cells.<Outcome>text("name", Outcome::name).withTotal(cells.words(words.say("table.total"))),
                cells.<Outcome>number(
                                "maximum", leaf -> cells.points(leaf.score().maximum()))
                        .withTotal(cells.points(maximum))));
        parties.forEach(stage -> columns.add(cells.<Outcome>number(stage.id(), leaf -> opinion(leaf.opinion(stage)))
                .unlessEmpty()));
        columns.addAll(List.of(
                cells.result(result.stamp().mode(), leaf -> cells.result(leaf.score())),
                cells.<Outcome>number("change", leaf -> cells.change(change(leaf)))
                        .withTotal(cells.change(change)),
                cells.text("reasons", this::reasons),
                cells.<Outcome>text("evidence", this::evidence).onlyIf(context.isAssessed()),
                cells.<Outcome>text("explanation", leaf -> evidence.explanations(context.ofUnit(leaf.code())))
                        .onlyIf(context.isAssessed())
                        .unlessEmpty(),
                cells.marks(Outcome::confidence, leaf -> leaf.score().isProvisional())));
        return cells.table(titled("disputed.title"), columns)
                .rows(disputed)
                .total()
                .notesOr(words.say("disputed.none"), words.say("disputed.change"), words.say("table.rounded"))
                .build();
    }

    /** Checks whether opinions of a stage may count in the mode, or are what all opinions are compared with. */
    private boolean isHeard(Stage stage) {
        return stage == Stage.SELF || result.stamp().stages().contains(stage);
    }

    private String reasons(Outcome leaf) {
        return leaf.opinions().stream()
                .filter(value -> isHeard(value.stage()) && !value.reason().isBlank())
                .map(value -> words.say(
                        "disputed.reason",
                        "stage",
                        ReportText.capital(words.language().show(value.stage().label())),
                        "reason",
                        ReportText.sentence(value.reason())))
                .collect(Collectors.joining(" "));
    }

    /** Checks whether two opinions of a leaf come to different things. */
    private static boolean isDisputed(Outcome leaf, List<Stage> parties) {
        return leaf.opinions().stream()
                        .filter(value -> parties.contains(value.stage()))
                        .map(value -> value.state() + " " + value.points())
                        .distinct()
                        .count()
                > 1;
    }

    /** Returns what counts less what was claimed first; empty if either is no points. */
    private Optional<Points> change(Outcome leaf) {
        OpinionValue first = leaf.opinions().stream()
                .filter(value -> isHeard(value.stage()))
                .findFirst()
                .orElseThrow();
        boolean known = first.state() == State.SCORED && leaf.score().state() == State.SCORED;
        return known ? Optional.of(leaf.score().points().minus(first.points())) : Optional.empty();
    }
}
