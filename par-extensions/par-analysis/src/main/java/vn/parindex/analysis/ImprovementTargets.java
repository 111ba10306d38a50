package vn.parindex.analysis;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.NodeCode;

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
        return ResourceOpener.read(file, ImprovementTargets::read);
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
        TypedTable table =
                new TypedTable(stream, name, MOST_ROWS, List.of("code", "value"), List.of("fact", "initiative"));
        List<ImprovementTarget> rows = new ArrayList<>();
        while (table.next()) {
            target(table).ifPresent(rows::add);
        }
        table.refuse();
        return new ImprovementTargets(rows);
    }

    /** The target of a record; empty if a fault was noted. */
    static Optional<ImprovementTarget> target(TypedTable table) {
        Optional<NodeCode> code = table.code();
        String value = table.text("value");
        if (value.isEmpty()) {
            table.fault(AnalysisCode.TARGET_VALUE_MISSING);
        }
        return code.map(leaf ->
                new ImprovementTarget(table.place(), leaf, table.text("fact"), value, table.text("initiative")));
    }
}
