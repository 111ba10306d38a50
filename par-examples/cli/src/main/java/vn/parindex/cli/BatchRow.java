package vn.parindex.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.assessment.Assessment;
import vn.parindex.codec.Sha256;
import vn.parindex.csv.CsvWriter;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Severity;
import vn.parindex.json.ParJson;
import vn.parindex.result.Completeness;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.result.Stamp;
import vn.parindex.value.Language;

/**
 * What is written of one assessment of a batch: a row of the table of results, rows of the tables of areas and of
 * faults, and the canonical result.
 *
 * @param file the file it came from
 * @param line its line there; 0 for a file of its own
 * @param fields the row of the table of results
 * @param areas the rows of the areas
 * @param faults the rows of what is wrong with it
 * @param canonical the result in UTF-8; empty if the assessment was refused
 */
record BatchRow(
        String file,
        long line,
        List<String> fields,
        List<List<String>> areas,
        List<List<String>> faults,
        byte[] canonical) {

    /** The columns of the table of results. */
    static final List<String> COLUMNS = List.of(
            "file",
            "line",
            "input_sha256",
            "state",
            "unit_id",
            "unit",
            "group",
            "ranked",
            "year",
            "methodology",
            "methodology_sha256",
            "library",
            "mode",
            "points",
            "maximum",
            "index",
            "least",
            "most",
            "scored",
            "not_scored",
            "not_applicable",
            "invalid",
            "areas",
            "faults",
            "result_sha256");

    /** The columns of the table of areas. */
    static final List<String> AREA_COLUMNS = List.of(
            "file",
            "line",
            "unit_id",
            "year",
            "methodology",
            "area",
            "name",
            "state",
            "points",
            "maximum",
            "index",
            "least",
            "most");

    /** The columns of the table of faults. */
    static final List<String> FAULT_COLUMNS =
            List.of("file", "line", "severity", "code", "place", "sentence_vi", "sentence_en");

    private static final String REFUSED = "refused";

    /** An assessment that could not be read. */
    static BatchRow refused(BatchInput input, List<Finding> findings) {
        List<List<String>> faults = faults(input, findings);
        List<String> fields = new ArrayList<>(List.of(file(input), line(input), input.digest(), REFUSED));
        while (fields.size() < COLUMNS.size()) {
            fields.add("");
        }
        fields.set(COLUMNS.indexOf("areas"), "0");
        fields.set(COLUMNS.indexOf("faults"), Integer.toString(faults.size()));
        return new BatchRow(input.file(), input.line(), List.copyOf(fields), List.of(), faults, new byte[0]);
    }

    /** An assessment that was scored, with what else is remarked of it. */
    static BatchRow of(BatchInput input, Assessment assessment, IndexResult result, List<Finding> remarks) {
        List<Finding> findings = new ArrayList<>(remarks);
        findings.addAll(result.findings());
        findings.removeIf(finding -> finding.severity() == Severity.NOTE);
        List<List<String>> faults = faults(input, findings);
        List<List<String>> areas =
                result.areas().stream().map(area -> area(input, result, area)).toList();
        byte[] canonical = ParJson.RESULT.canonical(result).getBytes(StandardCharsets.UTF_8);
        Stamp stamp = result.stamp();
        Completeness leaves = result.completeness();
        List<String> fields = new ArrayList<>(List.of(
                file(input),
                line(input),
                input.digest(),
                result.total().state().id(),
                assessment.unit().id(),
                CsvWriter.harmless(assessment.unit().name()),
                CsvWriter.harmless(assessment.unit().group()),
                Boolean.toString(result.ranked()),
                result.year().toString(),
                stamp.methodology().toString(),
                stamp.digest(),
                stamp.library(),
                stamp.mode().id()));
        fields.addAll(figures(result, result.total()));
        fields.addAll(List.of(
                Integer.toString(leaves.scored()),
                Integer.toString(leaves.notScored()),
                Integer.toString(leaves.notApplicable()),
                Integer.toString(leaves.invalid()),
                Integer.toString(areas.size()),
                Integer.toString(faults.size()),
                Sha256.of(sha -> sha.update(canonical))));
        return new BatchRow(input.file(), input.line(), List.copyOf(fields), areas, faults, canonical);
    }

    private static List<String> area(BatchInput input, IndexResult result, Outcome area) {
        List<String> fields = new ArrayList<>(List.of(
                file(input),
                line(input),
                result.unit().id(),
                result.year().toString(),
                result.stamp().methodology().toString(),
                area.code().toString(),
                area.name().vi(),
                area.score().state().id()));
        fields.addAll(figures(result, area.score()));
        return List.copyOf(fields);
    }

    /** Points, maximum, the printed index where nothing is open, and the least and most that points can become. */
    private static List<String> figures(IndexResult result, Score score) {
        return List.of(
                score.points().toString(),
                score.maximum().toString(),
                score.isProvisional()
                        ? ""
                        : score.index()
                                .map(share -> result.published(share).toPlainString())
                                .orElse(""),
                score.least().toString(),
                score.most().toString());
    }

    private static List<List<String>> faults(BatchInput input, List<Finding> findings) {
        return findings.stream().map(finding -> fault(input, finding)).toList();
    }

    static List<String> fault(BatchInput input, Finding finding) {
        return List.of(
                file(input),
                line(input),
                finding.severity().id(),
                finding.code().id(),
                CsvWriter.harmless(finding.place()),
                CsvWriter.harmless(finding.sentence(Language.VI)),
                CsvWriter.harmless(finding.sentence(Language.EN)));
    }

    private static String file(BatchInput input) {
        return CsvWriter.harmless(input.file());
    }

    private static String line(BatchInput input) {
        return input.line() == 0 ? "" : Long.toString(input.line());
    }

    boolean isRefused() {
        return canonical.length == 0;
    }

    /** Checks whether a row of the table of faults is an error. */
    static boolean isError(List<String> fault) {
        return fault.get(FAULT_COLUMNS.indexOf("severity")).equals(Severity.ERROR.id());
    }

    /** A row of the table of faults as a line for people, with the file that it is about. */
    static String told(List<String> fault, Language language) {
        String line = fault.get(1);
        String input = fault.get(0) + (line.isEmpty() ? "" : ":" + line);
        String place = fault.get(FAULT_COLUMNS.indexOf("place"));
        String where = place.startsWith(input) ? place : (input + " " + place).strip();
        return Severity.ERROR.label().in(language) + " " + fault.get(FAULT_COLUMNS.indexOf("code")) + " " + where + ": "
                + fault.get(FAULT_COLUMNS.indexOf("sentence_" + language.id()));
    }

    String field(String column) {
        return fields.get(COLUMNS.indexOf(column));
    }
}
