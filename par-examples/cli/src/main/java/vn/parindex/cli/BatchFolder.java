package vn.parindex.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.csv.CsvWriter;

/**
 * The folder that a batch writes to. Its files are written in a hidden folder inside and take their places when all are
 * whole; what an interrupted run left there is read along by the next.
 */
final class BatchFolder implements Closeable {

    static final String RESULTS = "results.csv";
    static final String AREAS = "areas.csv";
    static final String FAULTS = "faults.csv";
    static final String CANONICAL = "results.jsonl";
    static final List<String> FILES = List.of(RESULTS, AREAS, FAULTS, CANONICAL);

    /** What tells that the files in their places are those of one run. */
    private static final String WHOLE = "whole";

    private final Path folder;
    private final Path writing;
    private final FileChannel lock;
    private final List<BatchEarlier> earlier = new ArrayList<>();
    private final Map<String, OutputStream> streams = new LinkedHashMap<>();

    private BatchFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
        writing = hidden(folder).resolve("writing");
    }

    private static Path hidden(Path folder) {
        return folder.resolve(".par-batch");
    }

    /** Opens a folder to write in; empty if another run is writing there. */
    static Optional<BatchFolder> open(Path folder, boolean anew) {
        try {
            Files.createDirectories(hidden(folder));
            FileChannel channel = FileChannel.open(
                    hidden(folder).resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                return Optional.empty();
            }
            BatchFolder opened = new BatchFolder(folder, channel);
            opened.begin(anew);
            return Optional.of(opened);
        } catch (IOException e) {
            throw PartFile.unwritable(folder, e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Sets aside what an interrupted run wrote, the longer of two, and begins the files. */
    private void begin(boolean anew) throws IOException {
        Path left = hidden(folder).resolve("left");
        if (Files.isDirectory(writing)) {
            if (size(left) < size(writing)) {
                remove(left);
                Files.move(writing, left);
            } else {
                remove(writing);
            }
        }
        if (!anew) {
            BatchEarlier.in(left).ifPresent(earlier::add);
            if (Files.isRegularFile(hidden(folder).resolve(WHOLE))) {
                BatchEarlier.in(folder).ifPresent(earlier::add);
            }
        }
        Files.createDirectories(writing);
        for (String file : FILES) {
            streams.put(file, new BufferedOutputStream(Files.newOutputStream(writing.resolve(file)), 1 << 16));
        }
        write(RESULTS, List.of(BatchRow.COLUMNS));
        write(AREAS, List.of(BatchRow.AREA_COLUMNS));
        write(FAULTS, List.of(BatchRow.FAULT_COLUMNS));
    }

    private static long size(Path left) throws IOException {
        Path results = left.resolve(CANONICAL);
        return Files.isRegularFile(results) ? Files.size(results) : -1;
    }

    private static void remove(Path left) throws IOException {
        for (String file : FILES) {
            Files.deleteIfExists(left.resolve(file));
        }
        Files.deleteIfExists(left);
    }

    /** What an earlier run wrote of an input. */
    Optional<BatchRow> earlier(BatchInput input) {
        Optional<BatchRow> found = Optional.empty();
        for (BatchEarlier each : earlier) {
            Optional<BatchRow> row = each.find(input);
            found = found.isPresent() ? found : row;
        }
        return found;
    }

    void write(BatchRow row, List<List<String>> faults) {
        try {
            write(RESULTS, List.of(row.fields()));
            write(AREAS, row.areas());
            write(FAULTS, faults);
            if (!row.isRefused()) {
                streams.get(CANONICAL).write(row.canonical());
                streams.get(CANONICAL).write('\n');
            }
        } catch (IOException e) {
            throw PartFile.unwritable(folder.resolve(CANONICAL), e);
        }
    }

    private void write(String file, List<List<String>> rows) throws IOException {
        if (!rows.isEmpty()) {
            CsvWriter csv = new CsvWriter();
            rows.forEach(csv::record);
            streams.get(file).write(csv.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Hands what was written to the system, so that it stands when the run is interrupted. */
    void flush() {
        try {
            for (OutputStream stream : streams.values()) {
                stream.flush();
            }
        } catch (IOException e) {
            throw PartFile.unwritable(folder, e);
        }
    }

    /** Puts all files in their places. */
    void finish() {
        try {
            closeFiles();
            Path whole = hidden(folder).resolve(WHOLE);
            Files.deleteIfExists(whole);
            for (String file : FILES) {
                Files.move(writing.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.createFile(whole);
            Files.deleteIfExists(writing);
            remove(hidden(folder).resolve("left"));
        } catch (IOException e) {
            throw PartFile.unwritable(folder, e);
        }
    }

    private void closeFiles() throws IOException {
        for (OutputStream stream : streams.values()) {
            stream.close();
        }
        streams.clear();
        for (BatchEarlier each : earlier) {
            each.close();
        }
        earlier.clear();
    }

    @Override
    public void close() throws IOException {
        closeFiles();
        lock.close();
    }
}
