package vn.parindex.benchmarks.peer;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import vn.parindex.benchmarks.sample.Sample;
import vn.parindex.benchmarks.sample.Variable;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Points;

/** Drools: one decision model with a decision a leaf and one for the total, over one context of facts. */
public final class DroolsPeer implements Peer<DMNResult> {

    private static final String NAMESPACE = "https://parindex.vn/benchmarks";
    private static final String TOTAL = "total";

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final List<Leaf> leaves;

    /** Builds the decision model of a methodology. */
    public DroolsPeer(Methodology methodology) {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(source(methodology)))
                        .setSourcePath("index.dmn")))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
        leaves = methodology.leaves();
    }

    private static String decision(Leaf leaf) {
        return "leaf_" + leaf.code().toString().replace('.', '_');
    }

    /** Returns the decision model of a methodology, as a file. */
    public static String source(Methodology methodology) {
        Dialect dialect = new ExpressionDialect.Feel(methodology.rounding().leaf(), "facts.");
        var variables = Variable.byLeaf(methodology);
        String decisions = methodology.leaves().stream()
                .map(leaf -> decision(
                        decision(leaf),
                        "<requiredInput href=\"#facts\"/>",
                        LeafFormula.of(leaf, variables.get(leaf.code()), dialect)))
                .collect(Collectors.joining());
        List<String> names =
                methodology.leaves().stream().map(DroolsPeer::decision).toList();
        String total = decision(
                TOTAL,
                names.stream()
                        .map(name -> "<requiredDecision href=\"#" + name + "\"/>")
                        .collect(Collectors.joining("</informationRequirement>\n    <informationRequirement>")),
                "sum([" + String.join(", ", names) + "][item != null])");
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20211108/MODEL/" name="index" id="index"
                    namespace="%1$s">
                  <inputData id="facts" name="facts"><variable name="facts"/></inputData>
                %2$s%3$s</definitions>
                """.formatted(NAMESPACE, decisions, total);
    }

    private static String decision(String name, String requirement, String formula) {
        return """
                  <decision id="%1$s" name="%1$s">
                    <variable name="%1$s"/>
                    <informationRequirement>%2$s</informationRequirement>
                    <literalExpression><text>%3$s</text></literalExpression>
                  </decision>
                """.formatted(name, requirement, formula.replace("&", "&amp;").replace("<", "&lt;"));
    }

    @Override
    public DMNResult evaluate(Sample sample) {
        DMNContext context = runtime.newContext();
        context.set("facts", sample.values());
        return runtime.evaluateAll(model, context);
    }

    @Override
    public Scores scores(DMNResult output) {
        if (output.hasErrors()) {
            throw new IllegalStateException(output.getMessages().toString());
        }
        long[] points = new long[leaves.size()];
        long maximum = 0;
        for (int i = 0; i < points.length; i++) {
            Object value = output.getContext().get(decision(leaves.get(i)));
            points[i] = value == null ? Scores.NOT_APPLICABLE : nanos(value);
            maximum += value == null ? 0 : leaves.get(i).maximum().nanos();
        }
        return new Scores(points, nanos(output.getContext().get(TOTAL)), maximum);
    }

    private static long nanos(Object points) {
        return ((BigDecimal) points).movePointRight(Points.DECIMALS).longValueExact();
    }
}
