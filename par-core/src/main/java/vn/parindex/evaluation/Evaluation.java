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
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
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
        findEntries();
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
        SharedFacts shared = new SharedFacts(plan.sharedFacts(), precedence, found);
        LeafEvaluation slow = new LeafEvaluation(mode, precedence, form, found);
        for (int i = 0; i < entries.length; i++) {
            CompiledLeaf leaf = plan.leaves()[i];
            if (entries[i] != null && !isOutside(leaf)) {
                shared.check(leaf, entries[i]);
            }
            long value = value(leaf, entries[i], quick, slow);
            result.leaf(LeafValue.state(value), LeafValue.points(value), leaf.maximum());
        }
    }

    /** Walks entries and leaves side by side. */
    private void findEntries() {
        NodeCode[] codes = plan.codes();
        CompactMap<NodeCode, Entry> given = CompactMap.copyOf(assessment.entries());
        int number = 0;
        for (int i = 0; i < given.size(); i++) {
            Entry entry = given.valueAt(i);
            int order = 1;
            while (number < codes.length && (order = codes[number].compareTo(entry.code())) < 0) {
                number++;
            }
            if (number < codes.length && order == 0) {
                entries[number++] = entry;
            } else {
                unknown.add(plan.unknown(entry));
            }
        }
    }

    /** Checks whether the unit's form leaves a leaf out. */
    boolean isOutside(CompiledLeaf leaf) {
        return form.isPresent() && form.get().leavesOut(leaf.code());
    }

    private long value(CompiledLeaf leaf, Entry entry, QuickReading quick, LeafEvaluation slow) {
        long value = entry == null || isOutside(leaf) ? LeafValue.UNDECIDED : quick.read(leaf, entry);
        return value == LeafValue.UNDECIDED ? LeafValue.of(slow.evaluate(leaf, entry)) : value;
    }

    /** The outcome of a leaf by its number, made anew. */
    LeafOutcome outcome(int number) {
        return outcome(plan.leaves()[number], entries[number]);
    }

    /** The outcome of a leaf of which other things may be held than in the assessment. */
    LeafOutcome outcome(CompiledLeaf leaf, Entry entry) {
        return new LeafEvaluation(mode, precedence, form, new ArrayList<>(0)).evaluate(leaf, entry);
    }

    /** The value of a leaf of which other things may be held than in the assessment. */
    long value(CompiledLeaf leaf, Entry entry) {
        return value(
                leaf,
                entry,
                new QuickReading(precedence),
                new LeafEvaluation(mode, precedence, form, new ArrayList<>(0)));
    }

    /** What the assessment holds of a leaf by its number; null if nothing. */
    Entry entry(int number) {
        return entries[number];
    }

    /** The stage whose opinion of a leaf counts before all others. */
    Stage foremost(CompiledLeaf leaf) {
        return leaf.measured() ? Stage.SURVEY : precedence.get(0);
    }
}
