package vn.parindex.excel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes a workbook whose bytes depend on its content alone. The library puts the clock's time into the document's properties; here these are written anew
 * without it, so that the same report made twice is the same file. Cells go to a temporary file as they come, not to memory.
 */
final class StableWorkbook {

    private static final String CORE = "docProps/core.xml";

    private static final LocalDateTime ZIP_EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"\
         xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>par</dc:creator></cp:coreProperties>
        """;

    /** Fills a workbook. */
    @FunctionalInterface
    interface Content {
        void fill(Workbook workbook) throws IOException;
    }

    private StableWorkbook() {
    }

    static void write(OutputStream out, Content content) throws IOException {
        Path first = Files.createTempFile("par-", ".xlsx");
        try {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(first))) {
                Workbook workbook = new Workbook(file, "par", null);
                content.fill(workbook);
                workbook.finish();
            }
            copy(first, out);
        } finally {
            Files.delete(first);
        }
    }

    private static void copy(Path first, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipFile parts = new ZipFile(first.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(ZIP_EPOCH);
                zip.putNextEntry(entry);
                if (part.getName().equals(CORE)) {
                    zip.write(PROPERTIES.getBytes(StandardCharsets.UTF_8));
                } else {
                    try (InputStream content = parts.getInputStream(part)) {
                        content.transferTo(zip);
                    }
                }
                zip.closeEntry();
            }
        }
        zip.finish();
        out.flush();
    }
}
