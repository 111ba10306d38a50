package vn.parindex.published;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Text;

/** The refusal of a file that cannot be opened. */
final class UnreadableFile {

    private UnreadableFile() {}

    /** Opens a file; a folder is refused here, before the system does it in words of its own. */
    static InputStream open(Path file, String name) throws IOException {
        if (Files.isDirectory(file)) {
            throw new ParIndexException(Finding.error(
                    InputCode.UNREADABLE,
                    name,
                    "reason",
                    Text.of("là thư mục, không phải tệp", "is a folder, not a file")));
        }
        return Files.newInputStream(file);
    }

    static ParIndexException of(String name, IOException cause) {
        Text reason = Text.of("lỗi khi đọc", "reading failed");
        if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
            reason = Text.of("không có tệp này", "no such file");
        } else if (cause instanceof AccessDeniedException) {
            reason = Text.of("không có quyền đọc", "access denied");
        }
        return new ParIndexException(Finding.error(InputCode.UNREADABLE, name, "reason", reason), cause);
    }
}
