package vn.parindex.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.appraisal.ComparedLeaf;
import vn.parindex.appraisal.CountedValue;
import vn.parindex.appraisal.Disputes;
import vn.parindex.appraisal.ModeDifference;
import vn.parindex.appraisal.ModePair;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.report.Table.Weight;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/**
 * The tables of the papers that units, appraisers and councils sign, as plain data. They have the columns that people
 * sign for and no others; {@link OfficialTables} have all. A result that was computed with other rules than those given
 * is refused ({@link ParIndexException}, PAR-9001); compared opinions are not checked, as they do not record their
 * rules.
 */
public final class PaperTables {

    private PaperTables() {}

    /**
     * Returns what a unit claims and proves: every node with its code, name, maximum, claim, the documents handed in
     * and the unit's explanation, then the sum of claims.
     *
     * @param methodology the methodology that the result was computed with
     * @param result the result of mode {@code self}
     * @param assessment the assessment that the result was computed from
     * @param language the language
     * @return the table
     * @throws IllegalArgumentException if the result is of another mode or of another assessment
     */
    public static Table claimed(Methodology methodology, IndexResult result, Assessment assessment, Language language) {
        return claims(methodology, result, assessment, language).claimed();
    }

    /**
     * Returns what a unit claims, by area.
     *
     * @param methodology the methodology that the result was computed with
     * @param result the result of mode {@code self}
     * @param assessment the assessment that the result was computed from
     * @param language the language
     * @return the table
     * @throws IllegalArgumentException if the result is of another mode or of another assessment
     */
    public static Table claimedAreas(
            Methodology methodology, IndexResult result, Assessment assessment, Language language) {
        return claims(methodology, result, assessment, language).claimedAreas();
    }

    private static UnitTables claims(
            Methodology methodology, IndexResult result, Assessment assessment, Language language) {
        if (result.stamp().mode() != Mode.SELF) {
            throw new IllegalArgumentException(
                    "result is not of claims: " + result.stamp().mode().id());
        }
        return new UnitTables(
                ReportContext.of(methodology, result, Optional.of(assessment), language), ComparisonGroup.NONE);
    }

    /**
     * Returns the result by area: maximum, result, percentage.
     *
     * @param methodology the methodology that the result was computed with
     * @param result the result
     * @param language the language
     * @return the table
     */
    public static Table areas(Methodology methodology, IndexResult result, Language language) {
        return new UnitTables(ReportContext.of(methodology, result, language), ComparisonGroup.NONE).briefAreas();
    }

    /**
     * Returns the leaves that lost points, with claim, result, loss and reason.
     *
     * @param methodology the methodology that the result was computed with
     * @param result the result
     * @param language the language
     * @return the table; without rows, and saying so, if nothing is lost
     */
    public static Table losses(Methodology methodology, IndexResult result, Language language) {
        return new UnitTables(ReportContext.of(methodology, result, language), ComparisonGroup.NONE).losses();
    }

    /**
     * Returns the leaves on which claim, appraisal and council differ, in the order of the law: what each of them
     * gives, what was handed in, what the unit explains, and why the conclusion is what it is.
     *
     * @param methodology the methodology that the results were computed with
     * @param disputes the opinions compared
     * @param language the language
     * @return the table; without rows, and saying so, if nobody disagrees
     */
    public static Table minutes(Methodology methodology, Disputes disputes, Language language) {
        ReportText words = words(methodology, language);
        CellFactory cells = new CellFactory(words);
        EvidenceText evidence = new EvidenceText(words);
        return cells.<ComparedLeaf>table(
                        words.say("disputed.title"),
                        List.of(
                                cells.code("code", ComparedLeaf::code),
                                cells.text("name", ComparedLeaf::name),
                                cells.number("maximum", leaf -> cells.points(leaf.maximum())),
                                held(cells, "self", Mode.SELF),
                                held(cells, "appraised", Mode.APPRAISED),
                                held(cells, "concluded", Mode.FINAL),
                                cells.text(
                                        "evidence",
                                        leaf -> evidence.brief(
                                                leaf.entry().opinions().values())),
                                cells.text(
                                        "explanation",
                                        leaf -> evidence.explanations(
                                                leaf.entry().opinions().values())),
                                cells.text("grounds", PaperTables::grounds)))
                .rows(inOrder(disputes))
                .notesOr(words.say("disputed.none"), words.say("table.rounded"))
                .build();
    }

    /**
     * Returns what the council decided of each unit: the leaves on which parties differ and the council has given its
     * opinion, in the order of the law, with what was claimed, appraised and decided, and the council's reason.
     *
     * @param methodology the methodology that the results were computed with
     * @param units the opinions compared, by unit, in the order in which they are shown
     * @param language the language
     * @return the table; without rows, and saying so, if the council decided nothing
     */
    public static Table decided(Methodology methodology, Map<Unit, Disputes> units, Language language) {
        ReportText words = words(methodology, language);
        CellFactory cells = new CellFactory(words);
        TableBuilder<DecidedRow> table = cells.table(
                words.say("decided.title"),
                List.of(
                        cells.code(
                                "code",
                                row -> row.leaf()
                                        .map(leaf -> leaf.code().toString())
                                        .orElse("")),
                        cells.text(
                                "name",
                                row -> row.leaf()
                                        .<Object>map(ComparedLeaf::name)
                                        .orElse(row.unit())),
                        cells.number("maximum", row -> cells.points(row.leaf().map(ComparedLeaf::maximum))),
                        decided(cells, "self", Mode.SELF),
                        decided(cells, "appraised", Mode.APPRAISED),
                        decided(cells, "decided", Mode.FINAL),
                        cells.number(
                                "changed",
                                row -> cells.change(row.leaf()
                                        .flatMap(leaf -> leaf.difference(ModePair.APPRAISED_TO_FINAL))
                                        .map(ModeDifference::points))),
                        cells.text(
                                "grounds",
                                row -> row.leaf().map(PaperTables::grounds).orElse(""))));
        boolean any = false;
        for (Map.Entry<Unit, Disputes> unit : units.entrySet()) {
            List<ComparedLeaf> leaves = inOrder(unit.getValue()).stream()
                    .filter(leaf -> leaf.entry()
                            .opinion(Stage.COUNCIL)
                            .filter(Opinion::hasValue)
                            .isPresent())
                    .toList();
            if (!leaves.isEmpty()) {
                any = true;
                table.row(Weight.HEADING, 0, new DecidedRow(unit.getKey().name(), Optional.empty()));
                leaves.forEach(leaf ->
                        table.row(Weight.ITEM, 1, new DecidedRow(unit.getKey().name(), Optional.of(leaf))));
            }
        }
        return table.notes(words.say(any ? "table.rounded" : "decided.none")).build();
    }

    /** A unit, or one of its leaves. */
    private record DecidedRow(String unit, Optional<ComparedLeaf> leaf) {}

    private static ColumnSpec<DecidedRow> decided(CellFactory cells, String key, Mode mode) {
        return cells.number(
                key, row -> row.leaf().map(leaf -> counted(cells, leaf, mode)).orElse(TableCell.BLANK));
    }

    private static ColumnSpec<ComparedLeaf> held(CellFactory cells, String key, Mode mode) {
        return cells.number(key, leaf -> counted(cells, leaf, mode));
    }

    private static TableCell counted(CellFactory cells, ComparedLeaf leaf, Mode mode) {
        CountedValue counted = leaf.counted().get(mode);
        return cells.points(counted.state(), counted.points());
    }

    private static List<ComparedLeaf> inOrder(Disputes disputes) {
        return disputes.disputed().stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    /** Returns the reason of the last party that judged: the council's, or else that of the appraisal that counts. */
    private static String grounds(ComparedLeaf leaf) {
        return Stream.of(Stage.COUNCIL, Stage.APPRAISAL_2, Stage.APPRAISAL_1)
                .flatMap(stage -> leaf.entry().opinion(stage).stream())
                .map(Opinion::reason)
                .map(String::strip)
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .map(ReportText::sentence)
                .orElse("");
    }

    private static ReportText words(Methodology methodology, Language language) {
        Objects.requireNonNull(language, "language");
        return ReportText.of(language, methodology.rounding().published());
    }
}
