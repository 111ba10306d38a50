package vn.parindex.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.result.IndexResult;
import vn.parindex.survey.Question;
import vn.parindex.value.Fact;
import vn.parindex.value.Mode;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** The rows of a batch without Spark. */
class AssessmentScorerTest {

    private static final MadeUpNation NATION = MadeUpNation.of(2020, 2_200);
    private static final AssessmentScorer SCORER = NATION.scorer();

    private final List<RefusedRecord> refused = new ArrayList<>();

    private Optional<ScoredUnit> score(String text, CountedAnswer... answers) {
        return SCORER.score(text.getBytes(StandardCharsets.UTF_8), "a.jsonl@0", List.of(answers), refused::add);
    }

    @Test
    void every_level_of_the_made_up_nation_is_scored_without_a_fault() {
        for (int number : List.of(0, 70, 100, 1_400, 2_150)) {
            ScoredUnit row = score(NATION.assessment(number, 2019)).orElseThrow();

            assertThat(row.unit()).isEqualTo(NATION.place(number).unit().id());
            assertThat(row.methodology())
                    .isEqualTo("made-up-nation-" + NATION.place(number).level());
            assertThat(row.findings())
                    .filteredOn(finding -> finding.severity().equals("error"))
                    .isEmpty();
            assertThat(row.leaves().scored()).isGreaterThan(80);
            assertThat(row.areas()).hasSize(8);
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void a_row_says_what_the_library_says() {
        String text = NATION.assessment(2_150, 2019);
        Assessment assessment = ParJson.ASSESSMENT.read(text, "x");
        IndexResult result = IndexEvaluator.of(new MadeUpRules().load(assessment.methodology()))
                .evaluate(assessment, Mode.FINAL);

        ScoredUnit row = score(text).orElseThrow();

        assertThat(row.result()).isEqualTo(ParJson.RESULT.canonical(result));
        assertThat(row.published()).isEqualTo(result.published(result.index().orElseThrow()));
        assertThat(row.points()).isEqualByComparingTo(result.total().points().toBigDecimal());
        assertThat(row.index().scale()).isEqualTo(ScoredUnit.INDEX_DECIMALS);
        assertThat(row.digest()).isEqualTo(result.stamp().digest());
    }

    @Test
    void answers_that_were_counted_fill_the_survey_leaves() {
        String text = NATION.assessment(3, 2018);
        String question = NATION.questionnaire().questions().get(0).id();
        String leaf = question.substring(1);

        ScoredUnit without = score(text).orElseThrow();
        ScoredUnit with = score(
                        text,
                        new CountedAnswer("delegates", "", question, "A", 3),
                        new CountedAnswer("delegates", "", question, "B", 1))
                .orElseThrow();

        // (3 x 100 + 60) / 4 = 90 %
        assertThat(with.leaves().scored()).isEqualTo(without.leaves().scored() + 1);
        assertThat(with.result()).contains("\"survey\":\"90\"");
        assertThat(leaf).isNotEmpty();
        assertThat(refused).isEmpty();
    }

    @Test
    void what_cannot_be_used_is_refused_with_code_place_and_count() {
        assertThat(score("{\"format\":\"par-assessment/1\",\"yaer\":2019}")).isEmpty();
        assertThat(refused).extracting(RefusedRecord::code).contains("PAR-3004", "PAR-3005");
        assertThat(refused).allSatisfy(row -> {
            assertThat(row.record()).isEqualTo("a.jsonl@0");
            assertThat(row.place()).startsWith("a.jsonl@0");
            assertThat(row.count()).isEqualTo(1);
        });

        refused.clear();
        assertThat(score(NATION.assessment(3, 2018).replace("made-up-nation-province", "made-up-nation-x")))
                .isEmpty();
        assertThat(refused).extracting(RefusedRecord::code).containsExactly("PAR-4001");

        refused.clear();
        String question = NATION.questionnaire().questions().get(0).id();
        assertThat(score(NATION.assessment(3, 2018), new CountedAnswer("delegates", "", question, "Z", 250)))
                .isPresent();
        assertThat(refused).hasSize(1);
        assertThat(refused.get(0).count()).isEqualTo(250);
        assertThat(refused.get(0).place()).isEqualTo("delegates//" + question + "/Z");
        assertThat(refused.get(0).code()).isEqualTo("PAR-7106");
        assertThat(refused.get(0).vi()).isNotEqualTo(refused.get(0).en());
    }

    @Test
    void answers_to_the_questionnaire_of_another_methodology_are_refused_and_the_rest_is_scored() {
        String text = NATION.assessment(70, 2018);
        String question = NATION.questionnaire().questions().get(0).id();

        ScoredUnit row = score(
                        text,
                        new CountedAnswer("delegates", "", question, "A", 3),
                        new CountedAnswer("delegates", "", question, "B", 4))
                .orElseThrow();

        assertThat(row.result()).isEqualTo(score(text).orElseThrow().result());
        assertThat(refused)
                .containsExactly(new RefusedRecord(
                        "a.jsonl@0 answers",
                        "PAR-3012",
                        "/methodology",
                        "\"made-up-nation-ministry\" không hợp lệ; chỉ nhận: made-up-nation-province",
                        "made-up-nation-ministry is not allowed; allowed: made-up-nation-province",
                        7));
    }

    @Test
    void an_assessment_that_has_survey_figures_of_its_own_is_refused_where_answers_give_some() {
        Question question = NATION.questionnaire().questions().get(0);
        Assessment assessment = ParJson.ASSESSMENT.read(NATION.assessment(3, 2018), "x");
        String surveyed = ParJson.ASSESSMENT.canonical(assessment.toBuilder()
                .add(question.leaf(), Opinion.at(Stage.SURVEY).withFact("survey", Fact.of(new BigDecimal("80"))))
                .build());

        assertThat(score(surveyed)).isPresent();
        assertThat(score(surveyed, new CountedAnswer("delegates", "", question.id(), "A", 3)))
                .isEmpty();
        assertThat(refused).hasSize(1);
        assertThat(refused.get(0).code()).isEqualTo("PAR-3018");
        assertThat(refused.get(0).place()).isEqualTo("a.jsonl@0 " + question.leaf() + "/survey");
    }

    @Test
    void a_survey_leaf_without_a_percentage_is_told_with_the_reason() {
        Question question = NATION.questionnaire().questions().get(0);

        ScoredUnit row = score(NATION.assessment(3, 2018), new CountedAnswer("delegates", "", question.id(), "K", 3))
                .orElseThrow();

        // nobody has an opinion, so there is nothing to average
        assertThat(row.findings())
                .filteredOn(found -> found.place().equals(question.leaf().toString()))
                .extracting(ScoredUnit.FoundThing::code)
                .contains("PAR-7302", "PAR-7305");
        assertThat(row.provisional()).isTrue();
    }

    @Test
    void dead_letters_of_rows_and_units_say_where_to_look() {
        RefusedRecord torn = RefusedRecord.torn("2016/a.csv", "tinh-1,2016,citizens", 6, 4);
        assertThat(torn.record()).isEqualTo("2016/a.csv");
        assertThat(torn.code()).isEqualTo("PAR-6004");
        assertThat(torn.place()).isEqualTo("tinh-1,2016,citizens");
        assertThat(torn.en()).startsWith("3 fields, must be 6");
        assertThat(torn.count()).isEqualTo(4);

        RefusedRecord twice = RefusedRecord.twice("xa-1", "Xã 1", "made-up-nation-commune", 2016, 2);
        assertThat(twice.record()).isEqualTo("xa-1 2016 made-up-nation-commune");
        assertThat(twice.code()).isEqualTo("PAR-5002");
        assertThat(twice.place()).isEqualTo("xa-1");
    }

    @Test
    void a_scorer_in_a_closure_is_small_and_scores_the_same() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(SCORER);
        }
        AssessmentScorer read;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            read = (AssessmentScorer) in.readObject();
        }
        byte[] text = NATION.assessment(5, 2017).getBytes(StandardCharsets.UTF_8);

        assertThat(bytes.size()).isLessThan(30_000);
        assertThat(read.score(text, "x", List.of(), refused::add))
                .isEqualTo(SCORER.score(text, "x", List.of(), refused::add));
    }

    @Test
    void the_plain_loop_writes_the_canonical_results(@TempDir Path folder) throws Exception {
        Path in = Files.createDirectory(folder.resolve("in"));
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(in.resolve("a.jsonl"), NATION.assessment(1, 2016) + "\n" + "{broken\n");
        Files.writeString(in.resolve("b.jsonl"), NATION.assessment(2, 2016) + "\n");

        assertThat(PlainLoop.run(in, 2, SCORER, out)).isEqualTo(2);

        assertThat(Files.readString(out.resolve("a.jsonl")))
                .isEqualTo(score(NATION.assessment(1, 2016)).orElseThrow().result() + "\n");
    }

    @Test
    void exact_indices_are_cut_never_rounded() {
        BigDecimal index = score(NATION.assessment(2_150, 2019)).orElseThrow().index();

        assertThat(index).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(index.precision()).isLessThanOrEqualTo(38);
    }

    @Test
    void units_of_the_nation_are_all_different_and_hang_together() {
        MadeUpNation nation = MadeUpNation.of(1, 13_000);
        List<MadeUpNation.NationUnit> units = java.util.stream.IntStream.range(0, 13_000)
                .mapToObj(nation::place)
                .toList();

        assertThat(units).extracting(place -> place.unit().id()).doesNotHaveDuplicates();
        assertThat(units).filteredOn(place -> place.level().equals("commune")).hasSize(10_965);
        assertThat(units)
                .filteredOn(place -> !place.parent().isEmpty())
                .extracting(MadeUpNation.NationUnit::parent)
                .isSubsetOf(units.stream().map(place -> place.unit().id()).toList());
    }
}
