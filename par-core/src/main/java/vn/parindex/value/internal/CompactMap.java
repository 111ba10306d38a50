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
 * An unmodifiable map of a few entries, in the order in which they were given: two arrays and nothing else.
 *
 * <p>Looking up a key compares it with one after the other, which is faster than hashing for the few figures of a leaf
 * and the few opinions of an entry. Immutable and thread-safe.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class CompactMap<K, V> extends AbstractMap<K, V> {

    private static final CompactMap<?, ?> EMPTY = new CompactMap<>(new Object[0]);

    /** Keys and values in turn. */
    private final Object[] pairs;

    private CompactMap(Object[] pairs) {
        this.pairs = pairs;
    }

    /**
     * Copies a map in order of its keys.
     *
     * @param <K> the keys
     * @param <V> the values
     * @param sorted the map
     * @return the copy
     */
    @SuppressWarnings("unchecked")
    public static <K, V> Map<K, V> copyOf(SortedMap<K, V> sorted) {
        if (sorted.isEmpty()) {
            return (Map<K, V>) EMPTY;
        }
        Object[] pairs = new Object[2 * sorted.size()];
        int i = 0;
        for (Entry<K, V> entry : sorted.entrySet()) {
            pairs[i++] = entry.getKey();
            pairs[i++] = entry.getValue();
        }
        return new CompactMap<>(pairs);
    }

    /**
     * Returns a map by its places.
     *
     * @param <K> the keys
     * @param <V> the values
     * @param map a map of this class
     * @return the same map
     */
    public static <K, V> CompactMap<K, V> of(Map<K, V> map) {
        return (CompactMap<K, V>) map;
    }

    @Override
    public int size() {
        return pairs.length / 2;
    }

    @Override
    public boolean isEmpty() {
        return pairs.length == 0;
    }

    /**
     * Returns the value at a place.
     *
     * @param place 0 to the size less 1
     * @return the value
     */
    public V valueAt(int place) {
        return value(2 * place + 1);
    }

    @Override
    public V get(Object key) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(key)) {
                return value(i + 1);
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        for (int i = 0; i < pairs.length; i += 2) {
            action.accept(key(i), value(i + 1));
        }
    }

    @SuppressWarnings("unchecked")
    private K key(int index) {
        return (K) pairs[index];
    }

    @SuppressWarnings("unchecked")
    private V value(int index) {
        return (V) pairs[index];
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
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
            return next < pairs.length;
        }

        @Override
        public Entry<K, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry<K, V> entry = Map.entry(key(next), CompactMap.this.value(next + 1));
            next += 2;
            return entry;
        }
    }
}
