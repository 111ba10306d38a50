package vn.parindex.benchmarks.page;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Where and when a run took place. */
final class RunFacts {

    private static final String MACHINE = "machine";
    private static final String JDK = "JDK";
    private static final String DATE = "date";
    private static final String LOAD_BEFORE = "load when it began";
    private static final String LOAD_AFTER = "load when it ended";

    /** How often everything was measured. */
    static final String ROUNDS = "rounds";

    /** What was compared before. */
    static final String EQUALITY = "compared before anything was timed";

    /** What a page shows, in order. */
    static final List<String> NAMES = List.of(DATE, MACHINE, JDK, ROUNDS, EQUALITY, LOAD_BEFORE, LOAD_AFTER);

    private RunFacts() {}

    static void begin(Measurements measurements) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        measurements.note(DATE, LocalDate.now().toString());
        measurements.note(
                MACHINE,
                "%s, %d processors, %d GB, %s %s"
                        .formatted(
                                processor(),
                                system.getAvailableProcessors(),
                                Math.round(system.getTotalMemorySize() / 1e9),
                                system.getName(),
                                system.getArch()));
        measurements.note(
                JDK,
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version") + ", "
                        + System.getProperty("java.vendor"));
        measurements.note(LOAD_BEFORE, load(system));
    }

    static void end(Measurements measurements) {
        measurements.note(LOAD_AFTER, load(ManagementFactory.getOperatingSystemMXBean()));
    }

    private static String load(java.lang.management.OperatingSystemMXBean system) {
        return GoalTable.number(system.getSystemLoadAverage());
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException e) {
            return "unknown processor";
        }
    }
}
