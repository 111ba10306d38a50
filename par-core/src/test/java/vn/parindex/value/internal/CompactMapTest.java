package vn.parindex.value.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CompactMapTest {

    private static final Map<String, Integer> GIVEN = new LinkedHashMap<>(Map.of("b", 2));

    static {
        GIVEN.put("a", 1);
        GIVEN.put("c", 3);
    }

    @Test
    void keeps_keys_and_values_in_the_order_given() {
        CompactMap<String, Integer> map = CompactMap.copyOf(GIVEN);

        assertThat(List.copyOf(map.keySet())).containsExactly("b", "a", "c");
        assertThat(List.copyOf(map.values())).containsExactly(2, 1, 3);
        assertThat(map.keyAt(1)).isEqualTo("a");
        assertThat(map.valueAt(2)).isEqualTo(3);
        assertThat(map).isEqualTo(GIVEN).hasSameHashCodeAs(GIVEN).hasToString("{b=2, a=1, c=3}");
        assertThat(CompactMap.<String, Integer>ofPairs(new Object[] {"b", 2, "a", 1, "c", 3, "d", 4}, 3))
                .isEqualTo(map);
    }

    @Test
    void finds_what_is_there_and_nothing_else() {
        CompactMap<String, Integer> map = CompactMap.copyOf(GIVEN);

        assertThat(map.get("a")).isEqualTo(1);
        assertThat(map.get("d")).isNull();
        assertThat(map.get(null)).isNull();
        assertThat(map.containsKey("c")).isTrue();
        assertThat(map.containsKey(3)).isFalse();
    }

    @Test
    void finds_keys_of_a_large_sorted_map() {
        TreeMap<Integer, String> sorted = new TreeMap<>();
        IntStream.range(0, 99).forEach(i -> sorted.put(2 * i, "value " + i));
        CompactMap<Integer, String> map = CompactMap.copyOf(sorted);

        IntStream.range(-1, 200).forEach(key -> assertThat(map.get(key)).isEqualTo(sorted.get(key)));
        assertThat(map).isEqualTo(sorted);
        assertThat(map.get("2")).isNull();
        assertThat(map.get(null)).isNull();
        assertThat(CompactMap.<Integer, String>copyOf(map)).isSameAs(map);
    }

    @Test
    void a_sorted_map_with_an_order_of_its_own_keeps_it() {
        TreeMap<String, Integer> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER.reversed());
        IntStream.range(0, 20).forEach(i -> sorted.put("key " + i, i));
        CompactMap<String, Integer> map = CompactMap.copyOf(sorted);

        sorted.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
    }

    @Test
    void cannot_be_changed() {
        CompactMap<String, Integer> map = CompactMap.copyOf(GIVEN);

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> map.put("d", 4));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> map.remove("a"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(map::clear);
    }
}
