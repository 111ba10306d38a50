package vn.parindex.ranking;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.methodology.GradeScale.Basis;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Percentage;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class RankingMeansTest {

    private static IndexResult unit(String id, String group, String points, String maximum) {
        return SampleResult.of(id).group(group).leaf("1.1", points, maximum).build();
    }

    @Test
    void means_are_exact_and_rounded_once_when_printed() {
        Ranking ranking = Ranking.of(
                List.of(unit("a", "", "1", "3"), unit("b", "", "1", "3"), unit("c", "", "2", "3")),
                TieRule.competition());
        GroupMean mean = ranking.means().all().orElseThrow();
        assertThat(mean.value()).isEqualTo(Share.of(4, 9));
        // 4/9 = 44.444… %; of the printed 33.33, 33.33 and 66.67 it would be 44.4433…
        assertThat(ranking.published(mean.value()).toPlainString()).isEqualTo("44.44");
    }

    @Test
    void groups_have_means_of_their_own_in_the_order_of_the_alphabet() {
        Ranking ranking = Ranking.of(
                List.of(
                        unit("a", "Đông Nam Bộ", "80", "100"),
                        unit("b", "Tây Nguyên", "70", "100"),
                        unit("c", "ĐÔNG  NAM BỘ", "81", "100"),
                        unit("d", "", "60", "100")),
                TieRule.competition());
        assertThat(ranking.means().byGroup())
                .containsExactly(
                        new GroupMean("", 1, Share.of(60, 100)),
                        new GroupMean("ĐÔNG NAM BỘ", 2, Share.of(805, 1000)),
                        new GroupMean("Tây Nguyên", 1, Share.of(70, 100)));
    }

    @Test
    void a_unit_at_the_mean_is_not_above_it() {
        Ranking ranking = Ranking.of(
                List.of(unit("a", "", "90", "100"), unit("b", "", "80", "100"), unit("c", "", "70", "100")),
                TieRule.competition());
        assertThat(ranking.means().above()).extracting(u -> u.unit().id()).containsExactly("a");
    }

    @Test
    void a_hair_above_the_mean_counts_although_both_print_alike() {
        Ranking ranking = Ranking.of(
                List.of(unit("a", "", "80.001", "100"), unit("b", "", "79.999", "100")), TieRule.competition());
        assertThat(ranking.means().above()).hasSize(1);
        Ranking printed = Ranking.of(ranking.results(), TieRule.competition(), Basis.PUBLISHED);
        assertThat(printed.means().above()).isEmpty();
    }

    @Test
    void without_ranked_units_there_is_no_mean() {
        Ranking ranking = Ranking.among(
                List.of(Contender.published(Unit.of("a", "A"), Percentage.of(80))
                        .outOfRanking()),
                TieRule.competition(),
                Basis.EXACT,
                Rounding.halfUp(2));
        assertThat(ranking.means().all()).isEmpty();
        assertThat(ranking.means().byGroup()).isEmpty();
        assertThat(ranking.means().above()).isEmpty();
    }
}
