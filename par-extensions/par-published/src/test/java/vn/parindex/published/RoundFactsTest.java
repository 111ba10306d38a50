package vn.parindex.published;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.parindex.catalog.RoundFactsProvider;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.NameKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is known of rounds, as par-rules-frames offers it, and tables that are refused. */
class RoundFactsTest {

    private static final RoundFacts FACTS = Printed.FACTS;

    @Test
    void every_set_of_parts_makes_100() {
        for (String level : List.of("province", "ministry")) {
            for (int year = 2012; year <= 2024; year++) {
                for (Map<String, BigDecimal> set : FACTS.partSets(level, year)) {
                    assertThat(set.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                            .as(level + " " + year + " " + set)
                            .isEqualByComparingTo("100");
                }
            }
        }
    }

    @Test
    void parts_of_a_round_are_those_of_its_years_only() {
        assertThat(FACTS.partSets("province", 2021))
                .hasSize(2)
                .contains(Map.of(
                        "appraised",
                        new BigDecimal("60.5"),
                        "leader_survey",
                        new BigDecimal("23.5"),
                        "sipas",
                        new BigDecimal("10"),
                        "impact",
                        new BigDecimal("6")));
        assertThat(FACTS.partSets("province", 2022))
                .contains(Map.of(
                        "appraised",
                        new BigDecimal("61.5"),
                        "leader_survey",
                        new BigDecimal("22"),
                        "sipas",
                        new BigDecimal("10"),
                        "impact",
                        new BigDecimal("6.5")));
        assertThat(FACTS.partSets("province", 2012))
                .containsExactly(Map.of("appraised", new BigDecimal("60"), "survey", new BigDecimal("40")));
        assertThat(FACTS.partSets("province", 2015)).isEmpty();
        assertThat(FACTS.partSets("department", 2021)).isEmpty();
    }

    @Test
    void whole_sets_of_area_maxima_make_100() {
        BigDecimal provinces2017 = BigDecimal.ZERO;
        for (int area = 1; area <= 8; area++) {
            provinces2017 = provinces2017.add(
                    FACTS.areaMaximum("province", 2017, OptionalInt.of(area)).orElseThrow());
        }
        BigDecimal ministries2020 = BigDecimal.ZERO;
        for (int area = 1; area <= 7; area++) {
            ministries2020 = ministries2020.add(
                    FACTS.areaMaximum("ministry", 2020, OptionalInt.of(area)).orElseThrow());
        }
        assertThat(provinces2017).isEqualByComparingTo("100");
        assertThat(ministries2020).isEqualByComparingTo("100");
        assertThat(FACTS.areaMaximum("province", 2018, OptionalInt.of(1))).isEmpty();
    }

    @Test
    void areas_are_told_by_the_words_of_their_names() {
        Map.of(
                        "chỉ đạo điều hành",
                        1,
                        "văn bản qppl",
                        2,
                        "cải cách thể chế",
                        2,
                        "cải cách thủ tục hành chính",
                        3,
                        "tổ chức bộ máy",
                        4,
                        "xây dựng đội ngũ công chức, viên chức",
                        5,
                        "cải cách tài chính công",
                        6,
                        "hiện đại hóa hành chính",
                        7,
                        "tác động cchc",
                        8)
                .forEach((name, number) -> assertThat(
                                FACTS.areaNumber(NameKey.of(name).toString()))
                        .as(name)
                        .isEqualTo(OptionalInt.of(number)));
        assertThat(FACTS.areaNumber("thời tiết")).isEmpty();
    }

    @Test
    void scales_are_known_for_some_provinces_and_years_only() {
        assertThat(FACTS.ratings("tây ninh", 2022))
                .containsExactly(Map.entry(2, new BigDecimal("80")), Map.entry(4, new BigDecimal("60")));
        assertThat(FACTS.ratings("tây ninh", 2023)).containsExactly(Map.entry(2, new BigDecimal("80")));
        assertThat(FACTS.ratings("tây ninh", 2030)).isEmpty();
        assertThat(FACTS.ratings("kiên giang", 2018))
                .containsExactly(Map.entry(1, new BigDecimal("90")), Map.entry(2, new BigDecimal("80")));
        assertThat(FACTS.ratings("khánh hòa", 2020)).isEmpty();
        assertThat(FACTS.group("province", 2018, "b"))
                .contains(IndexBand.parse("75-<80").orElseThrow());
        assertThat(FACTS.group("province", 2019, "b")).isEmpty();
    }

    @Test
    void ranked_units_are_counted() {
        assertThat(FACTS.rankedUnits("province", 2020)).hasValue(63);
        assertThat(FACTS.rankedUnits("province", 2025)).isEmpty();
        assertThat(FACTS.rankedUnits("ministry", 2021)).hasValue(17);
        assertThat(FACTS.rankedUnits("ministry", 2023)).hasValue(17);
        assertThat(FACTS.rankedUnits("ministry", 2014)).isEmpty();
        assertThat(FACTS.isOutside("ministry", NameKey.of("Ủy ban Dân tộc").toString()))
                .isTrue();
        assertThat(FACTS.isOutside(
                        "department", NameKey.of("Kho bạc Nhà nước tỉnh").toString()))
                .isTrue();
        assertThat(FACTS.isOutside("department", NameKey.of("Sở Tài chính").toString()))
                .isFalse();
    }

    @Test
    void areas_are_counted_by_level_and_round() {
        assertThat(FACTS.areaCount("ministry", 2020)).hasValue(7);
        assertThat(FACTS.areaCount("province", 2012)).hasValue(8);
        assertThat(FACTS.areaCount("department", 2020)).isEmpty();
    }

    @Test
    void other_spellings_of_a_unit_become_the_official_one() {
        assertThat(FACTS.spelled("huế")).isEqualTo("thừa thiên huế");
        assertThat(FACTS.spelled("thừa thiên huế")).isEqualTo("thừa thiên huế");
        assertThat(FACTS.isDashed("bà rịa vũng tàu")).isTrue();
        assertThat(FACTS.isDashed("thừa thiên huế")).isFalse();
        assertThat(FACTS.provinces()).hasSize(63).containsEntry("bà rịa vũng tàu", "Bà Rịa - Vũng Tàu");
    }

    @Test
    void figures_known_to_contradict_others_are_named_with_the_reason() {
        assertThat(FACTS.misfits())
                .hasSize(4)
                .allSatisfy(misfit -> assertThat(misfit.place()).startsWith("known-misfits.csv:"));
    }

    @Test
    void without_providers_nothing_is_known() {
        RoundFacts none = RoundFacts.none();

        assertThat(none.partSets("province", 2020)).isEmpty();
        assertThat(none.areaCount("province", 2020)).isEmpty();
        assertThat(none.rankedUnits("province", 2020)).isEmpty();
        assertThat(none.misfits()).isEmpty();
        assertThat(RoundFacts.installed(ClassLoader.getPlatformClassLoader()).misfits())
                .isEmpty();
    }

    @Test
    void figures_are_checked_against_each_other_even_where_nothing_is_known() {
        PublishedVerification verification = PublishedVerification.of(
                Printed.rows(
                        "2020,province,A,appraised,60.00",
                        "2020,province,A,survey,30.00",
                        "2020,province,A,index,90.50"),
                RoundFacts.none());

        assertThat(verification.count(Verdict.MISFIT)).isEqualTo(3);
    }

    @Test
    void what_several_providers_offer_is_taken_together_and_the_first_counts() {
        RoundFacts both = RoundFacts.of(List.of(
                tables(Map.of(
                        "ranked-units.tsv", "level\tfrom\tto\tcount\tsource\tgrade\nregion\t2030\t2030\t6\ts\tA\n")),
                tables(Map.of(
                        "ranked-units.tsv", "level\tfrom\tto\tcount\tsource\tgrade\nregion\t2030\t2031\t8\ts\tA\n"))));

        assertThat(both.rankedUnits("region", 2030)).hasValue(6);
        assertThat(both.rankedUnits("region", 2031)).hasValue(8);
    }

    @Test
    void unsound_tables_are_refused_with_all_their_faults() {
        RoundFactsProvider unsound = tables(Map.of(
                "ranked-units.tsv",
                "level\tfrom\tto\tcount\tsource\tgrade\nprovince\tx\t2024\tmany\ts\tA\nprovince\t2025\t2025\t34\t\tA\n",
                "ratings.tsv",
                "province\tfrom\tto\trating\tleast\tsource\tgrade\nA\t2020\t2020\tGiỏi\t80\ts\tA\n",
                "area-counts.tsv",
                "level\tfrom\tto\tsource\tgrade\n",
                "known-misfits.csv",
                "year,level,unit,measure,value,reason,source\n2012,province,A,index,87.20,,s\n"));

        assertThatThrownBy(() -> RoundFacts.of(List.of(unsound)))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("""
                        PAR-6001 area-counts.tsv:1: column count is missing; the columns are level,from,to,count,source,grade
                        PAR-6202 ratings.tsv:2: the rating Giỏi is not one of the usual words
                        PAR-6008 ranked-units.tsv:2: x is not a year (2000 to 2999)
                        PAR-6009 ranked-units.tsv:2: count: many is not a number as printed (such as 91.04, 1,5 or -15)
                        PAR-6007 ranked-units.tsv:3: column source is empty
                        PAR-6007 known-misfits.csv:2: column reason is empty""");
    }

    private static RoundFactsProvider tables(Map<String, String> tables) {
        return name -> tables.containsKey(name)
                ? new ByteArrayInputStream(tables.get(name).getBytes(StandardCharsets.UTF_8))
                : null;
    }
}
