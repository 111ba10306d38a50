package vn.parindex.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.GradeScale.Band;
import vn.parindex.methodology.GradeScale.Basis;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Percentage;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BandTableTest {

    private static final Rounding TWO = Rounding.halfUp(2);

    private static Band band(String id, String from, boolean included) {
        return new Band(
                id,
                Text.of("Nhóm " + id, ""),
                from.isEmpty() ? Optional.empty() : Optional.of(Percentage.parse(from)),
                included);
    }

    private static GradeScale scale(Basis compares, Band... bands) {
        return new GradeScale(
                "groups",
                Text.of("Nhóm", ""),
                GradeScale.Purpose.GROUP,
                compares,
                List.of(bands),
                new Citation("test", ""),
                Confidence.REPORTED);
    }

    private static Ranking ranking(String... indices) {
        List<Contender> units = new ArrayList<>();
        for (String index : indices) {
            units.add(Contender.published(Unit.of("u" + units.size(), "U" + units.size()), Percentage.parse(index)));
        }
        return Ranking.among(units, TieRule.competition(), Basis.EXACT, TWO);
    }

    @Test
    void the_groups_of_2020_hold_2_56_and_5_provinces() {
        // 63 provinces, two from 90 on, five below 80, as the report of 2020 counts them
        List<String> indices = new ArrayList<>(List.of("91.04", "90.51", "79.99", "78", "77", "76", "73.25"));
        for (int i = 0; i < 56; i++) {
            indices.add("8" + i / 10 + "." + i % 10);
        }
        GradeScale scale = scale(
                Basis.PUBLISHED,
                band("a", "90", true),
                band("b", "80", true),
                band("c", "70", true),
                band("below", "", true));
        BandTable table = ranking(indices.toArray(String[]::new)).bands(scale);
        assertThat(table.rows()).extracting(BandMembers::count).containsExactly(2, 56, 5, 0);
        assertThat(table.count("b")).isEqualTo(56);
        assertThat(table.rows().get(0).mean()).hasValue(Share.of(181_55, 200_00));
        assertThat(table.rows().get(3).mean()).isEmpty();
    }

    @Test
    void an_end_belongs_to_its_band_only_if_the_scale_says_so() {
        GradeScale open = scale(
                Basis.EXACT, band("above-90", "90", false), band("80-90", "80", true), band("below-80", "", true));
        BandTable table = ranking("90.01", "90", "80", "79.99").bands(open);
        assertThat(table.rows()).extracting(BandMembers::count).containsExactly(1, 2, 1);
    }

    @Test
    void the_scale_says_whether_the_exact_or_the_printed_index_counts() {
        Ranking ranking = ranking("79.995");
        Band[] bands = {band("b", "80", true), band("c", "", true)};
        assertThat(ranking.bands(scale(Basis.EXACT, bands)).count("b")).isZero();
        assertThat(ranking.bands(scale(Basis.PUBLISHED, bands)).count("b")).isEqualTo(1);
    }

    @Test
    void the_scale_looks_at_exact_values_even_where_ranks_are_of_printed_ones() {
        Ranking ranking = Ranking.among(
                List.of(Contender.published(Unit.of("a", "A"), Percentage.parse("79.995"))),
                TieRule.competition(),
                Basis.PUBLISHED,
                TWO);
        assertThat(ranking.bands(scale(Basis.EXACT, band("b", "80", true), band("c", "", true)))
                        .count("c"))
                .isEqualTo(1);
    }

    @Test
    void units_out_of_ranking_are_in_no_group() {
        Ranking ranking = Ranking.among(
                List.of(
                        Contender.published(Unit.of("a", "A"), Percentage.of(95)),
                        Contender.published(Unit.of("b", "B"), Percentage.of(95))
                                .outOfRanking()),
                TieRule.competition(),
                Basis.EXACT,
                TWO);
        assertThat(ranking.bands(scale(Basis.EXACT, band("b", "80", true), band("c", "", true)))
                        .count("b"))
                .isEqualTo(1);
    }

    @Test
    void an_unknown_band_is_refused() {
        BandTable table = ranking("80").bands(scale(Basis.EXACT, band("b", "80", true), band("c", "", true)));
        assertThatIllegalArgumentException().isThrownBy(() -> table.count("x")).withMessage("band not in groups: x");
    }
}
