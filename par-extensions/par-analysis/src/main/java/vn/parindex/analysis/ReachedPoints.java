package vn.parindex.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.parindex.methodology.Leaf;
import vn.parindex.value.Points;

/**
 * How many points some leaves can have after targets, of which nothing but their sum before is known.
 *
 * <p>A target is a floor: a leaf that has more keeps it. So the sum after is at least the sum before and at least what
 * the targets give. It is highest where the leaves with targets had as little as possible before; what they must have
 * had, because the others cannot have it, lies where it counts least.
 */
final class ReachedPoints {

    /** Up to so many targets the highest sum is found by trying all; beyond, by a bound that is never too low. */
    private static final int MOST_TRIED = 12;

    private final List<BigDecimal> maxima = new ArrayList<>();
    private final List<BigDecimal> given = new ArrayList<>();
    private BigDecimal whole = BigDecimal.ZERO;

    ReachedPoints(List<Leaf> leaves, Map<Leaf, Points> targets) {
        for (Leaf leaf : leaves) {
            whole = whole.add(leaf.maximum().toBigDecimal());
            Points points = targets.get(leaf);
            if (points != null) {
                maxima.add(leaf.maximum().toBigDecimal());
                given.add(points.toBigDecimal());
            }
        }
    }

    /** The maximum of all these leaves. */
    BigDecimal whole() {
        return whole;
    }

    /** The least sum after, from the least before. */
    BigDecimal least(BigDecimal before) {
        return before.max(PreciseStatistics.sum(given));
    }

    /** The most after, from the most before. */
    BigDecimal most(BigDecimal before) {
        BigDecimal others = whole.subtract(PreciseStatistics.sum(maxima));
        BigDecimal had = before.subtract(others).max(BigDecimal.ZERO);
        BigDecimal counted = given.size() <= MOST_TRIED ? tried(had) : bound(had);
        return before.add(PreciseStatistics.sum(given))
                .subtract(counted)
                .min(whole)
                .max(before);
    }

    /**
     * The least that counts of points that the leaves must have had: some are full, one has the rest, the others have
     * nothing. It counts up to the target, so that nothing else is less.
     */
    private BigDecimal tried(BigDecimal had) {
        BigDecimal least = had.signum() <= 0 ? BigDecimal.ZERO : whole;
        for (int full = 0; full < 1 << given.size(); full++) {
            BigDecimal rest = had;
            BigDecimal counted = BigDecimal.ZERO;
            for (int i = 0; i < given.size(); i++) {
                if ((full >>> i & 1) == 1) {
                    rest = rest.subtract(maxima.get(i));
                    counted = counted.add(given.get(i));
                }
            }
            if (rest.signum() <= 0) {
                least = least.min(counted);
            }
            for (int i = 0; i < given.size(); i++) {
                boolean holds = (full >>> i & 1) == 0 && rest.compareTo(maxima.get(i)) <= 0;
                if (holds && rest.signum() > 0) {
                    least = least.min(counted.add(rest.min(given.get(i))));
                }
            }
        }
        return least;
    }

    /** A bound from below: leaves count by the part of their maximum that the target gives, the smallest part first. */
    private BigDecimal bound(BigDecimal had) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> part(i)));
        BigDecimal left = had;
        BigDecimal counted = BigDecimal.ZERO;
        for (int i : order) {
            BigDecimal taken = left.min(maxima.get(i));
            counted = counted.add(taken.multiply(part(i)));
            left = left.subtract(taken);
        }
        return counted;
    }

    /** The part of a maximum that a target gives, rounded down, so that the bound stays one. */
    private BigDecimal part(int place) {
        return given.get(place).divide(maxima.get(place), new MathContext(20, RoundingMode.DOWN));
    }
}
