package vn.parindex.published;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.csv.CsvReader;
import vn.parindex.csv.CsvRecord;
import vn.parindex.csv.CsvTable;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.NameKey;
import vn.parindex.value.Text;
import vn.parindex.value.TypedText;

/**
 * A published figure that is known to contradict others, with the reason. It excuses that very figure and no other:
 * year, level, unit, measure and value must all be the same.
 *
 * @param place the place of the declaration, e.g. {@code known-misfits.csv:2}
 * @param year the year, as in the figure's row
 * @param level the level
 * @param unit the unit
 * @param measure the measure
 * @param value the figure as printed
 * @param reason the reason of the contradiction; in Vietnamese in its first line and in English in its second, if it
 *     has two
 * @param source the document of the contradiction
 */
public record DeclaredMisfit(
        String place,
        String year,
        String level,
        String unit,
        String measure,
        String value,
        String reason,
        String source) {

    /** The columns of a file of declarations. */
    public static final List<String> COLUMNS = List.of("year", "level", "unit", "measure", "value", "reason", "source");

    /** Checks that nothing is null and that there is a reason. */
    public DeclaredMisfit {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
        if (Objects.requireNonNull(reason, "reason").isBlank()) {
            throw new IllegalArgumentException("reason is blank");
        }
    }

    /**
     * Reads a file of declarations, CSV in UTF-8.
     *
     * @param file the file
     * @return its declarations
     * @throws ParIndexException with all faults found
     */
    public static List<DeclaredMisfit> read(Path file) {
        return ResourceOpener.read(file, DeclaredMisfit::read);
    }

    /**
     * Reads declarations, CSV in UTF-8.
     *
     * @param stream the bytes; not closed
     * @param name the file's name
     * @return the declarations
     * @throws ParIndexException with all faults found
     */
    public static List<DeclaredMisfit> read(InputStream stream, String name) {
        CsvReader reader = CsvReader.utf8(stream, name, PublishedScores.MOST_ROWS + 1);
        CsvTable table = CsvTable.open(reader, COLUMNS);
        List<DeclaredMisfit> declared = new ArrayList<>();
        for (var record = table.next(); record.isPresent(); record = table.next()) {
            CsvRecord row = record.get();
            List<String> empty = COLUMNS.stream()
                    .filter(column -> table.field(row, column).isBlank())
                    .toList();
            empty.forEach(column -> table.fault(PublishedCode.EMPTY_FIELD, row, "column", column));
            if (empty.isEmpty()) {
                declared.add(new DeclaredMisfit(
                        reader.place(row),
                        text(table, row, "year"),
                        text(table, row, "level"),
                        text(table, row, "unit"),
                        text(table, row, "measure"),
                        text(table, row, "value"),
                        TypedText.of(table.field(row, "reason")),
                        text(table, row, "source")));
            }
        }
        if (!table.faults().isEmpty()) {
            throw new ParIndexException(table.faults());
        }
        return List.copyOf(declared);
    }

    /** Returns the reason in both languages. */
    Text reasonText() {
        String[] lines = reason.split("\\R", 2);
        return lines.length == 1
                ? Text.of(TypedText.line(reason), TypedText.line(reason))
                : Text.of(TypedText.line(lines[0]), TypedText.line(lines[1]));
    }

    /**
     * Returns the key of its figure: the same text for the same figure, the value with the decimals that are printed.
     */
    String key() {
        return key(year, level, unit, measure, value);
    }

    static String key(PublishedScore score) {
        return key(score.year().toString(), score.level(), score.unit(), score.measure(), score.value());
    }

    private static String key(String year, String level, String unit, String measure, String value) {
        Optional<BigDecimal> number = PrintedNumber.parse(value);
        return String.join(
                "|",
                year,
                level.toLowerCase(Locale.ROOT),
                NameKey.of(unit).toString(),
                NameKey.of(measure).toString(),
                number.map(BigDecimal::toString)
                        .orElseGet(() -> NameKey.of(value).toString()));
    }

    private static String text(CsvTable table, CsvRecord row, String column) {
        return TypedText.line(table.field(row, column));
    }
}
