package vn.parindex.published;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.parindex.csv.CsvReader;
import vn.parindex.csv.CsvTable;
import vn.parindex.finding.ParIndexException;

/** The tables of this package: rows of known facts, each with source and grade. */
final class Tsv {

    private Tsv() {}

    static List<Map<String, String>> rows(String name, String... columns) {
        InputStream stream = Objects.requireNonNull(Tsv.class.getResourceAsStream(name), name);
        List<String> all = List.of(columns);
        CsvTable table = CsvTable.open(CsvReader.utf8(stream, name), all);
        List<Map<String, String>> rows = new ArrayList<>();
        for (var record = table.next(); record.isPresent(); record = table.next()) {
            Map<String, String> row = new TreeMap<>();
            for (String column : all) {
                row.put(column, table.field(record.get(), column));
            }
            rows.add(row);
        }
        if (!table.faults().isEmpty()) {
            throw new ParIndexException(table.faults());
        }
        return rows;
    }
}
