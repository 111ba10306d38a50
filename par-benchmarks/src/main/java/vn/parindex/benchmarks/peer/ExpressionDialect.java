package vn.parindex.benchmarks.peer;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.benchmarks.sample.Variable;
import vn.parindex.methodology.Linear;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.RoundingKind;

/** What the languages of rule engines have in common: decimals, infix operators. They differ in a few words. */
abstract class ExpressionDialect implements Dialect {

    private final Rounding rounding;

    ExpressionDialect(Rounding rounding) {
        if (rounding.mode() != RoundingKind.HALF_UP) {
            throw new UnsupportedOperationException("rounding: " + rounding);
        }
        this.rounding = rounding;
    }

    /** Rounds half up. */
    abstract String rounded(String value, int decimals);

    abstract String equal(String left, String right);

    /** How a fact is named. */
    String name(Variable variable) {
        return variable.name();
    }

    private String rounded(String value) {
        return rounded(value, rounding.decimals());
    }

    @Override
    public String points(Points points) {
        return points.toString();
    }

    @Override
    public String sum(List<String> parts) {
        return parts.stream().map(part -> "(" + part + ")").collect(Collectors.joining(" + "));
    }

    @Override
    public String isMet(Variable met) {
        return name(met);
    }

    @Override
    public String isZero(Variable amount) {
        return equal(name(amount), "0");
    }

    @Override
    public String isLevel(Variable level, String id, int place) {
        return equal(name(level), '"' + id + '"');
    }

    @Override
    public String isAtLeast(Variable count, BigDecimal from) {
        return name(count) + " >= " + from.toPlainString();
    }

    @Override
    public String isShareAtLeast(Variable numerator, Variable denominator, Percentage from) {
        return name(numerator) + " * 100 >= " + from + " * " + name(denominator);
    }

    @Override
    public String shareOf(Variable numerator, Variable denominator, Points maximum) {
        return rounded(maximum + " * " + name(numerator) + " / " + name(denominator));
    }

    @Override
    public String onLine(Variable numerator, Variable denominator, Linear line) {
        BigDecimal from = line.from().share().toBigDecimal();
        BigDecimal span = line.to().share().toBigDecimal().subtract(from);
        Points low = line.from().points();
        Points rise = line.to().points().minus(low);
        return rounded("%s + (%s * 100 - %s * %s) * %s / (%s * %s)"
                .formatted(
                        low,
                        name(numerator),
                        from.toPlainString(),
                        name(denominator),
                        rise,
                        span.toPlainString(),
                        name(denominator)));
    }

    @Override
    public String percentOf(Variable percent, Points maximum) {
        return rounded(maximum + " * " + name(percent) + " / 100");
    }

    /** FEEL, the language of DMN, over facts in one context or by themselves. */
    static final class Feel extends ExpressionDialect {

        private final String context;

        Feel(Rounding rounding, String context) {
            super(rounding);
            this.context = context;
        }

        @Override
        String name(Variable variable) {
            return context + variable.name();
        }

        @Override
        String rounded(String value, int decimals) {
            return "round half up(" + value + ", " + decimals + ")";
        }

        @Override
        String equal(String left, String right) {
            return left + " = " + right;
        }

        @Override
        public String notApplicable() {
            return "null";
        }

        @Override
        public String choose(String condition, String yes, String no) {
            return "(if " + condition + " then " + yes + " else " + no + ")";
        }

        @Override
        public String deducted(Variable count, Points each, Points maximum) {
            return "max(0, " + maximum + " - " + each + " * " + name(count) + ")";
        }
    }

    /** The language of EvalEx; what does not apply is -1, since it has no null in arithmetic. */
    static final class EvalExText extends ExpressionDialect {

        EvalExText(Rounding rounding) {
            super(rounding);
        }

        @Override
        String rounded(String value, int decimals) {
            return "ROUND(" + value + ", " + decimals + ")";
        }

        @Override
        String equal(String left, String right) {
            return left + " == " + right;
        }

        @Override
        public String notApplicable() {
            return "(-1)";
        }

        @Override
        public String choose(String condition, String yes, String no) {
            return "IF(" + condition + ", " + yes + ", " + no + ")";
        }

        @Override
        public String deducted(Variable count, Points each, Points maximum) {
            return "MAX(0, " + maximum + " - " + each + " * " + name(count) + ")";
        }
    }
}
