package vn.parindex.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Decodes UTF-8 strictly but goes on after a bad byte: it leaves a replacement character and remembers where that
 * happened.
 */
final class Utf8Reader extends Reader {

    /** A bad byte: the offset in the bytes and the index of the replacement character in the text. */
    record Bad(long offset, long index) {}

    private final InputStream stream;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14).limit(0);
    private final Deque<Bad> bad = new ArrayDeque<>();
    private long bytesBefore;
    private long chars;
    private boolean ended;

    Utf8Reader(InputStream stream) {
        this.stream = stream;
    }

    /** The bad bytes met so far and not yet taken, in order. */
    Deque<Bad> bad() {
        return bad;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(target, from, length);
        while (out.hasRemaining()) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (result.isError() && !out.hasRemaining()) {
                break; // no room for its replacement: the bad byte is met again in the next call
            } else if (result.isError()) {
                bad.add(new Bad(bytesBefore + bytes.position(), chars + out.position() - from));
                bytes.position(bytes.position() + result.length());
                out.put('\uFFFD');
            } else if (result.isOverflow() || ended) {
                break;
            } else {
                fill();
            }
        }
        int read = out.position() - from;
        chars += read;
        return read == 0 && length > 0 ? -1 : read;
    }

    private void fill() throws IOException {
        bytesBefore += bytes.position();
        bytes.compact();
        int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
