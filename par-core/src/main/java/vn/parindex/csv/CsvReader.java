package vn.parindex.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.LimitedCount;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.TypedText;

/**
 * Reads CSV as RFC 4180 has it, one record after the other, with the line of each.
 *
 * <p>Fields are separated by a comma, a semicolon or a tab; Vietnamese spreadsheets write {@code 1,5} and so separate
 * with semicolons. A first line {@code sep=;} tells the separator. Else it is the one that makes most of the expected
 * names out of the header; without {@linkplain #headedBy expected names}, the one that stands there most often outside
 * quotes. Lines end with LF, CR LF or CR; a leading byte order mark, empty lines and records of nothing but empty
 * fields are skipped. A quoted field may contain separators, doubled quotes and line ends.
 *
 * <p>A file that is no text in UTF-8, as its first bytes show, is one fault and nothing of it is read.
 *
 * <p>A fault does not end the reading: it is noted in {@link #faults()} with its {@code file:line}, and the next record
 * follows. A quote that is never closed costs its own line only. Not thread-safe.
 */
public final class CsvReader {

    /** Characters of one field at most, unless the caller sets another limit. */
    public static final int MAX_FIELD = 10_000;

    /** Fields of one record at most. */
    public static final int MAX_FIELDS = 1_000;

    /** Records of one file at most, unless the caller sets another limit. */
    public static final int MAX_RECORDS = 2_000_000;

    /** Bytes of one file at most, unless the caller sets another limit: 64 MiB. */
    public static final long MAX_BYTES = 64L << 20;

    /** Characters left out at most of one line that is too long; reading ends there. */
    private static final int MAX_SKIPPED = 1 << 20;

    /** Faults noted and not taken at most; reading ends with the last of them. */
    public static final int MAX_FAULTS = 10_000;

    private static final int END = -1;

    private final CsvSource source;
    private final Utf8Reader utf8;
    private final String name;
    private final int mostRecords;
    private final List<Finding> faults = new ArrayList<>();
    private int mostCharacters = MAX_FIELD;
    private boolean quotes = true;
    private int records;
    private boolean begun;
    private boolean ended;
    private boolean illegible;

    private CsvReader(Reader reader, Utf8Reader utf8, String name, int mostRecords) {
        this.source = new CsvSource(reader, utf8);
        this.utf8 = utf8;
        this.name = name;
        this.mostRecords = mostRecords;
    }

    /**
     * Reads text.
     *
     * @param reader the text; not closed
     * @param name the file's name, for the place of faults
     * @return the reader
     */
    public static CsvReader of(Reader reader, String name) {
        Objects.requireNonNull(name, "name");
        return new CsvReader(Objects.requireNonNull(reader, "reader"), null, name, MAX_RECORDS);
    }

    /**
     * Reads bytes in UTF-8. A byte that is not UTF-8 is a fault and becomes U+FFFD.
     *
     * @param stream the bytes; not closed
     * @param name the file's name, for the place of faults
     * @return the reader
     */
    public static CsvReader utf8(InputStream stream, String name) {
        return utf8(stream, name, MAX_RECORDS);
    }

    /**
     * Reads bytes in UTF-8, with another limit on the number of records. A byte that is not UTF-8 is a fault and
     * becomes U+FFFD.
     *
     * @param stream the bytes; not closed
     * @param name the file's name, for the place of faults
     * @param mostRecords records at most, above zero
     * @return the reader
     * @throws IllegalArgumentException if the limit is not above zero
     */
    public static CsvReader utf8(InputStream stream, String name, int mostRecords) {
        return utf8(stream, name, mostRecords, MAX_BYTES);
    }

    /**
     * Reads bytes in UTF-8, with other limits; for whoever keeps no records. A byte that is not UTF-8 is a fault and
     * becomes U+FFFD.
     *
     * @param stream the bytes; not closed
     * @param name the file's name, for the place of faults
     * @param mostRecords records at most, above zero
     * @param mostBytes bytes at most, above zero
     * @return the reader
     * @throws IllegalArgumentException if a limit is not above zero
     */
    public static CsvReader utf8(InputStream stream, String name, int mostRecords, long mostBytes) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(stream, "stream");
        if (mostRecords < 1) {
            throw new IllegalArgumentException("mostRecords is not above zero: " + mostRecords);
        }
        if (mostBytes < 1) {
            throw new IllegalArgumentException("mostBytes is not above zero: " + mostBytes);
        }
        Utf8Reader reader = new Utf8Reader(new LimitedStream(stream, name, mostBytes));
        return new CsvReader(reader, reader, name, mostRecords);
    }

    /**
     * Tells which names the header may have, so that the separator is known by them. To be called before the first
     * record is read.
     *
     * @param columns the names
     * @return this reader
     */
    public CsvReader headedBy(Collection<String> columns) {
        source.headedBy(columns.stream().map(TypedText::line).collect(Collectors.toSet()));
        return this;
    }

    /**
     * Takes each line as a record, with tabs between its fields and quotes as any other character. To be called before
     * the first record is read.
     *
     * @return this reader
     */
    public CsvReader tabsOnly() {
        source.separatedBy('\t');
        quotes = false;
        return this;
    }

    /**
     * Sets another limit on the characters of one field. To be called before the first record is read.
     *
     * @param most characters at most, above zero
     * @return this reader
     * @throws IllegalArgumentException if the limit is not above zero
     */
    public CsvReader withMostCharacters(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("mostCharacters is not above zero: " + most);
        }
        mostCharacters = most;
        return this;
    }

    /**
     * Returns the next record that is not an empty line and contains more than empty fields.
     *
     * @return the record; empty at the end
     * @throws ParIndexException with {@link InputCode#UNREADABLE} if reading fails
     */
    public Optional<CsvRecord> next() {
        try {
            if (!begun) {
                begun = true;
                refuseForeign();
            }
            while (!ended && source.peek() != END) {
                CsvRecord record = record();
                for (Utf8Reader.Bad bad = source.pollBad(); bad != null; bad = source.pollBad()) {
                    fault(InputCode.NOT_UTF8, source.badLine(), "offset", Long.toString(bad.offset()));
                    illegible = true;
                }
                if (!record.isBlank()) {
                    records++;
                    if (records > mostRecords) {
                        fault(InputCode.TOO_LARGE, record.line(), "got", LimitedCount.LINES, "allowed", mostRecords);
                        ended = true;
                        break;
                    }
                    return Optional.of(record);
                }
            }
            ended = true;
            return Optional.empty();
        } catch (IOException e) {
            throw new ParIndexException(Finding.unreadable(name, e), e);
        }
    }

    /** Notes what the first bytes show a file to be that is no text in UTF-8, and ends the reading. */
    private void refuseForeign() throws IOException {
        Utf8Reader.Foreign foreign = utf8 == null ? Utf8Reader.Foreign.NONE : utf8.foreign();
        if (foreign == Utf8Reader.Foreign.WORKBOOK) {
            note(Finding.error(CsvCode.WORKBOOK, name));
        } else if (foreign == Utf8Reader.Foreign.OTHER_ENCODING) {
            fault(InputCode.NOT_UTF8, 1, "offset", Long.toString(utf8.foreignAt()));
        }
        ended = foreign != Utf8Reader.Foreign.NONE;
        illegible = ended;
    }

    /**
     * Checks whether the file, as far as it was read, is in another encoding than UTF-8 or no text at all.
     *
     * @return true from the first byte on that is not UTF-8
     */
    public boolean isIllegible() {
        return illegible;
    }

    /**
     * Returns the faults of what was read so far, in the order in which they were met.
     *
     * @return a copy of the list
     */
    public List<Finding> faults() {
        return List.copyOf(faults);
    }

    /**
     * Hands over the faults noted so far and forgets them, so that a file of any length can be read. After each
     * {@link #next()} these are the faults of that record.
     *
     * @return the faults since they were last taken
     */
    public List<Finding> takeFaults() {
        if (faults.isEmpty()) {
            return List.of();
        }
        List<Finding> taken = List.copyOf(faults);
        faults.clear();
        return taken;
    }

    /**
     * The place of a record, for faults found by whoever reads it.
     *
     * @param record a record
     * @return e.g. {@code scores.csv:3}
     */
    public String place(CsvRecord record) {
        return name + ":" + record.line();
    }

    /**
     * Notes a fault found by whoever reads the records, so that all stand in one list.
     *
     * @param fault the fault
     */
    public void note(Finding fault) {
        Objects.requireNonNull(fault, "fault");
        if (faults.size() < MAX_FAULTS) {
            faults.add(fault);
        } else if (!ended) {
            faults.add(Finding.error(InputCode.TOO_LARGE, name, "got", LimitedCount.FAULTS, "allowed", MAX_FAULTS));
            ended = true;
        }
    }

    private void fault(FindingCode code, int line, Object... arguments) {
        note(Finding.error(code, name + ":" + line, arguments));
    }

    private CsvRecord record() throws IOException {
        int line = source.line();
        List<String> plain = source.plainLine(quotes, MAX_FIELDS, mostCharacters);
        if (plain != null) {
            return new CsvRecord(line, plain);
        }
        List<String> fields = new ArrayList<>();
        boolean more = true;
        while (more) {
            StringBuilder field = new StringBuilder();
            more = quotes && source.peek() == '"'
                    ? quoted(field, fields.size() + 1)
                    : plain(field, fields.size() + 1, !quotes);
            if (fields.size() < MAX_FIELDS) {
                fields.add(field.toString());
            } else {
                fault(InputCode.TOO_LARGE, line, "got", LimitedCount.CELLS, "allowed", MAX_FIELDS);
                if (more) {
                    more = skipLine();
                }
            }
        }
        return new CsvRecord(line, fields);
    }

    /** Reads up to the separator or the end of the line; true if another field follows. */
    private boolean plain(StringBuilder field, int column, boolean quotesBorne) throws IOException {
        boolean noted = quotesBorne;
        for (int c = source.read(); c != END && c != '\n'; c = source.read()) {
            if (c == source.separator()) {
                return true;
            }
            if (c == '"' && !noted) {
                fault(CsvCode.QUOTE_MISPLACED, source.line(), "column", column);
                noted = true;
            }
            if (field.length() == mostCharacters) {
                fault(
                        InputCode.TOO_LARGE,
                        source.line(),
                        "got",
                        LimitedCount.CELL_CHARACTERS,
                        "allowed",
                        mostCharacters);
                return skipLine();
            }
            field.append((char) c);
        }
        return false;
    }

    private boolean quoted(StringBuilder field, int column) throws IOException {
        int line = source.line();
        StringBuilder raw = new StringBuilder();
        source.read();
        while (raw.length() <= mostCharacters && source.peek() != END) {
            int c = source.read();
            if (c != '"') {
                raw.append((char) c);
                field.append((char) c);
            } else if (source.peek() == '"') {
                source.read();
                raw.append("\"\"");
                field.append('"');
            } else if (endsField(source.peek())) {
                return source.read() == source.separator();
            } else if (raw.indexOf("\n") >= 0) {
                raw.append('"');
                break;
            } else {
                fault(CsvCode.QUOTE_MISPLACED, line, "column", column);
                return plain(field, column, true);
            }
        }
        return reopen(field, raw, line, column);
    }

    /**
     * A quote was opened and not closed where it should: the field ends with its first line, the rest is read again.
     */
    private boolean reopen(StringBuilder field, StringBuilder raw, int line, int column) throws IOException {
        fault(CsvCode.QUOTE_NOT_CLOSED, line, "column", column);
        int end = raw.indexOf("\n");
        if (end < 0) {
            return skipLine();
        }
        source.pushBack(raw.substring(end + 1), line + 1);
        field.setLength(field.indexOf("\n"));
        return false;
    }

    private boolean endsField(int c) {
        return c == END || c == '\n' || c == '\r' || c == source.separator();
    }

    /** Leaves out the rest of the line; no other field follows, so always false. */
    private boolean skipLine() throws IOException {
        int line = source.line();
        int skipped = 0;
        for (int c = source.read(); c != END && c != '\n'; c = source.read()) {
            skipped++;
            if (skipped > MAX_SKIPPED) {
                fault(InputCode.TOO_LARGE, line, "got", LimitedCount.LINE_CHARACTERS, "allowed", MAX_SKIPPED);
                ended = true;
                return false;
            }
        }
        return false;
    }
}
