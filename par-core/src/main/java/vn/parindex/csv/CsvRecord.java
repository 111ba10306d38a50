package vn.parindex.csv;

import java.util.List;

/**
 * One record of a CSV file. Example: line 3 with the fields {@code 2020}, {@code Quảng Ninh} and {@code 91.04}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line the line on which it begins, from 1
 * @param fields its fields, unquoted, at least one
 */
public record CsvRecord(int line, List<String> fields) {

    public CsvRecord {
        fields = List.copyOf(fields);
    }

    /** Checks whether it is an empty line. */
    boolean isBlank() {
        return fields.size() == 1 && fields.get(0).isBlank();
    }
}
