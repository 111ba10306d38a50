package vn.parindex.value.internal;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * An unmodifiable map in the order in which its entries were given, in as little memory as possible.
 *
 * <p>It is made for the few figures of a leaf and the few opinions of an entry, of which there is mostly one: that
 * stands in the map itself, any others in an array. Looking up a key compares it with one after the other, which is
 * faster than hashing. A copy of a sorted map that is larger is searched by halves. Immutable and thread-safe.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public class CompactMap<K, V> implements Map<K, V> {

    private static final CompactMap<?, ?> EMPTY = new CompactMap<>(null, null, new Object[0]);
    private static final Object[] NONE = new Object[0];
    private static final int FEW = 8;

    private final K firstKey;
    private final V firstValue;

    /** The keys and values after the first, in turn. */
    private final Object[] rest;

    private CompactMap(K firstKey, V firstValue, Object[] rest) {
        this.firstKey = firstKey;
        this.firstValue = firstValue;
        this.rest = rest;
    }

    /**
     * Copies a map in its order.
     *
     * @param <K> the keys
     * @param <V> the values
     * @param map the map; none of its keys and values is null
     * @return the copy; the map itself if it is of this class
     */
    public static <K, V> CompactMap<K, V> copyOf(Map<? extends K, ? extends V> map) {
        if (map instanceof CompactMap<?, ?> compact) {
            return cast(compact);
        }
        if (map.isEmpty()) {
            return cast(EMPTY);
        }
        Iterator<? extends Entry<? extends K, ? extends V>> entries =
                map.entrySet().iterator();
        Entry<? extends K, ? extends V> first = entries.next();
        Object[] rest = map.size() == 1 ? NONE : new Object[2 * map.size() - 2];
        for (int i = 0; i < rest.length; i += 2) {
            Entry<? extends K, ? extends V> entry = entries.next();
            rest[i] = entry.getKey();
            rest[i + 1] = entry.getValue();
        }
        boolean halved = map.size() > FEW && map instanceof SortedMap<?, ?> sorted && sorted.comparator() == null;
        return halved
                ? new Sorted<>(first.getKey(), first.getValue(), rest)
                : new CompactMap<>(first.getKey(), first.getValue(), rest);
    }

    /**
     * Copies a map in the order of its keys.
     *
     * @param <K> the keys
     * @param <V> the values
     * @param map the map; none of its keys and values is null
     * @return the copy
     */
    public static <K extends Comparable<? super K>, V> CompactMap<K, V> sorted(Map<K, ? extends V> map) {
        return map.size() <= FEW && isAscending(map.keySet()) ? copyOf(map) : copyOf(new TreeMap<>(map));
    }

    private static <K extends Comparable<? super K>> boolean isAscending(Set<K> keys) {
        K last = null;
        for (K key : keys) {
            if (last != null && last.compareTo(key) >= 0) {
                return false;
            }
            last = key;
        }
        return true;
    }

    /**
     * Obtains a map of keys and values.
     *
     * @param <K> the keys
     * @param <V> the values
     * @param pairs keys, each but once, and values in turn; none is null
     * @param size how many pairs there are
     * @return the map
     */
    @SuppressWarnings("unchecked")
    public static <K, V> CompactMap<K, V> ofPairs(Object[] pairs, int size) {
        return size == 0
                ? cast(EMPTY)
                : new CompactMap<>(
                        (K) pairs[0], (V) pairs[1], size == 1 ? NONE : Arrays.copyOfRange(pairs, 2, 2 * size));
    }

    @SuppressWarnings("unchecked")
    private static <K, V> CompactMap<K, V> cast(CompactMap<?, ?> map) {
        return (CompactMap<K, V>) map;
    }

    /**
     * Returns a map with another value for a key.
     *
     * @param key the key; it comes last if it is not there yet
     * @param value the value
     * @return another map
     */
    public CompactMap<K, V> with(K key, V value) {
        int place = find(key);
        int size = place < 0 ? size() + 1 : size();
        Object[] pairs = new Object[2 * size];
        for (int i = 0; i < size(); i++) {
            pairs[2 * i] = keyAt(i);
            pairs[2 * i + 1] = valueAt(i);
        }
        place = place < 0 ? size - 1 : place;
        pairs[2 * place] = key;
        pairs[2 * place + 1] = value;
        return ofPairs(pairs, size);
    }

    /** A map in the natural order of its keys, which are all of one class. */
    private static final class Sorted<K, V> extends CompactMap<K, V> {

        private Sorted(K firstKey, V firstValue, Object[] rest) {
            super(firstKey, firstValue, rest);
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
        return firstKey == null ? 0 : 1 + rest.length / 2;
    }

    @Override
    public final boolean isEmpty() {
        return firstKey == null;
    }

    /**
     * Returns the key at a place.
     *
     * @param place 0 to the size less 1
     * @return the key
     */
    @SuppressWarnings("unchecked")
    public final K keyAt(int place) {
        return place == 0 ? firstKey : (K) rest[2 * place - 2];
    }

    /**
     * Returns the value at a place.
     *
     * @param place 0 to the size less 1
     * @return the value
     */
    @SuppressWarnings("unchecked")
    public final V valueAt(int place) {
        return place == 0 ? firstValue : (V) rest[2 * place - 1];
    }

    /** The place of a key, below zero if it is not there. */
    int find(Object key) {
        if (firstKey == null || firstKey.equals(key)) {
            return firstKey == null ? -1 : 0;
        }
        for (int i = 0; i < rest.length; i += 2) {
            if (rest[i].equals(key)) {
                return i / 2 + 1;
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

    /** The same as a map that knows all the rest; not what this extends, because that has two fields more. */
    private Map<K, V> view() {
        return new AbstractMap<>() {
            @Override
            public Set<Entry<K, V>> entrySet() {
                return CompactMap.this.entrySet();
            }
        };
    }

    @Override
    public final Set<K> keySet() {
        return view().keySet();
    }

    @Override
    public final Collection<V> values() {
        return view().values();
    }

    @Override
    public final boolean containsValue(Object value) {
        return view().containsValue(value);
    }

    @Override
    public final V put(K key, V value) {
        return view().put(key, value);
    }

    @Override
    public final V remove(Object key) {
        return view().remove(key);
    }

    @Override
    public final void putAll(Map<? extends K, ? extends V> map) {
        view().putAll(map);
    }

    @Override
    public final void clear() {
        view().clear();
    }

    @Override
    public final boolean equals(Object o) {
        return o == this || view().equals(o);
    }

    @Override
    public final int hashCode() {
        return view().hashCode();
    }

    @Override
    public final String toString() {
        return view().toString();
    }
}
