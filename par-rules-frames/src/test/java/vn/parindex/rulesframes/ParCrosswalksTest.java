package vn.parindex.rulesframes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.comparison.ComparisonRefusal;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.comparison.CrosswalkKind;
import vn.parindex.comparison.NodeChange;
import vn.parindex.comparison.UnitComparison;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStandings;
import vn.parindex.finding.ParIndexException;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Confidence;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ParCrosswalksTest {

    private static final Rounding TWO = Rounding.halfUp(2);

    private static Crosswalk find(String from, String to) {
        return ParCrosswalks.find(MethodologyId.of(from), MethodologyId.of(to), PublishedFigures.CATALOG::find)
                .orElseThrow();
    }

    private static YearStandings standings(IndexResult result) {
        return YearStandings.of(Ranking.of(List.of(result), TieRule.competition()));
    }

    @Test
    void every_crosswalk_stands_against_both_its_methodologies() {
        assertThat(ParCrosswalks.pairs())
                .hasSize(9)
                .allSatisfy(
                        pair -> assertThat(ParCrosswalks.find(pair.from(), pair.to(), PublishedFigures.CATALOG::find))
                                .isPresent());
    }

    @Test
    void parts_of_provinces_from_2012_to_2020() {
        Crosswalk crosswalk = find("vn-1294-2012-province-parts", "vn-1149-2020-province-parts");
        assertThat(crosswalk.rows())
                .extracting(row -> row.kind())
                .containsExactly(CrosswalkKind.MAXIMUM_CHANGED, CrosswalkKind.SPLIT, CrosswalkKind.NEW);
        assertThat(crosswalk.rows()).extracting(row -> row.confidence()).containsOnly(Confidence.RECONSTRUCTED);
    }

    @Test
    void quang_ninh_2012_and_2020_are_compared_in_percent_and_its_new_part_is_not() {
        IndexResult before = PublishedFigures.result(
                "vn-1294-2012-province-parts", 2012, "Quảng Ninh", Map.of("1.1", "49.75", "2.1", "30.46"));
        IndexResult after = PublishedFigures.result(
                "vn-1149-2020-province-parts",
                2020,
                "Quảng Ninh",
                Map.of("1.1", "57.66", "2.1", "18.83", "3.1", "9.56", "4.1", "5"));
        UnitComparison unit = YearComparison.of(
                        standings(before),
                        standings(after),
                        find("vn-1294-2012-province-parts", "vn-1149-2020-province-parts"))
                .unit("Quảng Ninh")
                .orElseThrow();
        assertThat(unit.publishedChange()).hasValue(new BigDecimal("10.84"));
        List<NodeChange> nodes = unit.nodes();
        // 57.66/60.5 = 95.3058 %, 49.75/60 = 82.9167 %
        assertThat(nodes.get(0).percentagePoints(TWO)).hasValue(new BigDecimal("12.39"));
        assertThat(nodes.get(0).points()).isEmpty();
        // (18.83 + 9.56)/33.5 = 84.7463 %, 30.46/40 = 76.15 %
        assertThat(nodes.get(1).percentagePoints(TWO)).hasValue(new BigDecimal("8.60"));
        assertThat(nodes.get(2).refusal()).hasValue(ComparisonRefusal.NEW);
    }

    @Test
    void of_the_parts_of_2020_and_2022_only_sipas_is_compared_in_points() {
        // the figures of 2022 are made up: no complete set of parts was published
        IndexResult before = PublishedFigures.result(
                "vn-1149-2020-province-parts",
                2020,
                "Hải Phòng",
                Map.of("1.1", "58.71", "2.1", "19.45", "3.1", "9.35", "4.1", "3"));
        IndexResult after = PublishedFigures.result(
                "vn-876-2022-province-parts",
                2022,
                "Hải Phòng",
                Map.of("1.1", "58.71", "2.1", "19.45", "3.1", "9.5", "4.1", "3"));
        List<NodeChange> nodes = YearComparison.of(
                        standings(before),
                        standings(after),
                        find("vn-1149-2020-province-parts", "vn-876-2022-province-parts"))
                .all()
                .get(0)
                .nodes();
        assertThat(nodes)
                .extracting(NodeChange::points)
                .containsExactly(
                        Optional.empty(), Optional.empty(), Optional.of(Points.parse("0.15")), Optional.empty());
        // the same 58.71 points: of 60.5 they are 97.0413 %, of 61.5 they are 95.4634 %
        assertThat(nodes.get(0).percentagePoints(TWO)).hasValue(new BigDecimal("-1.58"));
    }

    /**
     * Sơn La 2024 prints four areas: 10.18 of 10.5, 14.23 of 15, 12.75 of 13, 13.14 of 16.5. Those of 2023 are made up.
     */
    @Test
    void areas_of_2023_and_2024_are_compared_in_points_and_those_known_together_in_percent() {
        IndexResult before = PublishedFigures.result(
                "vn-876-2022-province-areas",
                2023,
                "Sơn La",
                Map.of("1.1", "9", "2.1", "9", "3.1", "12.50", "4.1", "10", "5.1", "36.45", "6.1", "13"));
        IndexResult after = PublishedFigures.result(
                "vn-892-2024-province-areas",
                2024,
                "Sơn La",
                Map.of(
                        "1.1", "9", "2.1", "9", "3.1", "12.75", "4.1", "10.18", "5.1", "14.23", "6.1", "23.23", "7.1",
                        "13.14"));
        List<NodeChange> nodes = YearComparison.of(
                        standings(before),
                        standings(after),
                        find("vn-876-2022-province-areas", "vn-892-2024-province-areas"))
                .all()
                .get(0)
                .nodes();
        assertThat(nodes.get(2).points()).hasValue(Points.parse("0.25"));
        // 36.45 of 40.5 are 90 %; 14.23 + 23.23 = 37.46 of 40.5 are 92.4938 %
        assertThat(nodes.get(4).percentagePoints(TWO)).hasValue(new BigDecimal("2.49"));
    }

    /** An Giang: 83.32 in 2019, 84.67 in 2020; its parts of 2020 are made up to that sum. */
    @Test
    void the_whole_of_2019_is_set_against_all_parts_of_2020() {
        IndexResult before =
                PublishedFigures.result("vn-2636-2018-province-index", 2019, "An Giang", Map.of("1.1", "83.32"));
        IndexResult after = PublishedFigures.result(
                "vn-1149-2020-province-parts",
                2020,
                "An Giang",
                Map.of("1.1", "54", "2.1", "17.67", "3.1", "9", "4.1", "4"));
        List<NodeChange> nodes = YearComparison.of(
                        standings(before),
                        standings(after),
                        find("vn-2636-2018-province-index", "vn-1149-2020-province-parts"))
                .all()
                .get(0)
                .nodes();
        assertThat(nodes)
                .singleElement()
                .satisfies(node -> assertThat(node.percentagePoints(TWO)).hasValue(new BigDecimal("1.35")));
    }

    @Test
    void there_is_none_for_other_pairs() {
        assertThat(ParCrosswalks.find(
                        MethodologyId.of("vn-876-2022-province-parts"),
                        MethodologyId.of("vn-1149-2020-province-parts"),
                        PublishedFigures.CATALOG::find))
                .isEmpty();
    }

    @Test
    void a_methodology_of_another_module_must_be_at_hand() {
        ParIndexException refused = catchThrowableOfType(
                ParIndexException.class,
                () -> ParCrosswalks.find(
                        MethodologyId.of("vn-1294-2012-province-parts"),
                        MethodologyId.of("vn-1149-2020-province-parts"),
                        id -> ParFrame.ofId(id).map(ParFrame::methodology)));
        assertThat(refused)
                .hasMessage("PAR-5109 vn-1294-2012-province-parts--vn-1149-2020-province-parts.json#/to: "
                        + "methodology vn-1149-2020-province-parts is not at hand");
    }
}
