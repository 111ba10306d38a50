package vn.parindex.analysis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.BoundAssessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.AllOrNothing;
import vn.parindex.methodology.Checklist;
import vn.parindex.methodology.Deductions;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.Increments;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareRule;
import vn.parindex.methodology.Stated;
import vn.parindex.methodology.Step;
import vn.parindex.methodology.StepRule;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.State;
import vn.parindex.value.Fact;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/**
 * The smallest changes of a unit's figures that earn it the next points, leaf by leaf.
 *
 * <p>What changes is what the unit does: of a share its numerator, up to the denominator (down to zero where less is
 * better); a count; a condition; a level; a percentage or stated points. A figure moves by whole ones where it is
 * counted, else in the decimals that it is kept in; a percentage and points in at least two. Where several leaves
 * measure one figure, all of them move.
 *
 * <p>Example: procedures with dossiers, steps from 30 % for 0.25 and from 50 % for 0.5 points; with 25 of 100 there are
 * two steps: 5 more give 0.25, 25 more give 0.5.
 */
public final class NextSteps {

    private final IndexEvaluator evaluator;
    private final Assessment assessment;
    private final Mode mode;
    private final IndexResult result;
    private final BoundAssessment bound;
    private final Map<NodeCode, Map<String, Fact>> figures = new HashMap<>();
    private final Map<String, List<Leaf>> measuring = new HashMap<>();
    private final Map<NodeCode, LeafSteps> steps = new LinkedHashMap<>();

    private NextSteps(IndexEvaluator evaluator, Assessment assessment, Mode mode) {
        this.evaluator = evaluator;
        this.assessment = assessment;
        this.mode = mode;
        result = evaluator.evaluate(assessment, mode);
        bound = evaluator.bind(assessment, mode);
        for (Leaf leaf : methodology().leaves()) {
            Outcome outcome = result.outcome(leaf.code()).orElseThrow();
            figures.put(leaf.code(), figures(leaf, outcome));
            leaf.rule()
                    .facts()
                    .forEach(fact -> measuring
                            .computeIfAbsent(fact, id -> new ArrayList<>())
                            .add(leaf));
        }
        BoundAssessment scratch = bound.copy();
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
        return new NextSteps(
                Objects.requireNonNull(evaluator, "evaluator"),
                Objects.requireNonNull(assessment, "assessment"),
                Objects.requireNonNull(mode, "mode"));
    }

    /**
     * Returns the methodology.
     *
     * @return the methodology that the leaves are of
     */
    public Methodology methodology() {
        return evaluator.methodology();
    }

    /**
     * Returns the result now, before any step.
     *
     * @return the result of the assessment
     */
    public IndexResult result() {
        return result;
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
        return figures.getOrDefault(leaf, Map.of());
    }

    /**
     * Returns the assessment after a step: each leaf that it moves holds its new figures and nothing else, stated at
     * the stage that counts first in the mode.
     *
     * @param step one of these steps
     * @return another assessment
     */
    public Assessment after(NextStep step) {
        Assessment.Builder builder = assessment.toBuilder();
        for (LeafGain effect : step.effects()) {
            Leaf leaf = methodology().leaf(effect.leaf()).orElseThrow();
            Stage foremost = leaf.measured()
                    ? Stage.SURVEY
                    : methodology().opinions().of(mode).get(0);
            Opinion opinion = Opinion.at(foremost);
            for (Map.Entry<String, Fact> fact :
                    changed(effect.leaf(), step.changes()).entrySet()) {
                opinion = opinion.withFact(fact.getKey(), fact.getValue());
            }
            builder.put(Entry.of(effect.leaf(), opinion));
        }
        return builder.build();
    }

    /** The figures that count at a leaf, or that follow from points stated without any. */
    private static Map<String, Fact> figures(Leaf leaf, Outcome outcome) {
        Map<String, Fact> facts = outcome.trace().orElseThrow().facts().asMap();
        return facts.isEmpty() && outcome.score().state() == State.SCORED
                ? implied(leaf, outcome.score().points())
                : facts;
    }

    /** The only figures that give these points; empty if there are several. */
    private static Map<String, Fact> implied(Leaf leaf, Points points) {
        ScoringRule rule = leaf.rule();
        if (rule instanceof AllOrNothing condition) {
            return Map.of(condition.fact(), Fact.met(points.equals(leaf.maximum())));
        }
        if (rule instanceof Levels levels) {
            return levels.levels().stream()
                    .filter(level -> level.points().equals(points))
                    .findFirst()
                    .<Map<String, Fact>>map(level -> Map.of(levels.fact(), Fact.level(level.id())))
                    .orElse(Map.of());
        }
        if (rule instanceof Checklist checklist && points.isZero()) {
            Map<String, Fact> none = new LinkedHashMap<>();
            checklist.items().forEach(item -> none.put(item.fact(), Fact.met(false)));
            return none;
        }
        if (rule instanceof Increments increments && points.isMultipleOf(increments.each())) {
            return Map.of(
                    increments.fact(),
                    Fact.of(points.nanos() / increments.each().nanos()));
        }
        if (rule instanceof Deductions deductions && !points.isZero()) {
            Points lost = leaf.maximum().minus(points);
            return Map.of(
                    deductions.fact(), Fact.of(lost.nanos() / deductions.each().nanos()));
        }
        return rule instanceof Stated stated ? Map.of(stated.fact(), Fact.of(points.toBigDecimal())) : Map.of();
    }

    private LeafSteps steps(Leaf leaf, BoundAssessment scratch) {
        Outcome outcome = result.outcome(leaf.code()).orElseThrow();
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
                        Map<String, Fact> known = figures(leaf.code());
                        if (outcome.score().points().compareTo(leaf.maximum()) >= 0) {
                            yield RaiseBarrier.AT_MAXIMUM;
                        }
                        if (known.isEmpty()) {
                            yield RaiseBarrier.FIGURES_UNKNOWN;
                        }
                        yield leaf.rule() instanceof ShareRule share
                                        && ((Fact.Amount) known.get(share.denominator())).signum() == 0
                                ? RaiseBarrier.NO_BASE
                                : null;
                    }
                });
    }

    /** The changes that are steps, the smallest first. */
    private List<List<FactChange>> changes(Leaf leaf, BoundAssessment scratch) {
        Map<String, Fact> known = figures(leaf.code());
        ScoringRule rule = leaf.rule();
        if (rule instanceof AllOrNothing condition) {
            return List.of(List.of(new FactChange(condition.fact(), Fact.met(false), Fact.met(true))));
        }
        if (rule instanceof Checklist checklist) {
            return items(checklist, known);
        }
        if (rule instanceof Levels levels) {
            return betterLevels(levels, known.get(levels.fact()));
        }
        FactDial dial = FactDial.of(methodology(), leaf, known).orElseThrow();
        Points now = bound.score(leaf.code()).points();
        List<List<FactChange>> changes = new ArrayList<>();
        BigInteger before = BigInteger.ZERO;
        for (Points points : targets(leaf, now)) {
            Optional<BigInteger> click = fewest(leaf, dial, points, scratch);
            if (click.isPresent() && click.get().compareTo(before) > 0) {
                before = click.get();
                changes.add(List.of(new FactChange(dial.fact(), known.get(dial.fact()), dial.at(before))));
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

    /** Makes a change at every leaf that measures one of its figures. */
    private NextStep step(Leaf leaf, List<FactChange> changes) {
        BoundAssessment after = bound.copy();
        List<NodeCode> moved = new ArrayList<>(List.of(leaf.code()));
        List<NodeCode> unmoved = new ArrayList<>();
        for (FactChange change : changes) {
            for (Leaf other : sharing(change.fact())) {
                State state = bound.score(other.code()).state();
                boolean open = state == State.NOT_SCORED || state == State.INVALID;
                boolean counted = !moved.contains(other.code()) && !open;
                if (counted && change.from().equals(figures(other.code()).get(change.fact()))) {
                    moved.add(other.code());
                } else if (counted && state == State.SCORED) {
                    unmoved.add(other.code());
                }
            }
        }
        moved.forEach(code -> after.set(code, changed(code, changes)));
        return new NextStep(
                leaf.code(),
                changes,
                moved.stream()
                        .map(code -> new LeafGain(code, bound.score(code), after.score(code)))
                        .toList(),
                unmoved.stream()
                        .filter(code -> !moved.contains(code))
                        .distinct()
                        .toList(),
                after.total(),
                bound.total(),
                isLeast(leaf, changes));
    }

    private boolean isLeast(Leaf leaf, List<FactChange> changes) {
        Optional<BigDecimal> amount = changes.get(0).amount();
        return amount.isEmpty()
                || FactDial.of(methodology(), leaf, figures(leaf.code()))
                        .filter(dial ->
                                dial.grain().abs().compareTo(amount.get().abs()) < 0)
                        .isEmpty();
    }

    /** The leaves that measure a figure; a level, a percentage and points are each leaf's own. */
    private List<Leaf> sharing(String fact) {
        FactKind kind = methodology().fact(fact).orElseThrow().kind();
        return kind == FactKind.MET || kind == FactKind.AMOUNT || kind == FactKind.COUNT
                ? measuring.get(fact)
                : List.of();
    }

    /** The figures of a leaf with those changes that concern it. */
    private Map<String, Fact> changed(NodeCode leaf, List<FactChange> changes) {
        Map<String, Fact> facts = new LinkedHashMap<>(figures(leaf));
        changes.stream()
                .filter(change -> change.from().equals(facts.get(change.fact())))
                .forEach(change -> facts.put(change.fact(), change.to()));
        return facts;
    }
}
