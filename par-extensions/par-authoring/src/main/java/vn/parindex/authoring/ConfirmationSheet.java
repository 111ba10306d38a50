package vn.parindex.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.MethodologyCode;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.Scoring;
import vn.parindex.report.RuleText;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Phrases;
import vn.parindex.value.Text;
import vn.parindex.value.TypedText;

/**
 * The rows of a methodology for people to compare with the source, and what they found as corrections.
 *
 * <p>One line a row: what stands in the methodology, and empty cells for the checker, who writes <em>đúng</em> (right)
 * or <em>sai</em> (wrong), the right values of what is wrong, and the place in the source. A line without a mark was
 * not compared and changes nothing.
 */
public final class ConfirmationSheet {

    private static final List<String> SHOWN =
            List.of("code", "name", "maximum", "words", "rule", "facts", "evidence", "confidence", "citation");
    private static final List<String> ASKED =
            List.of("mark", "right-name", "right-maximum", "right-rule", "right-evidence", "place", "remark");

    /** The columns in which a date or time can only be a slip. */
    private static final List<String> TIMELESS =
            List.of("code", "name", "maximum", "rule", "facts", "mark", "right-name", "right-maximum", "right-rule");

    private ConfirmationSheet() {}

    /**
     * Returns the rows to be compared, as cells.
     *
     * @param methodology the methodology
     * @param language the language of the headings and of the rules in words; names and evidence are Vietnamese, as in
     *     the source
     * @param all true if official rows are listed, too
     * @return the header, then one line a row in the order of the law; all lines have the same number of cells
     */
    public static List<List<String>> rows(Methodology methodology, Language language, boolean all) {
        Phrases words = AuthoringText.in(language);
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>();
        SHOWN.forEach(column -> header.add(words.say("confirmation." + column)));
        ASKED.forEach(column -> header.add(words.say("confirmation." + column)));
        rows.add(header);
        for (Node node : methodology.nodes()) {
            if (all || node.confidence() != Confidence.OFFICIAL) {
                rows.add(row(methodology, node, language));
            }
        }
        return rows;
    }

    private static List<String> row(Methodology methodology, Node node, Language language) {
        Optional<Scoring> scoring = node.scoring();
        List<String> cells = new ArrayList<>(
                List.of(node.code().toString(), SheetText.written(node.name().vi()), language.number(node.maximum())));
        cells.add(scoring.map(s -> RuleText.of(
                        s.rule(),
                        node.maximum(),
                        language,
                        methodology.rounding().published()))
                .orElse(""));
        cells.add(
                scoring.map(s -> SheetText.written(RuleNotation.rule(s.rule()))).orElse(""));
        cells.add(scoring.map(s -> RuleNotation.facts(s.rule())).orElse(""));
        cells.add(scoring.flatMap(Scoring::evidence)
                .map(Text::vi)
                .map(SheetText::written)
                .orElse(""));
        cells.add(node.confidence().label().in(language));
        cells.add(SheetText.written(new RowText(methodology).source(node.citation(), language)));
        ASKED.forEach(column -> cells.add(""));
        return cells;
    }

    /**
     * Returns what the checker wrote, as corrections: each row that was compared is confirmed, and what was wrong in it
     * is corrected.
     *
     * @param sheet a filled check-list; the headings may be in either language
     * @param methodology the methodology that it was made from
     * @param source id of the document that the rows were compared with
     * @param table the words before the code where the checker gave no place, e.g. {@code Bảng 2} for {@code Bảng 2,
     *     3.4.1}; empty for no place
     * @param confidence the confidence in that document
     * @return the corrections, in the order of the lines
     * @throws ParIndexException with all faults, each with its line: an unknown row or mark, a right value without the
     *     mark <em>sai</em> or the mark without a value, or no mark at all
     */
    public static List<Correction> corrections(
            TextSheet sheet, Methodology methodology, String source, String table, Confidence confidence) {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(confidence, "confidence");
        List<Finding> faults = new ArrayList<>();
        SheetHeader columns =
                SheetHeader.of(sheet, headings(), List.of("code", "mark"), ConfirmationSheet::shown, faults);
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        List<Correction> corrections = new ArrayList<>();
        for (TextSheet.SheetLine line : sheet.lines().subList(1, sheet.lines().size())) {
            faults.addAll(sheet.faults(line));
            faults.addAll(columns.times(sheet, line, TIMELESS));
            new FilledLine(columns, line, sheet.place(line), faults)
                    .corrections(methodology, source, table, confidence, corrections);
        }
        if (faults.isEmpty() && corrections.isEmpty()) {
            faults.add(Finding.error(AuthoringCode.NOTHING_MARKED, sheet.name()));
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return corrections;
    }

    /** Returns the columns by their headings in both languages. */
    static Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            Phrases words = AuthoringText.in(language);
            SHOWN.forEach(column -> headings.put(words.say("confirmation." + column), column));
            ASKED.forEach(column -> headings.put(words.say("confirmation." + column), column));
        }
        return headings;
    }

    private static String shown(String column) {
        return AuthoringText.in(Language.VI).say("confirmation." + column);
    }

    /** One line as the checker left it. */
    private record FilledLine(SheetHeader columns, TextSheet.SheetLine line, String place, List<Finding> faults) {

        /** The fields that may be put right, by the column of the right value and the column of what stands there. */
        private static final List<List<String>> FIELDS = List.of(
                List.of("right-name", "name", "name.vi"),
                List.of("right-maximum", "maximum", "maximum"),
                List.of("right-rule", "rule", Correction.RULE),
                List.of("right-evidence", "evidence", "evidence.vi"));

        void corrections(
                Methodology methodology, String source, String table, Confidence confidence, List<Correction> into) {
            String mark = TypedText.line(cell("mark")).toLowerCase(Locale.ROOT);
            boolean values =
                    FIELDS.stream().anyMatch(field -> !cell(field.get(0)).isEmpty());
            Node node = node(methodology);
            if (mark.isEmpty()) {
                if (values) {
                    fault(AuthoringCode.VALUE_WITHOUT_WRONG);
                }
                return;
            }
            boolean wrong = marks("wrong").contains(mark);
            if (!wrong && !marks("right").contains(mark)) {
                fault(
                        AuthoringCode.MARK_UNKNOWN,
                        "got",
                        Excerpt.of(cell("mark")),
                        "allowed",
                        Stream.concat(marks("right").stream(), marks("wrong").stream())
                                .toList());
                return;
            }
            if (wrong != values) {
                fault(wrong ? AuthoringCode.WRONG_WITHOUT_VALUE : AuthoringCode.VALUE_WITHOUT_WRONG);
                return;
            }
            if (node == null) {
                return;
            }
            Citation citation = citation(node, source, table);
            for (List<String> field : FIELDS) {
                if (!cell(field.get(0)).isEmpty()) {
                    into.add(new Correction(
                            node.code(),
                            field.get(2),
                            value(field.get(1)),
                            value(field.get(0)),
                            citation,
                            confidence,
                            "",
                            place));
                }
            }
            into.add(new Correction(
                    node.code(),
                    Correction.CONFIRMED,
                    node.confidence().id(),
                    confidence.id(),
                    citation,
                    confidence,
                    cell("remark"),
                    place));
        }

        private Node node(Methodology methodology) {
            try {
                Optional<? extends Node> node = methodology.node(NodeCode.parse(cell("code")));
                if (node.isPresent()) {
                    return node.get();
                }
                fault(MethodologyCode.UNKNOWN_NODE, "got", cell("code"));
            } catch (IllegalArgumentException e) {
                fault(InputCode.BAD_CODE, "got", Excerpt.of(cell("code")));
            }
            return null;
        }

        private Citation citation(Node node, String source, String table) {
            String given = cell("place");
            return new Citation(source, !given.isEmpty() ? given : table.isEmpty() ? "" : table + ", " + node.code());
        }

        /** Returns a right value; points may stand with a comma, as Vietnamese spreadsheets write them. */
        private String value(String column) {
            String cell = cell(column);
            return column.endsWith("maximum") && cell.matches("[0-9]+,[0-9]+") ? cell.replace(',', '.') : cell;
        }

        private static List<String> marks(String which) {
            List<String> marks = new ArrayList<>();
            for (Language language : Language.values()) {
                marks.add(AuthoringText.in(language).say("confirmation.mark." + which));
            }
            return marks;
        }

        private String cell(String column) {
            return columns.cell(line, column);
        }

        private void fault(FindingCode code, Object... arguments) {
            faults.add(Finding.error(code, place, arguments));
        }
    }
}
