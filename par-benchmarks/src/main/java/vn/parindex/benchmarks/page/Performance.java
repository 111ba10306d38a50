package vn.parindex.benchmarks.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.parindex.benchmarks.peer.EqualityCheck;
import vn.parindex.benchmarks.process.ColdStart;
import vn.parindex.benchmarks.process.Growth;
import vn.parindex.benchmarks.process.LongRun;
import vn.parindex.benchmarks.process.RetainedHeap;
import vn.parindex.rules2020.ParRules2020;

/** Measures everything in turn, several rounds, and writes docs/performance.md with its plot. */
@Command(name = "performance", mixinStandardHelpOptions = true)
public final class Performance implements Callable<Integer> {

    @Option(names = "--project", description = "The project's folder.", defaultValue = ".")
    private Path project;

    @Option(names = "--rounds", description = "How often everything is measured.", defaultValue = "5")
    private int rounds;

    @Option(names = "--only", description = "A pattern of names to measure; writes no page.")
    private Pattern only;

    @Option(names = "--page-only", description = "Writes the page anew from the figures of the last run.")
    private boolean pageOnly;

    /** Runs. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Performance()).execute(arguments));
    }

    @Override
    public Integer call() {
        Path kept = project.resolve("par-benchmarks/target/performance.tsv");
        Measurements measurements;
        if (pageOnly) {
            measurements = Measurements.read(kept);
        } else {
            measurements = measure(RunPlan.full(rounds, only == null ? Pattern.compile("") : only), project);
            if (only == null) {
                measurements.write(kept);
            }
        }
        if (only == null) {
            write(measurements, project.resolve("par-benchmarks/performance-notes.md"), project.resolve("docs"));
        } else {
            measurements
                    .names()
                    .forEach(name -> System.out.println(
                            name + "\t" + measurements.median(name).orElseThrow()));
        }
        return 0;
    }

    /**
     * Measures by a plan.
     *
     * @param launcherIn the folder with the launcher of the command line tool, or null to leave that out
     */
    static Measurements measure(RunPlan plan, Path launcherIn) {
        System.setProperty("jmh.ignoreLock", "true");
        Measurements measurements = new Measurements();
        RunFacts.begin(measurements);
        long compared = EqualityCheck.run(ParRules2020.provinces(), plan.compared());
        measurements.note(
                RunFacts.EQUALITY, "%,d leaf points and all totals, equal to the last digit".formatted(compared));
        measurements.note(RunFacts.ROUNDS, Integer.toString(plan.rounds()));
        WarmRound warm = new WarmRound(plan);
        Path folder = temporary();
        try {
            ColdStart cold = plan.includes("cold") ? new ColdStart(folder, launcherIn) : null;
            for (int round = 1; round <= plan.rounds(); round++) {
                System.err.println("round " + round + " of " + plan.rounds());
                warm.run(measurements);
                if (cold != null) {
                    cold.once().forEach((name, seconds) -> measurements.add("cold: " + name, seconds));
                }
                processes(plan, measurements);
            }
        } finally {
            delete(folder);
        }
        RunFacts.end(measurements);
        return measurements;
    }

    private static void processes(RunPlan plan, Measurements measurements) {
        if (plan.includes("heap")) {
            RetainedHeap.measure(plan.copies()).forEach((name, bytes) -> measurements.add("heap: " + name, bytes));
        }
        if (plan.includes("long run")) {
            for (LongRun.Mark mark : LongRun.measure(plan.evaluations())) {
                String name = "long run: " + Math.round(1000.0 * mark.evaluations() / plan.evaluations());
                measurements.add(name + ".nanos", mark.nanos());
                measurements.add(name + ".heap", mark.heapBytes());
            }
        }
        if (plan.includes("growth")) {
            for (Growth.Mark mark : Growth.measure(plan.growth())) {
                measurements.add(GrowthCurve.key(mark.curve(), mark.size()), mark.nanos());
            }
        }
    }

    /** Writes the page and its plot. */
    static void write(Measurements measurements, Path notes, Path folder) {
        try {
            Files.writeString(
                    folder.resolve("performance.md"), PerformancePage.of(measurements, Files.readString(notes)));
            Files.writeString(folder.resolve(PerformancePage.PLOT), GrowthPlot.of(GrowthCurve.all(measurements)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("par-performance");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
