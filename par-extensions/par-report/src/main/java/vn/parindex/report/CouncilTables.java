package vn.parindex.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.appraisal.ComparedLeaf;
import vn.parindex.appraisal.CountedValue;
import vn.parindex.appraisal.Disputes;
import vn.parindex.appraisal.IndexEffect;
import vn.parindex.appraisal.ModeDifference;
import vn.parindex.appraisal.ModePair;
import vn.parindex.assessment.Opinion;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Mode;
import vn.parindex.value.Share;

/** The tables of a council: the leaves on which the parties differ, and those that are still open. */
final class CouncilTables {

    private final Methodology methodology;
    private final Disputes disputes;
    private final ReportText words;
    private final CellFactory cells;
    private final EvidenceText evidence;
    private final Optional<Share> index;

    /** The index is that of the final result; empty if it is not known here. */
    CouncilTables(Methodology methodology, Disputes disputes, Optional<Share> index, ReportText words) {
        this.methodology = methodology;
        this.disputes = disputes;
        this.index = index;
        this.evidence = new EvidenceText(words);
        this.words = words;
        this.cells = new CellFactory(words);
    }

    Table disputed() {
        Optional<ModeDifference> whole = disputes.total(ModePair.SELF_TO_FINAL);
        return cells.<ComparedLeaf>table(
                        words.say("disputed.title"),
                        List.of(
                                cells.code("code", ComparedLeaf::code),
                                cells.text("name", ComparedLeaf::name).withTotal(cells.words(words.say("table.total"))),
                                cells.number("maximum", leaf -> cells.points(leaf.maximum())),
                                held("self", Mode.SELF),
                                held("appraised", Mode.APPRAISED),
                                held("result", Mode.FINAL),
                                change("change-appraised", ModePair.SELF_TO_APPRAISED),
                                change("change-final", ModePair.APPRAISED_TO_FINAL),
                                cells.<ComparedLeaf>number("index-claimed", leaf -> claimed(whole(leaf)))
                                        .withTotal(claimed(whole)),
                                cells.<ComparedLeaf>number("effect", leaf -> effect(whole(leaf)))
                                        .withTotal(effect(whole)),
                                cells.<ComparedLeaf>text("rank-move", leaf -> rank(whole(leaf)))
                                        .withTotal(TableCell.text(rank(whole)))
                                        .unlessEmpty(),
                                cells.text("reason", CouncilTables::reason),
                                cells.text("evidence", this::evidence),
                                requested(),
                                cells.<ComparedLeaf>text(
                                                "explanation",
                                                leaf -> evidence.explanations(
                                                        leaf.entry().opinions().values()))
                                        .unlessEmpty(),
                                marks()))
                .rows(disputes.disputed())
                .total()
                .notesOr(words.say("disputed.none"), notes())
                .build();
    }

    Table open() {
        return cells.table(
                        words.say("council.open.title"),
                        List.of(
                                cells.code("code", ComparedLeaf::code),
                                cells.text("name", ComparedLeaf::name),
                                cells.number("maximum", leaf -> cells.points(leaf.maximum())),
                                held("self", Mode.SELF),
                                held("appraised", Mode.APPRAISED),
                                held("result", Mode.FINAL),
                                marks()))
                .rows(disputes.open())
                .notesOr(words.say("council.open.none"))
                .build();
    }

    private ColumnSpec<ComparedLeaf> held(String key, Mode mode) {
        return cells.number(key, leaf -> {
            CountedValue counted = leaf.counted().get(mode);
            return cells.points(counted.state(), counted.points());
        });
    }

    private ColumnSpec<ComparedLeaf> change(String key, ModePair pair) {
        return cells.<ComparedLeaf>number(
                        key, leaf -> cells.change(leaf.difference(pair).map(ModeDifference::points)))
                .withTotal(cells.change(disputes.sum(pair)));
    }

    private static Optional<ModeDifference> whole(ComparedLeaf leaf) {
        return leaf.difference(ModePair.SELF_TO_FINAL);
    }

    private TableCell effect(Optional<ModeDifference> difference) {
        return TableCell.change(
                difference.flatMap(ModeDifference::effect).map(effect -> effect.percentagePoints(words.published())));
    }

    /** Returns the index with the claimed points of one item, or with all of them. */
    private TableCell claimed(Optional<ModeDifference> difference) {
        return cells.percent(difference.flatMap(ModeDifference::effect).map(IndexEffect::before));
    }

    private String rank(Optional<ModeDifference> difference) {
        return difference
                .flatMap(ModeDifference::rank)
                .map(move -> words.say(
                        "council.rank", "before", words.number(move.before()), "after", words.number(move.after())))
                .orElse("");
    }

    private String[] notes() {
        return Stream.concat(
                        Stream.of(words.say("council.change")),
                        Stream.concat(
                                index.stream()
                                        .map(share -> words.say("council.index", "percent", words.printed(share))),
                                Stream.of(words.say("council.effect"), words.say("table.rounded"))))
                .toArray(String[]::new);
    }

    private String evidence(ComparedLeaf leaf) {
        String documents = evidence.brief(leaf.entry().opinions().values());
        boolean asked = methodology
                .leaf(leaf.code())
                .flatMap(asking -> asking.scoring().evidence())
                .isPresent();
        return documents.isEmpty() && asked ? words.say("evidence.missing") : documents;
    }

    /** Returns why the last value is what it is. */
    private static String reason(ComparedLeaf leaf) {
        return whole(leaf)
                .or(() -> leaf.difference(ModePair.APPRAISED_TO_FINAL))
                .or(() -> leaf.difference(ModePair.SELF_TO_APPRAISED))
                .map(ModeDifference::reason)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(ReportText::sentence)
                .orElse("");
    }

    /** Returns the column of documents that were asked for, one sentence a party. */
    private ColumnSpec<ComparedLeaf> requested() {
        return cells.<ComparedLeaf>text(
                        "requested",
                        leaf -> leaf.entry().opinions().values().stream()
                                .map(Opinion::requested)
                                .map(String::strip)
                                .filter(t -> !t.isEmpty())
                                .map(ReportText::sentence)
                                .collect(Collectors.joining(" ")))
                .unlessEmpty();
    }

    private ColumnSpec<ComparedLeaf> marks() {
        return cells.marks(
                leaf -> methodology.leaf(leaf.code()).orElseThrow().confidence(),
                leaf -> leaf.counted().get(Mode.FINAL).isOpen());
    }
}
