package vn.parindex.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.analysis.AnalysisCode;
import vn.parindex.appraisal.AppraisalCode;
import vn.parindex.authoring.AuthoringCode;
import vn.parindex.catalog.CatalogCode;
import vn.parindex.comparison.ComparisonCode;
import vn.parindex.csv.CsvCode;
import vn.parindex.evaluation.EvaluationCode;
import vn.parindex.excel.ExcelCode;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.merging.MergingCode;
import vn.parindex.methodology.MethodologyCode;
import vn.parindex.published.PublishedCode;
import vn.parindex.ranking.RankingCode;
import vn.parindex.report.ReportCode;
import vn.parindex.survey.SurveyCode;
import vn.parindex.units.UnitCode;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

/** What lies behind each code, and what to do about it, written by hand in {@code remedies.tsv}. */
final class Remedies {

    /** The enums of codes of all modules that the tool has. */
    static final List<Class<? extends FindingCode>> CODES = List.of(
            EvaluationCode.class,
            MethodologyCode.class,
            AuthoringCode.class,
            InputCode.class,
            ExcelCode.class,
            CatalogCode.class,
            UnitCode.class,
            MergingCode.class,
            RankingCode.class,
            ComparisonCode.class,
            AnalysisCode.class,
            CsvCode.class,
            PublishedCode.class,
            SurveyCode.class,
            AppraisalCode.class,
            ReportCode.class);

    private final Map<String, Remedy> rows;

    /**
     * One code.
     *
     * @param code the code
     * @param cause why it comes up
     * @param action what to do
     */
    record Remedy(FindingCode code, Text cause, Text action) {

        /** The sentence as the catalogue has it, with three dots where a value will stand. */
        String sentence(Language language) {
            return code.sentences().in(language).fill(code.id(), Map.of()).replaceAll("\\{[a-zA-Z]+}", "…");
        }
    }

    private Remedies(Map<String, Remedy> rows) {
        this.rows = rows;
    }

    /** Reads the file; a code of a module that the tool does not have is left out. */
    static Remedies read() {
        Map<String, FindingCode> codes = new LinkedHashMap<>();
        CODES.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .forEach(code -> codes.put(code.id(), code));
        Map<String, Remedy> rows = new LinkedHashMap<>();
        for (String line : text().split("\n")) {
            String[] cells = line.split("\t", -1);
            if (codes.containsKey(cells[0])) {
                rows.put(
                        cells[0],
                        new Remedy(codes.get(cells[0]), Text.of(cells[1], cells[3]), Text.of(cells[2], cells[4])));
            }
        }
        return new Remedies(Collections.unmodifiableMap(rows));
    }

    /** All of them, in the order of their numbers. */
    Collection<Remedy> all() {
        return rows.values();
    }

    /** The one of a code as it was typed: {@code PAR-1014}, {@code par-1014} or {@code 1014}. */
    Optional<Remedy> of(String typed) {
        return Optional.ofNullable(rows.get(id(typed)));
    }

    /** Checks whether a word is meant as a code. */
    static boolean isCode(String word) {
        return word.matches("(?i)PAR-?\\d+");
    }

    private static String id(String typed) {
        return "PAR-" + typed.replaceFirst("(?i)^PAR-?", "");
    }

    private static String text() {
        try (InputStream stream = Remedies.class.getResourceAsStream("remedies.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the remedies", e);
        }
    }
}
