package vn.parindex.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.GradeScale.Band;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.SampleResult;
import vn.parindex.ranking.TieRule;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Percentage;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class GroupComparisonTest {

    /** Groups of the 2018 report: A from 80, B from 75, C from 70. */
    private static final GradeScale OF_2018 = scale("80", "75", "70");
    /** Groups of the 2020 report: A from 90, B from 80, C from 70. */
    private static final GradeScale OF_2020 = scale("90", "80", "70");

    private static GradeScale scale(String... from) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            bands.add(
                    new Band("" + (char) ('a' + i), Text.of("Nhóm", ""), Optional.of(Percentage.parse(from[i])), true));
        }
        bands.add(new Band("rest", Text.of("Còn lại", ""), Optional.empty(), true));
        return new GradeScale(
                "groups",
                Text.of("Nhóm", ""),
                GradeScale.Purpose.GROUP,
                GradeScale.Basis.PUBLISHED,
                bands,
                new Citation("test", ""),
                Confidence.REPORTED);
    }

    private static YearStanding unit(String id, String index) {
        return YearStanding.published(Unit.of(id, id), new BigDecimal(index));
    }

    private static YearComparison comparison() {
        return YearComparison.of(
                YearStandings.published(
                        IndexYear.of(2019),
                        List.of(
                                unit("quang-ninh", "90.09"),
                                unit("hai-phong", "84.35"),
                                unit("lost", "81"),
                                unit("only-2019", "95"))),
                YearStandings.published(
                        IndexYear.of(2020),
                        List.of(
                                unit("quang-ninh", "91.04"),
                                unit("hai-phong", "90.51"),
                                unit("lost", "79.99"),
                                unit("only-2020", "95"))));
    }

    @Test
    void who_entered_and_left_a_group_is_told_by_one_scale() {
        GroupComparison groups = comparison().groups(OF_2020);
        assertThat(groups.refusal()).isEmpty();
        assertThat(groups.entered("a")).extracting(c -> c.unit().id()).containsExactly("hai-phong");
        assertThat(groups.left("b")).extracting(c -> c.unit().id()).containsExactly("hai-phong", "lost");
        assertThat(groups.entered("c")).extracting(c -> c.unit().id()).containsExactly("lost");
        assertThat(groups.left("a")).isEmpty();
        assertThat(groups.units())
                .extracting(m -> m.unit().unit().id())
                .containsExactly("hai-phong", "lost", "quang-ninh");
    }

    @Test
    void groups_of_other_bounds_show_their_labels_and_tell_no_moves() {
        GroupComparison groups = comparison().groups(OF_2018, OF_2020);
        assertThat(groups.refusal()).hasValue(ComparisonRefusal.OTHER_BOUNDS);
        // 84.35 was group A by the bounds of 2018, 90.51 is group A by those of 2020: not the same A
        assertThat(groups.units().get(0).before().id()).isEqualTo("a");
        assertThat(groups.units().get(0).after().id()).isEqualTo("a");
        assertThatIllegalStateException().isThrownBy(() -> groups.entered("a")).withMessage("refused: other-bounds");
        assertThatIllegalStateException().isThrownBy(() -> groups.left("a")).withMessage("refused: other-bounds");
    }

    @Test
    void two_scales_of_the_same_bounds_are_one() {
        assertThat(comparison().groups(OF_2020, scale("90", "80", "70")).refusal())
                .isEmpty();
        assertThat(comparison().groups(OF_2020, scale("90", "80")).refusal()).hasValue(ComparisonRefusal.OTHER_BOUNDS);
    }

    @Test
    void units_without_a_rank_are_in_no_group() {
        YearStandings before = YearStandings.of(Ranking.of(
                List.of(
                        SampleResult.of("a").year(2019).leaf("1.1", "95", "100").build(),
                        SampleResult.of("b")
                                .year(2019)
                                .leaf("1.1", "95", "100")
                                .outOfRanking()
                                .build(),
                        SampleResult.of("c")
                                .year(2019)
                                .leaf("1.1", "95", "98")
                                .openLeaf("1.2", "2")
                                .build()),
                TieRule.competition()));
        YearStandings after = YearStandings.of(Ranking.of(
                List.of(
                        SampleResult.withIndex("a", "85"),
                        SampleResult.withIndex("b", "85"),
                        SampleResult.withIndex("c", "85")),
                TieRule.competition()));
        assertThat(YearComparison.of(before, after).groups(OF_2020).left("a"))
                .extracting(c -> c.unit().id())
                .containsExactly("a");
    }

    @Test
    void an_unknown_group_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> comparison().groups(OF_2020).entered("x"))
                .withMessage("band not in groups: x");
    }
}
