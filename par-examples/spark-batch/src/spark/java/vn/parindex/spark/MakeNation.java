package vn.parindex.spark;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import vn.parindex.json.ParJson;
import vn.parindex.survey.Question;

/** Makes the files of a {@link MadeUpNation}: assessments, answers, units and the questionnaire. All made up. */
public final class MakeNation {

    private static final List<String> OPTIONS = List.of("units", "years", "answers", "seed", "parts", "format", "out");

    private MakeNation() {}

    /**
     * Makes the files.
     *
     * @param arguments the options
     * @throws Exception if it fails
     */
    public static void main(String[] arguments) throws Exception {
        BatchOptions options = BatchOptions.of(arguments, OPTIONS);
        int units = options.number("units", 13_000);
        int years = options.number("years", 10);
        long answers = options.number("answers", 0);
        int parts = options.number("parts", 8);
        long seed = options.number("seed", 2020);
        String out = options.get("out");
        boolean parquet = options.find("format").filter("jsonl"::equals).isEmpty();
        try (SparkSession spark =
                SparkSession.builder().appName("par-make-nation").getOrCreate()) {
            Dataset<String> texts =
                    spark.range(0, (long) units * years, 1, parts).mapPartitions(texts(seed, units), Encoders.STRING());
            if (parquet) {
                texts.toDF("assessment").write().mode(SaveMode.Overwrite).parquet(out + "/assessments.parquet");
            } else {
                texts.write().mode(SaveMode.Overwrite).text(out + "/assessments.jsonl");
            }
            if (answers > 0) {
                Dataset<Row> rows = spark.range(0, answers, 1, parts)
                        .mapPartitions(answers(seed, units, years), Encoders.row(ANSWER));
                if (parquet) {
                    rows.write().mode(SaveMode.Overwrite).parquet(out + "/answers.parquet");
                } else {
                    rows.write().mode(SaveMode.Overwrite).option("header", true).csv(out + "/answers.csv");
                }
            }
            MadeUpNation nation = MadeUpNation.of(seed, units);
            MapPartitionsFunction<Long, Row> places = numbers -> {
                MadeUpNation own = MadeUpNation.of(seed, units);
                return map(numbers, number -> place(own.place((int) number)));
            };
            spark.range(0, units, 1, 1)
                    .mapPartitions(places, Encoders.row(UNIT))
                    .write()
                    .mode(SaveMode.Overwrite)
                    .option("header", true)
                    .csv(out + "/units.csv");
            Path file = new Path(out, "questionnaire.json");
            try (FileSystem files = FileSystem.newInstance(
                            file.toUri(), spark.sparkContext().hadoopConfiguration());
                    var stream = files.create(file, true)) {
                stream.write(ParJson.QUESTIONNAIRE
                        .canonical(nation.questionnaire())
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }

    private static final StructType UNIT = text("unit", "level", "parent");
    private static final StructType ANSWER =
            text("unit", "group", "stratum", "question", "answer").add("year", DataTypes.IntegerType);

    private static StructType text(String... names) {
        DataType text = DataTypes.StringType;
        return DataTypes.createStructType(Arrays.stream(names)
                .map(name -> DataTypes.createStructField(name, text, true))
                .toList());
    }

    private static Row place(MadeUpNation.NationUnit unit) {
        return RowFactory.create(unit.unit().id(), unit.level(), unit.parent());
    }

    private static MapPartitionsFunction<Long, String> texts(long seed, int units) {
        return numbers -> {
            MadeUpNation nation = MadeUpNation.of(seed, units);
            return map(
                    numbers,
                    number ->
                            nation.assessment((int) (number % units), MadeUpRules.FIRST_YEAR + (int) (number / units)));
        };
    }

    private static MapPartitionsFunction<Long, Row> answers(long seed, int units, int years) {
        return numbers -> {
            MadeUpNation nation = MadeUpNation.of(seed, units);
            List<String> questions = nation.questionnaire().questions().stream()
                    .map(Question::id)
                    .toList();
            return map(numbers, number -> {
                MadeUpNation.Answer answer = nation.answer(number, years, questions);
                return RowFactory.create(
                        answer.unit(),
                        answer.group(),
                        answer.stratum(),
                        answer.question(),
                        answer.answer(),
                        answer.year());
            });
        };
    }

    private static <T> Iterator<T> map(Iterator<Long> numbers, java.util.function.LongFunction<T> make) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return numbers.hasNext();
            }

            @Override
            public T next() {
                return make.apply(numbers.next());
            }
        };
    }
}
