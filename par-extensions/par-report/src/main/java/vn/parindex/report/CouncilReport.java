package vn.parindex.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.appraisal.Disputes;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.report.Report.Section;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Confidence;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;

/**
 * The report for the appraisal council: the leaves on which claim, appraisal and council differ, the largest effect on
 * the index first, with reasons, what was asked for and the unit's explanations; and the leaves that are still open.
 *
 * <p>Example: {@code CouncilReport.of(methodology, finalResult, Disputes.of(assessment, results,
 * others)).in(Language.VI)}. Immutable and thread-safe.
 */
public final class CouncilReport {

    private final Methodology methodology;
    private final IndexResult result;
    private final Disputes disputes;

    private CouncilReport(Methodology methodology, IndexResult result, Disputes disputes) {
        this.methodology = methodology;
        this.result = result;
        this.disputes = disputes;
    }

    /**
     * Obtains a report of disputes.
     *
     * @param methodology the methodology that the results were computed with
     * @param result the unit's final result
     * @param disputes the opinions compared
     * @return the report, not yet in a language
     * @throws IllegalArgumentException if the result is not of mode {@code final}
     * @throws ParIndexException with PAR-9001 if the result was computed with other rules
     */
    public static CouncilReport of(Methodology methodology, IndexResult result, Disputes disputes) {
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(disputes, "disputes");
        ReportContext.requireSame(methodology, result.stamp(), result.unit().id());
        if (result.stamp().mode() != Mode.FINAL) {
            throw new IllegalArgumentException(
                    "result is not final: " + result.stamp().mode().id());
        }
        return new CouncilReport(methodology, result, disputes);
    }

    /**
     * Returns this report if it may be published.
     *
     * @param minimum the least confidence of each row
     * @return the report
     * @throws ParIndexException with PAR-9002 if a row is not; see {@link Publication}
     */
    public CouncilReport forPublication(Confidence minimum) {
        Publication.require(methodology, result, minimum);
        return this;
    }

    /**
     * Returns the report in a language.
     *
     * @param language the language
     * @return the report as plain data
     */
    public Report in(Language language) {
        ReportText words = ReportText.of(
                Objects.requireNonNull(language, "language"), result.stamp().published());
        CouncilTables tables = new CouncilTables(methodology, disputes, result.index(), words);
        ReportPreamble preamble = new ReportPreamble(methodology, words);
        return new Report(
                language,
                words.say("title.council", "unit", result.unit().name(), "year", result.year()),
                ReportLeads.council(result, disputes, words),
                preamble.unit(result),
                preamble.notices(result),
                List.of(
                        Section.of(words.say("section.disputed"), tables.disputed()),
                        Section.of(words.say("section.open"), tables.open())),
                preamble.technical(Optional.of(result.stamp())));
    }
}
