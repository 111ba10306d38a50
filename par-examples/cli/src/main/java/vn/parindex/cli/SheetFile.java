package vn.parindex.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.parindex.authoring.TextSheet;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.csv.CsvWriter;
import vn.parindex.excel.PlainSheet;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.LimitedCount;
import vn.parindex.finding.ParIndexException;

/** Sheets as files: TSV, CSV and the first table of an XLSX file. */
final class SheetFile {

    private static final int MOST_BYTES = 16 << 20;

    private SheetFile() {}

    /** Reads a sheet; the ending of the name decides its format. */
    static TextSheet read(Path path) {
        String name = Console.name(path);
        byte[] bytes = bytes(path, name);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "tsv" -> TextSheet.tsv(new ByteArrayInputStream(bytes), name);
            case "xlsx" -> PlainSheet.read(new ByteArrayInputStream(bytes), name);
            default -> TextSheet.csv(new ByteArrayInputStream(bytes), name);
        };
    }

    /** A file as it is, if it is not too large. */
    static byte[] bytes(Path path, String name) {
        try (InputStream stream = ResourceOpener.stream(path)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new ParIndexException(
                        Finding.error(InputCode.TOO_LARGE, name, "got", LimitedCount.FILE_BYTES, "allowed", "16 MiB"));
            }
            return bytes;
        } catch (IOException e) {
            throw new ParIndexException(Finding.unreadable(name, e), e);
        }
    }

    /** The rows as CSV; texts that a spreadsheet would take for formulas are put behind an apostrophe. */
    static String csv(List<List<String>> rows, boolean byteOrderMark) {
        return (byteOrderMark ? CsvWriter.BYTE_ORDER_MARK : "")
                + TextSheet.of("csv", rows).toCsv();
    }

    /** The rows as an XLSX file of texts, with a drop-down in one column; -1 for none. */
    static void xlsx(List<List<String>> rows, List<Integer> widths, int choice, List<String> choices, OutputStream out)
            throws IOException {
        List<PlainSheet.SheetColumn> columns = new ArrayList<>();
        for (int column = 0; column < widths.size(); column++) {
            columns.add(new PlainSheet.SheetColumn(widths.get(column), column == choice ? choices : List.of()));
        }
        PlainSheet.write(TextSheet.of("xlsx", rows), "PAR INDEX", columns, out);
    }
}
