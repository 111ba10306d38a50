package vn.parindex.published;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.parindex.catalog.RoundFactsProvider;
import vn.parindex.csv.CsvReader;
import vn.parindex.csv.CsvTable;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;

/**
 * The tables of all providers of facts. Every row has a source and a grade; whatever is wrong is noted, and refused at
 * the end.
 */
final class FactTables {

    private final Iterable<? extends RoundFactsProvider> providers;
    private final List<Finding> faults = new ArrayList<>();

    FactTables(Iterable<? extends RoundFactsProvider> providers) {
        this.providers = providers;
    }

    /** The rows of a table in the order of the providers; those with a fault too, for they are refused later. */
    <T> List<T> read(String name, List<String> columns, Function<FactRow, T> reading) {
        List<String> all = new ArrayList<>(columns);
        all.addAll(FactRow.ORIGIN);
        return each(name, stream -> {
            CsvTable table = CsvTable.open(CsvReader.utf8(stream, name), all);
            List<T> rows = new ArrayList<>();
            for (var record = table.next(); record.isPresent(); record = table.next()) {
                rows.add(reading.apply(FactRow.of(table, record.get())));
            }
            faults.addAll(table.faults());
            return rows;
        });
    }

    /** The figures known to contradict others. */
    List<DeclaredMisfit> misfits(String name) {
        return each(name, stream -> {
            try {
                return DeclaredMisfit.read(stream, name);
            } catch (ParIndexException e) {
                faults.addAll(e.findings());
                return List.of();
            }
        });
    }

    void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
    }

    private <T> List<T> each(String name, Function<InputStream, List<T>> reading) {
        List<T> rows = new ArrayList<>();
        for (RoundFactsProvider provider : providers) {
            try (InputStream stream = provider.open(name)) {
                if (stream != null) {
                    rows.addAll(reading.apply(stream));
                }
            } catch (IOException e) {
                faults.add(Finding.unreadable(name, e));
            }
        }
        return List.copyOf(rows);
    }
}
