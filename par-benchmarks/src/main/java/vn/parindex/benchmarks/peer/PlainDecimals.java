package vn.parindex.benchmarks.peer;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.benchmarks.sample.Sample;
import vn.parindex.benchmarks.sample.Variable;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.Criterion;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.SubCriterion;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;

/**
 * What a province's own team would write: {@link BigDecimal} arithmetic, one method an area, the points of every node
 * in a map. Generated from the methodology; reads the library's assessment or a plain map. It checks nothing and
 * explains nothing.
 */
public final class PlainDecimals implements Peer<PlainDecimals.Result> {

    /** What is computed. */
    public static final class Result {

        private final Map<String, BigDecimal> points = new LinkedHashMap<>();
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal maximum;

        Result(BigDecimal maximum) {
            this.maximum = maximum;
        }

        /** Returns the points of all nodes by code. */
        public Map<String, BigDecimal> points() {
            return points;
        }
    }

    /** Where figures are read. */
    public enum Source {
        /** The library's assessment. */
        ASSESSMENT,
        /** A map of plain values. */
        MAP
    }

    private final PlainArithmetic arithmetic;
    private final Methodology methodology;

    private PlainDecimals(PlainArithmetic arithmetic, Methodology methodology) {
        this.arithmetic = arithmetic;
        this.methodology = methodology;
    }

    /** Generates and compiles the arithmetic of a methodology. */
    public static PlainDecimals of(Methodology methodology, Source from) {
        String name = "Plain" + (from == Source.MAP ? "Map" : "Assessment") + "Arithmetic";
        PlainArithmetic arithmetic = SourceCompiler.instance(
                "vn.parindex.benchmarks.peer.generated." + name, source(methodology, from), PlainArithmetic.class);
        return new PlainDecimals(arithmetic, methodology);
    }

    /** Returns the Java that is generated for a methodology. */
    public static String source(Methodology methodology, Source from) {
        DecimalDialect dialect = new DecimalDialect();
        Map<NodeCode, List<Variable>> variables = Variable.byLeaf(methodology);
        String total = dialect.points(methodology.total());
        StringBuilder calls = new StringBuilder();
        StringBuilder methods = new StringBuilder();
        StringBuilder codes = new StringBuilder();
        for (Area area : methodology.areas()) {
            calls.append("        area%s(sample, result);\n".formatted(area.code()));
            methods.append("""

                        private void area%s(%s, Result result) {
                            BigDecimal area = BigDecimal.ZERO;
                            BigDecimal criterion;
                    """.formatted(area.code(), parameter(from)));
            for (Criterion criterion : area.criteria()) {
                if (criterion.scoring().isPresent()) {
                    leaf(methodology, criterion, "area", from, dialect, variables, methods, codes);
                    continue;
                }
                methods.append("        criterion = BigDecimal.ZERO;\n");
                for (SubCriterion part : criterion.subCriteria()) {
                    leaf(methodology, part, "criterion", from, dialect, variables, methods, codes);
                }
                methods.append(
                        "        area = area.add(sum(result, \"%s\", criterion));\n".formatted(criterion.code()));
            }
            methods.append("        total(result, \"%s\", area);\n    }\n".formatted(area.code()));
        }
        StringBuilder constants = new StringBuilder();
        dialect.constants()
                .forEach((name, value) -> constants.append(
                        "    private static final BigDecimal %s = new BigDecimal(\"%s\");\n".formatted(name, value)));
        return """
                package vn.parindex.benchmarks.peer.generated;

                import java.math.BigDecimal;
                import java.util.Map;
                import vn.parindex.assessment.Assessment;
                import vn.parindex.value.Fact;
                import vn.parindex.value.NodeCode;
                import vn.parindex.benchmarks.peer.PlainArithmetic;
                import vn.parindex.benchmarks.peer.PlainDecimals.Result;
                import vn.parindex.benchmarks.sample.Sample;

                public final class Plain%sArithmetic extends PlainArithmetic {

                %s%s
                    public Plain%sArithmetic() {
                        super(%d);
                    }

                    @Override
                    public Result evaluate(Sample drawn) {
                        %s = drawn.%s();
                        Result result = result(%s);
                %s        return result;
                    }
                %s}
                """.formatted(
                        from == Source.MAP ? "Map" : "Assessment",
                        constants,
                        from == Source.MAP ? "" : codes,
                        from == Source.MAP ? "Map" : "Assessment",
                        methodology.rounding().leaf().decimals(),
                        parameter(from),
                        from == Source.MAP ? "values" : "assessment",
                        total,
                        calls,
                        methods);
    }

    private static String parameter(Source from) {
        return from == Source.MAP ? "Map<String, Object> sample" : "Assessment sample";
    }

    private static void leaf(
            Methodology methodology,
            Node node,
            String sum,
            Source from,
            DecimalDialect dialect,
            Map<NodeCode, List<Variable>> variables,
            StringBuilder methods,
            StringBuilder codes) {
        Leaf leaf = methodology.leaf(node.code()).orElseThrow();
        String constant = "C_" + node.code().toString().replace('.', '_');
        codes.append(
                "    private static final NodeCode %s = NodeCode.parse(\"%s\");\n".formatted(constant, node.code()));
        methods.append("        {\n");
        if (from == Source.ASSESSMENT) {
            methods.append("            Map<String, Fact> facts = %s(sample, %s);\n"
                    .formatted(leaf.measured() ? "surveyed" : "declared", constant));
        }
        for (Variable variable : variables.get(node.code())) {
            String reading = from == Source.MAP
                    ? "(%s) sample.get(\"%s\")".formatted(type(variable), variable.name())
                    : "%s(facts, \"%s\")".formatted(reader(variable), variable.fact());
            methods.append(
                    "            %s %s = %s;\n".formatted(type(variable), DecimalDialect.local(variable), reading));
        }
        methods.append("            %1$s = %1$s.add(leaf(result, \"%2$s\", %3$s, %4$s));\n        }\n"
                .formatted(
                        sum,
                        node.code(),
                        LeafFormula.of(leaf, variables.get(node.code()), dialect),
                        dialect.points(node.maximum())));
    }

    private static String type(Variable variable) {
        return switch (variable.kind()) {
            case MET -> "Boolean";
            case LEVEL -> "String";
            case AMOUNT, COUNT, PERCENT, POINTS -> "BigDecimal";
        };
    }

    private static String reader(Variable variable) {
        return variable.kind() == FactKind.MET ? "met" : variable.kind() == FactKind.LEVEL ? "level" : "amount";
    }

    @Override
    public Result evaluate(Sample sample) {
        return arithmetic.evaluate(sample);
    }

    @Override
    public Scores scores(Result output) {
        long[] leaves = methodology.leaves().stream()
                .map(leaf -> output.points.get(leaf.code().toString()))
                .mapToLong(points -> points == null ? Scores.NOT_APPLICABLE : nanos(points))
                .toArray();
        return new Scores(leaves, nanos(output.total), nanos(output.maximum));
    }

    private static long nanos(BigDecimal points) {
        return points.movePointRight(Points.DECIMALS).longValueExact();
    }

    /** For what is generated: adds an area's points. */
    static void add(Result result, BigDecimal area) {
        result.total = result.total.add(area);
    }

    /** For what is generated: takes out the maximum of what does not apply. */
    static void takeOut(Result result, BigDecimal maximum) {
        result.maximum = result.maximum.subtract(maximum);
    }
}
