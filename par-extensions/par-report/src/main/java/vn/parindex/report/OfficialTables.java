package vn.parindex.report;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.appraisal.Disputes;
import vn.parindex.appraisal.IndexEffect;
import vn.parindex.appraisal.ModeDifference;
import vn.parindex.appraisal.ModePair;
import vn.parindex.assessment.Assessment;
import vn.parindex.comparison.UnitComparison;
import vn.parindex.comparison.YearComparison;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Language;

/**
 * The tables that officials use, as plain data.
 *
 * <p>Figures are cut to the printed decimals, each on its own from its exact value, which stands in the cell beside it;
 * notes say so. Rows that rest on reconstructed or reported rows of the methodology carry a mark. Each method refuses a
 * result that was computed with other rules than those given ({@link ParIndexException}, PAR-9001).
 */
public final class OfficialTables {

    private OfficialTables() {}

    private static UnitTables unit(
            Methodology methodology, IndexResult result, ComparisonGroup group, Language language) {
        return new UnitTables(ReportContext.of(methodology, result, language), group);
    }

    /**
     * Returns the units that were formed anew between two years, each beside those that it came from with their
     * indices, ranks and range, such as the 52 provinces that became 23 in 2025.
     *
     * @param comparison the two years, with units told apart by a register
     * @param language the language
     * @return the table; empty if there are none
     */
    public static Optional<Table> breaks(YearComparison comparison, Language language) {
        return YearTables.of(comparison, language).breaks();
    }

    /**
     * Returns what one unit came from, or went into, between two years.
     *
     * @param comparison the two years, with units told apart by a register
     * @param unit one of its units
     * @param language the language
     * @return the table; empty if both years have the unit, or if it went into none but such as were there before
     */
    public static Optional<Table> breaks(YearComparison comparison, UnitComparison unit, Language language) {
        return YearTables.of(comparison, language).breaks(unit);
    }

    /**
     * Returns the scoring sheet: each node with its maximum, the points of each party (tự đánh giá, thẩm định, hội
     * đồng, ĐTXHH), what the council changes, result, percentage and reason; then bonus and penalty points and the
     * total.
     *
     * @param methodology the methodology that the result was computed with
     * @param result the result
     * @param language the language
     * @return the table
     */
    public static Table sheet(Methodology methodology, IndexResult result, Language language) {
        return unit(methodology, result, ComparisonGroup.NONE, language).sheet(true);
    }

    /**
     * Returns the scoring sheet with what the unit handed in.
     *
     * @param methodology the methodology that the result was computed with
     * @param result the result
     * @param assessment the assessment that the result was computed from
     * @param language the language
     * @return the table
     * @throws IllegalArgumentException if the assessment is of another unit, methodology or year
     */
    public static Table sheet(Methodology methodology, IndexResult result, Assessment assessment, Language language) {
        ReportContext context = ReportContext.of(methodology, result, Optional.of(assessment), language);
        return new UnitTables(context, ComparisonGroup.NONE).sheet(true);
    }

    /**
     * Returns the summary by area.
     *
     * @param methodology the methodology that the result was computed with
     * @param result the result
     * @param language the language
     * @return the table
     */
    public static Table areas(Methodology methodology, IndexResult result, Language language) {
        return unit(methodology, result, ComparisonGroup.NONE, language).areas();
    }

    /**
     * Returns the summary by area beside the mean of the ranked units of a ranking.
     *
     * @param methodology the methodology that the results were computed with
     * @param result the result
     * @param among a ranking made from results of the same methodology
     * @param language the language
     * @return the table
     */
    public static Table areas(Methodology methodology, IndexResult result, Ranking among, Language language) {
        return unit(methodology, result, ComparisonGroup.of(methodology, among), language)
                .areas();
    }

    /**
     * Returns the points by method: appraisal, survey, published index and whatever else the methodology has.
     *
     * @param methodology the methodology that the result was computed with
     * @param result the result
     * @param language the language
     * @return the table
     */
    public static Table parts(Methodology methodology, IndexResult result, Language language) {
        return unit(methodology, result, ComparisonGroup.NONE, language).parts();
    }

    /**
     * Returns the leaves on which opinions differ, with every opinion and its reason: the council's list.
     *
     * @param methodology the methodology that the result was computed with
     * @param result the result
     * @param language the language
     * @return the table; without rows, and saying so, if nobody disagrees
     */
    public static Table disputed(Methodology methodology, IndexResult result, Language language) {
        return unit(methodology, result, ComparisonGroup.NONE, language).disputed();
    }

    /**
     * Returns the ranked units with their parts, index and group; where no unit is ranked, the units without a rank,
     * with the reasons.
     *
     * @param methodology the methodology that the results were computed with
     * @param ranking the ranking
     * @param language the language
     * @return the table
     */
    public static Table ranking(Methodology methodology, Ranking ranking, Language language) {
        return RankingTables.of(methodology, ranking, language).ranked();
    }

    /**
     * Returns the units by areas, the appendix that officials publish: for the whole and each area the points of the
     * survey (ĐTXHH), those of the appraisal (thẩm định), the total and the index, with the maxima in the head.
     *
     * @param methodology the methodology that the results were computed with
     * @param ranking a ranking of results by their index
     * @param language the language
     * @return the table; empty for figures brought from elsewhere and for a ranking by an area or a part
     */
    public static Optional<Table> unitsByAreas(Methodology methodology, Ranking ranking, Language language) {
        return RankingTables.of(methodology, ranking, language).byAreas();
    }

    /**
     * Returns the units without a rank, with the reasons.
     *
     * @param methodology the methodology that the results were computed with
     * @param ranking the ranking
     * @param language the language
     * @return the table, possibly without rows
     */
    public static Table withoutRank(Methodology methodology, Ranking ranking, Language language) {
        return RankingTables.of(methodology, ranking, language).withoutRank();
    }

    /**
     * Returns the ranked units counted by band of a scale.
     *
     * @param methodology the methodology that the results were computed with
     * @param ranking the ranking
     * @param scale groups or ratings
     * @param language the language
     * @return the table
     */
    public static Table bands(Methodology methodology, Ranking ranking, GradeScale scale, Language language) {
        return RankingTables.of(methodology, ranking, language).bands(scale);
    }

    /**
     * Returns how the indices are spread in each group of units, such as the lists of a province, and among all: mean,
     * median, least and greatest index, and how many units are in each band of each scale.
     *
     * @param methodology the methodology that the results were computed with
     * @param whole the ranking of all units
     * @param groups the rankings of the groups, as {@link Ranking#byGroup} gives them
     * @param language the language
     * @return the table, one row a group and one for all
     */
    public static Table groups(Methodology methodology, Ranking whole, Map<String, Ranking> groups, Language language) {
        return RankingTables.of(methodology, whole, language).groups(groups);
    }

    /**
     * Returns two years of every unit: index, change in percentage points of the printed figures, rank and change of
     * rank, or why they are not compared.
     *
     * @param comparison the two years
     * @param language the language
     * @return the table
     */
    public static Table years(YearComparison comparison, Language language) {
        return YearTables.of(comparison, language).units();
    }

    /**
     * Returns two years of one unit, item by item as the comparison's crosswalk joins them.
     *
     * @param comparison the two years
     * @param unitId the unit's id
     * @param language the language
     * @return the table; without rows, and saying so, if there is no crosswalk or no result in one of the years
     * @throws IllegalArgumentException if the unit is in neither year
     */
    public static Table years(YearComparison comparison, String unitId, Language language) {
        return YearTables.of(comparison, language)
                .items(comparison
                        .unit(unitId)
                        .orElseThrow(() -> new IllegalArgumentException("no unit with id " + unitId)));
    }

    /**
     * Returns the list of a council: the leaves on which claim, appraisal and council differ, the largest effect on the
     * index first, with reasons, what was asked for, and the unit's explanations.
     *
     * @param methodology the methodology that the results were computed with
     * @param disputes the opinions compared
     * @param language the language
     * @return the table; without rows, and saying so, if nobody disagrees
     */
    public static Table disputed(Methodology methodology, Disputes disputes, Language language) {
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(disputes, "disputes");
        Objects.requireNonNull(language, "language");
        return new CouncilTables(
                        methodology,
                        disputes,
                        disputes.total(ModePair.SELF_TO_FINAL)
                                .flatMap(ModeDifference::effect)
                                .map(IndexEffect::after),
                        ReportText.of(language, methodology.rounding().published()))
                .disputed();
    }
}
