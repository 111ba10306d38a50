package vn.parindex.evaluation;

import java.util.ArrayList;
import java.util.Iterator;
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
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

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
    private final Mode mode;
    private final List<Stage> precedence;
    private final Optional<UnitForm> form;
    private final List<Finding> unknown = new ArrayList<>(0);
    private final List<Finding> found = new ArrayList<>(0);

    Evaluation(EvaluationPlan plan, Assessment assessment, Mode mode, Optional<UnitForm> form) {
        this.plan = plan;
        this.assessment = assessment;
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
        SharedFacts sharedFacts = new SharedFacts(plan.sharedFacts(), found);
        LeafEvaluation slow = new LeafEvaluation(mode, precedence, form, found);
        Iterator<Entry> entries = assessment.entries().values().iterator();
        Entry entry = next(entries);
        for (CompiledLeaf leaf : plan.leaves()) {
            int order = entry == null ? 1 : entry.code().compareTo(leaf.code());
            while (order < 0) {
                unknown.add(plan.unknown(entry));
                entry = next(entries);
                order = entry == null ? 1 : entry.code().compareTo(leaf.code());
            }
            Entry own = order == 0 ? entry : null;
            score(leaf, own, quick, slow, sharedFacts, result);
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
            LeafOutcome outcome = slow.evaluate(leaf, Optional.ofNullable(entry));
            result.leaf(outcome.state(), outcome.points(), leaf.maximum());
        } else {
            result.leaf(State.SCORED, Points.ofNanos(value), leaf.maximum());
        }
    }

    /** The outcome of a leaf by its number, made anew. */
    LeafOutcome outcome(int number) {
        CompiledLeaf leaf = plan.leaves()[number];
        return new LeafEvaluation(mode, precedence, form, new ArrayList<>(0))
                .evaluate(leaf, assessment.entry(leaf.code()));
    }
}
