package vn.parindex.csv;

import java.util.List;
import vn.parindex.value.TypedText;

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

    /**
     * Returns the record without empty fields at its end.
     *
     * @param width how many fields are kept, empty or not
     * @return a record of at least so many fields, if it has them
     */
    public CsvRecord cutTo(int width) {
        int end = fields.size();
        while (end > width && TypedText.isBlank(fields.get(end - 1))) {
            end--;
        }
        return end == fields.size() ? this : new CsvRecord(line, fields.subList(0, end));
    }

    /** Checks whether it holds nothing that can be seen: an empty line, or a row of empty fields. */
    boolean isBlank() {
        for (int i = 0; i < fields.size(); i++) {
            if (!TypedText.isBlank(fields.get(i))) {
                return false;
            }
        }
        return true;
    }
}
