package vn.parindex.authoring;

import java.io.InputStream;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.parindex.csv.CsvReader;
import vn.parindex.csv.CsvRecord;
import vn.parindex.csv.CsvWriter;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCheck;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.LimitedCount;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Text;
import vn.parindex.value.TypedText;

/**
 * A sheet of text cells, read from a CSV or TSV file or from the first table of a spreadsheet, or to be written as one.
 *
 * @param name the file's name, for the place of faults
 * @param lines its lines that are not blank, the header first
 * @param remarks what should be known of the file beside its cells, such as tables that are not read
 */
public record TextSheet(String name, List<SheetLine> lines, List<Finding> remarks) {

    /** The most lines of one sheet. */
    public static final int MOST_LINES = 20_001;

    /** The most cells of one line. */
    public static final int MOST_CELLS = 100;

    /** The most characters of one cell: as many as a cell of Excel has. */
    public static final int MOST_CHARACTERS = 32_767;

    /**
     * One line.
     *
     * @param number its number in the file, from 1
     * @param cells its cells
     * @param times the places of the cells that count a day or time, from 0; their texts are what is shown of it
     */
    public record SheetLine(int number, List<String> cells, Set<Integer> times) {

        public SheetLine {
            cells = List.copyOf(cells);
            times = Set.copyOf(times);
        }

        /**
         * Makes a line of texts.
         *
         * @param number its number in the file, from 1
         * @param cells its cells
         */
        public SheetLine(int number, List<String> cells) {
            this(number, cells, Set.of());
        }

        boolean isBlank() {
            return cells.stream().allMatch(TypedText::isBlank);
        }
    }

    /**
     * Drops blank lines.
     *
     * @throws ParIndexException if it is larger than {@value #MOST_LINES} lines, {@value #MOST_CELLS} cells in a line
     *     or {@value #MOST_CHARACTERS} characters in a cell
     */
    public TextSheet {
        Objects.requireNonNull(name, "name");
        remarks = List.copyOf(remarks);
        lines = lines.stream().filter(line -> !line.isBlank()).toList();
        if (lines.size() > MOST_LINES) {
            throw tooLarge(name, LimitedCount.LINES, MOST_LINES);
        }
        for (SheetLine line : lines) {
            if (line.cells().size() > MOST_CELLS) {
                throw tooLarge(name + ":" + line.number(), LimitedCount.CELLS, MOST_CELLS);
            }
            int longest = line.cells().stream().mapToInt(String::length).max().orElse(0);
            if (longest > MOST_CHARACTERS) {
                throw tooLarge(name + ":" + line.number(), LimitedCount.CELL_CHARACTERS, MOST_CHARACTERS);
            }
        }
    }

    /**
     * Makes a sheet of which nothing else should be known.
     *
     * @param name the file's name, for the place of faults
     * @param lines its lines, the header first
     * @throws ParIndexException as the other constructor does
     */
    public TextSheet(String name, List<SheetLine> lines) {
        this(name, lines, List.of());
    }

    private static ParIndexException tooLarge(String place, Text got, int allowed) {
        return new ParIndexException(
                Finding.error(AuthoringCode.SHEET_TOO_LARGE, place, "got", got, "allowed", allowed));
    }

    /** Returns what is wrong with the texts of a line, whatever they are for: characters that no text may hold. */
    List<Finding> faults(SheetLine line) {
        List<Finding> faults = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            String cell = line.cells().get(i);
            int forbidden = Text.firstForbidden(TypedText.of(cell));
            if (forbidden >= 0) {
                faults.add(Finding.error(InputCode.BAD_VALUE, place(line, i), "reason", InputCheck.holds(forbidden)));
            } else if (!Normalizer.isNormalized(cell, Normalizer.Form.NFC)) {
                faults.add(Finding.error(InputCode.NOT_NFC, place(line, i), "got", Excerpt.of(cell)));
            }
        }
        return faults;
    }

    /**
     * Returns the place of a cell: its line, and the heading of its column, or the column's number where it has none.
     */
    String place(SheetLine line, int cell) {
        List<String> header = lines.get(0).cells();
        String heading = cell < header.size() ? Excerpt.of(TypedText.line(header.get(cell))) : "";
        return place(line) + "#" + (heading.isBlank() ? Integer.toString(cell + 1) : heading);
    }

    /**
     * Obtains a sheet to be written.
     *
     * @param name what to call it in faults
     * @param rows its rows, the header first, each cell as {@link TreeSheet#rows} and its likes give it
     * @return the sheet
     * @throws ParIndexException if a cell is longer than any sheet can hold
     */
    public static TextSheet of(String name, List<List<String>> rows) {
        List<SheetLine> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(new SheetLine(i + 1, rows.get(i)));
        }
        return new TextSheet(name, lines);
    }

    /**
     * Reads tab-separated text: one line a row, no quotes, a leading byte order mark is skipped.
     *
     * @param text the text
     * @param name the file's name
     * @return the sheet
     * @throws ParIndexException with all faults of the text, or if it is larger than allowed
     */
    public static TextSheet tsv(String text, String name) {
        return read(CsvReader.of(new StringReader(text), name).tabsOnly(), name, UnaryOperator.identity());
    }

    /**
     * Reads a file of tab-separated text: one line a row, no quotes, a leading byte order mark is skipped.
     *
     * @param stream the bytes in UTF-8; read to the end, not closed
     * @param name the file's name
     * @return the sheet
     * @throws ParIndexException with all faults of the text, or if it is larger than allowed
     */
    public static TextSheet tsv(InputStream stream, String name) {
        return read(CsvReader.utf8(stream, name).tabsOnly(), name, UnaryOperator.identity());
    }

    /**
     * Reads comma-separated text (RFC 4180); semicolons or tabs may stand between the fields, as {@link CsvReader}
     * tells. An apostrophe that {@link #toCsv()} has put before a text is taken off.
     *
     * @param stream the bytes in UTF-8; read to the end, not closed
     * @param name the file's name
     * @return the sheet
     * @throws ParIndexException with all faults of the text, or if it is larger than allowed
     */
    public static TextSheet csv(InputStream stream, String name) {
        return read(CsvReader.utf8(stream, name).headedBy(SheetHeader.names()), name, CsvWriter::plain);
    }

    private static TextSheet read(CsvReader reader, String name, UnaryOperator<String> plain) {
        reader.withMostCharacters(MOST_CHARACTERS);
        List<SheetLine> lines = new ArrayList<>();
        int width = 0;
        Optional<CsvRecord> record = reader.next();
        while (record.isPresent() && lines.size() <= MOST_LINES && !reader.isIllegible()) {
            List<String> fields = record.get().cutTo(width).fields();
            width = lines.isEmpty() ? fields.size() : width;
            lines.add(new SheetLine(
                    record.get().line(), fields.stream().map(plain).toList()));
            record = reader.next();
        }
        if (!reader.faults().isEmpty()) {
            throw new ParIndexException(reader.faults());
        }
        return new TextSheet(name, lines);
    }

    /**
     * Returns the sheet as CSV. Texts that a spreadsheet would take for formulas stand behind an apostrophe.
     *
     * @return the text, without a byte order mark
     */
    public String toCsv() {
        CsvWriter csv = new CsvWriter();
        lines.forEach(line ->
                csv.record(line.cells().stream().map(CsvWriter::harmless).toList()));
        return csv.toString();
    }

    /**
     * Returns the sheet as tab-separated text. A tab or line end inside a cell is written as <code>&#92;u0009</code> or
     * <code>&#92;u000A</code>.
     *
     * @return the text, lines ended by LF
     */
    public String toTsv() {
        return lines.stream()
                .map(line -> line.cells().stream().map(SheetText::onOneLine).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining());
    }

    /**
     * Returns the place of a line, for faults.
     *
     * @param line a line
     * @return e.g. {@code province.tsv:3}
     */
    public String place(SheetLine line) {
        return name + ":" + line.number();
    }
}
