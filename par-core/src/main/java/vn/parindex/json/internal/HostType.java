package vn.parindex.json.internal;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.codec.Codec;
import vn.parindex.codec.Json;
import vn.parindex.codec.JsonWriter;
import vn.parindex.codec.Reading;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Text;

/**
 * A type as it stands in a host's own JSON, whichever library the host binds with.
 *
 * @param <T> the type
 * @param type the type
 * @param form the JSON that it is written as
 * @param codec reads and writes it; refuses with a code whatever cannot be done
 * @param key reads it as the key of a map; empty if that is a string of the same form, or if it cannot be one
 */
public record HostType<T>(Class<T> type, HostForm form, Codec<T> codec, Optional<Function<String, T>> key) {

    private static final Text NO_KEY = Text.of(
            "không dùng làm khóa của map được; hãy dùng mã của nó",
            "it cannot be the key of a map; use its code or id");

    /** The forms of JSON. */
    public enum HostForm {
        /** A string. */
        STRING,
        /** A number. */
        NUMBER,
        /** An object. */
        OBJECT,
        /** True, false or a string. */
        SCALAR
    }

    /**
     * Obtains a type that is written as a string, which may be the key of a map.
     *
     * @param <T> the type
     * @param type the type
     * @param codec its codec
     * @return the type
     */
    public static <T> HostType<T> string(Class<T> type, Codec<T> codec) {
        return new HostType<>(type, HostForm.STRING, codec, Optional.empty());
    }

    /**
     * Obtains a type that is written as an object.
     *
     * @param <T> the type
     * @param type the type
     * @param codec its codec
     * @return the type
     */
    public static <T> HostType<T> object(Class<T> type, Codec<T> codec) {
        return new HostType<>(type, HostForm.OBJECT, codec, Optional.empty());
    }

    /**
     * Obtains a type that is written as an object and not read back.
     *
     * @param <T> the type
     * @param type the type
     * @param codec writes it
     * @param remedy what to read instead
     * @return the type
     */
    public static <T> HostType<T> written(Class<T> type, Codec<T> codec, Text remedy) {
        return object(
                type,
                Codec.of(
                        (json, in) ->
                                in.fault(InputCode.WRITTEN_ONLY, json, "type", type.getSimpleName(), "remedy", remedy),
                        codec::write));
    }

    /**
     * Obtains a type that is written as an object and not read back.
     *
     * @param <T> the type
     * @param type the type
     * @param members writes its members
     * @param remedy what to read instead
     * @return the type
     */
    public static <T> HostType<T> written(Class<T> type, JsonWriter.Form<T> members, Text remedy) {
        return written(type, Codec.<T>of((json, in) -> null, (value, out) -> out.object(value, members)), remedy);
    }

    /**
     * Obtains a type that is written as a document and not read back.
     *
     * @param <T> the type
     * @param type the type
     * @param document the document
     * @param remedy what to read instead
     * @return the type
     */
    public static <T> HostType<T> written(Class<T> type, WrittenDocument<T> document, Text remedy) {
        return written(type, Codec.<T>of((json, in) -> null, document::write), remedy);
    }

    /**
     * Obtains a type that is neither written nor read.
     *
     * @param <T> the type
     * @param type the type
     * @param remedy what to write or read instead
     * @return the type
     */
    public static <T> HostType<T> refused(Class<T> type, Text remedy) {
        return object(
                type,
                Codec.of(
                        (json, in) ->
                                in.fault(InputCode.NOT_BOUND, json, "type", type.getSimpleName(), "remedy", remedy),
                        (value, out) -> {
                            throw refusal(type, remedy);
                        }));
    }

    private static ParIndexException refusal(Class<?> type, Text remedy) {
        return new ParIndexException(
                Finding.error(InputCode.NOT_BOUND, "", "type", type.getSimpleName(), "remedy", remedy));
    }

    HostType<T> withKey(Function<String, T> parse) {
        return new HostType<>(type, form, codec, Optional.of(parse));
    }

    /** Returns a type below this one, which stands in JSON as this one does. */
    <S> HostType<S> below(Class<S> sub) {
        Codec<S> narrowed = Codec.of(
                (json, in) -> {
                    T read = codec.read(json, in);
                    return read == null || sub.isInstance(read)
                            ? sub.cast(read)
                            : in.fault(InputCode.BAD_VALUE, json, "reason", notA(sub));
                },
                (value, out) -> codec.write(type.cast(value), out));
        return new HostType<>(sub, form, narrowed, Optional.empty());
    }

    private static Text notA(Class<?> sub) {
        return Text.of("không phải " + sub.getSimpleName(), "not a " + sub.getSimpleName());
    }

    /**
     * Returns its name in faults.
     *
     * @return e.g. {@code Points}
     */
    public String name() {
        return type.getSimpleName();
    }

    /**
     * Reads the value that somebody else's parser stands on, which stands on the value's last token afterwards.
     *
     * @param tokens the tokens of the parser
     * @param above the JSON pointer of the value in the host's document; empty if it is the document
     * @return the value
     * @throws IOException if the parser fails
     * @throws ParIndexException with all faults found, each placed in the host's document
     */
    public T read(JsonTokens tokens, String above) throws IOException {
        try {
            return JsonTree.read(
                    tokens, name(), type == Methodology.class ? Limits.METHODOLOGY : Limits.DOCUMENT, codec);
        } catch (ParIndexException e) {
            if (above.isEmpty()) {
                throw e;
            }
            throw placed(e, above);
        }
    }

    /**
     * Returns a refusal with the places of its faults in the host's document.
     *
     * @param refusal the refusal
     * @param above the JSON pointer of the value, or of the map that a key stands in
     * @return the refusal
     */
    public ParIndexException placed(ParIndexException refusal, String above) {
        return new ParIndexException(refusal.findings().stream()
                .map(finding -> finding.at(placed(finding.place(), above)))
                .toList());
    }

    /** The place in the host's document, which has no name: {@code #/rows/0/points}. */
    private String placed(String place, String above) {
        if (place.equals(name())) {
            return "#" + above;
        }
        return place.startsWith(name() + "#") ? "#" + above + place.substring(name().length() + 1) : place;
    }

    /**
     * Reads the key of a map.
     *
     * @param text the key
     * @return the value
     * @throws IllegalArgumentException in the words of the type itself, if it has some for keys
     * @throws ParIndexException with all faults found
     */
    public T ofKey(String text) {
        return key.isPresent() ? key.get().apply(text) : ofString(text);
    }

    /**
     * Returns the coded refusal of a key that the type itself refused.
     *
     * @param text the key
     * @param refusal the refusal
     * @return the refusal with a code
     */
    public ParIndexException coded(String text, IllegalArgumentException refusal) {
        try {
            ofString(text);
        } catch (ParIndexException e) {
            return e;
        }
        return new ParIndexException(
                Finding.error(InputCode.BAD_VALUE, name(), "reason", String.valueOf(refusal.getMessage())), refusal);
    }

    private T ofString(String text) {
        if (form != HostForm.STRING && key.isEmpty()) {
            throw refusal(type, NO_KEY);
        }
        Reading in = new Reading();
        T value = codec.read(new Json.Str(null, name(), 0, text), in);
        in.refuse();
        return value;
    }

    /**
     * Writes the key of a map.
     *
     * @param value the value
     * @return the key
     * @throws ParIndexException if the type cannot be a key
     */
    public String keyOf(Object value) {
        if (form != HostForm.STRING && form != HostForm.NUMBER) {
            throw refusal(type, NO_KEY);
        }
        KeyWriter key = new KeyWriter();
        codec.write(type.cast(value), key);
        return key.text;
    }

    /** Takes the one string or number that a value is written as. */
    private static final class KeyWriter extends JsonWriter {

        private String text;

        @Override
        public JsonWriter string(String value) {
            text = value;
            return this;
        }

        @Override
        public JsonWriter number(long value) {
            return string(Long.toString(value));
        }

        @Override
        public JsonWriter openObject() {
            throw new IllegalStateException("no key");
        }

        @Override
        public JsonWriter closeObject() {
            return openObject();
        }

        @Override
        public JsonWriter openList() {
            return openObject();
        }

        @Override
        public JsonWriter closeList() {
            return openObject();
        }

        @Override
        public JsonWriter key(String key) {
            return openObject();
        }

        @Override
        public JsonWriter flag(boolean value) {
            return openObject();
        }
    }
}
