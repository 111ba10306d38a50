package vn.parindex.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.finding.InputCode;
import vn.parindex.value.Text;

/**
 * Turns the bytes of one file into a tree and notes whatever strict JSON in UTF-8 forbids: one file, used once.
 *
 * <p>Jackson cuts the text into tokens; numbers stay text. Faults of syntax end the file, all others do not.
 */
public final class JsonTree {

    private static final Text EMPTY = Text.of("tệp trống", "the file is empty");
    private static final Text ENDS = Text.of("tệp kết thúc giữa chừng", "the file ends too early");

    private final Place root;
    private final Limits limits;
    private final Faults faults;
    private int values;
    private int depth;
    private Place current;

    private JsonTree(Place root, Limits limits, Faults faults) {
        this.root = root;
        this.limits = limits;
        this.faults = faults;
        this.current = root;
    }

    /** The tree, or empty if the file is no JSON document; then faults have been noted. */
    public static Optional<Json> parse(byte[] bytes, String file, Limits limits, Faults faults) {
        JsonTree tree = new JsonTree(Place.of(file), limits, faults);
        return tree.decode(bytes).flatMap(tree::document);
    }

    /**
     * The tree of the value that somebody else's parser stands on, which stands on the value's last token afterwards;
     * empty if there is too much of it. Faults of syntax are the parser's to tell.
     */
    public static Optional<Json> parse(JsonParser parser, String name, Limits limits, Faults faults)
            throws IOException {
        JsonTree tree = new JsonTree(Place.of(name), limits, faults);
        try {
            Json json = tree.value(parser, tree.root);
            return tree.tooMany() ? Optional.empty() : Optional.of(json);
        } catch (TooDeep e) {
            tree.tooDeep();
            return Optional.empty();
        }
    }

    private Optional<char[]> decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            faults.add(InputCode.BYTE_ORDER_MARK, root);
            in.position(3);
        }
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            faults.add(InputCode.NOT_UTF8, root, "offset", Integer.toString(in.position()));
            return Optional.empty();
        }
        char[] text = new char[out.position()];
        out.flip().get(text);
        return Optional.of(text);
    }

    private Optional<Json> document(char[] text) {
        try (JsonParser parser = factory().createParser(text)) {
            if (parser.nextToken() == null) {
                notJson(text, text.length, EMPTY);
                return Optional.empty();
            }
            Json json = value(parser, root);
            if (!tooMany()) {
                end(parser);
            }
            return tooMany() ? Optional.empty() : Optional.of(json);
        } catch (TooDeep e) {
            tooDeep();
        } catch (JsonEOFException e) {
            notJson(text, text.length, ENDS);
        } catch (JsonProcessingException e) {
            int at = (int) Math.max(0, Math.min(text.length, e.getLocation().getCharOffset()));
            String near = near(text, at);
            notJson(text, at, Text.of("không hiểu được chỗ này: " + near, "cannot understand this: " + near));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
        return Optional.empty();
    }

    private void end(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                return;
            }
        } catch (JsonProcessingException e) {
            faults.cause(e);
        }
        faults.add(InputCode.TRAILING_TEXT, root);
    }

    private Json value(JsonParser parser, Place place) throws IOException {
        JsonToken token = parser.currentToken();
        if (token.isStructStart() && depth == limits.depth()) {
            throw new TooDeep();
        }
        current = place;
        values++;
        return switch (token) {
            case START_OBJECT -> object(parser, place);
            case START_ARRAY -> array(parser, place);
            case VALUE_STRING -> new Json.Str(place, within(parser.getText(), place));
            case VALUE_NUMBER_INT -> new Json.Num(place, parser.getText());
            case VALUE_NUMBER_FLOAT -> new Json.Num(place, literal(parser, place));
            case VALUE_TRUE -> new Json.Bool(place, true);
            case VALUE_FALSE -> new Json.Bool(place, false);
            case VALUE_NULL -> new Json.Null(place);
            default -> {
                faults.add(
                        InputCode.BAD_VALUE, place, "reason", Text.of("không phải giá trị JSON", "no value of JSON"));
                yield new Json.Null(place);
            }
        };
    }

    /**
     * The number as it stood in the text. A parser that walks over objects in memory says what type the number had
     * there.
     */
    private String literal(JsonParser parser, Place place) throws IOException {
        switch (parser.getNumberTypeFP()) {
            case FLOAT32, DOUBLE64 -> faults.add(InputCode.BINARY_FLOAT, place);
            case BIG_DECIMAL -> {
                BigDecimal value = parser.getDecimalValue();
                // an exponent is written out unless it asks for more zeros than any figure has
                return Math.abs(value.scale()) <= 40 ? value.toPlainString() : value.toString();
            }
            default -> {
                // text, not yet a number
            }
        }
        return parser.getText();
    }

    private void tooDeep() {
        faults.add(InputCode.TOO_DEEP, current, "allowed", limits.depth());
    }

    /** Ends the reading of a file that is nested too deeply. */
    private static final class TooDeep extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private Json object(JsonParser parser, Place place) throws IOException {
        depth++;
        Map<String, Json> members = new LinkedHashMap<>();
        while (!tooMany() && parser.nextToken() != JsonToken.END_OBJECT) {
            String key = within(parser.currentName(), place);
            parser.nextToken();
            Json value = value(parser, place.key(key));
            if (members.putIfAbsent(key, value) != null) {
                faults.add(InputCode.DUPLICATE_KEY, place, "got", Clip.shown(key));
            }
        }
        depth--;
        return new Json.Obj(place, members);
    }

    private Json array(JsonParser parser, Place place) throws IOException {
        depth++;
        List<Json> items = new ArrayList<>();
        while (!tooMany() && parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, place.item(items.size())));
        }
        depth--;
        return new Json.Arr(place, items);
    }

    /** Notes once that the file holds too many values; nothing is read after that. */
    private boolean tooMany() {
        if (values == limits.values() + 1) {
            values++;
            faults.add(
                    InputCode.TOO_LARGE,
                    root,
                    "got",
                    Text.of("số giá trị trong tệp", "the number of values"),
                    "allowed",
                    limits.values());
        }
        return values > limits.values();
    }

    private String within(String text, Place place) {
        if (text.length() > limits.characters()) {
            faults.add(
                    InputCode.TOO_LARGE,
                    place,
                    "got",
                    Text.of("độ dài văn bản", "the length of the text"),
                    "allowed",
                    limits.characters());
            return shortened(text);
        }
        return text;
    }

    /** Enough of a text to read on: the document is refused anyway. */
    private static String shortened(String text) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(100, text.codePointCount(0, text.length()))));
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
        faults.add(
                InputCode.NOT_JSON,
                root,
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
        String before = new String(text, from, at - from).stripLeading();
        if (at == text.length) {
            return before;
        }
        int c = Character.codePointAt(text, at);
        return before
                + (Character.isLetterOrDigit(c) || c > ' ' && c < 0x7F ? Character.toString(c) : " " + Clip.hex(c));
    }

    /** Every limit is kept here rather than by Jackson; nothing is pooled or shared between files. */
    private static JsonFactory factory() {
        return new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build())
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }
}
