package vn.parindex.excel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Excerpt;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Phrases;
import vn.parindex.value.TypedText;
import vn.parindex.value.Unit;

/** Reads one filled form; used once. */
final class FormReader {

    private static final int DIGEST_SHOWN = 16;

    private final XlsxReader workbook;
    private final String file;
    private final Methodology methodology;
    private final WorkbookFaults faults;
    private final List<Finding> warnings = new ArrayList<>();

    FormReader(XlsxReader workbook, String file, Methodology methodology) {
        this.workbook = workbook;
        this.file = file;
        this.methodology = methodology;
        this.faults = new WorkbookFaults(file);
    }

    SelfAssessmentSheet read() {
        FormHead head = head();
        Phrases words = WorkbookText.in(head.language().equals(Language.EN.id()) ? Language.EN : Language.VI);
        Assessment.Builder assessment = builder(head);
        Sheet sheet = sheet(words.say("sheet.form"));
        Map<String, FormRow> expected = new LinkedHashMap<>();
        FormRow.of(methodology, head.unitId()).forEach(row -> expected.put(row.key(), row));
        Map<String, Integer> places = places(sheet, expected);
        places.forEach((key, row) -> exchanged(sheet, row, expected.get(key), expected.values(), words));
        CellReader cells = new CellReader(sheet, faults);
        cells.refuseMerged(FormWriter.FIRST_ROW, FormReader::isInput);
        LeafReader leaves = new LeafReader(cells, words);
        for (Map.Entry<Leaf, List<LeafReader.Line>> leaf :
                lines(expected, places).entrySet()) {
            leaves.read(leaf.getKey(), leaf.getValue())
                    .ifPresent(opinion -> assessment.add(Entry.of(leaf.getKey().code(), opinion)));
        }
        faults.throwIfAny();
        Assessment read = assessment.build();
        if (read.entries().isEmpty()) {
            warnings.add(Finding.warning(ExcelCode.FORM_EMPTY, file + "!" + sheet.name()));
        }
        unread(sheet.name());
        return new SelfAssessmentSheet(read, warnings);
    }

    private static boolean isInput(int column) {
        return column < FormColumn.values().length && FormColumn.values()[column].isInput();
    }

    /** Warns of each sheet that the form does not have. */
    private void unread(String form) {
        List<String> own = new ArrayList<>(List.of(form, FormHead.SHEET));
        for (Language language : Language.values()) {
            own.add(WorkbookText.in(language).say("sheet.guide"));
        }
        warnings.addAll(workbook.unread(own, form));
    }

    /**
     * Notes a row whose visible words are those of another: rows were sorted or exchanged and their hidden codes
     * stayed. A code must be the row's own; of the words for the figure only those of another row count, for they may
     * have been put right since.
     */
    private void exchanged(Sheet sheet, int row, FormRow form, Collection<FormRow> all, Phrases words) {
        String code = TypedText.line(sheet.text(row, FormColumn.CODE.index()));
        if (!code.isEmpty() && !code.equals(form.keyCode())) {
            faults.at(
                    sheet.name(),
                    row,
                    FormColumn.CODE,
                    ExcelCode.ROW_EXCHANGED,
                    "got",
                    Excerpt.of(code),
                    "expected",
                    form.keyCode());
            return;
        }
        String figure = TypedText.line(sheet.text(row, FormColumn.FIGURE.index()));
        String own = figureOf(form, words);
        boolean other = !figure.equalsIgnoreCase(own)
                && all.stream().anyMatch(another -> figure.equalsIgnoreCase(figureOf(another, words)));
        if (!figure.isEmpty() && other) {
            faults.at(
                    sheet.name(),
                    row,
                    FormColumn.FIGURE,
                    ExcelCode.ROW_EXCHANGED,
                    "got",
                    Excerpt.of(figure),
                    "expected",
                    own.isEmpty() ? form.keyCode() : form.keyCode() + " (" + Excerpt.of(own) + ")");
        }
    }

    private static String figureOf(FormRow row, Phrases words) {
        return row.fact()
                .map(fact -> TypedText.line(fact.name().in(words.language())))
                .orElse("");
    }

    private Sheet sheet(String name) {
        return sheet(workbook, file, name);
    }

    private static Sheet sheet(XlsxReader workbook, String file, String name) {
        return workbook.sheet(name)
                .orElseThrow(() -> WorkbookFaults.unusable(file, ExcelCode.XLSX_SHEET_MISSING, "expected", name));
    }

    /** Returns the head of a form; a workbook that is none is not read any further. */
    static FormHead head(XlsxReader workbook, String file) {
        Sheet sheet = sheet(workbook, file, FormHead.SHEET);
        String[] values = new String[FormHead.NAMES.length];
        for (int row = 0; row < values.length; row++) {
            values[row] = TypedText.line(sheet.text(row, 1));
        }
        FormHead head = FormHead.of(values);
        if (!head.format().equals(FormHead.FORMAT)) {
            throw WorkbookFaults.unusable(
                    file, ExcelCode.XLSX_FORMAT, "got", head.format(), "expected", FormHead.FORMAT);
        }
        return head;
    }

    /** Returns the head of the form; one of another methodology is not read any further. */
    private FormHead head() {
        FormHead head = head(workbook, file);
        if (!head.methodology().equals(methodology.id().value())) {
            throw WorkbookFaults.unusable(
                    file, ExcelCode.XLSX_METHODOLOGY, "got", head.methodology(), "expected", methodology.id());
        }
        if (!head.digest().equals(methodology.digest())) {
            warnings.add(Finding.warning(
                    ExcelCode.XLSX_DIGEST, file, "got", shown(head.digest()), "expected", shown(methodology.digest())));
        }
        return head;
    }

    private static String shown(String digest) {
        return digest.length() > DIGEST_SHOWN ? digest.substring(0, DIGEST_SHOWN) + "…" : digest;
    }

    private Assessment.Builder builder(FormHead head) {
        if (head.unitId().isEmpty()) {
            faults.in(FormHead.SHEET, ExcelCode.XLSX_HEAD, "what", Reason.of("what.unit"), "got", head.unitId());
        }
        if (head.unitName().isEmpty()) {
            faults.in(FormHead.SHEET, ExcelCode.XLSX_HEAD, "what", Reason.of("what.name"), "got", head.unitName());
        }
        IndexYear year = null;
        try {
            year = IndexYear.of(Integer.parseInt(head.year()));
        } catch (IllegalArgumentException e) {
            faults.in(FormHead.SHEET, ExcelCode.XLSX_HEAD, "what", Reason.of("what.year"), "got", head.year());
        }
        faults.throwIfAny();
        return Assessment.of(new Unit(head.unitId(), head.unitName(), head.unitGroup()), methodology.id(), year);
    }

    /** Returns the row of each key; whatever else is written below the headings is a fault. */
    private Map<String, Integer> places(Sheet sheet, Map<String, FormRow> expected) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int row : sheet.rows().tailMap(FormWriter.FIRST_ROW).keySet()) {
            String key = FormRow.key(
                    TypedText.line(sheet.text(row, FormColumn.KEY_CODE.index())),
                    TypedText.line(sheet.text(row, FormColumn.KEY_FACT.index())));
            if (key.isEmpty()) {
                extra(sheet, row);
            } else if (!expected.containsKey(key)) {
                faults.at(sheet.name(), row, FormColumn.KEY_CODE, ExcelCode.ROW_CHANGED, "got", key);
            } else if (places.putIfAbsent(key, row) != null) {
                faults.at(sheet.name(), row, FormColumn.KEY_CODE, ExcelCode.ROW_TWICE, "got", key);
            } else {
                locked(sheet, row, expected.get(key));
            }
        }
        TreeSet<String> missing = new TreeSet<>(expected.keySet());
        missing.removeAll(places.keySet());
        missing.forEach(key -> faults.in(sheet.name(), ExcelCode.ROW_MISSING, "got", key));
        return places;
    }

    private void extra(Sheet sheet, int row) {
        for (FormColumn column : FormColumn.values()) {
            Cell cell = sheet.cell(row, column.index()).orElse(null);
            if (cell != null && !column.isHidden()) {
                faults.at(sheet.name(), row, column, ExcelCode.ROW_EXTRA, "got", cell.shown());
                return;
            }
        }
    }

    private void locked(Sheet sheet, int row, FormRow form) {
        for (FormColumn column : FormColumn.values()) {
            if (column.isInput() && !form.takes(column)) {
                sheet.cell(row, column.index())
                        .ifPresent(cell ->
                                faults.at(sheet.name(), row, column, ExcelCode.CELL_NOT_INPUT, "got", cell.shown()));
            }
        }
    }

    private static Map<Leaf, List<LeafReader.Line>> lines(Map<String, FormRow> expected, Map<String, Integer> places) {
        Map<Leaf, List<LeafReader.Line>> lines = new LinkedHashMap<>();
        expected.forEach((key, row) -> {
            if (row.fact().isPresent() && places.containsKey(key)) {
                lines.computeIfAbsent(row.leaf().get(), leaf -> new ArrayList<>())
                        .add(new LeafReader.Line(places.get(key), row));
            }
        });
        return lines;
    }
}
