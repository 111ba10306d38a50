package vn.parindex.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
import vn.parindex.value.Fact;
import vn.parindex.value.NodeCode;
import vn.parindex.value.TypedText;

/**
 * A file of steps with their costs: CSV in UTF-8 with the columns {@code code,value,cost} and, if wanted,
 * {@code fact,initiative,choice}.
 *
 * @param rows the steps, in the order of the file
 */
public record PlanOptions(List<PlanOption> rows) {

    /** The most decimals of a cost. */
    public static final int MOST_DECIMALS = 2;

    /** The greatest cost. */
    public static final BigDecimal MOST_COST = BigDecimal.valueOf(1_000_000_000_000L);

    public PlanOptions {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the steps
     * @throws ParIndexException if it cannot be read, with all faults of the file
     */
    public static PlanOptions read(Path file) {
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
     * @return the steps
     * @throws ParIndexException if they cannot be read, with all faults
     */
    public static PlanOptions read(InputStream stream, String name) {
        CsvTable table = CsvTable.open(
                CsvReader.utf8(stream, name, ImprovementTargets.MOST_ROWS + 1),
                List.of("code", "value", "cost"),
                List.of("fact", "initiative", "choice"));
        TypedInput typed = new TypedInput();
        List<PlanOption> rows = new ArrayList<>();
        for (Optional<CsvRecord> record = table.next(); record.isPresent(); record = table.next()) {
            String place = name + ":" + record.get().line();
            Optional<NodeCode> code = typed.code(place, table.field(record.get(), "code"));
            Optional<Fact> cost = typed.number(place, table.field(record.get(), "cost"));
            String value = TypedText.line(table.field(record.get(), "value"));
            if (value.isEmpty()) {
                table.fault(AnalysisCode.TARGET_VALUE_MISSING, record.get());
            }
            String word = TypedText.line(table.field(record.get(), "choice"));
            Optional<PlanOption.PlanChoice> choice = word.isEmpty()
                    ? Optional.of(PlanOption.PlanChoice.FREE)
                    : Arrays.stream(PlanOption.PlanChoice.values())
                            .filter(each ->
                                    each.id().equals(word) || each.label().vi().equals(word))
                            .findFirst();
            if (choice.isEmpty()) {
                table.fault(
                        AnalysisCode.PLAN_CHOICE,
                        record.get(),
                        "got",
                        word,
                        "allowed",
                        Arrays.stream(PlanOption.PlanChoice.values())
                                .map(PlanOption.PlanChoice::id)
                                .toList());
            }
            BigDecimal amount = cost.map(fact -> ((Fact.Amount) fact).value()).orElse(BigDecimal.ZERO);
            if (amount.signum() < 0 || amount.scale() > MOST_DECIMALS || amount.compareTo(MOST_COST) > 0) {
                table.fault(
                        AnalysisCode.PLAN_COST,
                        record.get(),
                        "got",
                        amount,
                        "most",
                        MOST_COST,
                        "decimals",
                        MOST_DECIMALS);
            }
            if (code.isPresent() && choice.isPresent()) {
                rows.add(new PlanOption(
                        new ImprovementTarget(
                                place,
                                code.get(),
                                TypedText.line(table.field(record.get(), "fact")),
                                value,
                                TypedText.line(table.field(record.get(), "initiative"))),
                        amount,
                        choice.get()));
            }
        }
        List<Finding> faults = new ArrayList<>(table.faults());
        faults.addAll(typed.faults());
        if (faults.isEmpty() && rows.isEmpty()) {
            faults.add(Finding.error(CsvCode.NO_ROWS, name));
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return new PlanOptions(rows);
    }
}
