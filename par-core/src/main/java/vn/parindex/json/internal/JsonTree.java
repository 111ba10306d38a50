package vn.parindex.json.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.parindex.codec.Codec;
import vn.parindex.codec.Json;
import vn.parindex.codec.Place;
import vn.parindex.codec.Reading;
import vn.parindex.finding.InputCode;
import vn.parindex.json.internal.JsonTokens.DecimalOrigin;
import vn.parindex.json.internal.JsonTokens.TokenKind;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Text;

/**
 * Turns the characters of one file into a tree and notes whatever strict JSON in UTF-8 forbids: one file, used once.
 *
 * <p>Jackson cuts the text into tokens; numbers stay text. A fault of syntax, too deep nesting and too many values end
 * the reading of the file; no other fault does.
 */
public final class JsonTree {

    private static final int MOST_KEPT = 100;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Text EMPTY = Text.of("tệp trống", "the file is empty");
    private static final Text ENDS = Text.of("tệp kết thúc giữa chừng", "the file ends too early");
    private static final Text NO_VALUE = Text.of("không phải giá trị JSON", "no value of JSON");

    private final String file;
    private final Limits limits;
    private final Reading in;
    private int values;
    private int depth;

    private JsonTree(String file, Limits limits, Reading in) {
        this.file = file;
        this.limits = limits;
        this.in = in;
    }

    /**
     * Parses the bytes of a file.
     *
     * @param bytes the bytes
     * @param file the name of the file
     * @param limits its limits
     * @param in notes the faults
     * @return the tree, or empty if the file is no JSON document; then faults have been noted
     */
    public static Optional<Json> parse(byte[] bytes, String file, Limits limits, Reading in) {
        HostJackson.check();
        Json sound = SoundJson.parse(bytes, file, limits);
        return sound == null ? checked(bytes, file, limits, in) : Optional.of(sound);
    }

    /** Parses the bytes of a file and notes whatever is wrong with them. */
    static Optional<Json> checked(byte[] bytes, String file, Limits limits, Reading in) {
        CharBuffer out = CharBuffer.allocate(bytes.length);
        ByteBuffer source = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(source, out, true);
        boolean marked = out.position() > 0 && out.get(0) == BYTE_ORDER_MARK;
        if (marked) {
            in.fault(InputCode.BYTE_ORDER_MARK, Place.of(file));
        }
        if (result.isError()) {
            in.fault(InputCode.NOT_UTF8, Place.of(file), "offset", Integer.toString(source.position()));
            return Optional.empty();
        }
        out.flip();
        char[] text = new char[out.remaining() - (marked ? 1 : 0)];
        out.position(marked ? 1 : 0).get(text);
        return new JsonTree(file, limits, in).document(text);
    }

    /**
     * Parses the characters of a document.
     *
     * @param text the characters, without halves of surrogate pairs
     * @param file the name of the document
     * @param limits its limits
     * @param in notes the faults
     * @return the tree, or empty if the text is no JSON document; then faults have been noted
     */
    static Optional<Json> parse(String text, String file, Limits limits, Reading in) {
        HostJackson.check();
        Json sound = SoundJson.parse(text.getBytes(StandardCharsets.UTF_8), file, limits);
        if (sound != null) {
            return Optional.of(sound);
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        if (marked) {
            in.fault(InputCode.BYTE_ORDER_MARK, Place.of(file));
        }
        return new JsonTree(file, limits, in).document((marked ? text.substring(1) : text).toCharArray());
    }

    /**
     * Reads the value that somebody else's parser stands on, which stands on the value's last token afterwards. Faults
     * of syntax are thrown by that parser.
     *
     * @param <T> the type of the value
     * @param tokens the tokens of the parser
     * @param name its name in faults
     * @param limits its limits
     * @param codec reads it
     * @return the value
     * @throws IOException if the parser fails
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static <T> T read(JsonTokens tokens, String name, Limits limits, Codec<T> codec) throws IOException {
        HostJackson.check();
        Reading in = new Reading();
        JsonTree tree = new JsonTree(name, limits, in);
        T value = null;
        try {
            Json json = tree.value(tokens, null, name, 0);
            value = tree.tooMany() ? null : codec.read(json, in);
        } catch (TooDeep e) {
            tree.tooDeep(e);
        }
        in.refuse();
        return value;
    }

    private Optional<Json> document(char[] text) {
        try (JsonParser parser = HostJackson.parser(text)) {
            JsonTokens tokens = new ParserTokens(parser);
            if (tokens.next() == null) {
                notJson(text, text.length, EMPTY);
                return Optional.empty();
            }
            Json json = value(tokens, null, file, 0);
            if (!tooMany()) {
                end(parser);
            }
            return tooMany() ? Optional.empty() : Optional.of(json);
        } catch (IOException e) {
            ended(text, e);
        }
        return Optional.empty();
    }

    /** Why reading ended early. Told apart here and not by catch clauses: SPI Fly of OSGi could not weave those. */
    private void ended(char[] text, IOException why) {
        if (why instanceof TooDeep deep) {
            tooDeep(deep);
            return;
        }
        if (why instanceof JsonEOFException) {
            notJson(text, text.length, ENDS);
            return;
        }
        if (why instanceof JsonProcessingException syntax) {
            notUnderstood(text, syntax);
            return;
        }
        throw new IllegalStateException("a text in memory cannot fail to be read", why);
    }

    private void notUnderstood(char[] text, JsonProcessingException syntax) {
        int at = Math.max(0, Math.min(text.length, HostJackson.offset(syntax)));
        String near = near(text, at);
        notJson(text, at, Text.of("không hiểu được chỗ này: " + near, "cannot understand this: " + near));
    }

    private void end(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                return;
            }
        } catch (JsonProcessingException e) {
            in.cause(e);
        }
        in.fault(InputCode.TRAILING_TEXT, Place.of(file));
    }

    private Json value(JsonTokens tokens, Json above, String key, int index) throws IOException {
        TokenKind token = tokens.kind();
        if ((token == TokenKind.OBJECT || token == TokenKind.LIST) && depth == limits.depth()) {
            throw new TooDeep(above);
        }
        values++;
        return switch (token) {
            case OBJECT -> object(tokens, new Json.Obj(above, key, index));
            case LIST -> array(tokens, new Json.Arr(above, key, index));
            case STRING -> string(tokens.text(), above, key, index);
            case WHOLE -> new Json.Num(above, key, index, tokens.text());
            case DECIMAL -> decimal(tokens, above, key, index);
            case TRUE -> new Json.Bool(above, key, index, true);
            case FALSE -> new Json.Bool(above, key, index, false);
            case NULL -> new Json.Null(above, key, index);
            default -> {
                Json unknown = new Json.Null(above, key, index);
                in.fault(InputCode.BAD_VALUE, unknown, "reason", NO_VALUE);
                yield unknown;
            }
        };
    }

    private Json string(String text, Json above, String key, int index) {
        Json string = new Json.Str(above, key, index, kept(text));
        if (text.length() > limits.characters()) {
            in.tooLong(string, limits.characters());
        }
        return string;
    }

    /** A text, or enough of one that is too long to read on: the document is refused anyway. */
    private String kept(String text) {
        return text.length() <= limits.characters()
                ? text
                : text.substring(
                        0, text.offsetByCodePoints(0, Math.min(MOST_KEPT, text.codePointCount(0, text.length()))));
    }

    /**
     * The number as it stood in the text. A parser that walks over objects in memory says what type the number had
     * there.
     */
    private Json decimal(JsonTokens tokens, Json above, String key, int index) throws IOException {
        String literal = tokens.text();
        DecimalOrigin origin = tokens.origin();
        if (origin == DecimalOrigin.EXACT) {
            BigDecimal value = tokens.exact();
            // an exponent is written out unless it asks for more zeros than any figure has
            literal = Math.abs(value.scale()) <= 40 ? value.toPlainString() : value.toString();
        }
        Json number = new Json.Num(above, key, index, literal);
        if (origin == DecimalOrigin.BINARY) {
            in.fault(InputCode.BINARY_FLOAT, number);
        }
        return number;
    }

    private void tooDeep(TooDeep e) {
        in.fault(InputCode.TOO_DEEP, e.container.place(), "allowed", limits.depth());
    }

    /** Ends the reading of a file that is nested too deeply. */
    private static final class TooDeep extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Json container;

        TooDeep(Json container) {
            this.container = container;
        }
    }

    private Json object(JsonTokens tokens, Json.Obj object) throws IOException {
        depth++;
        while (!tooMany() && tokens.next() != TokenKind.OBJECT_END) {
            String name = tokens.key();
            if (name.length() > limits.characters()) {
                in.tooLong(object, limits.characters());
            }
            String key = kept(name);
            tokens.next();
            if (!object.add(key, value(tokens, object, key, 0))) {
                in.fault(InputCode.DUPLICATE_KEY, object, "got", Excerpt.of(key));
            }
        }
        depth--;
        return object;
    }

    private Json array(JsonTokens tokens, Json.Arr array) throws IOException {
        depth++;
        while (!tooMany() && tokens.next() != TokenKind.LIST_END) {
            array.items().add(value(tokens, array, null, array.items().size()));
        }
        depth--;
        return array;
    }

    /** Notes once that the file holds too many values; nothing is read after that. */
    private boolean tooMany() {
        if (values == limits.values() + 1) {
            values++;
            tooManyValues(in, file, limits);
        }
        return values > limits.values();
    }

    static void tooManyValues(Reading in, String file, Limits limits) {
        in.fault(
                InputCode.TOO_LARGE,
                Place.of(file),
                "got",
                Text.of("số giá trị trong tệp", "the number of values"),
                "allowed",
                limits.values());
    }

    private void notJson(char[] text, int at, Text reason) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < at; i++) {
            column++;
            if (text[i] == '\n') {
                line++;
                column = 1;
            }
        }
        in.fault(
                InputCode.NOT_JSON,
                Place.of(file),
                "line",
                Integer.toString(line),
                "column",
                Integer.toString(column),
                "reason",
                reason);
    }

    /**
     * The end of the line up to the character that could not be understood, which is written as its number where it
     * might not be seen.
     */
    private static String near(char[] text, int at) {
        int from = at;
        while (from > 0 && at - from < 20 && text[from - 1] >= ' ') {
            from--;
        }
        from += from < at && Character.isLowSurrogate(text[from]) ? 1 : 0;
        String before = new String(text, from, at - from).stripLeading();
        if (at == text.length) {
            return Excerpt.of(before);
        }
        int c = Character.codePointAt(text, at);
        return Excerpt.of(before
                + (Character.isLetterOrDigit(c) || c > ' ' && c < 0x7F
                        ? Character.toString(c)
                        : " " + Excerpt.codePoint(c)));
    }
}
