package vn.parindex.report;

import vn.parindex.error.ParIndexException;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Language;

/**
 * The tables that officials use, as plain data.
 *
 * <p>Figures are cut to the printed decimals, each on its own from its exact value, which stands in the cell beside it; notes say so. Rows that rest on
 * reconstructed or reported rows of the methodology carry a mark. Each method refuses a result that was computed with other rules than those given
 * ({@link ParIndexException}, PAR-9001).
 */
public final class OfficialTables {

    private OfficialTables() {
    }

    /**
     * The scoring sheet: each node with its maximum, the points of each party (tự chấm, thẩm định, hội đồng, ĐTXHH), result, percentage and reason;
     * then bonus and penalty points and the total.
     *
     * @param methodology the methodology that the result was computed with
     * @param result the result
     * @param language the language
     * @return the table
     */
    public static Table sheet(Methodology methodology, IndexResult result, Language language) {
        return new SheetTable(Subject.of(methodology, result, language)).table();
    }

    /**
     * The summary by area.
     *
     * @param methodology the methodology that the result was computed with
     * @param result the result
     * @param language the language
     * @return the table
     */
    public static Table areas(Methodology methodology, IndexResult result, Language language) {
        return new AreaTable(Subject.of(methodology, result, language), Peers.NONE).areas();
    }

    /**
     * The summary by area beside the mean of the ranked units of a ranking.
     *
     * @param methodology the methodology that the results were computed with
     * @param result the result
     * @param among a ranking made from results of the same methodology
     * @param language the language
     * @return the table
     */
    public static Table areas(Methodology methodology, IndexResult result, Ranking among, Language language) {
        return new AreaTable(Subject.of(methodology, result, language), Peers.of(methodology, among)).areas();
    }

    /**
     * Points by method: appraisal, survey, published index and whatever else the methodology has.
     *
     * @param methodology the methodology that the result was computed with
     * @param result the result
     * @param language the language
     * @return the table
     */
    public static Table parts(Methodology methodology, IndexResult result, Language language) {
        return new AreaTable(Subject.of(methodology, result, language), Peers.NONE).parts();
    }

    /**
     * The leaves on which opinions differ, with every opinion and its reason: the council's list.
     *
     * @param methodology the methodology that the result was computed with
     * @param result the result
     * @param language the language
     * @return the table; without rows, and saying so, if nobody disagrees
     */
    public static Table disputed(Methodology methodology, IndexResult result, Language language) {
        return new DisputedTable(Subject.of(methodology, result, language)).table();
    }

    /**
     * The ranked units with their parts, index and group.
     *
     * @param methodology the methodology that the results were computed with
     * @param ranking the ranking
     * @param language the language
     * @return the table
     */
    public static Table ranking(Methodology methodology, Ranking ranking, Language language) {
        return RankingTable.of(methodology, ranking, language).ranked();
    }

    /**
     * The units without a rank, and why.
     *
     * @param methodology the methodology that the results were computed with
     * @param ranking the ranking
     * @param language the language
     * @return the table, possibly without rows
     */
    public static Table withoutRank(Methodology methodology, Ranking ranking, Language language) {
        return RankingTable.of(methodology, ranking, language).withoutRank();
    }

    /**
     * The ranked units counted by band of a scale.
     *
     * @param methodology the methodology that the results were computed with
     * @param ranking the ranking
     * @param scale groups or ratings
     * @param language the language
     * @return the table
     */
    public static Table bands(Methodology methodology, Ranking ranking, GradeScale scale, Language language) {
        return RankingTable.of(methodology, ranking, language).bands(scale);
    }
}
