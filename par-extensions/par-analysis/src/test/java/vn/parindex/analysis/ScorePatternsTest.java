package vn.parindex.analysis;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.analysis.AppraisalStrictness.CutRow;
import vn.parindex.analysis.LeafSpread.LeafPower;
import vn.parindex.appraisal.Assignment;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Stated;
import vn.parindex.published.PublishedRound;
import vn.parindex.published.PublishedScores;
import vn.parindex.published.RoundFacts;
import vn.parindex.result.IndexResult;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ScorePatternsTest {

    private static final Methodology TREE = new SampleTree()
            .leaf("6", new Stated("a", Optional.empty()))
            .leaf("4", new Stated("b", Optional.empty()))
            .area()
            .leaf("10", new Stated("c", Optional.empty()))
            .grown();

    private static List<BigDecimal> numbers(String numbers) {
        return Arrays.stream(numbers.split(" ")).map(BigDecimal::new).toList();
    }

    private static FigureColumn column(String numbers) {
        Map<Unit, BigDecimal> values = new LinkedHashMap<>();
        for (BigDecimal number : numbers(numbers)) {
            String id = "u" + values.size();
            values.put(Unit.of(id, id), number);
        }
        return new FigureColumn("c", Text.of("cột", "column"), true, Optional.of(BigDecimal.TEN), values);
    }

    /**
     * Anscombe, Graphs in Statistical Analysis, 1973: all four pairs have the correlation 0.816 and the slope 0.500.
     */
    @Test
    void anscombes_quartet_has_its_published_correlations() {
        List<BigDecimal> x = numbers("10 8 13 9 11 14 6 4 12 7 5");
        List<BigDecimal> fourth = numbers("8 8 8 8 8 8 8 19 8 8 8");
        List<List<BigDecimal>> ys = List.of(
                numbers("8.04 6.95 7.58 8.81 8.33 9.96 7.24 4.26 10.84 4.82 5.68"),
                numbers("9.14 8.14 8.74 8.77 9.26 8.10 6.13 3.10 9.13 7.26 4.74"),
                numbers("7.46 6.77 12.74 7.11 7.81 8.84 6.08 5.39 8.15 6.42 5.73"));
        for (List<BigDecimal> y : ys) {
            assertThat(PreciseStatistics.pearson(x, y).orElseThrow().setScale(3, RoundingMode.HALF_UP))
                    .isIn(new BigDecimal("0.816"), new BigDecimal("0.817"));
            assertThat(PreciseStatistics.slope(x, y).orElseThrow().setScale(2, RoundingMode.HALF_UP))
                    .isEqualTo("0.50");
        }
        assertThat(PreciseStatistics.pearson(fourth, numbers("6.58 5.76 7.71 8.84 8.47 7.04 5.25 12.50 5.56 7.91 6.89"))
                        .orElseThrow()
                        .setScale(3, RoundingMode.HALF_UP))
                .isEqualTo("0.817");
    }

    /** Ranks 1 2 3.5 3.5 5 and 2 1 3 4 5, worked by hand: 8.5 of the root of 9.5 times 10. */
    @Test
    void equal_values_share_the_mean_of_their_ranks() {
        assertThat(PreciseStatistics.spearman(numbers("1 2 7 7 9"), numbers("20 10 30 40 50"))
                        .orElseThrow()
                        .setScale(3, RoundingMode.HALF_UP))
                .isEqualTo("0.872");
    }

    @Test
    void what_has_no_correlation_is_empty_and_never_a_number() {
        assertThat(PreciseStatistics.pearson(numbers("1 1 1"), numbers("1 2 3")))
                .isEmpty();
        assertThat(PreciseStatistics.spearman(numbers("1 2 3"), numbers("5 5 5")))
                .isEmpty();
        assertThat(PreciseStatistics.pearson(numbers("1 2"), numbers("1 2"))).isEmpty();
        assertThat(PreciseStatistics.standardError(numbers("1"))).isEmpty();
        assertThat(PreciseStatistics.slope(numbers("1"), numbers("1"))).isEmpty();
    }

    /** Quartiles 2 and 4, fences -1 and 7. */
    @Test
    void tukeys_fences_find_what_stands_out() {
        assertThat(column("1 2 3 4 8").outliers()).hasSize(1);
        assertThat(column("1 2 3 4 7").outliers()).isEmpty();
        assertThat(column("5 5 5 5 9").outliers()).isEmpty();
        assertThat(column("1 1 1 9").outliers()).isEmpty();
        assertThat(column("10 10").power()).isEqualTo(LeafPower.ALL_FULL);
        assertThat(column("0 0").power()).isEqualTo(LeafPower.ALL_ZERO);
        assertThat(column("3 3").power()).isEqualTo(LeafPower.ALL_EQUAL);
        assertThat(column("3").power()).isEqualTo(LeafPower.UNKNOWN);
        assertThat(column("3 4").power()).isEqualTo(LeafPower.DISCRIMINATES);
    }

    private static Assessment unit(String id, String... claimedAndCounted) {
        Assessment.Builder assessment = Assessment.of(Unit.of(id, "Đơn vị " + id), TREE.id(), SampleTree.YEAR);
        for (int i = 0; i < claimedAndCounted.length; i++) {
            String[] points = claimedAndCounted[i].split(">");
            assessment.add(Entry.of(
                    TREE.leaves().get(i).code(),
                    Opinion.at(Stage.SELF).withPoints(Points.parse(points[0])),
                    Opinion.at(Stage.COUNCIL).withPoints(Points.parse(points[1]))));
        }
        return assessment.build();
    }

    private static final List<Assessment> UNITS =
            List.of(unit("a", "6>6", "4>3", "5>5"), unit("b", "6>6", "4>2", "8>8"), unit("c", "6>6", "3>3", "9>8"));

    @Test
    void items_that_tell_nobody_apart_and_constant_columns_are_said() {
        IndexEvaluator evaluator = IndexEvaluator.of(TREE);
        List<IndexResult> results =
                UNITS.stream().map(unit -> evaluator.evaluate(unit, Mode.FINAL)).toList();
        ScorePatterns patterns = ScorePatterns.of(TREE, results);

        assertThat(patterns.columns(LeafPower.ALL_FULL))
                .extracting(FigureColumn::id)
                .containsExactly("1.1");
        assertThat(patterns.remarks()).extracting(remark -> remark.code().id()).containsExactly("PAR-5371", "PAR-5372");
        Correlation full = patterns.withIndex().stream()
                .filter(of -> of.first().equals("1.1"))
                .findFirst()
                .orElseThrow();
        assertThat(full.pearson()).isEmpty();
        assertThat(AnalysisJson.PATTERNS.pretty(patterns)).doesNotContain("NaN").doesNotContain("null");
        assertThat(ScorePatterns.of(TREE, results.subList(0, 1)).columns())
                .allMatch(column -> column.power() == LeafPower.UNKNOWN);
        assertThat(ScorePatternsReport.of(patterns, Language.VI).sections()).hasSize(3);
    }

    @Test
    void year_and_rules_are_named_and_years_are_not_mixed() {
        IndexEvaluator evaluator = IndexEvaluator.of(TREE);
        IndexResult one = evaluator.evaluate(UNITS.get(0), Mode.FINAL);
        Assessment later = Assessment.of(Unit.of("d", "Đơn vị d"), TREE.id(), IndexYear.of(2021))
                .build();

        ScorePatterns patterns = ScorePatterns.of(TREE, List.of(one));
        assertThat(AnalysisJson.PATTERNS.canonical(patterns))
                .startsWith("{\"format\":\"par-patterns/1\",\"year\":\"2020\",\"methodology\":\"sample-tree\",");
        assertThat(ScorePatternsReport.of(patterns, Language.EN).heading())
                .extracting(field -> field.label() + ": " + field.value())
                .contains("Year: 2020", "Units: 1");
        assertThatThrownBy(() -> ScorePatterns.of(TREE, List.of())).hasMessage("results is empty");
        assertThatThrownBy(() -> ScorePatterns.of(TREE, List.of(one, evaluator.evaluate(later, Mode.FINAL))))
                .hasMessage("PAR-5364 d: the assessment is of 2021; the first one is of 2020");
    }

    /** At 1.2 the cuts are 1, 2 and 0: mean 1, deviation 1, so an error of 1 / the root of 3; at 2.1 0, 0 and 1. */
    @Test
    void cuts_are_told_by_agency_and_item_with_their_error() {
        Assignment home = Assignment.of("home", "Sở Nội vụ", "1");
        AppraisalStrictness strictness = AppraisalStrictness.of(
                IndexEvaluator.of(TREE),
                UNITS,
                code -> code.area().toString().equals("1") ? Optional.of(home) : Optional.empty());

        assertThat(strictness.items())
                .contains(
                        new CutRow(
                                "Sở Nội vụ",
                                Optional.of(NodeCode.parse("1.2")),
                                3,
                                2,
                                new BigDecimal("1.000"),
                                Optional.of(new BigDecimal("0.577"))),
                        new CutRow(
                                "",
                                Optional.of(NodeCode.parse("2.1")),
                                3,
                                1,
                                new BigDecimal("0.333"),
                                Optional.of(new BigDecimal("0.333"))));
        // 0, 0, 0, 1, 2, 0: mean 0.5, variance 0.7, error the root of 0.7 / 6
        assertThat(strictness.agencies().get(0))
                .isEqualTo(new CutRow(
                        "Sở Nội vụ",
                        Optional.empty(),
                        6,
                        2,
                        new BigDecimal("0.500"),
                        Optional.of(new BigDecimal("0.342"))));
    }

    /** 80, 82 and 87: 7 in all, 3.5 a year. */
    @Test
    void indices_are_followed_over_the_years() {
        String csv = "year,level,unit,measure,value,source,grade\n2019,province,A,index,80,made up,B\n"
                + "2020,province,A,index,82,made up,B\n2021,province,A,index,87,made up,B\n"
                + "2021,province,B,index,70,made up,B\n";
        PublishedScores scores =
                PublishedScores.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "p.csv");
        IndexTrends trends = IndexTrends.ofPublished(List.of(2019, 2020, 2021).stream()
                .flatMap(year -> PublishedRound.of(scores, RoundFacts.none(), IndexYear.of(year), "province").stream())
                .toList());

        assertThat(trends.units().get(0).change()).contains(new BigDecimal("7"));
        assertThat(trends.units().get(0).slope()).contains(new BigDecimal("3.50"));
        assertThat(trends.units().get(1).change()).isEmpty();
        assertThat(trends.units().get(1).slope()).isEmpty();
    }
}
