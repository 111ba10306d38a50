package vn.parindex.benchmarks.process;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import vn.parindex.benchmarks.sample.Sample;
import vn.parindex.benchmarks.sample.SampleDraw;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Methodology;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.Mode;

/** A million evaluations one after another: what each costs on the way, and whether anything stays on the heap. */
public final class LongRun {

    private static final List<String> FLAGS = List.of("-Xmx512m", "-XX:+UseSerialGC");

    /** Where it is looked, in thousandths of the whole. */
    private static final int[] MARKS = {1, 10, 30, 100, 200, 400, 600, 800, 1000};

    /**
     * One look.
     *
     * @param evaluations how many there were so far
     * @param nanos processor time of each since the look before
     * @param heapBytes heap in use after a collection
     */
    public record Mark(long evaluations, double nanos, double heapBytes) {}

    private LongRun() {}

    /** Measures in a JVM of its own. */
    public static List<Mark> measure(long evaluations) {
        return ChildProcess.runMain(LongRun.class, FLAGS, Long.toString(evaluations)).lines().stream()
                .map(line -> line.split("\t"))
                .map(parts ->
                        new Mark(Long.parseLong(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2])))
                .toList();
    }

    /** Takes the number of evaluations. */
    public static void main(String[] arguments) {
        long evaluations = Long.parseLong(arguments[0]);
        Methodology methodology = ParRules2020.provinces();
        List<Sample> samples = new SampleDraw(methodology, 5).draw(200);
        IndexEvaluator evaluator = IndexEvaluator.of(methodology);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long done = 0;
        long sum = 0;
        for (int mark : MARKS) {
            long until = Math.max(done + 1, evaluations * mark / 1000);
            long window = until - done;
            long start = threads.getCurrentThreadCpuTime();
            for (; done < until; done++) {
                Sample sample = samples.get((int) (done % samples.size()));
                sum += evaluator
                        .evaluate(sample.assessment(), Mode.SELF)
                        .total()
                        .points()
                        .nanos();
            }
            double nanos = (threads.getCurrentThreadCpuTime() - start) / (double) window;
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(Locale.ROOT, "%d\t%.1f\t%d%n", done, nanos, runtime.totalMemory() - runtime.freeMemory());
        }
        if (sum == 0) {
            throw new IllegalStateException("no points");
        }
    }
}
