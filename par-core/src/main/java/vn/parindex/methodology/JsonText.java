package vn.parindex.methodology;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;
import vn.parindex.value.Text;

/** Writes JSON without white space; whether a comma is due is seen from what was written last. */
final class JsonText {

    private final StringBuilder out = new StringBuilder(65_536);

    JsonText open(char bracket) {
        comma();
        out.append(bracket);
        return this;
    }

    JsonText close(char bracket) {
        out.append(bracket);
        return this;
    }

    JsonText key(String key) {
        string(key);
        out.append(':');
        return this;
    }

    JsonText raw(String literal) {
        comma();
        out.append(literal);
        return this;
    }

    JsonText flag(String key, boolean value) {
        return key(key).raw(Boolean.toString(value));
    }

    JsonText text(String key, String value) {
        return key(key).string(value);
    }

    JsonText text(String key, Text value) {
        return key(key).open('{').text("vi", value.vi()).optional("en", value.en()).close('}');
    }

    JsonText optional(String key, String value) {
        return value.isBlank() ? this : text(key, value);
    }

    <T> JsonText list(String key, List<? extends T> list, Consumer<T> fields) {
        key(key).open('[');
        for (T item : list) {
            open('{');
            fields.accept(item);
            close('}');
        }
        return close(']');
    }

    <T> JsonText optionalList(String key, List<? extends T> list, Consumer<T> fields) {
        return list.isEmpty() ? this : list(key, list, fields);
    }

    JsonText string(String value) {
        requireReadable(value);
        comma();
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20) {
                out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                out.append(c);
            }
        }
        out.append('"');
        return this;
    }

    /** What the format refuses must not be written either: text beside NFC, control characters, halves of surrogate pairs. */
    private static void requireReadable(String value) {
        boolean sound = value.codePoints().allMatch(c -> c == '\t' || c == '\n'
            || !Character.isISOControl(c) && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
        if (!sound || !Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
            throw new IllegalArgumentException("not a text in Unicode NFC without control characters: '" + value + "'");
        }
    }

    private void comma() {
        if (out.length() > 0) {
            char last = out.charAt(out.length() - 1);
            if (last != '{' && last != '[' && last != ':') {
                out.append(',');
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
