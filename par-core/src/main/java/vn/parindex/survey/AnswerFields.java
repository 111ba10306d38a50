package vn.parindex.survey;

import java.util.ArrayList;
import java.util.List;

/**
 * The fields of one line, cut at a separator; a field may stand in double quotes, a quote inside them is doubled (RFC 4180). A line break
 * inside quotes is not known: one row is one line.
 */
final class AnswerFields {

    private final List<String> fields = new ArrayList<>();
    private int badField;

    private AnswerFields() {
    }

    static AnswerFields of(String line, char separator) {
        AnswerFields cut = new AnswerFields();
        if (line.indexOf('"') < 0) {
            cut.plain(line, separator);
        } else {
            cut.quoted(line, separator);
        }
        return cut;
    }

    /** The fields; of no use where quotes do not match. */
    List<String> list() {
        return fields;
    }

    /** The number of the field whose quotes do not match, from 1; 0 if there is none. */
    int badField() {
        return badField;
    }

    private void plain(String line, char separator) {
        int from = 0;
        for (int comma = line.indexOf(separator); comma >= 0; comma = line.indexOf(separator, from)) {
            fields.add(line.substring(from, comma));
            from = comma + 1;
        }
        fields.add(line.substring(from));
    }

    private void quoted(String line, char separator) {
        int at = 0;
        while (badField == 0 && at <= line.length()) {
            at = at < line.length() && line.charAt(at) == '"' ? inQuotes(line, at + 1, separator) : bare(line, at, separator);
        }
    }

    private int bare(String line, int from, char separator) {
        int comma = line.indexOf(separator, from);
        int end = comma < 0 ? line.length() : comma;
        String field = line.substring(from, end);
        if (field.indexOf('"') >= 0) {
            badField = fields.size() + 1;
        }
        fields.add(field);
        return end + 1;
    }

    private int inQuotes(String line, int from, char separator) {
        StringBuilder field = new StringBuilder();
        int at = from;
        for (int quote = line.indexOf('"', at); quote >= 0; quote = line.indexOf('"', at)) {
            field.append(line, at, quote);
            at = quote + 1;
            if (at == line.length() || line.charAt(at) == separator) {
                fields.add(field.toString());
                return at + 1;
            }
            if (line.charAt(at) != '"') {
                break;
            }
            field.append('"');
            at++;
        }
        badField = fields.size() + 1;
        return at;
    }
}
