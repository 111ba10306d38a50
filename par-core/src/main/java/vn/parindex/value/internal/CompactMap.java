package vn.parindex.value.internal;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;

/**
 * An unmodifiable map in the order in which its entries were given: one array of keys and values.
 *
 * <p>It is made for the few figures of a leaf and the few opinions of an entry: looking up a key compares it with one
 * after the other, which is faster than hashing. A copy of a sorted map that is larger is searched by halves. Immutable
 * and thread-safe.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public class CompactMap<K, V> extends AbstractMap<K, V> {

    private static final CompactMap<?, ?> EMPTY = new CompactMap<>(new Object[0]);
    private static final int FEW = 8;

    /** Keys and values in turn. */
    private final Object[] pairs;

    private CompactMap(Object[] pairs) {
        this.pairs = pairs;
    }

    /**
     * Copies a map in its order.
     *
     * @param <K> the keys
     * @param <V> the values
     * @param map the map
     * @return the copy; the map itself if it is of this class
     */
    public static <K, V> CompactMap<K, V> copyOf(Map<? extends K, ? extends V> map) {
        if (map instanceof CompactMap<?, ?> compact) {
            return cast(compact);
        }
        Object[] pairs = new Object[2 * map.size()];
        int i = 0;
        for (Entry<? extends K, ? extends V> entry : map.entrySet()) {
            pairs[i++] = entry.getKey();
            pairs[i++] = entry.getValue();
        }
        boolean halved = map.size() > FEW && map instanceof SortedMap<?, ?> sorted && sorted.comparator() == null;
        return halved ? new Sorted<>(pairs) : ofPairs(pairs);
    }

    /**
     * Obtains a map of keys and values in turn, which must not be changed any more.
     *
     * @param <K> the keys
     * @param <V> the values
     * @param pairs keys, each but once, and values; none is null
     * @return the map
     */
    public static <K, V> CompactMap<K, V> ofPairs(Object[] pairs) {
        return pairs.length == 0 ? cast(EMPTY) : new CompactMap<>(pairs);
    }

    @SuppressWarnings("unchecked")
    private static <K, V> CompactMap<K, V> cast(CompactMap<?, ?> map) {
        return (CompactMap<K, V>) map;
    }

    /** A map in the natural order of its keys, which are all of one class. */
    private static final class Sorted<K, V> extends CompactMap<K, V> {

        private Sorted(Object[] pairs) {
            super(pairs);
        }

        @Override
        @SuppressWarnings("unchecked")
        int find(Object key) {
            if (key == null || key.getClass() != keyAt(0).getClass()) {
                return -1;
            }
            int low = 0;
            int high = size() - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int order = ((Comparable<Object>) key).compareTo(keyAt(middle));
                if (order == 0) {
                    return middle;
                }
                if (order < 0) {
                    high = middle - 1;
                } else {
                    low = middle + 1;
                }
            }
            return -1;
        }
    }

    @Override
    public final int size() {
        return pairs.length / 2;
    }

    @Override
    public final boolean isEmpty() {
        return pairs.length == 0;
    }

    /**
     * Returns the key at a place.
     *
     * @param place 0 to the size less 1
     * @return the key
     */
    @SuppressWarnings("unchecked")
    public final K keyAt(int place) {
        return (K) pairs[2 * place];
    }

    /**
     * Returns the value at a place.
     *
     * @param place 0 to the size less 1
     * @return the value
     */
    @SuppressWarnings("unchecked")
    public final V valueAt(int place) {
        return (V) pairs[2 * place + 1];
    }

    /** The place of a key, below zero if it is not there. */
    int find(Object key) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(key)) {
                return i / 2;
            }
        }
        return -1;
    }

    @Override
    public final V get(Object key) {
        int place = find(key);
        return place < 0 ? null : valueAt(place);
    }

    @Override
    public final boolean containsKey(Object key) {
        return find(key) >= 0;
    }

    @Override
    public final void forEach(BiConsumer<? super K, ? super V> action) {
        for (int i = 0; i < size(); i++) {
            action.accept(keyAt(i), valueAt(i));
        }
    }

    @Override
    public final Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return CompactMap.this.size();
            }

            @Override
            public Iterator<Entry<K, V>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Entry<K, V>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < size();
        }

        @Override
        public Entry<K, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry<K, V> entry = Map.entry(keyAt(next), valueAt(next));
            next++;
            return entry;
        }
    }
}
