package vn.parindex.comparison;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import vn.parindex.value.Excerpt;
import vn.parindex.value.Fact;
import vn.parindex.value.TypedText;

/**
 * Weights of units, such as populations or numbers of dossiers, each with its source: what a caller gives so that the
 * indices of units that became one can be joined, see {@link YearComparison#weighted}.
 *
 * <p>A file has the columns {@code unit}, {@code weight} and {@code source}:
 *
 * <pre>{@code
 * unit,weight,source
 * An Giang,3,dân số (tên nguồn)
 * Kiên Giang,1,dân số (tên nguồn)
 * }</pre>
 *
 * <p>What is wrong with a file is kept beside the weights, so that it is told together with what is found when they are
 * used. Immutable and thread-safe.
 */
public final class UnitWeights {

    /** The columns of the file. */
    public static final List<String> COLUMNS = List.of("unit", "weight", "source");

    private static final int MOST_ROWS = 100_000;

    /**
     * A row of a file.
     *
     * @param unit the unit as it was typed
     * @param weight its weight; empty if a fault was noted
     * @param place where it stands
     */
    record WeightRow(String unit, Optional<UnitWeight> weight, String place) {}

    private final List<WeightRow> rows;
    private final List<Finding> faults;

    private UnitWeights(List<WeightRow> rows, List<Finding> faults) {
        this.rows = List.copyOf(rows);
        this.faults = List.copyOf(faults);
    }

    /**
     * Obtains weights that a program has.
     *
     * @param weights the weights
     * @return the weights without faults
     */
    public static UnitWeights of(List<UnitWeight> weights) {
        return new UnitWeights(
                weights.stream()
                        .map(weight -> new WeightRow(weight.unit(), Optional.of(weight), weight.place()))
                        .toList(),
                List.of());
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the weights, with the faults of the file
     * @throws ParIndexException if it cannot be read
     */
    public static UnitWeights read(Path file) {
        return ResourceOpener.read(file, UnitWeights::read);
    }

    /**
     * Reads the bytes of a file.
     *
     * @param stream the bytes, UTF-8
     * @param name the name for the places of faults
     * @return the weights, with the faults of the file
     */
    public static UnitWeights read(InputStream stream, String name) {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(name, "name");
        CsvTable table = CsvTable.open(CsvReader.utf8(stream, name, MOST_ROWS), COLUMNS);
        List<WeightRow> rows = new ArrayList<>();
        List<Finding> faults = new ArrayList<>();
        for (Optional<CsvRecord> next = table.next(); next.isPresent(); next = table.next()) {
            rows.add(row(table, next.get(), name + ":" + next.get().line(), faults));
        }
        List<Finding> all = new ArrayList<>(table.faults());
        all.addAll(faults);
        if (all.isEmpty() && rows.isEmpty()) {
            all.add(Finding.error(CsvCode.NO_ROWS, name));
        }
        return new UnitWeights(rows, all);
    }

    private static WeightRow row(CsvTable table, CsvRecord record, String place, List<Finding> faults) {
        String unit = TypedText.line(table.field(record, "unit"));
        String source = TypedText.line(table.field(record, "source"));
        int before = faults.size();
        if (unit.isBlank()) {
            faults.add(Finding.error(ComparisonCode.WEIGHT_WITHOUT_UNIT, place));
        }
        if (source.isBlank()) {
            faults.add(Finding.error(ComparisonCode.WEIGHT_WITHOUT_SOURCE, place, "got", Excerpt.of(unit)));
        }
        TypedInput typed = new TypedInput();
        Optional<BigDecimal> weight =
                typed.number(place, table.field(record, "weight")).map(fact -> ((Fact.Amount) fact).value());
        faults.addAll(typed.faults());
        if (weight.isPresent() && !UnitWeight.isPossible(weight.get())) {
            faults.add(Finding.error(
                    ComparisonCode.WEIGHT_NOT_POSSIBLE,
                    place,
                    "got",
                    Excerpt.of(weight.get().toPlainString()),
                    "unit",
                    Excerpt.of(unit)));
        }
        return new WeightRow(
                unit,
                faults.size() == before
                        ? Optional.of(new UnitWeight(unit, weight.orElseThrow(), source, place))
                        : Optional.empty(),
                place);
    }

    /**
     * Returns what is wrong with the file: no unit, no source, a weight that is no number or not above zero.
     *
     * @return the faults; weights with any are refused where they are used
     */
    public List<Finding> faults() {
        return faults;
    }

    List<WeightRow> rows() {
        return rows;
    }
}
