package vn.parindex.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.methodology.GradeScale.Basis;
import vn.parindex.value.Language;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TieRuleTest {

    private static final TieKey SURVEY = TieKey.part("survey", Text.of("điều tra xã hội học", "survey"));

    private static Contender unit(String id, String index) {
        return Contender.published(Unit.of(id, "Tỉnh " + id), Percentage.parse(index));
    }

    private static Contender unit(String id, String index, String survey) {
        return unit(id, index).withParts(Map.of("survey", Points.parse(survey)));
    }

    private static Ranking ranking(TieRule rule, Contender... units) {
        return Ranking.among(List.of(units), rule, Basis.EXACT, Rounding.halfUp(2));
    }

    private static List<String> table(Ranking ranking) {
        return ranking.ranked().stream()
                .map(u -> u.rank() + " " + u.unit().id())
                .toList();
    }

    @Test
    void the_higher_points_of_a_part_come_first() {
        Ranking ranking = ranking(
                TieRule.ordinal(SURVEY), unit("a", "80", "20.1"), unit("b", "80", "20.10001"), unit("c", "79", "30"));
        assertThat(table(ranking)).containsExactly("1 b", "2 a", "3 c");
        assertThat(ranking.findings()).isEmpty();
    }

    @Test
    void a_second_key_separates_what_the_first_left_equal() {
        Ranking ranking = ranking(
                TieRule.ordinal(SURVEY, TieKey.name()),
                unit("d", "80", "20"),
                unit("a", "80", "10"),
                unit("c", "80", "20"),
                unit("b", "80", "20"));
        assertThat(table(ranking)).containsExactly("1 b", "2 c", "3 d", "4 a");
    }

    @Test
    void units_that_the_keys_leave_equal_share_their_rank_and_that_is_said() {
        Ranking ranking = ranking(
                TieRule.ordinal(SURVEY),
                unit("a", "80", "20"),
                unit("b", "80", "20"),
                unit("c", "80", "21"),
                unit("d", "70", "1"));
        assertThat(table(ranking)).containsExactly("1 c", "2 a", "2 b", "4 d");
        assertThat(ranking.ranked().get(1).shared()).isTrue();
        assertThat(ranking.findings()).hasSize(1);
        assertThat(ranking.findings().get(0).message(Language.EN))
                .isEqualTo(
                        "PAR-5004: equal at rank 2: the keys (points of survey) do not separate, or have no value for, Tỉnh a; Tỉnh b");
        assertThat(ranking.findings().get(0).message(Language.VI))
                .isEqualTo(
                        "PAR-5004: cùng hạng 2: các tiêu chí xếp hạng phụ (điểm điều tra xã hội học) không phân định được hoặc không đủ số liệu cho Tỉnh a; Tỉnh b");
    }

    @Test
    void a_missing_figure_is_not_a_low_figure() {
        Ranking ranking =
                ranking(TieRule.ordinal(SURVEY), unit("a", "80"), unit("b", "80", "0"), unit("c", "80", "20"));
        assertThat(table(ranking)).containsExactly("1 a", "1 b", "1 c");
        assertThat(ranking.findings()).extracting(f -> f.code()).containsExactly(RankingCode.TIE_NOT_BROKEN);
    }

    @Test
    void a_key_without_values_gives_way_to_the_next() {
        Ranking ranking = ranking(TieRule.ordinal(SURVEY, TieKey.unitId()), unit("b", "80"), unit("a", "80", "0"));
        assertThat(table(ranking)).containsExactly("1 a", "2 b");
        assertThat(ranking.findings()).isEmpty();
    }

    @Test
    void a_host_may_bring_a_key_of_its_own() {
        TieKey shorter = TieKey.of(
                "shorter-id",
                Text.of("mã ngắn hơn", "shorter id"),
                c -> Optional.of(c.unit().id().length()),
                Comparator.<Integer>naturalOrder());
        Ranking ranking = ranking(TieRule.ordinal(shorter), unit("long", "80"), unit("s", "80"));
        assertThat(table(ranking)).containsExactly("1 s", "2 long");
        assertThat(ranking.ties().keys()).extracting(TieKey::id).containsExactly("shorter-id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TieKey.of(
                        " ", Text.of("a", ""), c -> Optional.of(c.unit().id()), Comparator.<String>naturalOrder()))
                .withMessage("id is blank");
    }

    @Test
    void the_parts_of_a_result_are_keys() {
        Ranking ranking = Ranking.of(
                List.of(
                        SampleResult.of("a")
                                .leaf("1.1", "5", "10")
                                .surveyLeaf("2.1", "6", "10")
                                .build(),
                        SampleResult.of("b")
                                .leaf("1.1", "4", "10")
                                .surveyLeaf("2.1", "7", "10")
                                .build()),
                TieRule.ordinal(SURVEY));
        assertThat(table(ranking)).containsExactly("1 b", "2 a");
    }

    @Test
    void only_an_ordinal_rule_has_keys() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TieRule.ordinal())
                .withMessage("keys do not go with ordinal: []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TieRule(TieNumbering.DENSE, List.of(TieKey.name())))
                .withMessage("keys do not go with dense: [name]");
    }

    @Test
    void a_rule_is_told_in_both_languages_with_its_keys() {
        assertThat(TieRule.competition().label())
                .isEqualTo(Text.of("đồng hạng, hạng kế tiếp bỏ cách (1-2-2-4)", "equal ranks, then a gap (1-2-2-4)"));
        assertThat(TieRule.ordinal(SURVEY, TieKey.unitId()).label())
                .isEqualTo(Text.of(
                        "không đồng hạng, xếp theo tiêu chí phụ (1-2-3-4): điểm điều tra xã hội học, mã đơn vị theo thứ tự mã ký tự",
                        "no equal ranks, separated by a key (1-2-3-4): points of survey, unit id in code point order"));
    }

    @Test
    void keys_are_equal_by_their_ids_and_named_after_their_part() {
        TieKey survey = TieKey.part("survey", Text.of("điều tra xã hội học", "survey"));

        assertThat(survey).isEqualTo(SURVEY).hasSameHashCodeAs(SURVEY).isNotEqualTo(TieKey.name());
        assertThat(survey.id()).isEqualTo("part:survey");
        assertThat(survey.label()).isEqualTo(Text.of("điểm điều tra xã hội học", "points of survey"));
    }
}
