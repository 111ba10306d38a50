package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.AllOrNothing;
import vn.parindex.methodology.Checklist;
import vn.parindex.methodology.CountSteps;
import vn.parindex.methodology.Deductions;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.Increments;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Linear;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.NoneOutcome;
import vn.parindex.methodology.Proportional;
import vn.parindex.methodology.PublishedIndex;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareRule;
import vn.parindex.methodology.ShareSteps;
import vn.parindex.methodology.Stated;
import vn.parindex.methodology.Step;
import vn.parindex.methodology.SurveyMean;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Fact;
import vn.parindex.value.Mode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** Random trees and assessments from seeds: every step gives exactly what it promises, and anything smaller less. */
class NextStepLawsTest {

    /** Each with twelve leaves, of every kind of rule. */
    private static final int TREES = 150;

    private int leaves;
    private int steps;
    private int shared;
    private int first;

    @Test
    void a_step_gives_what_it_promises_and_anything_smaller_gives_less() {
        hold(0, TREES);
        assertThat(leaves).isEqualTo(12 * TREES);
        assertThat(steps).isGreaterThan(12 * TREES);
        assertThat(shared).isGreaterThan(TREES);
        assertThat(first).isPositive();
    }

    @Test
    @Tag("heavy")
    void the_same_of_ten_thousand_leaves() {
        hold(TREES, TREES + 834);
        assertThat(leaves).isGreaterThan(10_000);
        assertThat(steps).isGreaterThan(10_000);
    }

    private void hold(int from, int to) {
        for (int seed = from; seed < to; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Methodology tree = tree(random);
            IndexEvaluator evaluator = IndexEvaluator.of(tree);
            Assessment assessment = assessment(tree, random);
            NextSteps found = NextSteps.of(evaluator, assessment, Mode.FINAL);
            for (LeafSteps leaf : found.leaves()) {
                leaves++;
                for (NextStep step : leaf.steps()) {
                    steps++;
                    shared += step.isShared() ? 1 : 0;
                    first += leaf.leaf().rule() instanceof ShareRule rule
                                    && step.changes().get(0).fact().equals(rule.denominator())
                            ? 1
                            : 0;
                    holds(evaluator, found, leaf, step, "seed " + seed + " " + step, random);
                }
                if (leaf.barrier().equals(Optional.of(RaiseBarrier.UNREACHABLE))
                        && !isBetweenWholes(tree, found, leaf)) {
                    throw new AssertionError("seed " + seed + ": a sound rule gives its maximum: " + leaf);
                }
            }
        }
    }

    /** Checks whether a count lies at most one below a denominator that is not whole: 1 of 1.3. */
    private static boolean isBetweenWholes(Methodology tree, NextSteps found, LeafSteps leaf) {
        return leaf.leaf().rule() instanceof ShareRule share
                && tree.fact(share.numerator()).orElseThrow().kind() == FactKind.COUNT
                && ((Fact.Amount) found.figures(leaf.leaf().code()).get(share.denominator())).decimals() > 0;
    }

    private static void holds(
            IndexEvaluator evaluator,
            NextSteps found,
            LeafSteps leaf,
            NextStep step,
            String about,
            SplittableRandom random) {
        IndexResult after = evaluator.evaluate(found.after(step), Mode.FINAL);
        assertThat(after.total()).as(about).isEqualTo(step.total());
        for (LeafGain effect : step.effects()) {
            assertThat(after.outcome(effect.leaf()).orElseThrow().score())
                    .as(about)
                    .isEqualTo(effect.after());
        }
        assertThat(step.gain()).as(about).isGreaterThan(Points.ZERO);
        FactChange change = step.changes().get(0);
        if (change.amount().isEmpty()) {
            return;
        }
        if (leaf.leaf().rule() instanceof ShareRule share && change.fact().equals(share.denominator())) {
            firstHolds(evaluator, found, leaf.leaf(), share, step, about);
            return;
        }
        BigDecimal from = ((Fact.Amount) change.from()).value();
        BigDecimal to = ((Fact.Amount) change.to()).value();
        BigDecimal grain = grain(evaluator.methodology(), leaf.leaf(), found, change);
        long clicks = to.subtract(from).abs().divideToIntegralValue(grain).longValueExact();
        BigDecimal toward = to.compareTo(from) > 0 ? grain : grain.negate();
        TreeSet<Long> smaller = new TreeSet<>();
        smaller.add(clicks - 1);
        for (int i = 0; i < 3; i++) {
            smaller.add(random.nextLong(clicks));
        }
        for (long click : smaller) {
            Fact value = Fact.of(from.add(toward.multiply(BigDecimal.valueOf(click))));
            IndexResult less = evaluator.evaluate(
                    with(found, leaf.leaf(), change.fact(), value, evaluator.methodology(), step), Mode.FINAL);
            assertThat(less.outcome(step.leaf()).orElseThrow().score().points())
                    .as(about + " with " + value)
                    .isLessThan(step.effects().get(0).after().points());
        }
    }

    /** Of the first thing there is to do, every smaller part gives less; nothing to do gives what there is now. */
    private static void firstHolds(
            IndexEvaluator evaluator, NextSteps found, Leaf leaf, ShareRule share, NextStep step, String about) {
        assertThat(step.changes().get(0).to()).as(about).isEqualTo(Fact.of(1));
        assertThat(((Fact.Amount) step.changes().get(0).from()).signum())
                .as(about)
                .isZero();
        long part = step.changes().size() == 1
                ? 0
                : ((Fact.Amount) step.changes().get(1).to()).value().longValueExact();
        for (long less = 0; less < part; less++) {
            Opinion opinion = Opinion.at(Stage.COUNCIL)
                    .withFact(share.denominator(), Fact.of(1))
                    .withFact(share.numerator(), Fact.of(less));
            IndexResult result = evaluator.evaluate(found.after(step).with(Entry.of(leaf.code(), opinion)), Mode.FINAL);
            assertThat(result.outcome(leaf.code()).orElseThrow().score().points())
                    .as(about + " with " + less)
                    .isLessThan(step.effects().get(0).after().points());
        }
    }

    /** The least change, from the description in the documents and not from the code. */
    private static BigDecimal grain(Methodology tree, Leaf leaf, NextSteps found, FactChange change) {
        FactKind kind = tree.fact(change.fact()).orElseThrow().kind();
        if (kind == FactKind.COUNT) {
            return BigDecimal.ONE;
        }
        if (leaf.rule() instanceof Stated stated && stated.step().isPresent()) {
            return stated.step().get().toBigDecimal();
        }
        int decimals = kind == FactKind.AMOUNT ? 0 : 2;
        for (Fact fact : found.figures(leaf.code()).values()) {
            decimals = Math.max(decimals, ((Fact.Amount) fact).decimals());
        }
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    private static Assessment with(
            NextSteps found, Leaf leaf, String fact, Fact value, Methodology tree, NextStep step) {
        Opinion opinion = Opinion.at(leaf.measured() ? Stage.SURVEY : Stage.COUNCIL);
        for (Map.Entry<String, Fact> figure : found.figures(leaf.code()).entrySet()) {
            opinion = opinion.withFact(figure.getKey(), figure.getKey().equals(fact) ? value : figure.getValue());
        }
        return found.after(step).with(Entry.of(leaf.code(), opinion));
    }

    private static Methodology tree(SplittableRandom random) {
        SampleTree tree = new SampleTree()
                .fact("s", FactKind.COUNT, "số dùng chung", "shared")
                .fact("w", FactKind.COUNT, "tổng dùng chung", "shared whole")
                .fact("amount", FactKind.AMOUNT, "số tiền", "amount")
                .fact("budget", FactKind.AMOUNT, "dự toán", "budget");
        for (int i = 0; i < 12; i++) {
            if (i % 5 == 4) {
                tree.area();
            }
            // hundredths, so that halves and quarters stay exact
            long hundredths = 4 * (1 + random.nextInt(250));
            tree.leaf(points(hundredths).toString(), rule(i, hundredths, random));
        }
        return tree.grown();
    }

    private static ScoringRule rule(int kind, long hundredths, SplittableRandom random) {
        Points maximum = points(hundredths);
        Points half = points(hundredths / 2);
        Points quarter = points(hundredths / 4);
        String a = random.nextInt(3) == 0 ? "s" : random.nextInt(3) == 0 ? "amount" : "a" + kind;
        String b = a.equals("amount") ? "budget" : random.nextInt(2) == 0 ? "w" : "b" + kind;
        NoneOutcome none = NoneOutcome.values()[random.nextInt(3)];
        BigDecimal high = BigDecimal.valueOf(5_000 + random.nextInt(7_000), 2);
        BigDecimal low = BigDecimal.valueOf(1 + random.nextInt(4_900), 2);
        return switch (kind) {
            case 0 -> new AllOrNothing(random.nextBoolean() ? "m" : "m0");
            case 1 ->
                new ShareSteps(
                        a,
                        b,
                        List.of(new Step(high, maximum), new Step(low, half)),
                        random.nextBoolean() ? Points.ZERO : quarter,
                        none);
            case 2 ->
                new CountSteps(
                        random.nextBoolean() ? "s" : "n2",
                        List.of(
                                new Step(BigDecimal.valueOf(10 + random.nextInt(20)), maximum),
                                new Step(BigDecimal.valueOf(1 + random.nextInt(9)), half)),
                        Points.ZERO);
            case 3 -> {
                int floor = random.nextInt(100);
                yield new Proportional(
                        a, b, Percentage.of(floor), Percentage.of(floor + 1 + random.nextInt(100 - floor)), none);
            }
            case 4 ->
                new Linear(
                        a,
                        b,
                        new Linear.Anchor(Percentage.of(low), random.nextBoolean() ? Points.ZERO : quarter),
                        new Linear.Anchor(Percentage.of(high), maximum),
                        none);
            case 5 ->
                new Linear(
                        a,
                        b,
                        new Linear.Anchor(Percentage.of(high), random.nextBoolean() ? Points.ZERO : quarter),
                        new Linear.Anchor(random.nextBoolean() ? Percentage.ZERO : Percentage.of(low), maximum),
                        none);
            case 6 ->
                new Checklist(List.of(
                        new Checklist.Item("m", Text.of("nội dung một", "one"), half),
                        new Checklist.Item("m6", Text.of("nội dung hai", "two"), quarter),
                        new Checklist.Item(
                                "m7",
                                Text.of("nội dung ba", "three"),
                                maximum.minus(half).minus(quarter))));
            case 7 ->
                new Deductions(
                        random.nextBoolean() ? "late" : "n7",
                        points(1 + random.nextLong(hundredths)),
                        Text.of("lỗi", "fault"));
            case 8 ->
                new Increments(
                        random.nextBoolean() ? "s" : "n8",
                        points(1 + random.nextLong(hundredths)),
                        Text.of("sáng kiến", "initiative"));
            case 9 ->
                new Levels(
                        "level",
                        List.of(
                                new Levels.Level("full", Text.of("đầy đủ", "full"), maximum),
                                new Levels.Level("part", Text.of("một phần", "in part"), half),
                                new Levels.Level("none", Text.of("không", "none"), Points.ZERO)));
            case 10 -> random.nextBoolean() ? new SurveyMean("p") : new PublishedIndex("p", "SIPAS");
            default -> new Stated("st", random.nextBoolean() ? Optional.empty() : Optional.of(Points.parse("0.04")));
        };
    }

    private static Assessment assessment(Methodology tree, SplittableRandom random) {
        Assessment.Builder assessment = Assessment.of(Unit.of("don-vi", "Đơn vị"), tree.id(), SampleTree.YEAR);
        Map<String, Fact> shared = new LinkedHashMap<>();
        for (Leaf leaf : tree.leaves()) {
            if (random.nextInt(30) == 0) {
                continue;
            }
            Opinion opinion = Opinion.at(leaf.measured() ? Stage.SURVEY : Stage.COUNCIL);
            for (String id : leaf.rule().facts()) {
                Fact fact = shared.computeIfAbsent(
                        tree.fact(id).orElseThrow().kind() == FactKind.LEVEL ? id + leaf.code() : id,
                        key -> fact(tree, leaf, id, shared, random));
                opinion = opinion.withFact(id, random.nextInt(40) == 0 ? fact(tree, leaf, id, shared, random) : fact);
            }
            if (leaf.rule() instanceof ShareRule rule
                    && isZero(opinion.facts().get(rule.denominator()))
                    && tree.fact(rule.numerator()).orElseThrow().kind() == FactKind.COUNT) {
                opinion = opinion.withFact(rule.numerator(), Fact.of(0));
            }
            assessment.add(leaf.code(), opinion);
        }
        return assessment.build();
    }

    private static boolean isZero(Fact fact) {
        return ((Fact.Amount) fact).signum() == 0;
    }

    private static Fact fact(
            Methodology tree, Leaf leaf, String id, Map<String, Fact> before, SplittableRandom random) {
        return switch (tree.fact(id).orElseThrow().kind()) {
            case MET -> Fact.met(random.nextInt(3) == 0);
            case LEVEL -> Fact.level(List.of("full", "part", "none").get(random.nextInt(3)));
            case PERCENT -> Fact.of(BigDecimal.valueOf(random.nextInt(100_001), 3));
            case POINTS ->
                Fact.of(points(4 * random.nextLong(leaf.maximum().nanos() / 40_000_000 + 1))
                        .toBigDecimal());
            case AMOUNT ->
                Fact.of(BigDecimal.valueOf(random.nextInt(id.equals("budget") ? 5_000 : 2_000), random.nextInt(4)));
            case COUNT ->
                Fact.of(
                        leaf.rule() instanceof ShareRule rule
                                        && rule.denominator().equals(id)
                                ? random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(random.nextBoolean() ? 20 : 20_000)
                                : random.nextInt(random.nextInt(3) == 0 ? 9 : 60));
        };
    }

    private static Points points(long hundredths) {
        return Points.of(BigDecimal.valueOf(hundredths, 2));
    }
}
