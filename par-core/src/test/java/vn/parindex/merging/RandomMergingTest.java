package vn.parindex.merging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.assessment.Opinion.Decision;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.Leaf;
import vn.parindex.value.Fact;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;

/** Laws of adding figures, over random assessments of every stage, with gaps and slips. */
class RandomMergingTest {

    private static final FactMerging MERGING = FactMerging.of(OldUnits.RULES, OldUnits.REGISTER);
    private static final List<Stage> STAGES =
            List.of(Stage.SELF, Stage.APPRAISAL_1, Stage.EXPLANATION, Stage.APPRAISAL_2, Stage.COUNCIL);

    static List<Long> seeds() {
        return range(0, 300).mapToObj(i -> 42_000L + i).toList();
    }

    private static Assessment random(String id, Random random) {
        Assessment.Builder assessment = OldUnits.assessment(id);
        boolean tidy = random.nextInt(3) > 0;
        for (Leaf leaf : OldUnits.RULES.leaves()) {
            if (random.nextInt(12) == 0) {
                continue;
            }
            Entry entry = Entry.of(leaf.code());
            if (leaf.measured()) {
                entry = entry.with(facts(leaf, Opinion.at(Stage.SURVEY), random));
            } else {
                for (Stage stage : STAGES) {
                    if (tidy ? stage == Stage.SELF || stage == Stage.APPRAISAL_1 : random.nextInt(3) > 0) {
                        entry = entry.with(opinion(leaf, stage, random, tidy));
                    }
                }
            }
            if (leaf.scoring().mayBeNotApplicable() && random.nextInt(8) == 0) {
                entry = entry.withNotApplicable(new NotApplicable("không phát sinh", "Hội đồng"));
            }
            assessment.put(entry);
        }
        return assessment.build();
    }

    private static Opinion opinion(Leaf leaf, Stage stage, Random random, boolean tidy) {
        Opinion opinion = Opinion.at(stage);
        if (stage.judges() && random.nextInt(tidy ? 2 : 3) > 0) {
            return opinion.withDecision(Decision.RECOGNISED);
        }
        if (!tidy && random.nextInt(10) == 0) {
            return opinion.withPoints(Points.of(1));
        }
        return facts(leaf, stage.judges() ? opinion.withDecision(Decision.ADJUSTED) : opinion, random);
    }

    private static Opinion facts(Leaf leaf, Opinion opinion, Random random) {
        Opinion more = opinion;
        for (String fact : leaf.rule().facts()) {
            if (random.nextInt(40) > 0) {
                FactKind kind = OldUnits.RULES.fact(fact).orElseThrow().kind();
                more = more.withFact(
                        fact,
                        switch (kind) {
                            case MET -> Fact.met(random.nextBoolean());
                            case LEVEL -> Fact.level("complete");
                            default -> Fact.of(random.nextInt(100));
                        });
            }
        }
        return more;
    }

    private static Assessment merge(String into, Assessment... assessments) {
        return MERGING.merge(List.of(assessments), into).assessment();
    }

    private static String bytes(Assessment assessment) {
        return ParJson.ASSESSMENT.canonical(assessment);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_the_units_does_not_matter(long seed) {
        Random random = new Random(seed);
        List<Assessment> units =
                new ArrayList<>(List.of(random("a", random), random("b", random), random("c", random)));
        MergedFacts first = MERGING.merge(units, "e");
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(units, random);
            MergedFacts again = MERGING.merge(units, "e");
            assertThat(bytes(again.assessment())).isEqualTo(bytes(first.assessment()));
            assertThat(again).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void at_once_or_in_two_steps_the_bytes_are_the_same(long seed) {
        Random random = new Random(seed);
        Assessment a = random("a", random);
        Assessment b = random("b", random);
        Assessment c = random("c", random);
        assertThat(bytes(merge("e", merge("d", a, b), c))).isEqualTo(bytes(merge("e", a, b, c)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_sum_is_that_of_its_addends_and_nothing_else_is_entered(long seed) {
        Random random = new Random(seed);
        MergedFacts merged = MERGING.merge(List.of(random("a", random), random("b", random)), "d");
        for (MergedFact fact : merged.added()) {
            assertThat(fact.addends().stream()
                            .map(addend -> ((Fact.Amount) addend.value()).value())
                            .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
                    .isEqualByComparingTo(((Fact.Amount) fact.sum()).value());
            assertThat(merged.assessment()
                            .entry(fact.leaf())
                            .flatMap(entry -> entry.opinion(fact.stage()))
                            .orElseThrow()
                            .facts())
                    .containsEntry(fact.fact(), fact.sum());
        }
        assertThat(merged.assessment().entries().values().stream()
                        .flatMap(entry -> entry.opinions().values().stream())
                        .mapToInt(opinion -> opinion.facts().size())
                        .sum())
                .isEqualTo(merged.added().size());
        assertThat(ParJson.ASSESSMENT.read(bytes(merged.assessment()), "merged.json"))
                .isEqualTo(merged.assessment());
        for (Mode mode : Mode.values()) {
            assertThat(IndexEvaluator.of(OldUnits.RULES)
                            .evaluate(merged.assessment(), mode)
                            .total()
                            .isProvisional())
                    .isTrue();
        }
    }
}
