package vn.parindex.benchmarks.peer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import vn.parindex.assessment.Assessment;
import vn.parindex.benchmarks.peer.PlainDecimals.Result;
import vn.parindex.benchmarks.sample.Sample;
import vn.parindex.value.Fact;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;

/** The few methods that hand-written code over decimals would share. */
public abstract class PlainArithmetic {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final int decimals;

    protected PlainArithmetic(int decimals) {
        this.decimals = decimals;
    }

    /** Computes all points. */
    public abstract Result evaluate(Sample drawn);

    protected static Result result(BigDecimal maximum) {
        return new Result(maximum);
    }

    protected static Map<String, Fact> declared(Assessment assessment, NodeCode code) {
        return assessment
                .entry(code)
                .orElseThrow()
                .opinion(Stage.SELF)
                .orElseThrow()
                .facts();
    }

    protected static Map<String, Fact> surveyed(Assessment assessment, NodeCode code) {
        return assessment
                .entry(code)
                .orElseThrow()
                .opinion(Stage.SURVEY)
                .orElseThrow()
                .facts();
    }

    protected static boolean met(Map<String, Fact> facts, String id) {
        return ((Fact.Met) facts.get(id)).value();
    }

    protected static String level(Map<String, Fact> facts, String id) {
        return ((Fact.ChosenLevel) facts.get(id)).id();
    }

    protected static BigDecimal amount(Map<String, Fact> facts, String id) {
        return ((Fact.Amount) facts.get(id)).value();
    }

    protected static BigDecimal leaf(Result result, String code, BigDecimal points, BigDecimal maximum) {
        if (points == null) {
            PlainDecimals.takeOut(result, maximum);
            return BigDecimal.ZERO;
        }
        result.points().put(code, points);
        return points;
    }

    protected static BigDecimal sum(Result result, String code, BigDecimal points) {
        result.points().put(code, points);
        return points;
    }

    protected static void total(Result result, String code, BigDecimal points) {
        PlainDecimals.add(result, sum(result, code, points));
    }

    protected static boolean isShareAtLeast(BigDecimal numerator, BigDecimal denominator, BigDecimal percent) {
        return numerator.multiply(HUNDRED).compareTo(percent.multiply(denominator)) >= 0;
    }

    protected final BigDecimal shareOf(BigDecimal numerator, BigDecimal denominator, BigDecimal maximum) {
        return maximum.multiply(numerator).divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    protected final BigDecimal percentOf(BigDecimal percent, BigDecimal maximum) {
        return shareOf(percent, HUNDRED, maximum);
    }

    protected final BigDecimal onLine(
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal from,
            BigDecimal low,
            BigDecimal to,
            BigDecimal high) {
        BigDecimal span = to.subtract(from).multiply(denominator);
        BigDecimal over = numerator.multiply(HUNDRED).subtract(from.multiply(denominator));
        return low.multiply(span).add(over.multiply(high.subtract(low))).divide(span, decimals, RoundingMode.HALF_UP);
    }

    protected static BigDecimal deducted(BigDecimal count, BigDecimal each, BigDecimal maximum) {
        return maximum.subtract(each.multiply(count)).max(BigDecimal.ZERO);
    }
}
