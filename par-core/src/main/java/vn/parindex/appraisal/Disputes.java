package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;

/**
 * The opinions compared: where claim, appraisal and council differ, by how much, why, and what it does to index and
 * rank.
 *
 * <p>What is open, because it was not claimed, not appraised or is not valid, is a list of its own and never counts as
 * zero.
 *
 * @param disputed the leaves with a difference: the largest effect on the index first, then in the order of the law
 * @param open the leaves that have nothing that counts in some mode, in the order of the law; one that differs between
 *     two others is in both lists
 * @param totals the whole compared; empty for a comparison in which one side is provisional
 */
public record Disputes(List<ComparedLeaf> disputed, List<ComparedLeaf> open, Map<Comparison, Difference> totals) {

    public Disputes {
        disputed = List.copyOf(disputed);
        open = List.copyOf(open);
        Map<Comparison, Difference> copy = new EnumMap<>(Comparison.class);
        copy.putAll(totals);
        totals = Collections.unmodifiableMap(copy);
    }

    /**
     * Compares the opinions of an assessment.
     *
     * @param assessment the assessment
     * @param results its results, one for each mode
     * @param others the indices of all other units, exact; empty if they are not known
     * @return the comparison
     * @throws IllegalArgumentException if a mode is missing, or a result is of another unit or methodology
     */
    public static Disputes of(Assessment assessment, List<IndexResult> results, List<Share> others) {
        Map<Mode, IndexResult> byMode = new EnumMap<>(Mode.class);
        for (IndexResult result : results) {
            if (!result.unitId().equals(assessment.unit().id())
                    || !result.stamp().methodology().equals(assessment.methodology())) {
                throw new IllegalArgumentException("results: " + result.unitId() + " under "
                        + result.stamp().methodology() + ", the assessment is of "
                        + assessment.unit().id() + " under " + assessment.methodology());
            }
            byMode.put(result.stamp().mode(), result);
        }
        for (Mode mode : Mode.values()) {
            if (!byMode.containsKey(mode)) {
                throw new IllegalArgumentException("results: none in mode " + mode.id());
            }
        }
        return new Comparer(assessment, byMode, List.copyOf(others)).compare();
    }

    /**
     * The points by which the leaves of a comparison differ, added up over those that hold a value on both sides.
     *
     * @param comparison which comparison
     * @return below zero where points were taken
     */
    public Points sum(Comparison comparison) {
        return disputed.stream()
                .flatMap(leaf -> leaf.difference(comparison).stream())
                .map(Difference::points)
                .reduce(Points.ZERO, Points::plus);
    }

    /** Compares the leaves one by one, and the whole. */
    private record Comparer(Assessment assessment, Map<Mode, IndexResult> results, List<Share> others) {

        private static final Comparator<ComparedLeaf> LARGEST_FIRST = Comparator.<ComparedLeaf, Share>comparing(
                        Comparer::largest)
                .reversed()
                .thenComparing(ComparedLeaf::code);

        Disputes compare() {
            List<ComparedLeaf> disputed = new ArrayList<>();
            List<ComparedLeaf> open = new ArrayList<>();
            for (Outcome outcome : results.get(Mode.FINAL).leaves()) {
                ComparedLeaf leaf = leaf(outcome);
                if (!leaf.differences().isEmpty()) {
                    disputed.add(leaf);
                }
                if (leaf.isOpen()) {
                    open.add(leaf);
                }
            }
            disputed.sort(LARGEST_FIRST);
            return new Disputes(disputed, open, totals());
        }

        private static Share largest(ComparedLeaf leaf) {
            return leaf.differences().values().stream()
                    .flatMap(d -> d.effect().stream())
                    .map(IndexEffect::size)
                    .max(Comparator.naturalOrder())
                    .orElse(Share.of(0, 1));
        }

        private ComparedLeaf leaf(Outcome outcome) {
            Map<Mode, Outcome> outcomes = new EnumMap<>(Mode.class);
            Map<Mode, Held> held = new EnumMap<>(Mode.class);
            results.forEach((mode, result) -> {
                Outcome of = result.outcome(outcome.code()).orElseThrow();
                outcomes.put(mode, of);
                held.put(
                        mode,
                        new Held(
                                of.score().state(),
                                of.score().points(),
                                of.trace().orElseThrow().stage()));
            });
            Entry entry = assessment.entry(outcome.code()).orElse(Entry.of(outcome.code()));
            Map<Comparison, Difference> differences = new EnumMap<>(Comparison.class);
            for (Comparison comparison : Comparison.values()) {
                Held from = held.get(comparison.from());
                Held to = held.get(comparison.to());
                boolean same = from.state() == to.state() && from.points().equals(to.points());
                if (!from.isOpen() && !to.isOpen() && !same) {
                    differences.put(comparison, difference(comparison, outcomes, entry));
                }
            }
            return new ComparedLeaf(
                    outcome.code(), outcome.name(), outcome.score().fullMaximum(), held, differences, entry);
        }

        private Difference difference(Comparison comparison, Map<Mode, Outcome> outcomes, Entry entry) {
            Score from = outcomes.get(comparison.from()).score();
            Score to = outcomes.get(comparison.to()).score();
            Score total = results.get(comparison.to()).total();
            Points points = total.points().minus(to.points()).plus(from.points());
            Points maximum = total.maximum().minus(to.maximum()).plus(from.maximum());
            Optional<IndexEffect> effect = maximum.isZero() || total.index().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new IndexEffect(
                            Share.of(points.max(Points.ZERO), maximum),
                            total.index().get()));
            return new Difference(
                    to.points().minus(from.points()),
                    effect,
                    rank(effect, total.isProvisional()),
                    reason(
                            entry,
                            outcomes.get(comparison.to())
                                    .trace()
                                    .orElseThrow()
                                    .stage()
                                    .orElseThrow()));
        }

        /** The reason of the last opinion up to a stage that changed the value. */
        private static String reason(Entry entry, Stage stage) {
            String reason = "";
            for (Opinion opinion : entry.opinions().values()) {
                boolean changed = opinion.stage().judges()
                        && opinion.hasValue()
                        && opinion.decision() != Opinion.Decision.RECOGNISED;
                if (changed && opinion.stage().compareTo(stage) <= 0) {
                    reason = opinion.reason();
                }
            }
            return reason;
        }

        private Map<Comparison, Difference> totals() {
            Map<Comparison, Difference> totals = new EnumMap<>(Comparison.class);
            for (Comparison comparison : Comparison.values()) {
                Score from = results.get(comparison.from()).total();
                Score to = results.get(comparison.to()).total();
                if (!from.isProvisional() && !to.isProvisional()) {
                    Optional<IndexEffect> effect =
                            from.index().flatMap(before -> to.index().map(after -> new IndexEffect(before, after)));
                    totals.put(
                            comparison,
                            new Difference(to.points().minus(from.points()), effect, rank(effect, false), ""));
                }
            }
            return totals;
        }

        private Optional<RankMove> rank(Optional<IndexEffect> effect, boolean provisional) {
            return others.isEmpty() || provisional ? Optional.empty() : effect.map(e -> RankMove.of(e, others));
        }
    }
}
