package vn.parindex.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Language;

/**
 * The workbook of a campaign for whoever keeps it: every unit with its areas, index, rank and group, every item of
 * every unit, and charts.
 *
 * <p>Points of items come from results. All above them are locked formulas that give what the engine gives: sums of
 * areas, index, rank, group, mean. Another figure may be tried beside each item; then the formulas show what it would
 * bring. Rows can be filtered. Sheets are protected without a password. The same results give the same bytes on the
 * same Java runtime.
 */
public final class CampaignWorkbook {

    private CampaignWorkbook() {}

    /**
     * Writes the workbook of some results.
     *
     * @param methodology the methodology that they were computed with
     * @param results the results of one year and mode, one a unit
     * @param out the stream that the workbook is written to; flushed, not closed
     * @param language the language of its words
     * @throws IllegalArgumentException if there is no result, or one was computed with other rules
     * @throws ParIndexException if the results cannot be ranked together, as {@link Ranking#of} tells
     * @throws IOException if it cannot be written
     */
    public static void write(Methodology methodology, List<IndexResult> results, OutputStream out, Language language)
            throws IOException {
        Objects.requireNonNull(out, "out");
        if (results.isEmpty()) {
            throw new IllegalArgumentException("results is empty");
        }
        for (IndexResult result : results) {
            if (!result.stamp().digest().equals(methodology.digest())) {
                throw new IllegalArgumentException(
                        "result of " + result.unit().id() + " was computed with other rules");
            }
        }
        Ranking ranking = Ranking.of(results, TieRule.competition());
        SheetExtras extras = new SheetExtras();
        CampaignSheets sheets = new CampaignSheets(methodology, ranking, WorkbookText.in(language), extras);
        StableWorkbook.writeLocked(out, sheets::write, extras);
    }
}
