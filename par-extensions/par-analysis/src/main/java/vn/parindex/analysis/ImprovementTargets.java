package vn.parindex.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.csv.CsvCode;
import vn.parindex.csv.CsvReader;
import vn.parindex.csv.CsvRecord;
import vn.parindex.csv.CsvTable;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.TypedInput;
import vn.parindex.value.NodeCode;
import vn.parindex.value.TypedText;

/**
 * A file of targets: CSV in UTF-8 with the columns {@code code,value} and, if wanted, {@code fact,initiative}.
 *
 * @param rows the targets, in the order of the file
 */
public record ImprovementTargets(List<ImprovementTarget> rows) {

    /** The most targets of one file. */
    public static final int MOST_ROWS = 10_000;

    public ImprovementTargets {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the targets
     * @throws ParIndexException if it cannot be read, with all faults of the file
     */
    public static ImprovementTargets read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream stream = ResourceOpener.stream(file)) {
            return read(stream, name);
        } catch (IOException e) {
            throw new ParIndexException(Finding.unreadable(name, e), e);
        }
    }

    /**
     * Reads bytes in UTF-8.
     *
     * @param stream the bytes
     * @param name the name that faults give
     * @return the targets
     * @throws ParIndexException if they cannot be read, with all faults
     */
    public static ImprovementTargets read(InputStream stream, String name) {
        CsvTable table = CsvTable.open(
                CsvReader.utf8(stream, name, MOST_ROWS + 1), List.of("code", "value"), List.of("fact", "initiative"));
        TypedInput typed = new TypedInput();
        List<ImprovementTarget> rows = new ArrayList<>();
        for (Optional<CsvRecord> record = table.next(); record.isPresent(); record = table.next()) {
            String place = name + ":" + record.get().line();
            Optional<NodeCode> code = typed.code(place, table.field(record.get(), "code"));
            String value = TypedText.line(table.field(record.get(), "value"));
            String fact = TypedText.line(table.field(record.get(), "fact"));
            String initiative = TypedText.line(table.field(record.get(), "initiative"));
            if (value.isEmpty()) {
                table.fault(AnalysisCode.TARGET_VALUE_MISSING, record.get());
            }
            code.ifPresent(leaf -> rows.add(new ImprovementTarget(place, leaf, fact, value, initiative)));
        }
        List<Finding> faults = new ArrayList<>(table.faults());
        faults.addAll(typed.faults());
        if (faults.isEmpty() && rows.isEmpty()) {
            faults.add(Finding.error(CsvCode.NO_ROWS, name));
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return new ImprovementTargets(rows);
    }
}
