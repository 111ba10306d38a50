package vn.parindex.published;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables of known facts beside the classes. */
class KnownTablesTest {

    @Test
    void every_row_has_a_source_and_a_grade() {
        Stream.of(
                        Tsv.rows("rounds.tsv", "level", "from", "to", "set", "part", "maximum", "source", "grade"),
                        Tsv.rows("areas.tsv", "level", "from", "to", "area", "maximum", "source", "grade"),
                        Tsv.rows("groups.tsv", "level", "year", "group", "from", "below", "source", "grade"),
                        Tsv.rows("ratings.tsv", "province", "from", "to", "rating", "least", "source", "grade"),
                        Tsv.rows("units.tsv", "level", "from", "to", "count", "source", "grade"),
                        Tsv.rows("outside-ranking.tsv", "level", "unit", "source", "grade"))
                .flatMap(List::stream)
                .forEach(row -> {
                    assertThat(row.get("source")).as(row.toString()).isNotBlank();
                    assertThat(row.get("grade")).as(row.toString()).matches("[ABC]");
                });
    }

    @Test
    void every_set_of_parts_makes_100() {
        for (String level : List.of("province", "ministry")) {
            for (int year = 2012; year <= 2024; year++) {
                for (Map<String, BigDecimal> set : KnownRounds.partSets(level, year)) {
                    assertThat(set.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                            .as(level + " " + year + " " + set)
                            .isEqualByComparingTo("100");
                }
            }
        }
    }

    @Test
    void parts_of_a_round_are_those_of_its_years_only() {
        assertThat(KnownRounds.partSets("province", 2021))
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
        assertThat(KnownRounds.partSets("province", 2022))
                .contains(Map.of(
                        "appraised",
                        new BigDecimal("61.5"),
                        "leader_survey",
                        new BigDecimal("22"),
                        "sipas",
                        new BigDecimal("10"),
                        "impact",
                        new BigDecimal("6.5")));
        assertThat(KnownRounds.partSets("province", 2012))
                .containsExactly(Map.of("appraised", new BigDecimal("60"), "survey", new BigDecimal("40")));
        assertThat(KnownRounds.partSets("province", 2015)).isEmpty();
        assertThat(KnownRounds.partSets("department", 2021)).isEmpty();
    }

    @Test
    void whole_sets_of_area_maxima_make_100() {
        BigDecimal provinces2017 = BigDecimal.ZERO;
        for (int area = 1; area <= 8; area++) {
            provinces2017 = provinces2017.add(
                    KnownRounds.areaMaximum("province", 2017, area).orElseThrow());
        }
        BigDecimal ministries2020 = BigDecimal.ZERO;
        for (int area = 1; area <= 7; area++) {
            ministries2020 = ministries2020.add(
                    KnownRounds.areaMaximum("ministry", 2020, area).orElseThrow());
        }
        assertThat(provinces2017).isEqualByComparingTo("100");
        assertThat(ministries2020).isEqualByComparingTo("100");
        assertThat(KnownRounds.areaMaximum("province", 2018, 1)).isEmpty();
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
                .forEach((name, number) -> assertThat(KnownRounds.areaNumber(Words.key(name)))
                        .as(name)
                        .isEqualTo(OptionalInt.of(number)));
        assertThat(KnownRounds.areaNumber("thời tiết")).isEmpty();
    }

    @Test
    void scales_are_known_for_some_provinces_and_years_only() {
        assertThat(KnownScales.ratings("tây ninh", 2022))
                .containsExactly(Map.entry(2, new BigDecimal("80")), Map.entry(4, new BigDecimal("60")));
        assertThat(KnownScales.ratings("tây ninh", 2023)).containsExactly(Map.entry(2, new BigDecimal("80")));
        assertThat(KnownScales.ratings("tây ninh", 2030)).isEmpty();
        assertThat(KnownScales.ratings("kiên giang", 2018))
                .containsExactly(Map.entry(1, new BigDecimal("90")), Map.entry(2, new BigDecimal("80")));
        assertThat(KnownScales.ratings("khánh hòa", 2020)).isEmpty();
        assertThat(KnownScales.group("province", 2018, "b"))
                .contains(Band.parse("75-<80").orElseThrow());
        assertThat(KnownScales.group("province", 2019, "b")).isEmpty();
    }

    @Test
    void ranked_units_are_counted() {
        assertThat(KnownUnits.count("province", 2020)).hasValue(63);
        assertThat(KnownUnits.count("province", 2025)).isEmpty();
        assertThat(KnownUnits.count("ministry", 2021)).hasValue(17);
        assertThat(KnownUnits.count("ministry", 2014)).isEmpty();
        assertThat(KnownUnits.outside("ministry", Words.key("Ủy ban Dân tộc"))).isTrue();
        assertThat(KnownUnits.outside("department", Words.key("Kho bạc Nhà nước tỉnh")))
                .isTrue();
        assertThat(KnownUnits.outside("department", Words.key("Sở Tài chính"))).isFalse();
    }
}
