package vn.parindex.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output that remembers why it could not be written, which a print stream does not tell. */
final class WatchedOutput extends FilterOutputStream {

    private String failure;

    WatchedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = String.valueOf(e.getMessage());
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            failure = String.valueOf(e.getMessage());
            throw e;
        }
    }

    /** Checks whether writing failed, other than because nobody reads on. */
    boolean isBroken() {
        return failure != null && !failure.toLowerCase(Locale.ROOT).contains("pipe");
    }

    String failure() {
        return failure;
    }
}
