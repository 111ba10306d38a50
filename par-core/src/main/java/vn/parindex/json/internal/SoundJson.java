package vn.parindex.json.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.parindex.codec.Json;
import vn.parindex.value.internal.CommonLetters;

/**
 * Turns the bytes of a file into a tree if they are sound: strict JSON in UTF-8, no key twice in an object, within the
 * limits. At anything else it gives up without a word; {@link JsonTree} then says what is wrong, or reads what only it
 * can. Used once.
 */
final class SoundJson {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH = 0x80 * ONES;

    private static final GivenUp GIVEN_UP = new GivenUp();

    private final byte[] bytes;
    private final Limits limits;
    private final Kept keys = new Kept(128, true);
    private final Kept words = new Kept(256, false);
    private int at;
    private int values;
    private int depth;
    private char[] text = new char[0];
    /** True if the last string in which not all bytes stood for themselves has common letters only. */
    private boolean common;

    /** The members and items of all open objects and arrays. */
    private String[] names = new String[64];

    private Json[] members = new Json[64];
    private int open;

    private SoundJson(byte[] bytes, Limits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    /** Ends the reading where it gives up; nobody looks at where that was. */
    private static final class GivenUp extends RuntimeException {

        private static final long serialVersionUID = 1L;

        GivenUp() {
            super("not sound", null, false, false);
        }
    }

    /** Returns the tree; null if the bytes are not sound. */
    static Json parse(byte[] bytes, String file, Limits limits) {
        try {
            SoundJson json = new SoundJson(bytes, limits);
            Json root = json.value(json.visible(), null, file, 0);
            json.end();
            return root;
        } catch (GivenUp e) {
            return null;
        }
    }

    private void end() {
        while (at < bytes.length) {
            if (!isSpace(bytes[at++])) {
                throw GIVEN_UP;
            }
        }
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private byte next() {
        if (at == bytes.length) {
            throw GIVEN_UP;
        }
        return bytes[at++];
    }

    /** The next byte that is no white space. */
    private byte visible() {
        int i = at;
        byte[] in = bytes;
        while (i < in.length) {
            byte b = in[i++];
            if (!isSpace(b)) {
                at = i;
                return b;
            }
            // files laid out for people have more spaces than anything else
            while (i + Long.BYTES <= in.length) {
                long others = (long) EIGHT.get(in, i) ^ ' ' * ONES;
                i += Long.numberOfTrailingZeros(others) / Byte.SIZE;
                if (others != 0) {
                    break;
                }
            }
        }
        throw GIVEN_UP;
    }

    private Json value(byte first, Json above, String key, int index) {
        if (++values > limits.values()) {
            throw GIVEN_UP;
        }
        switch (first) {
            case '"':
                return string(above, key, index);
            case '{':
                return object(new Json.Obj(above, key, index));
            case '[':
                return array(new Json.Arr(above, key, index));
            case 't':
                word("rue");
                return new Json.Bool(above, key, index, true);
            case 'f':
                word("alse");
                return new Json.Bool(above, key, index, false);
            case 'n':
                word("ull");
                return new Json.Null(above, key, index);
            default:
                return number(first, above, key, index);
        }
    }

    private void word(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            if (next() != rest.charAt(i)) {
                throw GIVEN_UP;
            }
        }
    }

    private Json number(byte first, Json above, String key, int index) {
        int from = at - 1;
        byte digit = first == '-' ? next() : first;
        if (digit < '0' || digit > '9') {
            throw GIVEN_UP;
        }
        if (digit != '0') {
            digits();
        }
        if (at < bytes.length && bytes[at] == '.') {
            at++;
            someDigits();
        }
        if (at < bytes.length && (bytes[at] | 0x20) == 'e') {
            at++;
            if (at < bytes.length && (bytes[at] == '+' || bytes[at] == '-')) {
                at++;
            }
            someDigits();
        }
        return new Json.Num(above, key, index, latin(from, at));
    }

    private void someDigits() {
        int from = at;
        digits();
        if (at == from) {
            throw GIVEN_UP;
        }
    }

    private void digits() {
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
    }

    private String latin(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private Json object(Json.Obj object) {
        int base = open;
        enter();
        byte b = visible();
        while (b != '}') {
            if (b != '"') {
                throw GIVEN_UP;
            }
            String key = key();
            if (visible() != ':') {
                throw GIVEN_UP;
            }
            Json value = value(visible(), object, key, 0);
            push(key, value);
            b = afterValue('}');
        }
        depth--;
        if (!object.fill(Arrays.copyOfRange(names, base, open), Arrays.copyOfRange(members, base, open))) {
            throw GIVEN_UP;
        }
        open = base;
        return object;
    }

    private Json array(Json.Arr array) {
        int base = open;
        enter();
        byte b = visible();
        while (b != ']') {
            push(null, value(b, array, null, open - base));
            b = afterValue(']');
        }
        depth--;
        array.items().addAll(Arrays.asList(members).subList(base, open));
        open = base;
        return array;
    }

    private void enter() {
        if (++depth > limits.depth()) {
            throw GIVEN_UP;
        }
    }

    /** The first byte of what follows a comma, or the bracket that closes. */
    private byte afterValue(char closing) {
        byte b = visible();
        if (b == ',') {
            b = visible();
            if (b == closing) {
                throw GIVEN_UP;
            }
        } else if (b != closing) {
            throw GIVEN_UP;
        }
        return b;
    }

    private void push(String key, Json value) {
        if (open == members.length) {
            names = Arrays.copyOf(names, open * 2);
            members = Arrays.copyOf(members, open * 2);
        }
        names[open] = key;
        members[open] = value;
        open++;
    }

    /** The end of the bytes that stand for themselves: printable ASCII but the quote and the backslash. */
    private int plainEnd(int from) {
        int i = from;
        while (i + Long.BYTES <= bytes.length) {
            long eight = (long) EIGHT.get(bytes, i);
            long other = eight
                    | eight - ' ' * ONES
                    | (eight ^ '"' * ONES) - ONES
                    | (eight ^ '\\' * ONES) - ONES
                    | (eight ^ 0x7F * ONES) - ONES;
            if ((other & HIGH) != 0) {
                // the first of them is one; those behind it may be taken for one because of a carry
                return i + (Long.numberOfTrailingZeros(other & HIGH) >>> 3);
            }
            i += Long.BYTES;
        }
        while (i < bytes.length && bytes[i] >= ' ' && bytes[i] < 0x7F && bytes[i] != '"' && bytes[i] != '\\') {
            i++;
        }
        return i;
    }

    private String key() {
        int from = at;
        at = plainEnd(from);
        return next() == '"' ? string(from, keys) : escaped(from);
    }

    private Json string(Json above, String key, int index) {
        int from = at;
        at = plainEnd(from);
        return next() == '"'
                ? new Json.Str(above, key, index, string(from, words), true)
                : new Json.Str(above, key, index, escaped(from), common);
    }

    /** The string that ends before the last byte read. */
    private String string(int from, Kept kept) {
        int length = at - 1 - from;
        if (length <= Kept.LONGEST && from + Kept.LONGEST <= bytes.length) {
            return kept.string(bytes, from, length);
        }
        return within(latin(from, at - 1));
    }

    private String within(String string) {
        if (string.length() > limits.characters()) {
            throw GIVEN_UP;
        }
        return string;
    }

    /** Short strings, each the same object as often as it stands in the document. */
    private static final class Kept {

        static final int LONGEST = 16;

        private static final int PROBES = 4;

        private final long[] beginnings;
        private final long[] ends;
        private final String[] strings;
        /** True for keys, which are compared with those in the code: the same object is found at once. */
        private final boolean shared;

        Kept(int slots, boolean shared) {
            this.shared = shared;
            beginnings = new long[slots];
            ends = new long[slots];
            strings = new String[slots];
        }

        String string(byte[] bytes, int from, int length) {
            long beginning = (long) EIGHT.get(bytes, from);
            long end = 0;
            if (length <= Long.BYTES) {
                beginning = first(beginning, length);
            } else {
                end = first((long) EIGHT.get(bytes, from + Long.BYTES), length - Long.BYTES);
            }
            long mixed = (beginning ^ end * 31) * 0x9E37_79B9_7F4A_7C15L;
            int slot = (int) (mixed >>> 40);
            for (int probe = 0; probe < PROBES; probe++) {
                slot = slot + probe & strings.length - 1;
                String there = strings[slot];
                if (there == null) {
                    beginnings[slot] = beginning;
                    ends[slot] = end;
                    strings[slot] = made(bytes, from, length);
                    return strings[slot];
                }
                if (beginnings[slot] == beginning && ends[slot] == end) {
                    return there;
                }
            }
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }

        /** The first bytes of eight. */
        private static long first(long eight, int count) {
            return count == Long.BYTES ? eight : eight & (1L << Byte.SIZE * count) - 1;
        }

        private String made(byte[] bytes, int from, int length) {
            String string = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
            return shared ? string.intern() : string;
        }
    }

    /** A string with escapes or with characters outside ASCII. */
    private String escaped(int from) {
        byte[] in = bytes;
        char[] out = text;
        boolean all = true;
        int length = 0;
        int i = from;
        while (i < in.length) {
            if (length + 2 > out.length) {
                out = Arrays.copyOf(out, Math.max(256, length * 2));
                text = out;
            }
            byte b = in[i++];
            if (b >= ' ' && b != '"' && b != '\\' && b != 0x7F) {
                out[length++] = (char) b;
            } else if (b == '"') {
                at = i;
                common = all;
                return within(new String(out, 0, length));
            } else if (b >= 0 && b != '\\') {
                throw GIVEN_UP;
            } else {
                at = i;
                int c = b < 0 ? codePoint(b) : escape();
                i = at;
                length += Character.toChars(c, out, length);
                all &= c < Character.MIN_SUPPLEMENTARY_CODE_POINT && CommonLetters.isCommon((char) c);
            }
        }
        throw GIVEN_UP;
    }

    private char escape() {
        byte b = next();
        return switch (b) {
            case '"', '\\', '/' -> (char) b;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) (((hex() * 16 + hex()) * 16 + hex()) * 16 + hex());
            default -> throw GIVEN_UP;
        };
    }

    private int hex() {
        byte b = next();
        int digit = b < 0 ? -1 : Character.digit(b, 16);
        if (digit < 0) {
            throw GIVEN_UP;
        }
        return digit;
    }

    /** The character that begins with a byte above ASCII, if it is written as UTF-8 writes it. */
    private int codePoint(byte first) {
        int lead = first & 0xFF;
        if (lead < 0xC2 || lead > 0xF4) {
            throw GIVEN_UP;
        }
        if (lead < 0xE0) {
            return (lead & 0x1F) << 6 | more();
        }
        if (lead < 0xF0) {
            int c = (lead & 0x0F) << 12 | more() << 6 | more();
            if (c < 0x800 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                throw GIVEN_UP;
            }
            return c;
        }
        int c = (lead & 0x07) << 18 | more() << 12 | more() << 6 | more();
        if (c < 0x10000 || c > Character.MAX_CODE_POINT) {
            throw GIVEN_UP;
        }
        return c;
    }

    private int more() {
        byte b = next();
        if ((b & 0xC0) != 0x80) {
            throw GIVEN_UP;
        }
        return b & 0x3F;
    }
}
