package vn.parindex.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The codec of a collection that is made of the list of its items. */
final class ListCodec<T, C extends Collection<T>> implements Codec<C> {

    private final Codec<T> item;
    private final Codec<T> writing;
    private final Function<List<T>, C> made;

    ListCodec(Codec<T> item, Function<List<T>, C> made) {
        this.item = item;
        this.writing = CheckedCodec.writing(item);
        this.made = made;
    }

    @Override
    public C read(Json json, Reading in) {
        if (!(json instanceof Json.Arr array)) {
            return in.wrongType(json, Json.Arr.TYPE);
        }
        List<Json> there = array.items();
        List<T> items = new ArrayList<>(there.size());
        for (int i = 0; i < there.size() && !in.isFull(); i++) {
            int before = in.count();
            T read = item.read(there.get(i), in);
            if (in.count() > before) {
                read = in.goOn(before, there.get(i).place(), item.standIn(), read);
            }
            if (read != null) {
                items.add(read);
            }
        }
        return made.apply(items);
    }

    @Override
    public Optional<StandIn<C>> standIn() {
        return Optional.of(new StandIn<>(made.apply(List.of()), true));
    }

    @Override
    public void write(C items, JsonWriter out) {
        out.openList();
        for (T each : items) {
            writing.write(each, out);
        }
        out.closeList();
    }
}
