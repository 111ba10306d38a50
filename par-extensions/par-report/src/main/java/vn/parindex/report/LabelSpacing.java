package vn.parindex.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels apart that would overlap, as little as needed and in the same order. */
final class LabelSpacing {

    private LabelSpacing() {}

    /**
     * Returns new places of labels along a line.
     *
     * @param exact the preferred places of the labels, by their middle, as exactly as they are known: places that round
     *     to the same keep the order of what they stand for
     * @param heights the height of each
     * @param top the least place of an upper end
     * @return the middles, none nearer to its neighbour than their heights allow
     */
    static List<Integer> apart(List<BigDecimal> exact, List<Integer> heights, int top) {
        List<Integer> places = exact.stream()
                .map(place -> place.setScale(0, RoundingMode.HALF_UP).intValueExact())
                .toList();
        List<Integer> order = IntStream.range(0, places.size())
                .boxed()
                .sorted(Comparator.comparing(exact::get))
                .toList();
        List<List<Integer>> blocks = new ArrayList<>();
        for (int label : order) {
            List<Integer> block = new ArrayList<>(List.of(label));
            while (!blocks.isEmpty()
                    && end(blocks.get(blocks.size() - 1), places, heights, top) > start(block, places, heights, top)) {
                List<Integer> before = new ArrayList<>(blocks.remove(blocks.size() - 1));
                before.addAll(block);
                block = before;
            }
            blocks.add(block);
        }
        Integer[] middles = new Integer[places.size()];
        for (List<Integer> block : blocks) {
            int y = start(block, places, heights, top);
            for (int label : block) {
                middles[label] = y + heights.get(label) / 2;
                y += heights.get(label);
            }
        }
        return List.of(middles);
    }

    /** Returns the upper end of a block of labels, which lies around the mean of their wishes. */
    private static int start(List<Integer> block, List<Integer> places, List<Integer> heights, int top) {
        int wish = 0;
        int offset = 0;
        for (int label : block) {
            wish += places.get(label) - offset - heights.get(label) / 2;
            offset += heights.get(label);
        }
        return Math.max(top, Math.floorDiv(wish, block.size()));
    }

    private static int end(List<Integer> block, List<Integer> places, List<Integer> heights, int top) {
        return start(block, places, heights, top)
                + block.stream().mapToInt(heights::get).sum();
    }
}
