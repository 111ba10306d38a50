package vn.parindex.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a file as bytes, one by one, of any number. */
final class ByteLines implements Closeable {

    private static final int BUFFER = 1 << 16;

    /** What holds the parts of a line is let go when it grew beyond this. */
    private static final int KEPT = 1 << 20;

    private final InputStream stream;
    private final int most;
    private final byte[] buffer = new byte[BUFFER];
    private ByteArrayOutputStream parts = new ByteArrayOutputStream();
    private int at;
    private int end;
    private long number;
    private long size;
    private boolean tooLong;

    /**
     * Begins to read.
     *
     * @param stream the file
     * @param most the bytes of a line at most; of a longer one nothing is kept
     */
    ByteLines(InputStream stream, int most) {
        this.stream = stream;
        this.most = most;
    }

    /** The next line without its line feed; empty if it was too long, null at the end. */
    byte[] next() throws IOException {
        if (parts.size() > KEPT) {
            parts = new ByteArrayOutputStream();
        }
        parts.reset();
        size = 0;
        tooLong = false;
        if (!isFilled()) {
            return null;
        }
        number++;
        boolean ended = false;
        while (!ended && isFilled()) {
            int to = at;
            while (to < end && buffer[to] != '\n') {
                to++;
            }
            tooLong |= size + to - at > most;
            if (!tooLong) {
                parts.write(buffer, at, to - at);
            }
            ended = to < end;
            size += to - at + (ended ? 1 : 0);
            at = ended ? to + 1 : to;
        }
        return tooLong ? new byte[0] : parts.toByteArray();
    }

    private boolean isFilled() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, stream.read(buffer));
        }
        return at < end;
    }

    /** The number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /** The bytes of the line that was read last, its line feed with it. */
    long size() {
        return size;
    }

    /** Checks whether the line that was read last is longer than allowed. */
    boolean isTooLong() {
        return tooLong;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
