package vn.parindex.laws;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.parindex.methodology.Checklist;
import vn.parindex.methodology.CountSteps;
import vn.parindex.methodology.Deductions;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.Increments;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Linear;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Proportional;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareRule;
import vn.parindex.methodology.ShareSteps;
import vn.parindex.methodology.Stated;
import vn.parindex.value.Fact;
import vn.parindex.value.Points;

/** Figures and points made up for a leaf: mostly such as may be, often just at a border; or rubbish. */
final class RandomFigures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Methodology methodology;
    private final SplittableRandom random;

    RandomFigures(Methodology methodology, SplittableRandom random) {
        this.methodology = methodology;
        this.random = random;
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** All figures that the leaf's rule measures, each of its kind. */
    Map<String, Fact> sound(Leaf leaf) {
        ScoringRule rule = leaf.rule();
        Map<String, Fact> facts = new LinkedHashMap<>();
        if (rule instanceof ShareRule share) {
            shares(share, facts);
            return facts;
        }
        for (String id : rule.facts()) {
            facts.put(
                    id,
                    switch (methodology.fact(id).orElseThrow().kind()) {
                        case MET -> Fact.met(random.nextBoolean());
                        case LEVEL -> Fact.level(oneOf(((Levels) rule).levels()).id());
                        case PERCENT -> Fact.of(oneIn(8) ? BigDecimal.valueOf(oneIn(2) ? 0 : 100) : decimal(HUNDRED));
                        case POINTS -> Fact.of(possible(leaf).toBigDecimal());
                        default -> Fact.of(count(rule));
                    });
        }
        return facts;
    }

    private long count(ScoringRule rule) {
        if (rule instanceof CountSteps steps && oneIn(2)) {
            return Math.max(0, oneOf(steps.steps()).from().longValue() - random.nextInt(2));
        }
        return oneIn(20) ? 999_999_999_999_999_999L : random.nextInt(8);
    }

    private void shares(ShareRule rule, Map<String, Fact> facts) {
        boolean whole = methodology.fact(rule.numerator()).orElseThrow().kind() == FactKind.COUNT
                || methodology.fact(rule.denominator()).orElseThrow().kind() == FactKind.COUNT;
        BigDecimal b = oneIn(12)
                ? BigDecimal.ZERO
                : oneIn(30)
                        ? new BigDecimal("99999999999999999")
                        : BigDecimal.valueOf(1 + random.nextInt(oneIn(2) ? 20 : 100_000));
        BigDecimal a;
        if (b.signum() == 0) {
            a = oneIn(4) ? BigDecimal.ONE : BigDecimal.ZERO;
        } else if (oneIn(2)) {
            a = b.multiply(threshold(rule)).divide(HUNDRED, whole ? 0 : 9, RoundingMode.HALF_UP);
            a = a.add(oneIn(2) ? BigDecimal.ZERO : (whole ? BigDecimal.ONE : new BigDecimal("0.000000001")).negate())
                    .max(BigDecimal.ZERO);
        } else {
            BigDecimal above = b.min(BigDecimal.valueOf(1_000_000)).multiply(BigDecimal.TEN);
            a = whole ? new BigDecimal(decimal(b).toBigInteger()) : decimal(oneIn(8) ? above : b);
        }
        facts.put(rule.numerator(), Fact.of(a));
        facts.put(rule.denominator(), Fact.of(b));
    }

    private BigDecimal threshold(ShareRule rule) {
        if (rule instanceof ShareSteps steps) {
            return oneOf(steps.steps()).from();
        }
        if (rule instanceof Proportional proportional) {
            return (oneIn(2) ? proportional.floor() : proportional.full()).toBigDecimal();
        }
        Linear line = (Linear) rule;
        return (oneIn(2) ? line.from().share() : line.to().share()).toBigDecimal();
    }

    /** A decimal from zero to a limit, with zero to nine decimals. */
    private BigDecimal decimal(BigDecimal limit) {
        BigInteger parts = BigInteger.valueOf(1_000_000_000L);
        BigDecimal share =
                new BigDecimal(BigInteger.valueOf(random.nextLong(1_000_000_001L))).divide(new BigDecimal(parts));
        return limit.multiply(share).setScale(random.nextInt(10), RoundingMode.DOWN);
    }

    /** Points that the leaf's rule can give. */
    Points possible(Leaf leaf) {
        ScoringRule rule = leaf.rule();
        List<Points> some = new ArrayList<>(List.of(leaf.maximum()));
        if (rule instanceof ShareSteps steps) {
            steps.steps().forEach(step -> some.add(step.points()));
            some.add(steps.otherwise());
        } else if (rule instanceof CountSteps steps) {
            steps.steps().forEach(step -> some.add(step.points()));
            some.add(steps.otherwise());
        } else if (rule instanceof Levels levels) {
            levels.levels().forEach(level -> some.add(level.points()));
        } else if (rule instanceof Checklist checklist) {
            Points sum = Points.ZERO;
            for (Checklist.Item item : checklist.items()) {
                sum = random.nextBoolean() ? sum.plus(item.points()) : sum;
            }
            some.add(sum);
        } else if (rule instanceof Increments increments) {
            some.add(increments.each().times(random.nextInt(5)).min(leaf.maximum()));
        } else if (rule instanceof Deductions deductions) {
            Points left = leaf.maximum().minus(deductions.each().times(random.nextInt(5)));
            some.add(left.isNegative() ? Points.ZERO : left);
        } else if (rule instanceof Stated stated && stated.step().isPresent()) {
            long steps = leaf.maximum().nanos() / stated.step().get().nanos();
            some.add(stated.step().get().times(random.nextLong(steps + 1)));
        } else if (rule instanceof Linear line) {
            long low = Math.min(line.from().points().nanos(), line.to().points().nanos());
            some.add(Points.ofNanos(low + random.nextLong(leaf.maximum().nanos() - low + 1)));
        } else if (rule instanceof Proportional proportional) {
            // the least above zero is the floor, cut as every computed figure
            BigDecimal floor = proportional
                    .floor()
                    .toBigDecimal()
                    .multiply(leaf.maximum().toBigDecimal())
                    .divide(HUNDRED);
            long low = Points.of(methodology.rounding().leaf().apply(floor)).nanos();
            some.add(Points.ofNanos(low + random.nextLong(leaf.maximum().nanos() - low + 1)));
            some.add(Points.ZERO);
        } else if (rule.kind().id().equals("all-or-nothing")) {
            some.add(Points.ZERO);
        } else {
            some.add(Points.ofNanos(random.nextLong(leaf.maximum().nanos() + 1)));
        }
        return oneOf(some);
    }

    /** Any amount of points at all. */
    Points anyPoints() {
        return switch (random.nextInt(5)) {
            case 0 -> Points.ofNanos(Math.max(random.nextLong(), -Long.MAX_VALUE));
            case 1 -> Points.ofNanos(oneIn(2) ? Long.MAX_VALUE : -Long.MAX_VALUE);
            case 2 -> Points.ofNanos(random.nextLong(2_000_000_000L) - 500_000_000L);
            case 3 -> Points.ofNanos(250_000_000L * random.nextInt(-2, 9));
            default -> Points.ZERO;
        };
    }

    /** A figure of any kind and any size. */
    Fact any() {
        return switch (random.nextInt(8)) {
            case 0 -> Fact.met(random.nextBoolean());
            case 1 -> Fact.level(oneOf(List.of("x", "no such level", "full", "rác", "NaN", "none")));
            case 2 ->
                Fact.of(new BigDecimal("999999999999999999.999999999").multiply(BigDecimal.valueOf(oneIn(2) ? 1 : -1)));
            case 3 -> Fact.of(new BigDecimal("0.000000001").multiply(BigDecimal.valueOf(oneIn(2) ? 1 : -1)));
            case 4 -> Fact.of(-random.nextInt(1000));
            case 5 -> Fact.of(BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(10)));
            default -> Fact.of(random.nextInt(120));
        };
    }
}
