package vn.parindex.benchmarks.process;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.parindex.assessment.Assessment;
import vn.parindex.authoring.Diff;
import vn.parindex.benchmarks.sample.GrownTree;
import vn.parindex.benchmarks.sample.RuleFiles;
import vn.parindex.benchmarks.sample.Sample;
import vn.parindex.benchmarks.sample.SampleDraw;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.report.ComparisonGroup;
import vn.parindex.report.TextFormat;
import vn.parindex.report.UnitReport;
import vn.parindex.result.IndexResult;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.Unit;

/** How the cost of what may grow grows: with the leaves of a tree, with the units of a ranking. */
public final class Growth {

    private static final List<String> FLAGS = List.of("-Xmx5g", "-XX:+UseSerialGC");

    /**
     * A point of a curve.
     *
     * @param curve what is done
     * @param size leaves or units
     * @param nanos processor time; not a number where the library refuses the size
     */
    public record Mark(String curve, int size, double nanos) {}

    /** How much is measured. */
    public enum Scale {
        /** From one province's tree to nearly 20,000 nodes, from 63 units to 11,000. */
        FULL(new int[] {1, 4, 16, 32, 64, 130}, new int[] {63, 250, 1_000, 4_000, 11_000}, 60_000_000),
        /** Only to see that it runs. */
        SMALL(new int[] {1, 2}, new int[] {3, 6}, 0);

        private final int[] copies;
        private final int[] units;
        private final long batchNanos;

        Scale(int[] copies, int[] units, long batchNanos) {
            this.copies = copies;
            this.units = units;
            this.batchNanos = batchNanos;
        }
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Scale scale;
    private Object last;

    private Growth(Scale scale) {
        this.scale = scale;
    }

    /** Measures in a JVM of its own. */
    public static List<Mark> measure(Scale scale) {
        return ChildProcess.runMain(Growth.class, FLAGS, scale.name()).lines().stream()
                .map(line -> line.split("\t"))
                .map(parts -> new Mark(parts[0], Integer.parseInt(parts[1]), Double.parseDouble(parts[2])))
                .toList();
    }

    /** Takes the scale. */
    public static void main(String[] arguments) throws IOException {
        Growth growth = new Growth(Scale.valueOf(arguments[0]));
        growth.byLeaves();
        growth.byUnits();
        if (growth.last == null) {
            throw new IllegalStateException("nothing was done");
        }
    }

    private void byLeaves() throws IOException {
        Methodology base = ParRules2020.provinces();
        for (int copies : scale.copies) {
            int leaves = copies * base.leaves().size();
            try {
                Methodology methodology = GrownTree.of(base, copies);
                byLeaves(methodology, leaves);
            } catch (ParIndexException e) {
                System.err.println(e.getMessage());
                for (String curve : List.of(
                        "methodology read",
                        "evaluation",
                        "outcome of every leaf",
                        "result written",
                        "unit report",
                        "diff, every code moved")) {
                    print(curve, leaves, Double.NaN);
                }
            }
        }
    }

    private void byLeaves(Methodology methodology, int leaves) throws IOException {
        RuleFiles files = RuleFiles.of(methodology);
        time("methodology read", leaves, files::methodology);
        Sample sample = new SampleDraw(methodology, 11).draw(1).get(0);
        IndexEvaluator evaluator = IndexEvaluator.of(methodology);
        time("evaluation", leaves, () -> evaluator.evaluate(sample.assessment(), Mode.SELF));
        IndexResult result = evaluator.evaluate(sample.assessment(), Mode.SELF);
        time(
                "outcome of every leaf",
                leaves,
                () -> methodology.leaves().stream()
                        .map(Leaf::code)
                        .filter(code -> result.outcome(code).isPresent())
                        .count());
        time("result written", leaves, () -> ParJson.RESULT.canonical(result));
        time("unit report", leaves, () -> html(UnitReport.of(methodology, result)));
        Methodology moved = GrownTree.shifted(methodology);
        time("diff, every code moved", leaves, () -> Diff.of(methodology, moved));
    }

    private static String html(UnitReport report) {
        return TextFormat.HTML.render(report.in(Language.VI));
    }

    private void byUnits() {
        Methodology methodology = ParRules2020.provinces();
        IndexEvaluator evaluator = IndexEvaluator.of(methodology);
        List<Sample> samples = new SampleDraw(methodology, 13).draw(200);
        for (int units : scale.units) {
            List<IndexResult> results = IntStream.range(0, units)
                    .mapToObj(i -> renamed(samples.get(i % samples.size()).assessment(), i))
                    .map(assessment -> evaluator.evaluate(assessment, Mode.SELF))
                    .collect(Collectors.toCollection(ArrayList::new));
            time("ranking", units, () -> Ranking.of(results, TieRule.competition()));
            Ranking ranking = Ranking.of(results, TieRule.competition());
            String lowest = unitId(units - 1);
            time("rank of one unit", units, () -> ranking.rankOf(lowest));
            time("means of all units", units, () -> ComparisonGroup.of(methodology, ranking));
            ComparisonGroup group = ComparisonGroup.of(methodology, ranking);
            UnitReport report = UnitReport.of(methodology, results.get(0)).beside(group);
            time("unit report among units", units, () -> html(report));
        }
    }

    private static String unitId(int number) {
        return "don-vi-" + number;
    }

    private static Assessment renamed(Assessment assessment, int number) {
        Assessment.Builder builder =
                Assessment.of(Unit.of(unitId(number), "Đơn vị " + number), assessment.methodology(), assessment.year());
        assessment.entries().values().forEach(builder::add);
        return builder.build();
    }

    /** Warms up, then takes the median of five batches. */
    private void time(String curve, int size, Supplier<Object> action) {
        long warm = 0;
        int times = 0;
        while (warm <= 5 * scale.batchNanos && times < 1_000_000) {
            long start = THREADS.getCurrentThreadCpuTime();
            last = action.get();
            warm += THREADS.getCurrentThreadCpuTime() - start;
            times++;
        }
        int batch = (int) Math.max(1, scale.batchNanos / Math.max(1, warm / times));
        double[] nanos = new double[scale == Scale.FULL ? 5 : 1];
        for (int i = 0; i < nanos.length; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            for (int j = 0; j < batch; j++) {
                last = action.get();
            }
            nanos[i] = (THREADS.getCurrentThreadCpuTime() - start) / (double) batch;
        }
        Arrays.sort(nanos);
        print(curve, size, nanos[nanos.length / 2]);
    }

    private static void print(String curve, int size, double nanos) {
        System.out.printf(Locale.ROOT, "%s\t%d\t%.1f%n", curve, size, nanos);
    }
}
