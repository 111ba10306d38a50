package vn.parindex.spark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;

/**
 * What is made of the results by Spark SQL: rankings, groups, means, roll-ups. No points are computed here. Units that
 * have two results of one year have no rank, and neither has what is provisional.
 */
final class BatchTables {

    /** Decimals of a mean, of an index between 0 and 1. */
    private static final int MEAN_DECIMALS = 18;

    private static final String KEYS = "methodology, digest, mode, year";

    private final SparkSession spark;

    BatchTables(SparkSession spark, Dataset<Row> results) {
        this.spark = spark;
        UDF2<BigDecimal, Long, BigDecimal> mean = (sum, count) -> sum == null || count == 0
                ? null
                : sum.divide(BigDecimal.valueOf(count), MEAN_DECIMALS, RoundingMode.HALF_UP);
        spark.udf().register("exact_mean", mean, DataTypes.createDecimalType(38, MEAN_DECIMALS));
        results.createOrReplaceTempView("results");
        view("counted", "SELECT *, COUNT(*) OVER (PARTITION BY " + KEYS + ", unit) AS times FROM results");
        view(
                "contenders",
                "SELECT * FROM counted WHERE times = 1 AND ranked AND NOT provisional AND index IS NOT NULL");
    }

    private void view(String name, String sql) {
        spark.sql(sql).createOrReplaceTempView(name);
    }

    /** Returns the tables by name. */
    Map<String, Dataset<Row>> tables() {
        Map<String, Dataset<Row>> tables = new LinkedHashMap<>();
        tables.put("rankings", rankings());
        tables.put("without_rank", withoutRank());
        tables.put("means", means());
        return tables;
    }

    private Dataset<Row> rankings() {
        return spark.sql("SELECT " + KEYS + ", unit, name, unit_group, index, published,"
                + " RANK() OVER (PARTITION BY " + KEYS + " ORDER BY index DESC) AS rank,"
                + " RANK() OVER (PARTITION BY " + KEYS + ", unit_group ORDER BY index DESC) AS rank_in_group"
                + " FROM contenders ORDER BY " + KEYS + ", rank, unit");
    }

    private Dataset<Row> withoutRank() {
        return spark.sql("SELECT " + KEYS + ", unit, name, CASE WHEN times > 1 THEN 'twice'"
                + " WHEN provisional THEN 'provisional' WHEN index IS NULL THEN 'nothing-applies'"
                + " ELSE 'out-of-ranking' END AS reason FROM counted"
                + " WHERE times > 1 OR NOT ranked OR provisional OR index IS NULL ORDER BY " + KEYS
                + ", unit, name, reason");
    }

    /** Means of all units (group empty and {@code of_all} true) and of each group, with the least and the greatest. */
    private Dataset<Row> means() {
        String figures =
                "COUNT(*) AS units, " + mean("index") + " AS mean," + " MIN(index) AS least, MAX(index) AS greatest";
        return spark.sql("SELECT " + KEYS + ", true AS of_all, '' AS unit_group, " + figures
                + " FROM contenders GROUP BY "
                + KEYS + " UNION ALL SELECT " + KEYS + ", false, unit_group, " + figures + " FROM contenders GROUP BY "
                + KEYS + ", unit_group ORDER BY " + KEYS + ", of_all DESC, unit_group");
    }

    /** A sum with room for millions of units, divided once. */
    private static String mean(String column) {
        return "exact_mean(CAST(SUM(CAST(" + column + " AS DECIMAL(28, " + MEAN_DECIMALS + "))) AS DECIMAL(38, "
                + MEAN_DECIMALS + ")), COUNT(*))";
    }

    /**
     * Returns the means of the units below each unit, level by level, those of each rule set apart: communes of a
     * district, districts and communes of a province.
     *
     * @param above each unit with each unit above it, once: columns unit, level, ancestor, ancestor_level
     */
    Dataset<Row> rollUp(Dataset<Row> above) {
        above.createOrReplaceTempView("above");
        return spark.sql("SELECT a.ancestor AS unit, a.ancestor_level AS level, " + KEYS
                + ", a.level AS of_level, COUNT(*) AS units, " + mean("c.index")
                + " AS mean, MIN(c.index) AS least, MAX(c.index) AS greatest"
                + " FROM contenders c JOIN above a ON c.unit = a.unit"
                + " GROUP BY a.ancestor, a.ancestor_level, " + KEYS + ", a.level ORDER BY " + KEYS
                + ", a.ancestor, a.level");
    }

    /** Returns the dead letters of units that have two results. */
    Dataset<Row> twice() {
        MapFunction<Row, Row> letter = row -> ResultRows.refused(RefusedRecord.twice(
                row.getString(0), row.getString(1), row.getString(2), row.getInt(3), row.getLong(4)));
        return spark.sql("SELECT unit, MIN(name) AS name, methodology, year, COUNT(*) AS count"
                        + " FROM results GROUP BY unit, " + KEYS
                        + " HAVING COUNT(*) > 1")
                .map(letter, Encoders.row(ResultRows.ROW));
    }
}
