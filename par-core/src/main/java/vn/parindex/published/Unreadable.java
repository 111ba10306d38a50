package vn.parindex.published;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import vn.parindex.error.ErrorCode;
import vn.parindex.error.Finding;
import vn.parindex.error.ParIndexException;
import vn.parindex.value.Text;

/** What is said of a file that cannot be opened. */
final class Unreadable {

    private Unreadable() {
    }

    static ParIndexException of(String name, IOException cause) {
        Text reason = cause instanceof NoSuchFileException ? Text.of("không có tệp này", "no such file") : Text.of("lỗi khi đọc",
            "reading failed");
        return new ParIndexException(Finding.error(ErrorCode.UNREADABLE, name, "reason", reason), cause);
    }
}
