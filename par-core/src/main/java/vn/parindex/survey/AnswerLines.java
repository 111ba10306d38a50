package vn.parindex.survey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.parindex.error.ErrorCode;
import vn.parindex.error.Finding;
import vn.parindex.error.ParIndexException;
import vn.parindex.value.Text;

/** The lines of a file of raw answers, one after the other, each by itself: a bad one does not spoil the next. */
final class AnswerLines {

    /** The longest line, in bytes. */
    static final int LONGEST = 65_536;

    private final InputStream stream;
    private final String name;
    private final long mostBytes;
    private final byte[] buffer = new byte[LONGEST];
    private final byte[] line = new byte[LONGEST];
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private int at;
    private int end;
    private long read;
    private long number;
    private int length;
    private boolean tooLong;

    AnswerLines(InputStream stream, String name, long mostBytes) {
        this.stream = stream;
        this.name = name;
        this.mostBytes = mostBytes;
    }

    /** Goes to the next line; false at the end of the file. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            take(from, at - from);
            if (at < end) {
                at++;
                break;
            }
        }
        if (any) {
            number++;
            begin();
        }
        return any;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, stream.read(buffer));
        read += end;
        if (read > mostBytes) {
            throw new ParIndexException(Finding.error(ErrorCode.TOO_LARGE, name,
                "got", Text.of("dung lượng tệp", "the size of the file"),
                "allowed", Text.of(mostBytes + " byte", mostBytes + " bytes")));
        }
        return end > 0;
    }

    private void take(int from, int count) {
        if (count > LONGEST - length) {
            tooLong = true;
        } else {
            System.arraycopy(buffer, from, line, length, count);
            length += count;
        }
    }

    /** Drops the carriage return before the line feed, and the mark that some spreadsheets put before the first line. */
    private void begin() {
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        if (number == 1 && length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF) {
            length -= 3;
            System.arraycopy(line, 3, line, 0, length);
        }
    }

    /** The place of this line, e.g. {@code answers.csv:17}. */
    String place() {
        return name + ":" + number;
    }

    /** What makes this line unreadable, if anything. */
    Optional<Finding> fault() {
        if (tooLong) {
            return Optional.of(Finding.error(ErrorCode.ROW_TOO_LONG, place(), "allowed", LONGEST));
        }
        if (isAscii()) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(line, 0, length);
        boolean bad = decoder.reset().decode(bytes, CharBuffer.allocate(length), true).isError();
        return bad
            ? Optional.of(Finding.error(ErrorCode.ROW_NOT_UTF8, place(), "offset", bytes.position()))
            : Optional.empty();
    }

    /** The text of this line, which has no fault. */
    String text() {
        return new String(line, 0, length, StandardCharsets.UTF_8);
    }

    private boolean isAscii() {
        for (int i = 0; i < length; i++) {
            if (line[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
