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
    private final long[] fullMaximum;

    /** The maxima of what is not applicable; null while everything is. */
    private long[] excluded;

    /** The maxima of what is not scored or invalid; null while everything is scored. */
    private long[] open;

    private int leaves;

    ScoreTable(ResultOutline outline) {
        this.outline = outline;
        int nodes = outline.size();
        states = new byte[nodes];
        points = new long[nodes];
        fullMaximum = new long[nodes];
        Arrays.fill(states, (byte) State.NOT_APPLICABLE.ordinal());
    }

    /** Adds the score of the next leaf, which is wholly open, wholly scored or does not apply. */
    void add(State state, long obtained, long full) {
        if (leaves == outline.leaves().length) {
            throw new IllegalStateException("more leaves than the outline has: " + leaves);
        }
        int place = outline.leaves()[leaves++];
        states[place] = (byte) state.ordinal();
        points[place] = obtained;
        fullMaximum[place] = full;
        if (state == State.NOT_APPLICABLE) {
            excluded = excluded == null ? new long[points.length] : excluded;
            excluded[place] = full;
        } else if (state != State.SCORED) {
            open = open == null ? new long[points.length] : open;
            open[place] = full;
        }
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
                fullMaximum[parent] = Math.addExact(fullMaximum[parent], fullMaximum[i]);
                states[parent] = (byte) Math.min(states[parent], states[i]);
            }
        }
        sumUp(excluded);
        sumUp(open);
    }

    private void sumUp(long[] values) {
        for (int i = outline.size() - 1; values != null && i >= 0; i--) {
            int parent = outline.parent(i);
            if (parent >= 0) {
                values[parent] = Math.addExact(values[parent], values[i]);
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
        return score(STATES[states[place]], points[place], fullMaximum[place], at(excluded, place), at(open, place));
    }

    private static long at(long[] values, int place) {
        return values == null ? 0 : values[place];
    }

    /** The sum of some nodes. */
    Score sum(int[] places) {
        int weakest = State.NOT_APPLICABLE.ordinal();
        for (int place : places) {
            weakest = Math.min(weakest, states[place]);
        }
        return score(
                STATES[weakest],
                sum(points, places),
                sum(fullMaximum, places),
                sum(excluded, places),
                sum(open, places));
    }

    private static long sum(long[] values, int[] places) {
        long sum = 0;
        for (int i = 0; values != null && i < places.length; i++) {
            sum = Math.addExact(sum, values[places[i]]);
        }
        return sum;
    }

    private static Score score(State state, long points, long full, long excluded, long open) {
        Points whole = Points.ofNanos(full);
        return new Score(
                state,
                Points.ofNanos(points),
                excluded == 0 ? whole : Points.ofNanos(full - excluded),
                whole,
                open == full ? whole : Points.ofNanos(open));
    }
}
