package vn.parindex.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Standard output that remembers why it could not be written, which a print stream does not tell. */
final class WatchedOutput extends FilterOutputStream {

    private IOException failure;

    WatchedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Why writing failed, other than because nobody reads on; empty if it did not. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure).filter(e -> !isPipe(e));
    }

    /** Looks at what it leads to, because the system may tell of a broken pipe in any language. */
    private static boolean isPipe(IOException fault) {
        String leadsTo = "";
        try {
            leadsTo = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
        } catch (IOException | UnsupportedOperationException e) {
            fault.addSuppressed(e);
        }
        return leadsTo.startsWith("pipe:")
                || leadsTo.startsWith("socket:")
                || String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
