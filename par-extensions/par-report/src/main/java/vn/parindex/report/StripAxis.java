package vn.parindex.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A straight axis between two round figures.
 *
 * @param from the figure where it begins
 * @param to the figure where it ends
 * @param step the distance between two ticks
 */
record StripAxis(BigDecimal from, BigDecimal to, BigDecimal step) {

    private static final int MOST_STEPS = 7;
    private static final List<BigDecimal> ROUND =
            List.of(new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("5"));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The axis that shows all marks; where there are bars, from zero. Bands alone do not widen it. */
    static StripAxis of(List<StripMark> marks) {
        List<BigDecimal> ends = marks.stream()
                .filter(mark -> mark.kind() != StripMark.StripKind.BAND)
                .flatMap(mark -> Stream.of(mark.from(), mark.to()))
                .toList();
        BigDecimal least = ends.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal most = ends.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE);
        if (marks.stream().anyMatch(mark -> mark.kind().isBar())) {
            least = least.min(BigDecimal.ZERO);
            most = most.max(BigDecimal.ZERO);
        }
        BigDecimal step = step(least, most);
        BigDecimal from = round(least, step, RoundingMode.FLOOR);
        BigDecimal to = round(most, step, RoundingMode.CEILING);
        return new StripAxis(from, from.compareTo(to) == 0 ? to.add(step) : to, step);
    }

    private static BigDecimal step(BigDecimal least, BigDecimal most) {
        BigDecimal power = new BigDecimal("0.001");
        while (true) {
            for (BigDecimal digit : ROUND) {
                BigDecimal step = digit.multiply(power);
                BigDecimal steps = round(most, step, RoundingMode.CEILING)
                        .subtract(round(least, step, RoundingMode.FLOOR))
                        .divide(step, 0, RoundingMode.CEILING);
                if (steps.compareTo(BigDecimal.valueOf(MOST_STEPS)) <= 0) {
                    return plain(step);
                }
            }
            power = power.scaleByPowerOfTen(1);
        }
    }

    private static BigDecimal round(BigDecimal value, BigDecimal step, RoundingMode mode) {
        return plain(value.divide(step, 0, mode).multiply(step));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** The round figures along the axis, its ends among them. */
    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = from; tick.compareTo(to) <= 0; tick = tick.add(step)) {
            ticks.add(plain(tick));
        }
        return ticks;
    }

    /** The place of a figure along the axis in percent of its length, within its ends. */
    BigDecimal at(BigDecimal value) {
        return value.max(from)
                .min(to)
                .subtract(from)
                .multiply(HUNDRED)
                .divide(to.subtract(from), 2, RoundingMode.HALF_UP);
    }
}
