package vn.parindex.benchmarks.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.methodology.CountSteps;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareRule;
import vn.parindex.value.Fact;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/**
 * Draws full assessments without a fault: every leaf has its figures, two in a hundred denominators are zero. The same
 * seed draws the same assessments.
 */
public final class SampleDraw {

    private final Methodology methodology;
    private final Map<NodeCode, List<Variable>> variables;
    private final Random random;
    private int drawn;

    /** Prepares drawing under a methodology. */
    public SampleDraw(Methodology methodology, long seed) {
        this.methodology = methodology;
        this.variables = Variable.byLeaf(methodology);
        this.random = new Random(seed);
    }

    /** Draws some assessments of different units. */
    public List<Sample> draw(int count) {
        List<Sample> samples = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            samples.add(next());
        }
        return List.copyOf(samples);
    }

    private Sample next() {
        Map<String, Object> values = new LinkedHashMap<>();
        methodology.leaves().forEach(leaf -> draw(leaf, values));
        Assessment.Builder assessment = start(++drawn);
        for (Leaf leaf : methodology.leaves()) {
            Opinion opinion = Opinion.at(leaf.measured() ? Stage.SURVEY : Stage.SELF);
            for (Variable variable : variables.get(leaf.code())) {
                opinion = opinion.withFact(variable.fact(), fact(variable, values.get(variable.name())));
            }
            assessment.add(leaf.code(), opinion);
        }
        long[] slots = variables.values().stream()
                .flatMap(List::stream)
                .mapToLong(v -> slot(v, values.get(v.name())))
                .toArray();
        return new Sample(assessment.build(), values, slots);
    }

    /** The same after two appraisals: the first recognises everything, the second takes every fourth leaf to zero. */
    public static Assessment appraised(Methodology methodology, Sample sample) {
        Assessment.Builder assessment = sample.assessment().toBuilder();
        int place = 0;
        for (Leaf leaf : methodology.leaves()) {
            if (!leaf.measured()) {
                assessment.add(leaf.code(), Opinion.at(Stage.APPRAISAL_1).withDecision(Opinion.Decision.RECOGNISED));
                Opinion second = Opinion.at(Stage.APPRAISAL_2);
                assessment.add(
                        leaf.code(),
                        place++ % 4 == 0
                                ? second.withDecision(Opinion.Decision.ADJUSTED)
                                        .withPoints(Points.ZERO)
                                        .withReason("thiếu tài liệu kiểm chứng")
                                : second.withDecision(Opinion.Decision.RECOGNISED));
            }
        }
        return assessment.build();
    }

    private Assessment.Builder start(int number) {
        return Assessment.of(
                Unit.of("don-vi-" + number, "Đơn vị " + number),
                methodology.id(),
                methodology.rounds().get(0));
    }

    private void draw(Leaf leaf, Map<String, Object> values) {
        List<Variable> own = variables.get(leaf.code());
        if (leaf.rule() instanceof ShareRule rule) {
            share(rule, own.get(0).name(), own.get(1).name(), values);
        } else {
            own.forEach(variable -> values.computeIfAbsent(variable.name(), name -> single(variable)));
        }
    }

    /** A numerator up to its denominator, or somewhat above where the rule looks for that; one of them may stand. */
    private void share(ShareRule rule, String numerator, String denominator, Map<String, Object> values) {
        BigDecimal part = (BigDecimal) values.get(numerator);
        BigDecimal whole = (BigDecimal) values.get(denominator);
        if (whole == null) {
            boolean none = part == null && random.nextInt(50) == 0;
            long least = part == null ? 1 : Math.max(1, part.longValueExact());
            whole = none ? BigDecimal.ZERO : BigDecimal.valueOf(least + random.nextInt(5_000));
            values.put(denominator, whole);
        }
        if (part == null) {
            double share = rule.expectsOver100()
                    ? 0.9 + 0.3 * random.nextDouble()
                    : random.nextInt(3) == 0 ? 1 : Math.sqrt(random.nextDouble());
            values.put(numerator, BigDecimal.valueOf((long) (whole.longValueExact() * share)));
        }
    }

    private Object single(Variable variable) {
        ScoringRule rule = variable.leaf().rule();
        return switch (variable.kind()) {
            case MET -> random.nextInt(5) != 0;
            case LEVEL -> {
                List<Levels.Level> levels = ((Levels) rule).levels();
                yield levels.get(random.nextInt(levels.size())).id();
            }
            case PERCENT -> BigDecimal.valueOf(5_000 + random.nextInt(5_001), 2);
            case COUNT, AMOUNT -> {
                int most = rule instanceof CountSteps steps
                        ? 2 * steps.steps().get(0).from().intValueExact()
                        : 5;
                yield BigDecimal.valueOf(random.nextInt(most + 1));
            }
            case POINTS -> variable.leaf().maximum().toBigDecimal();
        };
    }

    private static Fact fact(Variable variable, Object value) {
        return switch (variable.kind()) {
            case MET -> Fact.met((Boolean) value);
            case LEVEL -> Fact.level((String) value);
            case PERCENT, COUNT, AMOUNT, POINTS -> Fact.of((BigDecimal) value);
        };
    }

    private static long slot(Variable variable, Object value) {
        return switch (variable.kind()) {
            case MET -> (Boolean) value ? 1 : 0;
            case LEVEL ->
                ((Levels) variable.leaf().rule())
                        .levels().stream().map(Levels.Level::id).toList().indexOf((String) value);
            case PERCENT, POINTS ->
                ((BigDecimal) value).movePointRight(Points.DECIMALS).longValueExact();
            case COUNT, AMOUNT -> ((BigDecimal) value).longValueExact();
        };
    }
}
