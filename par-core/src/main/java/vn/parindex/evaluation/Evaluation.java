package vn.parindex.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.UnitForm;
import vn.parindex.result.IndexResult;
import vn.parindex.result.LeafOutcome;
import vn.parindex.result.State;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.internal.CompactMap;

/**
 * The leaves of one assessment scored in one mode.
 *
 * <p>Entries and leaves are walked side by side, both in the order of the law. A leaf about which there is nothing to
 * remark is scored by {@link QuickReading}; any other by {@link LeafEvaluation}, which says what is wrong. The outcome
 * of a leaf, with its trace, is made by the latter whenever it is asked for.
 */
final class Evaluation {

    private final EvaluationPlan plan;
    private final Assessment assessment;
    private final Entry[] entries;
    private final Mode mode;
    private final List<Stage> precedence;
    private final Optional<UnitForm> form;
    private final List<Finding> unknown = new ArrayList<>(0);
    private final List<Finding> found = new ArrayList<>(0);

    Evaluation(EvaluationPlan plan, Assessment assessment, Mode mode, Optional<UnitForm> form) {
        this.plan = plan;
        this.assessment = assessment;
        this.entries = new Entry[plan.leaves().length];
        this.mode = mode;
        this.precedence = plan.methodology().opinions().of(mode);
        this.form = form;
    }

    /** Entries for codes that are no leaf. */
    List<Finding> unknown() {
        return unknown;
    }

    /** Everything found at leaves, in their order. */
    List<Finding> found() {
        return found;
    }

    /** Adds the points of all leaves to a result. */
    void score(IndexResult.Builder result) {
        QuickReading quick = new QuickReading(precedence);
        SharedFacts sharedFacts = new SharedFacts(plan.sharedFacts(), precedence, found);
        LeafEvaluation slow = new LeafEvaluation(mode, precedence, form, found);
        findEntries();
        for (int i = 0; i < entries.length; i++) {
            score(plan.leaves()[i], entries[i], quick, slow, sharedFacts, result);
        }
    }

    /** Walks entries and leaves side by side. */
    private void findEntries() {
        CompiledLeaf[] leaves = plan.leaves();
        CompactMap<NodeCode, Entry> given = CompactMap.copyOf(assessment.entries());
        int number = 0;
        for (int i = 0; i < given.size(); i++) {
            Entry entry = given.valueAt(i);
            int order = 1;
            while (number < leaves.length && (order = leaves[number].code().compareTo(entry.code())) < 0) {
                number++;
            }
            if (number < leaves.length && order == 0) {
                entries[number++] = entry;
            } else {
                unknown.add(plan.unknown(entry));
            }
        }
    }

    private void score(
            CompiledLeaf leaf,
            Entry entry,
            QuickReading quick,
            LeafEvaluation slow,
            SharedFacts shared,
            IndexResult.Builder result) {
        boolean outside = form.isPresent() && form.get().leavesOut(leaf.code());
        long value = CompiledRule.UNDECIDED;
        if (entry != null && !outside) {
            shared.check(leaf, entry);
            value = quick.read(leaf, entry);
        }
        if (value == CompiledRule.NOT_APPLICABLE) {
            result.leaf(State.NOT_APPLICABLE, Points.ZERO, leaf.maximum());
        } else if (value == CompiledRule.UNDECIDED) {
            LeafOutcome outcome = slow.evaluate(leaf, entry);
            result.leaf(outcome.state(), outcome.points(), leaf.maximum());
        } else {
            result.leaf(State.SCORED, Points.ofNanos(value), leaf.maximum());
        }
    }

    /** The outcome of a leaf by its number, made anew. */
    LeafOutcome outcome(int number) {
        return new LeafEvaluation(mode, precedence, form, new ArrayList<>(0))
                .evaluate(plan.leaves()[number], entries[number]);
    }
}
