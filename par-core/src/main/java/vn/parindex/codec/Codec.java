package vn.parindex.codec;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.parindex.finding.InputCode;
import vn.parindex.value.Identifiers;

/**
 * The way a type stands in JSON, in both directions: what is written is read into an equal value.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @param <T> the type
 */
public interface Codec<T> {

    /**
     * Reads a value.
     *
     * @param json the value in the document
     * @param in the document being read
     * @return the value; null if a fault was noted
     */
    T read(Json json, Reading in);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out the document being written
     */
    void write(T value, JsonWriter out);

    /**
     * Obtains a codec from its two directions.
     *
     * @param <T> the type
     * @param reader reads, as {@link #read} does
     * @param writer writes, as {@link #write} does
     * @return the codec
     */
    static <T> Codec<T> of(BiFunction<Json, Reading, T> reader, BiConsumer<T, JsonWriter> writer) {
        return new Codec<>() {
            @Override
            public T read(Json json, Reading in) {
                return reader.apply(json, in);
            }

            @Override
            public void write(T value, JsonWriter out) {
                writer.accept(value, out);
            }
        };
    }

    /**
     * Returns the codec of another type that stands in JSON as this one does.
     *
     * @param <R> the other type
     * @param to makes the other type of this one
     * @param from the opposite
     * @return the codec
     */
    default <R> Codec<R> map(Function<T, R> to, Function<R, T> from) {
        return of(
                (json, in) -> {
                    T read = read(json, in);
                    return read == null ? null : to.apply(read);
                },
                (value, out) -> write(from.apply(value), out));
    }

    /**
     * Returns this codec with one more check after reading.
     *
     * @param check looks at the value read and returns it, or null after noting a fault
     * @return the codec
     */
    default Codec<T> checked(Check<T> check) {
        return new CheckedCodec<>(this, check);
    }

    /**
     * Returns the value gone on with where one is missing or refused.
     *
     * @return the value; empty if nothing can be made of an object without the right one
     */
    default Optional<StandIn<T>> standIn() {
        return Optional.empty();
    }

    /**
     * Obtains this codec with a stand-in that no check of the whole looks at.
     *
     * @param instead the value gone on with
     * @return the codec
     */
    default Codec<T> goingOnWith(T instead) {
        return new StandInCodec<>(this, new StandIn<>(instead, false));
    }

    /**
     * Obtains this codec with a stand-in beside which some findings of the whole are not sure, see
     * {@link Reading#isSure}.
     *
     * @param instead the value gone on with
     * @return the codec
     */
    default Codec<T> goingOnUnsurelyWith(T instead) {
        return new StandInCodec<>(this, new StandIn<>(instead, true));
    }

    /**
     * Obtains this codec with the stand-in of another, if that has one.
     *
     * @param other the other codec
     * @return the codec
     */
    default Codec<T> goingOnAs(Codec<T> other) {
        return other.standIn()
                .<Codec<T>>map(standIn -> new StandInCodec<>(this, standIn))
                .orElse(this);
    }

    /**
     * Looks at a value that was read.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    interface Check<T> {

        /**
         * Looks at the value.
         *
         * @param value the value
         * @param json the value that it was read from
         * @param in the document being read
         * @return the value; null after a fault
         */
        T check(T value, Json json, Reading in);
    }

    /**
     * Obtains the codec of a list. Items with a fault are left out while reading.
     *
     * @param <T> the type of the items
     * @param item the codec of an item
     * @return the codec
     */
    static <T> Codec<List<T>> list(Codec<T> item) {
        return collection(item, Function.identity());
    }

    /**
     * Obtains the codec of a list that some other collection is made of.
     *
     * @param <T> the type of the items
     * @param <C> the type of the collection
     * @param item the codec of an item
     * @param made makes the collection of the items
     * @return the codec
     */
    static <T, C extends Collection<T>> Codec<C> collection(Codec<T> item, Function<List<T>, C> made) {
        return new ListCodec<>(item, made);
    }

    /**
     * Returns the codec of a list of objects in which no two have the same value under a key; the codec of that value
     * is made with {@link #unique()}.
     *
     * @param <T> the type of the items
     * @param item the codec of an item
     * @param key the key
     * @return the codec
     */
    static <T> Codec<List<T>> distinct(Codec<T> item, String key) {
        Codec<List<T>> list = list(item);
        return Codec.<List<T>>of(
                        (json, in) -> {
                            if (json instanceof Json.Arr array && array.items().size() > 1) {
                                Set<String> seen =
                                        new HashSet<>(2 * array.items().size());
                                for (Json each : array.items()) {
                                    if (each instanceof Json.Obj object
                                            && object.get(key) instanceof Json.Str text
                                            && !seen.add(text.value())) {
                                        in.repeats(text);
                                    }
                                }
                            }
                            return list.read(json, in);
                        },
                        list::write)
                .goingOnUnsurelyWith(List.of());
    }

    /**
     * Returns this codec for a value that stands once in a {@link #distinct} list.
     *
     * @return the codec
     */
    default Codec<T> unique() {
        return checked((value, json, in) -> in.isRepeated(json)
                ? in.fault(InputCode.DUPLICATE_ENTRY, json, "got", ((Json.Str) json).value())
                : value);
    }

    /**
     * Obtains the codec of an object whose keys are the writer's choice: plain texts of at most 1,000 characters.
     *
     * @param <T> the type of the values
     * @param value the codec of a value
     * @return the codec
     */
    static <T> Codec<Map<String, T>> members(Codec<T> value) {
        return of(
                (json, in) -> {
                    if (!(json instanceof Json.Obj object)) {
                        return in.wrongType(json, Json.Obj.TYPE);
                    }
                    int before = in.count();
                    Map<String, T> members = new LinkedHashMap<>(2 * object.size());
                    for (int i = 0; i < object.size(); i++) {
                        Json each = object.value(i);
                        String key = TextCodec.plain(object.key(i), each, in);
                        if (key != null && key.length() > Identifiers.MOST_CHARACTERS) {
                            in.tooLong(each, Identifiers.MOST_CHARACTERS);
                        }
                        members.put(key, value.read(each, in));
                    }
                    return in.count() == before ? members : null;
                },
                (members, out) -> {
                    out.openObject();
                    for (Map.Entry<String, T> member : members.entrySet()) {
                        value.write(member.getValue(), out.key(member.getKey()));
                    }
                    out.closeObject();
                });
    }

    /**
     * Obtains the codec of a type whose objects differ by a word under a key.
     *
     * @param <T> the type
     * @param <K> the type of the word
     * @param key the key
     * @param word the codec of the word
     * @param kind returns the word of a value
     * @param variant returns the codec of the objects with a word, which has the word as its first member
     * @return the codec
     */
    static <T, K> Codec<T> variants(
            String key, Codec<K> word, Function<T, K> kind, Function<K, Codec<? extends T>> variant) {
        return of(
                (json, in) -> {
                    if (!(json instanceof Json.Obj object)) {
                        return in.wrongType(json, Json.Obj.TYPE);
                    }
                    Json there = object.get(key);
                    if (there == null) {
                        return in.fault(InputCode.MISSING_KEY, object, "expected", key);
                    }
                    K read = word.read(there, in);
                    return read == null ? null : variant.apply(read).read(json, in);
                },
                (value, out) -> {
                    @SuppressWarnings("unchecked")
                    Codec<T> codec = (Codec<T>) variant.apply(kind.apply(value));
                    codec.write(value, out);
                });
    }
}
