package vn.parindex.benchmarks.peer;

import java.util.List;
import java.util.Map;
import vn.parindex.benchmarks.sample.Sample;
import vn.parindex.benchmarks.sample.Variable;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.NodeCode;

/**
 * The least work that gives all points: straight-line arithmetic in whole numbers over a ready array, generated from
 * the methodology, one method an area. It checks nothing, explains nothing and knows no node but leaves and the total.
 */
public final class StraightLine implements Peer<long[]> {

    /** What is generated. */
    public interface Arithmetic {

        /**
         * Computes.
         *
         * @param facts the figures by their slots
         * @param points filled with the points of each leaf, -1 for not applicable, and the applicable maximum at the
         *     end
         * @return the total
         */
        long evaluate(long[] facts, long[] points);
    }

    private static final String CLASS = "vn.parindex.benchmarks.peer.generated.StraightLineArithmetic";

    private final Arithmetic arithmetic;
    private final int leaves;
    private final long unit;

    private StraightLine(Arithmetic arithmetic, int leaves, long unit) {
        this.arithmetic = arithmetic;
        this.leaves = leaves;
        this.unit = unit;
    }

    /** Generates and compiles the arithmetic of a methodology. */
    public static StraightLine of(Methodology methodology) {
        LongDialect dialect = new LongDialect(methodology.rounding().leaf());
        Arithmetic arithmetic = SourceCompiler.instance(CLASS, source(methodology, dialect), Arithmetic.class);
        return new StraightLine(arithmetic, methodology.leaves().size(), dialect.unit());
    }

    /** Returns the Java that is generated for a methodology. */
    public static String source(Methodology methodology) {
        return source(methodology, new LongDialect(methodology.rounding().leaf()));
    }

    private static String source(Methodology methodology, LongDialect dialect) {
        Map<NodeCode, List<Variable>> variables = Variable.byLeaf(methodology);
        List<Leaf> leaves = methodology.leaves();
        StringBuilder calls = new StringBuilder();
        StringBuilder methods = new StringBuilder();
        int place = 0;
        for (Area area : methodology.areas()) {
            calls.append("        total += area%s(f, p);\n".formatted(area.code()));
            methods.append("""

                        private static long area%s(long[] f, long[] p) {
                            long sum = 0;
                            long maximum = %s;
                            long x;
                    """.formatted(area.code(), dialect.points(area.maximum())));
            String within = area.code() + ".";
            for (; place < leaves.size() && leaves.get(place).code().toString().startsWith(within); place++) {
                Leaf leaf = leaves.get(place);
                String formula = LeafFormula.of(leaf, variables.get(leaf.code()), dialect);
                methods.append("        // %s\n        p[%d] = x = %s;\n".formatted(leaf.code(), place, formula));
                methods.append(
                        formula.contains(dialect.notApplicable())
                                ? "        if (x < 0) { maximum -= %s; } else { sum += x; }\n"
                                        .formatted(dialect.points(leaf.maximum()))
                                : "        sum += x;\n");
            }
            methods.append("        p[%d] += maximum;\n        return sum;\n    }\n".formatted(leaves.size()));
        }
        return """
                package vn.parindex.benchmarks.peer.generated;

                public final class StraightLineArithmetic
                        implements vn.parindex.benchmarks.peer.StraightLine.Arithmetic {

                    @Override
                    public long evaluate(long[] f, long[] p) {
                        p[%d] = 0;
                        long total = 0;
                %s        return total;
                    }

                    private static long rounded(long numerator, long denominator) {
                        return (2 * numerator + denominator) / (2 * denominator);
                    }
                %s}
                """.formatted(leaves.size(), calls, methods);
    }

    /** Computes into a new array: points, applicable maximum, total. */
    @Override
    public long[] evaluate(Sample sample) {
        long[] points = new long[leaves + 2];
        points[leaves + 1] = arithmetic.evaluate(sample.slots(), points);
        return points;
    }

    /** Computes into an array that is used again: what is timed as the least possible. */
    public long evaluate(long[] facts, long[] points) {
        return arithmetic.evaluate(facts, points);
    }

    /** Returns an array to compute into. */
    public long[] room() {
        return new long[leaves + 1];
    }

    @Override
    public Scores scores(long[] output) {
        long[] points = new long[leaves];
        for (int i = 0; i < leaves; i++) {
            points[i] = output[i] < 0 ? Scores.NOT_APPLICABLE : output[i] * unit;
        }
        return new Scores(points, output[leaves + 1] * unit, output[leaves] * unit);
    }
}
