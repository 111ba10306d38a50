package vn.parindex.authoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.LimitedCount;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.Criterion;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.MethodologyCode;
import vn.parindex.methodology.Scoring;
import vn.parindex.methodology.SubCriterion;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Excerpt;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/** Reads the lines of a tree one after the other; used once. */
final class TreeSheetReader {

    private static final Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]{0,39})(\\.[0-9]{1,9})?");
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final List<String> FLAG = List.of("true", "false");
    private static final int MOST_FAULTS = 1000;

    private final TextSheet sheet;
    private final SheetHeader columns;
    private final String source;
    private final List<Finding> faults;
    private final SheetFacts facts;
    private final Map<NodeCode, String> places = new HashMap<>();
    private final List<SheetRow> areas = new ArrayList<>();

    /** A row with those below it. */
    private record SheetRow(
            NodeCode code,
            Text name,
            Points maximum,
            Optional<Scoring> scoring,
            Citation citation,
            Confidence confidence,
            String note,
            List<SheetRow> below) {}

    TreeSheetReader(
            TextSheet sheet, SheetHeader columns, String source, List<FactSpec> declared, List<Finding> faults) {
        this.sheet = sheet;
        this.columns = columns;
        this.source = source;
        this.faults = faults;
        this.facts = new SheetFacts(declared);
    }

    void read(TextSheet.SheetLine line) {
        if (faults.size() >= MOST_FAULTS) {
            return;
        }
        int before = faults.size();
        faults.addAll(sheet.faults(line));
        faults.addAll(columns.times(sheet, line, TreeSheet.TIMELESS));
        NodeCode code = code(line);
        Text name = name(line);
        Points maximum = maximum(line);
        Confidence confidence = word(line, "confidence", Confidence.values(), Confidence::id);
        Citation citation = citation(line);
        Optional<Scoring> scoring = code == null || name == null ? Optional.empty() : scoring(line, code, name);
        if (faults.size() == before) {
            place(
                    line,
                    new SheetRow(
                            code, name, maximum, scoring, citation, confidence, cell(line, "note"), new ArrayList<>()));
        }
    }

    /**
     * Puts a row below the last of the tier above it; whether its code is the right one is seen when the whole is
     * checked.
     */
    private void place(TextSheet.SheetLine line, SheetRow row) {
        List<SheetRow> siblings = areas;
        NodeCode position = null;
        for (int tier = 1; tier < row.code().depth(); tier++) {
            if (siblings.isEmpty()) {
                fault(line, AuthoringCode.ROW_OUT_OF_PLACE, "got", row.code());
                return;
            }
            position = child(position, siblings.size());
            siblings = siblings.get(siblings.size() - 1).below();
        }
        siblings.add(row);
        places.put(child(position, Math.min(9999, siblings.size())), sheet.place(line));
    }

    private static NodeCode child(NodeCode above, int position) {
        return above == null ? NodeCode.parse(Integer.toString(position)) : above.child(position);
    }

    private NodeCode code(TextSheet.SheetLine line) {
        NodeCode code;
        try {
            code = NodeCode.parse(cell(line, "code"));
        } catch (IllegalArgumentException e) {
            fault(line, InputCode.BAD_CODE, "got", Excerpt.of(cell(line, "code")));
            return null;
        }
        SheetTier tier = word(line, "tier", SheetTier.values(), SheetTier::id);
        if (tier != null && tier != SheetTier.of(code)) {
            fault(line, AuthoringCode.TIER_MISMATCH, "got", tier.id(), "code", code);
        }
        return code;
    }

    private Text name(TextSheet.SheetLine line) {
        String vi = cell(line, "name_vi");
        String en = cell(line, "name_en");
        if (vi.isBlank()) {
            fault(line, InputCode.BLANK);
        }
        return vi.isBlank() || !isStorable(line, "name_vi", vi) || !isStorable(line, "name_en", en)
                ? null
                : Text.of(vi, en);
    }

    private Points maximum(TextSheet.SheetLine line) {
        String cell = cell(line, "max");
        if (!DECIMAL.matcher(cell).matches()) {
            fault(line, InputCode.BAD_DECIMAL, "got", Excerpt.of(cell));
            return null;
        }
        BigDecimal value = new BigDecimal(cell);
        if (value.compareTo(MOST) > 0) {
            fault(line, InputCode.DECIMAL_OUT_OF_RANGE, "got", Excerpt.of(cell), "least", 0, "most", MOST);
            return null;
        }
        return Points.of(value);
    }

    private Citation citation(TextSheet.SheetLine line) {
        return SheetText.citation(columns.raw(line, "citation")).orElseGet(() -> new Citation(source, ""));
    }

    private Optional<Scoring> scoring(TextSheet.SheetLine line, NodeCode code, Text name) {
        String method = cell(line, "method");
        String rule = cell(line, "rule");
        if (method.isEmpty() && rule.isEmpty() && code.depth() < NodeCode.MAX_DEPTH) {
            return Optional.empty();
        }
        if (code.depth() == 1) {
            fault(line, MethodologyCode.LEAF_OR_PARENT);
            return Optional.empty();
        }
        if (method.isEmpty() || rule.isEmpty()) {
            fault(line, AuthoringCode.SCORING_INCOMPLETE, "got", code);
            return Optional.empty();
        }
        try {
            var read = RuleNotation.parse(rule, cell(line, "facts"));
            facts.of(read, name);
            String evidence = cell(line, "evidence_vi");
            String english = cell(line, "evidence_en");
            if (!isStorable(line, "evidence_vi", evidence) || !isStorable(line, "evidence_en", english)) {
                return Optional.empty();
            }
            return Optional.of(new Scoring(
                    method,
                    read,
                    evidence.isBlank() ? Optional.empty() : Optional.of(Text.of(evidence, english)),
                    "true".equals(flag(line, "not_applicable")),
                    Optional.ofNullable(flag(line, "self_assessed")).map(Boolean::valueOf)));
        } catch (ParIndexException e) {
            e.findings().forEach(f -> faults.add(f.at(sheet.place(line))));
            return Optional.empty();
        }
    }

    /** Checks whether a text may be stored: a cell may be longer, and hold any character. */
    private boolean isStorable(TextSheet.SheetLine line, String column, String text) {
        if (text.length() > Text.MOST_CHARACTERS) {
            faults.add(Finding.error(
                    InputCode.TOO_LARGE,
                    sheet.place(line) + "#" + column,
                    "got",
                    LimitedCount.CHARACTERS,
                    "allowed",
                    Text.MOST_CHARACTERS));
            return false;
        }
        // What no text may hold is told of the whole line.
        return Text.isPlain(text);
    }

    /** Returns true or false as a spreadsheet or a person writes it, in small letters; null if the cell is empty. */
    private String flag(TextSheet.SheetLine line, String column) {
        String cell = cell(line, column).toLowerCase(Locale.ROOT);
        if (cell.isEmpty() || FLAG.contains(cell)) {
            return cell.isEmpty() ? null : cell;
        }
        fault(line, InputCode.UNKNOWN_WORD, "got", Excerpt.of(cell), "allowed", FLAG);
        return null;
    }

    private <T> T word(TextSheet.SheetLine line, String column, T[] values, Function<T, String> id) {
        String cell = cell(line, column);
        Optional<T> found = Arrays.stream(values)
                .filter(value -> id.apply(value).equals(cell))
                .findFirst();
        if (found.isEmpty()) {
            fault(
                    line,
                    InputCode.UNKNOWN_WORD,
                    "got",
                    cell.isEmpty() ? "–" : Excerpt.of(cell),
                    "allowed",
                    Arrays.stream(values).map(id).toList());
        }
        return found.orElse(null);
    }

    private String cell(TextSheet.SheetLine line, String column) {
        return columns.cell(line, column);
    }

    private void fault(TextSheet.SheetLine line, FindingCode code, Object... arguments) {
        faults.add(Finding.error(code, sheet.place(line), arguments));
    }

    TreeSheet tree() {
        return new TreeSheet(areas.stream().map(TreeSheetReader::area).toList(), facts.all(), places);
    }

    private static Area area(SheetRow row) {
        return new Area(
                row.code(),
                row.name(),
                row.maximum(),
                row.below().stream().map(TreeSheetReader::criterion).toList(),
                row.citation(),
                row.confidence(),
                row.note());
    }

    private static Criterion criterion(SheetRow row) {
        return new Criterion(
                row.code(),
                row.name(),
                row.maximum(),
                row.below().stream().map(TreeSheetReader::subCriterion).toList(),
                row.scoring(),
                row.citation(),
                row.confidence(),
                row.note());
    }

    private static SubCriterion subCriterion(SheetRow row) {
        return new SubCriterion(
                row.code(),
                row.name(),
                row.maximum(),
                row.scoring().orElseThrow(),
                row.citation(),
                row.confidence(),
                row.note());
    }
}
