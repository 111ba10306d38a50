package vn.parindex.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.parindex.authoring.TextSheet;
import vn.parindex.csv.CsvWriter;
import vn.parindex.excel.PlainSheet;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Text;

/** Sheets as files: TSV, CSV and the first table of an XLSX file. */
final class SheetFile {

    private static final int MOST_BYTES = 16 << 20;

    private SheetFile() {}

    /** Reads a sheet; the ending of the name decides its format. */
    static TextSheet read(Path path) {
        String name = path.getFileName().toString();
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
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new ParIndexException(Finding.error(
                        InputCode.TOO_LARGE,
                        name,
                        "got",
                        Text.of("dung lượng tệp", "the size of the file"),
                        "allowed",
                        "16 MiB"));
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
    static byte[] xlsx(List<List<String>> rows, List<Integer> widths, int choice, String choices) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "par", "1.0")) {
            Worksheet sheet = book.newWorksheet("PAR INDEX");
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    sheet.value(r, c, rows.get(r).get(c));
                }
            }
            int columns = rows.get(0).size();
            for (int c = 0; c < columns; c++) {
                sheet.width(c, c < widths.size() ? widths.get(c) : 20);
            }
            sheet.range(0, 0, rows.size() - 1, columns - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.range(0, 0, 0, columns - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .fillColor("DDEBF7")
                    .set();
            sheet.freezePane(1, 1);
            if (choice >= 0 && rows.size() > 1) {
                sheet.range(1, choice, rows.size() - 1, choice).validateWithListByFormula("\"" + choices + "\"");
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return out.toByteArray();
    }
}
