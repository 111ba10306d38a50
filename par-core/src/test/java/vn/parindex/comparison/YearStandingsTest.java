package vn.parindex.comparison;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.GradeScale.Basis;
import vn.parindex.ranking.Contender;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.SampleResult;
import vn.parindex.ranking.TieRule;
import vn.parindex.value.IndexYear;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class YearStandingsTest {

    @Test
    void a_ranking_gives_exact_and_printed_index_and_rank() {
        YearStandings standings = YearStandings.of(Ranking.of(
                List.of(
                        SampleResult.of("a").leaf("1.1", "68.32", "84").build(),
                        SampleResult.of("b").leaf("1.1", "84", "84").build()),
                TieRule.competition()));
        assertThat(standings.year()).isEqualTo(IndexYear.of(2020));
        assertThat(standings.field()).hasValue(2);
        YearStanding second = standings.units().get(1);
        assertThat(second.unit().id()).isEqualTo("a");
        assertThat(second.exact()).hasValue(Share.of(6832, 8400));
        assertThat(second.printed()).hasValue(new BigDecimal("81.33"));
        assertThat(second.rank()).hasValue(2);
        assertThat(second.result()).isPresent();
    }

    @Test
    void rankings_of_published_figures_or_of_a_node_are_refused() {
        Ranking figures = Ranking.among(
                List.of(Contender.published(Unit.of("a", "A"), Percentage.of(80))),
                TieRule.competition(),
                Basis.EXACT,
                Rounding.halfUp(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearStandings.of(figures))
                .withMessage("ranking was not made from results");
        Ranking node = Ranking.of(List.of(SampleResult.withIndex("a", "80")), TieRule.competition())
                .within(NodeCode.parse("1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearStandings.of(node))
                .withMessage("ranking is not of the index: 1");
    }

    @Test
    void a_unit_stands_there_once() {
        YearStanding unit = YearStanding.published(Unit.of("a", "A"), new BigDecimal("80"));
        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> YearStandings.published(IndexYear.of(2020), List.of(unit, unit, unit)))
                .withMessage("PAR-5002 a: two results for unit A");
    }

    @Test
    void misuse_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearStanding.published(Unit.of("a", "A"), new BigDecimal("-0.01")))
                .withMessage("printed is negative: -0.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearStanding.published(Unit.of("a", "A"), BigDecimal.ONE, 0))
                .withMessage("rank is below 1: 0");
        YearStandings standings = YearStandings.published(IndexYear.of(2020), List.of());
        assertThat(standings.withField(63).field()).hasValue(63);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standings.withField(0))
                .withMessage("ranked is below 1: 0");
    }
}
