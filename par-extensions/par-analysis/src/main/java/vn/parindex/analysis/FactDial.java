package vn.parindex.analysis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import vn.parindex.methodology.CountSteps;
import vn.parindex.methodology.Deductions;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.Increments;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Linear;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.PercentRule;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareRule;
import vn.parindex.methodology.Stated;
import vn.parindex.value.Fact;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;

/**
 * The one number of a leaf that can be turned towards more points: where it stands, the least amount by which it moves,
 * and how many of these lie between it and its best value. Towards that value the points never fall.
 *
 * @param fact the figure's id
 * @param from its value now
 * @param grain the least change, below zero where less is better
 * @param clicks the number of least changes up to the best value
 */
record FactDial(String fact, BigDecimal from, BigDecimal grain, BigInteger clicks) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The fewest decimals of a percentage and of points. */
    private static final int PRINTED_DECIMALS = 2;

    /** The dial of a rule; empty for conditions and levels, which are no numbers. */
    static Optional<FactDial> of(Methodology methodology, Leaf leaf, Map<String, Fact> facts) {
        ScoringRule rule = leaf.rule();
        if (rule instanceof ShareRule share) {
            return Optional.of(share(methodology, share, facts));
        }
        if (rule instanceof CountSteps steps) {
            return Optional.of(count(steps.fact(), facts, steps.steps().get(0).from()));
        }
        if (rule instanceof Increments increments) {
            return Optional.of(count(increments.fact(), facts, enough(leaf.maximum(), increments.each())));
        }
        if (rule instanceof Deductions deductions) {
            return Optional.of(count(deductions.fact(), facts, BigDecimal.ZERO));
        }
        if (rule instanceof PercentRule percent) {
            return Optional.of(decimal(percent.fact(), facts, HUNDRED));
        }
        if (rule instanceof Stated stated) {
            BigDecimal most = leaf.maximum().toBigDecimal();
            return Optional.of(
                    stated.step().isPresent()
                            ? between(
                                    stated.fact(),
                                    number(facts, stated.fact()),
                                    most,
                                    stated.step().get().toBigDecimal())
                            : decimal(stated.fact(), facts, most));
        }
        return Optional.empty();
    }

    private static FactDial share(Methodology methodology, ShareRule rule, Map<String, Fact> facts) {
        BigDecimal part = number(facts, rule.numerator());
        BigDecimal whole = number(facts, rule.denominator());
        boolean counted = methodology.fact(rule.numerator()).orElseThrow().kind() == FactKind.COUNT;
        int decimals = counted ? 0 : Math.max(scale(part), scale(whole));
        BigDecimal best = whole;
        if (falls(rule)) {
            best = BigDecimal.ZERO;
        } else if (rule.expectsOver100()) {
            Percentage highest = rule.thresholds().stream().reduce(Percentage.HUNDRED, FactDial::higher);
            best = highest.toBigDecimal().multiply(whole).divide(HUNDRED, decimals, RoundingMode.CEILING);
        }
        return between(rule.numerator(), part, best, BigDecimal.ONE.movePointLeft(decimals));
    }

    /** Whether less of the numerator gives more points. */
    static boolean falls(ShareRule rule) {
        if (!(rule instanceof Linear linear)) {
            return false;
        }
        Linear line = linear.fromLowerShare();
        return line.from().points().compareTo(line.to().points()) > 0;
    }

    private static Percentage higher(Percentage a, Percentage b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /** The number of amounts that make a maximum. */
    private static BigDecimal enough(Points maximum, Points each) {
        return maximum.toBigDecimal().divide(each.toBigDecimal(), 0, RoundingMode.CEILING);
    }

    private static FactDial count(String fact, Map<String, Fact> facts, BigDecimal best) {
        return between(fact, number(facts, fact), best, BigDecimal.ONE);
    }

    /** A percentage or points: in the decimals that it has, at least those that are printed. */
    private static FactDial decimal(String fact, Map<String, Fact> facts, BigDecimal best) {
        BigDecimal value = number(facts, fact);
        int decimals = Math.max(PRINTED_DECIMALS, Math.max(scale(value), scale(best)));
        return between(fact, value, best, BigDecimal.ONE.movePointLeft(decimals));
    }

    private static FactDial between(String fact, BigDecimal from, BigDecimal best, BigDecimal grain) {
        BigDecimal way = best.subtract(from);
        return new FactDial(
                fact,
                from,
                way.signum() < 0 ? grain.negate() : grain,
                way.abs().divideToIntegralValue(grain).toBigInteger());
    }

    private static BigDecimal number(Map<String, Fact> facts, String fact) {
        return ((Fact.Amount) facts.get(fact)).value();
    }

    private static int scale(BigDecimal value) {
        return Math.max(0, value.stripTrailingZeros().scale());
    }

    /** The value after a number of least changes. */
    Fact at(BigInteger click) {
        return Fact.of(from.add(grain.multiply(new BigDecimal(click))));
    }
}
