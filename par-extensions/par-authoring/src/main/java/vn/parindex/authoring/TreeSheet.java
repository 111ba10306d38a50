package vn.parindex.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.Scoring;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Text;

/**
 * A criteria tree as a sheet, one line a row in the order of the law: the table that officials keep.
 *
 * <p>Columns: {@code code}, {@code tier} ({@code area}, {@code criterion}, {@code sub-criterion}), {@code name_vi},
 * {@code name_en}, {@code max}, {@code method}, {@code rule}, {@code facts} (both in the notation of
 * {@link RuleNotation}), {@code evidence_vi}, {@code confidence}, {@code note}; and, where wanted, {@code evidence_en},
 * {@code not_applicable}, {@code self_assessed} ({@code true} or {@code false}) and {@code citation} (the id of a
 * source, a comma, the place). Everything else of a methodology stands in a head file. Spaces around a text and
 * characters that nobody sees do not count; a text that is meant to hold one is written with <code>&#92;u00A0</code> in
 * its place, so that what is written is read again as it was.
 *
 * @param areas the tree
 * @param facts the figures that its rules measure, with names made from the rows where nobody declared them
 * @param places the line of each row, by its position in the tree
 */
public record TreeSheet(List<Area> areas, List<FactSpec> facts, Map<NodeCode, String> places) {

    static final List<String> REQUIRED = List.of(
            "code",
            "tier",
            "name_vi",
            "name_en",
            "max",
            "method",
            "rule",
            "facts",
            "evidence_vi",
            "confidence",
            "note");
    /** The columns in which a date or time can only be a slip. */
    static final List<String> TIMELESS =
            List.of("code", "tier", "name_vi", "name_en", "max", "method", "rule", "facts", "confidence");

    static final List<String> OPTIONAL = List.of("evidence_en", "not_applicable", "self_assessed", "citation");

    public TreeSheet {
        areas = List.copyOf(areas);
        facts = List.copyOf(facts);
        places = Map.copyOf(places);
    }

    /**
     * Returns the tree of a methodology as cells.
     *
     * @param methodology the methodology
     * @return the header, then one line a row; all lines have the same number of cells
     */
    public static List<List<String>> rows(Methodology methodology) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(REQUIRED);
        header.addAll(OPTIONAL);
        rows.add(header);
        methodology.nodes().forEach(node -> rows.add(row(node)));
        return rows;
    }

    private static List<String> row(Node node) {
        Optional<Scoring> scoring = node.scoring();
        Optional<Text> evidence = scoring.flatMap(Scoring::evidence);
        List<String> cells = new ArrayList<>(List.of(
                node.code().toString(),
                SheetTier.of(node.code()).id(),
                node.name().vi(),
                node.name().en(),
                node.maximum().toString()));
        cells.add(scoring.map(Scoring::method).orElse(""));
        cells.add(scoring.map(s -> RuleNotation.rule(s.rule())).orElse(""));
        cells.add(scoring.map(s -> RuleNotation.facts(s.rule())).orElse(""));
        cells.add(evidence.map(Text::vi).orElse(""));
        cells.add(node.confidence().id());
        cells.add(node.note());
        cells.add(evidence.map(Text::en).orElse(""));
        cells.add(scoring.filter(Scoring::mayBeNotApplicable).map(s -> "true").orElse(""));
        cells.add(scoring.flatMap(Scoring::selfAssessed).map(Object::toString).orElse(""));
        return Stream.concat(cells.stream().map(SheetText::written), Stream.of(SheetText.citation(node.citation())))
                .toList();
    }

    /**
     * Reads a tree.
     *
     * @param sheet the sheet
     * @param declared figures that are declared already, with their names
     * @param source id of the document that rows cite which have no citation
     * @return the tree; whether it is sound as a whole is seen when the methodology is made
     * @throws ParIndexException with all faults, each with its line
     */
    public static TreeSheet read(TextSheet sheet, List<FactSpec> declared, String source) {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(source, "source");
        List<Finding> faults = new ArrayList<>();
        Map<String, String> known = new LinkedHashMap<>();
        REQUIRED.forEach(column -> known.put(column, column));
        OPTIONAL.forEach(column -> known.put(column, column));
        SheetHeader columns = SheetHeader.of(sheet, known, REQUIRED, column -> column, faults);
        TreeSheetReader lines = new TreeSheetReader(sheet, columns, source, List.copyOf(declared), faults);
        if (faults.isEmpty()) {
            int width = sheet.lines().get(0).cells().size();
            for (TextSheet.SheetLine line :
                    sheet.lines().subList(1, sheet.lines().size())) {
                if (line.cells().size() > width) {
                    faults.add(Finding.error(
                            AuthoringCode.ROW_WIDER_THAN_HEADER,
                            sheet.place(line),
                            "got",
                            line.cells().size(),
                            "allowed",
                            width));
                }
                lines.read(line);
            }
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return lines.tree();
    }
}
