package vn.parindex.result;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Some items of a list, in order.
 *
 * @param <T> the type of the items
 */
final class ListExcerpt<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> whole;
    private final int[] places;

    ListExcerpt(List<T> whole, int[] places) {
        this.whole = whole;
        this.places = places;
    }

    @Override
    public int size() {
        return places.length;
    }

    @Override
    public T get(int index) {
        return whole.get(places[index]);
    }
}
