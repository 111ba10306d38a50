package vn.parindex.json;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that is the caller's to close. */
final class LentStream extends FilterInputStream {

    LentStream(InputStream stream) {
        super(stream);
    }

    @Override
    public void close() {
        // the caller's to close
    }
}
