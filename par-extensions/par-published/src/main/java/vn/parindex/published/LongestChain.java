package vn.parindex.published;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the items of a list that stand in order without any doubt.
 *
 * <p>The list is sorted by a value, from the highest; each item also has a place (a rank, a rating). Two items agree if
 * the higher value has the better place; items of equal value always agree. A longest chain of items that all agree is
 * what can be kept with the fewest taken out. An item that belongs to every longest chain is steady; all others are in
 * doubt. If one item of an orderly list is wrong it is always in doubt, because the chain without it is a longest one;
 * of two swapped items both are.
 */
final class LongestChain {

    /**
     * An item.
     *
     * @param value the number of its value: 0 for the highest, equal for equal values
     * @param place its place, small for good
     */
    record ChainItem(int value, int place) {}

    private LongestChain() {}

    /**
     * Finds the steady items.
     *
     * @param items sorted by value, then by place
     * @param strict true if a higher value needs a truly better place (ranks), false if the same will do (ratings)
     * @return an array that is true at each steady item
     */
    static boolean[] steady(List<ChainItem> items, boolean strict) {
        int n = items.size();
        int[] places =
                items.stream().mapToInt(ChainItem::place).distinct().sorted().toArray();
        int[] down = new int[n];
        int[] up = new int[n];
        fill(items, places, strict, down, false);
        fill(items, places, strict, up, true);
        int longest = Arrays.stream(down).max().orElse(0);
        int[] atLength = new int[longest + 1];
        for (int i = 0; i < n; i++) {
            if (down[i] + up[i] - 1 == longest) {
                atLength[down[i]]++;
            }
        }
        boolean[] steady = new boolean[n];
        for (int i = 0; i < n; i++) {
            steady[i] = down[i] + up[i] - 1 == longest && atLength[down[i]] == 1;
        }
        return steady;
    }

    /** The longest chain that ends at each item, seen from the top or, backwards, from the bottom. */
    private static void fill(List<ChainItem> items, int[] places, boolean strict, int[] lengths, boolean backwards) {
        int n = items.size();
        int[] tree = new int[places.length + 1];
        int begin = 0;
        while (begin < n) {
            int end = begin;
            while (end < n
                    && items.get(at(end, n, backwards)).value()
                            == items.get(at(begin, n, backwards)).value()) {
                int i = at(end, n, backwards);
                int place = index(places, items.get(i).place(), backwards);
                int before = longest(tree, strict ? place - 1 : place);
                lengths[i] = 1 + (end > begin ? Math.max(before, lengths[at(end - 1, n, backwards)]) : before);
                end++;
            }
            for (int k = begin; k < end; k++) {
                int i = at(k, n, backwards);
                raise(tree, index(places, items.get(i).place(), backwards), lengths[i]);
            }
            begin = end;
        }
    }

    private static int at(int k, int n, boolean backwards) {
        return backwards ? n - 1 - k : k;
    }

    /** The place as 1, 2, 3…; counted from the other end when going backwards. */
    private static int index(int[] places, int place, boolean backwards) {
        int index = Arrays.binarySearch(places, place) + 1;
        return backwards ? places.length + 1 - index : index;
    }

    private static int longest(int[] tree, int upTo) {
        int longest = 0;
        for (int i = upTo; i > 0; i -= i & -i) {
            longest = Math.max(longest, tree[i]);
        }
        return longest;
    }

    private static void raise(int[] tree, int at, int length) {
        for (int i = at; i < tree.length; i += i & -i) {
            tree[i] = Math.max(tree[i], length);
        }
    }
}
