package vn.parindex.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file that is written beside another one and takes its place when it is whole. */
final class PartFile {

    private static final Pattern NAME = Pattern.compile("\\.par-([0-9]{1,18})\\.part");

    private static final Duration OLD = Duration.ofDays(1);

    private PartFile() {}

    /** Writes the bytes of a part. */
    @FunctionalInterface
    interface Filling {
        void fill(Path part) throws IOException;
    }

    /**
     * Writes a file as a whole, or leaves what was there; parts are removed that were left a day ago by processes that
     * are dead on this machine. Younger ones may be another machine's.
     */
    static void replace(Path whole, Filling filling) throws IOException {
        removeStale(whole.getParent());
        Path part = whole.resolveSibling(".par-" + ProcessHandle.current().pid() + ".part");
        try {
            filling.fill(part);
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Returns the key of the sentence that says why a file could not be written. */
    static String reason(IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return "write.denied";
        }
        if (fault instanceof NoSuchFileException) {
            return "write.missing";
        }
        String told = fault instanceof FileSystemException system ? system.getReason() : fault.getMessage();
        if (told != null && told.contains("No space left")) {
            return "write.full";
        }
        if (told != null && told.contains("Read-only")) {
            return "write.denied";
        }
        return told != null && told.contains("name too long") ? "write.name" : "write.other";
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
}
