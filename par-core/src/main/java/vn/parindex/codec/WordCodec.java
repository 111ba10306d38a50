package vn.parindex.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.finding.InputCode;
import vn.parindex.value.Excerpt;

/** The codec of a word of a closed list. */
final class WordCodec<E> implements Codec<E> {

    private final E first;
    private final List<String> words;
    private final Map<String, E> byWord = new HashMap<>();
    private final Map<E, Quoted> quoted = new HashMap<>();

    WordCodec(List<E> values, Function<? super E, String> id) {
        first = values.get(0);
        words = values.stream().<String>map(id).toList();
        for (E value : values) {
            byWord.putIfAbsent(id.apply(value), value);
            quoted.put(value, Quoted.of(id.apply(value)));
        }
    }

    @Override
    public E read(Json json, Reading in) {
        E value = json instanceof Json.Str string ? byWord.get(string.value()) : null;
        if (value != null) {
            return value;
        }
        String word = Codecs.NAME.read(json, in);
        return word == null ? null : in.fault(InputCode.UNKNOWN_WORD, json, "got", Excerpt.of(word), "allowed", words);
    }

    @Override
    public Optional<StandIn<E>> standIn() {
        return Optional.of(new StandIn<>(first, true));
    }

    @Override
    public void write(E value, JsonWriter out) {
        out.string(quoted.get(value));
    }
}
