package vn.parindex.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import vn.parindex.value.internal.Sent;

/**
 * Named values in order: what a finding or a trace is about, typed until a sentence is made of it.
 *
 * <p>Each value is of one of these types: {@link Points}, {@link Percentage}, {@link Share}, {@link BigDecimal},
 * {@link Text}, {@link String} or a list of these. Whole numbers become decimals; anything else, such as a code, a year
 * or a fact, becomes its own text. Immutable and thread-safe.
 */
@SuppressWarnings("serial") // goes as its names and values
public final class Arguments implements Serializable {

    /** No values. */
    public static final Arguments NONE = new Arguments(new Object[0]);

    /** Names and values in turn. */
    private final Object[] pairs;

    private Arguments(Object[] pairs) {
        this.pairs = pairs;
    }

    /**
     * Obtains values by name.
     *
     * @param namesAndValues names and values in turn: {@code "got", points, "allowed", maximum}
     * @return the values, in that order
     * @throws IllegalArgumentException if a value is missing or a name stands twice
     */
    public static Arguments of(Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("arguments must be names and values in turn: " + namesAndValues.length);
        }
        Object[] pairs = new Object[namesAndValues.length];
        for (int i = 0; i < pairs.length; i += 2) {
            String name = (String) Objects.requireNonNull(namesAndValues[i], "name");
            for (int k = 0; k < i; k += 2) {
                if (name.equals(pairs[k])) {
                    throw new IllegalArgumentException("argument stands twice: " + name);
                }
            }
            pairs[i] = name;
            pairs[i + 1] = typed(Objects.requireNonNull(namesAndValues[i + 1], name));
        }
        return pairs.length == 0 ? NONE : new Arguments(pairs);
    }

    /**
     * Obtains values by name.
     *
     * @param values the values by name
     * @return the values, in the order of the map
     */
    public static Arguments of(Map<String, ?> values) {
        Object[] pairs = new Object[2 * values.size()];
        int i = 0;
        for (Map.Entry<String, ?> value : values.entrySet()) {
            pairs[i++] = value.getKey();
            pairs[i++] = value.getValue();
        }
        return of(pairs);
    }

    private static Object typed(Object value) {
        if (isPlain(value)) {
            return value;
        }
        if (value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        return value instanceof List<?> list
                ? list.stream().map(Arguments::typed).toList()
                : value.toString();
    }

    private static boolean isPlain(Object value) {
        return value instanceof Points
                || value instanceof Percentage
                || value instanceof Share
                || value instanceof BigDecimal
                || value instanceof Text;
    }

    /**
     * Returns the same values, every text of them as a sentence may repeat it, see {@link Excerpt#whole}.
     *
     * @return these values themselves if nothing had to be replaced
     */
    public Arguments shown() {
        Object[] shown = pairs;
        for (int i = 1; i < pairs.length; i += 2) {
            Object value = shown(pairs[i]);
            if (value != pairs[i]) {
                shown = shown == pairs ? pairs.clone() : shown;
                shown[i] = value;
            }
        }
        return shown == pairs ? this : new Arguments(shown);
    }

    private static Object shown(Object value) {
        if (value instanceof String text) {
            return Excerpt.whole(text);
        }
        if (value instanceof Text text) {
            String vi = Excerpt.whole(text.vi());
            String en = Excerpt.whole(text.en());
            return vi == text.vi() && en == text.en() ? text : Text.of(vi, en);
        }
        if (value instanceof List<?> list) {
            List<Object> shown = list.stream().map(Arguments::shown).toList();
            for (int i = 0; i < shown.size(); i++) {
                if (shown.get(i) != list.get(i)) {
                    return shown;
                }
            }
        }
        return value;
    }

    /**
     * Checks whether there is a value of that name.
     *
     * @param name the name
     * @return true if there is one
     */
    public boolean has(String name) {
        return find(name) >= 0;
    }

    /**
     * Returns a value.
     *
     * @param name its name
     * @return the value
     * @throws IllegalArgumentException if there is none of that name
     */
    public Object get(String name) {
        int place = find(name);
        if (place < 0) {
            throw new IllegalArgumentException("no argument " + name + " in " + this);
        }
        return pairs[place];
    }

    /**
     * Returns a value of a known type.
     *
     * @param <T> the type
     * @param name its name
     * @param type the type
     * @return the value
     * @throws IllegalArgumentException if there is none of that name
     * @throws ClassCastException if it is of another type
     */
    public <T> T get(String name, Class<T> type) {
        return type.cast(get(name));
    }

    /** The place of a value, or -1. */
    private int find(String name) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(name)) {
                return i + 1;
            }
        }
        return -1;
    }

    /**
     * Calls an action with each name and its value.
     *
     * @param action the action
     */
    public void forEach(BiConsumer<String, Object> action) {
        for (int i = 0; i < pairs.length; i += 2) {
            action.accept((String) pairs[i], pairs[i + 1]);
        }
    }

    /**
     * Returns the values by name.
     *
     * @return an unmodifiable map, in order
     */
    @JsonValue
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        forEach(map::put);
        return Collections.unmodifiableMap(map);
    }

    /**
     * Checks whether the names and values are the same, in the same order.
     *
     * @param o another object
     * @return true if so
     */
    @Override
    public boolean equals(Object o) {
        return o instanceof Arguments other && Arrays.equals(pairs, other.pairs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pairs);
    }

    /**
     * Returns the names and values, for people who program.
     *
     * @return e.g. <code>{share=24/25, floor=70}</code>
     */
    @Override
    public String toString() {
        return asMap().toString();
    }

    /** The names and values on their way through Java serialisation. */
    private record NamesAndValues(Object[] pairs) implements Serializable {

        /** More than any number of a finding has; without a limit, a sentence could ask for more than all memory. */
        private static final int MOST_ZEROS = 1_000;

        NamesAndValues {
            for (Object value : pairs) {
                requireSent(value);
            }
            pairs = of(pairs).pairs;
        }

        /** Nothing is turned into a text here: that would call methods of whatever came. */
        private static void requireSent(Object value) {
            if (value instanceof List<?> list) {
                list.forEach(NamesAndValues::requireSent);
            } else if (value instanceof BigDecimal number && Math.abs((long) number.scale()) > MOST_ZEROS) {
                throw new IllegalArgumentException("number with an exponent of more than " + MOST_ZEROS);
            } else if (!(value instanceof String) && !isPlain(value)) {
                throw new IllegalArgumentException("no value of a finding: "
                        + (value == null ? null : value.getClass().getName()));
            }
        }

        private Object readResolve() {
            return pairs.length == 0 ? NONE : new Arguments(pairs);
        }
    }

    private Object writeReplace() {
        return new NamesAndValues(pairs);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw Sent.refused(Arguments.class);
    }
}
