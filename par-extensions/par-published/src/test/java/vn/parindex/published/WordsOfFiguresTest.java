package vn.parindex.published;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.value.IndexYear;

import static org.assertj.core.api.Assertions.assertThat;

/** How names, measures, numbers and limits are read from the words of a file. */
class WordsOfFiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.5|1.5",
                "5|5",
                "85.9329|85.9329",
                "1,5|1.5",
                "94.00|94.00",
                "+3|3",
                "-15|-15",
                "\u221215|-15",
                "98%|98",
                "88,6%|88.6"
            })
    void numbers_keep_the_decimals_that_are_printed(String text, BigDecimal value) {
        assertThat(PrintedNumber.parse(text)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", "1.2.3", "1,234.5", "1e5", ".5", "5.", "--1", "1/63", "\u0665", "1234567890123456"})
    void other_texts_are_no_numbers(String text) {
        assertThat(PrintedNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "index|INDEX||",
                "delta_rank_vs_prev_year|CHANGE|rank|",
                "leader_survey|PART|leader_survey|",
                "area:cải cách thể chế (points, max 16.5)|AREA_POINTS|cải cách thể chế|16.5",
                "area_pct:cải cách thể chế|AREA_PERCENT|cải cách thể chế|",
                "area_delta:thủ tục (points)|AREA_CHANGE|thủ tục|",
                "lost:tài chính công (max 7)|LOST|tài chính công|7",
                "max:survey (incl. SIPAS 10)|MAXIMUM|survey|",
                "rating_count:Tốt (>80)|RATING_COUNT|tốt (>80)|",
                "area:|UNKNOWN||",
                "mood|UNKNOWN||",
                "area:x (points, max abc)|AREA_POINTS|x|"
            })
    void measures_are_told_from_their_words(String text, MeasureKind kind, String name, BigDecimal maximum) {
        FigureMeasure measure = FigureMeasure.of(text);

        assertThat(measure.kind()).isEqualTo(kind);
        assertThat(measure.name()).isEqualTo(name == null ? "" : name);
        assertThat(measure.maximum()).isEqualTo(Optional.ofNullable(maximum));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "province|Bà Rịa - Vũng Tàu|UNIT||bà rịa vũng tàu",
                "department|Tây Ninh - Sở Y tế|UNIT|tây ninh|sở y tế",
                "department|Bà Rịa - Vũng Tàu - Sở Y tế|UNIT|bà rịa vũng tàu|sở y tế",
                "department|Tiền Giang - Sở Lao động - Thương binh và Xã hội|UNIT|tiền giang|sở lao động thương binh và xã hội",
                "department|Sở Y tế|UNIT||sở y tế",
                "commune|A - Xã Tân Lập (mới)|UNIT|a|xã tân lập (mới)",
                "province|(trung bình 63 tỉnh)|MEAN||",
                "department|Hà Nội (trung bình các sở)|MEAN|hà nội|",
                "province|(nhóm A >=90)|GROUP||",
                "ministry|(khoảng cách cao nhất - thấp nhất)|RANGE||",
                "province|(thang điểm tối đa)|MAXIMA||",
                "province|(số tỉnh trên trung bình)|ABOVE_MEAN||",
                "province|(số tỉnh tăng điểm)|RISEN||",
                "department|Khánh Hòa (44 cơ quan)|SET|khánh hòa|"
            })
    void units_are_taken_apart(String level, String unit, UnitName.NameKind role, String scope, String own) {
        UnitName name = UnitName.of(level, unit, Printed.FACTS);

        assertThat(name.kind()).isEqualTo(role);
        assertThat(name.scope()).isEqualTo(scope == null ? "" : scope);
        assertThat(name.own()).isEqualTo(own == null ? "" : own);
    }

    @Test
    void a_province_is_the_same_with_and_without_the_word_for_it() {
        assertThat(UnitName.of("province", "TP. Hồ Chí Minh", Printed.FACTS))
                .isEqualTo(UnitName.of("province", "Thành phố Hồ Chí Minh", Printed.FACTS))
                .isEqualTo(UnitName.of("province", "Hồ Chí Minh", Printed.FACTS));
        assertThat(UnitName.of("province", "Thừa Thiên - Huế", Printed.FACTS).key())
                .isEqualTo("thừa thiên huế");
        assertThat(UnitName.of("department", "Tỉnh Tây Ninh - Sở Y tế", Printed.FACTS))
                .isEqualTo(UnitName.of("department", "Tây Ninh - Sở Y tế", Printed.FACTS));
        assertThat(UnitName.of("department", "Tỉnh Bà Rịa - Vũng Tàu - Sở Y tế", Printed.FACTS)
                        .scope())
                .isEqualTo("bà rịa vũng tàu");
        assertThat(UnitName.of("district", "Thái Nguyên - TP. Thái Nguyên", Printed.FACTS)
                        .own())
                .isEqualTo("thành phố thái nguyên");
    }

    @Test
    void sizes_stand_in_brackets() {
        assertThat(UnitName.of("province", "(trung bình 63 tỉnh)", Printed.FACTS)
                        .size())
                .isEqualTo(OptionalInt.of(63));
        assertThat(UnitName.of("department", "Khánh Hòa (44 cơ quan)", Printed.FACTS)
                        .size())
                .isEqualTo(OptionalInt.of(44));
        assertThat(UnitName.of("department", "Hà Nội (trung bình các sở)", Printed.FACTS)
                        .size())
                .isEmpty();
        assertThat(UnitName.of("department", "Kiên Giang (5 cơ quan TW)", Printed.FACTS)
                        .isOfCentre())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">=90|90|",
                ">90%|90|",
                "≥ 80|80|",
                "<80%||80",
                "75-<80|75|80",
                "80-<90%|80|90",
                "67.68-70%|67.68|70",
                "70,5-80|70.5|80"
            })
    void limits_are_read_from_labels(String label, BigDecimal low, BigDecimal high) {
        assertThat(IndexBand.parse(label)).contains(new IndexBand(Optional.ofNullable(low), Optional.ofNullable(high)));
    }

    @Test
    void other_labels_are_no_limits() {
        assertThat(IndexBand.parse("72 điểm")).isEmpty();
        assertThat(IndexBand.parse("a")).isEmpty();
    }

    @Test
    void a_band_excludes_only_what_cannot_round_into_it() {
        IndexBand from80 = IndexBand.parse(">=80").orElseThrow();
        IndexBand below80 = IndexBand.parse("<80").orElseThrow();
        BigDecimal half = new BigDecimal("0.005");

        assertThat(from80.excludes(new BigDecimal("79.99"), half)).isTrue();
        assertThat(from80.excludes(new BigDecimal("80.00"), half)).isFalse();
        assertThat(below80.excludes(new BigDecimal("80.00"), half)).isFalse();
        assertThat(below80.excludes(new BigDecimal("80.01"), half)).isTrue();
    }

    @Test
    void words_that_a_terminal_would_obey_are_shown_without_what_it_obeys() {
        PublishedScore score = new PublishedScore(
                2, IndexYear.of(2020), "minis\u001B[2jtry", "Huế\u202E", "", "moo\u009Bd", "1\u0007", "http://a", "B");

        assertThat(LevelName.of("minis\u001B[2jtry").vi()).isEqualTo("minis\uFFFD[2jtry");
        assertThat(score.measureLabel().vi()).isEqualTo("moo\uFFFDd");
        assertThat(score.inWords().vi()).isEqualTo("Huế\uFFFD (minis\uFFFD[2jtry, năm 2020): moo\uFFFDd 1\uFFFD");
        assertThat(LevelName.of("").vi()).isEqualTo("–");
    }
}
