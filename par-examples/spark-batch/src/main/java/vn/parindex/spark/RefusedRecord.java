package vn.parindex.spark;

import java.io.Serializable;
import java.io.StringReader;
import vn.parindex.csv.CsvCode;
import vn.parindex.csv.CsvReader;
import vn.parindex.finding.Finding;
import vn.parindex.ranking.RankingCode;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Language;

/**
 * A row of the dead-letter output: one fault of one record that could not be used.
 *
 * @param record the record: its file and number, or the unit whose answers these are
 * @param code the stable code, {@code PAR-3009}
 * @param place the place in the record, as the library names it
 * @param vi the sentence in Vietnamese
 * @param en the sentence in English
 * @param count the number of input rows that it stands for
 */
public record RefusedRecord(String record, String code, String place, String vi, String en, long count)
        implements Serializable {

    static RefusedRecord of(String record, Finding fault, long count) {
        return new RefusedRecord(
                record,
                fault.code().id(),
                fault.place(),
                fault.sentence(Language.VI),
                fault.sentence(Language.EN),
                count);
    }

    /**
     * Obtains the fault of a unit that has several results of one year under one methodology: it gets no rank.
     *
     * @param unit id of the unit
     * @param name its name
     * @param methodology id of the methodology
     * @param year the year
     * @param count the number of its results
     * @return the row
     */
    public static RefusedRecord twice(String unit, String name, String methodology, int year, long count) {
        String record = unit + " " + year + " " + methodology;
        return of(record, Finding.error(RankingCode.UNIT_TWICE, unit, "got", name), count);
    }

    /**
     * Obtains the fault of rows of a CSV file that have too few or too many fields.
     *
     * @param file the file
     * @param row one of the rows, as it stands there
     * @param columns the number of columns
     * @param count the number of such rows
     * @return the row
     */
    public static RefusedRecord torn(String file, String row, int columns, long count) {
        int fields = CsvReader.of(new StringReader(row), file)
                .next()
                .map(record -> record.fields().size())
                .orElse(0);
        return of(
                file, Finding.error(CsvCode.COLUMN_COUNT, Excerpt.of(row), "got", fields, "expected", columns), count);
    }
}
