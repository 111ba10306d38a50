package vn.parindex.analysis;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.csv.CsvCode;
import vn.parindex.csv.CsvReader;
import vn.parindex.csv.CsvRecord;
import vn.parindex.csv.CsvTable;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.TypedInput;
import vn.parindex.value.Fact;
import vn.parindex.value.NodeCode;
import vn.parindex.value.TypedText;

/** A CSV file in UTF-8 whose fields people typed, record by record, with all its faults. */
final class TypedTable {

    private final String name;
    private final CsvTable table;
    private final TypedInput typed = new TypedInput();
    private CsvRecord record;

    TypedTable(InputStream stream, String name, int mostRows, List<String> required, List<String> optional) {
        this.name = name;
        table = CsvTable.open(CsvReader.utf8(stream, name, mostRows + 1), required, optional);
    }

    /** Goes on to the next record; false at the end. */
    boolean next() {
        Optional<CsvRecord> next = table.next();
        next.ifPresent(found -> record = found);
        return next.isPresent();
    }

    /** The place of the record, e.g. {@code targets.csv:3}. */
    String place() {
        return name + ":" + record.line();
    }

    /** A field on one line; empty for a column that is left out. */
    String text(String column) {
        return TypedText.line(table.field(record, column));
    }

    /** The field {@code code}; empty if a fault was noted. */
    Optional<NodeCode> code() {
        return typed.code(place(), table.field(record, "code"));
    }

    /** A field that is a number; zero if a fault was noted. */
    BigDecimal number(String column) {
        return typed.number(place(), table.field(record, column))
                .map(fact -> ((Fact.Amount) fact).value())
                .orElse(BigDecimal.ZERO);
    }

    /** Notes a fault of the record. */
    void fault(FindingCode code, Object... arguments) {
        typed.add(Finding.error(code, place(), arguments));
    }

    /** Throws all faults, if there are any: of the text and the header, then of the records; no record is one, too. */
    void refuse() {
        List<Finding> faults = new ArrayList<>(table.faults());
        faults.addAll(typed.faults());
        if (faults.isEmpty() && record == null) {
            faults.add(Finding.error(CsvCode.NO_ROWS, name));
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
    }
}
