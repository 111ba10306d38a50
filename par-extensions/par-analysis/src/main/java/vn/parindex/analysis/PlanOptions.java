package vn.parindex.analysis;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.finding.ParIndexException;

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
        return ResourceOpener.read(file, PlanOptions::read);
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
        TypedTable table = new TypedTable(
                stream,
                name,
                ImprovementTargets.MOST_ROWS,
                List.of("code", "value", "cost"),
                List.of("fact", "initiative", "choice"));
        List<PlanOption> rows = new ArrayList<>();
        while (table.next()) {
            Optional<ImprovementTarget> target = ImprovementTargets.target(table);
            BigDecimal cost = table.number("cost");
            if (cost.signum() < 0 || cost.scale() > MOST_DECIMALS || cost.compareTo(MOST_COST) > 0) {
                table.fault(AnalysisCode.PLAN_COST, "got", cost, "most", MOST_COST, "decimals", MOST_DECIMALS);
            }
            Optional<PlanOption.PlanChoice> choice = choice(table);
            if (target.isPresent() && choice.isPresent()) {
                rows.add(new PlanOption(target.get(), cost, choice.get()));
            }
        }
        table.refuse();
        return new PlanOptions(rows);
    }

    /** What is settled of the step of a record; empty if a fault was noted. */
    private static Optional<PlanOption.PlanChoice> choice(TypedTable table) {
        String word = table.text("choice");
        if (word.isEmpty()) {
            return Optional.of(PlanOption.PlanChoice.FREE);
        }
        List<PlanOption.PlanChoice> all = List.of(PlanOption.PlanChoice.values());
        Optional<PlanOption.PlanChoice> choice = all.stream()
                .filter(each -> each.id().equals(word) || each.label().vi().equals(word))
                .findFirst();
        if (choice.isEmpty()) {
            table.fault(
                    AnalysisCode.PLAN_CHOICE,
                    "got",
                    word,
                    "allowed",
                    all.stream().map(PlanOption.PlanChoice::id).toList());
        }
        return choice;
    }
}
