package vn.parindex.benchmarks.peer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.benchmarks.sample.Variable;
import vn.parindex.methodology.Linear;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;

/** Java with {@link BigDecimal}, as it is written by hand: facts are local variables, numbers are constants. */
final class DecimalDialect implements Dialect {

    private final Map<String, String> constants = new TreeMap<>();

    /** The numbers used so far: names and values. */
    Map<String, String> constants() {
        return constants;
    }

    /** The name of a local variable that holds a fact. */
    static String local(Variable variable) {
        return "v_" + variable.name();
    }

    private String constant(BigDecimal value) {
        String text = value.toPlainString();
        String name = "D_" + text.replace('.', '_').replace('-', 'M');
        constants.put(name, text);
        return name;
    }

    @Override
    public String points(Points points) {
        return constant(points.toBigDecimal());
    }

    @Override
    public String notApplicable() {
        return "null";
    }

    @Override
    public String choose(String condition, String yes, String no) {
        return "(" + condition + " ? " + yes + " : " + no + ")";
    }

    @Override
    public String sum(List<String> parts) {
        return parts.stream().reduce((a, b) -> a + ".add(" + b + ")").orElseThrow();
    }

    @Override
    public String isMet(Variable met) {
        return local(met);
    }

    @Override
    public String isZero(Variable amount) {
        return local(amount) + ".signum() == 0";
    }

    @Override
    public String isLevel(Variable level, String id, int place) {
        return local(level) + ".equals(\"" + id + "\")";
    }

    @Override
    public String isAtLeast(Variable count, BigDecimal from) {
        return local(count) + ".compareTo(" + constant(from) + ") >= 0";
    }

    @Override
    public String isShareAtLeast(Variable numerator, Variable denominator, Percentage from) {
        return "isShareAtLeast(%s, %s, %s)"
                .formatted(local(numerator), local(denominator), constant(from.toBigDecimal()));
    }

    @Override
    public String shareOf(Variable numerator, Variable denominator, Points maximum) {
        return "shareOf(%s, %s, %s)".formatted(local(numerator), local(denominator), points(maximum));
    }

    @Override
    public String onLine(Variable numerator, Variable denominator, Linear line) {
        return "onLine(%s, %s, %s, %s, %s, %s)"
                .formatted(
                        local(numerator),
                        local(denominator),
                        constant(line.from().share().toBigDecimal()),
                        points(line.from().points()),
                        constant(line.to().share().toBigDecimal()),
                        points(line.to().points()));
    }

    @Override
    public String percentOf(Variable percent, Points maximum) {
        return "percentOf(%s, %s)".formatted(local(percent), points(maximum));
    }

    @Override
    public String deducted(Variable count, Points each, Points maximum) {
        return "deducted(%s, %s, %s)".formatted(local(count), points(each), points(maximum));
    }
}
