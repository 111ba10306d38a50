package vn.parindex.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.UnitForm;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/**
 * One assessment scored in one mode: points and states of all nodes in whole numbers.
 *
 * <p>Entries and leaves are walked side by side, both in the order of the law. A leaf about which there is nothing to
 * remark is scored by {@link QuickReading}; any other by {@link LeafEvaluation}, which says what is wrong. The outcome
 * of a leaf, with its trace, is made by the latter whenever it is asked for.
 */
final class Evaluation {

    private static final State[] STATES = State.values();

    private final EvaluationPlan plan;
    private final Assessment assessment;
    private final Mode mode;
    private final Optional<UnitForm> form;
    private final List<Finding> unknown = new ArrayList<>(0);
    private final List<Finding> found = new ArrayList<>(0);

    /** Of each node. */
    private final long[] points;

    private final long[] maximum;
    private final long[] open;
    private final byte[] states;

    Evaluation(EvaluationPlan plan, Assessment assessment, Mode mode, Optional<UnitForm> form) {
        this.plan = plan;
        this.assessment = assessment;
        this.mode = mode;
        this.form = form;
        int nodes = plan.size();
        points = new long[nodes];
        maximum = new long[nodes];
        open = new long[nodes];
        states = new byte[nodes];
        Arrays.fill(states, (byte) State.NOT_APPLICABLE.ordinal());
        score();
        sumUp();
    }

    /** Entries for codes that are no leaf. */
    List<Finding> unknown() {
        return unknown;
    }

    /** Everything found at leaves, in their order. */
    List<Finding> found() {
        return found;
    }

    private List<Stage> precedence() {
        return plan.methodology().opinions().of(mode);
    }

    private void score() {
        QuickReading quick = new QuickReading(precedence());
        SharedFacts sharedFacts = new SharedFacts(plan.sharedFacts(), found);
        LeafEvaluation slow = new LeafEvaluation(mode, precedence(), form, found);
        Iterator<Entry> entries = assessment.entries().values().iterator();
        Entry entry = next(entries);
        for (int place : plan.leafPlaces()) {
            CompiledLeaf leaf = plan.leaf(place);
            int order = entry == null ? 1 : entry.code().compareTo(leaf.code());
            while (order < 0) {
                unknown.add(plan.unknown(entry));
                entry = next(entries);
                order = entry == null ? 1 : entry.code().compareTo(leaf.code());
            }
            Entry own = order == 0 ? entry : null;
            score(place, leaf, own, quick, slow, sharedFacts);
            if (own != null) {
                entry = next(entries);
            }
        }
        for (; entry != null; entry = next(entries)) {
            unknown.add(plan.unknown(entry));
        }
    }

    private static Entry next(Iterator<Entry> entries) {
        return entries.hasNext() ? entries.next() : null;
    }

    private void score(
            int place, CompiledLeaf leaf, Entry entry, QuickReading quick, LeafEvaluation slow, SharedFacts shared) {
        boolean outside = form.isPresent() && form.get().leavesOut(leaf.code());
        long value = CompiledRule.UNDECIDED;
        if (entry != null && !outside) {
            shared.check(leaf, entry);
            value = quick.read(leaf, entry);
        }
        State state = State.SCORED;
        if (value == CompiledRule.NOT_APPLICABLE) {
            state = State.NOT_APPLICABLE;
            value = 0;
        } else if (value == CompiledRule.UNDECIDED) {
            Score score = slow.evaluate(leaf, Optional.ofNullable(entry)).score();
            state = score.state();
            value = score.points().nanos();
        }
        long full = leaf.maximum().nanos();
        points[place] = value;
        states[place] = (byte) state.ordinal();
        maximum[place] = state == State.NOT_APPLICABLE ? 0 : full;
        open[place] = state == State.NOT_SCORED || state == State.INVALID ? full : 0;
    }

    /** Adds each node to its parent, from the last to the first. */
    private void sumUp() {
        for (int i = plan.size() - 1; i >= 0; i--) {
            int parent = plan.parent(i);
            if (parent >= 0) {
                points[parent] = Math.addExact(points[parent], points[i]);
                maximum[parent] = Math.addExact(maximum[parent], maximum[i]);
                open[parent] = Math.addExact(open[parent], open[i]);
                states[parent] = (byte) Math.min(states[parent], states[i]);
            }
        }
    }

    /** The score of a node. */
    Score score(int place) {
        return new Score(
                STATES[states[place]],
                Points.ofNanos(points[place]),
                Points.ofNanos(maximum[place]),
                plan.fullMaximum(place),
                Points.ofNanos(open[place]));
    }

    /** The sum of some nodes. */
    Score sum(int[] places) {
        long sum = 0;
        long most = 0;
        long full = 0;
        long rest = 0;
        int state = State.NOT_APPLICABLE.ordinal();
        for (int place : places) {
            sum = Math.addExact(sum, points[place]);
            most = Math.addExact(most, maximum[place]);
            full = Math.addExact(full, plan.fullMaximum(place).nanos());
            rest = Math.addExact(rest, open[place]);
            state = Math.min(state, states[place]);
        }
        return new Score(
                STATES[state], Points.ofNanos(sum), Points.ofNanos(most), Points.ofNanos(full), Points.ofNanos(rest));
    }

    /** The outcome of a node, with the trace of a leaf, made anew. */
    Outcome outcome(int place) {
        CompiledLeaf leaf = plan.leaf(place);
        if (leaf != null) {
            return new LeafEvaluation(mode, precedence(), form, new ArrayList<>(0))
                    .evaluate(leaf, assessment.entry(leaf.code()));
        }
        Node node = plan.node(place);
        return new Outcome(node.code(), node.name(), score(place), node.confidence(), "", List.of(), Optional.empty());
    }
}
