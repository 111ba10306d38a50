package vn.parindex.spark;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import vn.parindex.value.MethodologyId;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.get_json_object;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

/** What comes in: assessments as JSON lines or Parquet, answers as CSV or Parquet. */
final class BatchInput {

    private static final StructType RECORD = DataTypes.createStructType(Arrays.asList(
            DataTypes.createStructField("record", DataTypes.StringType, false),
            DataTypes.createStructField("text", DataTypes.BinaryType, true)));

    /** The column of what CSV could not be made of. */
    static final String WRONG = "_wrong";

    private static final List<String> ANSWER = List.of("unit", "year", "group", "stratum", "question", "answer");

    private final SparkSession spark;

    BatchInput(SparkSession spark) {
        this.spark = spark;
    }

    private static boolean isParquet(String path) {
        return path.endsWith(".parquet") || path.endsWith(".parquet/");
    }

    /** The whole path of what was named, without the name of the file system, as far as no pattern begins. */
    String path(String named) throws IOException {
        Path fixed = new Path(InputPath.fixed(named));
        try (FileSystem files =
                FileSystem.newInstance(fixed.toUri(), spark.sparkContext().hadoopConfiguration())) {
            return files.makeQualified(fixed).toUri().getPath();
        }
    }

    /**
     * Returns assessments with the name of each record: the file and the place in it, whatever the partitions are. A
     * Parquet file has them in a column {@code assessment}.
     */
    Dataset<Row> assessments(String named) throws IOException {
        String folder = path(named);
        if (!isParquet(named)) {
            return spark.createDataFrame(lines(named, folder), RECORD);
        }
        Dataset<Row> table = with(spark.read().parquet(named), named, List.of("assessment"));
        UDF1<String, String> name = file -> InputPath.below(folder, pathOf(file));
        return table.select(
                concat(
                                udf(name, DataTypes.StringType).apply(col("_metadata.file_path")),
                                lit("@"),
                                col("_metadata.row_index"))
                        .as("record"),
                col("assessment").cast("binary").as("text"));
    }

    @SuppressWarnings("unchecked")
    private JavaRDD<Row> lines(String named, String folder) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Configuration inner = new Configuration(context.hadoopConfiguration());
        inner.setBoolean(FileInputFormat.INPUT_DIR_RECURSIVE, true);
        var read = context.newAPIHadoopFile(named, TextInputFormat.class, LongWritable.class, Text.class, inner);
        return ((JavaNewHadoopRDD<LongWritable, Text>) read)
                .mapPartitionsWithInputSplit((split, lines) -> records(folder, split, lines), true);
    }

    private static Iterator<Row> records(
            String folder, InputSplit split, Iterator<scala.Tuple2<LongWritable, Text>> lines) {
        String file =
                InputPath.below(folder, ((FileSplit) split).getPath().toUri().getPath());
        Iterator<scala.Tuple2<LongWritable, Text>> rows = lines;
        return new Iterator<>() {
            private Row next;

            @Override
            public boolean hasNext() {
                while (next == null && rows.hasNext()) {
                    scala.Tuple2<LongWritable, Text> line = rows.next();
                    if (line._2().getLength() > 0) {
                        next = RowFactory.create(
                                file + "@" + line._1().get(), line._2().copyBytes());
                    }
                }
                return next != null;
            }

            @Override
            public Row next() {
                hasNext();
                Row row = next;
                next = null;
                return row;
            }
        };
    }

    /**
     * Returns the answers of each unit and year, counted: columns unit, year and a list of (group, stratum, question,
     * answer, times), in a fixed order.
     */
    Dataset<Row> answers(String named) {
        Dataset<Row> rows = isParquet(named)
                ? with(spark.read().parquet(named), named, ANSWER)
                : table(named, ANSWER).where(col(WRONG).isNull());
        return rows.select(ANSWER.stream().map(BatchInput::text).toArray(Column[]::new))
                .groupBy("unit", "year", "group", "stratum", "question", "answer")
                .agg(count(lit(1)).as("times"))
                .groupBy("unit", "year")
                .agg(sort_array(collect_list(
                                struct(col("group"), col("stratum"), col("question"), col("answer"), col("times"))))
                        .as("answers"));
    }

    /**
     * Returns the dead letters of rows of answers that have too few or too many fields: one a file, with one of them.
     */
    Dataset<Row> wrongAnswers(String named) throws IOException {
        if (isParquet(named)) {
            return spark.createDataFrame(List.of(), ResultRows.ROW);
        }
        String folder = path(named);
        Dataset<Row> table = table(named, ANSWER);
        int columns = table.columns().length - 1;
        // the unit goes along because Spark refuses to read nothing but what it could not read
        List<Row> letters = table
                .where(col(WRONG).isNotNull())
                .select(col("_metadata.file_path").as("file"), col(WRONG), col("unit"))
                .groupBy("file")
                .agg(min(WRONG), max("unit"), count(lit(1)))
                .collectAsList()
                .stream()
                .map(row -> ResultRows.refused(RefusedRecord.torn(
                        InputPath.below(folder, pathOf(row.getString(0))), row.getString(1), columns, row.getLong(3))))
                .toList();
        return spark.createDataFrame(letters, ResultRows.ROW);
    }

    /** The path of a file as Spark names it. */
    private static String pathOf(String file) {
        return new Path(URI.create(file)).toUri().getPath();
    }

    /** Returns a CSV table; rows with too few or too many fields have their text in the column {@value #WRONG}. */
    Dataset<Row> table(String named, List<String> needed) {
        StructType columns = with(csv().csv(named), named, needed).schema();
        return csv().schema(columns.add(WRONG, DataTypes.StringType))
                .option("columnNameOfCorruptRecord", WRONG)
                .csv(named);
    }

    /** Quotes are doubled, as everywhere but in Spark; files with other columns than the first are refused. */
    private DataFrameReader csv() {
        return spark.read()
                .option("header", true)
                .option("encoding", "UTF-8")
                .option("escape", "\"")
                .option("enforceSchema", false);
    }

    /** Refuses a table that has not the columns that it needs. */
    private static Dataset<Row> with(Dataset<Row> table, String named, List<String> needed) {
        List<String> missing = needed.stream()
                .filter(name -> Arrays.stream(table.columns()).noneMatch(name::equalsIgnoreCase))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(named + ": no column " + String.join(", ", missing) + "; there are "
                    + String.join(", ", table.columns()));
        }
        return table;
    }

    private static Column text(String column) {
        return coalesce(col(column).cast("string"), lit("")).as(column);
    }

    /** Returns records with their answers; what SQL reads of a text only brings the two together. */
    static Dataset<Row> join(Dataset<Row> records, Dataset<Row> answers, MethodologyId asked) {
        Dataset<Row> keyed = keyed(records);
        return keyed.join(answers, ofOne(asked), "left_outer").select("record", "text", "answers");
    }

    /** Returns the units and years whose answers have no assessment of the methodology that was asked about. */
    static Dataset<Row> unused(Dataset<Row> records, Dataset<Row> answers, MethodologyId asked) {
        return answers.join(keyed(records).drop("record", "text"), ofOne(asked), "left_anti")
                .selectExpr("unit", "year", "aggregate(answers.times, 0L, (sum, n) -> sum + n) AS count");
    }

    private static Column ofOne(MethodologyId asked) {
        return col("of_unit")
                .equalTo(col("unit"))
                .and(col("of_year").equalTo(col("year")))
                .and(col("of_methodology").equalTo(lit(asked.toString())));
    }

    private static Dataset<Row> keyed(Dataset<Row> records) {
        return records.withColumn("of_unit", read("$.unit.id"))
                .withColumn("of_year", read("$.year"))
                .withColumn("of_methodology", read("$.methodology"));
    }

    private static Column read(String place) {
        return get_json_object(col("text").cast("string"), place);
    }
}
