package vn.parindex.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.GradeScale.Basis;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.SampleResult;
import vn.parindex.ranking.TieRule;
import vn.parindex.result.IndexResult;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.parindex.comparison.CrosswalkTest.row;

class YearComparisonTest {

    private static final Rounding TWO = Rounding.halfUp(2);

    /**
     * 100 points in both years: one item kept, one renamed, one with another maximum, one split, two merged, one gone,
     * one new.
     */
    private static final Methodology EARLIER = SampleMethodology.of("vn-earlier")
            .area("A", "Kế hoạch|20", "Báo cáo|20", "Kiểm tra|20", "Tuyên truyền|20")
            .area("B", "Một|5", "Hai|5", "Bỏ|10")
            .build();

    private static final Methodology LATER = SampleMethodology.of("vn-later")
            .area("A", "Kế hoạch|20", "Chế độ báo cáo|20", "Kiểm tra|15", "Báo|10", "Đài|10")
            .area("B", "Một và hai|10", "Mới|15")
            .build();
    private static final Crosswalk CROSSWALK = Crosswalk.of(
            EARLIER,
            LATER,
            CrosswalkTier.LEAF,
            List.of(
                    row(CrosswalkKind.SAME, "1.1", "1.1"),
                    row(CrosswalkKind.RENAMED, "1.2", "1.2"),
                    row(CrosswalkKind.MAXIMUM_CHANGED, "1.3", "1.3"),
                    row(CrosswalkKind.SPLIT, "1.4", "1.4 1.5"),
                    row(CrosswalkKind.MERGED, "2.1 2.2", "2.1"),
                    row(CrosswalkKind.GONE, "2.3", ""),
                    row(CrosswalkKind.NEW, "", "2.2")),
            List.of(CrosswalkTest.SOURCE),
            "");

    private static SampleResult before(String unit) {
        return SampleResult.of(unit)
                .year(2019)
                .methodology("vn-earlier", EARLIER.digest())
                .leaf("1.1", "15", "20")
                .leaf("1.2", "18", "20")
                .leaf("1.3", "10", "20")
                .leaf("1.4", "12", "20")
                .leaf("2.1", "5", "5")
                .leaf("2.2", "2.5", "5")
                .leaf("2.3", "10", "10");
    }

    private static SampleResult after(String unit) {
        return SampleResult.of(unit)
                .year(2020)
                .methodology("vn-later", LATER.digest())
                .leaf("1.1", "16.25", "20")
                .leaf("1.2", "17", "20")
                .leaf("1.3", "9", "15")
                .leaf("1.4", "9", "10")
                .leaf("1.5", "5", "10")
                .leaf("2.1", "6", "10")
                .leaf("2.2", "0", "15");
    }

    private static YearStandings standings(IndexResult... results) {
        return YearStandings.of(Ranking.of(List.of(results), TieRule.competition()));
    }

    private static UnitComparison one(SampleResult before, SampleResult after) {
        return YearComparison.of(standings(before.build()), standings(after.build()), CROSSWALK)
                .all()
                .get(0);
    }

    private static NodeChange change(UnitComparison unit, String from) {
        return unit.nodes().stream()
                .filter(n -> n.row().from().contains(NodeCode.parse(from)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void points_are_compared_only_where_the_maximum_stayed() {
        UnitComparison unit = one(before("a"), after("a"));
        NodeChange same = change(unit, "1.1");
        assertThat(same.measure()).hasValue(ChangeMeasure.POINTS);
        assertThat(same.points()).hasValue(Points.parse("1.25"));
        assertThat(same.percentagePoints(TWO)).hasValue(new BigDecimal("6.25"));
        assertThat(change(unit, "1.2").points()).hasValue(Points.parse("-1"));

        // 10 of 20 = 50 %, 9 of 15 = 60 %: a point less and yet better
        NodeChange changed = change(unit, "1.3");
        assertThat(changed.measure()).hasValue(ChangeMeasure.PERCENT);
        assertThat(changed.points()).isEmpty();
        assertThat(changed.percentagePoints(TWO)).hasValue(new BigDecimal("10.00"));
    }

    @Test
    void split_and_merged_items_are_compared_as_a_whole_in_percent() {
        UnitComparison unit = one(before("a"), after("a"));
        // 12 of 20 = 60 %, 14 of 20 = 70 %
        assertThat(change(unit, "1.4").measure()).hasValue(ChangeMeasure.PERCENT);
        assertThat(change(unit, "1.4").percentagePoints(TWO)).hasValue(new BigDecimal("10.00"));
        // 7.5 of 10 = 75 %, 6 of 10 = 60 %
        assertThat(change(unit, "2.2").percentagePoints(TWO)).hasValue(new BigDecimal("-15.00"));
        assertThat(change(unit, "2.2").points()).isEmpty();
    }

    @Test
    void what_is_new_or_gone_is_not_compared() {
        UnitComparison unit = one(before("a"), after("a"));
        assertThat(change(unit, "2.3").refusal()).hasValue(ComparisonRefusal.GONE);
        assertThat(change(unit, "2.3").percentagePoints(TWO)).isEmpty();
        assertThat(unit.nodes().get(6).refusal()).hasValue(ComparisonRefusal.NEW);
        assertThat(unit.nodes().get(6).points()).isEmpty();
        assertThat(ComparisonRefusal.NEW.label().vi()).isEqualTo("nội dung mới, năm trước không có");
    }

    @Test
    void open_items_are_not_compared_although_they_have_zero_points() {
        UnitComparison unit = one(before("a"), after("a").openLeaf("1.1", "20").openLeaf("1.5", "10"));
        assertThat(change(unit, "1.1").refusal()).hasValue(ComparisonRefusal.PROVISIONAL);
        assertThat(change(unit, "1.4").refusal()).hasValue(ComparisonRefusal.PROVISIONAL);
        assertThat(change(unit, "1.2").points()).hasValue(Points.parse("-1"));
        assertThat(unit.refusal()).hasValue(ComparisonRefusal.PROVISIONAL);
        assertThat(unit.publishedChange()).isEmpty();
        assertThat(unit.exactChange(TWO)).isEmpty();
        assertThat(unit.rankChange()).isEmpty();
    }

    @Test
    void what_does_not_apply_is_not_compared() {
        UnitComparison unit =
                one(before("a"), after("a").notApplicableLeaf("1.1", "20").notApplicableLeaf("1.5", "10"));
        assertThat(change(unit, "1.1").refusal()).hasValue(ComparisonRefusal.NOT_APPLICABLE);
        assertThat(change(unit, "1.4").refusal()).hasValue(ComparisonRefusal.PARTLY_NOT_APPLICABLE);
    }

    @Test
    void an_area_with_something_not_applicable_in_it_is_compared_in_percent() {
        Crosswalk areas = Crosswalk.draft(EARLIER, EARLIER, CrosswalkTier.AREA);
        SampleResult later = before("a").year(2020).notApplicableLeaf("2.3", "10");
        UnitComparison unit = YearComparison.of(standings(before("a").build()), standings(later.build()), areas)
                .all()
                .get(0);
        // area 2: 17.5 of 20 = 87.5 %, 7.5 of 10 = 75 %
        assertThat(change(unit, "2").measure()).hasValue(ChangeMeasure.PERCENT);
        assertThat(change(unit, "2").percentagePoints(TWO)).hasValue(new BigDecimal("-12.50"));
        assertThat(change(unit, "1").points()).hasValue(Points.ZERO);
    }

    @Test
    void the_published_change_may_miss_the_exact_one_by_a_hundredth() {
        // 80.004 prints 80.00 and 83.006 prints 83.01: printed change 3.01, exact 3.002
        YearComparison comparison = YearComparison.of(
                standings(SampleResult.of("a")
                        .year(2019)
                        .leaf("1.1", "80.004", "100")
                        .build()),
                standings(SampleResult.of("a")
                        .year(2020)
                        .leaf("1.1", "83.006", "100")
                        .build()));
        UnitComparison unit = comparison.unit("a").orElseThrow();
        assertThat(unit.publishedChange()).hasValue(new BigDecimal("3.01"));
        assertThat(unit.exactChange(TWO)).hasValue(new BigDecimal("3.00"));
        assertThat(unit.nodes()).isEmpty();
    }

    @Test
    void a_rise_in_rank_is_positive_and_units_come_by_their_later_rank() {
        YearComparison comparison = YearComparison.of(
                standings(
                        index(2019, "a", "90"),
                        index(2019, "b", "80"),
                        index(2019, "c", "70"),
                        index(2019, "gone", "60")),
                standings(
                        index(2020, "a", "70"),
                        index(2020, "b", "85"),
                        index(2020, "c", "90"),
                        index(2020, "new", "60")));
        assertThat(comparison.all()).extracting(c -> c.unit().id()).containsExactly("c", "b", "a", "new", "gone");
        assertThat(comparison.unit("c").orElseThrow().rankChange()).hasValue(2);
        assertThat(comparison.unit("b").orElseThrow().rankChange()).hasValue(0);
        assertThat(comparison.unit("a").orElseThrow().rankChange()).hasValue(-2);
        assertThat(comparison.unit("new").orElseThrow().refusal()).hasValue(ComparisonRefusal.ONLY_LATER);
        assertThat(comparison.unit("gone").orElseThrow().refusal()).hasValue(ComparisonRefusal.ONLY_EARLIER);
        assertThat(comparison.unit("nobody")).isEmpty();
        assertThat(comparison.findings()).isEmpty();
        assertThat(comparison.crosswalk()).isEmpty();
        assertThat(comparison.earlier().field()).hasValue(4);
    }

    private static IndexResult index(int year, String unit, String points) {
        return SampleResult.of(unit).year(year).leaf("1.1", points, "100").build();
    }

    @Test
    void a_published_figure_of_which_only_the_rank_is_known_is_not_compared_in_index() {
        YearStanding rankOnly = new YearStanding(
                Unit.of("a", "A"), Optional.empty(), Optional.empty(), OptionalInt.of(36), true, Optional.empty());
        YearComparison comparison = YearComparison.of(
                YearStandings.published(IndexYear.of(2016), List.of(rankOnly)),
                YearStandings.published(
                        IndexYear.of(2017),
                        List.of(YearStanding.published(Unit.of("a", "A"), new BigDecimal("80"), 8))));
        UnitComparison unit = comparison.unit("a").orElseThrow();
        assertThat(unit.refusal()).hasValue(ComparisonRefusal.NO_FIGURE);
        assertThat(unit.rankChange()).hasValue(28);
    }

    @Test
    void differences_between_the_years_are_said() {
        IndexResult second = before("b").outOfRanking().build();
        YearComparison comparison = YearComparison.of(
                standings(before("a").build(), second),
                YearStandings.of(
                        Ranking.of(List.of(after("a").build(), after("b").build()), TieRule.dense(), Basis.PUBLISHED)),
                CROSSWALK);
        assertThat(comparison.findings())
                .extracting(f -> f.message(Language.EN))
                .containsExactly(
                        "PAR-5203: the two years follow different methodologies: 2019 \"Test\", 2020 \"Test\"",
                        "PAR-5205: the two years were ranked by different rules: competition[], exact and dense[], published",
                        "PAR-5204: the number of ranked units differs: 1 in 2019, 2 in 2020");
        assertThat(comparison.findings())
                .extracting(f -> f.message(Language.VI))
                .containsExactly(
                        "PAR-5203: hai năm tính theo bộ tiêu chí khác nhau: năm 2019 theo \"Thử\", năm 2020 theo \"Thử\"",
                        "PAR-5205: hai năm xếp hạng theo quy tắc khác nhau: competition[], exact và dense[], published",
                        "PAR-5204: số đơn vị xếp hạng khác nhau: năm 2019 có 1, năm 2020 có 2");
    }

    @Test
    void ministries_ranked_in_2018_and_2019_were_18_and_17() {
        YearStanding before =
                YearStanding.published(Unit.of("gtvt", "Bộ Giao thông vận tải"), new BigDecimal("75.13"), 18);
        YearStanding after =
                YearStanding.published(Unit.of("gtvt", "Bộ Giao thông vận tải"), new BigDecimal("80.53"), 17);
        YearComparison comparison = YearComparison.of(
                YearStandings.published(IndexYear.of(2018), List.of(before)).withField(18),
                YearStandings.published(IndexYear.of(2019), List.of(after)).withField(17));
        assertThat(comparison.findings())
                .extracting(Finding::toString)
                .containsExactly("PAR-5204: the number of ranked units differs: 18 in 2018, 17 in 2019");
    }

    @Test
    void another_mode_and_another_crosswalk_are_refused_together() {
        Crosswalk reversed = Crosswalk.draft(LATER, EARLIER, CrosswalkTier.LEAF);
        ParIndexException refused = catchThrowableOfType(
                ParIndexException.class,
                () -> YearComparison.of(
                        standings(before("a").build()),
                        standings(after("a").mode(Mode.SELF).build()),
                        reversed));
        assertThat(refused.findings()).hasSize(3);
        String later = "vn-later@" + LATER.digest().substring(0, 12);
        String earlier = "vn-earlier@" + EARLIER.digest().substring(0, 12);
        assertThat(refused)
                .hasMessage("PAR-5202 2020: \"self-assessed\" is not compared with \"final\" of 2019\n"
                        + "PAR-5201 2019: the results were computed by " + earlier + "; the crosswalk is for " + later
                        + "\n"
                        + "PAR-5201 2020: the results were computed by " + later + "; the crosswalk is for " + earlier);
        assertThat(refused.message(Language.VI))
                .startsWith("PAR-5202 2020: không so sánh \"tự đánh giá\" với \"kết quả cuối cùng\" của năm 2019\n"
                        + "PAR-5201 2019: kết quả tính theo " + earlier + ", bảng đối chiếu hai bộ tiêu chí lập cho "
                        + later);
    }

    @Test
    void the_later_year_comes_second() {
        YearStandings year = standings(before("a").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearComparison.of(year, year))
                .withMessage("later is not after earlier: 2019, 2019");
    }

    @Test
    void published_figures_of_two_decisions_are_remarked_and_their_parts_compared() {
        IndexResult before = before("a").build();
        IndexResult after = after("a").build();
        YearStandings earlier = YearStandings.published(
                        IndexYear.of(2019), List.of(published(before, "72.51"), published("b", "70.00")))
                .withMethodology(EARLIER);
        YearStandings later = YearStandings.published(
                        IndexYear.of(2020), List.of(published(after, "62.25"), published("b", "71.00")))
                .withMethodology(LATER);
        YearComparison comparison = YearComparison.of(earlier, later, CROSSWALK);

        assertThat(comparison.findings())
                .extracting(finding -> finding.code())
                .containsExactly(ComparisonCode.METHODOLOGIES_DIFFER);
        UnitComparison unit = comparison.unit("a").orElseThrow();
        // the printed figures stay as they were printed
        assertThat(unit.publishedChange()).hasValue(new BigDecimal("-10.26"));
        assertThat(change(unit, "1.1").points()).hasValue(Points.parse("1.25"));
        assertThat(comparison.unit("b").orElseThrow().nodes()).isEmpty();
        assertThat(YearComparison.of(earlier, later).findings()).hasSize(1);
        assertThat(YearComparison.of(earlier, YearStandings.published(IndexYear.of(2020), List.of()))
                        .findings())
                .isEmpty();
    }

    @Test
    void published_figures_are_of_the_methodology_that_they_name() {
        YearStandings standings = YearStandings.published(
                IndexYear.of(2019), List.of(published(before("a").build(), "72.51")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> standings.withMethodology(LATER))
                .withMessageStartingWith("result of a was not computed by ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standings(before("a").build()).withMethodology(EARLIER))
                .withMessage("the standings came from a ranking, which knows its methodology");
    }

    private static YearStanding published(IndexResult result, String index) {
        return new YearStanding(
                result.unit(),
                Optional.of(new BigDecimal(index)),
                Optional.empty(),
                OptionalInt.empty(),
                true,
                Optional.of(result));
    }

    private static YearStanding published(String unit, String index) {
        return YearStanding.published(Unit.of(unit, unit), new BigDecimal(index));
    }
}
