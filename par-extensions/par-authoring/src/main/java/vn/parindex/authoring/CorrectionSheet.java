package vn.parindex.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Excerpt;
import vn.parindex.value.NodeCode;

/**
 * Corrections as a sheet with the columns {@code code,field,from,to,citation,confidence} and, if wanted, {@code note}.
 * A citation is the id of a source, a comma, and the place: {@code annex, Bảng 2, 3.4.1}.
 */
public final class CorrectionSheet {

    private static final List<String> REQUIRED = List.of("code", "field", "from", "to", "citation", "confidence");

    /** All columns that it may have. */
    static final List<String> COLUMNS =
            Stream.concat(REQUIRED.stream(), Stream.of("note")).toList();

    private CorrectionSheet() {}

    /**
     * Reads the corrections of a sheet.
     *
     * @param sheet the sheet
     * @return the corrections, each with its line
     * @throws ParIndexException with all faults, each with its line
     */
    public static List<Correction> read(TextSheet sheet) {
        Objects.requireNonNull(sheet, "sheet");
        List<Finding> faults = new ArrayList<>();
        Map<String, String> known = new LinkedHashMap<>();
        COLUMNS.forEach(column -> known.put(column, column));
        SheetHeader columns = SheetHeader.of(sheet, known, REQUIRED, column -> column, faults);
        List<Correction> corrections = new ArrayList<>();
        if (faults.isEmpty()) {
            for (TextSheet.SheetLine line :
                    sheet.lines().subList(1, sheet.lines().size())) {
                int before = faults.size();
                faults.addAll(sheet.faults(line));
                faults.addAll(columns.times(sheet, line, List.of("code", "field", "confidence")));
                correction(columns, line, sheet.place(line), faults, before).ifPresent(corrections::add);
            }
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return corrections;
    }

    private static Optional<Correction> correction(
            SheetHeader columns, TextSheet.SheetLine line, String place, List<Finding> faults, int before) {
        NodeCode code = null;
        try {
            code = NodeCode.parse(columns.cell(line, "code"));
        } catch (IllegalArgumentException e) {
            faults.add(Finding.error(InputCode.BAD_CODE, place, "got", Excerpt.of(columns.cell(line, "code"))));
        }
        Optional<Citation> citation = SheetText.citation(columns.raw(line, "citation"));
        if (citation.isEmpty()) {
            faults.add(Finding.error(AuthoringCode.BAD_CITATION, place));
        }
        String sure = columns.cell(line, "confidence");
        Optional<Confidence> confidence = Arrays.stream(Confidence.values())
                .filter(c -> c.id().equals(sure))
                .findFirst();
        if (confidence.isEmpty()) {
            faults.add(Finding.error(
                    InputCode.UNKNOWN_WORD,
                    place,
                    "got",
                    Excerpt.of(sure),
                    "allowed",
                    Arrays.stream(Confidence.values()).map(Confidence::id).toList()));
        }
        if (faults.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new Correction(
                code,
                columns.cell(line, "field"),
                columns.cell(line, "from"),
                columns.cell(line, "to"),
                citation.get(),
                confidence.get(),
                columns.cell(line, "note"),
                place));
    }
}
