package vn.parindex.result;

import java.util.Arrays;
import vn.parindex.value.Points;

/**
 * The scores of all nodes of a result, in whole numbers: those of the leaves, and their sums. The one place where
 * points are added up over the tree.
 */
final class ScoreTable {

    private static final State[] STATES = State.values();

    private final ResultOutline outline;
    private final byte[] states;
    private final long[] points;
    private final long[] maximum;
    private final long[] fullMaximum;
    private final long[] open;
    private int leaves;

    ScoreTable(ResultOutline outline) {
        this.outline = outline;
        int nodes = outline.size();
        states = new byte[nodes];
        points = new long[nodes];
        maximum = new long[nodes];
        fullMaximum = new long[nodes];
        open = new long[nodes];
        Arrays.fill(states, (byte) State.NOT_APPLICABLE.ordinal());
    }

    /** Adds the score of the next leaf, which is wholly open, wholly scored or does not apply. */
    void add(State state, Points obtained, Points full) {
        if (leaves == outline.leaves().length) {
            throw new IllegalStateException("more leaves than the outline has: " + leaves);
        }
        int place = outline.leaves()[leaves++];
        states[place] = (byte) state.ordinal();
        points[place] = obtained.nanos();
        fullMaximum[place] = full.nanos();
        maximum[place] = state == State.NOT_APPLICABLE ? 0 : full.nanos();
        open[place] = state == State.NOT_SCORED || state == State.INVALID ? full.nanos() : 0;
        if (leaves == outline.leaves().length) {
            sumUp();
        }
    }

    /** Adds each node to the one above it, from the last to the first. */
    private void sumUp() {
        for (int i = outline.size() - 1; i >= 0; i--) {
            int parent = outline.parent(i);
            if (parent >= 0) {
                points[parent] = Math.addExact(points[parent], points[i]);
                maximum[parent] = Math.addExact(maximum[parent], maximum[i]);
                fullMaximum[parent] = Math.addExact(fullMaximum[parent], fullMaximum[i]);
                open[parent] = Math.addExact(open[parent], open[i]);
                states[parent] = (byte) Math.min(states[parent], states[i]);
            }
        }
    }

    void requireAllLeaves() {
        if (leaves < outline.leaves().length) {
            throw new IllegalStateException("leaves are missing: " + leaves + " of " + outline.leaves().length);
        }
    }

    State state(int place) {
        return STATES[states[place]];
    }

    /** The score of a node. */
    Score score(int place) {
        return new Score(
                state(place),
                Points.ofNanos(points[place]),
                Points.ofNanos(maximum[place]),
                Points.ofNanos(fullMaximum[place]),
                Points.ofNanos(open[place]));
    }

    /** The sum of some nodes. */
    Score sum(int[] places) {
        long sum = 0;
        long most = 0;
        long full = 0;
        long rest = 0;
        int weakest = State.NOT_APPLICABLE.ordinal();
        for (int place : places) {
            sum = Math.addExact(sum, points[place]);
            most = Math.addExact(most, maximum[place]);
            full = Math.addExact(full, fullMaximum[place]);
            rest = Math.addExact(rest, open[place]);
            weakest = Math.min(weakest, states[place]);
        }
        return new Score(
                STATES[weakest], Points.ofNanos(sum), Points.ofNanos(most), Points.ofNanos(full), Points.ofNanos(rest));
    }
}
