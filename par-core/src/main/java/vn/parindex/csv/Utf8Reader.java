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
import java.util.Arrays;
import java.util.Deque;

/**
 * Decodes UTF-8 strictly but goes on after a bad byte: it leaves a replacement character and remembers where that
 * happened.
 */
final class Utf8Reader extends Reader {

    /** A bad byte: the offset in the bytes and the index of the replacement character in the text. */
    record Bad(long offset, long index) {}

    /** What the first bytes show a file to be that is no text in UTF-8. */
    enum Foreign {
        NONE,
        OTHER_ENCODING,
        WORKBOOK
    }

    private static final byte[][] WORKBOOKS = {
        {'P', 'K', 3, 4}, {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
    };
    private static final byte[][] UTF_16_MARKS = {{(byte) 0xFE, (byte) 0xFF}, {(byte) 0xFF, (byte) 0xFE}};

    /** The number of bytes looked at to see what a file is. */
    private static final int FIRST = 1 << 12;

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
    private boolean begun;
    private Foreign foreign = Foreign.NONE;
    private long foreignAt;

    Utf8Reader(InputStream stream) {
        this.stream = stream;
    }

    /** Returns what the file is if its first bytes show that it is no text in UTF-8; reads them if need be. */
    Foreign foreign() throws IOException {
        if (!begun) {
            fill();
        }
        return foreign;
    }

    /** Returns the offset of the first byte that no text in UTF-8 has. */
    long foreignAt() {
        return foreignAt;
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
        int read = begun
                ? stream.read(bytes.array(), bytes.position(), bytes.remaining())
                : stream.readNBytes(bytes.array(), 0, FIRST);
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
        if (!begun) {
            begun = true;
            look();
        }
    }

    /** A null byte stands in no text, but beside every plain letter in UTF-16. */
    private void look() {
        for (int i = bytes.limit() - 1; i >= 0; i--) {
            if (bytes.get(i) == 0) {
                foreign = Foreign.OTHER_ENCODING;
                foreignAt = i;
            }
        }
        for (byte[] mark : UTF_16_MARKS) {
            if (startsWith(mark)) {
                foreign = Foreign.OTHER_ENCODING;
                foreignAt = 0;
            }
        }
        for (byte[] sign : WORKBOOKS) {
            foreign = startsWith(sign) ? Foreign.WORKBOOK : foreign;
        }
    }

    private boolean startsWith(byte[] sign) {
        return bytes.limit() >= sign.length && Arrays.equals(bytes.array(), 0, sign.length, sign, 0, sign.length);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
