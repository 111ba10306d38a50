package vn.parindex.csv;

import java.util.List;
import java.util.Objects;

/**
 * Writes records as RFC 4180 has them: fields apart by commas, records ended by CR LF, quotes where they are needed and
 * doubled inside.
 *
 * <p>Texts can be made harmless for spreadsheets, which take a field that begins with {@code =}, {@code +}, {@code -},
 * {@code @} (also in full width), a tab or a line break for a formula: {@link #harmless(String)} puts an apostrophe
 * before it. Not thread-safe.
 */
public final class CsvWriter {

    /** The byte order mark by which Excel knows UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final StringBuilder out = new StringBuilder();

    /** Makes a writer with nothing written yet. */
    public CsvWriter() {
        // nothing to set up
    }

    /**
     * Writes a record.
     *
     * @param fields its fields, at least one
     * @return this writer
     * @throws IllegalArgumentException if there is no field: a record of none cannot be written
     */
    public CsvWriter record(List<String> fields) {
        if (Objects.requireNonNull(fields, "fields").isEmpty()) {
            throw new IllegalArgumentException("fields is empty");
        }
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            field(fields.get(i));
        }
        out.append("\r\n");
        return this;
    }

    private void field(String value) {
        boolean quoted = false;
        for (int i = 0; i < value.length() && !quoted; i++) {
            quoted = ",\"\r\n".indexOf(value.charAt(i)) >= 0;
        }
        if (quoted) {
            out.append('"').append(value.replace("\"", "\"\"")).append('"');
        } else {
            out.append(value);
        }
    }

    /**
     * Returns a text that no spreadsheet takes for a formula.
     *
     * <p>A text that begins with apostrophes and would be one without them gets a further one, so that each text can be
     * had back by {@link #plain(String)}.
     *
     * @param text any text
     * @return the text, after an apostrophe if it begins like a formula
     */
    public static String harmless(String text) {
        return isBehindApostrophes(text, 0) ? "'" + text : text;
    }

    /**
     * Returns the text that was made harmless.
     *
     * @param field a field as it was written
     * @return the field without the apostrophe that {@link #harmless(String)} has put before it, if any
     */
    public static String plain(String field) {
        return field.startsWith("'") && isBehindApostrophes(field, 1) ? field.substring(1) : field;
    }

    /** Checks whether a formula begins behind any number of apostrophes. */
    private static boolean isBehindApostrophes(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == '\'') {
            i++;
        }
        return i < text.length() && FORMULA_STARTS.indexOf(text.charAt(i)) >= 0;
    }

    /**
     * Returns the text written so far.
     *
     * @return the text of all records
     */
    @Override
    public String toString() {
        return out.toString();
    }
}
