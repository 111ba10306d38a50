package vn.parindex.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;

/**
 * The parts of an .xlsx file that are XML, unpacked in memory within bounds that a filled form never reaches; pictures
 * and the like are left out.
 */
final class Package {

    /** Bytes of the file. */
    static final int MOST_PACKED = 16 << 20;

    /** Bytes of all parts together. */
    static final int MOST_UNPACKED = 64 << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final String file;
    private final Map<String, byte[]> parts;

    private Package(String file, Map<String, byte[]> parts) {
        this.file = file;
        this.parts = parts;
    }

    static Package read(InputStream stream, String file) {
        byte[] bytes;
        try {
            bytes = stream.readNBytes(MOST_PACKED + 1);
        } catch (IOException e) {
            throw new ParIndexException(Finding.unreadable(file, e), e);
        }
        if (bytes.length > MOST_PACKED) {
            throw WorkbookFaults.unusable(
                    file, ExcelCode.XLSX_TOO_LARGE, "allowed", MOST_PACKED, "what", Reason.of("what.file"));
        }
        if (startsWith(bytes, COMPOUND)) {
            throw WorkbookFaults.unusable(file, ExcelCode.XLSX_OLD);
        }
        if (!startsWith(bytes, ZIP)) {
            throw WorkbookFaults.unusable(file, ExcelCode.XLSX_NOT);
        }
        Package unpacked = new Package(file, unpack(bytes, file));
        if (!unpacked.parts.containsKey("[Content_Types].xml")) {
            throw WorkbookFaults.unusable(file, ExcelCode.XLSX_NOT);
        }
        return unpacked;
    }

    String file() {
        return file;
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    byte[] required(String name) {
        return part(name)
                .orElseThrow(() -> WorkbookFaults.unusable(
                        file, ExcelCode.XLSX_DAMAGED, "reason", Reason.of("reason.part", "part", name)));
    }

    /** Reads the parts by the directory at the file's end, as Excel reads it; the JDK reads that only from a file. */
    private static Map<String, byte[]> unpack(byte[] bytes, String file) {
        try {
            Path copy = Files.createTempFile("par-", ".xlsx");
            try {
                Files.write(copy, bytes);
                return unpack(copy, file);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw WorkbookFaults.unusable(file, ExcelCode.XLSX_DAMAGED, "reason", Reason.of("reason.zip"));
        }
    }

    private static Map<String, byte[]> unpack(Path copy, String file) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        Set<String> names = new HashSet<>();
        int left = MOST_UNPACKED;
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] part;
                try (InputStream content = zip.getInputStream(entry)) {
                    part = content.readNBytes(left + 1);
                }
                if (part.length > left) {
                    throw WorkbookFaults.unusable(
                            file,
                            ExcelCode.XLSX_TOO_LARGE,
                            "allowed",
                            MOST_UNPACKED,
                            "what",
                            Reason.of("what.unpacked"));
                }
                left -= part.length;
                if (!names.add(entry.getName())) {
                    throw new IOException("two parts named " + entry.getName());
                }
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    parts.put(entry.getName(), part);
                }
            }
        }
        return parts;
    }

    private static boolean startsWith(byte[] bytes, byte[] sign) {
        return bytes.length >= sign.length && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }
}
