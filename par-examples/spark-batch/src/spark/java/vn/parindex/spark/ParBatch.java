package vn.parindex.spark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.survey.Questionnaire;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;

/**
 * A nation through the evaluator on a cluster, see {@code docs/spark.md}: {@code spark-submit par-spark.jar
 * --assessments in.jsonl --out results}.
 */
public final class ParBatch {

    private static final List<String> OPTIONS = List.of(
            "assessments",
            "answers",
            "questionnaire",
            "units",
            "methodologies",
            "mode",
            "partitions",
            "tables",
            "lines",
            "keep",
            "out");

    private static final List<String> READ = List.of("assessments", "answers", "questionnaire", "units");

    private static final List<String> WRITTEN = List.of(
            "records",
            "refused",
            "refused_by_code",
            "rankings",
            "without_rank",
            "means",
            "rollup",
            "unused_answers",
            "lines");

    private static final StructType ABOVE = new StructType()
            .add("unit", DataTypes.StringType)
            .add("level", DataTypes.StringType)
            .add("ancestor", DataTypes.StringType)
            .add("ancestor_level", DataTypes.StringType);

    private final SparkSession spark;
    private final BatchOptions options;
    private final PrintStream print;

    private ParBatch(SparkSession spark, BatchOptions options, PrintStream print) {
        this.spark = spark;
        this.options = options;
        this.print = print;
    }

    /**
     * Runs the job.
     *
     * @param arguments the options
     * @throws Exception if it fails
     */
    public static void main(String[] arguments) throws Exception {
        PrintStream print = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BatchOptions options = BatchOptions.of(arguments, OPTIONS);
        SparkConf conf = new SparkConf();
        conf.setIfMissing("spark.app.name", "par-spark-batch");
        conf.setIfMissing("spark.kryo.registrator", ParKryo.class.getName());
        // results and refused records are written in one pass, without sorting them apart
        conf.setIfMissing("spark.sql.maxConcurrentOutputFileWriters", "4");
        // without it a row with too few or too many fields is one only where all columns are asked for
        conf.set("spark.sql.csv.parser.columnPruning.enabled", "false");
        try (SparkSession spark = SparkSession.builder().config(conf).getOrCreate()) {
            new ParBatch(spark, options, print).run();
        }
    }

    private AssessmentScorer scorer(Questionnaire asked) {
        MethodologyCatalog catalog = MethodologyCatalog.installed();
        List<MethodologyId> ids = options.find("methodologies")
                .map(list ->
                        Arrays.stream(list.split(",")).map(MethodologyId::of).toList())
                .orElse(catalog.ids());
        List<Methodology> methodologies = ids.stream().map(catalog::get).toList();
        methodologies.forEach(methodology -> print.println(methodology.id() + " " + methodology.digest()));
        String mode = options.find("mode").orElse(Mode.FINAL.id());
        AssessmentScorer scorer = AssessmentScorer.of(
                methodologies,
                Arrays.stream(Mode.values())
                        .filter(each -> each.id().equals(mode))
                        .findFirst()
                        .orElseThrow());
        return asked == null ? scorer : scorer.withSurvey(asked);
    }

    private Questionnaire questionnaire() throws java.io.IOException {
        Path file = new Path(options.get("questionnaire"));
        try (FileSystem files = FileSystem.newInstance(
                        file.toUri(), spark.sparkContext().hadoopConfiguration());
                var stream = files.open(file)) {
            return ParJson.QUESTIONNAIRE.read(stream, file.getName());
        }
    }

    private void run() throws java.io.IOException {
        long begun = System.nanoTime();
        BatchInput input = new BatchInput(spark);
        check(input);
        Optional<UnitTree> tree = options.find("units").map(file -> tree(input, file));
        Questionnaire asked = options.find("answers").isEmpty() ? null : questionnaire();
        Broadcast<AssessmentScorer> scorer =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(scorer(asked));
        String assessments = options.get("assessments");
        Dataset<Row> records = input.assessments(assessments);
        if (records.isEmpty()) {
            throw new IllegalArgumentException(assessments + ": there is no assessment");
        }
        int partitions = options.number("partitions", 0);
        Dataset<Row> parts = partitions > 0 ? records.repartition(partitions) : records;
        Dataset<Row> complete = options.find("answers")
                .map(answers -> BatchInput.join(parts, input.answers(answers), asked.methodology()))
                .orElseGet(() -> parts.selectExpr("record", "text", "NULL AS answers"));
        Dataset<Row> rows = complete.mapPartitions(new ScoringTask(scorer), Encoders.row(ResultRows.ROW));
        if (options.find("keep").filter("nothing"::equals).isPresent()) {
            rows.write().format("noop").mode(SaveMode.Overwrite).save();
            say("scored only", begun);
            return;
        }
        String out = options.get("out");
        forget(out);
        rows.write().mode(SaveMode.Overwrite).partitionBy("outcome").parquet(out + "/records");
        say("scored and written", begun);
        long scored = System.nanoTime();
        Dataset<Row> written = spark.read().schema(ResultRows.ROW).parquet(out + "/records");
        Dataset<Row> results = columns(written, ResultRows.SCORED, ResultRows.SCORED_COLUMNS);
        BatchTables tables = new BatchTables(spark, results.drop("result", "areas", "findings"));
        Dataset<Row> letters = written.unionByName(tables.twice());
        if (asked != null) {
            letters = letters.unionByName(input.wrongAnswers(options.get("answers")));
        }
        Dataset<Row> refused = columns(letters, ResultRows.REFUSED, ResultRows.REFUSED_COLUMNS);
        save(refused.orderBy("record", "code", "place", "en", "count"), out + "/refused");
        save(
                refused.groupBy("code")
                        .agg(org.apache.spark.sql.functions.sum("count").as("count"))
                        .orderBy("code"),
                out + "/refused_by_code");
        tables.tables().forEach((name, table) -> save(table, out + "/" + name));
        tree.ifPresent(units -> save(tables.rollUp(above(units)), out + "/rollup"));
        options.find("answers")
                .ifPresent(answers -> save(
                        BatchInput.unused(records, input.answers(answers), asked.methodology())
                                .orderBy("unit", "year"),
                        out + "/unused_answers"));
        if (options.find("lines").filter("yes"::equals).isPresent()) {
            results.orderBy("methodology", "year", "unit", "result")
                    .select("result")
                    .write()
                    .mode(SaveMode.Overwrite)
                    .text(out + "/lines");
        }
        say("tables", scored);
        print.println("results " + results.count() + " refused " + refused.count());
    }

    /** Refuses before anything is scored what would be noticed hours later. */
    private void check(BatchInput input) throws java.io.IOException {
        List<String> faults = new ArrayList<>();
        one(faults, "tables", "parquet", "csv");
        one(faults, "mode", Arrays.stream(Mode.values()).map(Mode::id).toArray(String[]::new));
        one(faults, "lines", "yes");
        one(faults, "keep", "nothing");
        options.find("partitions")
                .filter(number -> !number.matches("[1-9][0-9]{0,5}"))
                .ifPresent(number -> faults.add("option --partitions is " + number + "; it must be 1 to 999999"));
        if (options.find("answers").isPresent() != options.find("questionnaire").isPresent()) {
            faults.add("options --answers and --questionnaire go together");
        }
        if (options.find("out").isEmpty() && options.find("keep").isEmpty()) {
            faults.add("option --out is missing");
        }
        if (options.find("assessments").isEmpty()) {
            faults.add("option --assessments is missing");
        }
        if (options.find("out").isPresent()) {
            apart(input, faults);
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
    }

    /** What is read must not stand where is written, because that is deleted first. */
    private void apart(BatchInput input, List<String> faults) throws java.io.IOException {
        String out = input.path(options.get("out"));
        for (String name : READ) {
            if (options.find(name).isPresent()) {
                String named = options.get(name);
                String path = input.path(named);
                if (InputPath.fixed(named).equals(named) && InputPath.isIn(path, out)
                        || WRITTEN.stream().anyMatch(table -> InputPath.isIn(out + "/" + table, path))) {
                    faults.add("option --out is " + out + ", where --" + name + " is read; name another folder");
                }
            }
        }
    }

    private void one(List<String> faults, String name, String... allowed) {
        options.find(name)
                .filter(value -> !List.of(allowed).contains(value))
                .ifPresent(value -> faults.add(
                        "option --" + name + " is " + value + "; it must be " + String.join(" or ", allowed)));
    }

    private UnitTree tree(BatchInput input, String file) {
        List<Row> rows = input.table(file, List.of("unit", "level", "parent"))
                .selectExpr(
                        "coalesce(unit, '') AS unit",
                        "coalesce(level, '') AS level",
                        "coalesce(parent, '') AS parent",
                        BatchInput.WRONG)
                .collectAsList();
        List<String> wrong = rows.stream()
                .filter(row -> !row.isNullAt(3))
                .map(row -> "units: the row " + row.getString(3) + " has not as many fields as there are columns")
                .toList();
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", wrong));
        }
        return UnitTree.of(rows.stream()
                .map(row -> new UnitTree.UnitLine(row.getString(0), row.getString(1), row.getString(2)))
                .toList());
    }

    private Dataset<Row> above(UnitTree tree) {
        return spark.createDataFrame(
                tree.pairs().stream()
                        .map(pair ->
                                RowFactory.create(pair.unit(), pair.level(), pair.ancestor(), pair.ancestorLevel()))
                        .toList(),
                ABOVE);
    }

    /** Takes away what an earlier run left, so that nothing of it stands beside what this one writes. */
    private void forget(String out) throws java.io.IOException {
        for (String table : WRITTEN) {
            Path folder = new Path(out, table);
            try (FileSystem files =
                    FileSystem.newInstance(folder.toUri(), spark.sparkContext().hadoopConfiguration())) {
                files.delete(folder, true);
            }
        }
    }

    private static Dataset<Row> columns(Dataset<Row> rows, String outcome, List<String> names) {
        List<Column> columns = new ArrayList<>();
        names.forEach(name -> columns.add(rows.col(name)));
        return rows.where(rows.col("outcome").equalTo(outcome)).select(columns.toArray(Column[]::new));
    }

    /** A small table: one file for each. */
    private void save(Dataset<Row> table, String path) {
        table.coalesce(1)
                .write()
                .mode(SaveMode.Overwrite)
                .option("header", true)
                .option("escape", "\"")
                .format(options.find("tables").orElse("parquet"))
                .save(path);
    }

    private void say(String what, long since) {
        print.println(what + " seconds " + (System.nanoTime() - since) / 1_000_000 / 1000.0);
    }
}
