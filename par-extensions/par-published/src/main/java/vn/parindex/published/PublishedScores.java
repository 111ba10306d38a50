package vn.parindex.published;

import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.csv.CsvCode;
import vn.parindex.csv.CsvReader;
import vn.parindex.csv.CsvRecord;
import vn.parindex.csv.CsvTable;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Excerpt;
import vn.parindex.value.IndexYear;
import vn.parindex.value.TypedText;

/**
 * The published figures of a file: CSV in UTF-8 with the columns {@code year,level,unit,measure,value,source,grade} in
 * any order, and {@code list} where one level has several lists of units, each with ranks of its own.
 *
 * <p>Levels, units and measures that are not known are kept; they are merely not checkable. What cannot be read at all
 * is refused, with all faults of the file: a wrong header, a wrong number of columns, a year that is none, an empty
 * unit, a measure of numbers with a value that is none.
 */
public final class PublishedScores {

    /** The columns, in their usual order. */
    public static final List<String> COLUMNS = List.of("year", "level", "unit", "measure", "value", "source", "grade");

    /** The columns that a file may have besides. */
    public static final List<String> OPTIONAL_COLUMNS = List.of("list");

    /** The most figures of one file; the header does not count. All rounds so far have a few thousand. */
    public static final int MOST_ROWS = 100_000;

    private static final Pattern YEAR = Pattern.compile("2[0-9]{3}");

    private final String name;
    private final List<PublishedScore> rows;

    private PublishedScores(String name, List<PublishedScore> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
    }

    /**
     * Obtains figures that are already at hand.
     *
     * @param name the beginning of places in findings
     * @param rows the figures
     * @return the figures under that name
     */
    public static PublishedScores of(String name, List<PublishedScore> rows) {
        return new PublishedScores(Objects.requireNonNull(name, "name"), rows);
    }

    /**
     * Reads a file in UTF-8.
     *
     * @param file the file; places of faults begin with its last name
     * @return its figures
     * @throws ParIndexException with all faults found
     */
    public static PublishedScores read(Path file) {
        return ResourceOpener.read(file, PublishedScores::read);
    }

    /**
     * Reads bytes in UTF-8.
     *
     * @param stream the bytes; not closed
     * @param name the file's name, for the place of faults
     * @return the figures
     * @throws ParIndexException with all faults found
     */
    public static PublishedScores read(InputStream stream, String name) {
        return read(CsvReader.utf8(stream, name, MOST_ROWS + 1), name);
    }

    /**
     * Reads text.
     *
     * @param reader the text; not closed
     * @param name the file's name, for the place of faults
     * @return the figures
     * @throws ParIndexException with all faults found
     */
    public static PublishedScores read(Reader reader, String name) {
        return read(CsvReader.of(reader, name), name);
    }

    /**
     * Returns the name of the file.
     *
     * @return the name without folders
     */
    public String name() {
        return name;
    }

    /**
     * Returns the figures in the order of the file.
     *
     * @return an unmodifiable list
     */
    public List<PublishedScore> rows() {
        return rows;
    }

    /**
     * Returns the place of a figure.
     *
     * @param row one of the figures
     * @return the file and the line, e.g. {@code published-scores.csv:27}
     */
    public String place(PublishedScore row) {
        return name + ":" + row.line();
    }

    private static PublishedScores read(CsvReader reader, String name) {
        CsvTable table = CsvTable.open(reader, COLUMNS, OPTIONAL_COLUMNS);
        List<PublishedScore> rows = new ArrayList<>();
        Map<String, FigureMeasure> measures = new HashMap<>();
        for (var record = table.next(); record.isPresent(); record = table.next()) {
            row(table, record.get(), measures, rows);
        }
        List<Finding> faults = table.faults();
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        if (rows.isEmpty()) {
            throw new ParIndexException(Finding.error(CsvCode.NO_ROWS, name));
        }
        return new PublishedScores(name, rows);
    }

    private static void row(
            CsvTable table, CsvRecord record, Map<String, FigureMeasure> measures, List<PublishedScore> rows) {
        String year = TypedText.line(table.field(record, "year"));
        boolean yearFits = YEAR.matcher(year).matches();
        if (!yearFits) {
            table.fault(PublishedCode.BAD_YEAR, record, "got", Excerpt.of(year));
        }
        boolean filled = true;
        for (String column : List.of("level", "unit", "measure", "value")) {
            if (table.field(record, column).isBlank()) {
                table.fault(PublishedCode.EMPTY_FIELD, record, "column", column);
                filled = false;
            }
        }
        if (!filled) {
            return;
        }
        PublishedScore score = new PublishedScore(
                record.line(),
                IndexYear.of(yearFits ? Integer.parseInt(year) : 2000),
                TypedText.line(table.field(record, "level")).toLowerCase(Locale.ROOT),
                TypedText.line(table.field(record, "unit")),
                TypedText.line(table.field(record, "list")),
                TypedText.line(table.field(record, "measure")),
                TypedText.line(table.field(record, "value")),
                TypedText.line(table.field(record, "source")),
                TypedText.line(table.field(record, "grade")));
        if (measures.computeIfAbsent(score.measure(), FigureMeasure::of).kind().isNumber()
                && score.number().isEmpty()) {
            table.fault(
                    PublishedCode.NOT_A_NUMBER,
                    record,
                    "measure",
                    Excerpt.of(score.measure()),
                    "got",
                    Excerpt.of(score.value()));
        }
        rows.add(score);
    }
}
