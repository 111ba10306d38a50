package vn.parindex.benchmarks.peer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import vn.parindex.benchmarks.sample.Sample;
import vn.parindex.benchmarks.sample.Variable;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Points;

/** Camunda's FEEL engine: an expression a leaf, parsed once, given the facts of its leaf. */
public final class CamundaPeer implements Peer<Number[]> {

    private record Formula(ParsedExpression expression, List<String> variables) {}

    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
    private final List<Formula> formulas = new ArrayList<>();
    private final long[] maxima;

    /** Parses the rules of a methodology. */
    public CamundaPeer(Methodology methodology) {
        Dialect dialect = new ExpressionDialect.Feel(methodology.rounding().leaf(), "");
        var variables = Variable.byLeaf(methodology);
        methodology.leaves().forEach(leaf -> {
            List<Variable> own = variables.get(leaf.code());
            String text = LeafFormula.of(leaf, own, dialect);
            ParseResult parsed = engine.parseExpression(text);
            if (!parsed.isSuccess()) {
                throw new IllegalStateException(parsed.failure().message() + ": " + text);
            }
            formulas.add(new Formula(
                    parsed.parsedExpression(),
                    own.stream().map(Variable::name).distinct().toList()));
        });
        maxima = methodology.leaves().stream()
                .mapToLong(leaf -> leaf.maximum().nanos())
                .toArray();
    }

    @Override
    public Number[] evaluate(Sample sample) {
        Number[] points = new Number[formulas.size()];
        for (int i = 0; i < points.length; i++) {
            Formula formula = formulas.get(i);
            Map<String, Object> own = new HashMap<>();
            for (String name : formula.variables) {
                own.put(name, sample.values().get(name));
            }
            EvaluationResult result = engine.evaluate(formula.expression, own);
            if (!result.isSuccess()) {
                throw new IllegalStateException(result.failure().message());
            }
            points[i] = (Number) result.result();
        }
        return points;
    }

    @Override
    public Scores scores(Number[] output) {
        long[] leaves = new long[output.length];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = output[i] == null
                    ? Scores.NOT_APPLICABLE
                    : Points.parse(new java.math.BigDecimal(output[i].toString())
                                    .stripTrailingZeros()
                                    .toPlainString())
                            .nanos();
        }
        return Scores.of(leaves, maxima);
    }
}
