package vn.parindex.benchmarks.page;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import vn.parindex.benchmarks.speed.EvaluationSpeed;
import vn.parindex.benchmarks.speed.WorkerProfiler;

/** Runs each JMH benchmark once, each in a JVM of its own, one after another. */
final class WarmRound {

    private static final String THREADED = EvaluationSpeed.class.getName() + ".fullResult";

    private final RunPlan plan;
    private final Set<String> benchmarks = new TreeSet<>();

    WarmRound(RunPlan plan) {
        this.plan = plan;
        for (BenchmarkListEntry entry : BenchmarkList.defaultList()
                .getAll(
                        OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT),
                        java.util.List.of())) {
            benchmarks.add(entry.getUsername());
        }
        if (benchmarks.isEmpty()) {
            throw new IllegalStateException("no benchmarks");
        }
    }

    void run(Measurements measurements) {
        benchmarks.stream().filter(plan::includes).forEach(name -> run(name, 1, measurements));
        if (plan.includes(THREADED)) {
            run(THREADED, 2, measurements);
        }
    }

    private void run(String name, int threads, Measurements measurements) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + name.replace(".", "\\.") + "$")
                .forks(plan.forks())
                .threads(threads)
                .warmupIterations(plan.warmups())
                .warmupTime(TimeValue.milliseconds(plan.iterationMillis()))
                .measurementIterations(plan.iterations())
                .measurementTime(TimeValue.milliseconds(plan.iterationMillis()))
                .param("rows", Integer.toString(plan.rows()))
                .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-Djmh.ignoreLock=true")
                .syncIterations(threads > 1)
                .shouldFailOnError(true)
                .addProfiler(WorkerProfiler.class)
                .verbosity(VerboseMode.SILENT);
        try {
            Collection<RunResult> results = new Runner(options.build()).run();
            if (results.size() != 1) {
                throw new IllegalStateException(name + ": " + results.size() + " results");
            }
            record(
                    shortName(name) + (threads == 1 ? "" : "@" + threads),
                    results.iterator().next(),
                    measurements);
        } catch (RunnerException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static void record(String name, RunResult result, Measurements measurements) {
        measurements.add(name + ".wall", result.getPrimaryResult().getScore());
        for (String figure : new String[] {WorkerProfiler.CPU, WorkerProfiler.ALLOCATION}) {
            measurements.add(
                    name + "." + figure,
                    result.getSecondaryResults().get(figure).getScore());
        }
    }

    /** Class and method, without the package. */
    private static String shortName(String name) {
        return name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
    }
}
