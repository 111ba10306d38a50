package vn.parindex.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;

/** The characters of a CSV file, line ends made one, with the line number and a way back. */
final class CsvSource {

    private static final int END = -1;

    private final Reader reader;
    private final Utf8Reader utf8;
    private final char[] buffer = new char[1 << 13];
    private final Deque<Utf8Reader.Bad> bad = new ArrayDeque<>();
    private int at;
    private int end;
    private long before;
    private boolean exhausted;
    private boolean begun;
    private String pushed = "";
    private int pushedAt;
    private int line = 1;
    private int badLine;
    private char separator = ',';

    CsvSource(Reader reader, Utf8Reader utf8) {
        this.reader = reader;
        this.utf8 = utf8;
    }

    int line() {
        return line;
    }

    char separator() {
        return separator;
    }

    /** The first bad byte of the line read last; the others of the same line are dropped with it. */
    Utf8Reader.Bad pollBad() {
        Utf8Reader.Bad first = bad.poll();
        bad.clear();
        return first;
    }

    int badLine() {
        return badLine;
    }

    int peek() throws IOException {
        if (pushedAt < pushed.length()) {
            return pushed.charAt(pushedAt);
        }
        return fill() ? buffer[at] : END;
    }

    /** The next character, with CR LF and CR as LF. */
    int read() throws IOException {
        int c = raw();
        if (c == '\r') {
            if (peek() == '\n') {
                raw();
            }
            c = '\n';
        }
        if (c == '\n') {
            line++;
        }
        return c;
    }

    /** Puts text back that begins a line. */
    void pushBack(String text, int lineOfText) {
        pushed = text + pushed.substring(pushedAt);
        pushedAt = 0;
        line = lineOfText;
    }

    private int raw() throws IOException {
        if (pushedAt < pushed.length()) {
            return pushed.charAt(pushedAt++);
        }
        if (!fill()) {
            return END;
        }
        if (utf8 != null) {
            while (!utf8.bad().isEmpty() && utf8.bad().peek().index() <= before + at) {
                if (bad.isEmpty()) {
                    badLine = line;
                }
                bad.add(utf8.bad().poll());
            }
        }
        return buffer[at++];
    }

    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        before += end;
        at = 0;
        end = 0;
        if (begun) {
            read(buffer.length);
        } else {
            begin();
        }
        return at < end;
    }

    private void begin() throws IOException {
        begun = true;
        while (!exhausted
                && end < buffer.length - 1
                && firstLineEnd() == end) { // a pair of surrogates needs two places
            read(buffer.length - end);
        }
        int lineEnd = firstLineEnd();
        if (end > 0 && buffer[0] == '\uFEFF') {
            at = 1;
        }
        String first = new String(buffer, at, Math.max(0, lineEnd - at));
        for (char candidate : new char[] {',', ';', '\t'}) {
            if (first.indexOf(candidate) >= 0) {
                separator = candidate;
                break;
            }
        }
    }

    private int firstLineEnd() {
        int i = 0;
        while (i < end && buffer[i] != '\n' && buffer[i] != '\r') {
            i++;
        }
        return i;
    }

    private void read(int length) throws IOException {
        if (exhausted) {
            return;
        }
        int read = reader.read(buffer, end, length);
        if (read < 0) {
            exhausted = true;
        } else {
            end += read;
        }
    }
}
