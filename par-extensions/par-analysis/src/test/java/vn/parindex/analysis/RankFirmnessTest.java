package vn.parindex.analysis;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Stated;
import vn.parindex.methodology.SurveyMean;
import vn.parindex.methodology.UnrankedUnit;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** A tree of one survey leaf, so that the index is the percentage drawn. */
class RankFirmnessTest {

    private static final Methodology TREE =
            new SampleTree().leaf("100", new SurveyMean("survey")).grown();

    private static Assessment unit(String id, String percent) {
        return Assessment.of(Unit.of(id, "Đơn vị " + id), TREE.id(), SampleTree.YEAR)
                .add(
                        TREE.leaves().get(0).code(),
                        Opinion.at(Stage.SURVEY).withFact("survey", Fact.of(new BigDecimal(percent))))
                .build();
    }

    private static SamplingErrors errors(String... rows) {
        String csv = "unit,code,standard_error\n" + String.join("\n", rows) + "\n";
        return SamplingErrors.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "errors.csv");
    }

    private static RankFirmness draw(int draws, int threads, SamplingErrors errors, Assessment... units) {
        return RankFirmness.of(
                IndexEvaluator.of(TREE),
                List.of(units),
                Mode.FINAL,
                FirmnessSources.of(errors),
                draws,
                1149,
                threads,
                done -> {});
    }

    /** The quantiles of the normal distribution as tables print them. */
    @Test
    void normal_numbers_are_normal() {
        assertThat(RandomDraw.quantile(0.975)).isCloseTo(1.959964, within(1e-6));
        assertThat(RandomDraw.quantile(0.5)).isCloseTo(0, within(1e-12));
        assertThat(RandomDraw.quantile(0.01)).isCloseTo(-2.326348, within(1e-6));
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 100_000; i++) {
            double z = RandomDraw.normal(1, i, 2, 3);
            sum += z;
            squares += z * z;
        }
        assertThat(sum / 100_000).isCloseTo(0, within(0.015));
        assertThat(squares / 100_000).isCloseTo(1, within(0.02));
    }

    /**
     * 80 with 2: 76.08 to 83.92. Against 84 with 2 it is below in 92.1 % of the draws, a tie; against 92 with 1 in all
     * but some in ten million.
     */
    @Test
    void intervals_chances_and_ties_are_those_of_the_distribution() {
        RankFirmness firm = draw(
                20_000, 2, errors("a,1.1,2", "b,1.1,2", "c,1.1,1"), unit("a", "80"), unit("b", "84"), unit("c", "92"));

        FirmUnit a = firm.units().get(2);
        assertThat(a.unit().id()).isEqualTo("a");
        assertThat(a.indexLow().doubleValue()).isCloseTo(76.08, within(0.15));
        assertThat(a.indexHigh().doubleValue()).isCloseTo(83.92, within(0.15));
        assertThat(a.rank()).isEqualTo(3);
        assertThat(a.rankLow()).isEqualTo(2);
        assertThat(a.rankHigh()).isEqualTo(3);
        assertThat(a.tied()).containsExactly("b");
        assertThat(firm.units().get(0).rankHigh()).isEqualTo(1);
        assertThat(firm.units().get(0).tied()).isEmpty();
        assertThat(a.chances()).isEmpty();
        assertThat(firm.remarks()).isEmpty();
    }

    @Test
    void one_seed_gives_one_result_whatever_the_number_of_threads() {
        SamplingErrors errors = errors("a,1.1,2", "b,1.1,3");
        RankFirmness one = draw(500, 1, errors, unit("a", "80"), unit("b", "81"));

        assertThat(draw(500, 2, errors, unit("a", "80"), unit("b", "81"))).isEqualTo(one);
        assertThat(draw(500, 7, errors, unit("a", "80"), unit("b", "81"))).isEqualTo(one);
    }

    @Test
    void without_an_error_nothing_moves_and_that_is_said() {
        RankFirmness firm = draw(10, 1, errors("b,1.1,0"), unit("a", "80.5"), unit("b", "80.5"));

        FirmUnit a = firm.units().get(0);
        assertThat(a.indexLow()).isEqualTo(new BigDecimal("80.50"));
        assertThat(a.indexHigh()).isEqualTo(new BigDecimal("80.50"));
        assertThat(firm.units()).extracting(FirmUnit::rank).containsExactly(1, 1);
        assertThat(firm.remarks())
                .extracting(remark -> remark.message(Language.EN))
                .containsExactly("PAR-5347: unit a: items 1.1 have no standard error and are taken as exact");
    }

    @Test
    void errors_that_fit_no_unit_or_leaf_are_told_together() {
        Assessment open = Assessment.of(Unit.of("o", "Đơn vị o"), TREE.id(), SampleTree.YEAR)
                .build();
        assertThatThrownBy(() -> draw(10, 1, errors("x,1.1,2", "a,9.9,1"), unit("a", "80"), unit("a", "81"), open))
                .isInstanceOfSatisfying(
                        ParIndexException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.code().id())
                                .containsExactlyInAnyOrder("PAR-5344", "PAR-5346", "PAR-5344", "PAR-5343"));
        assertThat(draw(10, 1, errors("a,1.1,1"), unit("a", "80"), open).remarks())
                .extracting(remark -> remark.message(Language.EN))
                .containsExactly("PAR-5345: unit o is open at 1 items and is left out");
        assertThatThrownBy(() -> errors("a,1.1,-1", "a,1.1,2", "a,1.1,3"))
                .isInstanceOfSatisfying(
                        ParIndexException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.code().id() + " " + finding.place())
                                .containsExactly("PAR-5341 errors.csv:2", "PAR-5342 errors.csv:4"));
    }

    /** 63 units of 60 judged and 40 surveyed leaves: progress is told, and the whole takes seconds. */
    @Test
    void many_units_and_draws_take_little_time() {
        SampleTree sample = new SampleTree();
        for (int i = 0; i < 60; i++) {
            sample.leaf("1", new Stated("s" + i, java.util.Optional.empty()));
        }
        sample.area();
        for (int i = 0; i < 40; i++) {
            sample.leaf("1", new SurveyMean("p" + i));
        }
        Methodology tree = sample.grown();
        List<Assessment> units = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (int u = 0; u < 63; u++) {
            Assessment.Builder assessment = Assessment.of(Unit.of("u" + u, "Đơn vị " + u), tree.id(), SampleTree.YEAR);
            for (var leaf : tree.leaves()) {
                assessment.add(
                        leaf.code(),
                        leaf.measured()
                                ? Opinion.at(Stage.SURVEY)
                                        .withFact(leaf.rule().facts().get(0), Fact.of(Percentage.of(70 + u % 20)))
                                : Opinion.at(Stage.COUNCIL).withPoints(Points.parse("0.8")));
                if (leaf.measured()) {
                    rows.add("u" + u + "," + leaf.code() + ",3");
                }
            }
            units.add(assessment.build());
        }
        AtomicInteger last = new AtomicInteger();
        RankFirmness firm = RankFirmness.of(
                IndexEvaluator.of(tree),
                units,
                Mode.FINAL,
                FirmnessSources.of(errors(rows.toArray(String[]::new))),
                300,
                7,
                2,
                done -> last.accumulateAndGet(done, Math::max));

        assertThat(firm.units()).hasSize(63);
        assertThat(last).hasValue(300);
    }

    private static Assessment appraised(Methodology tree, String id, String first, String second) {
        NodeCode code = tree.leaves().get(0).code();
        return Assessment.of(Unit.of(id, "Đơn vị " + id), tree.id(), SampleTree.YEAR)
                .add(code, Opinion.at(Stage.APPRAISAL_1).withPoints(Points.parse(first)))
                .add(code, Opinion.at(Stage.APPRAISAL_2).withPoints(Points.parse(second)))
                .build();
    }

    /** Differences 1 and 3: the root of (1 + 9) / (2 * 2) is 1.5811. */
    @Test
    void disagreement_is_measured_from_two_appraisals() {
        Methodology tree = new SampleTree()
                .leaf("10", new Stated("points", Optional.of(Points.parse("0.25"))))
                .grown();
        AppraisalSpread spread = AppraisalSpread.measured(
                IndexEvaluator.of(tree), List.of(appraised(tree, "a", "5", "6"), appraised(tree, "b", "8", "5")));

        assertThat(spread.leaves().get(NodeCode.parse("1.1")))
                .isEqualTo(new AppraisalSpread.Deviation(new BigDecimal("1.5811"), "", 2));
        assertThat(spread.remarks()).extracting(remark -> remark.code().id()).containsExactly("PAR-5351");
        assertThatThrownBy(() -> AppraisalSpread.measured(IndexEvaluator.of(TREE), List.of(unit("a", "80"))))
                .isInstanceOf(ParIndexException.class)
                .hasMessageContaining("PAR-5352");
    }

    /** 60 of 100 with a deviation of 10, by steps of a quarter of ten points: the middle 95 % are 40.4 to 79.6. */
    @Test
    void appraised_points_are_drawn_among_those_that_the_rule_gives() {
        Methodology tree = new SampleTree()
                .leaf("100", new Stated("points", Optional.of(Points.parse("2.5"))))
                .grown();
        AppraisalSpread spread = read("code,standard_deviation,source\n1.1,10,Biên bản thẩm định (minh họa)\n");
        RankFirmness firm = RankFirmness.of(
                IndexEvaluator.of(tree),
                List.of(appraised(tree, "a", "60", "60"), appraised(tree, "b", "100", "100")),
                Mode.FINAL,
                FirmnessSources.none().withAppraisal(spread),
                20_000,
                3,
                2,
                done -> {});

        FirmUnit a = firm.units().get(1);
        assertThat(a.unit().id()).isEqualTo("a");
        assertThat(a.indexLow()).isEqualTo(new BigDecimal("40.00"));
        assertThat(a.indexHigh()).isEqualTo(new BigDecimal("80.00"));
        assertThat(firm.units().get(0).indexHigh()).isEqualTo(new BigDecimal("100.00"));
    }

    /**
     * Area 1 of 60 points and area 2 of 40, with factors f and g between 0.5 and 1.5: a has 60f / (60f + 40g), b the
     * rest. b is above a where g > 1.5f, in 3/16 of the draws. f/g is below t in (1.5t - 0.5)² / 2t of them, so that
     * 2.5 % lie below t = 0.4312 and, by symmetry, above 1/t: an index of 39.28 and of 77.67.
     */
    @Test
    void weights_are_drawn_for_all_units_alike() {
        Methodology tree = new SampleTree()
                .leaf("60", new Stated("first", Optional.empty()))
                .area()
                .leaf("40", new Stated("second", Optional.empty()))
                .grown();
        List<Assessment> units =
                List.of(areas(tree, "a", "60", "0"), areas(tree, "b", "0", "40"), areas(tree, "c", "30", "20"));
        RankFirmness firm = RankFirmness.of(
                IndexEvaluator.of(tree),
                units,
                Mode.FINAL,
                FirmnessSources.none().withWeights(new BigDecimal("50")),
                20_000,
                3,
                2,
                done -> {});

        FirmUnit a = firm.units().get(0);
        assertThat(a.unit().id()).isEqualTo("a");
        assertThat(a.indexLow()).isCloseTo(new BigDecimal("39.28"), within(new BigDecimal("0.5")));
        assertThat(a.indexHigh()).isCloseTo(new BigDecimal("77.67"), within(new BigDecimal("0.5")));
        assertThat(a.tied()).containsExactly("b", "c");
        FirmUnit half = firm.units().get(1);
        assertThat(half.unit().id()).isEqualTo("c");
        assertThat(half.indexLow()).isEqualTo(new BigDecimal("50.00"));
        assertThat(half.indexHigh()).isEqualTo(new BigDecimal("50.00"));
        assertThat(half.rankLow()).isEqualTo(2);
        assertThat(half.rankHigh()).isEqualTo(2);
    }

    /**
     * b would be first of three with 40 of 40 where area 2 weighs most, but is not ranked: a is always first of two.
     */
    @Test
    void units_out_of_ranking_take_no_rank_and_years_are_not_mixed() {
        Methodology tree = new SampleTree()
                        .leaf("60", new Stated("first", Optional.empty()))
                        .area()
                        .leaf("40", new Stated("second", Optional.empty()))
                        .grown()
                        .toBuilder()
                        .unranked(List.of(new UnrankedUnit(
                                Text.of("Đơn vị b", "Unit b"), new Citation("test", ""), Confidence.REPORTED)))
                        .build();
        List<Assessment> units =
                List.of(areas(tree, "a", "60", "20"), areas(tree, "b", "0", "40"), areas(tree, "c", "30", "20"));
        RankFirmness firm = weighted(tree, units, 2);

        assertThat(firm.units())
                .extracting(unit -> unit.unit().id() + " " + unit.rankLow() + " " + unit.rankHigh())
                .containsExactly("a 1 1", "c 2 2");
        assertThat(firm.remarks())
                .extracting(remark -> remark.message(Language.EN))
                .containsExactly("PAR-5356: unit b is out of the ranking and is left out");
        assertThat(weighted(tree, units, 1)).isEqualTo(firm);
        AreaSensitivity sensitivity = AreaSensitivity.of(
                tree,
                units.stream()
                        .map(unit -> IndexEvaluator.of(tree).evaluate(unit, Mode.FINAL))
                        .toList(),
                new BigDecimal("50"),
                100,
                1);
        assertThat(sensitivity.areas()).allMatch(area -> area.mostMoved().isEmpty() || area.mostShift() == 1);

        Assessment later = Assessment.of(Unit.of("d", "Đơn vị d"), tree.id(), IndexYear.of(2021))
                .build();
        assertThatThrownBy(() -> weighted(tree, List.of(units.get(0), later), 1))
                .hasMessage("PAR-5364 d: the assessment is of 2021; the first one is of 2020");
    }

    private static RankFirmness weighted(Methodology tree, List<Assessment> units, int threads) {
        return RankFirmness.of(
                IndexEvaluator.of(tree),
                units,
                Mode.FINAL,
                FirmnessSources.none().withWeights(new BigDecimal("50")),
                1_000,
                3,
                threads,
                done -> {});
    }

    private static Assessment areas(Methodology tree, String id, String first, String second) {
        return Assessment.of(Unit.of(id, "Đơn vị " + id), tree.id(), SampleTree.YEAR)
                .add(NodeCode.parse("1.1"), Opinion.at(Stage.COUNCIL).withPoints(Points.parse(first)))
                .add(NodeCode.parse("2.1"), Opinion.at(Stage.COUNCIL).withPoints(Points.parse(second)))
                .build();
    }

    /**
     * Ranks a, c, b. Without area 1: b 100 %, c 50 %, a 0: a moves two ranks, b two, c none; so without area 2 (a, c,
     * b) none moves. All three change places at once, where g > 1.5f for factors f and g between 0.5 and 1.5, in p =
     * 3/16 of all. For a given f that is 1.5 - 1.5f or 0, whose square is 3/32 in the mean; for a given g it is g/1.5 -
     * 0.5 or 0, whose square is 1/16. Less p² and by p - p² that is 0.3846 and 0.1795 alone; with interactions 1 less
     * the other, 0.8205 and 0.6154.
     */
    @Test
    void an_area_left_out_moves_ranks_as_worked_by_hand() {
        Methodology tree = new SampleTree()
                .leaf("60", new Stated("first", Optional.empty()))
                .area()
                .leaf("40", new Stated("second", Optional.empty()))
                .grown();
        List<IndexResult> results =
                List.of(areas(tree, "a", "60", "0"), areas(tree, "b", "0", "40"), areas(tree, "c", "30", "20")).stream()
                        .map(assessment -> IndexEvaluator.of(tree).evaluate(assessment, Mode.FINAL))
                        .toList();
        AreaSensitivity sensitivity = AreaSensitivity.of(tree, results, new BigDecimal("50"), 100_000, 1);

        AreaSensitivity.AreaInfluence one = sensitivity.areas().get(0);
        assertThat(one.meanShift()).isEqualTo(new BigDecimal("1.3333"));
        assertThat(one.mostShift()).isEqualTo(2);
        assertThat(one.mostMoved()).extracting(Unit::id).containsExactly("a", "b");
        AreaSensitivity.AreaInfluence two = sensitivity.areas().get(1);
        assertThat(two.meanShift()).isEqualTo(new BigDecimal("0.0000"));
        assertThat(two.mostMoved()).isEmpty();
        assertThat(one.firstOrder().orElseThrow()).isCloseTo(new BigDecimal("0.3846"), within(new BigDecimal("0.015")));
        assertThat(one.total().orElseThrow()).isCloseTo(new BigDecimal("0.8205"), within(new BigDecimal("0.015")));
        assertThat(two.firstOrder().orElseThrow()).isCloseTo(new BigDecimal("0.1795"), within(new BigDecimal("0.015")));
        assertThat(two.total().orElseThrow()).isCloseTo(new BigDecimal("0.6154"), within(new BigDecimal("0.015")));
        assertThat(sensitivity.remarks())
                .extracting(remark -> remark.code().id())
                .containsExactly("PAR-5353");
        assertThat(AreaSensitivity.of(tree, results.subList(0, 1), new BigDecimal("50"), 10, 1)
                        .remarks())
                .extracting(remark -> remark.code().id())
                .containsExactly("PAR-5353", "PAR-5355");
    }

    /**
     * Four units of which three tie at 15 of 30: each weighting that is not the same for both areas breaks the tie into
     * one order or the other, so that ranks move by 0 + 1 + 2 every time. Nothing varies, and nothing is split.
     */
    @Test
    void ranks_that_always_move_alike_have_no_parts() {
        Methodology tree = new SampleTree()
                .leaf("15", new Stated("first", Optional.empty()))
                .area()
                .leaf("15", new Stated("second", Optional.empty()))
                .grown();
        List<IndexResult> results = List.of(
                        areas(tree, "a", "15", "15"),
                        areas(tree, "b", "10", "5"),
                        areas(tree, "c", "7", "8"),
                        areas(tree, "d", "3", "12"))
                .stream()
                .map(assessment -> IndexEvaluator.of(tree).evaluate(assessment, Mode.FINAL))
                .toList();
        AreaSensitivity sensitivity = AreaSensitivity.of(tree, results, new BigDecimal("10"), 2_000, 1);

        assertThat(sensitivity.areas()).allSatisfy(area -> {
            assertThat(area.firstOrder()).isEmpty();
            assertThat(area.total()).isEmpty();
        });
        assertThat(sensitivity.remarks())
                .extracting(remark -> remark.code().id())
                .containsExactly("PAR-5353", "PAR-5355");
    }

    @Test
    void without_a_ranked_unit_nothing_moves() {
        Assessment open = Assessment.of(Unit.of("o", "Đơn vị o"), TREE.id(), SampleTree.YEAR)
                .build();
        AreaSensitivity sensitivity = AreaSensitivity.of(
                TREE, List.of(IndexEvaluator.of(TREE).evaluate(open, Mode.FINAL)), BigDecimal.TEN, 10, 1);

        assertThat(sensitivity.areas()).allSatisfy(area -> {
            assertThat(area.meanShift()).isZero();
            assertThat(area.mostMoved()).isEmpty();
            assertThat(area.total()).isEmpty();
        });
        assertThat(sensitivity.remarks())
                .extracting(remark -> remark.code().id())
                .containsExactly("PAR-5353", "PAR-5355");
    }

    /** Appraised points are drawn by the appraisers' deviation: a standard error has no percentage there. */
    @Test
    void a_standard_error_of_appraised_points_is_refused() {
        Methodology tree = new SampleTree()
                .leaf("10", new Stated("points", Optional.empty()))
                .grown();
        assertThatThrownBy(() -> RankFirmness.of(
                        IndexEvaluator.of(tree),
                        List.of(appraised(tree, "a", "5", "6")),
                        Mode.FINAL,
                        FirmnessSources.of(errors("a,1.1,2"))
                                .withAppraisal(read("code,standard_deviation,source\n1.1,1,x\n")),
                        10,
                        1,
                        1,
                        done -> {}))
                .hasMessageContaining("PAR-5344");
    }

    @Test
    void deviations_that_are_none_are_told_together() {
        assertThatThrownBy(() -> read("code,standard_deviation,source\n1.1,-1,\n1.1,2,x\n1.1,3,x\n"))
                .isInstanceOfSatisfying(
                        ParIndexException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.code().id())
                                .containsExactly("PAR-5348", "PAR-5349", "PAR-5350", "PAR-5350"));
        assertThatThrownBy(() -> RankFirmness.of(
                        IndexEvaluator.of(TREE),
                        List.of(unit("a", "80")),
                        Mode.FINAL,
                        FirmnessSources.none().withAppraisal(read("code,standard_deviation,source\n9.9,1,x\n")),
                        10,
                        1,
                        1,
                        done -> {}))
                .hasMessageContaining("PAR-5311");
        SamplingErrors few = SamplingErrors.read(
                new ByteArrayInputStream(
                        "unit,code,standard_error,answers\na,1.1,2,29\nb,1.1,2,30\n".getBytes(StandardCharsets.UTF_8)),
                "errors.csv");
        assertThat(few.remarks())
                .extracting(remark -> remark.message(Language.EN))
                .containsExactly(
                        "PAR-5354: unit a: items 1.1 have fewer than 30 answers: their standard errors are rough figures");
    }

    private static AppraisalSpread read(String csv) {
        return AppraisalSpread.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "spread.csv");
    }
}
