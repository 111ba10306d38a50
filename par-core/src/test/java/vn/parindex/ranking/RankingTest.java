package vn.parindex.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.GradeScale.Basis;
import vn.parindex.result.IndexResult;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.parindex.ranking.SampleResult.withIndex;

class RankingTest {

    /** a 90.51, b and c 88.47, d 86.77, e 86.77, f 70: by hand 1, 2, 2, 4, 4, 6 and without gaps 1, 2, 2, 3, 3, 4. */
    private static final List<IndexResult> SIX = List.of(
            withIndex("f", "70"),
            withIndex("c", "88.47"),
            withIndex("a", "90.51"),
            withIndex("e", "86.77"),
            withIndex("b", "88.47"),
            withIndex("d", "86.77"));

    private static List<String> table(Ranking ranking) {
        return ranking.ranked().stream()
                .map(u -> u.rank() + " " + u.unit().id())
                .toList();
    }

    private static List<String> ids(List<Contender> units) {
        return units.stream().map(c -> c.unit().id()).toList();
    }

    @Test
    void equal_units_share_a_rank_and_the_next_rank_leaves_a_gap() {
        Ranking ranking = Ranking.of(SIX, TieRule.competition());
        assertThat(table(ranking)).containsExactly("1 a", "2 b", "2 c", "4 d", "4 e", "6 f");
        assertThat(ranking.ranked().stream().map(RankedUnit::shared))
                .containsExactly(false, true, true, true, true, false);
        assertThat(ranking.findings()).isEmpty();
    }

    /** By hand: one before, three or four equal, one behind. The next rank counts all that stand before it. */
    @Test
    void ranks_after_a_tie_of_three_and_of_four_count_every_unit_before() {
        List<IndexResult> three = List.of(
                withIndex("a", "90"),
                withIndex("b", "80"),
                withIndex("c", "80"),
                withIndex("d", "80"),
                withIndex("e", "70"));
        assertThat(table(Ranking.of(three, TieRule.competition()))).containsExactly("1 a", "2 b", "2 c", "2 d", "5 e");
        assertThat(table(Ranking.of(three, TieRule.dense()))).containsExactly("1 a", "2 b", "2 c", "2 d", "3 e");
        List<IndexResult> four = List.of(
                withIndex("a", "80"),
                withIndex("b", "80"),
                withIndex("c", "80"),
                withIndex("d", "80"),
                withIndex("e", "70"));
        assertThat(table(Ranking.of(four, TieRule.competition()))).containsExactly("1 a", "1 b", "1 c", "1 d", "5 e");
    }

    @Test
    void each_group_of_units_has_ranks_of_its_own() {
        List<IndexResult> units = List.of(
                SampleResult.of("a").group("Xã").leaf("1.1", "90", "100").build(),
                SampleResult.of("b").group("Phường").leaf("1.1", "95", "100").build(),
                SampleResult.of("c").group("xã").leaf("1.1", "80", "100").build());
        Map<String, Ranking> byGroup = Ranking.byGroup(units, TieRule.competition());
        assertThat(byGroup.keySet()).containsExactly("Phường", "Xã");
        assertThat(table(byGroup.get("Phường"))).containsExactly("1 b");
        assertThat(table(byGroup.get("Xã"))).containsExactly("1 a", "2 c");
    }

    @Test
    void a_dense_ranking_has_no_gaps() {
        assertThat(table(Ranking.of(SIX, TieRule.dense()))).containsExactly("1 a", "2 b", "2 c", "3 d", "3 e", "4 f");
    }

    @Test
    void an_ordinal_ranking_separates_equal_units_by_the_key_that_it_names() {
        Ranking ranking = Ranking.of(SIX, TieRule.ordinal(TieKey.unitId()));
        assertThat(table(ranking)).containsExactly("1 a", "2 b", "3 c", "4 d", "5 e", "6 f");
        assertThat(ranking.ranked().stream().map(RankedUnit::shared)).containsOnly(false);
        assertThat(ranking.ranked().stream().map(RankedUnit::tied))
                .containsExactly(false, true, true, true, true, false);
        assertThat(ranking.ties().keys()).containsExactly(TieKey.unitId());
    }

    @Test
    void the_order_in_which_results_are_given_does_not_matter() {
        List<IndexResult> reversed = new ArrayList<>(SIX);
        Collections.reverse(reversed);
        assertThat(table(Ranking.of(reversed, TieRule.competition())))
                .isEqualTo(table(Ranking.of(SIX, TieRule.competition())));
    }

    @Test
    void the_order_of_equal_units_is_that_of_the_vietnamese_alphabet_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("da-DK"));
            Rounding two = Rounding.halfUp(2);
            List<Contender> equal = Stream.of("Đà Nẵng", "Yên Bái", "An Giang", "Ân Thi")
                    .map(name -> Contender.published(Unit.of(name, name), Percentage.of(80)))
                    .toList();
            assertThat(table(Ranking.among(equal, TieRule.competition(), Basis.EXACT, two)))
                    .containsExactly("1 An Giang", "1 Ân Thi", "1 Đà Nẵng", "1 Yên Bái");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void two_units_of_one_name_are_ranked_with_a_warning() {
        List<Contender> contenders = Stream.of(
                        Unit.of("u1", "Đà Nẵng"), Unit.of("u2", "An Giang"), Unit.of("u3", "\u00D0à  Nẵng"))
                .map(unit -> Contender.published(unit, Percentage.of(80)))
                .toList();
        Ranking ranking = Ranking.among(contenders, TieRule.competition(), Basis.EXACT, Rounding.halfUp(2));
        assertThat(ranking.ranked()).hasSize(3);
        assertThat(ranking.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "PAR-5008 u3: units u3 and u1 have the same name \u00D0à Nẵng; check whether one unit was scored twice");
    }

    @Test
    void sums_that_differ_in_binary_fractions_are_a_tie() {
        IndexResult rising = SampleResult.of("rising")
                .leaf("1.1", "0.1", "1")
                .leaf("1.2", "0.2", "1")
                .leaf("1.3", "0.3", "1")
                .build();
        IndexResult falling = SampleResult.of("falling")
                .leaf("1.1", "0.3", "1")
                .leaf("1.2", "0.2", "1")
                .leaf("1.3", "0.1", "1")
                .build();
        assertThat(table(Ranking.of(List.of(rising, falling), TieRule.competition())))
                .containsExactly("1 falling", "1 rising");
    }

    @Test
    void indices_that_print_alike_are_no_tie_unless_printed_values_are_compared() {
        // 68.32/84 = 81.3333…, 81.33/100 = 81.33: both print 81.33
        IndexResult smaller = SampleResult.of("smaller")
                .leaf("1.1", "68.32", "84")
                .notApplicableLeaf("1.2", "16")
                .build();
        IndexResult whole = SampleResult.of("whole")
                .leaf("1.1", "68.33", "84")
                .leaf("1.2", "13", "16")
                .build();
        List<IndexResult> both = List.of(smaller, whole);
        Ranking exact = Ranking.of(both, TieRule.competition());
        assertThat(table(exact)).containsExactly("1 smaller", "2 whole");
        assertThat(exact.compares()).isEqualTo(Basis.EXACT);
        assertThat(exact.ranked().stream()
                        .map(u -> exact.published(u.compared()).toPlainString()))
                .containsExactly("81.33", "81.33");

        Ranking printed = Ranking.of(both, TieRule.competition(), Basis.PUBLISHED);
        assertThat(table(printed)).containsExactly("1 smaller", "1 whole");
        assertThat(printed.compares()).isEqualTo(Basis.PUBLISHED);
        assertThat(printed.ranked().get(0).compared()).isEqualTo(Share.of(8133, 10000));
    }

    @Test
    void a_third_is_not_the_same_as_its_decimals() {
        IndexResult third = SampleResult.of("third").leaf("1.1", "1", "3").build();
        IndexResult decimals =
                SampleResult.of("decimals").leaf("1.1", "0.333333333", "1").build();
        assertThat(table(Ranking.of(List.of(decimals, third), TieRule.competition())))
                .containsExactly("1 third", "2 decimals");
    }

    @Test
    void a_provisional_result_gets_no_rank_and_is_listed_apart() {
        IndexResult high = SampleResult.of("open")
                .leaf("1.1", "95", "96")
                .openLeaf("1.2", "3")
                .openLeaf("1.3", "1")
                .build();
        Ranking ranking = Ranking.of(List.of(high, withIndex("a", "80"), withIndex("b", "70")), TieRule.competition());
        assertThat(table(ranking)).containsExactly("1 a", "2 b");
        assertThat(ids(ranking.withoutRank(NoRankReason.PROVISIONAL))).containsExactly("open");
        assertThat(ranking.rankOf("open")).isEmpty();
        Finding finding = ranking.findings().get(0);
        assertThat(finding.message(Language.EN))
                .isEqualTo("PAR-5001 open: provisional result (2 items not scored); not ranked");
        assertThat(finding.message(Language.VI))
                .isEqualTo("PAR-5001 open: kết quả tạm tính (còn 2 mục chưa chấm); chưa xếp hạng");
    }

    @Test
    void units_out_of_ranking_take_nobodys_rank() {
        // 2020: 19 ministries are scored and 17 ranked; Thanh tra Chính phủ and Ủy ban Dân tộc are not
        List<IndexResult> ministries = new ArrayList<>();
        for (int i = 1; i <= 17; i++) {
            ministries.add(withIndex("bo-" + i, Integer.toString(100 - i)));
        }
        ministries.add(SampleResult.of("thanh-tra-chinh-phu")
                .leaf("1.1", "98.5", "100")
                .outOfRanking()
                .build());
        ministries.add(SampleResult.of("uy-ban-dan-toc")
                .leaf("1.1", "10", "100")
                .outOfRanking()
                .build());
        Ranking ranking = Ranking.of(ministries, TieRule.competition());
        assertThat(ranking.ranked()).hasSize(17);
        assertThat(ranking.rankOf("bo-1")).hasValue(1);
        assertThat(ranking.rankOf("bo-2")).hasValue(2);
        assertThat(ranking.rankOf("bo-17")).hasValue(17);
        assertThat(ids(ranking.withoutRank(NoRankReason.OUT_OF_RANKING)))
                .containsExactly("thanh-tra-chinh-phu", "uy-ban-dan-toc");
        // (99 + 98 + … + 83) / 17 = 91: the two do not count
        assertThat(ranking.means().all().orElseThrow().value()).isEqualTo(Share.of(91, 100));
        assertThat(ranking.means().all().orElseThrow().units()).isEqualTo(17);
    }

    @Test
    void a_unit_to_which_nothing_applies_is_listed_apart() {
        IndexResult none =
                SampleResult.of("none").notApplicableLeaf("1.1", "100").build();
        Ranking ranking = Ranking.of(List.of(none, withIndex("a", "0")), TieRule.competition());
        assertThat(table(ranking)).containsExactly("1 a");
        assertThat(ids(ranking.withoutRank(NoRankReason.NOTHING_APPLIES))).containsExactly("none");
        assertThat(ranking.findings().get(0).message(Language.EN))
                .isEqualTo("PAR-5007 none: nothing of it applies to the unit; not ranked");
    }

    @Test
    void areas_criteria_and_parts_are_ranked_by_their_own_share() {
        IndexResult first = SampleResult.of("first")
                .leaf("1.1", "4", "5")
                .leaf("1.2", "5", "5")
                .surveyLeaf("2.1", "1", "10")
                .build();
        IndexResult second = SampleResult.of("second")
                .leaf("1.1", "5", "5")
                .leaf("1.2", "3", "5")
                .surveyLeaf("2.1", "9", "10")
                .build();
        // area 1 without its second criterion: 4.5/5 = 90 %
        IndexResult third = SampleResult.of("third")
                .leaf("1.1", "4.5", "5")
                .notApplicableLeaf("1.2", "5")
                .surveyLeaf("2.1", "9", "10")
                .build();
        IndexResult open = SampleResult.of("open")
                .openLeaf("1.1", "5")
                .leaf("1.2", "5", "5")
                .surveyLeaf("2.1", "10", "10")
                .build();
        Ranking ranking = Ranking.of(List.of(first, second, third, open), TieRule.competition());

        Ranking area = ranking.within(NodeCode.parse("1"));
        assertThat(table(area)).containsExactly("1 first", "1 third", "3 second");
        assertThat(area.subject())
                .extracting(RankedSubject::kind, RankedSubject::id)
                .containsExactly(SubjectKind.NODE, "1");
        assertThat(ids(area.withoutRank(NoRankReason.PROVISIONAL))).containsExactly("open");

        Ranking criterion = ranking.within(NodeCode.parse("1.2"));
        assertThat(table(criterion)).containsExactly("1 first", "1 open", "3 second");
        assertThat(ids(criterion.withoutRank(NoRankReason.NOTHING_APPLIES))).containsExactly("third");

        Ranking survey = ranking.byPart("survey");
        assertThat(table(survey)).containsExactly("1 open", "2 second", "2 third", "4 first");
        assertThat(survey.subject().kind()).isEqualTo(SubjectKind.PART);
    }

    @Test
    void a_node_or_a_method_that_is_not_there_is_refused() {
        Ranking ranking = Ranking.of(SIX, TieRule.competition());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranking.within(NodeCode.parse("9")))
                .withMessage("node not in vn-test-province: 9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranking.byPart("sipas"))
                .withMessage("method not in vn-test-province: sipas");
    }

    @Test
    void published_figures_are_ranked_too_and_have_no_nodes() {
        Rounding two = Rounding.halfUp(2);
        Ranking ranking = Ranking.among(
                List.of(
                        Contender.published(Unit.of("lam-dong", "Lâm Đồng"), Percentage.parse("83.93")),
                        Contender.published(Unit.of("an-giang", "An Giang"), Percentage.parse("84.67"))),
                TieRule.competition(),
                Basis.EXACT,
                two);
        assertThat(table(ranking)).containsExactly("1 an-giang", "2 lam-dong");
        assertThat(ranking.stamp()).isEmpty();
        assertThat(ranking.year()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> ranking.within(NodeCode.parse("1")));
    }

    @Test
    void figures_with_four_decimals_may_be_rounded_before_they_are_compared() {
        List<Contender> both = List.of(
                Contender.published(Unit.of("a", "A"), Percentage.parse("85.9329")),
                Contender.published(Unit.of("b", "B"), Percentage.parse("85.93")));
        assertThat(table(Ranking.among(both, TieRule.competition(), Basis.EXACT, Rounding.halfUp(2))))
                .containsExactly("1 a", "2 b");
        assertThat(table(Ranking.among(both, TieRule.competition(), Basis.PUBLISHED, Rounding.halfUp(2))))
                .containsExactly("1 a", "1 b");
    }

    @Test
    void results_of_other_laws_bytes_modes_or_years_are_refused_all_at_once() {
        List<IndexResult> mixed = List.of(
                withIndex("a", "1"),
                SampleResult.of("b")
                        .leaf("1.1", "1", "100")
                        .methodology("vn-other", "0123456789abcdef")
                        .build(),
                SampleResult.of("c")
                        .leaf("1.1", "1", "100")
                        .methodology("vn-test-province", "ffff456789abcdef")
                        .build(),
                SampleResult.of("d").leaf("1.1", "1", "100").mode(Mode.SELF).build(),
                SampleResult.of("e").leaf("1.1", "1", "100").year(2021).build(),
                withIndex("a", "2"));
        ParIndexException refused =
                catchThrowableOfType(ParIndexException.class, () -> Ranking.of(mixed, TieRule.competition()));
        assertThat(refused.findings()).extracting(Finding::place).containsExactly("b", "c", "d", "e", "a");
        assertThat(refused).hasMessage("""
            PAR-5003 b: vn-other@0123456789ab, final, 2020 cannot be ranked together with vn-test-province@0123456789ab, final, 2020
            PAR-5003 c: vn-test-province@ffff456789ab, final, 2020 cannot be ranked together with vn-test-province@0123456789ab, final, 2020
            PAR-5003 d: vn-test-province@0123456789ab, self, 2020 cannot be ranked together with vn-test-province@0123456789ab, final, 2020
            PAR-5003 e: vn-test-province@0123456789ab, final, 2021 cannot be ranked together with vn-test-province@0123456789ab, final, 2020
            PAR-5002 a: two results for unit Đơn vị a""");
        assertThat(refused.message(Language.VI)).endsWith("PAR-5002 a: đơn vị Đơn vị a có hai kết quả");
    }

    @Test
    void two_published_figures_of_one_unit_are_refused_once() {
        List<Contender> twice = Collections.nCopies(3, Contender.published(Unit.of("a", "A"), Percentage.of(80)));
        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> Ranking.among(twice, TieRule.competition(), Basis.EXACT, Rounding.halfUp(2)))
                .withMessage("PAR-5002 a: two results for unit A");
    }

    @Test
    void no_results_at_all_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.of(List.of(), TieRule.competition()))
                .withMessage("results is empty");
    }

    @Test
    void results_with_errors_and_of_several_versions_are_ranked_with_a_warning() {
        Ranking ranking = Ranking.of(
                List.of(
                        SampleResult.of("a").leaf("1.1", "1", "2").withError().build(),
                        SampleResult.of("b")
                                .leaf("1.1", "2", "2")
                                .library("0.1.1")
                                .build()),
                TieRule.competition());
        assertThat(table(ranking)).containsExactly("1 b", "2 a");
        assertThat(ranking.findings())
                .extracting(Finding::code)
                .containsExactly(RankingCode.MIXED_VERSIONS, RankingCode.RANKED_WITH_ERRORS);
        assertThat(ranking.findings())
                .extracting(f -> f.message(Language.EN))
                .containsExactly(
                        "PAR-5005: results were computed by different versions of the library: 0.1.0; 0.1.1",
                        "PAR-5006 a: the result has 1 errors and is ranked all the same; check it");
        assertThat(ranking.findings())
                .extracting(f -> f.message(Language.VI))
                .containsExactly(
                        "PAR-5005: kết quả do các phiên bản phần mềm khác nhau tính: 0.1.0; 0.1.1",
                        "PAR-5006 a: kết quả có 1 lỗi mà vẫn được xếp hạng; đề nghị kiểm tra lại");
    }

    @Test
    void a_ranking_says_what_it_was_made_from() {
        Ranking ranking = Ranking.of(SIX, TieRule.competition());
        assertThat(ranking.stamp().orElseThrow().digest()).isEqualTo("0123456789abcdef".repeat(4));
        assertThat(ranking.year()).hasValue(IndexYear.of(2020));
        assertThat(ranking.published()).isEqualTo(Rounding.halfUp(2));
        assertThat(ranking.subject()).isEqualTo(RankedSubject.INDEX);
        assertThat(ranking.results()).hasSize(6);
    }

    @Test
    void units_without_a_rank_are_listed_by_their_reason_alone() {
        Ranking ranking = Ranking.of(
                List.of(
                        withIndex("a", "90"),
                        SampleResult.of("b").openLeaf("1.1", "100").build(),
                        SampleResult.of("c").notApplicableLeaf("1.1", "100").build(),
                        SampleResult.of("d")
                                .leaf("1.1", "80", "100")
                                .outOfRanking()
                                .build()),
                TieRule.competition());

        assertThat(ids(ranking.withoutRank(NoRankReason.PROVISIONAL))).containsExactly("b");
        assertThat(ids(ranking.withoutRank(NoRankReason.NOTHING_APPLIES))).containsExactly("c");
        assertThat(ids(ranking.withoutRank(NoRankReason.OUT_OF_RANKING))).containsExactly("d");
        assertThat(ranking.withoutRank()).extracting(row -> row.unit().id()).containsExactly("b", "c", "d");
    }

    @Test
    void a_part_is_named_as_the_result_names_it() {
        List<IndexResult> results = List.of(
                SampleResult.of("a")
                        .leaf("1.1", "50", "60")
                        .surveyLeaf("2.1", "30", "40")
                        .build(),
                SampleResult.of("b")
                        .leaf("1.1", "40", "60")
                        .surveyLeaf("2.1", "39", "40")
                        .build());
        Ranking ranking = Ranking.of(results, TieRule.competition());

        assertThat(ranking.byPart("survey").subject().name().vi()).isEqualTo("Phần survey");
        assertThat(ranking.byPart("appraisal").subject().name().vi()).isEqualTo("Phần appraisal");
        assertThat(table(ranking.byPart("survey"))).containsExactly("1 b", "2 a");
    }

    @Test
    void a_warning_of_a_result_is_no_error_that_a_ranking_tells() {
        assertThat(Ranking.of(
                                List.of(
                                        SampleResult.of("a")
                                                .leaf("1.1", "90", "100")
                                                .withWarning()
                                                .build(),
                                        withIndex("b", "80")),
                                TieRule.competition())
                        .findings())
                .isEmpty();
    }
}
