package vn.parindex.excel;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes a workbook whose bytes depend on its content alone. The library puts the clock's time into the document's
 * properties; here these are written anew without it, so that the same report made twice is the same file. Cells go to
 * a temporary file as they come, not to memory.
 */
final class StableWorkbook {

    private static final String CORE = "docProps/core.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet([0-9]+)\\.xml");

    /**
     * The time of all entries. Not the very first that the format has: that one is written once more, in the host's
     * time zone.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** The library has no protection without a password; it writes the hash of an empty one. */
    private static final Pattern NO_PASSWORD =
            Pattern.compile("<(sheetProtection|workbookProtection) (password|workbookPassword)=\"0\"");

    /** Figures are typed as texts; without this Excel marks each of them, which the library cannot say. */
    private static final String NUMBERS_AS_TEXTS =
            "<ignoredErrors><ignoredError sqref=\"A1:XFD1048576\" numberStoredAsText=\"1\"/></ignoredErrors>";

    private static final String PROPERTIES = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"\
         xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>par</dc:creator></cp:coreProperties>
        """;

    /** Fills a workbook. */
    @FunctionalInterface
    interface WorkbookContent {
        void fill(Workbook workbook) throws IOException;
    }

    /** Copies one part. */
    @FunctionalInterface
    private interface Copy {
        void part(InputStream from, OutputStream to) throws IOException;
    }

    private StableWorkbook() {}

    /** Writes a workbook that anybody may change. */
    static void write(OutputStream out, WorkbookContent content) throws IOException {
        write(out, content, InputStream::transferTo);
    }

    /**
     * Writes a workbook with protected sheets, small enough for memory; what was protected with an empty password has
     * none.
     */
    static void writeLocked(OutputStream out, WorkbookContent content) throws IOException {
        write(out, content, (part, zip) -> {
            String text = new String(part.readAllBytes(), StandardCharsets.UTF_8);
            String open = NO_PASSWORD.matcher(text).replaceAll("<$1");
            zip.write(open.replace("</worksheet>", NUMBERS_AS_TEXTS + "</worksheet>")
                    .getBytes(StandardCharsets.UTF_8));
        });
    }

    /** Writes a workbook with protected sheets, and with what the library cannot write, known when it is filled. */
    static void writeLocked(OutputStream out, WorkbookContent content, SheetExtras extras) throws IOException {
        write(
                out,
                content,
                (part, zip) -> zip.write(NO_PASSWORD
                        .matcher(new String(part.readAllBytes(), StandardCharsets.UTF_8))
                        .replaceAll("<$1")
                        .getBytes(StandardCharsets.UTF_8)),
                extras);
    }

    /** Writes a workbook that anybody may change, with what the library cannot write, known when it is filled. */
    static void write(OutputStream out, WorkbookContent content, SheetExtras extras) throws IOException {
        write(out, content, InputStream::transferTo, extras);
    }

    private static void write(OutputStream out, WorkbookContent content, Copy copy) throws IOException {
        write(out, content, copy, new SheetExtras());
    }

    private static void write(OutputStream out, WorkbookContent content, Copy copy, SheetExtras extras)
            throws IOException {
        Path first = Files.createTempFile("par-", ".xlsx");
        try {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(first))) {
                Workbook workbook = new Workbook(file, "par", null);
                content.fill(workbook);
                workbook.finish();
            }
            copy(first, out, copy, extras);
        } finally {
            Files.delete(first);
        }
    }

    private static void copy(Path first, OutputStream out, Copy copy, SheetExtras extras) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipFile parts = new ZipFile(first.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                if (part.getName().equals(CORE)) {
                    zip.write(PROPERTIES.getBytes(StandardCharsets.UTF_8));
                } else {
                    try (InputStream content = parts.getInputStream(part)) {
                        copy.part(extended(part.getName(), content, extras), zip);
                    }
                }
                zip.closeEntry();
            }
            for (Map.Entry<String, String> part : extras.parts().entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        zip.finish();
        out.flush();
    }

    /** Returns a part with what the library could not write; any other part as it is. */
    private static InputStream extended(String name, InputStream part, SheetExtras extras) throws IOException {
        Matcher sheet = SHEET.matcher(name);
        if (sheet.matches() && extras.touches(Integer.parseInt(sheet.group(1)))) {
            String xml = new String(part.readAllBytes(), StandardCharsets.UTF_8);
            return bytes(extras.sheet(Integer.parseInt(sheet.group(1)), xml));
        }
        return name.equals(TYPES)
                ? bytes(extras.contentTypes(new String(part.readAllBytes(), StandardCharsets.UTF_8)))
                : part;
    }

    private static InputStream bytes(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }
}
