package vn.parindex.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.value.Text;

/**
 * A value of a JSON document that knows where it stands. The tree is built while a file is read; only authors'
 * corrections change it afterwards. Not thread-safe.
 */
public abstract sealed class Json {

    private final Json above;
    private final String key;
    private final int index;

    /** A value under a key of an object, or an item of an array, whose key is null. */
    private Json(Json above, String key, int index) {
        this.above = above;
        this.key = key;
        this.index = index;
    }

    /**
     * Returns where the value stands.
     *
     * @return the place
     */
    public final Place place() {
        if (above == null) {
            return Place.of(key);
        }
        return key == null ? above.place().item(index) : above.place().key(key);
    }

    /**
     * Returns the index in the array in which the value stands.
     *
     * @return the index, from 0; 0 elsewhere
     */
    public final int index() {
        return index;
    }

    /**
     * Returns the type in words.
     *
     * @return e.g. {@code a list}
     */
    public abstract Text type();

    /** An object; of repeated keys it keeps the first. */
    public static final class Obj extends Json {

        /** The type in words. */
        public static final Text TYPE = Text.of("đối tượng", "an object");

        /** Objects of our formats are small; a search through them is faster than a map, and larger ones get a map. */
        private static final int SMALL = 16;

        private static final String[] NO_KEYS = {};
        private static final Json[] NO_VALUES = {};

        private String[] keys = NO_KEYS;
        private Json[] values = NO_VALUES;
        private int size;
        private Map<String, Integer> positions;

        /**
         * Creates an empty object.
         *
         * @param above the value it lies in; null for the root of a document
         * @param key its key, or the name of the file; null in an array
         * @param index its index in an array
         */
        public Obj(Json above, String key, int index) {
            super(above, key, index);
        }

        /**
         * Returns the number of members.
         *
         * @return the number
         */
        public int size() {
            return size;
        }

        /**
         * Returns the keys.
         *
         * @return the keys, in order
         */
        public List<String> keys() {
            return List.of(Arrays.copyOf(keys, size));
        }

        /**
         * Returns the value of a key.
         *
         * @param key the key
         * @return the value; null if there is none
         */
        public Json get(String key) {
            return get(key, 0);
        }

        /** The value of a key that probably stands at a position. */
        Json get(String key, int hint) {
            int at = position(key, hint);
            return at < 0 ? null : values[at];
        }

        /** The value at a position if it stands under this very key. */
        Json next(String key, int position) {
            return position < size && keys[position] == key ? values[position] : null;
        }

        /** The key at a position. */
        String key(int position) {
            return keys[position];
        }

        /** The value at a position. */
        Json value(int position) {
            return values[position];
        }

        /**
         * Checks whether there is a key.
         *
         * @param key the key
         * @return true if there is
         */
        public boolean has(String key) {
            return position(key, 0) >= 0;
        }

        /**
         * Adds a member.
         *
         * @param key the key
         * @param value the value
         * @return false if the key is there already; then nothing changes
         */
        public boolean add(String key, Json value) {
            if (position(key, 0) >= 0) {
                return false;
            }
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2 + 4);
                values = Arrays.copyOf(values, size * 2 + 4);
            }
            keys[size] = key;
            values[size] = value;
            if (positions != null) {
                positions.put(key, size);
            } else if (size == SMALL) {
                mapPositions(size + 1);
            }
            size++;
            return true;
        }

        /**
         * Gives an empty object all its members.
         *
         * @param theirKeys the keys; the array is kept
         * @param theirValues the values; the array is kept
         * @return false if a key stands there twice; then the object is of no use
         */
        public boolean fill(String[] theirKeys, Json[] theirValues) {
            keys = theirKeys;
            values = theirValues;
            if (keys.length > SMALL) {
                mapPositions(keys.length);
                size = keys.length;
                return positions.size() == size;
            }
            while (size < keys.length && position(keys[size], 0) < 0) {
                size++;
            }
            return size == keys.length;
        }

        private void mapPositions(int count) {
            positions = new HashMap<>(count * 2);
            for (int i = 0; i < count; i++) {
                positions.putIfAbsent(keys[i], i);
            }
        }

        /**
         * Adds or replaces a member.
         *
         * @param key the key
         * @param value the value
         */
        public void put(String key, Json value) {
            int at = position(key, 0);
            if (at < 0) {
                add(key, value);
            } else {
                values[at] = value;
            }
        }

        /**
         * Removes a member, if it is there.
         *
         * @param key the key
         */
        public void remove(String key) {
            int at = position(key, 0);
            if (at >= 0) {
                size--;
                System.arraycopy(keys, at + 1, keys, at, size - at);
                System.arraycopy(values, at + 1, values, at, size - at);
                positions = null;
            }
        }

        private int position(String key, int hint) {
            if (positions != null) {
                return positions.getOrDefault(key, -1);
            }
            for (int i = hint; i < size; i++) {
                if (keys[i].equals(key)) {
                    return i;
                }
            }
            for (int i = 0; i < hint && i < size; i++) {
                if (keys[i].equals(key)) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public Text type() {
            return TYPE;
        }
    }

    /** An array. */
    public static final class Arr extends Json {

        /** The type in words. */
        public static final Text TYPE = Text.of("danh sách", "a list");

        private final List<Json> items = new ArrayList<>(0);

        /**
         * Creates an empty array.
         *
         * @param above the value it lies in; null for the root of a document
         * @param key its key, or the name of the file; null in an array
         * @param index its index in an array
         */
        public Arr(Json above, String key, int index) {
            super(above, key, index);
        }

        /**
         * Returns the items.
         *
         * @return the items, which can be changed
         */
        public List<Json> items() {
            return items;
        }

        @Override
        public Text type() {
            return TYPE;
        }
    }

    /** A string. */
    public static final class Str extends Json {

        /** The type in words. */
        public static final Text TYPE = Text.of("chuỗi ký tự", "a string");

        private final String value;
        private final boolean common;

        /**
         * Creates a string.
         *
         * @param above the value it lies in; null for the root of a document
         * @param key its key, or the name of the file; null in an array
         * @param index its index in an array
         * @param value the characters
         */
        public Str(Json above, String key, int index, String value) {
            this(above, key, index, value, false);
        }

        /**
         * Creates a string whose characters were looked at.
         *
         * @param above the value it lies in; null for the root of a document
         * @param key its key, or the name of the file; null in an array
         * @param index its index in an array
         * @param value the characters
         * @param common true if all of them are common, so that the text is plain; false if that is not known
         */
        public Str(Json above, String key, int index, String value, boolean common) {
            super(above, key, index);
            this.value = value;
            this.common = common;
        }

        /** Checks whether the characters are known to be common. */
        boolean isCommon() {
            return common;
        }

        /**
         * Returns the characters.
         *
         * @return the characters
         */
        public String value() {
            return value;
        }

        @Override
        public Text type() {
            return TYPE;
        }
    }

    /** A number as it stands in the file; nothing has been computed from it. */
    public static final class Num extends Json {

        /** The type in words. */
        public static final Text TYPE = Text.of("số", "a number");

        private final String literal;

        /**
         * Creates a number.
         *
         * @param above the value it lies in; null for the root of a document
         * @param key its key, or the name of the file; null in an array
         * @param index its index in an array
         * @param literal its characters
         */
        public Num(Json above, String key, int index, String literal) {
            super(above, key, index);
            this.literal = literal;
        }

        /**
         * Returns the characters.
         *
         * @return e.g. {@code 1.50}
         */
        public String literal() {
            return literal;
        }

        @Override
        public Text type() {
            return TYPE;
        }
    }

    /** True or false. */
    public static final class Bool extends Json {

        /** The type in words. */
        public static final Text TYPE = Text.of("true hoặc false", "true or false");

        private final boolean value;

        /**
         * Creates a truth value.
         *
         * @param above the value it lies in; null for the root of a document
         * @param key its key, or the name of the file; null in an array
         * @param index its index in an array
         * @param value the value
         */
        public Bool(Json above, String key, int index, boolean value) {
            super(above, key, index);
            this.value = value;
        }

        /**
         * Returns the value.
         *
         * @return the value
         */
        public boolean value() {
            return value;
        }

        @Override
        public Text type() {
            return TYPE;
        }
    }

    /** The word null, which no format of ours knows. */
    public static final class Null extends Json {

        private static final Text TYPE = Text.of("null", "null");

        /**
         * Creates a null.
         *
         * @param above the value it lies in; null for the root of a document
         * @param key its key, or the name of the file; null in an array
         * @param index its index in an array
         */
        public Null(Json above, String key, int index) {
            super(above, key, index);
        }

        @Override
        public Text type() {
            return TYPE;
        }
    }
}
