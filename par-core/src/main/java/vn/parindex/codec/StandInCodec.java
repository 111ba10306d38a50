package vn.parindex.codec;

import java.util.Optional;

/** A codec with a stand-in; it reads and writes as another does. */
final class StandInCodec<T> implements Codec<T> {

    private final Codec<T> codec;
    private final StandIn<T> standIn;

    StandInCodec(Codec<T> codec, StandIn<T> standIn) {
        this.codec = codec;
        this.standIn = standIn;
    }

    @Override
    public T read(Json json, Reading in) {
        return codec.read(json, in);
    }

    @Override
    public void write(T value, JsonWriter out) {
        codec.write(value, out);
    }

    @Override
    public Optional<StandIn<T>> standIn() {
        return Optional.of(standIn);
    }
}
