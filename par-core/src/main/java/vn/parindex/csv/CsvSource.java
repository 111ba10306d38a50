package vn.parindex.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.value.TypedText;

/** The characters of a CSV file, line ends made one, with the line number and a way back. */
final class CsvSource {

    private static final int END = -1;

    /** What may stand between fields; the earlier is taken where nothing else decides. */
    private static final char[] SEPARATORS = {',', ';', '\t'};

    /** The line by which a spreadsheet program is told the separator. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?[sS][eE][pP]=([,;\t|])\"?[,;\t ]*");

    private final Reader reader;
    private final Utf8Reader utf8;
    private final char[] buffer = new char[1 << 13];
    private final int[] ends = new int[CsvReader.MAX_FIELDS];
    private final RecentWords words = new RecentWords();
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
    private char separator = SEPARATORS[0];
    private boolean separatorKnown;
    private Set<String> columns = Set.of();

    CsvSource(Reader reader, Utf8Reader utf8) {
        this.reader = reader;
        this.utf8 = utf8;
    }

    /** Takes the names that the header may have, before anything is read. */
    void headedBy(Set<String> names) {
        columns = names;
    }

    /** Takes the separator, before anything is read. */
    void separatedBy(char known) {
        separator = known;
        separatorKnown = true;
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

    /**
     * Returns the fields of the next line if nothing in it needs attention: it lies in the buffer whole, its bytes are
     * good, no quote stands for more than itself, and fields are neither too many nor too long. Otherwise nothing is
     * read.
     *
     * @param quotes whether a quote is more than any other character
     * @return the fields, or null
     */
    List<String> plainLine(boolean quotes, int mostFields, int mostCharacters) {
        if (pushedAt < pushed.length() || utf8 != null && !utf8.bad().isEmpty()) {
            return null;
        }
        int fields = 0;
        int from = at;
        for (int i = at; i < end; i++) {
            char c = buffer[i];
            if (c != separator && c > '"') {
                continue;
            }
            boolean ended = c == '\n' || c == '\r';
            if (c == separator || ended) {
                if (fields == mostFields || i - from > mostCharacters || c == '\r' && !isLineFeed(i + 1)) {
                    return null;
                }
                ends[fields++] = i;
                from = i + 1;
            } else if (c == '"' && quotes) {
                return null;
            }
            if (ended) {
                List<String> plain = cut(fields);
                at = c == '\r' ? i + 2 : i + 1;
                line++;
                return plain;
            }
        }
        return null;
    }

    private boolean isLineFeed(int place) {
        return place < end && buffer[place] == '\n';
    }

    private List<String> cut(int fields) {
        String[] cut = new String[fields];
        int from = at;
        for (int i = 0; i < fields; i++) {
            cut[i] = words.of(buffer, from, ends[i] - from);
            from = ends[i] + 1;
        }
        return List.of(cut);
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
        if (!begun) {
            begin();
        }
        if (at < end) {
            return true;
        }
        before += end;
        at = 0;
        end = 0;
        read(buffer.length);
        return at < end;
    }

    private void begin() throws IOException {
        begun = true;
        while (!exhausted
                && end < buffer.length - 1
                && headerEnd(firstFilled()) == end) { // a pair of surrogates needs two places
            read(buffer.length - end);
        }
        while (at < end && buffer[at] == '\uFEFF') {
            at++;
        }
        int header = firstFilled();
        Matcher told = SEPARATOR_LINE.matcher(new String(buffer, header, lineEnd(header) - header));
        if (told.matches() && (!separatorKnown || told.group(1).charAt(0) == separator)) {
            separator = told.group(1).charAt(0);
            skipTo(header);
        } else if (!separatorKnown) {
            separator = separatorOf(new String(buffer, header, headerEnd(header) - header));
        }
    }

    /** Skips the line at a place of the buffer and those before it. */
    private void skipTo(int place) throws IOException {
        int c = read();
        while (c != END && (c != '\n' || at <= place)) {
            c = read();
        }
    }

    /** Returns where the first line begins that holds something but spaces and separators. */
    private int firstFilled() {
        int from = at;
        for (int i = at; i < end; i++) {
            char c = buffer[i];
            if (c == '\n' || c == '\r') {
                from = i + 1;
            } else if (" \uFEFF\u00A0".indexOf(c) < 0 && ",;\t".indexOf(c) < 0) {
                return from;
            }
        }
        return end;
    }

    /**
     * Returns the separator that makes most known names of a header, and among those the one that makes fewest others;
     * where there is no known name, the one that stands there most often outside quotes.
     */
    private char separatorOf(String header) {
        char best = SEPARATORS[0];
        int mostNames = 0;
        int mostFields = 1;
        for (char candidate : SEPARATORS) {
            int names = 0;
            int fields = 1;
            boolean quoted = false;
            int from = 0;
            for (int i = 0; i <= header.length(); i++) {
                char c = i < header.length() ? header.charAt(i) : candidate;
                if (c == '"') {
                    quoted = !quoted;
                } else if (c == candidate && !quoted || i == header.length()) {
                    names += columns.contains(name(header.substring(from, i))) ? 1 : 0;
                    fields += i < header.length() ? 1 : 0;
                    from = i + 1;
                }
            }
            boolean better = names == 0 ? fields > mostFields : fields < mostFields;
            if (names > mostNames || names == mostNames && better) {
                best = candidate;
                mostNames = names;
                mostFields = fields;
            }
        }
        return best;
    }

    private static String name(String field) {
        String name = TypedText.line(field);
        return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name;
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < end && buffer[i] != '\n' && buffer[i] != '\r') {
            i++;
        }
        return i;
    }

    /** Returns where a record ends: at a line end outside quotes, or at the end of its line if none comes. */
    private int headerEnd(int from) {
        boolean quoted = false;
        for (int i = from; i < end; i++) {
            if (buffer[i] == '"') {
                quoted = !quoted;
            } else if (!quoted && (buffer[i] == '\n' || buffer[i] == '\r')) {
                return i;
            }
        }
        return lineEnd(from);
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
