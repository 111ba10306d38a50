package vn.parindex.benchmarks.page;

import java.util.List;
import java.util.Optional;

/** The page: figures of one run, then the part that is written by hand. */
final class PerformancePage {

    /** The name of the plot beside the page. */
    static final String PLOT = "performance-growth.svg";

    private final Measurements measurements;
    private final StringBuilder text = new StringBuilder();

    private PerformancePage(Measurements measurements) {
        this.measurements = measurements;
    }

    static String of(Measurements measurements, String notes) {
        return new PerformancePage(measurements).write(notes);
    }

    private String write(String notes) {
        text.append("""
                # Performance

                Written by `par-benchmarks`, all figures in one run; do not edit here. The sections from "How to read" on are
                kept in `par-benchmarks/performance-notes.md`.

                """);
        for (String name : RunFacts.NAMES) {
            text.append("- ")
                    .append(name)
                    .append(": ")
                    .append(measurements.noted(name))
                    .append('\n');
        }
        text.append("\n## Goals\n\n").append(GoalTable.markdown(measurements));
        warm();
        cold();
        heap();
        longRun();
        growth();
        return text.append('\n').append(notes.strip()).append('\n').toString();
    }

    private void warm() {
        text.append("""

                ## Warm

                Processor time of the working thread for one operation, median over the rounds (least to most),
                and what it allocates.

                | what | time | least to most | allocated |
                |---|--:|--:|--:|
                """);
        for (String name : measurements.names()) {
            if (name.endsWith(".cpu")) {
                String bench = name.substring(0, name.length() - ".cpu".length());
                text.append("| %s | %s | %s | %s |\n"
                        .formatted(
                                bench,
                                time(measurements.median(name).orElseThrow()),
                                spread(measurements.all(name)),
                                bytes(measurements.median(bench + ".allocation").orElseThrow())));
            }
        }
    }

    private static String spread(List<Double> values) {
        double least = values.stream().mapToDouble(v -> v).min().orElseThrow();
        double most = values.stream().mapToDouble(v -> v).max().orElseThrow();
        return time(least) + " to " + time(most);
    }

    private void cold() {
        text.append("""

                ## Cold

                Processor time of a whole process, median over the rounds. `trees` parses the files of the methodology
                and an assessment into Jackson trees, `score` reads and scores them by the library, `hello` is the least
                tool with picocli, `par` is what the launcher runs in the end, `launcher` the script with all before.

                | process | seconds |
                |---|--:|
                """);
        named("cold: ")
                .forEach(name -> text.append("| %s | %s |\n"
                        .formatted(
                                name.substring("cold: ".length()),
                                GoalTable.number(measurements.median(name).orElseThrow()))));
    }

    private void heap() {
        text.append("""

                ## Memory held

                Difference of the heap over many copies, each read or computed by itself, a copy.

                | what | bytes |
                |---|--:|
                """);
        named("heap: ")
                .forEach(name -> text.append("| %s | %s |\n"
                        .formatted(
                                name.substring("heap: ".length()),
                                bytes(measurements.median(name).orElseThrow()))));
    }

    private void longRun() {
        text.append("""

                ## A million evaluations in a row

                | share of the run done | each since the line before | heap in use |
                |--:|--:|--:|
                """);
        named("long run: ").stream()
                .filter(name -> name.endsWith(".nanos"))
                .map(name -> name.substring(0, name.length() - ".nanos".length()))
                .forEach(name -> text.append("| %s ‰ | %s | %s |\n"
                        .formatted(
                                name.substring("long run: ".length()),
                                time(measurements.median(name + ".nanos").orElseThrow()),
                                bytes(measurements.median(name + ".heap").orElseThrow()))));
    }

    private void growth() {
        text.append("\n## Growth\n\n![growth](").append(PLOT).append(")\n\n");
        text.append(
                "The exponent is the slope over the three largest sizes: 0 does not grow, 1 grows in proportion. By leaves: rule sets");
        text.append(" of 1 to 130 times the tree of provinces.\n\n");
        text.append("| what | sizes and times | exponent |\n|---|---|--:|\n");
        for (GrowthCurve curve : GrowthCurve.all(measurements)) {
            StringBuilder points = new StringBuilder();
            for (int i = 0; i < curve.sizes().size(); i++) {
                double nanos = curve.nanos().get(i);
                points.append(i == 0 ? "" : ", ")
                        .append(GoalTable.number(curve.sizes().get(i)))
                        .append(": ")
                        .append(Double.isNaN(nanos) ? "refused" : time(nanos));
            }
            Optional<Double> exponent = curve.exponent();
            text.append("| %s | %s | %s |\n"
                    .formatted(
                            curve.name(),
                            points,
                            exponent.map(GoalTable::number).orElse("-")));
        }
    }

    private List<String> named(String start) {
        return measurements.names().stream()
                .filter(name -> name.startsWith(start))
                .toList();
    }

    static String time(double nanos) {
        String[] units = {"ns", "µs", "ms", "s"};
        int unit = 0;
        double value = nanos;
        for (; value >= 1000 && unit < units.length - 1; unit++) {
            value /= 1000;
        }
        return GoalTable.number(value) + " " + units[unit];
    }

    static String bytes(double bytes) {
        String[] units = {"B", "kB", "MB", "GB"};
        int unit = 0;
        double value = bytes;
        for (; value >= 1000 && unit < units.length - 1; unit++) {
            value /= 1000;
        }
        return GoalTable.number(value) + " " + units[unit];
    }
}
