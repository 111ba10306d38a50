package vn.parindex.benchmarks.peer;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import vn.parindex.benchmarks.sample.Variable;
import vn.parindex.methodology.Linear;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.RoundingKind;

/**
 * Java in whole numbers: facts stand in an array {@code f}, points are counted in units of the last decimal that the
 * methodology keeps.
 */
final class LongDialect implements Dialect {

    private static final String NANO_HUNDRED = "100000000000L";

    private final Rounding rounding;

    LongDialect(Rounding rounding) {
        if (rounding.mode() != RoundingKind.HALF_UP) {
            throw new UnsupportedOperationException("rounding: " + rounding);
        }
        this.rounding = rounding;
    }

    /** How many nano-points one unit is. */
    long unit() {
        return BigInteger.TEN.pow(Points.DECIMALS - rounding.decimals()).longValueExact();
    }

    private String units(BigDecimal points) {
        return points.movePointRight(rounding.decimals()).longValueExact() + "L";
    }

    private static String slot(Variable variable) {
        return "f[" + variable.slot() + "]";
    }

    @Override
    public String points(Points points) {
        return units(points.toBigDecimal());
    }

    @Override
    public String notApplicable() {
        return "-1L";
    }

    @Override
    public String choose(String condition, String yes, String no) {
        return "(" + condition + " ? " + yes + " : " + no + ")";
    }

    @Override
    public String sum(List<String> parts) {
        return "(" + String.join(" + ", parts) + ")";
    }

    @Override
    public String isMet(Variable met) {
        return slot(met) + " != 0";
    }

    @Override
    public String isZero(Variable amount) {
        return slot(amount) + " == 0";
    }

    @Override
    public String isLevel(Variable level, String id, int place) {
        return slot(level) + " == " + place;
    }

    @Override
    public String isAtLeast(Variable count, BigDecimal from) {
        return slot(count) + " >= " + from.longValueExact() + "L";
    }

    @Override
    public String isShareAtLeast(Variable numerator, Variable denominator, Percentage from) {
        BigDecimal percent = from.toBigDecimal();
        int scale = Math.max(0, percent.scale());
        return "%s * %dL >= %s * %dL"
                .formatted(
                        slot(numerator),
                        BigInteger.TEN.pow(scale + 2),
                        slot(denominator),
                        percent.setScale(scale).unscaledValue());
    }

    @Override
    public String shareOf(Variable numerator, Variable denominator, Points maximum) {
        return "rounded(%s * %s, %s)".formatted(slot(numerator), points(maximum), slot(denominator));
    }

    @Override
    public String onLine(Variable numerator, Variable denominator, Linear line) {
        // low + (share - from) * (high - low) / span, brought to one fraction; shares in whole percent
        long from = line.from().share().toBigDecimal().longValueExact();
        long span = line.to().share().toBigDecimal().longValueExact() - from;
        BigDecimal low = line.from().points().toBigDecimal();
        BigDecimal rise = line.to().points().toBigDecimal().subtract(low);
        return "rounded(%1$s * %3$dL * %2$s + (%4$s * 100L - %5$dL * %2$s) * %6$s, %3$dL * %2$s)"
                .formatted(units(low), slot(denominator), span, slot(numerator), from, units(rise));
    }

    @Override
    public String percentOf(Variable percent, Points maximum) {
        return "rounded(%s * %s, %s)".formatted(slot(percent), points(maximum), NANO_HUNDRED);
    }

    @Override
    public String deducted(Variable count, Points each, Points maximum) {
        return "Math.max(0L, %s - %s * %s)".formatted(points(maximum), points(each), slot(count));
    }
}
