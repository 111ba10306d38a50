package vn.parindex.published;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.BiFunction;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;

/** The opening of files on disk. */
final class PrintedFile {

    private PrintedFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param reading takes its bytes and its name without folders
     */
    static <T> T read(Path file, BiFunction<InputStream, String, T> reading) {
        String name = String.valueOf(file.getFileName());
        try (InputStream stream = ResourceOpener.stream(file)) {
            return reading.apply(stream, name);
        } catch (IOException e) {
            throw new ParIndexException(Finding.unreadable(name, e), e);
        }
    }
}
