package vn.parindex.laws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.BoundAssessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Part;
import vn.parindex.result.Score;
import vn.parindex.value.Fact;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** What holds for every assessment under a methodology, tried on seeded random ones. A failure names the seed. */
public abstract class EvaluationLaws {

    private final Methodology methodology;
    private final IndexEvaluator evaluator;
    private final IndexEvaluator another;
    private final RandomAssessments assessments;
    private final Oracle oracle;

    /** Prepares the laws under a methodology. */
    protected EvaluationLaws(Methodology methodology) {
        this.methodology = methodology;
        evaluator = IndexEvaluator.of(methodology);
        another = IndexEvaluator.of(methodology.toBuilder().build());
        assessments = new RandomAssessments(methodology);
        oracle = new Oracle(methodology);
    }

    /** How many assessments each law is tried on. */
    protected abstract int trials();

    /** Every law is tried on every assessment, in one pass; then each says whether it held. */
    @TestFactory
    public Stream<DynamicTest> laws_of_evaluation() {
        Map<String, Consumer<Trial>> laws = new LinkedHashMap<>();
        laws.put("every leaf comes to what the oracle says", this::likeTheOracle);
        laws.put("points lie between zero and the maximum", this::withinTheMaximum);
        laws.put("parents are the sums of their children, the total is the sum of the parts", this::sums);
        laws.put("the order in which things are given does not matter", this::anyOrder);
        laws.put("the same input gives the same result, to the letter", this::sameResult);
        laws.put("whatever becomes of what is open, the total stays between least and most", this::leastAndMost);
        laws.put("more accepted points never lower the index", this::moreIsNeverLess);
        laws.put("recognising one leaf leaves the others alone", this::recognisingOne);
        laws.put("what changes in a bound assessment counts as in an evaluation", this::bound);
        Map<String, Throwable> broken = new LinkedHashMap<>();
        for (int seed = 0; seed < trials(); seed++) {
            Trial trial = new Trial(evaluator, seed, assessments.plausible(seed));
            laws.forEach((name, law) -> attempt(name, () -> law.accept(trial), broken));
        }
        String rubbish = "rubbish never throws and never gives points that cannot be";
        for (int seed = 0; seed < trials(); seed++) {
            Trial trial = new Trial(evaluator, seed, assessments.rubbish(seed));
            attempt(rubbish, () -> withinTheMaximum(trial), broken);
        }
        laws.put(rubbish, this::withinTheMaximum);
        return laws.keySet().stream()
                .map(name -> dynamicTest(name, () -> {
                    if (broken.containsKey(name)) {
                        throw broken.get(name);
                    }
                }));
    }

    private static void attempt(String law, Runnable check, Map<String, Throwable> broken) {
        if (!broken.containsKey(law)) {
            try {
                check.run();
            } catch (AssertionError | RuntimeException e) {
                broken.put(law, e);
            }
        }
    }

    private void likeTheOracle(Trial trial) {
        List<Outcome> leaves = trial.result().leaves();
        trial.same(leaves.size(), methodology.leaves().size(), "leaves");
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = methodology.leaves().get(i);
            Score score = leaves.get(i).score();
            Oracle.Verdict verdict = oracle.judge(leaf, trial.assessment().entry(leaf.code()), trial.mode());
            boolean same = leaves.get(i).code().equals(leaf.code())
                    && score.state().id().equals(verdict.state())
                    && Fraction.of(score.points().toString()).is(verdict.points());
            trial.holds(
                    same,
                    () -> leaf.code() + ": " + score + ", the oracle says " + verdict + " of "
                            + trial.assessment().entry(leaf.code()));
        }
    }

    private void withinTheMaximum(Trial trial) {
        for (Outcome outcome : trial.result().outcomes()) {
            Score score = outcome.score();
            trial.between(score.points(), Points.ZERO, score.maximum(), outcome.code());
            trial.between(score.most(), score.least(), score.maximum(), outcome.code());
            trial.between(score.maximum(), Points.ZERO, score.fullMaximum(), outcome.code());
        }
        trial.holds(
                !trial.result().total().points().isNegative(),
                () -> "total " + trial.result().total());
    }

    private void sums(Trial trial) {
        IndexResult result = trial.result();
        Map<NodeCode, Score> sums = new LinkedHashMap<>();
        result.outcomes()
                .forEach(o -> o.code().parent().ifPresent(parent -> sums.merge(parent, o.score(), Score::plus)));
        result.outcomes().stream()
                .filter(o -> !o.isLeaf())
                .forEach(o -> trial.same(o.score(), sums.get(o.code()), o.code()));
        Score areas = result.areas().stream().map(Outcome::score).reduce(Score.NONE, Score::plus);
        trial.same(result.parts().stream().map(Part::score).reduce(Score.NONE, Score::plus), areas, "parts");
        trial.same(areas.fullMaximum(), methodology.total(), "full maximum");
        if (result.adjustments().isEmpty()) {
            trial.same(result.total(), areas, "total");
        }
        trial.same(result.completeness().leaves(), methodology.leaves().size(), "leaves");
        trial.same(result.completeness().isComplete(), !result.isProvisional(), "complete");
    }

    private void anyOrder(Trial trial) {
        Assessment shuffled = RandomAssessments.shuffled(trial.assessment(), trial.seed());
        trial.holds(
                trial.evaluate(shuffled, trial.mode()).equals(trial.result()),
                () -> "another order gives another result");
    }

    private void sameResult(Trial trial) {
        IndexResult again = another.evaluate(trial.assessment(), trial.mode());
        trial.holds(again.equals(trial.result()), () -> "another run gives another result");
        if (trial.seed() % 10 == 0) {
            trial.holds(again.toString().equals(trial.result().toString()), () -> "another run gives another text");
        }
    }

    private void leastAndMost(Trial trial) {
        Score before = trial.result().total();
        IndexResult whole = trial.evaluate(RandomAssessments.with(trial.assessment(), answers(trial)), trial.mode());
        trial.same(whole.completeness().open(), trial.mode() == Mode.SELF ? unclaimable(trial) : 0, "open leaves");
        trial.between(whole.total().points(), before.least(), before.most(), "total");
        trial.same(whole.total().maximum(), before.maximum(), "maximum");
    }

    private List<Entry> answers(Trial trial) {
        RandomFigures figures = trial.figures();
        boolean best = trial.seed() % 3 == 0;
        List<Entry> answers = new ArrayList<>();
        for (Leaf leaf : methodology.leaves()) {
            if (isOpen(trial, leaf)) {
                Stage stage = leaf.measured()
                        ? Stage.SURVEY
                        : methodology.opinions().of(trial.mode()).get(0);
                answers.add(Entry.of(
                        leaf.code(), Opinion.at(stage).withPoints(best ? leaf.maximum() : figures.possible(leaf))));
            }
        }
        return answers;
    }

    /** Open leaves that the unit may not claim points for stay open in mode self. */
    private int unclaimable(Trial trial) {
        return (int) methodology.leaves().stream()
                .filter(leaf -> !leaf.measured() && !leaf.selfAssessed() && isOpen(trial, leaf))
                .count();
    }

    private static boolean isOpen(Trial trial, Leaf leaf) {
        return trial.result().outcome(leaf.code()).orElseThrow().score().isProvisional();
    }

    private void moreIsNeverLess(Trial trial) {
        RandomFigures figures = trial.figures();
        IndexResult before = trial.result(Mode.FINAL);
        Leaf leaf = figures.oneOf(
                methodology.leaves().stream().filter(l -> !l.measured()).toList());
        Score score = before.outcome(leaf.code()).orElseThrow().score();
        boolean applies = !score.maximum().isZero();
        Points points = figures.possible(leaf).max(score.points());
        if (applies) {
            Entry accepted = Entry.of(leaf.code(), Opinion.at(Stage.COUNCIL).withPoints(points));
            IndexResult after =
                    trial.evaluate(RandomAssessments.with(trial.assessment(), List.of(accepted)), Mode.FINAL);
            trial.same(after.total().maximum(), before.total().maximum(), "maximum");
            trial.same(after.outcome(leaf.code()).orElseThrow().score().points(), points, leaf.code());
            Share index = before.index().orElseThrow();
            trial.holds(
                    after.index().orElseThrow().compareTo(index) >= 0,
                    () -> leaf.code() + " raised to " + points + " lowers the index");
        }
    }

    private void recognisingOne(Trial trial) {
        List<Entry> free = trial.assessment().entries().values().stream()
                .filter(e -> e.opinion(Stage.COUNCIL).isEmpty())
                .toList();
        if (!free.isEmpty()) {
            Entry entry = trial.figures().oneOf(free);
            Opinion recognised = Opinion.at(Stage.COUNCIL).withDecision(Opinion.Decision.RECOGNISED);
            Assessment changed = RandomAssessments.with(trial.assessment(), List.of(entry.withOpinion(recognised)));
            List<Outcome> others = others(trial.evaluate(changed, Mode.FINAL), entry.code());
            trial.holds(
                    others.equals(others(trial.result(Mode.FINAL), entry.code())), () -> "others than " + entry.code());
        }
    }

    private void bound(Trial trial) {
        RandomFigures figures = trial.figures();
        BoundAssessment bound = evaluator.bind(trial.assessment(), trial.mode());
        Assessment assessment = trial.assessment();
        IndexResult result = trial.result();
        same(trial, bound, result, "before");
        for (int i = 0; i < 4; i++) {
            Leaf leaf = figures.oneOf(methodology.leaves());
            Stage stage = leaf.measured()
                    ? Stage.SURVEY
                    : methodology.opinions().of(trial.mode()).get(0);
            Entry entry = Entry.of(leaf.code(), change(bound, leaf, Opinion.at(stage), result, figures, i));
            if (figures.oneIn(4)) {
                entry = RandomAssessments.anotherEntry(entry, assessments.plausible(trial.seed() + 1L));
                bound.set(entry);
            }
            assessment = RandomAssessments.with(assessment, List.of(entry));
            result = trial.evaluate(assessment, trial.mode());
            same(trial, bound, result, entry);
        }
        same(trial, evaluator.bind(trial.assessment(), trial.mode()), trial.result(), "bound anew");
    }

    /** Changes a leaf, and gives the opinion that has the same effect. */
    private Opinion change(
            BoundAssessment bound, Leaf leaf, Opinion opinion, IndexResult result, RandomFigures figures, int turn) {
        if (turn == 0) {
            Points points = figures.oneIn(4) ? figures.anyPoints() : figures.possible(leaf);
            bound.set(leaf.code(), points);
            return opinion.withPoints(points);
        }
        Map<String, Fact> facts = new LinkedHashMap<>();
        if (turn == 1) {
            facts.putAll(figures.sound(leaf));
            bound.set(leaf.code(), facts);
        } else {
            Outcome before = result.outcome(leaf.code()).orElseThrow();
            facts.putAll(before.trace().orElseThrow().facts().asMap());
            String id = figures.oneOf(leaf.rule().facts());
            facts.put(id, figures.oneIn(4) ? figures.any() : figures.sound(leaf).get(id));
            bound.set(leaf.code(), id, facts.get(id));
        }
        Opinion changed = opinion;
        for (Map.Entry<String, Fact> fact : facts.entrySet()) {
            changed = changed.withFact(fact.getKey(), fact.getValue());
        }
        return changed;
    }

    private static void same(Trial trial, BoundAssessment bound, IndexResult result, Object place) {
        trial.same(bound.total(), result.total(), place);
        trial.same(bound.copy().total(), result.total(), place);
        for (Outcome outcome : result.outcomes()) {
            trial.same(bound.score(outcome.code()), outcome.score(), place + " at " + outcome.code());
        }
    }

    private static List<Outcome> others(IndexResult result, NodeCode code) {
        return result.outcomes().stream()
                .filter(o -> !o.code().equals(code) && !o.code().contains(code))
                .toList();
    }

    @Test
    void eight_threads_with_one_evaluator_see_what_one_sees() throws Exception {
        List<IndexResult> alone = evaluateSome();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<IndexResult>>> tasks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                tasks.add(this::evaluateSome);
            }
            for (Future<List<IndexResult>> together : threads.invokeAll(tasks)) {
                assertThat(together.get().equals(alone)).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<IndexResult> evaluateSome() {
        List<IndexResult> results = new ArrayList<>();
        for (int seed = 0; seed < 100; seed++) {
            results.add(new Trial(evaluator, seed, assessments.plausible(seed)).result());
        }
        return results;
    }
}
