package vn.parindex.published;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.parindex.comparison.ComparisonRefusal;
import vn.parindex.comparison.NodeChange;
import vn.parindex.comparison.UnitComparison;
import vn.parindex.comparison.YearComparison;
import vn.parindex.methodology.Methodology;
import vn.parindex.rulesframes.ParCrosswalks;
import vn.parindex.rulesframes.ParFrame;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The parts of published indices, compared by a crosswalk. The figures are made up. */
class PublishedRoundTest {

    private static final Methodology OLDER = ParFrame.MINISTRY_PARTS_2012.methodology();
    private static final Methodology NEWER = ParFrame.MINISTRY_PARTS_2022.methodology();
    private static final PublishedScores SCORES = Printed.rows(
            "2012,ministry,Bộ A,index,75.00",
            "2012,ministry,Bộ A,appraised,45.00",
            "2012,ministry,Bộ A,survey,30.00",
            "2012,ministry,Bộ B,index,80.00",
            "2012,ministry,Bộ B,survey,36.00",
            "2022,ministry,Bộ A,index,86.85",
            "2022,ministry,Bộ A,appraised,61.65",
            "2022,ministry,Bộ A,survey,25.20",
            "2022,ministry,Bộ B,index,81.00",
            "2022,ministry,Bộ B,appraised,55.80",
            "2022,ministry,Bộ B,survey,25.20");

    private static PublishedRound round(int year) {
        return PublishedRound.of(SCORES, Printed.FACTS, IndexYear.of(year), "ministry")
                .get(0);
    }

    private static YearComparison compared() {
        Function<MethodologyId, Optional<Methodology>> find = id -> List.of(OLDER, NEWER).stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        return YearComparison.of(
                round(2012).standings(OLDER, Printed.FACTS),
                round(2022).standings(NEWER, Printed.FACTS),
                ParCrosswalks.find(OLDER.id(), NEWER.id(), find).orElseThrow());
    }

    private static UnitComparison unit(String name) {
        return compared().all().stream()
                .filter(each -> each.unit().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void parts_that_are_printed_in_both_years_are_compared() {
        // 45 / 60 = 75 % and 61.65 / 68.5 = 90 %; 30 / 40 = 75 % and 25.2 / 31.5 = 80 %
        assertThat(unit("Bộ A").nodes())
                .extracting(node -> node.percentagePoints(Rounding.halfUp(2)).orElseThrow())
                .containsExactly(new BigDecimal("15.00"), new BigDecimal("5.00"));
        assertThat(unit("Bộ A").publishedChange()).hasValue(new BigDecimal("11.85"));
        assertThat(compared().findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("PAR-5203");
    }

    @Test
    void a_part_that_is_not_printed_is_open_and_the_others_are_compared() {
        List<NodeChange> nodes = unit("Bộ B").nodes();

        assertThat(nodes.get(0).refusal()).hasValue(ComparisonRefusal.PROVISIONAL);
        // 36 / 40 = 90 % and 80 %
        assertThat(nodes.get(1).percentagePoints(Rounding.halfUp(2))).hasValue(new BigDecimal("-10.00"));
        assertThat(unit("Bộ B").refusal()).isEmpty();
        assertThat(unit("Bộ B").publishedChange()).hasValue(new BigDecimal("1.00"));
    }

    @Test
    void without_facts_of_the_round_there_are_no_parts() {
        assertThat(round(2022).standings(NEWER, RoundFacts.none()).units())
                .allSatisfy(standing -> assertThat(standing.result()).isEmpty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round(2012).standings(NEWER, Printed.FACTS))
                .withMessageEndingWith(" is not for 2012");
    }

    @Test
    void a_round_is_whole_where_each_ranked_unit_has_an_index() {
        // all 17 ministries of 2023; of 2020 a few; how many were ranked in 2015 is not known
        assertThat(round("ministry", 2023).isWhole()).isTrue();
        assertThat(round("ministry", 2023).contenders()).hasSize(17);
        assertThat(round("ministry", 2020).isWhole()).isFalse();
        assertThat(round("ministry", 2015).isWhole()).isFalse();
    }

    private static PublishedRound round(String level, int year) {
        return PublishedRound.of(Printed.own(), Printed.FACTS, IndexYear.of(year), level)
                .get(0);
    }
}
