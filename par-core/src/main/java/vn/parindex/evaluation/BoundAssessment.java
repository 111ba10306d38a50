package vn.parindex.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.result.AdjustmentOutcome;
import vn.parindex.result.Score;
import vn.parindex.value.Fact;
import vn.parindex.value.Facts;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.internal.CompactMap;

/**
 * An assessment of which figures and claims change many times, and only points are asked for: for simulations.
 *
 * <p>A leaf is computed when something changes there, in whole numbers, and a score is a sum over leaves; so a change
 * and the new total cost about a twentieth of an evaluation. Every score is the one that
 * {@link IndexEvaluator#evaluate} gives for an assessment that holds the same; there are no findings and no traces.
 * Example, how the total follows one figure:
 *
 * <pre>{@code
 * BoundAssessment bound = evaluator.bind(assessment, Mode.SELF);
 * for (int onTime = 4_000; onTime <= 5_000; onTime++) {
 *     bound.set(NodeCode.parse("3.4.1"), "dossiers_on_time_province", Fact.of(onTime));
 *     Points total = bound.total().points();
 * }
 * }</pre>
 *
 * <p>Not thread-safe: each thread works on a {@link #copy()} of its own. The assessment that it was bound from never
 * changes.
 */
public final class BoundAssessment {

    private final EvaluationPlan plan;
    private final Evaluation evaluation;
    private final List<AdjustmentOutcome> adjustments;
    private final long[] values;

    /** The figures that count at each leaf; null where nobody asked for them yet. */
    private final Facts[] figures;

    private final long[] numbers = new long[2];

    BoundAssessment(EvaluationPlan plan, Evaluation evaluation, List<AdjustmentOutcome> adjustments) {
        this(plan, evaluation, adjustments, new long[plan.leaves().length], new Facts[plan.leaves().length]);
        for (int i = 0; i < values.length; i++) {
            values[i] = evaluation.value(plan.leaves()[i], evaluation.entry(i));
        }
    }

    private BoundAssessment(
            EvaluationPlan plan,
            Evaluation evaluation,
            List<AdjustmentOutcome> adjustments,
            long[] values,
            Facts[] figures) {
        this.plan = plan;
        this.evaluation = evaluation;
        this.adjustments = adjustments;
        this.values = values;
        this.figures = figures;
    }

    /**
     * Returns another one that holds the same and changes on its own.
     *
     * @return the copy
     */
    public BoundAssessment copy() {
        return new BoundAssessment(plan, evaluation, adjustments, values.clone(), figures.clone());
    }

    /**
     * Changes one figure of a leaf: from now on nothing is held of the leaf but this one and the other figures that
     * counted there or were set, stated at the stage that counts.
     *
     * @param leaf the leaf's code
     * @param fact the id of a figure that its rule measures
     * @param value its value; one that does not fit makes the leaf invalid, as in an evaluation
     * @throws IllegalArgumentException if there is no such leaf, or its rule does not measure the figure
     */
    public void set(NodeCode leaf, String fact, Fact value) {
        int number = number(leaf);
        if (!plan.leaves()[number].factIds().contains(fact)) {
            throw new IllegalArgumentException("leaf " + leaf + " does not measure " + fact);
        }
        CompactMap<String, Fact> known = CompactMap.copyOf(figures(number).asMap());
        set(number, Facts.of(known.with(fact, Objects.requireNonNull(value, "value"))));
    }

    /**
     * Changes all figures of a leaf: from now on nothing else is held of it.
     *
     * @param leaf the leaf's code
     * @param facts figures by id, stated at the stage that counts; what is missing or does not fit makes the leaf
     *     invalid, as in an evaluation
     * @throws IllegalArgumentException if there is no such leaf
     */
    public void set(NodeCode leaf, Map<String, Fact> facts) {
        set(number(leaf), Facts.of(facts));
    }

    private void set(int number, Facts facts) {
        CompiledLeaf leaf = plan.leaves()[number];
        figures[number] = facts;
        long value = LeafValue.UNDECIDED;
        if (canCount(leaf) && leaf.compiled().bind(facts.asMap(), numbers, 0)) {
            value = leaf.compiled().points(numbers[0], numbers[1]);
        }
        if (value == LeafValue.UNDECIDED) {
            Opinion opinion = Opinion.at(evaluation.foremost(leaf));
            for (Map.Entry<String, Fact> fact : facts.asMap().entrySet()) {
                opinion = opinion.withFact(fact.getKey(), fact.getValue());
            }
            value = evaluation.value(leaf, Entry.of(leaf.code(), opinion));
        }
        values[number] = value;
    }

    /**
     * Changes the points claimed for a leaf: from now on nothing else is held of it.
     *
     * @param leaf the leaf's code
     * @param points the points, stated at the stage that counts; such as the rule cannot give make the leaf invalid, as
     *     in an evaluation
     * @throws IllegalArgumentException if there is no such leaf
     */
    public void set(NodeCode leaf, Points points) {
        int number = number(leaf);
        CompiledLeaf compiled = plan.leaves()[number];
        figures[number] = Facts.NONE;
        if (canCount(compiled) && compiled.possible().contains(points)) {
            values[number] = points.nanos();
        } else {
            Opinion opinion = Opinion.at(evaluation.foremost(compiled)).withPoints(points);
            values[number] = evaluation.value(compiled, Entry.of(leaf, opinion));
        }
    }

    /**
     * Changes everything that is held of a leaf, such as the opinions of several stages or that it does not apply.
     *
     * @param entry the leaf's entry
     * @throws IllegalArgumentException if there is no such leaf
     */
    public void set(Entry entry) {
        int number = number(entry.code());
        CompiledLeaf leaf = plan.leaves()[number];
        values[number] = evaluation.value(leaf, entry);
        figures[number] = evaluation.outcome(leaf, entry).trace().facts();
    }

    /** Checks whether an opinion at the foremost stage can count. */
    private boolean canCount(CompiledLeaf leaf) {
        boolean refused = !leaf.measured()
                && !leaf.selfAssessed()
                && !evaluation.foremost(leaf).judges();
        return !refused && !evaluation.isOutside(leaf);
    }

    private Facts figures(int number) {
        return figures[number] == null ? evaluation.outcome(number).trace().facts() : figures[number];
    }

    private int number(NodeCode code) {
        int number = plan.firstLeaf(code);
        if (number == values.length || !plan.codes()[number].equals(code)) {
            throw new IllegalArgumentException("no leaf with code " + code);
        }
        return number;
    }

    /**
     * Returns the score of the whole.
     *
     * @return the sum of the leaves, with the bonus and penalty points of the assessment
     */
    public Score total() {
        Score tree = sum(0, values.length);
        return adjustments.isEmpty() ? tree : tree.adjusted(adjustments);
    }

    /**
     * Returns the score of a node.
     *
     * @param node the code of an area, a criterion or a sub-criterion
     * @return the sum of the leaves below it, or its own score if it is a leaf
     * @throws IllegalArgumentException if there is no such node
     */
    public Score score(NodeCode node) {
        int from = plan.firstLeaf(node);
        int to = from;
        while (to < values.length && isWithin(plan.codes()[to], node)) {
            to++;
        }
        if (from == to) {
            throw new IllegalArgumentException("no node with code " + node);
        }
        return sum(from, to);
    }

    private static boolean isWithin(NodeCode code, NodeCode node) {
        return node.equals(code) || node.contains(code);
    }

    private Score sum(int from, int to) {
        long points = 0;
        long full = 0;
        long excluded = 0;
        long open = 0;
        long weakest = LeafValue.NOT_APPLICABLE;
        long[] maxima = plan.maxima();
        for (int i = from; i < to; i++) {
            long value = values[i];
            full += maxima[i];
            if (value >= 0) {
                points += value;
                weakest = weakest == LeafValue.NOT_APPLICABLE ? 0 : weakest;
            } else if (value == LeafValue.NOT_APPLICABLE) {
                excluded += maxima[i];
            } else {
                open += maxima[i];
                weakest = Math.min(weakest, value);
            }
        }
        return new Score(
                LeafValue.state(weakest),
                Points.ofNanos(points),
                Points.ofNanos(full - excluded),
                Points.ofNanos(full),
                Points.ofNanos(open));
    }
}
