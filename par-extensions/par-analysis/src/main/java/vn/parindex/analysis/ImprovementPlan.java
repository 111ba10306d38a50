package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;

/**
 * The cheapest sets of steps: for a goal, for a budget, and all that nothing beats.
 *
 * <p>Of each leaf at most one step is taken. Leaves that share figures are tried in all combinations, each scored by
 * the evaluator, so that what steps do together counts; the rest is a knapsack, solved exactly. Of two plans of one
 * cost the one that gains more is better, then the one with fewer steps, then the one found first when leaves are gone
 * through in the order of the steps given and leaving a leaf alone comes before its steps. Where the assessment is
 * provisional, goals are for the least that it can become.
 */
public final class ImprovementPlan {

    /** The most combinations of steps that share figures. */
    public static final int MOST_COMBINATIONS = 4096;

    private final KnownFigures known;
    private final List<JointChoices> choices;
    private final PlanFrontier frontier;
    private final Score tree;

    /** What can be chosen at leaves that share figures: lists of steps, each with its cost and its gain. */
    private record JointChoices(List<List<PlanOption>> steps, List<Long> costs, List<Long> gains) {

        PlanFrontier.ChoiceGroup group() {
            return new PlanFrontier.ChoiceGroup(
                    costs.stream().mapToLong(Long::longValue).toArray(),
                    gains.stream().mapToLong(Long::longValue).toArray(),
                    steps.stream().mapToInt(List::size).toArray());
        }
    }

    private ImprovementPlan(KnownFigures known, List<JointChoices> choices) {
        this.known = known;
        this.choices = choices;
        frontier = new PlanFrontier(choices.stream().map(JointChoices::group).toList());
        tree = known.result().areas().stream().map(Outcome::score).reduce(Score.NONE, Score::plus);
    }

    /**
     * Prepares the plans for an assessment.
     *
     * @param evaluator the evaluator of its methodology
     * @param assessment the assessment
     * @param mode which opinions count
     * @param options the steps with their costs
     * @return the plans
     * @throws ParIndexException if a step cannot be made, with all faults
     */
    public static ImprovementPlan of(IndexEvaluator evaluator, Assessment assessment, Mode mode, PlanOptions options) {
        KnownFigures known = new KnownFigures(
                Objects.requireNonNull(evaluator, "evaluator"),
                Objects.requireNonNull(assessment, "assessment"),
                Objects.requireNonNull(mode, "mode"));
        List<Finding> faults = new ArrayList<>();
        Map<NodeCode, List<PlanOption>> byLeaf = new LinkedHashMap<>();
        Map<NodeCode, Set<NodeCode>> moves = new HashMap<>();
        for (PlanOption option : options.rows()) {
            FigureBoard board = known.board();
            WhatIf.make(known, board, option.target(), faults);
            byLeaf.computeIfAbsent(option.target().leaf(), leaf -> new ArrayList<>())
                    .add(option);
            Set<NodeCode> moved = moves.computeIfAbsent(option.target().leaf(), leaf -> new HashSet<>(Set.of(leaf)));
            board.gains().forEach(gain -> moved.add(gain.leaf()));
            moved.addAll(measuringTheSame(known, option.target().leaf()));
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        List<JointChoices> choices = new ArrayList<>();
        for (List<NodeCode> joined : components(byLeaf, moves)) {
            combine(known, joined, byLeaf, choices, faults);
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return new ImprovementPlan(known, choices);
    }

    /** The leaves that measure a figure of a leaf and may be moved by it. */
    private static Set<NodeCode> measuringTheSame(KnownFigures known, NodeCode code) {
        Set<NodeCode> same = new HashSet<>();
        known.methodology()
                .leaf(code)
                .map(leaf -> leaf.rule().facts())
                .orElse(List.of())
                .forEach(fact -> known.sharing(fact).forEach(other -> same.add(other.code())));
        return same;
    }

    /** Leaves with steps, joined where their steps move a leaf in common. */
    private static List<List<NodeCode>> components(
            Map<NodeCode, List<PlanOption>> byLeaf, Map<NodeCode, Set<NodeCode>> moves) {
        List<List<NodeCode>> components = new ArrayList<>();
        List<Set<NodeCode>> touched = new ArrayList<>();
        for (NodeCode leaf : byLeaf.keySet()) {
            List<NodeCode> joined = new ArrayList<>();
            Set<NodeCode> all = new HashSet<>(moves.get(leaf));
            int place = components.size();
            for (int i = components.size() - 1; i >= 0; i--) {
                if (touched.get(i).stream().anyMatch(moves.get(leaf)::contains)) {
                    joined.addAll(0, components.remove(i));
                    all.addAll(touched.remove(i));
                    place = i;
                }
            }
            joined.add(leaf);
            components.add(Math.min(place, components.size()), joined);
            touched.add(Math.min(place, touched.size()), all);
        }
        return components;
    }

    /** Tries all combinations of the steps of leaves that share figures. */
    private static void combine(
            KnownFigures known,
            List<NodeCode> leaves,
            Map<NodeCode, List<PlanOption>> byLeaf,
            List<JointChoices> choices,
            List<Finding> faults) {
        List<List<PlanOption>> combinations = new ArrayList<>(List.of(List.of()));
        for (NodeCode leaf : leaves) {
            List<PlanOption> options = byLeaf.get(leaf);
            boolean required = options.stream().anyMatch(o -> o.choice() == PlanOption.PlanChoice.REQUIRED);
            List<List<PlanOption>> more = new ArrayList<>();
            for (List<PlanOption> sofar : combinations) {
                if (!required) {
                    more.add(sofar);
                }
                for (PlanOption option : options) {
                    boolean open = required
                            ? option.choice() == PlanOption.PlanChoice.REQUIRED
                            : option.choice() == PlanOption.PlanChoice.FREE;
                    if (open) {
                        List<PlanOption> longer = new ArrayList<>(sofar);
                        longer.add(option);
                        more.add(longer);
                    }
                }
            }
            combinations = more;
            if (combinations.size() > MOST_COMBINATIONS) {
                faults.add(Finding.error(
                        AnalysisCode.PLAN_ENTANGLED,
                        options.get(0).target().place(),
                        "codes",
                        leaves.stream().map(NodeCode::toString).toList(),
                        "most",
                        MOST_COMBINATIONS));
                return;
            }
        }
        List<Long> costs = new ArrayList<>();
        List<Long> gains = new ArrayList<>();
        for (List<PlanOption> combination : combinations) {
            FigureBoard board = known.board();
            combination.forEach(option -> WhatIf.make(known, board, option.target(), faults));
            costs.add(combination.stream().map(option -> units(option.cost())).reduce(0L, Math::addExact));
            gains.add(board.gains().stream().map(gain -> gain.gain().nanos()).reduce(0L, Math::addExact));
        }
        choices.add(new JointChoices(combinations, costs, gains));
    }

    private static long units(BigDecimal cost) {
        return cost.movePointRight(PlanOptions.MOST_DECIMALS).longValueExact();
    }

    private static BigDecimal cost(long units) {
        BigDecimal cost = BigDecimal.valueOf(units, PlanOptions.MOST_DECIMALS).stripTrailingZeros();
        return cost.scale() < 0 ? cost.setScale(0) : cost;
    }

    /**
     * Returns the result without any step.
     *
     * @return the result of the assessment
     */
    public IndexResult before() {
        return known.result();
    }

    /**
     * Returns all plans that nothing beats: none gains more for its cost, none gains as much for less.
     *
     * @return the plans, ascending in cost and gain; the first has what is required alone
     */
    public List<PlanPoint> frontier() {
        List<PlanPoint> points = new ArrayList<>();
        for (int state = 0; state < frontier.size(); state++) {
            points.add(point(state));
        }
        return points;
    }

    private PlanPoint point(int state) {
        int[] taken = frontier.choices(state);
        List<PlanOption> steps = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            steps.addAll(choices.get(i).steps().get(taken[i]));
        }
        return new PlanPoint(cost(frontier.cost(state)), Points.ofNanos(frontier.gain(state)), steps);
    }

    /**
     * Returns the index that a gain leads to, bonus and penalty points included.
     *
     * @param gain points gained at leaves
     * @return the index, the least that it can become; empty if nothing applies
     */
    public Optional<Share> index(Points gain) {
        return new Score(tree.state(), tree.points().plus(gain), tree.maximum(), tree.fullMaximum(), tree.open())
                .adjusted(known.result().adjustments())
                .index();
    }

    /**
     * Finds the cheapest plan that reaches an index.
     *
     * @param goal the index, e.g. 0.85 for 85 %
     * @return the plan
     * @throws ParIndexException if it is out of reach, with the most that can be reached
     */
    public PlanResult toIndex(Share goal) {
        return reach(index -> index.compareTo(goal) >= 0, goal.inPercent(Rounding.halfUp(2)));
    }

    /**
     * Finds the cheapest plan that reaches a group or a rating.
     *
     * @param band the id of a band of one of the methodology's scales, e.g. {@code A}
     * @return the plan
     * @throws ParIndexException if there is no such band, or if it is out of reach, with the most that can be reached
     */
    public PlanResult toBand(String band) {
        Methodology methodology = known.methodology();
        for (GradeScale scale : methodology.scales()) {
            for (int i = 0; i < scale.bands().size(); i++) {
                if (scale.bands().get(i).id().equals(band)) {
                    List<GradeScale.Band> enough = scale.bands().subList(0, i + 1);
                    return reach(
                            index -> enough.contains(
                                    scale.bandOf(index, methodology.rounding().published())),
                            scale.bands().get(i).name());
                }
            }
        }
        throw new ParIndexException(Finding.error(
                AnalysisCode.BAND_UNKNOWN,
                "",
                "got",
                band,
                "allowed",
                methodology.scales().stream()
                        .flatMap(scale -> scale.bands().stream())
                        .map(GradeScale.Band::id)
                        .toList()));
    }

    /**
     * Finds the cheapest plan that reaches a rank, if the others stay as they are.
     *
     * @param rank the rank, from 1; equal indices share one
     * @param others the indices of the others
     * @return the plan
     * @throws ParIndexException if it is out of reach, with the most that can be reached
     */
    public PlanResult toRank(int rank, List<Share> others) {
        return reach(index -> RankRange.of(index, index, others).best() <= rank, rank);
    }

    /**
     * Finds the plan that gains most for a budget.
     *
     * @param budget the most that it may cost
     * @return the plan
     * @throws ParIndexException if the steps that are required cost more
     */
    public PlanResult within(BigDecimal budget) {
        int state = frontier.size() - 1;
        while (state >= 0 && cost(frontier.cost(state)).compareTo(budget) > 0) {
            state--;
        }
        if (state < 0) {
            throw new ParIndexException(
                    Finding.error(AnalysisCode.BUDGET_TOO_SMALL, "", "got", budget, "least", cost(frontier.cost(0))));
        }
        return result(state);
    }

    private PlanResult reach(Predicate<Share> goal, Object said) {
        for (int state = 0; state < frontier.size(); state++) {
            Optional<Share> index = index(Points.ofNanos(frontier.gain(state)));
            if (index.filter(goal).isPresent()) {
                return result(state);
            }
        }
        PlanPoint last = point(frontier.size() - 1);
        throw new ParIndexException(Finding.error(
                AnalysisCode.GOAL_OUT_OF_REACH,
                "",
                "got",
                said,
                "most",
                index(last.gain())
                        .map(index -> index.inPercent(Rounding.halfUp(2)))
                        .orElse(BigDecimal.ZERO),
                "cost",
                last.cost()));
    }

    private PlanResult result(int state) {
        PlanPoint point = point(state);
        FigureBoard board = known.board();
        List<Finding> faults = new ArrayList<>();
        int[] taken = frontier.choices(state);
        for (int i = 0; i < taken.length; i++) {
            choices.get(i).steps().get(taken[i]).forEach(option -> WhatIf.make(known, board, option.target(), faults));
        }
        return new PlanResult(point, known.result(), known.evaluator().evaluate(board.assessment(), known.mode()));
    }
}
