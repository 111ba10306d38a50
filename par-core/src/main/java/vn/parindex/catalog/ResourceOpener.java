package vn.parindex.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;

/**
 * Opens the files of one document by their plain names, such as {@code area-3.json}; their owner decides where they
 * lie.
 *
 * <p>A module that keeps its files to itself opens them with its own class: {@code name ->
 * MyRules.class.getResourceAsStream("province/" + name)}.
 */
@FunctionalInterface
public interface ResourceOpener {

    /**
     * Opens a file.
     *
     * @param name a plain name without any folder, already checked
     * @return its bytes, closed by the reader; {@code null} if there is no such file
     * @throws IOException if it cannot be opened
     */
    InputStream open(String name) throws IOException;

    /**
     * Reads a file on disk.
     *
     * @param <T> what it is read into
     * @param file the file, as the caller names it
     * @param reading takes its bytes and its name without folders
     * @return what was read
     * @throws ParIndexException with {@link InputCode#UNREADABLE} if it cannot be read, or as the reading throws
     */
    static <T> T read(Path file, BiFunction<InputStream, String, T> reading) {
        String name = String.valueOf(file.getFileName());
        try (InputStream stream = stream(file)) {
            return reading.apply(stream, name);
        } catch (IOException e) {
            throw new ParIndexException(Finding.unreadable(name, e), e);
        }
    }

    /**
     * Obtains an opener of a file and of those beside it.
     *
     * @param main the file, as the caller names it
     * @return an opener that takes the names of files in the same folder and refuses, with
     *     {@link InputCode#BAD_FILE_NAME}, one that is a symbolic link out of it
     */
    static ResourceOpener beside(Path main) {
        Path folder = main.toAbsolutePath().getParent();
        return name -> name.equals(String.valueOf(main.getFileName())) ? stream(main) : inside(folder, name);
    }

    /**
     * Obtains an opener of the files in a folder.
     *
     * @param folder the folder, as the caller names it
     * @return an opener that refuses, with {@link InputCode#BAD_FILE_NAME}, a file that is a symbolic link out of it
     */
    static ResourceOpener inside(Path folder) {
        return name -> inside(folder, name);
    }

    private static InputStream inside(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            throw new ParIndexException(Finding.error(InputCode.BAD_FILE_NAME, name, "got", name));
        }
        return stream(file);
    }

    /**
     * Opens a file on disk.
     *
     * @param file the file
     * @return its bytes
     * @throws IOException if it cannot be opened, also if it is a folder, which the system may tell only when it is
     *     read
     */
    static InputStream stream(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, Finding.IS_FOLDER);
        }
        return Files.newInputStream(file);
    }
}
