package vn.parindex.analysis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.BoundAssessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.AllOrNothing;
import vn.parindex.methodology.Checklist;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareRule;
import vn.parindex.methodology.Step;
import vn.parindex.methodology.StepRule;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.Fact;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;

/**
 * The smallest changes of a unit's figures that earn it the next points, leaf by leaf.
 *
 * <p>What changes is what the unit does: of a share its numerator, up to the denominator (down to zero where less is
 * better); of 0 of 0, where both are counted, the first one together with its numerator; a count; a condition; a level;
 * a percentage or stated points. A figure moves by whole ones where it is counted, else in the decimals that it is kept
 * in; a percentage and points in at least two. Where several leaves measure one figure, all of them move.
 *
 * <p>Example: procedures with dossiers, steps from 30 % for 0.25 and from 50 % for 0.5 points; with 25 of 100 there are
 * two steps: 5 more give 0.25, 25 more give 0.5.
 */
public final class NextSteps {

    /** The most of a numerator that is tried for the first thing there is to do. */
    private static final BigInteger MOST_OF_ONE = BigInteger.valueOf(1_000);

    private final KnownFigures known;
    private final Map<NodeCode, LeafSteps> steps = new LinkedHashMap<>();

    private NextSteps(KnownFigures known) {
        this.known = known;
        BoundAssessment scratch = known.bound().copy();
        for (Leaf leaf : methodology().leaves()) {
            steps.put(leaf.code(), steps(leaf, scratch));
        }
    }

    /**
     * Finds the steps of an assessment.
     *
     * @param evaluator the evaluator of its methodology
     * @param assessment the assessment
     * @param mode which opinions count
     * @return the steps of every leaf
     */
    public static NextSteps of(IndexEvaluator evaluator, Assessment assessment, Mode mode) {
        return new NextSteps(new KnownFigures(
                Objects.requireNonNull(evaluator, "evaluator"),
                Objects.requireNonNull(assessment, "assessment"),
                Objects.requireNonNull(mode, "mode")));
    }

    /**
     * Returns the methodology.
     *
     * @return the methodology that the leaves are of
     */
    public Methodology methodology() {
        return known.methodology();
    }

    /**
     * Returns the result now, before any step.
     *
     * @return the result of the assessment
     */
    public IndexResult result() {
        return known.result();
    }

    /**
     * Returns all leaves with their steps.
     *
     * @return the leaves, in the order of the law
     */
    public List<LeafSteps> leaves() {
        return List.copyOf(steps.values());
    }

    /**
     * Returns the steps of one leaf.
     *
     * @param code the leaf's code
     * @return its steps, or empty if there is no such leaf
     */
    public Optional<LeafSteps> leaf(NodeCode code) {
        return Optional.ofNullable(steps.get(code));
    }

    /**
     * Returns the leaves that can be raised, those first of which a single step raises the whole most.
     *
     * @return the leaves that have a step; of equal ones the first in the order of the law first
     */
    public List<LeafSteps> mostFirst() {
        Comparator<LeafSteps> most = Comparator.comparing(leaf -> leaf.steps().stream()
                .map(NextStep::totalGain)
                .max(Comparator.naturalOrder())
                .orElseThrow());
        return steps.values().stream()
                .filter(leaf -> !leaf.steps().isEmpty())
                .sorted(most.reversed())
                .toList();
    }

    /**
     * Returns the figures that a leaf was scored by.
     *
     * @param leaf the leaf's code
     * @return its figures by id, those that follow from its points among them; empty if they are not known
     */
    public Map<String, Fact> figures(NodeCode leaf) {
        return known.of(leaf);
    }

    /**
     * Returns the assessment after a step: each leaf that it moves holds its new figures and nothing else, stated at
     * the stage that counts first in the mode.
     *
     * @param step one of these steps
     * @return another assessment
     */
    public Assessment after(NextStep step) {
        return board(methodology().leaf(step.leaf()).orElseThrow(), step.changes())
                .assessment();
    }

    /** Makes a change at every leaf that measures one of its figures. */
    private FigureBoard board(Leaf leaf, List<FactChange> changes) {
        FigureBoard board = known.board();
        changes.forEach(change -> board.set(leaf, change.fact(), change.to()));
        return board;
    }

    private LeafSteps steps(Leaf leaf, BoundAssessment scratch) {
        Outcome outcome = known.result().outcome(leaf.code()).orElseThrow();
        Optional<RaiseBarrier> barrier = barrier(leaf, outcome);
        List<NextStep> found = new ArrayList<>();
        if (barrier.isEmpty()) {
            for (List<FactChange> changes : changes(leaf, scratch)) {
                found.add(step(leaf, changes));
            }
            barrier = found.isEmpty() ? Optional.of(RaiseBarrier.UNREACHABLE) : barrier;
        }
        return new LeafSteps(leaf, outcome.score(), found, barrier);
    }

    private Optional<RaiseBarrier> barrier(Leaf leaf, Outcome outcome) {
        return Optional.ofNullable(
                switch (outcome.score().state()) {
                    case NOT_SCORED -> RaiseBarrier.NOT_SCORED;
                    case INVALID -> RaiseBarrier.INVALID;
                    case NOT_APPLICABLE -> RaiseBarrier.NOT_APPLICABLE;
                    case SCORED -> {
                        Map<String, Fact> figures = figures(leaf.code());
                        if (outcome.score().points().compareTo(leaf.maximum()) >= 0) {
                            yield RaiseBarrier.AT_MAXIMUM;
                        }
                        if (figures.isEmpty()) {
                            yield RaiseBarrier.FIGURES_UNKNOWN;
                        }
                        yield isOfNothing(leaf) && joint(leaf).isEmpty() ? RaiseBarrier.NO_BASE : null;
                    }
                });
    }

    /** Whether a leaf measures a share of nothing. */
    private boolean isOfNothing(Leaf leaf) {
        return leaf.rule() instanceof ShareRule share
                && ((Fact.Amount) figures(leaf.code()).get(share.denominator())).signum() == 0;
    }

    /**
     * The steps from 0 of 0 where both are counted: the first thing there is to do, not done, and done. Each moves both
     * figures at once, because neither alone is a share.
     */
    private List<List<FactChange>> joint(Leaf leaf) {
        ShareRule share = (ShareRule) leaf.rule();
        Map<String, Fact> figures = figures(leaf.code());
        Fact part = figures.get(share.numerator());
        boolean counted = isCount(share.numerator()) && isCount(share.denominator());
        if (!counted || share.numerator().equals(share.denominator()) || ((Fact.Amount) part).signum() != 0) {
            return List.of();
        }
        Map<String, Fact> one = new LinkedHashMap<>(figures);
        one.put(share.denominator(), Fact.of(1));
        FactDial dial = FactDial.of(methodology(), leaf, one).orElseThrow();
        BoundAssessment scratch = known.bound().copy();
        Points before = known.bound().score(leaf.code()).points();
        List<List<FactChange>> steps = new ArrayList<>();
        for (BigInteger click = BigInteger.ZERO;
                click.compareTo(dial.clicks().min(MOST_OF_ONE)) <= 0;
                click = click.add(BigInteger.ONE)) {
            one.put(share.numerator(), dial.at(click));
            scratch.set(leaf.code(), one);
            Score score = scratch.score(leaf.code());
            if (score.state() == State.SCORED && score.points().compareTo(before) > 0) {
                before = score.points();
                FactChange whole = new FactChange(share.denominator(), figures.get(share.denominator()), Fact.of(1));
                steps.add(
                        dial.at(click).equals(part)
                                ? List.of(whole)
                                : List.of(whole, new FactChange(share.numerator(), part, dial.at(click))));
            }
        }
        return steps;
    }

    private boolean isCount(String fact) {
        return methodology().fact(fact).orElseThrow().kind() == FactKind.COUNT;
    }

    /** The changes that are steps, the smallest first. */
    private List<List<FactChange>> changes(Leaf leaf, BoundAssessment scratch) {
        Map<String, Fact> figures = figures(leaf.code());
        ScoringRule rule = leaf.rule();
        if (rule instanceof AllOrNothing condition) {
            return List.of(List.of(new FactChange(condition.fact(), Fact.met(false), Fact.met(true))));
        }
        if (rule instanceof Checklist checklist) {
            return items(checklist, figures);
        }
        if (rule instanceof Levels levels) {
            return betterLevels(levels, figures.get(levels.fact()));
        }
        if (isOfNothing(leaf)) {
            return joint(leaf);
        }
        FactDial dial = FactDial.of(methodology(), leaf, figures).orElseThrow();
        Points now = known.bound().score(leaf.code()).points();
        List<List<FactChange>> changes = new ArrayList<>();
        BigInteger before = BigInteger.ZERO;
        for (Points points : targets(leaf, now)) {
            Optional<BigInteger> click = fewest(leaf, dial, points, scratch);
            if (click.isPresent() && click.get().compareTo(before) > 0) {
                before = click.get();
                changes.add(List.of(new FactChange(dial.fact(), figures.get(dial.fact()), dial.at(before))));
            }
        }
        return changes;
    }

    /** The points that steps are looked for: of a rule by steps each of them, else the least more and the maximum. */
    private static TreeSet<Points> targets(Leaf leaf, Points now) {
        TreeSet<Points> targets = new TreeSet<>();
        if (leaf.rule() instanceof StepRule rule) {
            rule.steps().stream()
                    .map(Step::points)
                    .filter(points -> points.compareTo(now) > 0)
                    .forEach(targets::add);
        } else {
            targets.add(now.plus(Points.ofNanos(1)));
            targets.add(leaf.maximum());
        }
        return targets;
    }

    /** The fewest clicks of a dial that give a leaf at least these points; empty if none do. */
    private Optional<BigInteger> fewest(Leaf leaf, FactDial dial, Points points, BoundAssessment scratch) {
        BigInteger low = BigInteger.ZERO;
        BigInteger high = dial.clicks();
        if (high.signum() == 0 || !gives(leaf, dial, high, points, scratch)) {
            return Optional.empty();
        }
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (gives(leaf, dial, middle, points, scratch)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return Optional.of(high);
    }

    private boolean gives(Leaf leaf, FactDial dial, BigInteger click, Points points, BoundAssessment scratch) {
        Map<String, Fact> facts = new LinkedHashMap<>(figures(leaf.code()));
        facts.put(dial.fact(), dial.at(click));
        scratch.set(leaf.code(), facts);
        return scratch.score(leaf.code()).points().compareTo(points) >= 0;
    }

    private static List<List<FactChange>> items(Checklist checklist, Map<String, Fact> known) {
        List<FactChange> all = checklist.items().stream()
                .filter(item -> known.get(item.fact()).equals(Fact.met(false)))
                .map(item -> new FactChange(item.fact(), Fact.met(false), Fact.met(true)))
                .toList();
        List<List<FactChange>> changes = new ArrayList<>();
        all.forEach(change -> changes.add(List.of(change)));
        if (all.size() > 1) {
            changes.add(all);
        }
        return changes;
    }

    private static List<List<FactChange>> betterLevels(Levels levels, Fact now) {
        List<List<FactChange>> changes = new ArrayList<>();
        for (Levels.Level level : levels.levels()) {
            if (Fact.level(level.id()).equals(now)) {
                break;
            }
            changes.add(0, List.of(new FactChange(levels.fact(), now, Fact.level(level.id()))));
        }
        return changes;
    }

    private NextStep step(Leaf leaf, List<FactChange> changes) {
        FigureBoard board = board(leaf, changes);
        return new NextStep(
                leaf.code(),
                changes,
                board.gains(),
                board.unmoved(),
                board.total(),
                known.bound().total(),
                isLeast(leaf, changes));
    }

    private boolean isLeast(Leaf leaf, List<FactChange> changes) {
        Optional<BigDecimal> amount = changes.get(0).amount();
        if (amount.isPresent() && isOfNothing(leaf)) {
            return changes.size() == 1;
        }
        return amount.isEmpty()
                || FactDial.of(methodology(), leaf, figures(leaf.code()))
                        .filter(dial ->
                                dial.grain().abs().compareTo(amount.get().abs()) < 0)
                        .isEmpty();
    }
}
