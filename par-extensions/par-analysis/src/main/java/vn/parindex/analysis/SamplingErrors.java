package vn.parindex.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.csv.CsvCode;
import vn.parindex.csv.CsvReader;
import vn.parindex.csv.CsvRecord;
import vn.parindex.csv.CsvTable;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.TypedInput;
import vn.parindex.value.Fact;
import vn.parindex.value.NodeCode;
import vn.parindex.value.TypedText;

/**
 * Standard errors of survey percentages, as {@code par survey aggregate} prints them: CSV in UTF-8 with the columns
 * {@code unit,code,standard_error}.
 *
 * @param byUnit the standard errors in percentage points, by the unit's id and the leaf's code
 */
public record SamplingErrors(Map<String, Map<NodeCode, BigDecimal>> byUnit) {

    /** The most rows of one file. */
    public static final int MOST_ROWS = 1_000_000;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Copies the maps. */
    public SamplingErrors {
        Map<String, Map<NodeCode, BigDecimal>> copy = new LinkedHashMap<>();
        byUnit.forEach((unit, errors) -> copy.put(Objects.requireNonNull(unit, "unit"), Map.copyOf(errors)));
        byUnit = Collections.unmodifiableMap(copy);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the standard errors
     * @throws ParIndexException if it cannot be read, with all faults of the file
     */
    public static SamplingErrors read(Path file) {
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
     * @return the standard errors
     * @throws ParIndexException if they cannot be read, with all faults
     */
    public static SamplingErrors read(InputStream stream, String name) {
        CsvTable table =
                CsvTable.open(CsvReader.utf8(stream, name, MOST_ROWS + 1), List.of("unit", "code", "standard_error"));
        TypedInput typed = new TypedInput();
        Map<String, Map<NodeCode, BigDecimal>> byUnit = new LinkedHashMap<>();
        for (Optional<CsvRecord> record = table.next(); record.isPresent(); record = table.next()) {
            String place = name + ":" + record.get().line();
            Optional<NodeCode> code = typed.code(place, table.field(record.get(), "code"));
            Optional<Fact> error = typed.number(place, table.field(record.get(), "standard_error"));
            BigDecimal points = error.map(fact -> ((Fact.Amount) fact).value()).orElse(BigDecimal.ZERO);
            if (points.signum() < 0 || points.compareTo(HUNDRED) > 0) {
                table.fault(AnalysisCode.BAD_STANDARD_ERROR, record.get(), "got", points);
            } else if (code.isPresent()
                    && byUnit.computeIfAbsent(
                                            TypedText.line(table.field(record.get(), "unit")),
                                            unit -> new LinkedHashMap<>())
                                    .put(code.get(), points)
                            != null) {
                table.fault(AnalysisCode.STANDARD_ERROR_TWICE, record.get(), "leaf", code.get());
            }
        }
        List<Finding> faults = new ArrayList<>(table.faults());
        faults.addAll(typed.faults());
        if (faults.isEmpty() && byUnit.isEmpty()) {
            faults.add(Finding.error(CsvCode.NO_ROWS, name));
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return new SamplingErrors(byUnit);
    }
}
