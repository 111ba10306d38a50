package vn.parindex.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A straight axis that begins at zero and turns figures into coordinates.
 *
 * @param max the figure at the end of the axis, above zero
 * @param start the coordinate of zero
 * @param length its length; negative where coordinates fall as figures rise
 */
record ChartAxis(BigDecimal max, int start, int length) {

    private static final int MOST_TICKS = 8;
    private static final List<BigDecimal> STEPS =
            List.of(new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("5"));

    /** Returns the coordinate of a figure. */
    BigDecimal at(BigDecimal value) {
        return BigDecimal.valueOf(start).add(width(value));
    }

    /** Returns the length that stands for a figure. */
    BigDecimal width(BigDecimal value) {
        return value.multiply(BigDecimal.valueOf(length)).divide(max, MathContext.DECIMAL64);
    }

    /** Returns round figures along the axis, from zero to at most its end. */
    List<BigDecimal> ticks() {
        BigDecimal step = step();
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = BigDecimal.ZERO; tick.compareTo(max) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    private BigDecimal step() {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(max.precision() - max.scale() - 3);
        while (true) {
            for (BigDecimal step : STEPS) {
                BigDecimal candidate = step.multiply(power);
                if (max.divide(candidate, 0, RoundingMode.DOWN).intValueExact() <= MOST_TICKS) {
                    return candidate.scale() < 0 ? candidate.setScale(0) : candidate;
                }
            }
            power = power.scaleByPowerOfTen(1);
        }
    }
}
