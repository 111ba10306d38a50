package vn.parindex.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The knapsack over groups of alternatives: all pairs of cost and gain that no other choice beats, exact, each with the
 * choice that has the fewest steps.
 */
final class PlanFrontier {

    /** The choices of one group: exactly one of them is taken. */
    record ChoiceGroup(long[] costs, long[] gains, int[] steps) {}

    /**
     * The unbeaten states after some groups, ascending in cost and in gain, each with the state and choice it came
     * from.
     */
    private record FrontierLayer(long[] costs, long[] gains, int[] steps, int[] from, int[] choice) {}

    private final List<FrontierLayer> layers = new ArrayList<>();

    PlanFrontier(List<ChoiceGroup> groups) {
        FrontierLayer layer = new FrontierLayer(new long[1], new long[1], new int[1], new int[1], new int[1]);
        layers.add(layer);
        for (ChoiceGroup group : groups) {
            layer = next(layer, group);
            layers.add(layer);
        }
    }

    /** Merges, for each choice, the states so far with the choice added, and keeps what nothing beats. */
    private static FrontierLayer next(FrontierLayer before, ChoiceGroup group) {
        int states = before.costs().length;
        int choices = group.costs().length;
        int[] at = new int[choices];
        Growing out = new Growing(states * 2);
        while (true) {
            int best = -1;
            for (int c = 0; c < choices; c++) {
                if (at[c] < states && (best < 0 || isBefore(before, group, at, c, best))) {
                    best = c;
                }
            }
            if (best < 0) {
                return out.layer();
            }
            int state = at[best]++;
            out.add(
                    before.costs()[state] + group.costs()[best],
                    before.gains()[state] + group.gains()[best],
                    before.steps()[state] + group.steps()[best],
                    state,
                    best);
        }
    }

    /** By cost, then the larger gain, then fewer steps, then the choice named first. */
    private static boolean isBefore(FrontierLayer before, ChoiceGroup group, int[] at, int one, int other) {
        int cost = Long.compare(
                before.costs()[at[one]] + group.costs()[one], before.costs()[at[other]] + group.costs()[other]);
        if (cost != 0) {
            return cost < 0;
        }
        int gain = Long.compare(
                before.gains()[at[other]] + group.gains()[other], before.gains()[at[one]] + group.gains()[one]);
        if (gain != 0) {
            return gain < 0;
        }
        return before.steps()[at[one]] + group.steps()[one] < before.steps()[at[other]] + group.steps()[other];
    }

    /** Arrays that grow while a layer is made. */
    private static final class Growing {
        private long[] costs;
        private long[] gains;
        private int[] steps;
        private int[] from;
        private int[] choice;
        private int size;

        Growing(int room) {
            costs = new long[room];
            gains = new long[room];
            steps = new int[room];
            from = new int[room];
            choice = new int[room];
        }

        /** Adds a state, unless one that costs no more gives as much. States come in order. */
        void add(long cost, long gain, int count, int state, int taken) {
            if (size > 0 && gains[size - 1] >= gain) {
                return;
            }
            if (size == costs.length) {
                int room = 2 * size;
                costs = Arrays.copyOf(costs, room);
                gains = Arrays.copyOf(gains, room);
                steps = Arrays.copyOf(steps, room);
                from = Arrays.copyOf(from, room);
                choice = Arrays.copyOf(choice, room);
            }
            costs[size] = cost;
            gains[size] = gain;
            steps[size] = count;
            from[size] = state;
            choice[size] = taken;
            size++;
        }

        FrontierLayer layer() {
            return new FrontierLayer(
                    Arrays.copyOf(costs, size),
                    Arrays.copyOf(gains, size),
                    Arrays.copyOf(steps, size),
                    Arrays.copyOf(from, size),
                    Arrays.copyOf(choice, size));
        }
    }

    private FrontierLayer last() {
        return layers.get(layers.size() - 1);
    }

    int size() {
        return last().costs().length;
    }

    long cost(int state) {
        return last().costs()[state];
    }

    long gain(int state) {
        return last().gains()[state];
    }

    /** The choice taken in each group. */
    int[] choices(int state) {
        int[] choices = new int[layers.size() - 1];
        int at = state;
        for (int i = choices.length; i > 0; i--) {
            choices[i - 1] = layers.get(i).choice()[at];
            at = layers.get(i).from()[at];
        }
        return choices;
    }
}
