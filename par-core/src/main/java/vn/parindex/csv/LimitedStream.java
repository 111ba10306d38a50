package vn.parindex.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.LimitedCount;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Text;

/** A stream that refuses to read more bytes than allowed. */
final class LimitedStream extends FilterInputStream {

    private final String name;
    private final long most;
    private long read;

    LimitedStream(InputStream stream, String name, long most) {
        super(stream);
        this.name = name;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = super.read(into, from, length);
        count(Math.max(0, got));
        return got;
    }

    private void count(int bytes) {
        read += bytes;
        if (read > most) {
            throw new ParIndexException(Finding.error(
                    InputCode.TOO_LARGE,
                    name,
                    "got",
                    LimitedCount.FILE_BYTES,
                    "allowed",
                    Text.of(most + " byte", most + " bytes")));
        }
    }
}
