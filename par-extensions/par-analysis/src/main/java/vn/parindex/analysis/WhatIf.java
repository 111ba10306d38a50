package vn.parindex.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Leaf;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.Fact;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;

/**
 * What targets would bring: the result before and after, each target alone, and what they do together beyond that.
 *
 * <p>A target is a floor: one that the unit has reached already changes nothing. Targets are made one after another, so
 * that a share of a figure that another target raises is a share of the raised one. A leaf that was open counts with
 * nothing at least and its maximum at most before, and with what the target gives after.
 *
 * @param before the result without the targets
 * @param after the result with all of them
 * @param effects each target alone, in the order given
 * @param interaction the points that all together gain beyond the sum of each alone; below zero where they overlap
 * @param assessment the assessment with all targets made
 */
public record WhatIf(
        IndexResult before, IndexResult after, List<TargetEffect> effects, Points interaction, Assessment assessment) {

    public WhatIf {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        effects = List.copyOf(effects);
        Objects.requireNonNull(interaction, "interaction");
        Objects.requireNonNull(assessment, "assessment");
    }

    /**
     * Makes targets.
     *
     * @param evaluator the evaluator of the assessment's methodology
     * @param assessment the assessment
     * @param mode which opinions count
     * @param targets the targets
     * @return what they bring
     * @throws ParIndexException if a target cannot be made, with all faults of all targets and how far one can get
     */
    public static WhatIf of(IndexEvaluator evaluator, Assessment assessment, Mode mode, ImprovementTargets targets) {
        KnownFigures known = new KnownFigures(
                Objects.requireNonNull(evaluator, "evaluator"),
                Objects.requireNonNull(assessment, "assessment"),
                Objects.requireNonNull(mode, "mode"));
        List<Finding> faults = new ArrayList<>();
        Map<String, ImprovementTarget> setBy = new HashMap<>();
        Map<String, Fact> setTo = new HashMap<>();
        FigureBoard together = known.board();
        List<TargetEffect> effects = new ArrayList<>();
        for (ImprovementTarget target : targets.rows()) {
            FigureBoard alone = known.board();
            int before = faults.size();
            Map<String, Fact> figures = make(known, alone, target, faults);
            if (faults.size() == before) {
                Leaf leaf = evaluator.methodology().leaf(target.leaf()).orElseThrow();
                twice(known, target, leaf, make(known, together, target, faults), setBy, setTo, faults);
                List<LeafGain> gains = alone.gains();
                effects.add(new TargetEffect(
                        target,
                        leaf,
                        figures,
                        gains.isEmpty(),
                        gains,
                        alone.total().points().minus(known.bound().total().points())));
            }
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        Assessment made = together.assessment();
        IndexResult after = evaluator.evaluate(made, mode);
        Points sum = effects.stream().map(TargetEffect::gain).reduce(Points.ZERO, Points::plus);
        Points all = after.total().points().minus(known.result().total().points());
        return new WhatIf(known.result(), after, effects, all.minus(sum), made);
    }

    /** Makes one target on a board, unless the leaf has as many points without it; what cannot be made is a fault. */
    static Map<String, Fact> make(
            KnownFigures known, FigureBoard board, ImprovementTarget target, List<Finding> faults) {
        Optional<Leaf> found = known.methodology().leaf(target.leaf());
        if (found.isEmpty()) {
            faults.add(Finding.error(AnalysisCode.TARGET_LEAF_UNKNOWN, target.place(), "got", target.leaf()));
            return Map.of();
        }
        Leaf leaf = found.get();
        if (known.bound().score(leaf.code()).state() == State.NOT_APPLICABLE) {
            faults.add(Finding.error(AnalysisCode.TARGET_NOT_APPLICABLE, target.place(), "leaf", leaf.code()));
            return Map.of();
        }
        Score now = board.score(leaf.code());
        boolean open = now.isProvisional();
        Map<String, Fact> held = open ? Map.of() : board.of(leaf.code());
        Map<String, Fact> figures = new TargetFigures(known.methodology()).set(target, leaf, held, faults);
        if (figures.isEmpty()) {
            return figures;
        }
        FigureBoard trial = known.board();
        Map<String, Fact> whole = new LinkedHashMap<>(held);
        whole.putAll(figures);
        trial.change(leaf.code(), whole);
        Score reached = trial.score(leaf.code());
        if (open || held.isEmpty() && reached.points().compareTo(now.points()) > 0) {
            board.change(leaf.code(), figures);
        } else if (reached.points().compareTo(now.points()) > 0) {
            figures.forEach((fact, value) -> board.set(leaf, fact, value));
        }
        return figures;
    }

    /** Two targets must not set one figure to two values. */
    private static void twice(
            KnownFigures known,
            ImprovementTarget target,
            Leaf leaf,
            Map<String, Fact> figures,
            Map<String, ImprovementTarget> setBy,
            Map<String, Fact> setTo,
            List<Finding> faults) {
        figures.forEach((fact, value) -> {
            String key = known.sharing(fact).isEmpty() ? leaf.code() + " " + fact : fact;
            ImprovementTarget other = setBy.putIfAbsent(key, target);
            Fact earlier = setTo.putIfAbsent(key, value);
            if (other != null && !value.equals(earlier)) {
                faults.add(Finding.error(
                        AnalysisCode.TARGET_TWICE,
                        target.place(),
                        "leaf",
                        leaf.code(),
                        "fact",
                        fact,
                        "got",
                        value,
                        "other",
                        other.place(),
                        "value",
                        earlier));
            }
        });
    }

    /**
     * Returns the points gained, from the least before to the least after.
     *
     * @return the sum of the targets alone and the interaction
     */
    public Points gain() {
        return after.total().points().minus(before.total().points());
    }

    /**
     * Returns the points that the targets of each initiative give alone, added up.
     *
     * @return by initiative, in the order given; targets without one are left out
     */
    public Map<String, Points> initiatives() {
        Map<String, Points> sums = new LinkedHashMap<>();
        effects.stream()
                .filter(effect -> !effect.target().initiative().isEmpty())
                .forEach(effect -> sums.merge(effect.target().initiative(), effect.gain(), Points::plus));
        return sums;
    }

    /**
     * Returns the leaves whose figures would narrow the range most.
     *
     * @return the codes of the leaves that are open after the targets, the largest first
     */
    public List<NodeCode> open() {
        return after.leaves().stream()
                .filter(leaf -> leaf.score().isProvisional())
                .sorted(Comparator.comparing((Outcome leaf) -> leaf.score().open())
                        .reversed())
                .map(Outcome::code)
                .toList();
    }

    /**
     * Returns the rank among others before and after.
     *
     * @param others the indices of the others
     * @return before and after; empty if nothing applies to the unit
     */
    public Optional<List<RankRange>> ranks(List<Share> others) {
        return range(before, others).flatMap(first -> range(after, others).map(second -> List.of(first, second)));
    }

    private static Optional<RankRange> range(IndexResult result, List<Share> others) {
        Score total = result.total();
        return total.index().map(least -> RankRange.of(least, total.mostIndex().orElseThrow(), others));
    }
}
