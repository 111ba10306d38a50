package vn.parindex.published;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Text;

/** The opening of files on disk. */
final class PrintedFile {

    private PrintedFile() {}

    /**
     * Reads a file; a folder is refused here, before the system does it in words of its own.
     *
     * @param file the file
     * @param reading takes its bytes and its name without folders
     */
    static <T> T read(Path file, BiFunction<InputStream, String, T> reading) {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw new ParIndexException(Finding.error(
                    InputCode.UNREADABLE,
                    name,
                    "reason",
                    Text.of("là thư mục, không phải tệp", "is a folder, not a file")));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return reading.apply(stream, name);
        } catch (IOException e) {
            throw new ParIndexException(Finding.unreadable(name, e), e);
        }
    }
}
