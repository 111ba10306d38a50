package vn.parindex.analysis;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Stated;
import vn.parindex.methodology.SurveyMean;
import vn.parindex.value.Fact;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
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
                IndexEvaluator.of(TREE), List.of(units), Mode.FINAL, errors, draws, 1149, threads, done -> {});
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
                errors(rows.toArray(String[]::new)),
                300,
                7,
                2,
                done -> last.accumulateAndGet(done, Math::max));

        assertThat(firm.units()).hasSize(63);
        assertThat(last).hasValue(300);
    }
}
