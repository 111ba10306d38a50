package vn.parindex.methodology;

import java.util.List;
import java.util.function.Consumer;
import vn.parindex.value.Text;

/** Writes JSON without white space; whether a comma is due is seen from what was written last. */
final class JsonText {

    private final StringBuilder out = new StringBuilder();

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
        comma();
        out.append('"').append(key).append("\":");
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
        return key(key).open('{')
                .text("vi", value.vi())
                .optional("en", value.en())
                .close('}');
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
        if (!Text.isPlain(value)) {
            throw new IllegalArgumentException("not a text in Unicode NFC without control characters: '" + value + "'");
        }
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
