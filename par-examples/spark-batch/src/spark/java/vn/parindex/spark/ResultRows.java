package vn.parindex.spark;

import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The columns of what a job writes: results and refused records in one pass, told apart by {@code outcome}. */
final class ResultRows {

    static final String SCORED = "scored";
    static final String REFUSED = "refused";

    private static final DataType TEXT = DataTypes.StringType;
    private static final DataType WHOLE = DataTypes.IntegerType;
    private static final DataType YES_NO = DataTypes.BooleanType;
    private static final DataType POINTS = DataTypes.createDecimalType(20, 9);
    private static final DataType INDEX = DataTypes.createDecimalType(38, ScoredUnit.INDEX_DECIMALS);

    private static final StructType AREA = struct("code", TEXT, "state", TEXT, "points", POINTS, "maximum", POINTS);
    private static final StructType STATES =
            struct("scored", WHOLE, "not_scored", WHOLE, "not_applicable", WHOLE, "invalid", WHOLE);
    private static final StructType FINDING =
            struct("code", TEXT, "severity", TEXT, "place", TEXT, "vi", TEXT, "en", TEXT);

    /** The columns of a result, then those of a refused record; the others of a row are null. */
    static final StructType ROW = struct(
            "outcome", TEXT,
            "unit", TEXT,
            "name", TEXT,
            "unit_group", TEXT,
            "year", WHOLE,
            "methodology", TEXT,
            "digest", TEXT,
            "mode", TEXT,
            "ranked", YES_NO,
            "provisional", YES_NO,
            "points", POINTS,
            "maximum", POINTS,
            "index", INDEX,
            "published", DataTypes.createDecimalType(20, 9),
            "areas", DataTypes.createArrayType(AREA),
            "states", STATES,
            "findings", DataTypes.createArrayType(FINDING),
            "result", TEXT,
            "record", TEXT,
            "code", TEXT,
            "place", TEXT,
            "vi", TEXT,
            "en", TEXT,
            "count", DataTypes.LongType);

    static final List<String> SCORED_COLUMNS = List.of(ROW.fieldNames()).subList(1, 18);
    static final List<String> REFUSED_COLUMNS = List.of(ROW.fieldNames()).subList(18, ROW.fieldNames().length);

    private ResultRows() {}

    private static StructType struct(Object... namesAndTypes) {
        StructField[] fields = new StructField[namesAndTypes.length / 2];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = DataTypes.createStructField(
                    (String) namesAndTypes[2 * i], (DataType) namesAndTypes[2 * i + 1], true);
        }
        return DataTypes.createStructType(fields);
    }

    static Row scored(ScoredUnit unit) {
        return RowFactory.create(
                SCORED,
                unit.unit(),
                unit.name(),
                unit.group(),
                unit.year(),
                unit.methodology(),
                unit.digest(),
                unit.mode(),
                unit.ranked(),
                unit.provisional(),
                unit.points(),
                unit.maximum(),
                unit.index(),
                unit.published() == null ? null : unit.published().setScale(9),
                unit.areas().stream().map(ResultRows::area).toArray(),
                RowFactory.create(
                        unit.leaves().scored(),
                        unit.leaves().notScored(),
                        unit.leaves().notApplicable(),
                        unit.leaves().invalid()),
                unit.findings().stream().map(ResultRows::finding).toArray(),
                unit.result(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Row area(ScoredUnit.AreaPoints area) {
        return RowFactory.create(area.code(), area.state(), nine(area.points()), nine(area.maximum()));
    }

    private static BigDecimal nine(BigDecimal points) {
        return points.setScale(9);
    }

    private static Row finding(ScoredUnit.FoundThing found) {
        return RowFactory.create(found.code(), found.severity(), found.place(), found.vi(), found.en());
    }

    static Row refused(RefusedRecord refused) {
        Object[] columns = new Object[ROW.length()];
        columns[0] = REFUSED;
        columns[18] = refused.record();
        columns[19] = refused.code();
        columns[20] = refused.place();
        columns[21] = refused.vi();
        columns[22] = refused.en();
        columns[23] = refused.count();
        return RowFactory.create(columns);
    }
}
