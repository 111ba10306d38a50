package vn.parindex.provincial;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** Expected values are the printed figures in the tables; their sources stand in about.md. */
class ProvincialIndexTest {

    static Stream<String> tables() {
        return Stream.of(
                "an-giang-department-2020.json",
                "an-giang-district-2020.json",
                "tay-ninh-department-2023.json",
                "tien-giang-2020.json");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_index_rating_and_maximum_comes_out_as_in_the_table(String rules) {
        ProvincialIndex index = ProvincialIndex.of(rules);
        List<UnitFigure> figures = UnitFigure.read(rules.replace(".json", ".tsv"));
        assertThat(index.results()).hasSameSizeAs(figures);
        for (int i = 0; i < figures.size(); i++) {
            UnitFigure printed = figures.get(i);
            IndexResult result = index.results().get(i);
            assertThat(result.published(result.index().orElseThrow()))
                    .as(printed.unit())
                    .isEqualTo(new BigDecimal(printed.index()));
            assertThat(result.findings()).as(printed.unit()).isEmpty();
            if (!printed.rating().isEmpty()) {
                assertThat(rating(result)).as(printed.unit()).isEqualTo(printed.rating());
            }
            if (!printed.maximum().isEmpty()) {
                assertThat(result.total().maximum()).as(printed.unit()).isEqualTo(Points.parse(printed.maximum()));
            }
        }
    }

    @Test
    void tu_phap_is_fourth_of_eighteen_and_sixteen_are_rated_good_or_better() {
        ProvincialIndex departments = ProvincialIndex.of("an-giang-department-2020.json");
        assertThat(departments.results()).hasSize(18);
        assertThat(departments.ranking().rankOf("so-tu-phap")).hasValue(4);
        assertThat(departments.results().stream()
                        .map(ProvincialIndexTest::rating)
                        .filter(List.of("Xuất sắc", "Tốt")::contains))
                .hasSize(16);
    }

    @Test
    void all_eleven_districts_are_rated_good_by_rules_that_build_on_those_of_the_departments() {
        ProvincialIndex districts = ProvincialIndex.of("an-giang-district-2020.json");
        assertThat(districts.results())
                .hasSize(11)
                .allSatisfy(result -> assertThat(rating(result)).isEqualTo("Tốt"));
        assertThat(districts
                        .methodology()
                        .node(NodeCode.parse("3"))
                        .orElseThrow()
                        .maximum())
                .isEqualTo(Points.parse("30.5"));
    }

    @Test
    void units_without_some_areas_are_ranked_with_the_others_by_their_percentage() {
        ProvincialIndex departments = ProvincialIndex.of("tay-ninh-department-2023.json");
        // 69.25 of 71.5 is 96.85 %, above 94.43 of 100
        assertThat(departments.ranking().rankOf("van-phong-ubnd-tinh")).hasValue(1);
        assertThat(departments.ranking().rankOf("so-thong-tin-va-truyen-thong")).hasValue(2);
        assertThat(departments.results().stream()
                        .map(r -> r.total().maximum().toString())
                        .distinct())
                .containsExactly("71.5", "100", "96.5");
    }

    @Test
    void bonus_outside_the_total_lifts_an_index_above_one_hundred() {
        ProvincialIndex units = ProvincialIndex.of("tien-giang-2020.json");
        IndexResult tax = units.results().stream()
                .filter(r -> r.unit().id().equals("cuc-thue-tinh"))
                .findFirst()
                .orElseThrow();
        assertThat(tax.total().points()).isEqualTo(Points.parse("102.5"));
        assertThat(units.ranking().rankOf("cuc-thue-tinh")).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({
        "65, 25, 0, Xuất sắc",
        "64.99, 25, 0, Tốt",
        "55, 20, 5, Tốt",
        "50, 15, 5, Khá",
        "40, 15, 0, Trung bình",
        "40, 14.9999, 0, Yếu"
    })
    void hue_adds_three_methods_and_rates_by_ninety_eighty_seventy_fifty_five(
            String work, String survey, String leaders, String rating) {
        Methodology hue = ProvincialIndex.rules("hue.json");
        Assessment assessment = Assessment.of(Unit.of("u", "Sở minh họa"), hue.id(), IndexYear.of(2020))
                .add(Entry.of(NodeCode.parse("1.1"), Opinion.at(Stage.COUNCIL).withPoints(Points.parse(work))))
                .add(Entry.of(
                        NodeCode.parse("2.1"),
                        Opinion.at(Stage.SURVEY).withFact("points", Fact.of(new BigDecimal(survey)))))
                .add(Entry.of(NodeCode.parse("3.1"), Opinion.at(Stage.COUNCIL).withPoints(Points.parse(leaders))))
                .build();
        IndexResult result = IndexEvaluator.of(hue).evaluate(assessment, Mode.FINAL);
        assertThat(rating(result)).isEqualTo(rating);
        assertThat(result.parts())
                .extracting(part -> part.score().maximum().toString())
                .containsExactly("65", "25", "10");
    }

    @Test
    void the_program_prints_every_ranking() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            ProvincialIndex.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("Sở Tư pháp", "96,85", "102,50");
    }

    private static String rating(IndexResult result) {
        return result.grades().get(0).name().vi();
    }
}
