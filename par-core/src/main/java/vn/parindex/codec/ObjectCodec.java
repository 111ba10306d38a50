package vn.parindex.codec;

import java.util.function.Function;

/**
 * The codec of a type that stands in JSON as an object. Each member is said once:
 *
 * <pre>{@code
 * Codec<Citation> CITATION = ObjectCodec.of(members -> {
 *     var source = members.required("source", NAME, Citation::source);
 *     var place = members.remark("place", Citation::place);
 *     return read -> new Citation(read.get(source), read.get(place));
 * });
 * }</pre>
 *
 * @param <T> the type
 */
public final class ObjectCodec<T> extends ObjectShape<T, T> implements Codec<T> {

    private ObjectCodec(Function<Members<T>, Function<MemberValues, T>> definition) {
        super(definition);
    }

    @Override
    Object derivedFrom(T made) {
        return made;
    }

    /**
     * Makes a codec.
     *
     * @param <T> the type
     * @param definition adds the members and returns what makes an object of their values, or null after noting a fault
     * @return the codec
     */
    public static <T> ObjectCodec<T> of(Function<Members<T>, Function<MemberValues, T>> definition) {
        return new ObjectCodec<>(definition);
    }
}
