package vn.parindex.spark;

import java.util.Arrays;
import java.util.Iterator;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.get_json_object;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

/** What comes in: assessments as JSON lines or Parquet, answers as CSV or Parquet. */
final class BatchInput {

    private static final StructType RECORD = DataTypes.createStructType(Arrays.asList(
            DataTypes.createStructField("record", DataTypes.StringType, false),
            DataTypes.createStructField("text", DataTypes.BinaryType, true)));

    private final SparkSession spark;

    BatchInput(SparkSession spark) {
        this.spark = spark;
    }

    private static boolean isParquet(String path) {
        return path.endsWith(".parquet") || path.endsWith(".parquet/");
    }

    /**
     * Returns assessments with the name of each record: the file and the place in it, whatever the partitions are. A
     * Parquet file has them in a column {@code assessment}.
     */
    Dataset<Row> assessments(String path) {
        return isParquet(path)
                ? spark.read()
                        .parquet(path)
                        .select(
                                concat(col("_metadata.file_name"), lit("@"), col("_metadata.row_index"))
                                        .as("record"),
                                col("assessment").cast("binary").as("text"))
                : spark.createDataFrame(lines(path), RECORD);
    }

    @SuppressWarnings("unchecked")
    private JavaRDD<Row> lines(String path) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        var read = context.newAPIHadoopFile(
                path, TextInputFormat.class, LongWritable.class, Text.class, context.hadoopConfiguration());
        return ((JavaNewHadoopRDD<LongWritable, Text>) read).mapPartitionsWithInputSplit(BatchInput::records, true);
    }

    private static Iterator<Row> records(InputSplit split, Iterator<scala.Tuple2<LongWritable, Text>> lines) {
        String file = ((FileSplit) split).getPath().getName();
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
    Dataset<Row> answers(String path) {
        Dataset<Row> rows = isParquet(path)
                ? spark.read().parquet(path)
                : spark.read()
                        .option("header", true)
                        .option("encoding", "UTF-8")
                        .csv(path);
        return rows.select(text("unit"), text("year"), text("group"), text("stratum"), text("question"), text("answer"))
                .groupBy("unit", "year", "group", "stratum", "question", "answer")
                .agg(count(lit(1)).as("times"))
                .groupBy("unit", "year")
                .agg(sort_array(collect_list(
                                struct(col("group"), col("stratum"), col("question"), col("answer"), col("times"))))
                        .as("answers"));
    }

    private static org.apache.spark.sql.Column text(String column) {
        return coalesce(col(column).cast("string"), lit("")).as(column);
    }

    /** Returns records with their answers; what SQL reads of a text only brings the two together. */
    static Dataset<Row> join(Dataset<Row> records, Dataset<Row> answers) {
        return keyed(records)
                .join(
                        answers,
                        col("of_unit").equalTo(col("unit")).and(col("of_year").equalTo(col("year"))),
                        "left_outer")
                .select("record", "text", "answers");
    }

    /** Returns the units and years whose answers have no assessment. */
    static Dataset<Row> unused(Dataset<Row> records, Dataset<Row> answers) {
        return answers.join(
                        keyed(records).select("of_unit", "of_year"),
                        col("of_unit").equalTo(col("unit")).and(col("of_year").equalTo(col("year"))),
                        "left_anti")
                .selectExpr("unit", "year", "aggregate(answers.times, 0L, (sum, n) -> sum + n) AS count");
    }

    private static Dataset<Row> keyed(Dataset<Row> records) {
        return records.withColumn("of_unit", get_json_object(col("text").cast("string"), "$.unit.id"))
                .withColumn("of_year", get_json_object(col("text").cast("string"), "$.year"));
    }
}
