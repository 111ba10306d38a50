package vn.parindex.published;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LongestChainTest {

    /** Items of falling value with these places. */
    private static List<LongestChain.ChainItem> falling(int... places) {
        List<LongestChain.ChainItem> items = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            items.add(new LongestChain.ChainItem(i, places[i]));
        }
        return items;
    }

    private static boolean[] steady(int... places) {
        return LongestChain.steady(falling(places), true);
    }

    @Test
    void an_orderly_list_is_steady_throughout() {
        assertThat(steady(1, 2, 5, 9)).containsExactly(true, true, true, true);
        assertThat(steady()).isEmpty();
    }

    @Test
    void one_item_far_off_is_in_doubt_alone() {
        assertThat(steady(1, 40, 3, 5, 6)).containsExactly(true, false, true, true, true);
        assertThat(steady(1, 3, 5, 2, 6)).containsExactly(true, true, true, false, true);
    }

    @Test
    void two_neighbours_that_are_swapped_are_both_in_doubt() {
        assertThat(steady(1, 3, 2, 5)).containsExactly(true, false, false, true);
    }

    @Test
    void two_swapped_with_others_between_are_both_in_doubt() {
        assertThat(steady(1, 7, 3, 4, 5, 2, 8)).containsExactly(true, false, true, true, true, false, true);
    }

    @Test
    void items_of_one_value_agree_in_any_order_of_places() {
        List<LongestChain.ChainItem> tied = List.of(
                new LongestChain.ChainItem(0, 1),
                new LongestChain.ChainItem(1, 2),
                new LongestChain.ChainItem(1, 2),
                new LongestChain.ChainItem(1, 4),
                new LongestChain.ChainItem(2, 5));
        assertThat(LongestChain.steady(tied, true)).containsExactly(true, true, true, true, true);
    }

    @Test
    void equal_places_contradict_only_where_places_are_strict() {
        assertThat(LongestChain.steady(falling(1, 2, 2, 3), true)).containsExactly(true, false, false, true);
        assertThat(LongestChain.steady(falling(1, 2, 2, 3), false)).containsExactly(true, true, true, true);
    }

    @Test
    void a_long_list_takes_no_quadratic_time() {
        int[] places = new int[200_000];
        for (int i = 0; i < places.length; i++) {
            places[i] = i + 1;
        }
        places[100_000] = 1;
        boolean[] steady = steady(places);

        assertThat(steady[100_000]).isFalse();
        assertThat(steady[99_999]).isTrue();
    }
}
