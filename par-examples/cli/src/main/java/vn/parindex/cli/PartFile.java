package vn.parindex.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Text;

/**
 * A file that is written beside another one and takes its place when it is whole. A link is followed; what is no file,
 * such as a terminal, is written at once.
 *
 * @param path the file as the user names it
 * @param whole the file that is written
 * @param part the file beside it; the file itself if it cannot be replaced
 */
record PartFile(Path path, Path whole, Path part) {

    private static final Pattern NAME = Pattern.compile("\\.par-([0-9]{1,18})-[0-9]{1,9}\\.part");

    private static final Duration OLD = Duration.ofDays(1);

    private static final Text FULL = Text.of("ổ đĩa đã đầy", "the disk is full");

    private static final int MOST_LINKS = 40;

    private static final int LONGEST_NAME = 255;

    /** Less space than this is none: systems keep the last blocks to themselves, or give whole blocks only. */
    private static final long BLOCK = 1 << 16;

    /** Finds where a file is to be written; the number tells the parts of one run apart. */
    static PartFile of(Path path, int number) {
        try {
            Path whole = target(path, 0);
            if (Files.isDirectory(whole)) {
                throw new FileSystemException(path.toString(), null, Finding.IS_FOLDER);
            }
            boolean other = Files.exists(whole) && !Files.isRegularFile(whole);
            String name = ".par-" + ProcessHandle.current().pid() + "-" + number + ".part";
            return new PartFile(path, whole, other ? whole : whole.resolveSibling(name));
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    private static Path target(Path path, int links) throws IOException {
        if (links > MOST_LINKS) {
            throw new FileSystemLoopException(path.toString());
        }
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            return target(path.resolveSibling(Files.readSymbolicLink(path)), links + 1);
        }
        return Files.isRegularFile(path)
                ? path.toRealPath()
                : path.toAbsolutePath().normalize();
    }

    /**
     * Writes the part, which others may read as they may the file it replaces. Parts are removed that were left a day
     * ago by processes that are dead on this machine; younger ones may be another machine's.
     */
    void fill(Console.FileContent content) {
        try {
            if (!part.equals(whole)) {
                removeStale(whole.getParent());
                create();
            }
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.writeTo(file);
            }
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    private void create() throws IOException {
        if (Files.exists(whole) && !Files.isWritable(whole)) {
            throw new AccessDeniedException(whole.toString());
        }
        Files.deleteIfExists(part);
        Files.createFile(part);
        part.toFile().deleteOnExit();
        PosixFileAttributeView view = Files.getFileAttributeView(part, PosixFileAttributeView.class);
        if (view != null && Files.exists(whole)) {
            view.setPermissions(Files.getPosixFilePermissions(whole));
        }
    }

    /** Puts the part in the place of the file. */
    void put() {
        try {
            if (!part.equals(whole)) {
                Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /** Removes the part, if it has not been put in the place of the file. */
    void remove() {
        try {
            if (!part.equals(whole)) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    private static void removeStale(Path folder) {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".par-*.part")) {
            for (Path part : parts) {
                Matcher name = NAME.matcher(part.getFileName().toString());
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()
                        && Files.getLastModifiedTime(part)
                                .toInstant()
                                .isBefore(Instant.now().minus(OLD))) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException e) {
            // what cannot be removed stays; the writing itself says what is wrong with the folder
            return;
        }
    }

    /** The fault of a file that cannot be written, with the reason. */
    static ParIndexException unwritable(Path path, IOException cause) {
        return new ParIndexException(
                Finding.error(
                        InputCode.UNWRITABLE,
                        path,
                        "reason",
                        reason(path.toAbsolutePath().normalize(), cause)),
                cause);
    }

    /** Looks at the file for the reason, because the system may say it in any language. */
    private static Text reason(Path path, IOException cause) {
        if (cause instanceof FileSystemLoopException) {
            return Text.of("các liên kết tượng trưng trỏ vòng quanh", "symbolic links lead in a circle");
        }
        if (Files.isDirectory(path) && cause instanceof FileSystemException) {
            return Text.of("là thư mục, không phải tệp", "is a folder, not a file");
        }
        if (!Files.isDirectory(path.getParent())) {
            return Text.of("không có thư mục để ghi vào", "there is no folder to write it in");
        }
        if (cause instanceof FileAlreadyExistsException) {
            return Text.of("là tệp, không phải thư mục", "is a file, not a folder");
        }
        if (path.getFileName().toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            return Text.of("tên tệp quá dài", "the name is too long");
        }
        try {
            FileStore store = Files.getFileStore(path.getParent());
            if (cause instanceof AccessDeniedException || store.isReadOnly()) {
                return Text.of("không có quyền ghi", "no permission to write");
            }
            if (store.getUsableSpace() < BLOCK) {
                return FULL;
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        return reason(cause);
    }

    /** The fault of a stream of results that is no file the tool knows. */
    static Finding broken(IOException cause) {
        return Finding.error(InputCode.UNWRITABLE, "stdout", "reason", reason(cause));
    }

    private static Text reason(IOException cause) {
        String told = String.valueOf(cause.getMessage());
        return told.contains("No space left") || told.contains("quota") || told.contains("not enough space")
                ? FULL
                : Text.of("lỗi khi ghi", "writing failed");
    }
}
