package vn.parindex.analysis;

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
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.NodeCode;

/**
 * Standard errors of survey percentages, as {@code par survey aggregate} prints them: CSV in UTF-8 with the columns
 * {@code unit,code,standard_error}, and {@code answers}, the number of answers, if wanted.
 *
 * @param byUnit the standard errors in percentage points, by the unit's id and the leaf's code
 * @param remarks standard errors of few answers
 */
public record SamplingErrors(Map<String, Map<NodeCode, BigDecimal>> byUnit, List<Finding> remarks) {

    /** Fewer answers than this are a small sample: the normal distribution is a rough guess there. */
    public static final int SMALL_SAMPLE = 30;

    /** The most rows of one file. */
    public static final int MOST_ROWS = 1_000_000;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Copies the maps. */
    public SamplingErrors {
        Map<String, Map<NodeCode, BigDecimal>> copy = new LinkedHashMap<>();
        byUnit.forEach((unit, errors) -> copy.put(Objects.requireNonNull(unit, "unit"), Map.copyOf(errors)));
        byUnit = Collections.unmodifiableMap(copy);
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the standard errors
     * @throws ParIndexException if it cannot be read, with all faults of the file
     */
    public static SamplingErrors read(Path file) {
        return ResourceOpener.read(file, SamplingErrors::read);
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
        TypedTable table =
                new TypedTable(stream, name, MOST_ROWS, List.of("unit", "code", "standard_error"), List.of("answers"));
        Map<String, List<NodeCode>> few = new LinkedHashMap<>();
        Map<String, Map<NodeCode, BigDecimal>> byUnit = new LinkedHashMap<>();
        while (table.next()) {
            Optional<NodeCode> code = table.code();
            BigDecimal error = table.number("standard_error");
            if (error.signum() < 0 || error.compareTo(HUNDRED) > 0) {
                table.fault(AnalysisCode.BAD_STANDARD_ERROR, "got", error);
            } else if (code.isPresent()
                    && byUnit.computeIfAbsent(table.text("unit"), unit -> new LinkedHashMap<>())
                                    .put(code.get(), error)
                            != null) {
                table.fault(AnalysisCode.STANDARD_ERROR_TWICE, "leaf", code.get());
            }
            if (code.isPresent()
                    && !table.text("answers").isEmpty()
                    && table.number("answers").compareTo(BigDecimal.valueOf(SMALL_SAMPLE)) < 0) {
                few.computeIfAbsent(table.text("unit"), unit -> new ArrayList<>())
                        .add(code.get());
            }
        }
        table.refuse();
        List<Finding> remarks = new ArrayList<>();
        few.forEach((unit, codes) -> remarks.add(
                Finding.warning(AnalysisCode.FEW_ANSWERS, "", "unit", unit, "codes", codes, "count", SMALL_SAMPLE)));
        return new SamplingErrors(byUnit, remarks);
    }
}
