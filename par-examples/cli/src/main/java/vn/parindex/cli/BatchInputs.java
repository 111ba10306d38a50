package vn.parindex.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.LimitedCount;
import vn.parindex.value.Text;

/**
 * The assessments of a folder and of all folders in it, one by one: {@code .json} files, and the lines of
 * {@code .jsonl} and {@code .ndjson} files; in the order of their paths. Hidden files and folders are passed over.
 */
final class BatchInputs {

    /** What a document may take up. */
    private static final int MOST = 16 << 20;

    /** What stands in a name for bytes that are no UTF-8: two such names may look the same. */
    private static final char UNKNOWN = '\uFFFD';

    private static final Text NOT_UTF8 =
            Text.of("tên tệp không phải UTF-8; hãy đổi tên tệp", "the name of the file is not UTF-8; rename it");

    private static final Text LOOP =
            Text.of("các liên kết tượng trưng trỏ vòng quanh", "symbolic links lead in a circle");

    private final Map<String, Path> files = new TreeMap<>();
    private final Map<String, Finding> faults = new TreeMap<>();
    private long bytes;

    private BatchInputs() {}

    /** What is done with each assessment. */
    @FunctionalInterface
    interface Taker {
        void take(BatchInput input);
    }

    /** Finds the files of a folder, but those of the folder that is written to; symbolic links are followed. */
    static BatchInputs of(Path folder, Path out) throws IOException {
        BatchInputs inputs = new BatchInputs();
        Files.walkFileTree(
                folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes)
                            throws IOException {
                        boolean passed = !inner.equals(folder) && isHidden(inner)
                                || Files.exists(out) && Files.isSameFile(inner, out);
                        return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                        if (isHidden(file) || !isLines(file) && !file.toString().endsWith(".json")) {
                            return FileVisitResult.CONTINUE;
                        }
                        String name = name(folder, file);
                        if (name.indexOf(UNKNOWN) >= 0) {
                            inputs.refuse(name, file, unreadable(name, NOT_UTF8));
                        } else if (attributes.isRegularFile()) {
                            inputs.files.put(name, file);
                            inputs.bytes += attributes.size();
                        } else {
                            inputs.refuse(name, file, Finding.unreadable(name, new NoSuchFileException(name)));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException cause) {
                        String name = name(folder, file);
                        inputs.refuse(
                                name,
                                file,
                                cause instanceof FileSystemLoopException
                                        ? unreadable(name, LOOP)
                                        : Finding.unreadable(name, cause));
                        return FileVisitResult.CONTINUE;
                    }
                });
        return inputs;
    }

    private void refuse(String name, Path file, Finding fault) {
        files.put(name, file);
        faults.put(name, fault);
    }

    private static Finding unreadable(String name, Text reason) {
        return Finding.error(InputCode.UNREADABLE, name, "reason", reason);
    }

    private static boolean isHidden(Path path) {
        return Objects.toString(path.getFileName(), "").startsWith(".");
    }

    private static boolean isLines(Path file) {
        return file.toString().endsWith(".jsonl") || file.toString().endsWith(".ndjson");
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** The bytes of all files together. */
    long bytes() {
        return bytes;
    }

    /** Hands over each assessment; what cannot be read is handed over with its fault. */
    void forEach(Taker taker) {
        for (Map.Entry<String, Path> file : files.entrySet()) {
            if (faults.containsKey(file.getKey())) {
                taker.take(refused(file.getKey(), 0, 0, faults.get(file.getKey())));
            } else if (isLines(file.getValue())) {
                lines(file.getKey(), file.getValue(), taker);
            } else {
                taker.take(whole(file.getKey(), file.getValue()));
            }
        }
    }

    private static BatchInput refused(String file, long line, long size, Finding fault) {
        return new BatchInput(file, line, new byte[0], size, List.of(fault));
    }

    private static Finding tooLarge(String place) {
        return Finding.error(InputCode.TOO_LARGE, place, "got", LimitedCount.FILE_BYTES, "allowed", MOST);
    }

    private static BatchInput whole(String name, Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] read = stream.readNBytes(MOST + 1);
            return read.length > MOST
                    ? refused(name, 0, Files.size(file), tooLarge(name))
                    : new BatchInput(name, 0, read, read.length, List.of());
        } catch (IOException e) {
            return refused(name, 0, 0, Finding.unreadable(name, e));
        }
    }

    /** Empty lines are passed over; of a line that is too long nothing is kept. */
    private static void lines(String name, Path file, Taker taker) {
        long number = 0;
        try (ByteLines lines = new ByteLines(Files.newInputStream(file), MOST)) {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                number = lines.number();
                if (lines.isTooLong()) {
                    taker.take(refused(name, number, lines.size(), tooLarge(name + ":" + number)));
                } else if (!isBlank(line)) {
                    taker.take(new BatchInput(name, number, line, lines.size(), List.of()));
                }
            }
        } catch (IOException e) {
            taker.take(refused(name, number + 1, 0, Finding.unreadable(name, e)));
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte each : bytes) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
