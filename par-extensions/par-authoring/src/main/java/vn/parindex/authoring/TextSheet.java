package vn.parindex.authoring;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.csv.CsvReader;
import vn.parindex.csv.CsvRecord;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Text;

/**
 * A sheet of text cells, read from a CSV or TSV file or from the first table of a spreadsheet.
 *
 * @param name the file's name, for the place of faults
 * @param lines its lines that are not blank, the header first
 */
public record TextSheet(String name, List<SheetLine> lines) {

    /** The most lines of one sheet. */
    public static final int MOST_LINES = 20_000;

    /** The most cells of one line. */
    public static final int MOST_CELLS = 100;

    /** The most characters of one cell. */
    public static final int MOST_CHARACTERS = 20_000;

    /**
     * One line.
     *
     * @param number its number in the file, from 1
     * @param cells its cells
     */
    public record SheetLine(int number, List<String> cells) {

        public SheetLine {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
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
        lines = lines.stream().filter(line -> !line.isBlank()).toList();
        if (lines.size() > MOST_LINES) {
            throw tooLarge(name, Text.of(lines.size() + " dòng", lines.size() + " lines"), MOST_LINES);
        }
        for (SheetLine line : lines) {
            if (line.cells().size() > MOST_CELLS) {
                throw tooLarge(
                        name + ":" + line.number(),
                        Text.of(line.cells().size() + " ô", line.cells().size() + " cells"),
                        MOST_CELLS);
            }
            int longest = line.cells().stream().mapToInt(String::length).max().orElse(0);
            if (longest > MOST_CHARACTERS) {
                throw tooLarge(
                        name + ":" + line.number(),
                        Text.of(longest + " ký tự trong một ô", longest + " characters in a cell"),
                        MOST_CHARACTERS);
            }
        }
    }

    private static ParIndexException tooLarge(String place, Text got, int allowed) {
        return new ParIndexException(
                Finding.error(AuthoringCode.SHEET_TOO_LARGE, place, "got", got, "allowed", allowed));
    }

    /**
     * Reads tab-separated text: one line a row, no quotes, a leading byte order mark is skipped.
     *
     * @param text the text, lines ended by LF or CR LF
     * @param name the file's name
     * @return the sheet
     * @throws ParIndexException if it is larger than allowed
     */
    public static TextSheet tsv(String text, String name) {
        List<SheetLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r?\n", -1)) {
            number++;
            if (!line.isBlank()) {
                lines.add(new SheetLine(number, List.of(line.split("\t", -1))));
            }
        }
        return new TextSheet(name, lines);
    }

    /**
     * Reads comma-separated text (RFC 4180); semicolons or tabs may stand between the fields, as {@link CsvReader}
     * tells.
     *
     * @param stream the bytes in UTF-8; read to the end, not closed
     * @param name the file's name
     * @return the sheet
     * @throws ParIndexException with all faults of the text, or if it is larger than allowed
     */
    public static TextSheet csv(InputStream stream, String name) {
        CsvReader reader = CsvReader.utf8(stream, name);
        List<SheetLine> lines = new ArrayList<>();
        Optional<CsvRecord> record = reader.next();
        while (record.isPresent() && lines.size() <= MOST_LINES) {
            lines.add(new SheetLine(record.get().line(), record.get().fields()));
            record = reader.next();
        }
        if (!reader.faults().isEmpty()) {
            throw new ParIndexException(reader.faults());
        }
        return new TextSheet(name, lines);
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
