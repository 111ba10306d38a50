package vn.parindex.evaluation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.parindex.methodology.Checklist;
import vn.parindex.methodology.CountSteps;
import vn.parindex.methodology.EachRule;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Linear;
import vn.parindex.methodology.NoneOutcome;
import vn.parindex.methodology.Proportional;
import vn.parindex.methodology.RuleKind;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareRule;
import vn.parindex.methodology.ShareSteps;
import vn.parindex.methodology.Stated;
import vn.parindex.methodology.Step;
import vn.parindex.value.Fact;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.RoundingKind;

/**
 * One leaf's rule in whole numbers: an operation, its parameters and two numbers that the leaf's facts come to.
 *
 * <p>It gives exactly what the rule itself would, or {@link LeafValue#UNDECIDED}: for facts that are missing, not of
 * their kind, out of range or so large that a product might not fit, and for a kind of rule that has no operation. Then
 * the rule itself judges, and says why. Points are billionths.
 */
final class CompiledRule {

    /** No product of two of these comes near the end of the range. */
    private static final long MOST = 1_000_000_000;

    private static final long NANO = 1_000_000_000;
    private static final long ROOM = Long.MAX_VALUE / 4;

    private enum Operation {
        NONE,
        ALL_OR_NOTHING,
        SHARE_STEPS,
        PROPORTIONAL,
        LINEAR,
        COUNT_STEPS,
        CHECKLIST,
        DEDUCTIONS,
        INCREMENTS,
        LEVELS,
        PERCENT,
        STATED
    }

    private final Operation operation;
    private final String[] facts;
    private final FactKind[] kinds;
    private final String[] levels;
    private final long maximum;
    private final NoneOutcome none;
    private final boolean expectsOver100;

    /** Thresholds, each times {@link #scale}; or points of items and levels. */
    private final long[] from;

    private final long[] points;

    /** The factor by which a share in percent becomes comparable with thresholds. */
    private final long scale;

    /** One unit of the last decimal that a computed figure keeps, in billionths. */
    private final long unit;

    private final RoundingKind mode;

    /** The largest figure for which every product fits. */
    private final long most;

    private CompiledRule(ScoringRule rule, List<FactSpec> specs, Points maximum, Rounding rounding) {
        this.facts = specs.stream().map(FactSpec::id).toArray(String[]::new);
        this.kinds = specs.stream().map(FactSpec::kind).toArray(FactKind[]::new);
        this.maximum = maximum.nanos();
        this.unit = rounding.unit();
        this.mode = rounding.mode();
        this.levels = rule instanceof Levels described
                ? described.levels().stream().map(Levels.Level::id).toArray(String[]::new)
                : new String[0];
        this.none = rule instanceof ShareRule share ? share.none() : NoneOutcome.ZERO;
        this.expectsOver100 = rule instanceof ShareRule share && share.expectsOver100();
        List<BigDecimal> thresholds = thresholds(rule);
        int decimals = thresholds.stream()
                .mapToInt(value -> Math.max(0, value.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        this.scale = 100 * power(decimals);
        this.from = thresholds.stream()
                .mapToLong(value -> value.movePointRight(decimals).longValueExact())
                .toArray();
        this.points = points(rule);
        this.most = most(rule);
        this.operation = most < 1 ? Operation.NONE : operation(rule);
    }

    static CompiledRule of(ScoringRule rule, List<FactSpec> facts, Points maximum, Rounding rounding) {
        return new CompiledRule(rule instanceof Linear line ? line.fromLowerShare() : rule, facts, maximum, rounding);
    }

    private static Operation operation(ScoringRule rule) {
        return switch (rule.kind()) {
            case ALL_OR_NOTHING -> Operation.ALL_OR_NOTHING;
            case SHARE_STEPS -> Operation.SHARE_STEPS;
            case PROPORTIONAL -> Operation.PROPORTIONAL;
            case LINEAR -> Operation.LINEAR;
            case COUNT_STEPS -> Operation.COUNT_STEPS;
            case CHECKLIST -> Operation.CHECKLIST;
            case DEDUCTIONS -> Operation.DEDUCTIONS;
            case INCREMENTS -> Operation.INCREMENTS;
            case LEVELS -> Operation.LEVELS;
            case SURVEY, INDEX -> Operation.PERCENT;
            case STATED -> Operation.STATED;
            default -> Operation.NONE;
        };
    }

    private static List<BigDecimal> thresholds(ScoringRule rule) {
        if (rule instanceof ShareSteps steps) {
            return steps.steps().stream().map(Step::from).toList();
        }
        if (rule instanceof CountSteps steps) {
            return steps.steps().stream().map(Step::from).toList();
        }
        if (rule instanceof Proportional proportional) {
            return decimals(proportional.floor(), proportional.full());
        }
        return rule instanceof Linear line
                ? decimals(line.from().share(), line.to().share())
                : List.of();
    }

    private static List<BigDecimal> decimals(Percentage... percentages) {
        return Arrays.stream(percentages).map(Percentage::toBigDecimal).toList();
    }

    private static long[] points(ScoringRule rule) {
        if (rule instanceof ShareSteps steps) {
            return steps(steps.steps(), steps.otherwise());
        }
        if (rule instanceof CountSteps steps) {
            return steps(steps.steps(), steps.otherwise());
        }
        if (rule instanceof Linear line) {
            return new long[] {line.from().points().nanos(), line.to().points().nanos()};
        }
        if (rule instanceof Checklist checklist) {
            return checklist.items().stream()
                    .mapToLong(item -> item.points().nanos())
                    .toArray();
        }
        if (rule instanceof Levels described) {
            return described.levels().stream()
                    .mapToLong(level -> level.points().nanos())
                    .toArray();
        }
        if (rule instanceof EachRule each) {
            return new long[] {each.each().nanos()};
        }
        return rule instanceof Stated stated
                ? new long[] {stated.step().map(Points::nanos).orElse(1L)}
                : new long[0];
    }

    private static long[] steps(List<Step> steps, Points otherwise) {
        long[] points = new long[steps.size() + 1];
        for (int i = 0; i < steps.size(); i++) {
            points[i] = steps.get(i).points().nanos();
        }
        points[steps.size()] = otherwise.nanos();
        return points;
    }

    /** The largest figure for which every product of {@link #points(long, long)} fits; zero if there is none. */
    private long most(ScoringRule rule) {
        long largest = Math.max(scale, Arrays.stream(from).max().orElse(0));
        if (largest > MOST) {
            return 0;
        }
        if (rule instanceof Proportional) {
            return maximum % unit == 0 ? Math.min(MOST, ROOM / Math.max(1, maximum / unit)) : 0;
        }
        if (rule instanceof Linear line) {
            if (points[0] % unit != 0 || points[1] % unit != 0) {
                return 0;
            }
            long steep = Math.max(points[0], points[1]) / unit;
            long width = scale + from[0] + from[1];
            return steep > MOST ? 0 : Math.min(MOST, ROOM / (2 * Math.max(1, steep) * width));
        }
        if (rule.kind() == RuleKind.SURVEY || rule.kind() == RuleKind.INDEX) {
            return maximum % unit == 0 && maximum / unit <= ROOM / (100 * NANO) ? Long.MAX_VALUE : 0;
        }
        return MOST;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    /**
     * Brings facts to the two numbers that the operation takes.
     *
     * @param given the facts; all that the rule measures and no other
     * @param numbers where the two numbers go
     * @param at their place
     * @return false if the rule itself must judge
     */
    boolean bind(Map<String, Fact> given, long[] numbers, int at) {
        if (operation == Operation.NONE || given.size() != facts.length) {
            return false;
        }
        if (operation == Operation.CHECKLIST) {
            long met = 0;
            for (int i = 0; i < facts.length; i++) {
                if (!(given.get(facts[i]) instanceof Fact.Met answer)) {
                    return false;
                }
                met |= answer.value() ? 1L << i : 0;
            }
            numbers[at] = met;
            return true;
        }
        if (facts.length == 2) {
            return given.get(facts[0]) instanceof Fact.Amount part
                    && given.get(facts[1]) instanceof Fact.Amount whole
                    && bind(part, whole, numbers, at);
        }
        return bind(given.get(facts[0]), numbers, at);
    }

    private boolean bind(Fact.Amount part, Fact.Amount whole, long[] numbers, int at) {
        long a = part.digits();
        long b = whole.digits();
        if (a < 0
                || b < 0
                || kinds[0] == FactKind.COUNT && part.decimals() > 0
                || kinds[1] == FactKind.COUNT && whole.decimals() > 0) {
            return false;
        }
        if (part.decimals() != whole.decimals()) {
            if (a > MOST || b > MOST) {
                return false;
            }
            // at most nine decimals apart
            a *= power(Math.max(0, whole.decimals() - part.decimals()));
            b *= power(Math.max(0, part.decimals() - whole.decimals()));
        }
        numbers[at] = a;
        numbers[at + 1] = b;
        return a <= most && b <= most && (a <= b || b == 0 || expectsOver100);
    }

    private boolean bind(Fact fact, long[] numbers, int at) {
        if (fact instanceof Fact.Met met) {
            numbers[at] = met.value() ? 1 : 0;
            return kinds[0] == FactKind.MET;
        }
        if (fact instanceof Fact.ChosenLevel level) {
            for (int i = 0; i < levels.length; i++) {
                if (levels[i].equals(level.id())) {
                    numbers[at] = i;
                    return true;
                }
            }
            return false;
        }
        if (!(fact instanceof Fact.Amount amount) || amount.digits() < 0) {
            return false;
        }
        long digits = amount.digits();
        switch (kinds[0]) {
            case COUNT -> {
                numbers[at] = digits;
                return amount.decimals() == 0 && digits <= most;
            }
            case PERCENT, POINTS -> {
                long power = power(Points.DECIMALS - amount.decimals());
                if (digits > 100 * NANO / power && (kinds[0] == FactKind.PERCENT || digits > ROOM / power)) {
                    return false;
                }
                numbers[at] = digits * power;
                return kinds[0] == FactKind.PERCENT || isPossible(numbers[at]);
            }
            default -> {
                return false;
            }
        }
    }

    private boolean isPossible(long nanos) {
        return nanos <= maximum && nanos % points[0] == 0;
    }

    /** The points that the two numbers give, or {@link LeafValue#NOT_APPLICABLE}, or {@link LeafValue#UNDECIDED}. */
    long points(long a, long b) {
        switch (operation) {
            case ALL_OR_NOTHING:
                return a == 0 ? 0 : maximum;
            case SHARE_STEPS: {
                if (b == 0) {
                    return none(a);
                }
                long share = a * scale;
                int step = 0;
                while (step < from.length && share < from[step] * b) {
                    step++;
                }
                return points[step];
            }
            case PROPORTIONAL: {
                if (b == 0) {
                    return none(a);
                }
                long share = a * scale;
                return share >= from[1] * b
                        ? maximum
                        : share < from[0] * b ? 0 : unit * mode.divide(maximum / unit * a, b);
            }
            case LINEAR: {
                if (b == 0) {
                    return none(a);
                }
                long beyond = a * scale - from[0] * b;
                long width = from[1] - from[0];
                if (beyond <= 0) {
                    return points[0];
                }
                if (beyond >= width * b) {
                    return points[1];
                }
                long low = points[0] / unit;
                long high = points[1] / unit;
                return unit * mode.divide(low * width * b + beyond * (high - low), width * b);
            }
            case COUNT_STEPS: {
                int step = 0;
                while (step < from.length && a * scale < 100 * from[step]) {
                    step++;
                }
                return points[step];
            }
            case CHECKLIST: {
                long sum = 0;
                for (int i = 0; i < points.length; i++) {
                    sum += (a >> i & 1) * points[i];
                }
                return sum;
            }
            case DEDUCTIONS:
                return a > maximum / points[0] ? 0 : maximum - a * points[0];
            case INCREMENTS:
                return a > maximum / points[0] ? maximum : a * points[0];
            case LEVELS:
                return points[(int) a];
            case PERCENT:
                return unit * mode.divide(maximum / unit * a, 100 * NANO);
            case STATED:
                return a;
            default:
                return LeafValue.UNDECIDED;
        }
    }

    private long none(long a) {
        if (a != 0) {
            return LeafValue.UNDECIDED;
        }
        return switch (none) {
            case FULL -> maximum;
            case ZERO -> 0;
            case NOT_APPLICABLE -> LeafValue.NOT_APPLICABLE;
        };
    }
}
