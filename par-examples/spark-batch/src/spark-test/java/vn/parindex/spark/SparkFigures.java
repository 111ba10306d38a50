package vn.parindex.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Measures the plain loop and Spark on the same rows of the same machine, one after the other, and writes the table of
 * {@code docs/spark.md}: {@code par-examples/spark-batch/figures [units] [years] [answers]}.
 */
public final class SparkFigures {

    private static final String BEGIN = "<!-- figures: written by par-examples/spark-batch/figures -->";
    private static final String END = "<!-- end of figures -->";

    private final int units;
    private final int years;
    private final long answers;
    private final Path work;
    private final List<String> rows = new ArrayList<>();

    private SparkFigures(int units, int years, long answers, Path work) {
        this.units = units;
        this.years = years;
        this.answers = answers;
        this.work = work;
    }

    /**
     * Measures and writes.
     *
     * @param arguments units, years, answers
     * @throws Exception if a job fails
     */
    public static void main(String[] arguments) throws Exception {
        int units = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 13_000;
        int years = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        long answers = arguments.length > 2 ? Long.parseLong(arguments[2]) : 10_000_000;
        new SparkFigures(
                        units,
                        years,
                        answers,
                        Files.createDirectories(Path.of("target/figures").toAbsolutePath()))
                .run();
    }

    private void run() throws IOException, InterruptedException {
        String load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        for (String version : List.of("3.5.9", "4.2.0")) {
            measure(SparkCluster.of(version));
            write(load);
        }
    }

    private void write(String load) throws IOException {
        Path page = Path.of("../../docs/spark.md");
        String text = Files.readString(page);
        String table =
                BEGIN + "\n\n" + LocalDate.now() + ", " + Runtime.getRuntime().availableProcessors()
                        + " cores, Java " + Runtime.version().feature() + ", load " + load + " at the start; "
                        + String.format(Locale.ROOT, "%,d units, %d years, %,d answers", units, years, answers)
                        + ".\n\n| what | Spark | records | seconds | records a second | beside the plain loop |\n"
                        + "|---|---|--:|--:|--:|--:|\n" + String.join("\n", rows) + "\n\n" + END;
        int end = text.indexOf(END) + END.length();
        Files.writeString(page, text.substring(0, text.indexOf(BEGIN)) + table + text.substring(end));
    }

    private void measure(SparkCluster cluster) throws IOException, InterruptedException {
        Path all = made(cluster, "all", years, answers);
        Path one = made(cluster, "one", 1, 0);
        long few = units;
        long many = (long) units * years;
        double plainFew = plain(one, 2, List.of());
        row("plain loop, 2 cores, 1 year", "-", few, plainFew, 0);
        double plainMany = plain(all, 2, List.of());
        row("plain loop, 2 cores, all years", "-", many, plainMany, 0);
        double plainOneCore = plain(all, 1, SparkCluster.ONE_CORE);
        row("plain loop, 1 core, all years", "-", many, plainOneCore, 0);
        String version = cluster.version();
        double scoredFew = scored(cluster.job(ParBatch.class).heap("2g"), one);
        row("scored, 2 cores, 1 year", version, few, scoredFew, plainFew);
        double scoredMany = scored(cluster.job(ParBatch.class).heap("2g"), all);
        row("scored, 2 cores, all years", version, many, scoredMany, plainMany);
        row(
                "scored, 2 cores: what the further years took",
                version,
                many - few,
                scoredMany - scoredFew,
                plainMany - plainFew);
        row(
                "scored, 1 core, all years",
                version,
                many,
                scored(cluster.job(ParBatch.class).heap("2g").onOneCore(), all),
                plainOneCore);
        row(
                "scored, 2 cores, all years, heap of 768 MB",
                version,
                many,
                scored(cluster.job(ParBatch.class).heap("768m"), all),
                plainMany);
        SparkCluster.Run without = whole(cluster, all, List.of());
        row("scored and written, 2 cores, all years", version, many, without.number("scored and written seconds"), 0);
        SparkCluster.Run run = whole(
                cluster,
                all,
                List.of(
                        "--answers",
                        all.resolve("answers.csv").toString(),
                        "--questionnaire",
                        all.resolve("questionnaire.json").toString()));
        row(
                "answers counted, scored and written, 2 cores, all years",
                version,
                many,
                run.number("scored and written seconds"),
                0);
        row("tables by SQL", version, many, run.number("tables seconds"), 0);
    }

    private void row(String what, String spark, long records, double seconds, double plain) {
        String row = String.format(
                Locale.ROOT,
                "| %s | %s | %,d | %.1f | %,.0f | %s |",
                what,
                spark,
                records,
                seconds,
                records / seconds,
                plain == 0 ? "" : String.format(Locale.ROOT, "%.2f x", seconds / plain));
        System.out.println(row);
        rows.add(row);
    }

    private Path made(SparkCluster cluster, String name, int count, long asked)
            throws IOException, InterruptedException {
        Path folder = work.resolve(name + "-" + units + "-" + count + "-" + asked);
        if (!Files.exists(folder.resolve("questionnaire.json"))) {
            need(cluster.job(MakeNation.class)
                    .heap("2g")
                    .run(
                            work.resolve("make.log"),
                            "--units",
                            "" + units,
                            "--years",
                            "" + count,
                            "--answers",
                            "" + asked,
                            "--format",
                            "jsonl",
                            "--out",
                            folder.toString()));
        }
        return folder;
    }

    private double plain(Path in, int threads, List<String> prefix) throws IOException, InterruptedException {
        String shaded = Path.of("target/par-spark.jar").toAbsolutePath().toString();
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-cp",
                shaded,
                "vn.parindex.spark.PlainLoop",
                in.resolve("assessments.jsonl").toString(),
                "" + threads));
        String line = need(SparkCluster.run(command, work.resolve("plain.log")))
                .text()
                .lines()
                .filter(each -> each.startsWith("scored "))
                .collect(Collectors.joining());
        return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }

    private double scored(SparkCluster.Job job, Path in) throws IOException, InterruptedException {
        return need(job.run(
                        work.resolve("scored.log"),
                        "--assessments",
                        in.resolve("assessments.jsonl").toString(),
                        "--keep",
                        "nothing"))
                .number("scored only seconds");
    }

    private SparkCluster.Run whole(SparkCluster cluster, Path in, List<String> answers)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(answers);
        arguments.addAll(
                List.of("--assessments", in.resolve("assessments.jsonl").toString()));
        arguments.addAll(List.of("--units", in.resolve("units.csv").toString()));
        arguments.addAll(
                List.of("--out", work.resolve("out-" + cluster.version()).toString()));
        return need(cluster.job(ParBatch.class)
                .heap("2g")
                .run(work.resolve("whole.log"), arguments.toArray(String[]::new)));
    }

    private static SparkCluster.Run need(SparkCluster.Run run) {
        if (run.code() != 0) {
            throw new IllegalStateException(run.text());
        }
        return run;
    }
}
