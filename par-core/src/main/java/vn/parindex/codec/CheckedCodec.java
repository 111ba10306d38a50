package vn.parindex.codec;

import java.util.Optional;

/** A codec with one more check after reading; it writes as the codec checked does. */
final class CheckedCodec<T> implements Codec<T> {

    private final Codec<T> codec;
    private final Check<T> check;

    CheckedCodec(Codec<T> codec, Check<T> check) {
        this.codec = codec;
        this.check = check;
    }

    /** Returns the codec that writes what a codec writes. */
    static <T> Codec<T> writing(Codec<T> codec) {
        Codec<T> writing = codec;
        while (writing instanceof CheckedCodec<T> checked) {
            writing = checked.codec;
        }
        return writing;
    }

    @Override
    public T read(Json json, Reading in) {
        T read = codec.read(json, in);
        return read == null ? null : check.check(read, json, in);
    }

    @Override
    public Optional<StandIn<T>> standIn() {
        return codec.standIn();
    }

    @Override
    public void write(T value, JsonWriter out) {
        codec.write(value, out);
    }
}
