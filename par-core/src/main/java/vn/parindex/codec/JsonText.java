package vn.parindex.codec;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Writes a document as text: on one line without white space, or laid out for people with two spaces a level, one value
 * a line and a line feed at the end. In strings only quotes, backslashes and control characters are escaped.
 */
public class JsonText extends JsonWriter {

    private static final String HEX = "0123456789ABCDEF";

    private final boolean laidOut;
    /** Takes what was written whenever there is no room; null if it is kept. */
    private MessageDigest digest;

    private byte[] encoded = {};

    private char[] text;
    private int length;
    private int level;
    private int values;
    /** True behind something in the same object or list. */
    private boolean follows;
    /** True right behind a key. */
    private boolean keyed;

    /**
     * Creates a writer.
     *
     * @param laidOut true for a document laid out for people
     */
    public JsonText(boolean laidOut) {
        this(laidOut, 4096);
    }

    /**
     * Creates a writer of a document whose length is known about.
     *
     * @param laidOut true for a document laid out for people
     * @param length the length
     */
    public JsonText(boolean laidOut, int length) {
        this.laidOut = laidOut;
        text = new char[length + 16];
    }

    /**
     * Writes a value on one line without white space.
     *
     * @param <T> its type
     * @param value the value
     * @param codec writes it
     * @return the document
     */
    public static <T> String compact(T value, Codec<T> codec) {
        JsonText out = new JsonText(false);
        codec.write(value, out);
        return out.toString();
    }

    /**
     * Writes a value laid out for people.
     *
     * @param <T> its type
     * @param value the value
     * @param codec writes it
     * @return the document
     */
    public static <T> String laidOut(T value, Codec<T> codec) {
        JsonText out = new JsonText(true);
        codec.write(value, out);
        return out.toString();
    }

    /**
     * Returns how many values were written.
     *
     * @return the number of objects, lists, strings, numbers and truth values
     */
    public final int values() {
        return values;
    }

    @Override
    public final JsonWriter openObject() {
        return open('{');
    }

    @Override
    public final JsonWriter closeObject() {
        return close('}');
    }

    @Override
    public final JsonWriter openList() {
        return open('[');
    }

    @Override
    public final JsonWriter closeList() {
        return close(']');
    }

    private JsonWriter open(char bracket) {
        begin();
        put(bracket);
        level++;
        follows = false;
        return this;
    }

    private JsonWriter close(char bracket) {
        level--;
        if (laidOut && follows) {
            line();
        }
        put(bracket);
        follows = true;
        if (laidOut && level == 0) {
            put('\n');
        }
        return this;
    }

    @Override
    public final JsonWriter key(String key) {
        separate();
        quote(key);
        put(':');
        if (laidOut) {
            put(' ');
        }
        keyed = true;
        return this;
    }

    @Override
    public final JsonWriter key(Quoted key) {
        separate();
        put(key.text());
        put(':');
        if (laidOut) {
            put(' ');
        }
        keyed = true;
        return this;
    }

    @Override
    public final JsonWriter string(Quoted value) {
        begin();
        put(value.text());
        return this;
    }

    @Override
    public JsonWriter string(String value) {
        begin();
        quote(value);
        return this;
    }

    @Override
    public final JsonWriter number(long value) {
        return raw(Long.toString(value));
    }

    @Override
    public final JsonWriter flag(boolean value) {
        return raw(value ? "true" : "false");
    }

    /**
     * Writes a value that is JSON already.
     *
     * @param json the value, without white space
     * @return this writer
     */
    public final JsonWriter raw(String json) {
        begin();
        room(json.length());
        json.getChars(0, json.length(), text, length);
        length += json.length();
        return this;
    }

    private void begin() {
        values++;
        if (keyed) {
            keyed = false;
        } else {
            separate();
        }
        follows = true;
    }

    private void separate() {
        if (follows) {
            put(',');
        }
        if (laidOut && level > 0) {
            line();
        }
    }

    private void line() {
        room(2 * level + 1);
        text[length++] = '\n';
        Arrays.fill(text, length, length + 2 * level, ' ');
        length += 2 * level;
    }

    private void quote(String value) {
        int end = value.length();
        room(end + 2);
        text[length++] = '"';
        value.getChars(0, end, text, length);
        for (int i = 0; i < end; i++) {
            char c = text[length + i];
            if (c < ' ' || c == '"' || c == '\\') {
                length += i;
                escape(value, i);
                put('"');
                return;
            }
        }
        length += end;
        text[length++] = '"';
    }

    private void escape(String value, int from) {
        room(6 * (value.length() - from));
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> escaped(c);
                case '\b' -> escaped('b');
                case '\t' -> escaped('t');
                case '\n' -> escaped('n');
                case '\f' -> escaped('f');
                case '\r' -> escaped('r');
                default -> {
                    if (c < ' ') {
                        escaped('u');
                        text[length++] = '0';
                        text[length++] = '0';
                        text[length++] = HEX.charAt(c >> 4);
                        text[length++] = HEX.charAt(c & 15);
                    } else {
                        text[length++] = c;
                    }
                }
            }
        }
    }

    private void escaped(char c) {
        text[length++] = '\\';
        text[length++] = c;
    }

    private void put(char[] quoted) {
        room(quoted.length + 1);
        System.arraycopy(quoted, 0, text, length, quoted.length);
        length += quoted.length;
    }

    private void put(char c) {
        room(1);
        text[length++] = c;
    }

    private void room(int more) {
        if (text.length - length >= more) {
            return;
        }
        if (digest != null) {
            flush();
        }
        if (text.length - length < more) {
            text = Arrays.copyOf(text, Math.max(Math.addExact(length, more), text.length * 2));
        }
    }

    /**
     * Gives a digest a document on one line without white space, in UTF-8, while it is written.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param form writes it
     * @param digest takes the bytes
     */
    public static <T> void digest(T value, Form<T> form, MessageDigest digest) {
        JsonText out = new JsonText(false);
        out.digest = digest;
        form.write(value, out);
        out.flush();
    }

    private void flush() {
        if (encoded.length < 3 * length) {
            encoded = new byte[3 * text.length];
        }
        byte[] bytes = encoded;
        int count = 0;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c < 0x80) {
                bytes[count++] = (byte) c;
            } else if (c < 0x800) {
                bytes[count++] = (byte) (0xC0 | c >> 6);
                bytes[count++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isSurrogate(c)) {
                // hardly any text has such characters
                digest.update(bytes, 0, count);
                bytes = new String(text, i, length - i).getBytes(StandardCharsets.UTF_8);
                count = bytes.length;
                break;
            } else {
                bytes[count++] = (byte) (0xE0 | c >> 12);
                bytes[count++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[count++] = (byte) (0x80 | c & 0x3F);
            }
        }
        digest.update(bytes, 0, count);
        length = 0;
    }

    /**
     * Returns what was written.
     *
     * @return the document
     */
    @Override
    public final String toString() {
        return new String(text, 0, length);
    }
}
