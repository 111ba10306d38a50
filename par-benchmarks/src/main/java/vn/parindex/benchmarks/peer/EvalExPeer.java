package vn.parindex.benchmarks.peer;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.benchmarks.sample.Sample;
import vn.parindex.benchmarks.sample.Variable;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Points;

/** EvalEx: an expression a leaf, parsed once and used again, with the facts of its leaf as variables. */
public final class EvalExPeer implements Peer<BigDecimal[]> {

    private record Formula(Expression expression, List<String> variables) {}

    private final List<Formula> formulas = new ArrayList<>();
    private final long[] maxima;

    /** Parses the rules of a methodology. */
    public EvalExPeer(Methodology methodology) {
        ExpressionConfiguration configuration = ExpressionConfiguration.builder()
                .mathContext(new MathContext(34, RoundingMode.HALF_UP))
                .build();
        Dialect dialect =
                new ExpressionDialect.EvalExText(methodology.rounding().leaf());
        var variables = Variable.byLeaf(methodology);
        methodology.leaves().forEach(leaf -> {
            List<Variable> own = variables.get(leaf.code());
            Expression expression = new Expression(LeafFormula.of(leaf, own, dialect), configuration);
            try {
                expression.validate();
            } catch (BaseException e) {
                throw new IllegalStateException(expression.getExpressionString(), e);
            }
            formulas.add(new Formula(
                    expression, own.stream().map(Variable::name).distinct().toList()));
        });
        maxima = methodology.leaves().stream()
                .mapToLong(leaf -> leaf.maximum().nanos())
                .toArray();
    }

    @Override
    public BigDecimal[] evaluate(Sample sample) {
        BigDecimal[] points = new BigDecimal[formulas.size()];
        try {
            for (int i = 0; i < points.length; i++) {
                Formula formula = formulas.get(i);
                for (String name : formula.variables) {
                    formula.expression.with(name, sample.values().get(name));
                }
                points[i] = formula.expression.evaluate().getNumberValue();
            }
        } catch (BaseException e) {
            throw new IllegalStateException(e);
        }
        return points;
    }

    @Override
    public Scores scores(BigDecimal[] output) {
        long[] leaves = new long[output.length];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = output[i].signum() < 0
                    ? Scores.NOT_APPLICABLE
                    : output[i].movePointRight(Points.DECIMALS).longValueExact();
        }
        return Scores.of(leaves, maxima);
    }
}
