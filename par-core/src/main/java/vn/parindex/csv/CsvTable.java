package vn.parindex.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCheck;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Text;
import vn.parindex.value.TypedText;

/**
 * A CSV file whose first record names its columns, all of a known list and in any order. Empty fields at the end of a
 * line, as spreadsheet programs write them for formatted columns, count neither in the header nor in a record.
 *
 * <p>A header that is not as expected and a record with too few or too many fields are faults; such a record is left
 * out. With a header that cannot be used the records are read in the expected order, so that their own faults come to
 * light too. Where a line is not UTF-8 the reading ends: what follows is in another encoding too, and one fault says
 * so. Not thread-safe.
 */
public final class CsvTable {

    private final CsvReader reader;
    private final List<String> required;
    private final List<String> optional;
    private final Map<String, Integer> places = new HashMap<>();
    private List<String> columns;

    private CsvTable(CsvReader reader, List<String> required, List<String> optional) {
        this.reader = reader;
        this.required = required;
        this.optional = optional;
        this.columns = required;
    }

    /**
     * Reads the header.
     *
     * @param reader the records
     * @param columns the names that the header must have, each once
     * @return the table, ready to read its first record
     * @throws ParIndexException if reading fails
     */
    public static CsvTable open(CsvReader reader, List<String> columns) {
        return open(reader, columns, List.of());
    }

    /**
     * Reads the header of a file that may leave columns out.
     *
     * @param reader the records
     * @param columns the names that the header must have, each once
     * @param optional the names that it may have besides; the field of one that is left out is empty
     * @return the table, ready to read its first record
     * @throws ParIndexException if reading fails
     */
    public static CsvTable open(CsvReader reader, List<String> columns, List<String> optional) {
        CsvTable table =
                new CsvTable(Objects.requireNonNull(reader, "reader"), List.copyOf(columns), List.copyOf(optional));
        Optional<CsvRecord> header = reader.headedBy(table.known()).next();
        if (!reader.isIllegible()) {
            header.ifPresentOrElse(
                    table::header, () -> table.missing(new CsvRecord(1, List.of("")), new TreeSet<>(columns)));
        }
        return table;
    }

    /**
     * Returns the next record that has the right number of fields, none of which holds a control character. Others are
     * noted as faults.
     *
     * @return the record; empty at the end
     * @throws ParIndexException if reading fails
     */
    public Optional<CsvRecord> next() {
        if (reader.isIllegible()) {
            return Optional.empty();
        }
        for (Optional<CsvRecord> record = reader.next();
                record.isPresent() && !reader.isIllegible();
                record = reader.next()) {
            CsvRecord filled = record.get().cutTo(columns.size());
            int got = filled.fields().size();
            if (got != columns.size()) {
                fault(CsvCode.COLUMN_COUNT, filled, "got", got, "expected", columns.size());
            } else if (isPlain(filled)) {
                return Optional.of(filled);
            }
        }
        return Optional.empty();
    }

    /** Checks whether every field could be stored as text, and notes those that could not. */
    private boolean isPlain(CsvRecord record) {
        boolean plain = true;
        for (int i = 0; i < columns.size(); i++) {
            int forbidden = Text.firstForbidden(TypedText.of(record.fields().get(i)));
            if (forbidden >= 0) {
                Text holds = InputCheck.holds(forbidden);
                String column = columns.get(i) + ": ";
                fault(InputCode.BAD_VALUE, record, "reason", Text.of(column + holds.vi(), column + holds.en()));
                plain = false;
            }
        }
        return plain;
    }

    /**
     * The field of a record in a column.
     *
     * @param record a record of this table
     * @param column a name of the list
     * @return the field as it stands; empty text for a column that is left out
     */
    public String field(CsvRecord record, String column) {
        Integer place = places.get(column);
        return place == null && optional.contains(column) ? "" : record.fields().get(place);
    }

    /**
     * Notes a fault of a record.
     *
     * @param code the code
     * @param record its record
     * @param arguments names and values in turn
     */
    public void fault(FindingCode code, CsvRecord record, Object... arguments) {
        reader.note(Finding.error(code, reader.place(record), arguments));
    }

    /**
     * Returns all faults so far: of the text, of the header and those noted.
     *
     * @return a copy of the list
     */
    public List<Finding> faults() {
        return reader.faults();
    }

    private List<String> known() {
        List<String> known = new ArrayList<>(required);
        known.addAll(optional);
        return known;
    }

    private void header(CsvRecord header) {
        List<String> found = new ArrayList<>();
        for (String field : header.cutTo(1).fields()) {
            String column = TypedText.line(field);
            if (!known().contains(column)) {
                fault(CsvCode.UNKNOWN_COLUMN, header, "got", Excerpt.of(column), "allowed", String.join(", ", known()));
            } else if (found.contains(column)) {
                fault(CsvCode.COLUMN_TWICE, header, "got", column);
            }
            found.add(column);
        }
        columns = known().stream()
                .filter(column -> required.contains(column) || found.contains(column))
                .toList();
        TreeSet<String> missing = new TreeSet<>(required);
        found.forEach(missing::remove);
        if (!missing.isEmpty()) {
            missing(header, missing);
        }
        boolean usable = missing.isEmpty() && found.size() == columns.size();
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i), usable ? found.indexOf(columns.get(i)) : i);
        }
    }

    private void missing(CsvRecord at, TreeSet<String> missing) {
        fault(CsvCode.MISSING_COLUMN, at, "expected", String.join(", ", missing), "allowed", String.join(",", columns));
        for (int i = 0; i < columns.size(); i++) {
            places.putIfAbsent(columns.get(i), i);
        }
    }
}
