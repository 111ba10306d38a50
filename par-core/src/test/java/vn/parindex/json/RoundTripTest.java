package vn.parindex.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.FindingCode;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.result.State;
import vn.parindex.value.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is written comes back as it was, over assessments and results from seeds; the rules are those of sound/ and of
 * 2020.
 */
class RoundTripTest {

    private static final int ROUNDS = 30;

    private final Methodology methodology = Fixture.sound().read();
    private final IndexEvaluator evaluator = IndexEvaluator.of(methodology);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void assessments(long seed) {
        RandomAssessments random = new RandomAssessments(methodology, seed);
        for (int i = 0; i < ROUNDS; i++) {
            Assessment assessment = random.next();
            String canonical = ParJson.ASSESSMENT.canonical(assessment);

            Assessment read = ParJson.ASSESSMENT.read(canonical, "a.json");

            assertThat(read).isEqualTo(assessment);
            assertThat(ParJson.ASSESSMENT.read(ParJson.ASSESSMENT.pretty(assessment), "a.json"))
                    .isEqualTo(assessment);
            assertThat(ParJson.ASSESSMENT.canonical(read)).isEqualTo(canonical);
            assertThat(ParJson.ASSESSMENT.canonical(shuffled(assessment, seed + i)))
                    .isEqualTo(canonical);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void results(long seed) {
        RandomAssessments random = new RandomAssessments(methodology, seed);
        for (int i = 0; i < ROUNDS; i++) {
            Assessment assessment = random.next();
            for (Mode mode : Mode.values()) {
                IndexResult result = evaluator.evaluate(assessment, mode);
                String canonical = ParJson.RESULT.canonical(result);

                IndexResult read = ParJson.RESULT.read(canonical, "r.json");

                assertThat(read).isEqualTo(result);
                assertThat(ParJson.RESULT.read(ParJson.RESULT.pretty(result), "r.json"))
                        .isEqualTo(result);
                assertThat(ParJson.RESULT.canonical(read)).isEqualTo(canonical);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"province", "ministry", "province-parts", "ministry-areas"})
    void results_under_the_rules_of_2020(String folder) {
        Methodology rules =
                ParJson.METHODOLOGY.read(Path.of("../par-rules-2020/src/main/resources/vn/parindex/rules2020", folder));
        RandomAssessments random = new RandomAssessments(rules, 8);
        for (int i = 0; i < 5; i++) {
            Assessment assessment = random.next();
            IndexResult result = IndexEvaluator.of(rules).evaluate(assessment, Mode.FINAL);

            assertThat(ParJson.ASSESSMENT.read(ParJson.ASSESSMENT.pretty(assessment), "a.json"))
                    .isEqualTo(assessment);
            assertThat(ParJson.RESULT.read(ParJson.RESULT.pretty(result), "r.json"))
                    .isEqualTo(result);
        }
    }

    @Test
    void a_stored_assessment_gives_the_same_result_byte_for_byte() {
        RandomAssessments random = new RandomAssessments(methodology, 7);
        for (int i = 0; i < ROUNDS; i++) {
            Assessment assessment = random.next();
            Assessment stored = ParJson.ASSESSMENT.read(ParJson.ASSESSMENT.pretty(shuffled(assessment, i)), "a.json");

            assertThat(ParJson.RESULT.canonical(evaluator.evaluate(stored, Mode.FINAL)))
                    .isEqualTo(ParJson.RESULT.canonical(evaluator.evaluate(assessment, Mode.FINAL)));
        }
    }

    @Test
    void the_seeds_reach_every_state_and_many_findings() {
        Set<State> states = EnumSet.noneOf(State.class);
        Set<FindingCode> codes = new HashSet<>();
        boolean graded = false;
        for (long seed = 4; seed <= 6; seed++) {
            RandomAssessments random = new RandomAssessments(methodology, seed);
            for (int i = 0; i < ROUNDS; i++) {
                IndexResult result = evaluator.evaluate(random.next(), Mode.FINAL);
                result.leaves().forEach(leaf -> states.add(leaf.score().state()));
                result.findings().forEach(finding -> codes.add(finding.code()));
                graded |= !result.adjustments().isEmpty();
            }
        }

        assertThat(states).containsExactlyInAnyOrder(State.values());
        assertThat(codes).hasSizeGreaterThan(20);
        assertThat(graded).isTrue();
    }

    private static Assessment shuffled(Assessment assessment, long seed) {
        List<Entry> entries = new ArrayList<>(assessment.entries().values());
        Collections.shuffle(entries, new Random(seed));
        Assessment.Builder builder = Assessment.of(assessment.unit(), assessment.methodology(), assessment.year())
                .note(assessment.note());
        entries.forEach(builder::add);
        assessment.adjustments().forEach(builder::add);
        assessment.approval().ifPresent(builder::approval);
        return builder.build();
    }
}
